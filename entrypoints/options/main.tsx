import { signal } from "@preact/signals";
import { render } from "preact";
import { browser } from "wxt/browser";
import { setDocumentLanguage } from "../../components/common/language.ts";
import { change, followSettings, settings } from "../../components/common/settings.ts";
import { SettingsPage } from "../../components/settings/settings-page.tsx";
import type { DatasetFacts, DatasetIndex } from "../../core/dataset/types.ts";
import { loadFacts, loadIndex } from "../../platform/dataset.ts";
import { i18n } from "../../platform/i18n.ts";

const index = signal<DatasetIndex | null>(null);
const facts = signal<DatasetFacts | null>(null);

const Root = () => (
  <SettingsPage
    index={index.value}
    settings={settings.value}
    facts={facts.value}
    version={browser.runtime.getManifest().version}
    onChange={change}
  />
);

setDocumentLanguage();
document.title = i18n.t("settings.documentTitle");
await followSettings();
// A section that cannot be filled must not keep the others away.
await Promise.allSettled([
  loadFacts().then((loaded) => {
    facts.value = loaded;
  }),
  loadIndex().then((loaded) => {
    index.value = loaded;
  }),
]);
const root = document.getElementById("app");
if (root) render(<Root />, root);
// What the address asks for was not there when the browser looked for it.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
