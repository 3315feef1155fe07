/** Saving the entry that one reads; once it is saved, its note and tags. */
import { useSignal } from "@preact/signals";
import bookmark from "lucide-static/icons/bookmark.svg?raw";
import bookmarkCheck from "lucide-static/icons/bookmark-check.svg?raw";
import { useEffect } from "preact/hooks";
import "./fields.css";
import "./save-button.css";
import { i18n } from "../../platform/i18n.ts";
import { askKeep } from "../../platform/keep/ask.ts";
import { say } from "../common/announce.tsx";
import { Icon } from "../common/icon.tsx";
import { followKept, nameOf, pageToKeep, savedTerms } from "./kept.ts";
import { NoteEditor } from "./note-editor.tsx";
import { problemText } from "./problems.ts";
import { TagEditor } from "./tag-editor.tsx";

interface Props {
  slug: string;
  /** The page from which the reader came, if that is known. */
  page: { title?: string | undefined; url?: string | undefined } | null;
}

export function SaveButton({ slug, page }: Props) {
  useEffect(followKept, []);
  const trouble = useSignal("");
  const busy = useSignal(false);
  const term = savedTerms.value.get(slug);
  const saved = term !== undefined;

  const toggle = async () => {
    if (busy.value) return;
    busy.value = true;
    const seenOn = saved ? undefined : await pageToKeep(page);
    const answer = saved
      ? await askKeep({ type: "keep/remove", slug })
      : await askKeep({ type: "keep/save", slug, ...(seenOn ? { seenOn } : {}) });
    busy.value = false;
    trouble.value = answer.ok ? "" : problemText(answer.problem);
    say(trouble.value || i18n.t(saved ? "saved.removed" : "saved.nowSaved", [nameOf(slug)]));
  };

  return (
    <div class="save">
      <button type="button" class="save-button" aria-pressed={saved} onClick={() => void toggle()}>
        <Icon svg={saved ? bookmarkCheck : bookmark} />
        {i18n.t(saved ? "saved.isSaved" : "saved.save")}
      </button>
      {trouble.value && <p class="note-trouble">{trouble.value}</p>}
      {term && (
        <details class="save-more">
          <summary>{i18n.t("saved.noteAndTags")}</summary>
          <NoteEditor term={term} />
          <TagEditor term={term} />
        </details>
      )}
    </div>
  );
}
