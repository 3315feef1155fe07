/** The terms of a page: the reader's way from mention to mention, and the screen reader's way to the marks. */
import "./page-terms.css";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { MutedWhere } from "../../core/dataset/settings/muted.ts";
import { i18n } from "../../platform/i18n.ts";
import { ask } from "../../platform/send.ts";
import { say } from "../common/announce.tsx";
import { searchAddress } from "../common/route.ts";
import { change, settings } from "../common/settings.ts";
import { byKind, inOrder, keepOrder, makeFilter } from "./arrangement.ts";
import { onArrowKey } from "./arrow-keys.ts";
import { listState } from "./list-state.ts";
import { ListTools } from "./list-tools.tsx";
import type { ListedTerm } from "./listing.ts";
import { MutedList } from "./muted-list.tsx";
import type { MutedTermHere } from "./page-state.ts";
import { DensityStrip } from "./strip.tsx";
import { Term } from "./term.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";

/** Milliseconds without a key after which the number of terms is said. */
const SETTLED = 900;

export interface PageTermsProps {
  terms: readonly ListedTerm[];
  muted: readonly MutedTermHere[];
  /** False while the page is still being read. */
  complete: boolean;
  tabId: number;
  url: string | undefined;
}

/** The terms as they are to stand, without a jump under the reader's hand or while the page is being read. */
function useArranged(terms: readonly ListedTerm[], complete: boolean) {
  const order = settings.value.listOrder;
  const engaged = useRef(false);
  const stood = useRef<{ order: string; slugs: readonly string[] }>({ order, slugs: [] });
  const wanted = inOrder(terms, order);
  const isHeld = (!complete || engaged.current) && stood.current.order === order;
  const arranged = isHeld ? keepOrder(stood.current.slugs, wanted) : wanted;
  stood.current = { order, slugs: arranged.map(({ slug }) => slug) };
  return { arranged, engaged };
}

export function PageTerms({ terms, muted, complete, tabId, url }: PageTermsProps) {
  const state = listState(tabId, url);
  const root = useRef<HTMLDivElement>(null);
  const { arranged, engaged } = useArranged(terms, complete);
  const { listOrder, listGroups } = settings.value;
  const filter = state.filter.value;
  const find = useMemo(() => makeFilter(terms), [terms]);
  const found = useMemo(() => new Set(find(filter).map(({ slug }) => slug)), [find, filter]);
  const shown = arranged.filter(({ slug }) => found.has(slug));
  const awaitTerm = useKeptFocus(
    root,
    shown.map(({ slug }) => slug),
  );
  const isFiltered = filter.trim() !== "";
  useEffect(() => {
    const words = isFiltered ? i18n.t("page.filterCount", [String(shown.length), String(terms.length)]) : "";
    say(words, { matter: "filter", settle: SETTLED });
  }, [isFiltered, shown.length, terms.length]);

  const mute = ({ slug, name }: ListedTerm, where: MutedWhere) => {
    void ask({ type: "term/mute", slug, where, tabId });
    say(`${i18n.t(`muted.done.${where}`, [name])} ${i18n.t("muted.undoBelow")}`);
  };
  const light = ({ target }: Event) => {
    const row = target instanceof Element ? target.closest<HTMLElement>("[data-slug]") : null;
    state.lit.value = row?.dataset.slug ?? null;
  };
  const items = (of: readonly ListedTerm[]) =>
    of.map((term) => <Term key={term.slug} term={term} tabId={tabId} state={state} onMute={mute} />);

  return (
    <div
      ref={root}
      onFocusIn={light}
      onPointerOver={light}
      onPointerLeave={() => {
        state.lit.value = null;
      }}
    >
      <DensityStrip terms={shown} tabId={tabId} state={state} />
      {(terms.length > 1 || isFiltered) && (
        <ListTools
          filter={filter}
          order={listOrder}
          grouped={listGroups}
          onFilter={(text) => {
            state.filter.value = text;
          }}
          onChange={change}
        />
      )}
      {shown.length > 0 && (
        <ul
          class={listGroups ? "page-terms page-terms-grouped" : "page-terms"}
          aria-label={i18n.t("page.list")}
          onKeyDown={onArrowKey}
          onPointerEnter={() => {
            engaged.current = true;
          }}
          onPointerLeave={({ currentTarget }) => {
            engaged.current = currentTarget.contains(document.activeElement);
          }}
          onFocusIn={() => {
            engaged.current = true;
          }}
          onFocusOut={({ currentTarget, relatedTarget }) => {
            engaged.current = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
          }}
        >
          {listGroups
            ? byKind(shown).map(({ kind, terms: group }) => (
                <li key={kind}>
                  <h2 id={`kind-${kind}`}>
                    {i18n.t(`page.kinds.${kind}`)} <span class="soft">{group.length}</span>
                  </h2>
                  <ul class="page-terms" aria-labelledby={`kind-${kind}`}>
                    {items(group)}
                  </ul>
                </li>
              ))
            : items(shown)}
        </ul>
      )}
      {isFiltered && shown.length === 0 && (
        <p class="page-terms-none">
          {i18n.t("page.noMatch", [filter.trim()])}{" "}
          <a href={searchAddress(filter.trim())}>{i18n.t("article.search", [filter.trim()])}</a>
        </p>
      )}
      {muted.length > 0 && (
        <details class="muted-here" open={terms.length === 0}>
          <summary>{i18n.t("page.mutedHere", muted.length)}</summary>
          <p class="soft">{i18n.t("page.mutedMeans")}</p>
          <MutedList
            items={muted}
            label={i18n.t("page.mutedList")}
            onUndo={({ slug, name }) => {
              awaitTerm(slug);
              void ask({ type: "term/unmute", slug, tabId });
              say(i18n.t("muted.undone", [name]));
            }}
          />
        </details>
      )}
    </div>
  );
}
