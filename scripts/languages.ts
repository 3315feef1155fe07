/** Holds a language file against the English one. */

/** Strings by name, each with its plural forms (one form, named "", when it has none). */
type Forms = Map<string, Record<string, string>>;

const isPlural = (names: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => /^(\d+|n)$/u.test(name));

function formsOf(strings: unknown, before = ""): Forms {
  if (typeof strings !== "object" || strings === null) return new Map([[before, { "": String(strings ?? "") }]]);
  if (isPlural(Object.keys(strings))) return new Map([[before, strings as Record<string, string>]]);
  return new Map(
    Object.entries(strings).flatMap(([name, value]) => [...formsOf(value, before === "" ? name : `${before}.${name}`)]),
  );
}

/** What stands for something else: `$1`, `%s`. Sorted, each once. */
const placeholders = (text: string): string => [...new Set(text.match(/\$\d|%s/gu))].sort().join(" ");

/** Names of things, codes, and what has no word in it. */
const MAY_BE_ENGLISH: readonly RegExp[] = [
  /^(Aetia|GeneReviews|Vancouver|APA|Markdown|ltr|rtl)$/u,
  /^(DOI|PubMed) /u,
  // Letters for the kinds of source, and what only joins others.
  /^\p{L}{0,2}$/u,
  /^(\P{L}|Aetia)*$/u,
];

/** The faults of one string. */
function stringFault(english: Record<string, string>, other: Record<string, string>): string | undefined {
  const names = Object.keys(english);
  if (Object.keys(other).join() !== names.join()) return `has other plural forms than English (${names.join(", ")})`;
  for (const name of names) {
    const [from = "", to = ""] = [english[name], other[name]];
    if (to.trim() === "") return "is empty";
    if (to.includes(" | ")) return "has a bar in it, which divides plural forms";
    if (placeholders(from) !== placeholders(to))
      return `needs the same placeholders as English (${placeholders(from)})`;
    if (to === from && !MAY_BE_ENGLISH.some((pattern) => pattern.test(to))) return `is still English ("${to}")`;
  }
  return undefined;
}

/**
 * One line for each string of a language file that is missing, unknown to English, or does not fit its English.
 * @param path of the file, for the lines
 */
export function languageFaults(english: unknown, other: unknown, path: string): string[] {
  const [from, to] = [formsOf(english), formsOf(other)];
  return [
    ...[...from].flatMap(([key, forms]) => {
      const own = to.get(key);
      if (own === undefined) return [`${path}: ${key}: missing`];
      const fault = stringFault(forms, own);
      return fault === undefined ? [] : [`${path}: ${key}: ${fault}`];
    }),
    ...[...to.keys()].filter((key) => !from.has(key)).map((key) => `${path}: ${key}: English has no such string`),
  ];
}
