/**
 * A question under an article, answered by statements of the data set or by a plain no. What was asked is kept with the
 * entry as long as the panel lives, so that coming back from an answer finds the others where they were.
 */
import "./follow-up.css";
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { i18n } from "../../platform/i18n.ts";
import { useArticleContext } from "../article/context.ts";
import { say } from "../common/announce.tsx";
import { searchAddress } from "../common/route.ts";
import { askAbout, type Quote } from "./asking.ts";
import { QuotedStatement } from "./quote.tsx";

/** As many characters as are read. */
const LONGEST_QUESTION = 300;

type Outcome = { state: "looking" } | { state: "failed" } | { state: "answered"; quotes: Quote[] };

interface Asked {
  question: string;
  outcome: Outcome;
}

const asked = new Map<string, Asked>();

const summaryOf = (quotes: readonly Quote[]): string =>
  quotes.length === 0 ? i18n.t("followUp.none") : i18n.t("followUp.found", quotes.length);

function Nothing({ question }: { question: string }) {
  return (
    <>
      <p class="soft">{i18n.t("followUp.noneHint")}</p>
      <p>
        <a href={searchAddress(question)}>{i18n.t("followUp.search", [question])}</a>
      </p>
    </>
  );
}

function Answers({ question, outcome }: Asked) {
  switch (outcome.state) {
    case "looking":
      return <p class="waiting">{i18n.t("followUp.looking")}</p>;
    case "failed":
      return <p>{i18n.t("followUp.failed")}</p>;
    case "answered":
      return (
        <>
          <h3>{summaryOf(outcome.quotes)}</h3>
          {outcome.quotes.length === 0 ? (
            <Nothing question={question} />
          ) : (
            <ol class="quotes">
              {outcome.quotes.map((quote, place) => (
                <QuotedStatement key={`${quote.entry.slug} ${quote.statement.path}`} quote={quote} place={place} />
              ))}
            </ol>
          )}
        </>
      );
  }
}

export function FollowUp() {
  const {
    article: { slug },
    reading: { wordings },
  } = useArticleContext();
  const latest = useSignal(asked.get(slug));
  const id = useId();

  const ask = async (question: string) => {
    const settle = (outcome: Outcome) => {
      latest.value = { question, outcome };
      asked.set(slug, latest.value);
    };
    settle({ state: "looking" });
    const looking = latest.value;
    let outcome: Outcome;
    try {
      outcome = { state: "answered", quotes: await askAbout(slug, question, wordings) };
    } catch {
      outcome = { state: "failed" };
    }
    // Another question may have been asked meanwhile.
    if (latest.value !== looking) return;
    settle(outcome);
    say(outcome.state === "answered" ? summaryOf(outcome.quotes) : i18n.t("followUp.failed"));
  };

  return (
    <section class="follow-up" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{i18n.t("followUp.title")}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const question = String(new FormData(event.currentTarget).get("question")).trim();
          if (question !== "") void ask(question);
        }}
      >
        <label for={`${id}-question`}>{i18n.t("followUp.label")}</label>
        <div class="follow-up-box">
          <input
            id={`${id}-question`}
            name="question"
            type="text"
            autocomplete="off"
            enterkeyhint="send"
            maxLength={LONGEST_QUESTION}
            defaultValue={latest.value?.question ?? ""}
            aria-describedby={`${id}-hint`}
          />
          <button type="submit">{i18n.t("followUp.ask")}</button>
        </div>
        <p id={`${id}-hint`} class="soft">
          {i18n.t("followUp.hint")}
        </p>
      </form>
      {latest.value && <Answers {...latest.value} />}
    </section>
  );
}
