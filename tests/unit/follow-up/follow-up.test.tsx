// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Article } from "../../../components/article/article.tsx";
import { Announcer } from "../../../components/common/announce.tsx";
import { change } from "../../../components/common/settings.ts";
import { packQuestions } from "../../../core/dataset/ask/questions/pack.ts";
import { packStatements } from "../../../core/dataset/statements/pack.ts";
import { statementsOf } from "../../../core/dataset/statements/statements.ts";
import type { Article as ArticleData, DatasetIndex } from "../../../core/dataset/types.ts";
import { fixtureArticle } from "../../fixtures/article.ts";
import { expectAccessible, one, show, textOf, user } from "../setup/dom.ts";
import { installModel, removeModel } from "../setup/language-model.ts";

/** Invented: nothing of it is medicine. */
const fixture: ArticleData = {
  ...fixtureArticle,
  summary: { plain: "Glass hurts in plain words.", clinical: "Glass hurts clinically.", cite: ["pmid-1"] },
  causes: [{ label: "Broken glass", text: "Glass does it.", level: "established", cite: ["pmid-1", "pmid-3"] }],
};
const other: ArticleData = {
  ...fixtureArticle,
  slug: "other",
  name: "Other condition",
  names: [],
  references: fixtureArticle.references.slice(1),
  treatment: [{ label: "Putty", text: "Putty mends glass.", cite: ["pmid-2"] }],
};
const index: DatasetIndex = {
  version: "1",
  entries: [fixture, other].map(({ abbreviations, ...entry }) => ({
    ...entry,
    abbreviations: abbreviations.map(({ text }) => text),
  })),
};
const statements = packStatements("1", index.entries, [fixture, other].map(statementsOf));
const questions = packQuestions(
  "1",
  index.entries,
  [fixture, other].map(statementsOf),
  [fixture, other].map((entry) => ({ called: [], byStatement: statementsOf(entry).map(() => []) })),
);

let files: Record<string, unknown>;
const fetched: string[] = [];
vi.stubGlobal("fetch", async (path: string) => {
  fetched.push(path);
  if (!(path in files)) throw new TypeError("Failed to fetch");
  return Response.json(files[path]);
});

const open = async (article = fixture, audience: "patient" | "clinician" = "clinician") => {
  await show(
    <>
      <Article article={article} audience={audience} />
      <Announcer />
    </>,
  );
};
const ask = async (question: string) => {
  await user(() => {
    one<HTMLInputElement>(".follow-up input").value = question;
    one<HTMLFormElement>(".follow-up form").requestSubmit();
  });
};
const answered = (heading: string) => vi.waitFor(() => expect(textOf(one(".follow-up h3"))).toBe(heading));
const quotes = () => [...document.querySelectorAll(".quote")].map(textOf);

beforeEach(async () => {
  files = {
    "/data/index.json": index,
    "/data/statements.json": statements,
    "/data/questions.json": questions,
    "/data/articles/fixture-syndrome.json": fixture,
    "/data/articles/other.json": other,
  };
});
afterEach(() => vi.restoreAllMocks());

// The first of all: what has been loaded is kept.
test("statements that cannot be loaded are told of, and asked for again with the next question", async () => {
  await open();
  const { "/data/statements.json": kept, ...rest } = files;
  files = rest;
  await ask("glass");
  await vi.waitFor(() => expect(textOf(one(".follow-up"))).toContain("The statements could not be loaded."));
  files["/data/statements.json"] = kept;
  await ask("glass");
  await answered("3 statements may answer this");
});

test("nothing is loaded before the reader comes to the box", async () => {
  fetched.length = 0;
  await open(other);
  expect(fetched).toEqual([]);
  await expectAccessible();
});

