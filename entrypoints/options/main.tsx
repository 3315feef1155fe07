import { signal } from "@preact/signals";
import { render } from "preact";
import { browser } from "wxt/browser";
import { setDocumentLanguage } from "../../components/common/language.ts";
import { change, followSettings, settings } from "../../components/common/settings.ts";
import { SettingsPage } from "../../components/settings/settings-page.tsx";
import type { DatasetFacts } from "../../core/dataset/types.ts";
import { loadFacts } from "../../platform/dataset.ts";
import { i18n } from "../../platform/i18n.ts";

const facts = signal<DatasetFacts | null>(null);

const Root = () => (
  <SettingsPage
    settings={settings.value}
    facts={facts.value}
    version={browser.runtime.getManifest().version}
    onChange={change}
  />
);

setDocumentLanguage();
document.title = i18n.t("settings.documentTitle");
const [loaded] = await Promise.all([loadFacts(), followSettings()]);
facts.value = loaded;
const root = document.getElementById("app");
if (root) render(<Root />, root);
// What the address asks for was not there when the browser looked for it.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
