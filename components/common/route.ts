/** The panel's addresses: `#/page`, `#/entry/<slug>`, `#/entry/<slug>/<part>`, `#/search/<text>`, `#/sheet`, `#/saved`, `#/saved/history`. */

export type Route =
  | { view: "page" }
  /** `part`: id of the element of the article to go to, such as `ref-3` or `causes`. */
  | { view: "entry"; slug: string; part?: string }
  | { view: "search"; text: string }
  /** `part` as with an entry. */
  | { view: "sheet"; part?: string }
  | { view: "saved"; list: "terms" | "history" };

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

/** What an address shows, or null when it is none of ours. */
export function parseRoute(hash: string): Route | null {
  const [, view, first = "", second, ...rest] = hash.replace(/^#/u, "").split("/");
  if (rest.length > 0) return null;
  switch (view) {
    case "page":
      return { view };
    case "entry":
      if (!NAME.test(first) || (second !== undefined && !NAME.test(second))) return null;
      return second === undefined ? { view, slug: first } : { view, slug: first, part: second };
    case "sheet":
      if (second !== undefined || (first !== "" && !NAME.test(first))) return null;
      return first === "" ? { view } : { view, part: first };
    case "saved":
      if (hash.endsWith("/") || second !== undefined || (first !== "" && first !== "history")) return null;
      return { view, list: first === "" ? "terms" : "history" };
    case "search":
      try {
        return { view, text: decodeURIComponent(first) };
      } catch {
        return null; // A "%" that encodes nothing.
      }
    default:
      return null;
  }
}

export const PAGE = "#/page";
export const SAVED = "#/saved";
export const HISTORY = "#/saved/history";
export const sheetAddress = (part?: string): string => `#/sheet${part === undefined ? "" : `/${part}`}`;
export const entryAddress = (slug: string, part?: string): string =>
  `#/entry/${slug}${part === undefined ? "" : `/${part}`}`;
export const searchAddress = (text: string): string => `#/search/${encodeURIComponent(text)}`;
