/** An entry as its reader sees it: question, review, and every statement with its references. */
import "./article.css";
import "./head.css";
import "../common/references.css";
import type { Ref } from "preact";
import { useMemo } from "preact/hooks";
import { articleFile } from "../../core/cite/export-file.ts";
import { readingFor } from "../../core/dataset/reading.ts";
import type { ArticleSection } from "../../core/dataset/sections.ts";
import type { Article as ArticleData, Audience } from "../../core/dataset/types.ts";
import { i18n } from "../../platform/i18n.ts";
import { DATA_TEXT } from "../common/language.ts";
import { entryAddress } from "../common/route.ts";
import { FollowUp } from "../follow-up/follow-up.tsx";
import { currentTab } from "../page-terms/current-page.ts";
import { SaveButton } from "../saved/save-button.tsx";
import { TakeAwayMenu } from "../take-away/take-away.tsx";
import { AudienceChoice } from "./audience.tsx";
import { ArticleContext, useArticleContext } from "./context.ts";
import { EvidenceLine } from "./evidence.tsx";
import { HowInShort, InShort } from "./in-short.tsx";
import { Mechanism } from "./mechanism.tsx";
import { Names } from "./names.tsx";
import { Notes } from "./note.tsx";
import { Prose } from "./prose.tsx";
import { References } from "./references.tsx";
import { Review } from "./review.tsx";
import { Section, type SectionId } from "./section.tsx";
import { Associated, Causes, Distinguish, Guidelines, Recent, Treatment } from "./statements.tsx";
import { useFirstScreen } from "./use-first-screen.ts";
import { useUnfoldedPrint } from "./use-unfolded-print.ts";

function Summary() {
  const { article, reading } = useArticleContext();
  return (
    <Section id="summary">
      <Prose path="summary" texts={article.summary} />
      {reading.answer === "prose" && <HowInShort />}
    </Section>
  );
}

function Part({ id }: { id: ArticleSection }) {
  switch (id) {
    case "summary":
      return <Summary />;
    case "guidelines":
      return <Guidelines />;
    case "causes":
      return <Causes />;
    case "mechanism":
      return <Mechanism />;
    case "treatment":
      return <Treatment />;
    case "associated":
      return <Associated />;
    case "distinguish":
      return <Distinguish />;
    case "recent":
      return <Recent />;
  }
}

interface AboutProps {
  article: ArticleData;
  audience: Audience;
  /** Whether what the entry rests on is not yet said. */
  evidence: boolean;
}

/** What is said about the entry, and what can be done with it. */
function About({ article, audience, evidence }: AboutProps) {
  return (
    <div class="article-about">
      {evidence && <EvidenceLine />}
      <Review />
      <AudienceChoice />
      <SaveButton key={article.slug} slug={article.slug} page={currentTab.value} />
      <TakeAwayMenu file={(format) => articleFile(article, audience, format)} />
    </div>
  );
}

const isEmpty = (article: ArticleData, id: SectionId): boolean =>
  (id === "distinguish" || id === "recent") && article[id].length === 0;

function Contents({ article, sections }: { article: ArticleData; sections: readonly SectionId[] }) {
  return (
    <nav class="contents" aria-labelledby="contents-heading">
      <h2 id="contents-heading">{i18n.t("article.contents")}</h2>
      <ul>
        {sections.map((id) => (
          <li key={id}>
            <a href={entryAddress(article.slug, id)}>{i18n.t(`article.${id}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface Props {
  article: ArticleData;
  audience: Audience;
  /** The title's element, for moving the focus to it. */
  heading?: Ref<HTMLHeadingElement>;
  /** False where the first screen may be shown before the rest. */
  whole?: boolean;
}

export function Article({ article, audience, heading, whole = true }: Props) {
  useUnfoldedPrint();
  const complete = useFirstScreen(article.slug, whole);
  const reading = readingFor(audience);
  const context = useMemo(() => ({ article, reading }), [article, reading]);
  const sections = reading.sections.filter((id) => !isEmpty(article, id));
  const lines = reading.answer === "lines";
  const below = sections.filter((id) => id !== "summary");
  return (
    <ArticleContext.Provider value={context}>
      <div class="article-page" data-coming={!complete}>
        <Contents article={article} sections={[...sections, "references"]} />
        {/* Runs as its texts do, whichever way the interface runs. */}
        <article dir={DATA_TEXT.dir}>
          <header class="article-head">
            <p class="kicker">
              {i18n.t(`article.kind.${article.kind}`)} · <span {...DATA_TEXT}>{article.group}</span>
            </p>
            <h1 ref={heading} tabIndex={-1} {...DATA_TEXT}>
              {article.question}
            </h1>
            <Names key={article.slug} />
            {lines && <InShort />}
          </header>
          {/* The answer in prose stands before this, lines do in the head: it stays in place when the choice in it is changed. */}
          {!lines && <Part id="summary" />}
          <About article={article} audience={audience} evidence={!lines} />
          {lines && <Part id="summary" />}
          {complete && (
            <>
              {below.map((id) => (
                <Part key={id} id={id} />
              ))}
              <References />
              <footer class="disclaimer">
                <p>{i18n.t("article.disclaimer")}</p>
              </footer>
            </>
          )}
        </article>
        {complete && <FollowUp key={article.slug} />}
        <Notes />
      </div>
    </ArticleContext.Provider>
  );
}
