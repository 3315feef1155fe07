/** The numbers behind a statement. Pointing at one shows its reference; following it goes there. */

import { Fragment } from "preact";
import { i18n } from "../../platform/i18n.ts";
import { entryAddress } from "../common/route.ts";
import { hideNote, hideNoteSoon, showNote, showNoteSoon } from "./citation-note.tsx";
import { useArticleContext, useCited } from "./context.ts";

export const referencePart = (number: number): string => `ref-${number}`;
/** Id of the element with a reference's text: what a citation is described by. */
export const referenceTextId = (number: number): string => `ref-${number}-text`;

/** No line ends between a statement and its numbers. */
const NARROW_SPACE = "\u202f";

export function Citations({ ids }: { ids: readonly string[] }) {
  const { article } = useArticleContext();
  return (
    <span class="citations">
      {NARROW_SPACE}
      {useCited(ids).map(({ number, reference }, index) => (
        <Fragment key={number}>
          {index > 0 && <wbr />}
          <a
            class="citation"
            href={entryAddress(article.slug, referencePart(number))}
            aria-label={i18n.t("article.reference", [String(number)])}
            aria-describedby={referenceTextId(number)}
            onPointerEnter={({ pointerType, currentTarget }) => {
              // A tap follows the number at once.
              if (pointerType !== "touch") showNoteSoon({ number, reference, anchor: currentTarget });
            }}
            onPointerLeave={hideNoteSoon}
            onFocus={({ currentTarget }) => showNote({ number, reference, anchor: currentTarget })}
            onBlur={hideNoteSoon}
            onClick={hideNote}
          >
            {number}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