describe("an answer", () => {
  beforeEach(async () => {
    await open();
    await ask("does glass do anything?");
    await answered("3 statements may answer this");
  });

  test("axe finds nothing", expectAccessible);

  test("quotes statements with entry and section, those of the open entry first", () => {
    expect(quotes()[0]).toMatch(/^Fixture syndrome, Causes ?Broken glass ?Glass does it\./u);
    expect(quotes()[2]).toMatch(/^Other condition, Treatment ?Putty ?Putty mends glass\./u);
    expect(one(".quote:last-child .quote-source a").getAttribute("href")).toBe("#/entry/other/treatment-1");
  });

  test("marks the words that answer to the question", () => {
    expect([...document.querySelectorAll(".quote:last-child mark")].map(textOf)).toEqual(["glass"]);
  });

  test("numbers are those of the quoted entry, and say what they stand for", () => {
    const number = one(".quote:last-child .citation");
    expect(number.getAttribute("aria-label")).toBe("Reference 1");
    expect(number.getAttribute("href")).toBe("#/entry/other/ref-1");
    const description = document.getElementById(number.getAttribute("aria-describedby") ?? "");
    expect(textOf(description)).toContain("Fixture title 2");
  });

  test("is announced; no id of it is one of the article's", async () => {
    await vi.waitFor(() => expect(textOf(one("[role=status]"))).toBe("3 statements may answer this"));
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("is still there on coming back to the entry", async () => {
    await open(other);
    expect(quotes()).toEqual([]);
    await open();
    expect(quotes()).toHaveLength(3);
    expect(one<HTMLInputElement>(".follow-up input").value).toBe("does glass do anything?");
  });
});

test("summaries are quoted in the wording that the reader reads", async () => {
  await open(fixture, "patient");
  await ask("glass hurts");
  await vi.waitFor(() => expect(quotes().join()).toContain("in plain words"));
  expect(quotes().join()).not.toContain("clinically");
});

test("nothing that answers: said plainly, with a way to search", async () => {
  await open();
  await ask("is acupuncture any good?");
  await answered("Nothing in the data set answers this.");
  expect(quotes()).toEqual([]);
  expect(one(".follow-up p a").getAttribute("href")).toBe("#/search/is%20acupuncture%20any%20good%3F");
  await vi.waitFor(() => expect(textOf(one("[role=status]"))).toBe("Nothing in the data set answers this."));
  await expectAccessible();
});

test("questions asked before can be asked again, and the focus is in the box then", async () => {
  await open();
  await ask("glass hurts");
  await answered("2 statements may answer this");
  await ask("is acupuncture any good?");
  await answered("Nothing in the data set answers this.");
  const before = () => [...document.querySelectorAll<HTMLButtonElement>(".earlier button")];
  expect(before().map(textOf)).not.toContain("is acupuncture any good?");
  const again = before().find((button) => textOf(button) === "glass hurts") as HTMLButtonElement;
  again.focus();
  await user(() => again.click());
  await answered("2 statements may answer this");
  expect(document.activeElement).toBe(one(".follow-up input"));
  expect(one<HTMLInputElement>(".follow-up input").value).toBe("glass hurts");
  expect(before().map(textOf)).toContain("is acupuncture any good?");
  await expectAccessible();
});

describe("composed answers", () => {
  afterEach(() => {
    change({ composeAnswers: false });
    removeModel();
  });
  const output = [JSON.stringify({ sentences: [{ text: "Glass does it.", statements: [1] }] })];

  test("none when they are switched off, whatever the browser has", async () => {
    const { created } = installModel({ availability: "available", output });
    await open();
    await ask("does glass do anything?");
    await answered("3 statements may answer this");
    expect(document.querySelector(".composed")).toBeNull();
    expect(created).toEqual([]);
  });

  test("above the statements, each sentence with the way to its own", async () => {
    installModel({ availability: "available", output });
    change({ composeAnswers: true });
    await open();
    await ask("glass does it, why?");
    await vi.waitFor(() => expect(textOf(one(".composed"))).toContain("Glass does it."));
    const { DOCUMENT_POSITION_FOLLOWING } = Node;
    expect(one(".composed").compareDocumentPosition(one(".quotes")) & DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await user(() => one(".composed-source button").click());
    expect(document.activeElement).toBe(one(".quote"));
    await expectAccessible();
  });

  test("what comes near is shown as such below the plain no, never composed from", async () => {
    const { created } = installModel({ availability: "available", output: ["[]"] });
    change({ composeAnswers: true });
    await open();
    await ask("putty with a glass zeppelin");
    await answered("Nothing in the data set answers this.");
    expect(textOf(one(".follow-up h3 + p"))).toMatch(/^These statements come nearest/u);
    expect(quotes()[0]).toContain("Putty mends glass.");
    expect(document.querySelector(".composed")).toBeNull();
    expect(created).toEqual([]);
    expect(document.querySelector(".follow-up a[href^='#/search/']")).not.toBeNull();
    await expectAccessible();
  });

  test("none where nothing answers", async () => {
    const { created } = installModel({ availability: "available", output });
    change({ composeAnswers: true });
    await open();
    await ask("is acupuncture good for it?");
    await answered("Nothing in the data set answers this.");
    expect(created).toEqual([]);
  });
});

test("an empty box asks nothing", async () => {
  await open(other);
  await ask("   ");
  expect(document.querySelector(".follow-up h3")).toBeNull();
});
