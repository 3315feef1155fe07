import { render } from "preact";
import { setDocumentLanguage } from "../../components/common/language.ts";
import { change, followSettings, settings } from "../../components/common/settings.ts";
import { WelcomePage } from "../../components/welcome/welcome-page.tsx";
import { i18n } from "../../platform/i18n.ts";
import { runFinderHere } from "../../platform/own-finder.ts";

const Root = () => <WelcomePage settings={settings.value} onChange={change} />;

setDocumentLanguage();
document.title = i18n.t("welcome.title");
await followSettings();
const root = document.getElementById("app");
if (root) render(<Root />, root);
// The sample on it is marked as pages are. Nothing else on it names a term.
runFinderHere();
