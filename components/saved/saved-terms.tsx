/** The list of saved terms: searched, filtered by tag, ordered; each with its note and tags, and taken away with undo. */
import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import "./fields.css";
import "./saved.css";
import "./saved-terms.css";
import type { SavedTerm } from "../../core/keep/shapes.ts";
import { sameTag, tagsOf } from "../../core/keep/tags.ts";
import { i18n } from "../../platform/i18n.ts";
import { askKeep } from "../../platform/keep/ask.ts";
import { say } from "../common/announce.tsx";
import { Exports } from "./exports.tsx";
import { nameOf, savedList, savedTerms } from "./kept.ts";
import { type Order, shownTerms } from "./listing.ts";
import { usePortion } from "./portion.tsx";
import { problemText } from "./problems.ts";
import { RemovedItem, SavedItem } from "./saved-item.tsx";
import { TagFilter } from "./tag-filter.tsx";

const ORDERS: readonly Order[] = ["newest", "name", "changed"];
/** Milliseconds without a key after which the number of terms is said. */
const SETTLED = 900;

function Empty() {
  return (
    <div class="notice">
      <h2>{i18n.t("saved.empty.title")}</h2>
      <p>{i18n.t("saved.empty.text")}</p>
    </div>
  );
}

export function SavedTerms() {
  const id = useId();
  const text = useSignal("");
  const tag = useSignal<string | null>(null);
  const order = useSignal<Order>("newest");
  const trouble = useSignal("");
  /** Taken away while this list is open: they stay in their places, with the way back. */
  const removed = useSignal<ReadonlyMap<string, SavedTerm>>(new Map());
  /** What gets the focus when it is rendered. */
  const focus = useRef<{ slug: string; on: "undo" | "name" } | null>(null);

  const saved = savedTerms.value;
  const gone = [...removed.value.values()].filter(({ slug }) => !saved.has(slug));
  // A tag that was renamed or taken away elsewhere filters no more.
  const chosen =
    tagsOf([...saved.values()]).find((one) => tag.value !== null && sameTag(one.tag, tag.value))?.tag ?? null;
  const filter = { text: text.value, tag: chosen, order: order.value };
  const shown = shownTerms([...saved.values()], filter, nameOf);
  const listed = shownTerms([...shown, ...gone], { text: "", tag: null, order: order.value }, nameOf);
  const { count: portion, more } = usePortion(listed.length, ".saved-item", JSON.stringify(filter));
  const filtered = text.value.trim() !== "" || chosen !== null;
  const count = filtered ? i18n.t("saved.shown", [String(shown.length), String(saved.size)]) : "";

  useEffect(() => {
    say(count, { matter: "saved", settle: SETTLED });
  }, [count]);

  const attempt = async (message: Parameters<typeof askKeep>[0], done: string): Promise<void> => {
    const answer = await askKeep(message);
    trouble.value = answer.ok ? "" : problemText(answer.problem);
    say(trouble.value || done);
  };
  const remove = async (term: SavedTerm) => {
    removed.value = new Map([...removed.value, [term.slug, term]]);
    focus.current = { slug: term.slug, on: "undo" };
    await attempt({ type: "keep/remove", slug: term.slug }, i18n.t("saved.removed", [nameOf(term.slug)]));
  };
  const undo = async ({ slug }: SavedTerm) => {
    focus.current = { slug, on: "name" };
    await attempt({ type: "keep/save", slug }, i18n.t("saved.back", [nameOf(slug)]));
  };
  const takeFocus = (slug: string, on: "undo" | "name") => (element: HTMLElement | null) => {
    if (!element || focus.current?.slug !== slug || focus.current.on !== on) return;
    focus.current = null;
    element.focus();
  };

  if (savedList.value?.value && saved.size === 0 && gone.length === 0) return <Empty />;
  return (
    <>
      <div class="saved-tools">
        <label class="field">
          <span>{i18n.t("saved.filter")}</span>
          <input
            type="search"
            autocomplete="off"
            value={text.value}
            onInput={(event) => {
              text.value = event.currentTarget.value;
            }}
          />
        </label>
        <label class="field" for={`${id}-order`}>
          <span>{i18n.t("saved.order.label")}</span>
          <select
            id={`${id}-order`}
            value={order.value}
            onChange={(event) => {
              order.value = event.currentTarget.value as Order;
            }}
          >
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`saved.order.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <TagFilter
        chosen={chosen}
        onChoose={(next) => {
          tag.value = next;
        }}
      />
      {trouble.value && <p class="note-trouble">{trouble.value}</p>}
      <p class="soft">{count || i18n.t("saved.count", saved.size)}</p>
      {listed.length === 0 ? (
        <p>{i18n.t("saved.nothing")}</p>
      ) : (
        <ul class="saved-terms" aria-label={i18n.t("saved.list")}>
          {listed
            .slice(0, portion)
            .map((term) =>
              saved.has(term.slug) ? (
                <SavedItem
                  key={term.slug}
                  term={term}
                  onRemove={() => void remove(term)}
                  name={takeFocus(term.slug, "name")}
                />
              ) : (
                <RemovedItem
                  key={term.slug}
                  term={term}
                  onUndo={() => void undo(term)}
                  button={takeFocus(term.slug, "undo")}
                />
              ),
            )}
        </ul>
      )}
      {more}
      <Exports terms={shown} all={saved.size} />
    </>
  );
}
