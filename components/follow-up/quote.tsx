/** One statement of the data set, quoted as an answer. */
import { useMemo } from "preact/hooks";
import { numbered } from "../../core/cite/references.ts";
import { partOf } from "../../core/dataset/parts.ts";
import { i18n } from "../../platform/i18n.ts";
import { Citations } from "../article/citations.tsx";
import { ArticleContext, useArticleContext } from "../article/context.ts";
import { referenceTextId } from "../article/parts.ts";
import { TermText } from "../article/term-text.tsx";
import { DATA_TEXT } from "../common/language.ts";
import { ReferenceText } from "../common/reference-text.tsx";
import { entryAddress } from "../common/route.ts";
import type { Quote } from "./asking.ts";

/** What the numbers are described by: the texts of the article's own list are those of the open entry only. */
export function ReferenceTexts({
  quotedAs,
  cite,
  article,
}: { quotedAs: string; cite: readonly string[] } & Pick<Quote, "article">) {
  return numbered(article.references, cite).map(({ number, reference }) => (
    <span key={number} id={`${quotedAs}${referenceTextId(number)}`} hidden>
      <ReferenceText reference={reference} />
    </span>
  ));
}

/** The element of a quote, by its place from 0. */
export const quoteId = (place: number): string => `quote-${place}`;

export function QuotedStatement({ quote, place }: { quote: Quote; place: number }) {
  const { reading } = useArticleContext();
  const { article, entry, statement, textRanges, labelRanges } = quote;
  const quotedAs = `${quoteId(place)}-`;
  const context = useMemo(() => ({ article, reading, quotedAs }), [article, reading, quotedAs]);
  const { section, path, label, text, cite } = statement;
  return (
    <ArticleContext.Provider value={context}>
      <li id={quoteId(place)} class="quote" tabIndex={-1}>
        <p class="quote-source">
          <a href={entryAddress(entry.slug, partOf(article, statement))}>
            {i18n.t("followUp.source", [entry.name, i18n.t(`article.${section}`)])}
          </a>
        </p>
        {label !== undefined && (
          <p {...DATA_TEXT}>
            <strong>
              <TermText path={path} label text={label} ranges={labelRanges} />
            </strong>
          </p>
        )}
        <p {...DATA_TEXT}>
          <TermText path={path} text={text} ranges={textRanges} />
          <Citations ids={cite} />
          <ReferenceTexts quotedAs={quotedAs} cite={cite} article={article} />
        </p>
      </li>
    </ArticleContext.Provider>
  );
}
