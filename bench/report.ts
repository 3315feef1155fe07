/** What the benchmark found, as a table and as JSON. */

export interface Row {
  group: string;
  what: string;
  value: number;
  unit: string;
  /** How many times something else, in words: "2.4 × Fs". */
  ratio?: string;
  /** At most this much, in the same unit. */
  budget?: number;
  /** At least this much, in the same unit. */
  atLeast?: number;
  note?: string;
}

export const isMet = ({ value, budget, atLeast }: Row): boolean | undefined =>
  budget === undefined && atLeast === undefined
    ? undefined
    : value <= (budget ?? Number.POSITIVE_INFINITY) && value >= (atLeast ?? Number.NEGATIVE_INFINITY);

/** Three digits that count. */
export const show = (value: number): string =>
  Number.isNaN(value) ? "-" : Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));

export const times = (value: number, reference: number, name: string): string => `${show(value / reference)} × ${name}`;

const VERDICT = new Map([
  [true, "met"],
  [false, "NOT MET"],
]);

const budgetOf = ({ budget, atLeast, unit }: Row): string =>
  budget !== undefined ? `≤ ${show(budget)} ${unit}` : atLeast !== undefined ? `≥ ${show(atLeast)} ${unit}` : "";

/** A group's rows as a Markdown table with aligned columns. */
export function tableOf(rows: readonly Row[]): string {
  const head = ["what", "measured", "ratio", "budget", "", "note"];
  const cells = rows.map((row) => [
    row.what,
    `${show(row.value)} ${row.unit}`,
    row.ratio ?? "",
    budgetOf(row),
    VERDICT.get(isMet(row) as boolean) ?? "",
    row.note ?? "",
  ]);
  const widths = head.map((name, k) => Math.max(3, name.length, ...cells.map((row) => row[k]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, k) => cell.padEnd(widths[k] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)].join("\n");
}

/** The line in a Markdown file after which the figures stand. */
export const FIGURES = "<!-- figures: what follows is written by npm run bench -- --markdown -->";

/** What a run was made with. */
export interface Circumstances {
  date: string;
  machine: string;
  browser: string;
  command: string;
}

/** A Markdown file with its figures exchanged for new ones; where it has no line for them, they come at its end. */
export function withFigures(text: string, rows: readonly Row[], circumstances: Circumstances): string {
  const [prose = ""] = text.split(FIGURES);
  const groups = [...new Set(rows.map(({ group }) => group))];
  const { date, machine, browser, command } = circumstances;
  const parts = [
    `Measured on ${date} on ${machine}, in ${browser}, by \`${command}\`.`,
    ...groups.flatMap((name) => [`### ${name}`, tableOf(rows.filter(({ group }) => group === name))]),
  ];
  return `${prose.trimEnd()}\n\n${FIGURES}\n\n${parts.join("\n\n")}\n`;
}
