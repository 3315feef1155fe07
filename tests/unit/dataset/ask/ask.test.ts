/** The rules of the follow-up, on an invented data set. How good it is on the real one is measured by `npm run bench:ask`. */
import { describe, expect, test } from "vitest";
import { type Answer, createAsk } from "../../../../core/dataset/ask/ask.ts";
import { packQuestions } from "../../../../core/dataset/ask/questions/pack.ts";
import type { ArticleSection } from "../../../../core/dataset/sections.ts";
import { packStatements } from "../../../../core/dataset/statements/pack.ts";
import type { Statement } from "../../../../core/dataset/statements/statements.ts";
import type { DatasetIndex, IndexEntry } from "../../../../core/dataset/types.ts";

const entry = (slug: string, name: string, names: string[] = [], abbreviations: string[] = []): IndexEntry => ({
  slug,
  name,
  kind: "disease",
  group: "General pathology",
  names,
  abbreviations,
});

const statement = (section: ArticleSection, label: string, text: string, links: string[] = []): Statement => ({
  section,
  path: `${section}[0]`,
  label,
  text,
  cite: ["someone-2000"],
  links,
});

/** Invented, so that no line of it can be taken for medicine. */
const index: DatasetIndex = {
  version: "",
  entries: [
    entry("glass-fever", "Glass fever", ["vitreous fever"], ["GFV"]),
    entry("moon-cough", "Moon cough"),
    entry("orlok-syndrome", "Orlok syndrome", ["Nosfer disease"]),
  ],
};
const statements = [
  [
    statement("causes", "Old windows", "The fever begins near old windows in winter."),
    statement("treatment", "Curtains", "Thick curtains shortened the fever by 4,000 minutes."),
    statement("distinguish", "Moon cough", "In moon cough the windows stay clear.", ["moon-cough"]),
    statement("mechanism", "Kidney shine", "Renal shine follows from frost on the panes."),
  ],
  [
    statement("causes", "Full moon", "A full moon brings it on in winter."),
    statement("treatment", "Curtains", "Curtains were calcified by the light and did not shorten it."),
    statement("associated", "Haemolytic tide", "Tides of haemolysis go with it."),
  ],
  [statement("causes", "Castle dust", "Dust of castles is inhaled in winter.")],
];
const questions = [
  { called: ["window sickness"], byStatement: [["do draughty casements chill me"], [], [], []] },
  { called: [], byStatement: [[], [], []] },
  { called: [], byStatement: [["can a vampire give it to me", "is it caught from bats"]] },
];
const ask = createAsk(
  index,
  packStatements("", index.entries, statements),
  packQuestions("", index.entries, statements, questions),
);
const statementOf = ({ entry, place }: Answer) => statements[index.entries.indexOf(entry)]?.[place] as Statement;
const named = (answers: readonly Answer[]) =>
  answers.map((answer) => {
    const { section, label } = statementOf(answer);
    return `${answer.entry.slug} ${section} ${label}`;
  });
const optionsOf = (current?: string) => (current === undefined ? {} : { current });
const answered = (question: string, current?: string) => named(ask.answer(question, optionsOf(current)));
/**
 * What comes up, as an answer or near one: where the line between them lies was learned from the real data set, which
 * this one is nothing like.
 */
const found = (question: string, current?: string) => [
  ...answered(question, current),
  ...named(ask.near(question, optionsOf(current))),
];

describe("what a question is about", () => {
  test("the entry that it names, in any of its names", () => {
    for (const name of ["glass fever", "vitreous fever", "GFV", "gfv"]) {
      expect(found(`does winter bring on ${name}?`)[0]).toBe("glass-fever causes Old windows");
    }
  });

  test("a proper name alone names its entry", () => {
    expect(found("is Orlok inhaled?")).toEqual(["orlok-syndrome causes Castle dust"]);
    expect(found("is nosfer inhaled?")).toEqual(["orlok-syndrome causes Castle dust"]);
  });

  test("the open entry when it names none, others after it", () => {
    expect(found("anything in winter?", "moon-cough")[0]).toBe("moon-cough causes Full moon");
    expect(found("anything in winter?", "glass-fever")[0]).toBe("glass-fever causes Old windows");
    expect(found("anything in winter?", "moon-cough")).toHaveLength(3);
  });

  test("only the open entry when it is spoken of as it", () => {
    expect(found("does it come in winter?", "moon-cough")).toEqual(["moon-cough causes Full moon"]);
    expect(found("does it come in winter?")).toHaveLength(3);
    expect(found("is it inhaled?", "moon-cough")).toEqual([]);
  });

  test("a named entry, whatever is open", () => {
    expect(found("glass fever in winter", "moon-cough")).toEqual(["glass-fever causes Old windows"]);
  });

  test("two named entries: only what speaks of both", () => {
    expect(found("how do glass fever and moon cough differ?")).toEqual(["glass-fever distinguish Moon cough"]);
    expect(found("orlok syndrome or moon cough?")).toEqual([]);
  });

  test("nothing but the kind of statement: the section of the entry", () => {
    expect(found("what causes glass fever?")[0]).toBe("glass-fever causes Old windows");
    expect(found("what causes it?", "orlok-syndrome")).toEqual(["orlok-syndrome causes Castle dust"]);
    expect(found("what causes it?")).toEqual([]);
  });
});

