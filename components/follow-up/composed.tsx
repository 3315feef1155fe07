/**
 * An answer that the browser's own model composed out of the statements below it, for readers who switched that on. It
 * says that it is machine-written, every sentence leads to its statements and their references, and it is never shown
 * without them.
 */
import "./composed.css";
import { useEffect, useId, useMemo } from "preact/hooks";
import { i18n } from "../../platform/i18n.ts";
import { Citations } from "../article/citations.tsx";
import { ArticleContext, useArticleContext } from "../article/context.ts";
import { DATA_TEXT } from "../common/language.ts";
import type { Quote } from "./asking.ts";
import { composingOf } from "./composing.ts";
import { ReferenceTexts } from "./quote.tsx";

interface SourceProps {
  quote: Quote;
  place: number;
  quotedAs: string;
  onGo(place: number): void;
}

/** A statement that a sentence rests on: the way to it, and its references. */
function SourceOf({ quote: { article, statement }, place, quotedAs, onGo }: SourceProps) {
  const { reading } = useArticleContext();
  const context = useMemo(() => ({ article, reading, quotedAs }), [article, reading, quotedAs]);
  return (
    <ArticleContext.Provider value={context}>
      <span class="composed-source">
        <button type="button" class="link" onClick={() => onGo(place)}>
          {i18n.t("followUp.composed.statement", [String(place + 1)])}
        </button>
        <Citations ids={statement.cite} />
        <ReferenceTexts quotedAs={quotedAs} cite={statement.cite} article={article} />
      </span>
    </ArticleContext.Provider>
  );
}

interface ComposedProps {
  question: string;
  quotes: readonly Quote[];
  /** Goes to a quote. */
  onGo(place: number): void;
}

export function ComposedAnswer({ question, quotes, onGo }: ComposedProps) {
  const id = useId();
  const composing = composingOf(question, quotes);
  const { value } = composing.composed;
  useEffect(() => {
    composing.begin();
    return () => composing.leave();
  }, [composing]);
  if (value.state === "unready") return <p class="soft">{i18n.t(`followUp.composed.unready.${value.model}`)}</p>;
  return (
    <section class="composed" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{i18n.t("followUp.composed.title")}</h3>
      <p class="soft">{i18n.t("followUp.composed.note")}</p>
      {value.state === "composed" ? (
        <p {...DATA_TEXT}>
          {value.sentences.map(({ text, sources }, number) => (
            <span key={text}>
              {text}{" "}
              {sources.map((place) => (
                <SourceOf
                  key={place}
                  quote={quotes[place] as Quote}
                  place={place}
                  quotedAs={`composed-${number}-${place}-`}
                  onGo={onGo}
                />
              ))}{" "}
            </span>
          ))}
        </p>
      ) : (
        <p class={value.state === "composing" ? "composing" : undefined}>
          {i18n.t(`followUp.composed.${value.state}`)}
        </p>
      )}
      {/* One button, so that the focus stays where it is when it has been pressed. */}
      <button type="button" onClick={() => (value.state === "composing" ? composing.stop() : void composing.again())}>
        {i18n.t(value.state === "composing" ? "followUp.composed.stop" : "followUp.composed.again")}
      </button>
    </section>
  );
}
