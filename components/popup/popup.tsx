/** The toolbar popup: search, and while nothing is typed what this page holds and what was looked up before. */
import "../common/theme.css";
import "../common/base.css";
import "./popup.css";
import panelRight from "lucide-static/icons/panel-right-open.svg?raw";
import gear from "lucide-static/icons/settings.svg?raw";
import type { Settings } from "../../core/dataset/settings/settings.ts";
import type { DatasetIndex } from "../../core/dataset/types.ts";
import { i18n } from "../../platform/i18n.ts";
import { Announcer } from "../common/announce.tsx";
import { Icon } from "../common/icon.tsx";
import type { PageState } from "../page-terms/page-state.ts";
import { SearchBox } from "../search/search-box.tsx";
import { EntryList } from "./entry-list.tsx";
import { PageSection } from "./page-section.tsx";
import { Switches } from "./switches.tsx";

export interface PopupProps {
  /** Null until it is loaded. */
  index: DatasetIndex | null;
  /** Null until the first look at the tab. */
  page: PageState | null;
  /** Slugs, newest first. */
  recent: readonly string[];
  settings: Settings;
  /** Where the page is for the rules (`siteOf`); undefined where Aetia cannot work. */
  site: string | undefined;
  /** Called first thing in the handler of the reader's gesture. */
  onOpen(slug: string, part?: string): void;
  /** The same, for the panel as it is. */
  onOpenPanel(): void;
  onSettings(patch: Partial<Settings>): void;
  /** The same, for all look-ups. */
  onOpenHistory(): void;
  onOpenSettings(): void;
  onClose(): void;
}

/** How many recent look-ups the popup has room for. */
const RECENT_SHOWN = 6;

export function Popup(props: PopupProps) {
  const { index, page, settings, site, onOpen } = props;
  const bySlug = new Map(index?.entries.map((entry) => [entry.slug, entry]));
  const recent = props.recent.flatMap((slug) => bySlug.get(slug) ?? []).slice(0, RECENT_SHOWN);
  return (
    <main class="popup">
      <h1 class="unseen">{i18n.t("popup.title")}</h1>
      <SearchBox index={index} onOpen={onOpen} onClose={props.onClose} focused>
        <section class="popup-part">{page && <PageSection page={page} onOpen={onOpen} />}</section>
        {recent.length > 0 && (
          <section class="popup-part">
            <div class="popup-heading">
              <h2>{i18n.t("popup.recent")}</h2>
              <button type="button" class="link" onClick={props.onOpenHistory}>
                {i18n.t("saved.history.all")}
              </button>
            </div>
            <EntryList label={i18n.t("popup.recent")} entries={recent} onOpen={onOpen} />
          </section>
        )}
      </SearchBox>
      <footer>
        <Switches settings={settings} site={site} onChange={props.onSettings} />
        <div class="popup-ways">
          <button type="button" class="quiet" onClick={props.onOpenPanel}>
            <Icon svg={panelRight} turns />
            {i18n.t("popup.openPanel")}
          </button>
          <button type="button" class="quiet" onClick={props.onOpenSettings}>
            <Icon svg={gear} />
            {i18n.t("settings.title")}
          </button>
        </div>
      </footer>
      <Announcer />
    </main>
  );
}
