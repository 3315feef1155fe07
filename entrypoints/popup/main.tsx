import { signal } from "@preact/signals";
import { render } from "preact";
import { browser } from "wxt/browser";
import { setDocumentLanguage } from "../../components/common/language.ts";
import { entryAddress, HISTORY, PAGE } from "../../components/common/route.ts";
import { change, followSettings, settings } from "../../components/common/settings.ts";
import { currentPage, currentTab, followCurrentPage } from "../../components/page-terms/current-page.ts";
import { Popup } from "../../components/popup/popup.tsx";
import { followKept } from "../../components/saved/kept.ts";
import type { DatasetIndex } from "../../core/dataset/types.ts";
import { loadIndex } from "../../platform/dataset.ts";
import { askKeep } from "../../platform/keep/ask.ts";
import { watchKept } from "../../platform/keep/changes.ts";
import { currentWindowId, openPanel } from "../../platform/panel.ts";
import { siteAt } from "../../platform/site-switch.ts";

const index = signal<DatasetIndex | null>(null);
const recent = signal<readonly string[]>([]);
/** Known before the reader can click: asking in the click's handler would use up the gesture. */
const windowId = signal<number | undefined>(undefined);

async function open(route: string): Promise<void> {
  await openPanel(windowId.value, route);
  window.close();
}

/** The panel that opens remembers it. */
const openEntry = (slug: string, part?: string) => void open(entryAddress(slug, part));

const readRecent = () =>
  void askKeep({ type: "keep/recent" }).then((answer) => {
    if (answer.ok) recent.value = answer.value;
  });

const Root = () => (
  <Popup
    index={index.value}
    page={currentPage.value}
    recent={recent.value}
    settings={settings.value}
    site={siteAt(currentTab.value?.url)}
    onOpen={openEntry}
    onOpenPanel={() => void open(PAGE)}
    onSettings={change}
    onOpenHistory={() => void open(HISTORY)}
    onOpenSettings={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    onClose={() => window.close()}
  />
);

setDocumentLanguage();
followCurrentPage();
void currentWindowId().then((id) => {
  windowId.value = id;
});
void loadIndex().then((loaded) => {
  index.value = loaded;
});
readRecent();
followKept();
watchKept((parts) => {
  if (parts.includes("history")) readRecent();
});
await followSettings();
const root = document.getElementById("app");
if (root) render(<Root />, root);
