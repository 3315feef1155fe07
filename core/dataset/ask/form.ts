/** How a question is asked, and whether a statement tells a quantity. */

/** Why, how much (how long, how often), whether, or which of several; the rest are words to look up and open questions. */
export type Form = "why" | "quantity" | "whether" | "which" | "open";

/** The first that fits, compared with the question in small letters. */
const FORMS: readonly [Form, RegExp][] = [
  ["why", /\bwhy\b/u],
  [
    "quantity",
    /\b(?:how (?:long|soon|fast|quickly|many|much|often|likely|common|rare|old|big|large|late|early)|what (?:age|percent\w*|share|proportion|rate|level|dose|number)|rates?|percent\w*|odds|chances?|survival|prevalence|incidence|recovery time|numbers?|at what)\b/u,
  ],
  ["whether", /^\W*(?:is|are|was|were|can|could|do|does|did|will|would|should|has|have|must|may|might)\b/u],
  ["which", /\b(?:which|who|where|when)\b/u],
];
const QUANTITY =
  /^(?:\d.*|half|third|quarter|fifth|tenth|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand|million|percent|twice|double|triple|fold|minute|hour|day|week|month|year|decade|lifelong|most|majority|rare|rarely|common|commonly|uncommon|frequent|seldom|usually|often)$/u;

export function formOf(question: string): Form {
  const text = question.toLowerCase();
  return FORMS.find(([, asks]) => asks.test(text))?.[0] ?? "open";
}

/** @param word folded */
export const tellsQuantity = (word: string): boolean => QUANTITY.test(word);
