/** Texts in which the names of other entries lead to them. Pointing at one shows what it is, in a sentence. */
import type { ComponentChildren } from "preact";
import { labelKey, type Piece, piecesOf } from "../../core/dataset/nested.ts";
import type { MatchRange } from "../../core/dataset/search/ranges.ts";
import { entryAddress } from "../common/route.ts";
import { Marked } from "../search/marked.tsx";
import { useArticleContext } from "./context.ts";
import { EntryNote } from "./entry-note.tsx";
import { hideNote, hideNoteSoon, showNote, showNoteSoon } from "./note.tsx";

/** The part of some ranges that lies in a piece, by offsets into the piece. */
const inPiece = (ranges: readonly MatchRange[], { at, text }: Piece): MatchRange[] =>
  ranges
    .map(([start, end]): MatchRange => [Math.max(0, start - at), Math.min(text.length, end - at)])
    .filter(([start, end]) => start < end);

/** The link to an entry that a text names. */
function TermLink({ slug, children }: { slug: string; children: ComponentChildren }) {
  const wording = useArticleContext().reading.wordings[0];
  const note = (anchor: Element) => ({ anchor, content: <EntryNote slug={slug} wording={wording} /> });
  return (
    <a
      class="term"
      href={entryAddress(slug)}
      onPointerEnter={({ pointerType, currentTarget }) => {
        // A tap follows the link at once.
        if (pointerType !== "touch") showNoteSoon(note(currentTarget));
      }}
      onPointerLeave={hideNoteSoon}
      onFocus={({ currentTarget }) => showNote(note(currentTarget))}
      onBlur={hideNoteSoon}
      onClick={hideNote}
    >
      {children}
    </a>
  );
}

interface TermTextProps {
  /** Of the statement in its entry, such as `causes[2]`. */
  path: string;
  /** Whether it is the statement's label. */
  label?: boolean;
  text: string;
  /** What of the text is marked as found. */
  ranges?: readonly MatchRange[];
}

export function TermText({ path, label = false, text, ranges = [] }: TermTextProps) {
  const terms = useArticleContext().article.terms[label ? labelKey(path) : path] ?? [];
  return (
    <>
      {piecesOf(text, terms).map((piece) => {
        const words = <Marked key={piece.at} text={piece.text} ranges={inPiece(ranges, piece)} />;
        return piece.slug === undefined ? (
          words
        ) : (
          <TermLink key={piece.at} slug={piece.slug}>
            {words}
          </TermLink>
        );
      })}
    </>
  );
}
