/** Breaking short texts into lines, for drawings, which have no line breaking of their own. */

/** Parts that stay together: words, also two with a no-break space between them, and what stands up to a hyphen or slash. */
const parts = (text: string): string[] =>
  text.match(/(?:\u00a0|[^\s\-/])*[-/]?(?:(?!\u00a0)\s|$)*/gu)?.filter((part) => part !== "") ?? [];

/** Width of the widest part that stays together. */
export const longestWord = (text: string, measure: (text: string) => number): number =>
  Math.max(0, ...parts(text).map((part) => measure(part.trim())));

/** The text in lines of at most `width`; a part that is wider has a line of its own. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of parts(text)) {
    if (line !== "" && measure((line + part).trim()) > width) {
      lines.push(line.trim());
      line = "";
    }
    line += part;
  }
  return line.trim() === "" ? lines : [...lines, line.trim()];
}
