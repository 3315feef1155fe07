/** One term of the page: its entry, its count, the steps from mention to mention, and unfolded all of them. */

import down from "lucide-static/icons/arrow-down.svg?raw";
import up from "lucide-static/icons/arrow-up.svg?raw";
import chevron from "lucide-static/icons/chevron-down.svg?raw";
import { useId } from "preact/hooks";
import type { MutedWhere } from "../../core/dataset/settings/muted.ts";
import { i18n } from "../../platform/i18n.ts";
import { say } from "../common/announce.tsx";
import { Icon } from "../common/icon.tsx";
import { DATA_TEXT } from "../common/language.ts";
import { NotThisTerm } from "../common/not-this-term.tsx";
import { entryAddress } from "../common/route.ts";
import { SavedMark } from "../saved/saved-mark.tsx";
import { goTo, position } from "./going.ts";
import { type ListState, toggle } from "./list-state.ts";
import { type ListedTerm, type Place, placeOf } from "./listing.ts";
import { Mentions } from "./mentions.tsx";

interface DefinitionProps {
  definition: NonNullable<ListedTerm["definition"]>;
  onGo(place: Place): void;
}

/** The short form that the page defines, with the way to where it does. */
function Definition({ definition: { shortForm, longForm, place }, onGo }: DefinitionProps) {
  return (
    <p class="soft">
      {i18n.t("page.definedAs", [shortForm, longForm])}{" "}
      {place && (
        <button
          type="button"
          class="link"
          aria-label={i18n.t("page.toDefinitionOf", [shortForm])}
          onClick={() => onGo(place)}
        >
          {i18n.t("page.toDefinition")}
        </button>
      )}
    </p>
  );
}

export interface TermProps {
  term: ListedTerm;
  tabId: number;
  state: ListState;
  onMute(term: ListedTerm, where: MutedWhere): void;
}

export function Term({ term, tabId, state, onMute }: TermProps) {
  const { slug, name, written, definition } = term;
  const id = useId();
  const isOpen = state.open.value.has(slug);
  const at = state.at.value.get(slug) ?? -1;
  const trouble = state.trouble.value.get(slug) ?? "";
  /** The page may have fewer mentions by now than there were when the reader went to one. */
  const count = at < 0 || at >= term.count ? i18n.t("page.times", term.count) : position(at, term);

  const go = async (place: Place | null) => {
    if (place) say(await goTo(tabId, state, term, place));
  };
  const step = (by: 1 | -1) => go(placeOf(term, at < 0 && by < 0 ? term.count - 1 : at + by));
  const fold = () => {
    if (!isOpen && state.mentions.value.get(slug)?.answered === false) {
      const asked = new Map(state.mentions.value);
      asked.delete(slug);
      state.mentions.value = asked;
    }
    toggle(state.open, slug, !isOpen);
  };

  return (
    <li class="page-term" data-slug={slug}>
      <div class="page-term-name">
        <a href={entryAddress(slug)} {...DATA_TEXT}>
          {name}
        </a>
        <SavedMark slug={slug} />
      </div>
      <div class="page-term-steps">
        <button
          type="button"
          class="page-term-fold"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={i18n.t("page.unfold", [count, name])}
          onClick={fold}
        >
          <span>{count}</span>
          <Icon svg={chevron} />
        </button>
        {/* Where there is no room beside the count, both go below it. */}
        <span class="page-term-arrows">
          <button type="button" aria-label={i18n.t("page.previous", [name])} onClick={() => void step(-1)}>
            <Icon svg={up} />
          </button>
          <button type="button" aria-label={i18n.t("page.next", [name])} onClick={() => void step(1)}>
            <Icon svg={down} />
          </button>
        </span>
      </div>
      <div class="page-term-notes">
        {written !== undefined && written !== definition?.shortForm && (
          <p class="soft">{i18n.t("page.writtenAs", [written])}</p>
        )}
        {definition && <Definition definition={definition} onGo={(place) => void go(place)} />}
        {trouble && <p class="soft">{trouble}</p>}
      </div>
      {isOpen && (
        <div class="page-term-more" id={id}>
          <Mentions term={term} tabId={tabId} state={state} />
          <NotThisTerm name={name} onMute={(where) => onMute(term, where)} />
        </div>
      )}
    </li>
  );
}
