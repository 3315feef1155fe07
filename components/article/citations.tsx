/**
 * What stands behind a statement: the numbers of its references and the strongest kind among them. Pointing at a number
 * shows its reference; following it goes there.
 */

import { Fragment } from "preact";
import type { NumberedReference } from "../../core/cite/references.ts";
import { strongestKind } from "../../core/dataset/evidence.ts";
import { i18n, interfaceLanguage } from "../../platform/i18n.ts";
import { KindMark } from "../common/kind-mark.tsx";
import { ReferenceText } from "../common/reference-text.tsx";
import { entryAddress } from "../common/route.ts";
import { useArticleContext, useCited } from "./context.ts";
import { hideNote, hideNoteSoon, showNote, showNoteSoon } from "./note.tsx";
import { referencePart, referenceTextId } from "./parts.ts";

function ReferenceNote({ number, reference }: NumberedReference) {
  return (
    <>
      <p>
        <span class="reference-number">{number}</span>
        <ReferenceText reference={reference} />
      </p>
      <KindMark kind={reference.custom.kind} />
    </>
  );
}

/** As many numbers stand together on a line. */
const TOGETHER = 3;
/**
 * No line ends between a statement and its numbers. It stands before these, which wrap together: a word that is too long
 * for its line with them then loses them to the next, and not its full stop.
 */
const NARROW_SPACE = "\u202f";

function Numbers({ cited }: { cited: readonly NumberedReference[] }) {
  const { article, quotedAs = "" } = useArticleContext();
  const areFew = cited.length <= TOGETHER;
  return (
    <>
      {NARROW_SPACE}
      <span class={`citations${areFew ? " citations-few" : ""}`} {...interfaceLanguage()}>
        {cited.map(({ number, reference }, index) => (
          <Fragment key={number}>
            {/* Chromium ends a line there even where white space says that none ends. */}
            {index > 0 && !areFew && <wbr />}
            <a
              class="citation"
              href={entryAddress(article.slug, referencePart(number))}
              aria-label={i18n.t("article.reference", [String(number)])}
              aria-describedby={`${quotedAs}${referenceTextId(number)}`}
              onPointerEnter={({ pointerType, currentTarget }) => {
                // A tap follows the number at once.
                if (pointerType !== "touch")
                  showNoteSoon({
                    anchor: currentTarget,
                    content: <ReferenceNote number={number} reference={reference} />,
                  });
              }}
              onPointerLeave={hideNoteSoon}
              onFocus={({ currentTarget }) =>
                showNote({ anchor: currentTarget, content: <ReferenceNote number={number} reference={reference} /> })
              }
              onBlur={hideNoteSoon}
              onClick={hideNote}
            >
              {number}
            </a>
          </Fragment>
        ))}
      </span>
    </>
  );
}

export function Citations({ ids }: { ids: readonly string[] }) {
  const cited = useCited(ids);
  const strongest = strongestKind(cited.map(({ reference }) => reference));
  return (
    <>
      <Numbers cited={cited} />
      {strongest && (
        <span class="strongest" {...interfaceLanguage()}>
          {" "}
          <span class="unseen">{i18n.t("article.evidence.strongest")} </span>
          <KindMark kind={strongest} />
        </span>
      )}
    </>
  );
}
