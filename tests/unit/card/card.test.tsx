// @vitest-environment happy-dom
import axe from "axe-core";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Card, type CardProps } from "../../../components/card/card.tsx";
import type { CardModel } from "../../../core/dataset/card.ts";
import { citation, KINDS, model } from "./models.ts";

const onOpenPanel = vi.fn();
const onClose = vi.fn();
const onTerm = vi.fn();

const show = (shown: CardModel, rest: Partial<CardProps> = {}) =>
  act(() =>
    render(<Card model={shown} onOpenPanel={onOpenPanel} onClose={onClose} onTerm={onTerm} {...rest} />, document.body),
  );

const text = () => document.body.textContent ?? "";
const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const button = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll("button")].find(
    (element) => (element.getAttribute("aria-label") ?? element.textContent) === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const signsIn = (selector: string) =>
  [...document.querySelectorAll(`${selector} .sign`)].map((sign) => sign.getAttribute("data-sign"));
const fire = (target: Element, type: string) => act(() => void target.dispatchEvent(new Event(type)));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.useRealTimers();
  vi.clearAllMocks();
});

const STATES: Record<string, CardModel> = {
  plain: model(),
  synonym: model({ matched: { text: "false calcification", via: "synonym" } }),
  abbreviation: model({ matched: { text: "MUC", via: "abbreviation" } }),
  defined: model({ matched: { text: "MUC", via: "defined", definedAs: "made-up calcification" } }),
  "under review": model({ review: { status: "under-review", updated: "2026-01-02" } }),
  approved: model({ review: { status: "approved", updated: "2026-01-02" } }),
  "without causes, mechanism and references": model({
    sentence: { text: "Mineral.", terms: [], citations: [] },
    causes: [],
    moreCauses: 0,
    mechanism: { steps: [], citations: [] },
  }),
  "with the names of other entries": model({
    sentence: { text: "Mineral after necrosis.", terms: [[14, 22, "necrosis"]], citations: [citation(1)] },
  }),
  "every kind of source": model({
    sentence: { text: "Mineral.", terms: [], citations: KINDS.map((kind, index) => citation(index + 1, kind)) },
  }),
};