describe("how words meet", () => {
  test("spelling, plural, stem and synonym", () => {
    expect(found("hemolytic tides")[0]).toBe("moon-cough associated Haemolytic tide");
    expect(found("kidney shining")[0]).toBe("glass-fever mechanism Kidney shine");
    expect(found("calcification of curtains")[0]).toBe("moon-cough treatment Curtains");
  });

  test("what a statement says only as a part of a word", () => {
    expect(answered("old windows, blood in moon cough tides")).toEqual([]);
    expect(found("blood in the tides of moon cough")[0]).toBe("moon-cough associated Haemolytic tide");
  });

  test("a slip in a word that stands nowhere else", () => {
    expect(found("thick curtians in glass fever")[0]).toBe("glass-fever treatment Curtains");
    expect(found("vitroeus fever in winter")[0]).toBe("glass-fever causes Old windows");
  });

  test("numbers with and without a comma", () => {
    expect(found("4000 minutes of glass fever")[0]).toBe("glass-fever treatment Curtains");
  });

  test("the words that met are told", () => {
    const [answer] = ask.answer("do curtains shorten glass fever?");
    const { text, label = "" } = statementOf(answer as Answer);
    const marked = (shown: string) =>
      ask.ranges(shown, answer?.terms ?? new Set()).map(([start, end]) => shown.slice(start, end));
    expect(marked(text)).toEqual(["curtains", "shortened", "fever"]);
    expect(marked(label)).toEqual(["Curtains"]);
  });
});

describe("what readers ask", () => {
  test("brings words to a statement that it does not say", () => {
    expect(found("is orlok syndrome caught from a vampire?")).toEqual(["orlok-syndrome causes Castle dust"]);
    expect(found("why do draughty casements chill people?")).toEqual(["glass-fever causes Old windows"]);
  });

  test("what they call an entry names it", () => {
    expect(found("window sickness in winter")).toEqual(found("glass fever in winter"));
    expect(found("window sickness in winter")).toHaveLength(1);
  });

  test("their words, too, are what a mistyped one may mean", () => {
    expect(found("why do draughty casemnets chill people?")).toEqual(["glass-fever causes Old windows"]);
  });

  test("what is marked are words of the statement", () => {
    const [answer] = ask.answer("is orlok syndrome inhaled from a vampire?");
    const { text } = statementOf(answer as Answer);
    expect(ask.ranges(text, answer?.terms ?? new Set()).map(([start, end]) => text.slice(start, end))).toEqual([
      "inhaled",
    ]);
  });
});

describe("what the data set does not answer", () => {
  test.each([
    "does glass fever go away with acupuncture?",
    "is acupuncture safe?",
    "castle dust in moon cough",
    "how much do curtains against glass fever cost?",
    "can I drive with glass fever in winter?",
    "",
    "why?",
    "?!",
    "what is the and of it",
  ])("%j", (question) => expect(answered(question)).toEqual([]));

  test("the kind of statement alone is not enough for an entry without such a statement", () => {
    expect(answered("how is orlok syndrome treated?")).toEqual([]);
  });

  test("what comes near is told apart, at most three, and nothing where there is an answer", () => {
    expect(answered("tides of haemolysis in the harbor")).toEqual([]);
    expect(found("tides of haemolysis in the harbor")).toEqual(["moon-cough associated Haemolytic tide"]);
    expect(ask.near("winter with a zeppelin, a walrus and windows in it").length).toBeLessThanOrEqual(3);
    expect(answered("does winter bring on glass fever?")[0]).toBe("glass-fever causes Old windows");
    expect(ask.near("does winter bring on glass fever?")).toEqual([]);
    expect(ask.near("?!")).toEqual([]);
  });
});

test("at most so many as are wanted, the best of them", () => {
  const all = ask.answer("does winter bring on glass fever?");
  expect(all).toHaveLength(1);
  for (const limit of [0, 1]) {
    expect(ask.answer("does winter bring on glass fever?", { limit })).toEqual(all.slice(0, limit));
  }
  expect(ask.near("winter", { limit: 2 })).toEqual(ask.near("winter").slice(0, 2));
});

test("a text of any length is read without harm", () => {
  expect(found(`${"winter ".repeat(10_000)}`)).toHaveLength(3);
});
