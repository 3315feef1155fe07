/** The card: what causes a term, by what mechanism, and who says so, in short. */
import { createContext } from "preact";
import { useContext, useEffect, useRef, useState } from "preact/hooks";
import type { CardModel, CardText } from "../../core/dataset/card.ts";
import { piecesOf } from "../../core/dataset/nested.ts";
import type { MutedWhere } from "../../core/dataset/settings/muted.ts";
import { i18n, interfaceLanguage } from "../../platform/i18n.ts";
import { DATA_TEXT } from "../common/language.ts";
import { LevelMark } from "../common/level-mark.tsx";
import { NotThisTerm } from "../common/not-this-term.tsx";
import { Citations, Legend, type ShownSource, ShowSource, SourceTexts, SourceTip } from "./citations.tsx";
import { BackIcon, BadgeIcon, CloseIcon, EyeIcon, MuteIcon, PanelIcon, PenIcon } from "./icons.tsx";
import { SaveTerm } from "./save.tsx";
import { matchedWords, reviewWords } from "./words.ts";

export interface CardProps {
  model: CardModel;
  onOpenPanel(): void;
  onClose(): void;
  /** Not this term: missing where the card is of a term that is not on the page. */
  onMute?: ((where: MutedWhere) => void) | undefined;
  /** Shows the entry that a text of the card names, in place of the present one. */
  onTerm(slug: string): void;
  /** The card that a term in it led from here, and the way back to it. */
  back?: { name: string; go(): void };
}

const ShowTerm = createContext<(slug: string) => void>(() => {});

/** How long a source stays after the pointer has left its number, in ms: the way from the number to the source. */
const SOURCE_GRACE = 150;

const REVIEW_ICONS = { submitted: PenIcon, "under-review": EyeIcon, approved: BadgeIcon };

function useShownSource(model: CardModel) {
  const [shown, setShown] = useState<ShownSource | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = () => clearTimeout(timer.current);
  const hideSoon = () => {
    hold();
    timer.current = setTimeout(() => setShown(null), SOURCE_GRACE);
  };
  const show = (next: ShownSource | null) => {
    if (next === null) return hideSoon();
    hold();
    setShown(next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a source belongs to the model whose number it is
  useEffect(() => {
    setShown(null);
    return hold;
  }, [model]);
  return { shown, show, hold: (over: boolean) => (over ? hold() : hideSoon()) };
}

/** A text in which the names of other entries lead to their cards. */
function TermText({ text, terms }: CardText) {
  const show = useContext(ShowTerm);
  return (
    <>
      {piecesOf(text, terms).map(({ at, text: words, slug }) =>
        slug === undefined ? (
          words
        ) : (
          <button key={at} type="button" class="term" onClick={() => show(slug)}>
            {words}
          </button>
        ),
      )}
    </>
  );
}

function Causes({ model }: { model: CardModel }) {
  const count = model.causes.length;
  return (
    <section aria-labelledby="aetia-causes">
      <h3 id="aetia-causes">{i18n.t("article.causes")}</h3>
      {model.moreCauses > 0 && (
        <p class="shown">{i18n.t("card.causesShown", [String(count), String(count + model.moreCauses)])}</p>
      )}
      <ul class="causes">
        {model.causes.map(({ text, terms, level, citations }) => (
          <li key={text}>
            <span class="cause" {...DATA_TEXT}>
              <TermText text={text} terms={terms} />
            </span>{" "}
            <span class="standing">
              <LevelMark level={level} /> <Citations list={citations} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mechanism({ mechanism }: { mechanism: CardModel["mechanism"] }) {
  return (
    <section aria-labelledby="aetia-mechanism">
      <h3 id="aetia-mechanism">{i18n.t("article.mechanism")}</h3>
      {mechanism.sentence ? (
        <p class="plain-mechanism" {...DATA_TEXT}>
          <TermText {...mechanism.sentence} />{" "}
        </p>
      ) : (
        <ol class="steps" {...DATA_TEXT}>
          {mechanism.steps.map((step) => (
            <li key={step.text}>
              <TermText {...step} />{" "}
            </li>
          ))}
        </ol>
      )}
      <Citations list={mechanism.citations} />
    </section>
  );
}

export function Card({ model, onOpenPanel, onClose, onMute, onTerm, back }: CardProps) {
  const { shown, show, hold } = useShownSource(model);
  const matched = matchedWords(model.matched);
  const ReviewIcon = REVIEW_ICONS[model.review.status];
  const citations = [
    ...model.sentence.citations,
    ...model.causes.flatMap((cause) => cause.citations),
    ...model.mechanism.citations,
  ];
  return (
    <ShowTerm.Provider value={onTerm}>
      <ShowSource.Provider value={show}>
        <div
          class="card"
          role="dialog"
          aria-labelledby="aetia-name"
          tabIndex={-1}
          onScrollCapture={() => show(null)}
          {...interfaceLanguage()}
        >
          {/* No header and footer: they would be landmarks of the page. */}
          <div class="head">
            {back && (
              <button
                type="button"
                class="close back"
                aria-label={i18n.t("card.back", [back.name])}
                title={i18n.t("card.back", [back.name])}
                onClick={back.go}
              >
                <BackIcon />
              </button>
            )}
            <h2 id="aetia-name" {...DATA_TEXT}>
              {model.name}
            </h2>
            <button type="button" class="close" aria-label={i18n.t("common.close")} onClick={onClose}>
              <CloseIcon />
            </button>
          </div>
          {/* Scrolls under 200 % zoom and in small windows; the keyboard reaches all of it through the numbers in it. */}
          <div class="content">
            {matched && <p class="matched">{matched}</p>}
            <p class="sentence" {...DATA_TEXT}>
              <TermText {...model.sentence} /> <Citations list={model.sentence.citations} />
            </p>
            {model.causes.length > 0 && <Causes model={model} />}
            {model.mechanism.citations.length > 0 && <Mechanism mechanism={model.mechanism} />}
            <Legend list={citations} />
          </div>
          <div class="foot">
            <p class={`review review-${model.review.status}`}>
              <ReviewIcon />
              {reviewWords(model.review)}
            </p>
            <div class="actions">
              <SaveTerm key={model.slug} slug={model.slug} />
              {onMute && (
                <NotThisTerm key={model.slug} name={model.name} onMute={onMute}>
                  <MuteIcon />
                </NotThisTerm>
              )}
              <button type="button" class="open" onClick={onOpenPanel}>
                <PanelIcon />
                {/* Where it opens, Firefox decides: in the sidebar if that is open, else in a tab. */}
                {i18n.t(import.meta.env.FIREFOX ? "card.openEntry" : "card.openPanel")}
              </button>
            </div>
          </div>
          {shown && <SourceTip shown={shown} hold={hold} />}
          <SourceTexts list={citations} />
        </div>
      </ShowSource.Provider>
    </ShowTerm.Provider>
  );
}
