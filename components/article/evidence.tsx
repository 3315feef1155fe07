/** What the whole entry rests on, in one line; its signs are those beside the statements. */
import { Fragment } from "preact";
import { evidenceOf } from "../../core/dataset/evidence.ts";
import type { ReferenceKind } from "../../core/dataset/types.ts";
import { i18n } from "../../platform/i18n.ts";
import { KindSign } from "../common/kind-mark.tsx";
import { useArticleContext } from "./context.ts";

function kindCount(kind: ReferenceKind, count: number): string {
  switch (kind) {
    case "systematic-review":
      return i18n.t("article.evidence.kinds.systematicReview", count);
    case "case-report":
      return i18n.t("article.evidence.kinds.caseReport", count);
    default:
      return i18n.t(`article.evidence.kinds.${kind}`, count);
  }
}

export function EvidenceLine() {
  const { statements, references, kinds, newest } = evidenceOf(useArticleContext().article);
  return (
    <p class="evidence">
      <strong>{i18n.t("article.evidence.statements", statements)}</strong>,{" "}
      <strong>{i18n.t("article.evidence.references", references)}</strong>
      {kinds.map(({ kind, count }, index) => (
        <Fragment key={kind}>
          {index === 0 ? ": " : " "}
          <span class="kind-count">
            <KindSign kind={kind} />
            {kindCount(kind, count)}
            {/* On the same line, however narrow. */}
            {index < kinds.length - 1 ? "," : newest !== undefined && ";"}
          </span>
        </Fragment>
      ))}
      {newest !== undefined && ` ${i18n.t("article.evidence.newest", [String(newest)])}`}
    </p>
  );
}
