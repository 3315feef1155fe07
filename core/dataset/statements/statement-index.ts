/** The words of all statements, unpacked for finding: which statement holds which word where. */
import type { Wording } from "../reading.ts";
import type { ArticleSection } from "../sections.ts";
import { END, FIRST_CODE, KINDS, LABEL_END, type StatementPack } from "./format.ts";

/** Where a statement stands. */
export interface StatementPlace {
  /** Number of its entry in the index of the same version. */
  entry: number;
  /** Its position among the statements of the entry, as statementsOf lists them. */
  place: number;
  section: ArticleSection;
  /** Of summaries only. */
  wording?: Wording;
  /** Numbers of the entries that it links to. */
  links: readonly number[];
}

const NO_LINKS: readonly number[] = [];

export class StatementIndex {
  /** Folded words by number, most frequent first. */
  readonly words: readonly string[];
  readonly statements: StatementPlace[] = [];
  /** Words of all statements by number, one statement after the other. */
  readonly runs: Uint16Array;
  /** Statement N is runs[starts[N]] to runs[starts[N + 1] - 1]; its label ends before runs[texts[N]]. */
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;

  constructor({ words, runs, kinds, links }: StatementPack) {
    this.words = words.split(" ");
    const linked = new Map(links.map(([id, ...entries]) => [id, entries]));
    kinds.forEach((letters, entry) => {
      for (const [place, letter] of [...letters].entries()) {
        const kind = KINDS[letter];
        if (!kind) throw new Error(`There is no kind of statement "${letter}".`);
        this.statements.push({ entry, place, ...kind, links: linked.get(this.statements.length) ?? NO_LINKS });
      }
    });

    const end = END.charCodeAt(0);
    const labelEnd = LABEL_END.charCodeAt(0);
    const list = new Uint16Array(runs.length);
    this.starts = new Uint32Array(this.statements.length + 1);
    this.texts = new Uint32Array(this.statements.length);
    let length = 0;
    let id = 0;
    for (let at = 0; at < runs.length; at++) {
      const code = runs.charCodeAt(at);
      if (code >= FIRST_CODE) list[length++] = code - FIRST_CODE;
      else if (code === labelEnd) this.texts[id] = length;
      else if (code === end) {
        this.starts[++id] = length;
        this.texts[id] = length;
      }
    }
    this.runs = list.subarray(0, length);
  }
}

/** For each of `count` values, where in `values` it stands: those of N are at[starts[N]] to at[starts[N + 1] - 1]. */
export interface Postings {
  starts: Uint32Array;
  at: Uint32Array;
}

export function postingsOf(values: Uint16Array, count: number): Postings {
  const starts = new Uint32Array(count + 1);
  for (const value of values) starts[value + 1] = (starts[value + 1] as number) + 1;
  for (let n = 0; n < count; n++) starts[n + 1] = (starts[n + 1] as number) + (starts[n] as number);
  const next = starts.slice();
  const at = new Uint32Array(values.length);
  values.forEach((value, place) => {
    const to = next[value] as number;
    next[value] = to + 1;
    at[to] = place;
  });
  return { starts, at };
}

/** For each place in a list of runs, which run it belongs to. */
export function ownersOf(starts: Uint32Array): Uint16Array {
  const owners = new Uint16Array(starts[starts.length - 1] as number);
  for (let id = 0; id + 1 < starts.length; id++) owners.fill(id, starts[id], starts[id + 1]);
  return owners;
}
