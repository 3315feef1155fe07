/** Terms that the reader does not want marked, each with the way to undo it: on this page, or wherever they are muted. */
import "./muted-list.css";
import type { MutedWhere } from "../../core/dataset/settings/muted.ts";
import type { MutedTerm } from "../../core/dataset/settings/settings.ts";
import type { DatasetIndex } from "../../core/dataset/types.ts";
import { i18n } from "../../platform/i18n.ts";
import { DATA_TEXT } from "../common/language.ts";

export interface MutedItem {
  slug: string;
  name: string;
  where: MutedWhere;
  /** With `where` "site"; "" for files of this computer. */
  host?: string;
}

/**
 * All rules of the reader, by name. A term that the data set has no longer goes by its slug: its rule can be undone, too.
 * @public
 */
export function mutedItems(rules: readonly MutedTerm[], index: DatasetIndex): MutedItem[] {
  const names = new Map(index.entries.map(({ slug, name }) => [slug, name]));
  return rules
    .map(({ slug, host }): MutedItem => {
      const name = names.get(slug) ?? slug;
      return host === null ? { slug, name, where: "everywhere" } : { slug, name, where: "site", host };
    })
    .sort((a, b) => a.name.localeCompare(b.name, "en") || (a.host ?? "").localeCompare(b.host ?? "", "en"));
}

/** How far the muting reaches, in words. */
export function whereWords({ where, host }: Pick<MutedItem, "where" | "host">): string {
  if (where === "site") return host ? i18n.t("muted.where.site", [host]) : i18n.t("muted.where.files");
  return i18n.t(`muted.where.${where}`);
}

interface MutedListProps {
  items: readonly MutedItem[];
  /** The list's name. */
  label: string;
  onUndo(item: MutedItem): void;
}

export function MutedList({ items, label, onUndo }: MutedListProps) {
  return (
    <ul class="muted-list" aria-label={label}>
      {items.map((item) => (
        <li key={`${item.slug} ${item.where} ${item.host ?? ""}`}>
          <span>
            <span {...DATA_TEXT}>{item.name}</span> <span class="soft">{whereWords(item)}</span>
          </span>{" "}
          <button type="button" aria-label={i18n.t("muted.undoOf", [item.name])} onClick={() => onUndo(item)}>
            {i18n.t("muted.undo")}
          </button>
        </li>
      ))}
    </ul>
  );
}
