/**
 * Reads annotated abstracts in the PubTator format of the NCBI disease corpus: `PMID|t|title`, `PMID|a|abstract`, then
 * one line for each mention with tabs between PMID, start, end, text, kind and concept. Offsets count characters from
 * the beginning of the title; the abstract begins one after the title's end.
 */
export interface Mention {
  start: number;
  end: number;
  text: string;
  kind: string;
  /** Concepts: `D003110`, `OMIM:175100`. Several when the mention names more than one thing, or a choice. */
  concepts: string[];
}

export interface Abstract {
  id: string;
  /** Title and abstract with a line break between, so that the corpus' offsets hold. */
  text: string;
  /** Length of the title. */
  titleEnd: number;
  mentions: Mention[];
}

/** @throws Error naming the line when one cannot be read or its text is not what stands there. */
export function readCorpus(file: string): Abstract[] {
  const abstracts: Abstract[] = [];
  let current: Abstract | undefined;
  file.split(/\r?\n/u).forEach((line, index) => {
    const part = /^(\d+)\|([ta])\|(.*)$/u.exec(line);
    if (part?.[2] === "t") {
      current = { id: part[1] ?? "", text: part[3] ?? "", titleEnd: part[3]?.length ?? 0, mentions: [] };
      abstracts.push(current);
    } else if (part && current) {
      current.text += `\n${part[3]}`;
    } else if (line.includes("\t") && current) {
      const [, start, end, text, kind, concept] = line.split("\t");
      // One mention of the corpus ends with spaces that its abstract does not have.
      const written = (text ?? "").trimEnd();
      const mention = { start: Number(start), end: Number(start) + written.length, text: written, kind: kind ?? "" };
      if (current.text.slice(mention.start, mention.end) !== written) {
        throw new Error(`Line ${index + 1}: '${text}' does not stand at ${start} to ${end}.`);
      }
      current.mentions.push({ ...mention, concepts: (concept ?? "").split(/[|+]/u).map((id) => id.trim()) });
    } else if (line.trim() !== "") {
      throw new Error(`Line ${index + 1}: neither text nor a mention.`);
    }
  });
  return abstracts;
}
