/** The tags in use: one of them filters the list; each can be renamed or taken away everywhere. */
import { useSignal } from "@preact/signals";
import "./fields.css";
import "./tags.css";
import { LONGEST_TAG } from "../../core/keep/shapes.ts";
import { type CountedTag, sameTag, tagOf, tagsOf } from "../../core/keep/tags.ts";
import { i18n } from "../../platform/i18n.ts";
import { askKeep } from "../../platform/keep/ask.ts";
import { say } from "../common/announce.tsx";
import { savedTerms } from "./kept.ts";
import { problemText } from "./problems.ts";

interface Props {
  chosen: string | null;
  onChoose(tag: string | null): void;
}

function TagRow({
  tag: { tag, count },
  onChanged,
}: {
  tag: CountedTag;
  onChanged(from: string, to: string | null): void;
}) {
  const typed = useSignal(tag);
  return (
    <li>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          const to = tagOf(typed.value);
          if (to !== null && to !== tag) onChanged(tag, to);
        }}
      >
        <input
          type="text"
          dir="auto"
          aria-label={i18n.t("saved.tags.newName", [tag])}
          maxLength={LONGEST_TAG}
          autocomplete="off"
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
        <button type="submit" aria-label={i18n.t("saved.tags.rename", [tag])}>
          {i18n.t("saved.tags.renameShort")}
        </button>
        <button
          type="button"
          aria-label={i18n.t("saved.tags.removeAll", [tag, String(count)])}
          onClick={() => onChanged(tag, null)}
        >
          {i18n.t("saved.tags.removeShort")}
        </button>
      </form>
    </li>
  );
}

export function TagFilter({ chosen, onChoose }: Props) {
  const trouble = useSignal("");
  const tags = tagsOf([...savedTerms.value.values()]);
  if (tags.length === 0) return null;

  const change = async (from: string, to: string | null) => {
    const answer = await askKeep({ type: "keep/rename-tag", from, to });
    trouble.value = answer.ok ? "" : problemText(answer.problem);
    if (answer.ok && chosen !== null && sameTag(chosen, from)) onChoose(to);
    say(trouble.value || i18n.t(to === null ? "saved.tags.removed" : "saved.tags.renamed", [from, to ?? ""]));
  };
  return (
    <>
      <fieldset class="tag-filter">
        <legend class="unseen">{i18n.t("saved.tags.filter")}</legend>
        {tags.map(({ tag, count }) => {
          const on = chosen !== null && sameTag(chosen, tag);
          return (
            <button key={tag} type="button" class="tag" aria-pressed={on} onClick={() => onChoose(on ? null : tag)}>
              <bdi>{tag}</bdi> <span class="tag-count">{count}</span>
            </button>
          );
        })}
      </fieldset>
      <details class="save-more">
        <summary>{i18n.t("saved.tags.manage")}</summary>
        <ul class="tag-rows">
          {tags.map((tag) => (
            <TagRow key={tag.tag} tag={tag} onChanged={(from, to) => void change(from, to)} />
          ))}
        </ul>
        {trouble.value && <p class="note-trouble">{trouble.value}</p>}
      </details>
    </>
  );
}
