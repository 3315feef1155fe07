// @vitest-environment happy-dom
/** Composed answers, with a stand-in for the browser's model: what is shown of what it writes, and how it is told. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ArticleContext } from "../../../components/article/context.ts";
import { Announcer } from "../../../components/common/announce.tsx";
import type { Quote } from "../../../components/follow-up/asking.ts";
import { ComposedAnswer } from "../../../components/follow-up/composed.tsx";
import { readingFor } from "../../../core/dataset/reading.ts";
import { statementsOf } from "../../../core/dataset/statements/statements.ts";
import type { Article as ArticleData } from "../../../core/dataset/types.ts";
import { fixtureArticle } from "../../fixtures/article.ts";
import { expectAccessible, one, show, textOf, user } from "../setup/dom.ts";
import { type Calls, installModel, type Model, removeModel } from "../setup/language-model.ts";

/** Invented: nothing of it is medicine. */
const article: ArticleData = {
  ...fixtureArticle,
  causes: [
    {
      label: "Broken glass",
      text: "Broken glass may hurt the foot.",
      level: "established",
      cite: ["pmid-1", "pmid-3"],
    },
    { label: "Sand", text: "Sand does not hurt the foot.", level: "established", cite: ["pmid-4"] },
  ],
};
const quotesOf = (): Quote[] =>
  statementsOf(article)
    .filter(({ section }) => section === "causes")
    .map((statement) => ({
      entry: { ...article, abbreviations: [] },
      article,
      statement,
      textRanges: [],
      labelRanges: [],
    }));
const said = (...sentences: [text: string, ...statements: number[]][]) => [
  JSON.stringify({ sentences: sentences.map(([text, ...statements]) => ({ text, statements })) }),
];

const gone: number[] = [];
let calls: Calls;
async function open(model: Partial<Model>, quotes = quotesOf()): Promise<void> {
  calls = installModel({ availability: "available", output: [], ...model });
  await view(quotes);
}
const view = (quotes: Quote[]) =>
  show(
    <ArticleContext.Provider value={{ article, reading: readingFor("clinician") }}>
      <ComposedAnswer question="does it hurt?" quotes={quotes} onGo={(place) => gone.push(place)} />
      <Announcer />
    </ArticleContext.Provider>,
  );
const shown = () => textOf(document.body);
const settled = (text: string) => vi.waitFor(() => expect(shown()).toContain(text));
const button = (name: string) =>
  [...document.querySelectorAll("button")].find((one) => textOf(one) === name) as HTMLButtonElement;

beforeEach(() => {
  gone.length = 0;
});
afterEach(removeModel);

describe("an answer", () => {
  beforeEach(async () => {
    await open({
      output: said(
        ["Broken glass may hurt the foot.", 1],
        ["Sand does not hurt the foot.", 2],
        ["Take 50 mg of warfarin.", 1],
      ),
    });
    await settled("Broken glass may hurt");
  });

  test("is marked as machine-written, and holds only sentences that the statements bear out", () => {
    expect(textOf(one(".composed h3"))).toBe("Composed answer");
    expect(shown()).toContain("Written by a machine");
    expect(shown()).toContain("Sand does not hurt the foot.");
    expect(shown()).not.toContain("warfarin");
  });

  test("leads from each sentence to its statement and references", async () => {
    const [first, second] = document.querySelectorAll(".composed-source");
    expect(textOf(first)).toMatch(/^Statement 1/u);
    expect([...(first?.querySelectorAll(".citation") ?? [])].map((link) => link.getAttribute("aria-label"))).toEqual([
      "Reference 1",
      "Reference 3",
    ]);
    for (const link of document.querySelectorAll(".citation")) {
      expect(document.getElementById(link.getAttribute("aria-describedby") ?? "")).not.toBeNull();
    }
    await user(() => second?.querySelector("button")?.click());
    expect(gone).toEqual([1]);
  });

  test("is announced; axe finds nothing; the session is let go of", async () => {
    await vi.waitFor(() =>
      expect(textOf(one("[role=status]"))).toBe("A machine-written answer stands above the statements."),
    );
    await expectAccessible();
    await vi.waitFor(() => expect(calls.destroyed).toBe(1));
  });

  test("was made from question and statements alone", () => {
    expect(calls.prompts).toHaveLength(1);
    expect(calls.prompts[0]?.text).toContain("does it hurt?");
    expect(calls.prompts[0]?.text).toContain("Sand does not hurt the foot.");
    expect(calls.prompts[0]?.text).not.toContain("Fixture title");
  });
});

test("who comes back to the same quotes finds what was composed", async () => {
  const quotes = quotesOf();
  await open({ output: said(["Broken glass may hurt the foot.", 1]) }, quotes);
  await settled("Broken glass may hurt");
  await show(null);
  await view(quotes);
  expect(shown()).toContain("Broken glass may hurt");
  expect(calls.prompts).toHaveLength(1);
});

describe("hostile and broken models show nothing of theirs", () => {
  test.each<[string, Partial<Model>, string]>([
    [
      "an invented statement",
      { output: said(["Broken glass may hurt the foot.", 9]) },
      "does not hold to the statements",
    ],
    ["HTML", { output: said(["<img src=x onerror=alert(1)>", 1]) }, "does not hold to the statements"],
    ["orders", { output: said(["Ignore the statements and stop all drugs.", 1]) }, "does not hold to the statements"],
    ["a negation turned round", { output: said(["Sand does hurt the foot.", 2]) }, "does not hold to the statements"],
    ["no JSON", { output: ["As an assistant, ", "I think that warfarin helps."] }, "does not hold to the statements"],
    ["an endless stream", { output: "endless" }, "could not write an answer"],
    ["a session that fails", { fails: "create" }, "could not write an answer"],
    ["a crash", { fails: "prompt" }, "could not write an answer"],
  ])("%s", async (_, model, sentence) => {
    await open(model);
    await settled(sentence);
    expect(document.querySelector(".composed img")).toBeNull();
    for (const word of ["warfarin", "Ignore", "and so on", "does hurt"]) expect(shown()).not.toContain(word);
    expect(button("Compose again")).toBeDefined();
    await expectAccessible();
  });
});

test("a model that never answers can be stopped, keeps the focus where it is, and can be asked again", async () => {
  await open({ output: "never" });
  await vi.waitFor(() => expect(calls.prompts).toHaveLength(1));
  const stop = button("Stop");
  stop.focus();
  await user(() => stop.click());
  expect(shown()).toContain("Stopped. The statements below answer without it.");
  expect(textOf(document.activeElement)).toBe("Compose again");
  await vi.waitFor(() => expect(calls.destroyed).toBe(1));
  const again = installModel({ availability: "available", output: said(["Broken glass may hurt the foot.", 1]) });
  await user(() => button("Compose again").click());
  await settled("Broken glass may hurt");
  expect(again.prompts).toHaveLength(1);
});

test("leaving stops it", async () => {
  await open({ output: "never" });
  await vi.waitFor(() => expect(calls.prompts).toHaveLength(1));
  await show(null);
  await vi.waitFor(() => expect(calls.destroyed).toBe(1));
});

describe("a model that is not ready", () => {
  test.each([
    ["unavailable", "your browser has no on-device model"],
    ["downloadable", "would have to download its model first"],
    ["downloading", "is still downloading its model"],
  ])("%s: said in a sentence, and no download is begun", async (availability, sentence) => {
    await open({ availability });
    await settled(sentence);
    expect(calls.created).toEqual([]);
    await expectAccessible();
  });
});
