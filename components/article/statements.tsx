/** The sections that are lists of statements. */
import type { ComponentChildren } from "preact";
import type { CauseLevel } from "../../core/dataset/types.ts";
import { i18n } from "../../platform/i18n.ts";
import { formatDay } from "../common/dates.ts";
import { DATA_TEXT } from "../common/language.ts";
import { LevelMark } from "../common/level-mark.tsx";
import { entryAddress } from "../common/route.ts";
import { Citations } from "./citations.tsx";
import { useArticleContext } from "./context.ts";
import { ForProfessionals, Section } from "./section.tsx";

/** A name that leads to its entry, or just the name when it has none. */
function Name({ slug, children }: { slug: string | undefined; children: string }) {
  return slug === undefined ? (
    <span {...DATA_TEXT}>{children}</span>
  ) : (
    <a href={entryAddress(slug)} {...DATA_TEXT}>
      {children}
    </a>
  );
}

/** Links to the entries that a statement names. */
export function MoreOn({ slugs }: { slugs: readonly string[] | undefined }) {
  const { linkNames } = useArticleContext().article;
  if (!slugs) return null;
  return (
    <p class="more">
      {i18n.t("article.moreOn")}{" "}
      {slugs.map((slug, index) => (
        <span key={slug}>
          {index > 0 && ", "}
          <Name slug={slug}>{linkNames[slug] ?? slug}</Name>
        </span>
      ))}
    </p>
  );
}

interface StatementProps {
  label?: ComponentChildren;
  text: string;
  cite: readonly string[];
  /** Stands beside the label. */
  mark?: ComponentChildren;
  /** Stands under the text. */
  children?: ComponentChildren;
}

function Statement({ label, text, cite, mark, children }: StatementProps) {
  return (
    <li class="statement">
      {(label || mark) && (
        <p class="statement-head">
          {label && <strong>{label}</strong>}
          {mark}
        </p>
      )}
      <p {...DATA_TEXT}>
        {text}
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
          {statements.map((statement) => (
            <Statement key={statement.text} {...statement} />
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
        {article.causes.map(({ label, level, text, cite, entry }) => (
          <Statement
            key={label}
            label={<span {...DATA_TEXT}>{label}</span>}
            text={text}
            cite={cite}
            mark={<Level level={level} explained={reading.levels === "each"} />}
          >
            <MoreOn slugs={entry} />
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
        {article.treatment.map((statement) => (
          <Statement key={statement.text} {...statement} />
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
        {article.associated.map(({ name, entry, why, cite }) => (
          <Statement key={name} label={<Name slug={entry}>{name}</Name>} text={why} cite={cite} />
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
        {article.distinguish.map(({ name, entry, how, cite }) => (
          <Statement key={name} label={<Name slug={entry}>{name}</Name>} text={how} cite={cite} />
        ))}
      </ul>
    </Section>
  );
}

export function Recent() {
  const { article, reading } = useArticleContext();
  if (article.recent.length === 0) return null;
  const newestFirst = [...article.recent].sort((a, b) => b.date.localeCompare(a.date));
  return (
    <Section id="recent">
      <ForProfessionals count={newestFirst.length} folded={reading.folded}>
        <ul class="statements">
          {newestFirst.map(({ date, text, cite }) => (
            <Statement key={text} label={<time dateTime={date}>{formatDay(date)}</time>} text={text} cite={cite} />
          ))}
        </ul>
      </ForProfessionals>
    </Section>
  );
}
