/**
 * How many slips of the finger lie between two texts: letters left out, added, replaced, or two neighbours swapped
 * (optimal string alignment, the restricted form of Damerau and Levenshtein's distance).
 */

const LONGEST = 128;
let before = new Uint8Array(LONGEST + 1);
let above = new Uint8Array(LONGEST + 1);
let row = new Uint8Array(LONGEST + 1);

export interface Slips {
  /** Between the whole texts. */
  whole: number;
  /** Between `typed` and the beginning of `full` that is most like it. */
  beginning: number;
}

/** Texts are compared by UTF-16 units, up to their first 128. */
export function slips(typed: string, full: string): Slips {
  const height = Math.min(typed.length, LONGEST);
  const width = Math.min(full.length, LONGEST);
  for (let column = 0; column <= width; column++) row[column] = column;
  for (let line = 1; line <= height; line++) {
    [before, above, row] = [above, row, before];
    row[0] = line;
    const letter = typed.charCodeAt(line - 1);
    for (let column = 1; column <= width; column++) {
      const other = full.charCodeAt(column - 1);
      let cost = (above[column - 1] ?? 0) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1);
      const swapped =
        line > 1 &&
        column > 1 &&
        letter === full.charCodeAt(column - 2) &&
        typed.charCodeAt(line - 2) === other &&
        (before[column - 2] ?? 0) + 1;
      row[column] = swapped === false ? cost : Math.min(cost, swapped);
    }
  }
  let beginning = row[width] ?? 0;
  for (let column = 0; column < width; column++) beginning = Math.min(beginning, row[column] ?? 0);
  return { whole: row[width] ?? 0, beginning };
}