test.each(Object.entries(STATES))("has no accessibility faults that axe can find: %s", async (_, state) => {
  show(state);
  vi.useRealTimers();
  // Contrast and target size need a layout, which happy-dom has not; page rules need a page.
  const { violations } = await axe.run(one("[role=dialog]"), {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});

test("is a dialog named by the term, not modal, and takes no focus", () => {
  const input = document.createElement("input");
  document.documentElement.append(input);
  input.focus();
  show(model());
  const dialog = one("[role=dialog]");
  expect(document.getElementById(dialog.getAttribute("aria-labelledby") ?? "")?.textContent).toBe(
    "Made-up calcification",
  );
  expect(dialog.hasAttribute("aria-modal")).toBe(false);
  expect(document.activeElement).toBe(input);
  input.remove();
});

test.each([
  ["plain", undefined],
  ["synonym", "“false calcification” is another name for it"],
  ["abbreviation", "“MUC” is its short form"],
  ["defined", "On this page “MUC” stands for “made-up calcification”"],
])("says how a term was recognised unless that is plain to see: %s", (state, words) => {
  show(STATES[state] as CardModel);
  expect(document.querySelector(".matched")?.textContent).toBe(words);
});

test.each([
  ["plain", "Submitted, not yet reviewed · 23 Nov 2026"],
  ["under review", "Under review · 2 Jan 2026"],
  ["approved", "Reviewed and approved · 2 Jan 2026"],
])("says how far the review is, and since when: %s", (state, words) => {
  show(STATES[state] as CardModel);
  expect(one(".review").textContent).toBe(words);
});

test("tells the levels of causes apart by word and by shape", () => {
  show(model());
  const causes = [...document.querySelectorAll(".causes li")];
  expect(causes.map((cause) => cause.querySelector(".level-mark")?.textContent)).toEqual([
    "Established",
    "Associated",
    "Hypothesised",
  ]);
  expect(new Set(causes.map((cause) => cause.querySelector(".level-mark svg")?.innerHTML)).size).toBe(3);
});

test("says when it does not show all causes", () => {
  show(model());
  expect(text()).toContain("first 3 of 5");
  show(model({ moreCauses: 0 }));
  expect(text()).not.toContain("first 3 of");
});

test("shows the mechanism as steps in their order", () => {
  show(model());
  expect([...document.querySelectorAll(".steps li")].map((step) => step.textContent?.trim())).toEqual([
    "Cells die",
    "Crystals form",
    "Tissue stiffens",
  ]);
});

test("every citation is named by its number and described by its kind and source", () => {
  show(model());
  const mark = button("Reference 2");
  expect(document.getElementById(mark.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
    "Guideline: Author 2 2020, Some Journal. Title of record 2",
  );
});

test("each kind of source has its own letters, and the legend explains those that occur", () => {
  show(STATES["every kind of source"] as CardModel);
  const signs = signsIn(".sentence");
  expect(new Set(signs).size).toBe(KINDS.length);
  expect(signsIn(".legend")).toEqual(signs);
  show(model());
  expect(signsIn(".legend")).toEqual(["R", "G", "Co", "M"]);
  expect([...document.querySelectorAll(".legend li")].map((item) => item.textContent?.trim())).toEqual([
    "Review",
    "Guideline",
    "Cohort",
    "Mechanistic study",
  ]);
});

test.each([
  ["pointerenter", "pointerleave"],
  ["focus", "blur"],
])("shows the source on %s, and hides it a moment after %s", (begin, end) => {
  show(model());
  fire(button("Reference 3"), begin);
  expect(one("[role=tooltip]").textContent).toBe("3 · CohortTitle of record 3Author 3 2020, Some Journal");
  fire(button("Reference 3"), end);
  expect(document.querySelector("[role=tooltip]")).not.toBeNull();
  act(() => void vi.advanceTimersByTime(1000));
  expect(document.querySelector("[role=tooltip]")).toBeNull();
});

test("the source stays while it is itself pointed at", () => {
  show(model());
  fire(button("Reference 3"), "pointerenter");
  fire(button("Reference 3"), "pointerleave");
  fire(one("[role=tooltip]"), "pointerenter");
  act(() => void vi.advanceTimersByTime(10_000));
  expect(document.querySelector("[role=tooltip]")).not.toBeNull();
});

test("the source goes away with the card it belongs to", () => {
  show(model());
  fire(button("Reference 3"), "pointerenter");
  show(model({ slug: "other", name: "Other" }));
  expect(document.querySelector("[role=tooltip]")).toBeNull();
});

const NESTED = model({
  sentence: { text: "Mineral after necrosis of cells.", terms: [[14, 22, "necrosis"]], citations: [citation(1)] },
  mechanism: {
    steps: [],
    sentence: { text: "Thrombosis does it.", terms: [[0, 10, "thrombosis"]] },
    citations: [citation(1)],
  },
});

test("the names of other entries in its texts lead to their cards, and the texts stay whole", async () => {
  show(NESTED);
  expect(one(".sentence").textContent).toMatch(/^Mineral after necrosis of cells\./u);
  button("necrosis").click();
  button("Thrombosis").click();
  expect(onTerm.mock.calls).toEqual([["necrosis"], ["thrombosis"]]);
});

test("a card that a term has led to has a way back, named by where it leads", () => {
  show(model());
  expect(document.querySelector(".back")).toBeNull();
  const go = vi.fn();
  show(NESTED, { back: { name: "Calciphylaxis", go } });
  button("Back to Calciphylaxis").click();
  expect(go).toHaveBeenCalledOnce();
});

test("what the data says is shown as text", () => {
  show(model({ name: "<img src=x onerror=alert(1)>" }));
  expect(document.querySelector("img")).toBeNull();
  expect(one("h2").textContent).toBe("<img src=x onerror=alert(1)>");
});

test("buttons open the panel and close the card", () => {
  show(model());
  button("Open in side panel").click();
  expect(onOpenPanel).toHaveBeenCalledOnce();
  button("Close").click();
  expect(onClose).toHaveBeenCalledOnce();
});

test("not this term: asked where, and told once; a card that stands for no term on the page has no such choice", async () => {
  const onMute = vi.fn();
  show(model(), { onMute });
  act(() => button("Not this term: Made-up calcification").click());
  expect(button("Not this term: Made-up calcification").getAttribute("aria-expanded")).toBe("true");
  vi.useRealTimers();
  const { violations } = await axe.run(one("[role=dialog]"), {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
  act(() => button("On this site").click());
  expect(onMute.mock.calls).toEqual([["site"]]);
  show(model());
  expect(text()).not.toContain("Not this term");
});
