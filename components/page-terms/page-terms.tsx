/** The terms of a page: the reader's way from mention to mention, and the screen reader's way to the marks. */
import "./page-terms.css";
import { useSignal } from "@preact/signals";
import down from "lucide-static/icons/chevron-down.svg?raw";
import up from "lucide-static/icons/chevron-up.svg?raw";
import { i18n } from "../../platform/i18n.ts";
import { askPage } from "../../platform/send.ts";
import { say } from "../common/announce.tsx";
import { Icon } from "../common/icon.tsx";
import { DATA_TEXT } from "../common/language.ts";
import { entryAddress } from "../common/route.ts";
import { type ListedTerm, numberOf, placeOf } from "./listing.ts";

/** How the page writes the term, where that tells the reader something. */
function Written({ term }: { term: ListedTerm }) {
  if (term.definedAs !== undefined) {
    return <p class="soft">{`${term.written ?? ""}: ${i18n.t("page.definedAs", [term.definedAs])}`}</p>;
  }
  return term.written === undefined ? null : <p class="soft">{i18n.t("page.writtenAs", [term.written])}</p>;
}

function Term({ term, tabId }: { term: ListedTerm; tabId: number }) {
  /** Number of the mention shown in the page, 0-based; -1 before the first. */
  const at = useSignal(-1);
  const trouble = useSignal("");

  const reveal = async (step: 1 | -1) => {
    const wanted = at.value < 0 && step < 0 ? term.count - 1 : at.value + step;
    const place = placeOf(term, wanted);
    if (!place) return;
    const message = { type: "page/reveal", entry: term.entry, occurrence: place.occurrence } as const;
    const answer = await askPage(tabId, message, place.frameId);
    trouble.value = answer ? "" : i18n.t(answer === null ? "page.gone" : "page.noAnswer");
    if (answer) at.value = numberOf(term, { ...place, occurrence: answer.occurrence });
    say(answer ? position(at.value) : trouble.value);
  };
  const position = (number: number) => i18n.t("page.position", [String(number + 1), String(term.count)]);

  return (
    <li class="page-term">
      <div>
        <a href={entryAddress(term.slug)} {...DATA_TEXT}>
          {term.name}
        </a>
        <Written term={term} />
        {trouble.value && <p class="soft">{trouble.value}</p>}
      </div>
      <div class="page-term-steps">
        <span class="soft">{at.value < 0 ? i18n.t("page.times", term.count) : position(at.value)}</span>
        <button type="button" aria-label={i18n.t("page.previous", [term.name])} onClick={() => void reveal(-1)}>
          <Icon svg={up} />
        </button>
        <button type="button" aria-label={i18n.t("page.next", [term.name])} onClick={() => void reveal(1)}>
          <Icon svg={down} />
        </button>
      </div>
    </li>
  );
}

export function PageTerms({ terms, tabId }: { terms: readonly ListedTerm[]; tabId: number }) {
  return (
    <ul class="page-terms" aria-label={i18n.t("page.list")}>
      {terms.map((term) => (
        <Term key={term.slug} term={term} tabId={tabId} />
      ))}
    </ul>
  );
}
