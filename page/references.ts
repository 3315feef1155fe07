/** Lists of references in a page: by their role, by the names that journals and encyclopedias give them, by their heading. */
import type { Run, RunList } from "./runs.ts";
import { type Block, elementOf, isRoot, rootOf } from "./shadow.ts";

const CONTAINERS =
  "[role=doc-bibliography], [role=doc-biblioentry], .references, .reference-list, .references-list, .ref-list, .reflist, " +
  ".bibliography, .citation-list, .citations-list, .works-cited, .c-article-references, .article-references, " +
  ".csl-bib-body, #references, #reference-list, #ref-list, #bibliography";
/** Only lists, or what is called so: other text may stand under the heading, too. */
const ITEMS = "li, dd, dt, tr, [class*=ref i], [class*=cit i], [class*=bib i]";
const HEADING =
  /^\s*(?:(?:\d+|[ivx]+)[.)]?\s+)?(?:(?:list of |cited |selected )?(?:references|literature|bibliography)|(?:literature|works|references) cited|reference list|references? and (?:further )?(?:notes|reading))\s*:?\s*$/iu;
const LONGEST_HEADING = 60;

const closestIn = (block: Block, selector: string): boolean => {
  const element = elementOf(block);
  if (Element.prototype.closest.call(element, selector) !== null) return true;
  const root = rootOf(element);
  return isRoot(root) && closestIn(root, selector);
};

const levelOf = (heading: Run): number => Number((heading.block as Element).localName.slice(1));

const isHeadingOfReferences = ({ block }: Run): boolean => {
  const { textContent } = block;
  return textContent !== null && textContent.length <= LONGEST_HEADING && HEADING.test(textContent);
};

export class References {
  readonly #list: RunList;
  readonly #known = new WeakMap<Run, boolean>();
  /** The runs under headings of references, and for which version of the list. */
  #under = new Set<Run>();
  #version = -1;

  constructor(list: RunList) {
    this.#list = list;
  }

  /** Whether a run stands in a list of references. */
  has(run: Run): boolean {
    let isIn = this.#known.get(run);
    if (isIn === undefined) {
      isIn = closestIn(run.block, CONTAINERS);
      this.#known.set(run, isIn);
    }
    return isIn || (this.#runsUnder().has(run) && closestIn(run.block, ITEMS));
  }

  #runsUnder(): ReadonlySet<Run> {
    const { all, version } = this.#list;
    if (version === this.#version) return this.#under;
    this.#version = version;
    this.#under = new Set();
    /** Level of the heading of references that the present run is under. */
    let level = 0;
    for (const run of all) {
      if (run.heading) {
        if (isHeadingOfReferences(run)) level = levelOf(run);
        else if (levelOf(run) <= level) level = 0;
      } else if (level > 0) {
        this.#under.add(run);
      }
    }
    return this.#under;
  }
}
