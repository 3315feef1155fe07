/** What kind of source a reference is: a small sign and a word. */
import openBook from "lucide-static/icons/book-open.svg?raw";
import bookText from "lucide-static/icons/book-text.svg?raw";
import file from "lucide-static/icons/file-text.svg?raw";
import flask from "lucide-static/icons/flask-conical.svg?raw";
import handshake from "lucide-static/icons/handshake.svg?raw";
import layers from "lucide-static/icons/layers.svg?raw";
import signpost from "lucide-static/icons/signpost.svg?raw";
import split from "lucide-static/icons/split.svg?raw";
import user from "lucide-static/icons/user-round.svg?raw";
import users from "lucide-static/icons/users-round.svg?raw";
import type { ReferenceKind } from "../../core/dataset/types.ts";
import { i18n } from "../../platform/i18n.ts";
import { Icon } from "./icon.tsx";

const SIGNS: Record<ReferenceKind, string> = {
  guideline: signpost,
  consensus: handshake,
  genereviews: bookText,
  "systematic-review": layers,
  review: openBook,
  trial: split,
  cohort: users,
  mechanistic: flask,
  "case-report": user,
  other: file,
};

/** The word for a kind of source. */
export function kindName(kind: ReferenceKind): string {
  switch (kind) {
    case "systematic-review":
      return i18n.t("common.kind.systematicReview");
    case "case-report":
      return i18n.t("common.kind.caseReport");
    default:
      return i18n.t(`common.kind.${kind}`);
  }
}

/** The sign alone, for beside a word that says the same. */
export const KindSign = ({ kind }: { kind: ReferenceKind }) => <Icon svg={SIGNS[kind]} />;

export function KindMark({ kind }: { kind: ReferenceKind }) {
  return (
    <span class="kind-mark">
      <KindSign kind={kind} />
      {kindName(kind)}
    </span>
  );
}
