import type { ComponentChildren } from "preact";
import type { ArticleSection } from "../../core/dataset/sections.ts";
import { i18n } from "../../platform/i18n.ts";

export type SectionId = ArticleSection | "references";

/** A part of the article: a region named by its heading, and a place that an address can lead to. */
export function Section({ id, children }: { id: SectionId; children: ComponentChildren }) {
  return (
    <section id={id} tabIndex={-1} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{i18n.t(`article.${id}`)}</h2>
      {children}
    </section>
  );
}

/** What is written for professionals: folded away where the reading says so. */
export function ForProfessionals({
  what = "article.folded",
  count,
  folded,
  children,
}: {
  what?: "article.folded" | "article.foldedSteps";
  count: number;
  folded: boolean;
  children: ComponentChildren;
}) {
  if (!folded || count === 0) return <>{children}</>;
  return (
    <details class="fold">
      <summary>{i18n.t(what, count)}</summary>
      {children}
    </details>
  );
}
