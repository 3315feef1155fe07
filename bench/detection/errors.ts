/** Sorts what went wrong into classes, so that work goes to the largest. */
import { foldPhrase } from "../../core/text/fold.ts";
import type { Abstract, Mention } from "./corpus.ts";
import { overlap, type Span, same } from "./score.ts";

/** Counts by class, and within a class by text. */
export class ErrorClasses {
  readonly #classes = new Map<string, Map<string, number>>();

  add(kind: string, text: string): void {
    const texts = this.#classes.get(kind) ?? new Map<string, number>();
    texts.set(text, (texts.get(text) ?? 0) + 1);
    this.#classes.set(kind, texts);
  }

  /** One line for each class, the largest first, with its most frequent texts. */
  lines(examples: number): string[] {
    const classes = [...this.#classes].map(([kind, texts]) => {
      const sorted = [...texts].sort((a, b) => b[1] - a[1]);
      return { kind, total: sorted.reduce((sum, [, n]) => sum + n, 0), sorted };
    });
    return classes
      .sort((a, b) => b.total - a.total)
      .map(({ kind, total, sorted }) => {
        const shown = sorted.slice(0, examples).map(([text, n]) => (n > 1 ? `${text} (${n})` : text));
        return `${String(total).padStart(6)}  ${kind}: ${shown.join("; ")}`;
      });
  }
}

const isShort = (text: string): boolean => /^[\p{L}]?[\p{Lu}\d/-]{2,}s?$/u.test(text);

/** Why a mention whose concept the lexicon holds was not found (or not exactly). */
function missClass(mention: Mention, found: readonly Span[], isName: (text: string) => boolean): string {
  const touching = found.filter((span) => overlap(span, mention));
  if (touching.some((span) => span.start <= mention.start && span.end >= mention.end)) return "found, but longer";
  if (touching.length > 0) return "found, but shorter";
  if (isShort(mention.text)) return "short form not found";
  if (isName(mention.text)) return "name of the lexicon not found";
  if (mention.kind === "CompositeMention") return "several diseases in one mention";
  if (mention.kind === "Modifier") return "modifier, not a name of the lexicon";
  if (/\([^)]*\)/u.test(mention.text)) return "short form inside the name";
  return "not a name of the lexicon";
}

/** Adds what is wrong in one abstract. */
export function addErrors(
  errors: { misses: ErrorClasses; falseMarks: ErrorClasses },
  abstract: Abstract,
  found: readonly Span[],
  held: readonly Mention[],
  names: ReadonlySet<string>,
): void {
  const isName = (text: string) => names.has(foldPhrase(text));
  for (const mention of held) {
    if (found.some((span) => same(span, mention))) continue;
    errors.misses.add(missClass(mention, found, isName), mention.text);
  }
  for (const span of found) {
    if (abstract.mentions.some((mention) => overlap(span, mention))) continue;
    const text = abstract.text.slice(span.start, span.end);
    errors.falseMarks.add(isShort(text) ? "short form that is none" : "name where none is annotated", text);
  }
}
