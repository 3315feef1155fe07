/** A term's tags: taken away by their buttons, added by typing. */
import { useSignal } from "@preact/signals";
import x from "lucide-static/icons/x.svg?raw";
import { useId, useRef } from "preact/hooks";
import "./fields.css";
import "./tags.css";
import { LONGEST_TAG, type SavedTerm } from "../../core/keep/shapes.ts";
import { sameTag, tagOf, tagsOf } from "../../core/keep/tags.ts";
import { i18n } from "../../platform/i18n.ts";
import { askKeep } from "../../platform/keep/ask.ts";
import { say } from "../common/announce.tsx";
import { Icon } from "../common/icon.tsx";
import { nameOf, savedTerms } from "./kept.ts";
import { problemText } from "./problems.ts";

export function TagEditor({ term }: { term: SavedTerm }) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const typed = useSignal("");
  const trouble = useSignal("");
  const known = tagsOf([...savedTerms.value.values()]).filter(({ tag }) => !term.tags.some((one) => sameTag(one, tag)));

  const store = async (tags: string[], done: string): Promise<boolean> => {
    const answer = await askKeep({ type: "keep/tags", slug: term.slug, tags });
    trouble.value = answer.ok ? "" : problemText(answer.problem);
    say(trouble.value || done);
    return answer.ok;
  };
  const add = async () => {
    const tag = tagOf(typed.value);
    if (tag === null) return;
    // The reader's own way of writing a tag is the one it already has.
    const spelled = known.find((one) => sameTag(one.tag, tag))?.tag ?? tag;
    if (await store([...term.tags, spelled], i18n.t("saved.tags.added", [spelled]))) typed.value = "";
  };
  const remove = async (tag: string) => {
    const others = term.tags.filter((one) => one !== tag);
    if (await store(others, i18n.t("saved.tags.removed", [tag]))) box.current?.focus();
  };

  return (
    <div class="tag-editor">
      {term.tags.length > 0 && (
        <ul class="tags" aria-label={i18n.t("saved.tags.of", [nameOf(term.slug)])}>
          {term.tags.map((tag) => (
            <li key={tag} class="tag">
              <bdi>{tag}</bdi>
              <button
                type="button"
                class="quiet"
                aria-label={i18n.t("saved.tags.remove", [tag])}
                onClick={() => void remove(tag)}
              >
                <Icon svg={x} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label for={id}>{i18n.t("saved.tags.new")}</label>
        <input
          ref={box}
          id={id}
          type="text"
          list={`${id}-known`}
          maxLength={LONGEST_TAG}
          autocomplete="off"
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
        <datalist id={`${id}-known`}>
          {known.map(({ tag }) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <button type="submit">{i18n.t("saved.tags.add")}</button>
      </form>
      {trouble.value && <p class="note-trouble">{trouble.value}</p>}
    </div>
  );
}
