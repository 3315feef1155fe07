/**
 * What answers a query, in groups. Names answer at each key. What takes longer (terms inside a longer text, causes and
 * mechanisms) is loaded with the first need, and looked for when the keys have paused: no key waits for it.
 */
import { useEffect, useMemo, useState } from "preact/hooks";
import { readingFor } from "../../core/dataset/reading.ts";
import type { Search, SearchResult } from "../../core/dataset/search/search.ts";
import type { Audience, IndexEntry } from "../../core/dataset/types.ts";
import type { FoundStatement } from "../../platform/statements.ts";
import type { InsideTerm } from "../../platform/terms-inside.ts";

export type Hit =
  | { in: "names" | "similar"; entry: IndexEntry; result: SearchResult }
  | { in: "inside"; entry: IndexEntry; term: InsideTerm }
  | { in: "statements"; entry: IndexEntry; found: FoundStatement };

export interface HitGroup {
  of: Hit["in"];
  hits: Hit[];
}

export interface Finds {
  groups: HitGroup[];
  /** Whether all has been looked through: only then may it be said that nothing answers. */
  settled: boolean;
}

/** Milliseconds without a key before causes and mechanisms are looked through. */
const PAUSE = 90;
const STATEMENTS = 6;
/** Fewer letters stand in every statement. */
const SHORTEST = 3;
/** A text of fewer words holds no terms beside others. */
const FEWEST_WORDS = 2;

interface Further {
  asked: string;
  inside: InsideTerm[];
  statements: FoundStatement[];
}

const NOTHING: Further = { asked: "", inside: [], statements: [] };

async function lookFurther(asked: string, audience: Audience): Promise<Further> {
  const words = asked.split(/\s+/u).length;
  const inside =
    words < FEWEST_WORDS ? [] : import("../../platform/terms-inside.ts").then(({ termsInside }) => termsInside(asked));
  const where = { sections: ["causes", "mechanism"], wordings: readingFor(audience).wordings } as const;
  const statements =
    asked.length < SHORTEST
      ? []
      : import("../../platform/statements.ts").then(({ findStatements }) => findStatements(asked, STATEMENTS, where));
  return { asked, inside: await inside, statements: await statements };
}

/** The groups that have any hits, in their order. */
export function groupsOf(names: readonly SearchResult[], { inside, statements }: Omit<Further, "asked">): HitGroup[] {
  const exact = names.some(({ how }) => how === "exact" || how === "synonym" || how === "abbreviation");
  const resembling = names[0]?.how === "typo";
  const named = new Set(resembling ? [] : names.map(({ entry }) => entry.slug));
  const list = (of: "names" | "similar"): HitGroup => ({
    of,
    hits: names.map((result) => ({ in: of, entry: result.entry, result })),
  });
  // What the whole text is the name of is no part of it.
  const parts = exact ? [] : inside.filter(({ entry }) => !named.has(entry.slug));
  for (const { entry } of parts) named.add(entry.slug);
  return [
    ...(resembling ? [] : [list("names")]),
    { of: "inside" as const, hits: parts.map((term) => ({ in: "inside" as const, entry: term.entry, term })) },
    ...(resembling && parts.length === 0 ? [list("similar")] : []),
    {
      of: "statements" as const,
      hits: statements
        .filter(({ entry }) => !named.has(entry.slug))
        .map((found) => ({ in: "statements" as const, entry: found.entry, found })),
    },
  ].filter(({ hits }) => hits.length > 0);
}

/** @param engine null until its names are loaded */
export function useFinds(engine: Search | null, asked: string, audience: Audience): Finds {
  const names = useMemo(() => (asked === "" ? [] : (engine?.find(asked) ?? [])), [engine, asked]);
  const [further, setFurther] = useState(NOTHING);
  useEffect(() => {
    if (asked === "" || !engine) {
      setFurther(NOTHING);
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      lookFurther(asked, audience)
        // Names answer all the same.
        .catch(() => ({ ...NOTHING, asked }))
        .then((found) => wanted && setFurther(found));
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [engine, asked, audience]);
  // While a longer word is looked for, what answered its beginning stays: less flicker, and no gap for names to jump into.
  const kept = asked.startsWith(further.asked) ? further : NOTHING;
  const groups = useMemo(() => groupsOf(names, kept), [names, kept]);
  return { groups, settled: asked === "" || further.asked === asked };
}
