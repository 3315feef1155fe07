/** The results of a search: one listbox, its options in groups. */
import type { ComponentChildren } from "preact";
import { readingFor } from "../../core/dataset/reading.ts";
import type { MatchRange } from "../../core/dataset/search/ranges.ts";
import { i18n } from "../../platform/i18n.ts";
import { glanceOf } from "../common/glances.ts";
import { DATA_TEXT } from "../common/language.ts";
import { settings } from "../common/settings.ts";
import { SavedMark } from "../saved/saved-mark.tsx";
import type { Hit, HitGroup } from "./finds.ts";
import { Marked } from "./marked.tsx";

export const optionId = (number: number): string => `search-result-${number}`;

/** What the entry is, in a sentence worded for the reader; its group until that has come. */
function Line({ entry }: { entry: Hit["entry"] }) {
  const [wording] = readingFor(settings.value.audience).wordings;
  const line = glanceOf(entry.slug)?.[wording];
  return (
    <span class="result-line soft" {...DATA_TEXT}>
      {line ?? entry.group}
    </span>
  );
}

/** Letters of a statement before the first that is marked: more, and what was found is out of sight. */
const BEFORE = 60;

/** A text from shortly before what is marked in it. */
function Excerpt({ text, ranges }: { text: string; ranges: readonly MatchRange[] }) {
  const first = ranges[0]?.[0] ?? 0;
  const from = first <= BEFORE ? 0 : text.indexOf(" ", first - BEFORE) + 1;
  return (
    <>
      {from > 0 && "… "}
      <Marked text={text.slice(from)} ranges={ranges.map(([start, end]): MatchRange => [start - from, end - from])} />
    </>
  );
}

function Words({ hit }: { hit: Hit }) {
  const { entry } = hit;
  switch (hit.in) {
    case "names":
    case "similar": {
      const { form, ranges } = hit.result;
      const ownName = form === entry.name;
      return (
        <>
          <span class="result-name" {...DATA_TEXT}>
            {ownName ? <Marked text={form} ranges={ranges} /> : entry.name}
            <SavedMark slug={entry.slug} />
          </span>{" "}
          {!ownName && (
            <span class="result-form" {...DATA_TEXT}>
              <Marked text={form} ranges={ranges} />
            </span>
          )}{" "}
          <Line entry={entry} />
        </>
      );
    }
    case "inside": {
      const written = hit.term.text;
      return (
        <>
          <span class="result-name" {...DATA_TEXT}>
            {entry.name}
            <SavedMark slug={entry.slug} />
          </span>{" "}
          {written.toLowerCase() !== entry.name.toLowerCase() && <span class="result-form">“{written}”</span>}{" "}
          <Line entry={entry} />
        </>
      );
    }
    case "statements": {
      const { statement, textRanges, labelRanges } = hit.found;
      return (
        <>
          <span class="result-name" {...DATA_TEXT}>
            {entry.name}
            <SavedMark slug={entry.slug} />
          </span>{" "}
          <span class="result-form">
            <span class="soft">{i18n.t(`article.${statement.section}`)}</span>
            {statement.label !== undefined && (
              <>
                {" · "}
                <b {...DATA_TEXT}>
                  <Marked text={statement.label} ranges={labelRanges} />
                </b>
              </>
            )}
          </span>{" "}
          <span class="result-statement" {...DATA_TEXT}>
            <Excerpt text={statement.text} ranges={textRanges} />
          </span>
        </>
      );
    }
  }
}

interface OptionProps {
  number: number;
  active: boolean;
  onActive(): void;
  onOpen(): void;
  children: ComponentChildren;
}

function Option({ number, active, onActive, onOpen, children }: OptionProps) {
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
      {children}
    </div>
  );
}

interface ResultsProps {
  groups: readonly HitGroup[];
  active: number;
  onActive(number: number): void;
  onOpen(hit: Hit): void;
}

export function Results({ groups, active, onActive, onOpen }: ResultsProps) {
  let number = 0;
  return (
    <div id="search-results" role="listbox" aria-label={i18n.t("search.results")}>
      {groups.map(({ of, hits }) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox takes groups of this role only
        <div key={of} role="group" aria-labelledby={`search-${of}`}>
          {/* Names need no word above them, and would jump with it. */}
          <p id={`search-${of}`} role="presentation" class={of === "names" ? "unseen" : "search-note soft"}>
            {i18n.t(`search.groups.${of}`)}
          </p>
          {hits.map((hit) => {
            const own = number++;
            return (
              <Option
                key={hit.entry.slug}
                number={own}
                active={own === active}
                onActive={() => onActive(own)}
                onOpen={() => onOpen(hit)}
              >
                <Words hit={hit} />
              </Option>
            );
          })}
        </div>
      ))}
    </div>
  );
}
