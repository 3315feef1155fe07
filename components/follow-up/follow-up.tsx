/**
 * A question under an article, answered by statements of the data set or by a plain no. What was asked is kept with the
 * entry as long as the panel lives, so that coming back from an answer finds the others where they were.
 */
import "./follow-up.css";
import { signal, useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import { i18n } from "../../platform/i18n.ts";
import { useArticleContext } from "../article/context.ts";
import { say } from "../common/announce.tsx";
import { searchAddress } from "../common/route.ts";
import { settings } from "../common/settings.ts";
import { askAbout, type Found, prepareAsking, type Quote } from "./asking.ts";
import { ComposedAnswer } from "./composed.tsx";
import { QuotedStatement, quoteId } from "./quote.tsx";

/** As many characters as are read. */
const LONGEST_QUESTION = 300;
const MOST_EARLIER = 5;

type Outcome = { state: "looking" } | { state: "failed" } | ({ state: "found" } & Found);

interface Asked {
  question: string;
  outcome: Outcome;
}

const asked = new Map<string, Asked>();
/** What was asked in this panel, the latest first. Gone with the panel, stored nowhere. */
const earlier = signal<readonly string[]>([]);

const summaryOf = ({ quotes, isAnswer }: Found): string =>
  isAnswer ? i18n.t("followUp.found", quotes.length) : i18n.t("followUp.none");

function Quotes({ quotes }: { quotes: readonly Quote[] }) {
  return (
    <ol class="quotes">
      {quotes.map((quote, place) => (
        <QuotedStatement key={`${quote.entry.slug} ${quote.statement.path}`} quote={quote} place={place} />
      ))}
    </ol>
  );
}

/** What comes near may still help; that it is no answer is said first. */
function Nothing({ question, near }: { question: string; near: readonly Quote[] }) {
  return (
    <>
      {near.length > 0 && (
        <>
          <p class="soft">{i18n.t("followUp.near")}</p>
          <Quotes quotes={near} />
        </>
      )}
      <p class="soft">{i18n.t("followUp.noneHint")}</p>
      <p>
        <a href={searchAddress(question)}>{i18n.t("followUp.search", [question])}</a>
      </p>
    </>
  );
}

function goToQuote(place: number): void {
  const quote = document.getElementById(quoteId(place));
  quote?.scrollIntoView({ block: "nearest" });
  quote?.focus({ preventScroll: true });
}

function Answers({ question, outcome }: Asked) {
  switch (outcome.state) {
    case "looking":
      return <p class="waiting">{i18n.t("followUp.looking")}</p>;
    case "failed":
      return <p>{i18n.t("followUp.failed")}</p>;
    case "found":
      return (
        <>
          <h3>{summaryOf(outcome)}</h3>
          {outcome.isAnswer ? (
            <>
              {settings.value.composeAnswers && (
                <ComposedAnswer question={question} quotes={outcome.quotes} onGo={goToQuote} />
              )}
              <Quotes quotes={outcome.quotes} />
            </>
          ) : (
            <Nothing question={question} near={outcome.quotes} />
          )}
        </>
      );
  }
}

/** Questions asked before, but the one that is answered now. */
function Earlier({ now, onAsk }: { now: string | undefined; onAsk(question: string): void }) {
  const id = useId();
  const others = earlier.value.filter((question) => question !== now);
  if (others.length === 0) return null;
  return (
    <div class="earlier">
      <p id={id} class="soft">
        {i18n.t("followUp.earlier")}
      </p>
      <ul aria-labelledby={id}>
        {others.map((question) => (
          <li key={question}>
            <button type="button" class="link" onClick={() => onAsk(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function FollowUp() {
  const {
    article: { slug },
    reading: { wordings },
  } = useArticleContext();
  const latest = useSignal(asked.get(slug));
  const box = useRef<HTMLInputElement>(null);
  const id = useId();

  const ask = async (question: string) => {
    const settle = (outcome: Outcome) => {
      latest.value = { question, outcome };
      asked.set(slug, latest.value);
    };
    settle({ state: "looking" });
    earlier.value = [question, ...earlier.value.filter((other) => other !== question)].slice(0, MOST_EARLIER + 1);
    const looking = latest.value;
    let outcome: Outcome;
    try {
      outcome = { state: "found", ...(await askAbout(slug, question, wordings)) };
    } catch {
      outcome = { state: "failed" };
    }
    // Another question may have been asked meanwhile.
    if (latest.value !== looking) return;
    settle(outcome);
    say(outcome.state === "found" ? summaryOf(outcome) : i18n.t("followUp.failed"));
  };
  /** From the list of earlier questions, which then is another: the focus goes to the box, where the next is typed. */
  const askAgain = (question: string) => {
    if (box.current) box.current.value = question;
    box.current?.focus();
    box.current?.select();
    void ask(question);
  };

  return (
    <section class="follow-up" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{i18n.t("followUp.title")}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const question = box.current?.value.trim() ?? "";
          // The next question is typed over this one.
          box.current?.select();
          if (question !== "") void ask(question);
        }}
      >
        <label for={`${id}-question`}>{i18n.t("followUp.label")}</label>
        <div class="follow-up-box">
          <input
            ref={box}
            id={`${id}-question`}
            type="text"
            name="question"
            autocomplete="off"
            enterkeyhint="send"
            maxLength={LONGEST_QUESTION}
            defaultValue={latest.value?.question ?? ""}
            aria-describedby={`${id}-hint`}
            onFocus={prepareAsking}
          />
          <button type="submit">{i18n.t("followUp.ask")}</button>
        </div>
        <p id={`${id}-hint`} class="soft">
          {i18n.t("followUp.hint")}
        </p>
      </form>
      {latest.value && <Answers {...latest.value} />}
      <Earlier now={latest.value?.question} onAsk={askAgain} />
    </section>
  );
}
