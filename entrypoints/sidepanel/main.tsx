import "./begin.ts";
import { render } from "preact";
import { setDocumentLanguage } from "../../components/common/language.ts";
import { followSettings } from "../../components/common/settings.ts";
import { followCurrentPage } from "../../components/page-terms/current-page.ts";
import { startNavigation } from "../../components/panel/navigation.ts";
import { Panel } from "../../components/panel/panel.tsx";
import { beginning } from "./begin.ts";

setDocumentLanguage();
const [asked] = await Promise.all([beginning, followSettings()]);
startNavigation(asked);
const root = document.getElementById("app");
if (root) render(<Panel />, root);
// The terms of the page are read last: an article shows none of them.
followCurrentPage();
