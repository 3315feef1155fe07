import type { SearchResult } from "../../core/dataset/search.ts";
import { i18n } from "../../platform/i18n.ts";
import { DATA_TEXT } from "../common/language.ts";
import { Marked } from "./marked.tsx";

export const optionId = (number: number): string => `search-result-${number}`;

interface OptionProps {
  result: SearchResult;
  number: number;
  active: boolean;
  onActive(): void;
  onOpen(): void;
}

function Option({ result: { entry, form, ranges }, number, active, onActive, onOpen }: OptionProps) {
  const ownName = form === entry.name;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the active option (ARIA 1.2 combobox)
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's
    <div
      id={optionId(number)}
      role="option"
      aria-selected={active}
      onPointerMove={onActive}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <span class="result-name" {...DATA_TEXT}>
        {ownName ? <Marked text={form} ranges={ranges} /> : entry.name}
      </span>{" "}
      {!ownName && (
        <span class="result-form" {...DATA_TEXT}>
          <Marked text={form} ranges={ranges} />
        </span>
      )}{" "}
      <span class="result-group soft" {...DATA_TEXT}>
        {entry.group}
      </span>
    </div>
  );
}

interface ResultsProps {
  results: readonly SearchResult[];
  active: number;
  onActive(number: number): void;
  onOpen(slug: string): void;
}

export function Results({ results, active, onActive, onOpen }: ResultsProps) {
  return (
    <>
      {results[0]?.how === "typo" && <p class="search-note soft">{i18n.t("search.similar")}</p>}
      <div id="search-results" role="listbox" aria-label={i18n.t("search.results")}>
        {results.map((result, number) => (
          <Option
            key={result.entry.slug}
            result={result}
            number={number}
            active={number === active}
            onActive={() => onActive(number)}
            onOpen={() => onOpen(result.entry.slug)}
          />
        ))}
      </div>
    </>
  );
}
