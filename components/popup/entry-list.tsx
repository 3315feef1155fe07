import { i18n } from "../../platform/i18n.ts";
import { DATA_TEXT } from "../common/language.ts";

export interface ListedEntry {
  slug: string;
  name: string;
  /** Occurrences on the page. */
  count?: number;
}

/** The arrow keys go from entry to entry, as they do in the results of a search. */
function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const all = [...document.querySelectorAll<HTMLElement>("[role='combobox'], .entry-list button")];
  const next = all[all.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

interface EntryListProps {
  label: string;
  entries: readonly ListedEntry[];
  onOpen(slug: string): void;
}

export function EntryList({ label, entries, onOpen }: EntryListProps) {
  return (
    <ul class="entry-list" aria-label={label} onKeyDown={onKeyDown}>
      {entries.map(({ slug, name, count }) => (
        <li key={slug}>
          <button type="button" class="quiet" onClick={() => onOpen(slug)}>
            <span {...DATA_TEXT}>{name}</span>{" "}
            {count !== undefined && <span class="soft">{i18n.t("page.times", count)}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
