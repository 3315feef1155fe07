/** One saved term in the list, and the place of one that was just taken away. */
import { useSignal } from "@preact/signals";
import externalLink from "lucide-static/icons/external-link.svg?raw";
import trash from "lucide-static/icons/trash-2.svg?raw";
import undo from "lucide-static/icons/undo-2.svg?raw";
import type { Ref } from "preact";
import "./fields.css";
import "./saved-terms.css";
import "./tags.css";
import type { KeptPage, SavedTerm } from "../../core/keep/shapes.ts";
import { i18n } from "../../platform/i18n.ts";
import { formatMoment } from "../common/dates.ts";
import { Icon } from "../common/icon.tsx";
import { DATA_TEXT } from "../common/language.ts";
import { entryAddress } from "../common/route.ts";
import { isKnown, nameOf } from "./kept.ts";
import { excerpt } from "./listing.ts";
import { NoteEditor } from "./note-editor.tsx";
import { TagEditor } from "./tag-editor.tsx";

/** A page of the web, to go back to. Files of this computer are only named: browsers do not open them from here. */
export function PageLink({ page }: { page: KeptPage }) {
  const title = page.title.trim() || page.url;
  if (!/^https?:/u.test(page.url)) return <bdi>{title}</bdi>;
  return (
    <a class="out" href={page.url} target="_blank" rel="noopener noreferrer">
      <bdi>{title}</bdi>
      <Icon svg={externalLink} />
      <span class="unseen">{i18n.t("common.newTab")}</span>
    </a>
  );
}

interface ItemProps {
  term: SavedTerm;
  name: Ref<HTMLElement>;
  onRemove(): void;
}

export function SavedItem({ term, name, onRemove }: ItemProps) {
  const open = useSignal(false);
  const words = nameOf(term.slug);
  return (
    <li class="saved-item">
      <div class="saved-item-head">
        {isKnown(term.slug) ? (
          <a ref={name as Ref<HTMLAnchorElement>} href={entryAddress(term.slug)} {...DATA_TEXT}>
            {words}
          </a>
        ) : (
          <span ref={name as Ref<HTMLSpanElement>} tabIndex={-1} {...DATA_TEXT}>
            {words}
          </span>
        )}
        <button
          type="button"
          class="quiet saved-remove"
          aria-label={i18n.t("saved.remove", [words])}
          title={i18n.t("saved.remove", [words])}
          onClick={onRemove}
        >
          <Icon svg={trash} />
        </button>
      </div>
      {!isKnown(term.slug) && <p class="soft">{i18n.t("saved.unknown")}</p>}
      <p class="soft">{i18n.t("saved.on", [formatMoment(term.savedAt)])}</p>
      {term.seenOn && (
        <p class="soft">
          {i18n.t("saved.seenOn")} <PageLink page={term.seenOn} />
        </p>
      )}
      <details
        class="save-more"
        onToggle={(event) => {
          open.value = event.currentTarget.open;
        }}
      >
        <summary>
          {i18n.t("saved.noteAndTags")}
          {!open.value && term.note.trim() !== "" && (
            <span class="saved-excerpt soft" dir="auto">
              {excerpt(term.note)}
            </span>
          )}
          {!open.value && term.tags.length > 0 && (
            <span class="tags">
              {term.tags.map((tag) => (
                <bdi key={tag} class="tag">
                  {tag}
                </bdi>
              ))}
            </span>
          )}
        </summary>
        {open.value && (
          <>
            <NoteEditor term={term} />
            <TagEditor term={term} />
          </>
        )}
      </details>
    </li>
  );
}

interface RemovedProps {
  term: SavedTerm;
  button: Ref<HTMLButtonElement>;
  onUndo(): void;
}

export function RemovedItem({ term, button, onUndo }: RemovedProps) {
  return (
    <li class="saved-item saved-gone">
      <span>{i18n.t("saved.removed", [nameOf(term.slug)])}</span>
      <button ref={button} type="button" onClick={onUndo}>
        <Icon svg={undo} turns />
        {i18n.t("saved.undo")}
      </button>
    </li>
  );
}
