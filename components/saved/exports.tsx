/** Saved terms as files for other programs: all, or those that the list shows. */
import { useSignal } from "@preact/signals";
import download from "lucide-static/icons/download.svg?raw";
import "./fields.css";
import { SAVED_FORMATS, type SavedFormat, savedFile } from "../../core/keep/export-file.ts";
import type { SavedTerm } from "../../core/keep/shapes.ts";
import { loadArticle } from "../../platform/dataset.ts";
import { i18n } from "../../platform/i18n.ts";
import { say } from "../common/announce.tsx";
import { Icon } from "../common/icon.tsx";
import { saveFile } from "../common/save-file.ts";
import { settings } from "../common/settings.ts";
import { nameOf } from "./kept.ts";

interface Props {
  terms: readonly SavedTerm[];
  /** How many there are in all. */
  all: number;
}

export function Exports({ terms, all }: Props) {
  const told = useSignal("");
  const save = async (format: SavedFormat) => {
    try {
      const entries = await Promise.all(
        terms.map(async (term) => ({ term, name: nameOf(term.slug), article: await loadArticle(term.slug) })),
      );
      const file = savedFile(entries, settings.value.audience, format);
      saveFile(file);
      told.value = i18n.t("takeAway.saved", [file.name]);
    } catch {
      told.value = i18n.t("saved.export.failed");
    }
    say(told.value);
  };
  if (terms.length === 0) return null;
  return (
    <details class="save-more">
      <summary>
        {terms.length === all ? i18n.t("saved.export.all", all) : i18n.t("saved.export.shown", [String(terms.length)])}
      </summary>
      <ul class="takes">
        {SAVED_FORMATS.map((format) => (
          <li key={format}>
            <button type="button" class="take" onClick={() => void save(format)}>
              <Icon svg={download} />
              {i18n.t(`saved.export.${format}`)}
            </button>
          </li>
        ))}
      </ul>
      <p class="soft">{told.value || i18n.t("saved.export.hint")}</p>
    </details>
  );
}
