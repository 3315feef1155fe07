import { render } from "preact";
import { setDocumentLanguage } from "../../components/common/language.ts";
import { followSettings } from "../../components/common/settings.ts";
import { followCurrentPage } from "../../components/page-terms/current-page.ts";
import { goToAsked, startNavigation } from "../../components/panel/navigation.ts";
import { Panel } from "../../components/panel/panel.tsx";
import { followRoutes } from "../../platform/panel.ts";

setDocumentLanguage();
followCurrentPage();
const [asked] = await Promise.all([followRoutes(goToAsked), followSettings()]);
startNavigation(asked);
const root = document.getElementById("app");
if (root) render(<Panel />, root);
