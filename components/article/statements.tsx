/** The sections that are lists of statements. */

import type { ComponentChildren } from "preact";
import { labelKey } from "../../core/dataset/nested.ts";
import { statementPart } from "../../core/dataset/parts.ts";
import type { CauseLevel } from "../../core/dataset/types.ts";
import { i18n } from "../../platform/i18n.ts";
import { formatDay } from "../common/dates.ts";
import { DATA_TEXT } from "../common/language.ts";
import { LevelMark } from "../common/level-mark.tsx";
import { entryAddress } from "../common/route.ts";
import { Citations } from "./citations.tsx";
import { useArticleContext } from "./context.ts";
import { ForProfessionals, Section } from "./section.tsx";
import { TermText } from "./term-text.tsx";

/** A name that leads to its entry, or just the name when it has none. */
const nameOf = (name: string, slug: string | undefined): ComponentChildren =>
  slug === undefined ? (
    <span {...DATA_TEXT}>{name}</span>
  ) : (
    <a href={entryAddress(slug)} {...DATA_TEXT}>
      {name}
    </a>
  );

/** Links to the entries that belong to a statement, but those that its words already lead to. */
export function MoreOn({ path, slugs = [] }: { path: string; slugs: readonly string[] | undefined }) {
  const { linkNames, terms } = useArticleContext().article;
  const linked = [...(terms[path] ?? []), ...(terms[labelKey(path)] ?? [])].map(([, , slug]) => slug);
  const others = slugs.filter((slug) => !linked.includes(slug));
  if (others.length === 0) return null;
  return (
    <p class="more">
      {i18n.t("article.moreOn")}{" "}
      {others.map((slug, index) => (
        <span key={slug}>
          {index > 0 && ", "}
          <a href={entryAddress(slug)} {...DATA_TEXT}>
            {linkNames[slug] ?? slug}
          </a>
        </span>
      ))}
    </p>
  );
}

interface StatementProps {
  /** Where it stands in the entry. */
  path: string;
  /** Words, or an element in their place. */
  label?: ComponentChildren;
  text: string;
  cite: readonly string[];
  /** Stands beside the label. */
  mark?: ComponentChildren;
  /** Stands under the text. */
  children?: ComponentChildren;
}

function Statement({ path, label, text, cite, mark, children }: StatementProps) {
  return (
    <li class="statement" id={statementPart(path)} tabIndex={-1}>
      {(label || mark) && (
        <p class="statement-head">
          {typeof label === "string" ? (
            <strong {...DATA_TEXT}>
              <TermText path={path} label text={label} />
            </strong>
          ) : (
            label && <strong>{label}</strong>
          )}
          {mark}
        </p>
      )}
      <p {...DATA_TEXT}>
        <TermText path={path} text={text} />
        <Citations ids={cite} />
      </p>
      {children}
    </li>
  );
}

export function Guidelines() {
  const { article, reading } = useArticleContext();
  const statements = article.guidelines;
  return (
    <Section id="guidelines">
      {statements.length === 0 && <p class="soft">{i18n.t("article.noGuidelines")}</p>}
      <ForProfessionals count={statements.length} folded={reading.folded}>
        <ul class="statements">
          {statements.map((statement, index) => (
            <Statement key={statement.text} path={`guidelines[${index}]`} {...statement} />
          ))}
        </ul>
      </ForProfessionals>
    </Section>
  );
}

function Level({ level, explained }: { level: CauseLevel; explained: boolean }) {
  if (!explained) return <LevelMark level={level} />;
  return (
    <span class="level-explained">
      <LevelMark level={level} /> <span class="soft">{i18n.t(`article.levelMeaning.${level}`)}</span>
    </span>
  );
}

export function Causes() {
  const { article, reading } = useArticleContext();
  const levels = [...new Set(article.causes.map(({ level }) => level))];
  return (
    <Section id="causes">
      {reading.levels === "once" && (
        <dl class="levels" aria-label={i18n.t("article.levels")}>
          {levels.map((level) => (
            <div key={level}>
              <dt>
                <LevelMark level={level} />
              </dt>
              <dd>{i18n.t(`article.levelMeaning.${level}`)}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul class="statements">
        {article.causes.map(({ label, level, text, cite, entry }, index) => (
          <Statement
            key={label}
            path={`causes[${index}]`}
            label={label}
            text={text}
            cite={cite}
            mark={<Level level={level} explained={reading.levels === "each"} />}
          >
            <MoreOn path={`causes[${index}]`} slugs={entry} />
          </Statement>
        ))}
      </ul>
    </Section>
  );
}

export function Treatment() {
  const { article } = useArticleContext();
  return (
    <Section id="treatment">
      <ul class="statements">
        {article.treatment.map((statement, index) => (
          <Statement key={statement.text} path={`treatment[${index}]`} {...statement} />
        ))}
      </ul>
    </Section>
  );
}

export function Associated() {
  const { article } = useArticleContext();
  return (
    <Section id="associated">
      <ul class="statements">
        {article.associated.map(({ name, entry, why, cite }, index) => (
          <Statement key={name} path={`associated[${index}]`} label={nameOf(name, entry)} text={why} cite={cite} />
        ))}
      </ul>
    </Section>
  );
}

export function Distinguish() {
  const { article } = useArticleContext();
  if (article.distinguish.length === 0) return null;
  return (
    <Section id="distinguish">
      <ul class="statements">
        {article.distinguish.map(({ name, entry, how, cite }, index) => (
          <Statement key={name} path={`distinguish[${index}]`} label={nameOf(name, entry)} text={how} cite={cite} />
        ))}
      </ul>
    </Section>
  );
}

export function Recent() {
  const { article, reading } = useArticleContext();
  if (article.recent.length === 0) return null;
  const newestFirst = article.recent
    .map((statement, index) => ({ ...statement, path: `recent[${index}]` }))
    .sort((a, b) => b.date.localeCompare(a.date));
  return (
    <Section id="recent">
      <ForProfessionals count={newestFirst.length} folded={reading.folded}>
        <ul class="statements">
          {newestFirst.map(({ path, date, text, cite }) => (
            <Statement
              key={path}
              path={path}
              label={<time dateTime={date}>{formatDay(date)}</time>}
              text={text}
              cite={cite}
            />
          ))}
        </ul>
      </ForProfessionals>
    </Section>
  );
}
