/** Which sections a question is about, by how it is asked. */
import type { ArticleSection } from "../sections.ts";

interface Intent {
  /** Compared with the question in small letters. */
  asks: RegExp;
  sections: readonly ArticleSection[];
  /** Words that an answer is likely to hold, though the question does not. */
  hints?: string;
}

/** The first section of each is the one it is about most of all. */
const INTENTS: readonly Intent[] = [
  {
    asks: /\b(?:differ(?:s|ence|ences|ent|entiate)?|confus\w+|mistake[ns]?|mimics?|versus|vs|distinguish\w*|apart|same as|rather than|tell \w+ from|looks? like|resembles?)\b/u,
    sections: ["distinguish"],
  },
  {
    asks: /\b(?:guidelines?|recommend\w*|consensus|advise[sd]?|should)\b/u,
    sections: ["guidelines", "treatment"],
  },
  {
    asks: /\b(?:treat\w*|therap\w+|cure[sd]?|drugs?|medic\w+|tablets?|pills?|surgery|operat\w+|manage\w*|help(?:s|ed)?|works?|relie\w+|prevent\w*|avoid\w*|safe|stop\w*|remov\w+|dose|remedy|improve\w*|respond\w*|heal\w*|any good|good for|effective|need(?:s|ed)?|used|given|fix|allowed|forbidden|repair\w*|replac\w+|transplant\w*|injections?|what to do)\b/u,
    sections: ["treatment", "guidelines", "recent"],
  },
  {
    asks: /\b(?:caus\w+|why|reasons?|risk factors?|trigger\w*|bring on|brings on|due to|because of|genes?|genetic\w*|mutations?|inherit\w*|start|origin|rais\w+|lower\w*|increas\w+)\b/u,
    sections: ["causes", "mechanism"],
  },
  {
    asks: /\b(?:mechanism|pathway|pathogenesis|lead to|leads to|how does|how do|how can|why|happens?)\b/u,
    sections: ["mechanism", "causes"],
  },
  {
    asks: /\b(?:associated|linked|links?|goes? with|together with|accompan\w+|complications?|risk of|also (?:have|get))\b/u,
    sections: ["associated", "causes"],
  },
  {
    asks: /\b(?:inherit\w*|heredit\w*|genes?|genetic\w*|famil\w+|runs? in|pass(?:es|ed)? (?:it )?on|my (?:kids?|child(?:ren)?|son|daughter)|parents?)\b/u,
    sections: ["causes"],
    hints: "inherited dominant recessive copy variant",
  },
  {
    asks: /\b(?:prognosis|outlook|surviv\w+|die|deadly|fatal|dangerous|harmful|life expectancy|live|get worse|go(?:es)? away|come back|last|permanent|revers\w+)\b/u,
    sections: ["summary", "treatment"],
    hints: "outlook mortality benign relapse",
  },
  {
    asks: /\b(?:diagnos\w+|tests?|scans?|biopsy|x-?rays?|detect\w*|find out|show up|tell if|know if|check(?:ed|s)?)\b/u,
    sections: ["guidelines", "summary", "distinguish"],
  },
  {
    asks: /\b(?:how (?:common|rare|many|often|frequent)|prevalence|incidence|percentage|more (?:women|men)|(?:women|men) more)\b/u,
    sections: ["summary", "associated"],
    hints: "prevalence incidence per",
  },
  { asks: /\bwho\b/u, sections: ["causes", "summary"], hints: "women men children age" },
  {
    asks: /\b(?:recent\w*|latest|new(?:est)?|nowadays|news|anything new|trials?|studies|study|research)\b/u,
    sections: ["recent"],
  },
  {
    asks: /\b(?:what is|what are|what's|define[sd]?|definition|means?|stands? for|symptoms?|signs?|complain\w*|look like|feels? like)\b/u,
    sections: ["summary", "mechanism"],
  },
];

/** Words that only say which kind of statement is wanted: they need not stand in the statement. */
export const INTENT_WORDS = `
difference differ different distinguish confused confuse mistaken mistake apart versus vs
guideline recommend recommended recommendation recommends advised
cause causes caused causing reason trigger lead leads leading due risk factor origin bring brings start starts
treat treated treatment therapy therapies cure manage managed management remedy respond response effective
mechanism pathway pathogenesis associated association linked link connected
recent recently latest new define definition stand symptom symptoms complain sign signs
`;

export interface Wanted {
  /** How well a section suits the question: 1 for the first choice of an intent, less for others. */
  sections: ReadonlyMap<ArticleSection, number>;
  hints: string;
}

/** What kind of statement a question asks for. */
export function wantedBy(question: string): Wanted {
  const text = question.toLowerCase();
  const wanted = INTENTS.filter(({ asks }) => asks.test(text));
  const suited = new Map<ArticleSection, number>();
  for (const { sections } of wanted) {
    sections.forEach((section, place) => {
      suited.set(section, Math.max(suited.get(section) ?? 0, place === 0 ? 1 : 0.5));
    });
  }
  return { sections: suited, hints: wanted.flatMap(({ hints }) => hints ?? []).join(" ") };
}
