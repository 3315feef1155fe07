/** Citation numbers with their kind of source, and the source itself while one is pointed at or has the focus. */
import { createContext } from "preact";
import { useContext, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CardCitation } from "../../core/dataset/card.ts";
import type { ReferenceKind } from "../../core/dataset/types.ts";
import { i18n, interfaceLanguage } from "../../platform/i18n.ts";
import { kindName } from "../common/kind-mark.tsx";
import { DATA_TEXT } from "../common/language.ts";
import { kindSign } from "./words.ts";

/** The citation whose source is shown, and the mark it was asked at. */
export interface ShownSource {
  citation: CardCitation;
  mark: HTMLElement;
}

/** Shows a source; null begins to hide it. */
export const ShowSource = createContext<(shown: ShownSource | null) => void>(() => {});

const sourceId = (citation: CardCitation) => `aetia-source-${citation.number}`;

/** A kind of source by letters and by the shape of their frame: for the eye only, the whole word is given beside it. */
const Sign = ({ kind }: { kind: ReferenceKind }) => <span class={`sign sign-${kind}`} data-sign={kindSign(kind)} />;

function Citation({ citation }: { citation: CardCitation }) {
  const show = useContext(ShowSource);
  const mark = useRef<HTMLButtonElement>(null);
  const ask = () => mark.current && show({ citation, mark: mark.current });
  return (
    <button
      ref={mark}
      type="button"
      class="cite"
      aria-label={i18n.t("article.reference", [String(citation.number)])}
      aria-describedby={sourceId(citation)}
      onPointerEnter={ask}
      onPointerLeave={() => show(null)}
      onFocus={ask}
      onBlur={() => show(null)}
      // A finger neither hovers nor, in some browsers, focuses.
      onClick={ask}
    >
      <span class="cite-number">{citation.number}</span>
      <Sign kind={citation.kind} />
    </button>
  );
}

export function Citations({ list }: { list: readonly CardCitation[] }) {
  return (
    <span class="cites" {...interfaceLanguage()}>
      {list.map((citation) => (
        <Citation key={citation.number} citation={citation} />
      ))}
    </span>
  );
}

/** Explains the letters that occur in this card. */
export function Legend({ list }: { list: readonly CardCitation[] }) {
  const kinds = [...new Set(list.map(({ kind }) => kind))];
  return (
    <ul class="legend" aria-label={i18n.t("card.legend")}>
      {kinds.map((kind) => (
        <li key={kind}>
          <Sign kind={kind} /> {kindName(kind)}
        </li>
      ))}
    </ul>
  );
}

/** What each mark is described by: read out with it, and shown to nobody. */
export function SourceTexts({ list }: { list: readonly CardCitation[] }) {
  const byNumber = new Map(list.map((citation) => [citation.number, citation]));
  return (
    <div hidden>
      {[...byNumber.values()].map((citation) => (
        <span key={citation.number} id={sourceId(citation)} {...DATA_TEXT}>
          {`${kindName(citation.kind)}: ${citation.source}. ${citation.title}`}
        </span>
      ))}
    </div>
  );
}

/** The tooltip. It can itself be pointed at (WCAG 1.4.13), and stands over or under its mark, within the card's width. */
export function SourceTip({ shown, hold }: { shown: ShownSource; hold: (over: boolean) => void }) {
  const tip = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number }>();
  useLayoutEffect(() => {
    const own = tip.current;
    const surface = own?.parentElement;
    if (!own || !surface) return;
    const mark = shown.mark.getBoundingClientRect();
    const frame = surface.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = own;
    const over = mark.top - height - 2;
    setPlace({
      left: Math.max(8, Math.min(mark.left - frame.left, frame.width - width - 8)),
      top: (over >= 4 ? over : mark.bottom + 2) - frame.top + surface.scrollTop,
    });
  }, [shown]);
  const { citation } = shown;
  return (
    <div
      ref={tip}
      role="tooltip"
      class="source"
      style={place && { left: `${place.left}px`, top: `${place.top}px` }}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
    >
      <p class="source-kind">
        {citation.number} · {kindName(citation.kind)}
      </p>
      <p {...DATA_TEXT}>{citation.title}</p>
      <p class="source-where" {...DATA_TEXT}>
        {citation.source}
      </p>
    </div>
  );
}
