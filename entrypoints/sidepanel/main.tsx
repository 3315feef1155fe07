import { render } from "preact";
import { prepareArticle } from "../../components/article/use-article.ts";
import { setDocumentLanguage } from "../../components/common/language.ts";
import { parseRoute } from "../../components/common/route.ts";
import { followSettings } from "../../components/common/settings.ts";
import { followCurrentPage } from "../../components/page-terms/current-page.ts";
import { goToAsked, startNavigation } from "../../components/panel/navigation.ts";
import { Panel } from "../../components/panel/panel.tsx";
import { followRoutes } from "../../platform/panel.ts";

/** Reads the article that an address leads to while settings and tab are still being asked for. */
function prepare(address: string): void {
  const route = parseRoute(address);
  if (route?.view === "entry") prepareArticle(route.slug);
}

setDocumentLanguage();
prepare(location.hash);
const asking = followRoutes(goToAsked);
void asking.then((asked) => asked !== undefined && prepare(asked));
const [asked] = await Promise.all([asking, followSettings()]);
startNavigation(asked);
const root = document.getElementById("app");
if (root) render(<Panel />, root);
// The terms of the page are read last: an article shows none of them.
followCurrentPage();
