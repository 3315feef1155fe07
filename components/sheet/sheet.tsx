/** The take-away sheet: each term of a page with its causes, its mechanism and, at the end, all references. */
import "../article/article.css";
import "../common/references.css";
import "./sheet.css";
import type { Ref } from "preact";
import { useMemo } from "preact/hooks";
import { citedReferences } from "../../core/cite/claims.ts";
import { sheetFile } from "../../core/cite/export-file.ts";
import { numbered } from "../../core/cite/references.ts";
import { readingFor } from "../../core/dataset/reading.ts";
import type { Article, Audience, Reference } from "../../core/dataset/types.ts";
import { i18n, interfaceLanguage } from "../../platform/i18n.ts";
import { formatDay, today } from "../common/dates.ts";
import { KindMark } from "../common/kind-mark.tsx";
import { DATA_TEXT } from "../common/language.ts";
import { LevelMark } from "../common/level-mark.tsx";
import { ReferenceText } from "../common/reference-text.tsx";
import { entryAddress, sheetAddress } from "../common/route.ts";
import { statusName } from "../common/status.ts";
import { TakeAway } from "../take-away/take-away.tsx";

interface Props {
  articles: readonly Article[];
  audience: Audience;
  /** The page whose terms they are. */
  page: { title: string; url: string; tabId: number | undefined };
  heading?: Ref<HTMLHeadingElement>;
}

const partOf = (number: number): string => `ref-${number}`;

/** Numbers run over the whole sheet. */
function Numbers({ references, ids }: { references: readonly Reference[]; ids: readonly string[] }) {
  return (
    <span class="citations" {...interfaceLanguage()}>
      {numbered(references, ids).map(({ number }) => (
        <a
          key={number}
          class="citation"
          href={sheetAddress(partOf(number))}
          aria-label={i18n.t("article.reference", [String(number)])}
        >
          {number}
        </a>
      ))}
    </span>
  );
}

interface TermProps {
  article: Article;
  audience: Audience;
  references: readonly Reference[];
}

function Term({ article, audience, references }: TermProps) {
  const { slug, name, summary, causes, mechanism, review } = article;
  const { wordings } = readingFor(audience);
  const id = `sheet-${slug}`;
  return (
    <section class="sheet-term" aria-labelledby={id} dir={DATA_TEXT.dir}>
      <h2 id={id}>
        <a href={entryAddress(slug)} {...DATA_TEXT}>
          {name}
        </a>
      </h2>
      <p class="soft">{i18n.t("sheet.status", [statusName(review.status), formatDay(review.updated)])}</p>
      {wordings.map((wording) => (
        <p key={wording} {...DATA_TEXT}>
          {summary[wording]}
          <Numbers references={references} ids={summary.cite} />
        </p>
      ))}
      <h3>{i18n.t("article.causes")}</h3>
      <ul class="sheet-causes">
        {causes.map(({ label, level, text, cite }) => (
          <li key={label}>
            <p class="statement-head">
              <strong {...DATA_TEXT}>{label}</strong>
              <LevelMark level={level} />
            </p>
            <p {...DATA_TEXT}>
              {text}
              <Numbers references={references} ids={cite} />
            </p>
          </li>
        ))}
      </ul>
      <h3>{i18n.t("article.mechanism")}</h3>
      {wordings.map((wording) => (
        <p key={wording} {...DATA_TEXT}>
          {mechanism.summary[wording]}
          <Numbers references={references} ids={mechanism.summary.cite} />
        </p>
      ))}
      <ol class="sheet-steps" aria-label={i18n.t("article.steps")}>
        {mechanism.steps.map(({ id: step, label, cite }) => (
          <li key={step}>
            <p {...DATA_TEXT}>
              {label}
              <Numbers references={references} ids={cite} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function References({ references }: { references: readonly Reference[] }) {
  return (
    <section class="sheet-term" aria-labelledby="sheet-references" dir={DATA_TEXT.dir}>
      <h2 id="sheet-references">{i18n.t("article.references")}</h2>
      <ol class="references">
        {references.map((reference, index) => (
          <li key={reference.id} id={partOf(index + 1)} class="reference" value={index + 1} tabIndex={-1}>
            <span class="reference-number" aria-hidden="true">
              {index + 1}
            </span>
            <p>
              <ReferenceText reference={reference} /> <KindMark kind={reference.custom.kind} />
              {reference.DOI && <span class="soft"> doi:{reference.DOI}</span>}
              {!reference.DOI && reference.PMID && <span class="soft"> PMID {reference.PMID}</span>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Sheet({ articles, audience, page, heading }: Props) {
  const references = useMemo(() => citedReferences(articles).map(({ reference }) => reference), [articles]);
  const day = today();
  return (
    <article class="sheet">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t("sheet.title")}
        </h1>
        {page.title && <p>{i18n.t("sheet.of", [page.title])}</p>}
        <p class="soft sheet-address">
          {page.url} <time dateTime={day}>{formatDay(day)}</time>
        </p>
        <TakeAway file={(format) => sheetFile(articles, audience, page, format)} />
        {page.tabId !== undefined && (
          <p class="soft sheet-tab">
            <a href={`?tab=${page.tabId}${sheetAddress()}`} target="_blank" rel="noopener">
              {i18n.t("sheet.openTab")} <span class="unseen">{i18n.t("common.newTab")}</span>
            </a>
          </p>
        )}
      </header>
      {articles.map((article) => (
        <Term key={article.slug} article={article} audience={audience} references={references} />
      ))}
      <References references={references} />
      <footer class="disclaimer">
        <p>{i18n.t("article.disclaimer")}</p>
      </footer>
    </article>
  );
}
