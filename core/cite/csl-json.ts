/** CSL-JSON, the format of citeproc, Zotero and Pandoc: our own records with the claims as a note. */
import type { CitedReference } from "./claims.ts";

/** A whole CSL-JSON file. */
export const cslFile = (references: readonly CitedReference[]): string =>
  `${JSON.stringify(
    references.map(({ reference, claims }) => ({ ...reference, note: claims.join("\n") })),
    null,
    2,
  )}\n`;
