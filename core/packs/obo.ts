/** Reads ontologies in OBO format (owlcollab.github.io/oboformat/doc/GO.format.obo-1_4.html): names, synonyms, cross-references. */
import { type OntologyName, type OntologyTerm, PackError, type SynonymScope } from "./types.ts";

/** Synonym types that mean "acronym" in the ontologies we know: OMO, HP, and older names of both. */
export const ACRONYM_TYPES = /^(OMO:0003000|OMO:0003012|acronym|abbreviation|ACRONYM|ABBREVIATION)$/;

const ESCAPES: Record<string, string> = { n: "\n", W: " ", t: "\t" };

/** `\:` is a colon, `\n` a line break, `\W` a space. */
const withoutEscapes = (text: string): string =>
  text.replace(/\\(.)/gu, (_, character: string) => ESCAPES[character] ?? character);

const SYNONYM = /^"((?:[^"\\]|\\.)*)"\s+(EXACT|NARROW|BROAD|RELATED)(?:\s+([^[\s]+))?/u;

function readSynonym(value: string): OntologyName | undefined {
  const [, text, scope, type] = SYNONYM.exec(value) ?? [];
  if (text === undefined || scope === undefined) return undefined;
  return {
    text: withoutEscapes(text).trim(),
    scope: scope.toLowerCase() as SynonymScope,
    abbreviation: type !== undefined && ACRONYM_TYPES.test(type),
  };
}

/** A value without its trailing comment (` ! …`), modifiers (` {…}`) and, for names, without escapes. */
const bare = (value: string): string =>
  withoutEscapes(value.replace(/(^|[^\\])\s*!.*$/u, "$1").replace(/\s*\{[^{}]*\}\s*$/u, "")).trim();

/**
 * All terms that are not obsolete, in the order of the file.
 * @param text the whole file
 * @throws PackError with the line (1-based) when it is no OBO file, or a term lacks an id or a name, or a synonym cannot
 *   be read
 */
export function readObo(text: string): OntologyTerm[] {
  if (!/^\s*format-version:/u.test(text)) throw new PackError("Line 1: this is not an OBO file (no format-version).");
  const terms: OntologyTerm[] = [];
  let term: Partial<OntologyTerm> & { synonyms: OntologyName[]; xrefs: string[] } = { synonyms: [], xrefs: [] };
  let stanza = { isTerm: false, obsolete: false, line: 0 };

  const finish = () => {
    if (stanza.isTerm && !stanza.obsolete) {
      const { id, name, synonyms, xrefs } = term;
      if (!id) throw new PackError(`Line ${stanza.line}: a term has no id.`);
      // Terms that only refer to another ontology's carry no name; there is nothing to find them by.
      if (name) terms.push({ id, name, synonyms, xrefs });
    }
    term = { synonyms: [], xrefs: [] };
  };

  let line = 0;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at);
    const row = text.slice(at, end).trimEnd();
    at = end + 1;
    line++;
    if (row.startsWith("[")) {
      finish();
      stanza = { isTerm: row === "[Term]", obsolete: false, line };
      continue;
    }
    if (!stanza.isTerm) continue;
    const colon = row.indexOf(": ");
    if (colon < 0) continue;
    const value = row.slice(colon + 2);
    switch (row.slice(0, colon)) {
      case "id":
        term.id = bare(value);
        break;
      case "name":
        term.name = bare(value);
        break;
      case "synonym": {
        const synonym = readSynonym(value);
        if (!synonym) throw new PackError(`Line ${line}: this synonym is not in OBO's form "text" SCOPE [].`);
        if (synonym.text !== "") term.synonyms.push(synonym);
        break;
      }
      case "xref":
        term.xrefs.push(bare(value.split(" ")[0] ?? ""));
        break;
      case "is_obsolete":
        stanza.obsolete = bare(value) === "true";
        break;
    }
  }
  finish();
  return terms;
}
