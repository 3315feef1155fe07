// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { ListedTerm } from "../../../components/page-terms/listing.ts";
import { PageTerms } from "../../../components/page-terms/page-terms.tsx";
import type { RevealAnswer, ToPage } from "../../../platform/messages.ts";
import { expectAccessible, one, show, textOf, user } from "../setup/dom.ts";

const term: ListedTerm = {
  entry: 3,
  slug: "fixture-syndrome",
  name: "Fixture syndrome",
  written: "FXS",
  count: 5,
  frames: [
    { frameId: 0, count: 2 },
    { frameId: 8, count: 3 },
  ],
};
const sent = vi.fn<(message: ToPage, frameId: number) => RevealAnswer | null>();

beforeEach(async () => {
  sent.mockReset();
  sent.mockImplementation((message) =>
    message.type === "page/reveal" ? { occurrence: message.occurrence, count: 9 } : null,
  );
  fakeBrowser.tabs.sendMessage = (async (_: number, message: ToPage, { frameId }: { frameId: number }) =>
    sent(message, frameId)) as typeof fakeBrowser.tabs.sendMessage;
  await show(<PageTerms terms={[term]} tabId={7} />);
});

const press = (name: string) => user(() => one(`button[aria-label="${name}"]`).click());
const next = () => press("Next mention of Fixture syndrome");
const previous = () => press("Previous mention of Fixture syndrome");
const status = () => textOf(one(".page-term-steps span"));

test("the list has its name, and each term its name, count and what was written", async () => {
  expect(one("ul").getAttribute("aria-label")).toBe("Terms on this page");
  expect(one("li a").getAttribute("href")).toBe("#/entry/fixture-syndrome");
  expect(textOf(one("li"))).toContain('written as "FXS"');
  expect(status()).toBe("5 times");
  await expectAccessible();
});

test("next goes from mention to mention through the frames, and round", async () => {
  for (const expected of ["1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5", "1 of 5"]) {
    await next();
    expect(status()).toBe(expected);
  }
  expect(sent.mock.calls.map(([message, frame]) => [frame, message])).toEqual(
    [
      [0, 0],
      [0, 1],
      [8, 0],
      [8, 1],
      [8, 2],
      [0, 0],
    ].map(([frame, occurrence]) => [frame, { type: "page/reveal", entry: 3, occurrence }]),
  );
});

test("previous begins with the last mention", async () => {
  await previous();
  expect(status()).toBe("5 of 5");
  await previous();
  expect(status()).toBe("4 of 5");
});

test("what the page shows is what is told", async () => {
  sent.mockReturnValue({ occurrence: 1, count: 2 });
  await next();
  expect(status()).toBe("2 of 5");
});

test("a mention that is gone, and a page that is gone, are told of", async () => {
  sent.mockReturnValue(null);
  await next();
  expect(textOf(one("li"))).toContain("This mention is no longer on the page.");
  sent.mockImplementation(() => {
    throw new Error("Could not establish connection. Receiving end does not exist.");
  });
  await next();
  expect(textOf(one("li"))).toContain("The page does not answer.");
  expect(status()).toBe("5 times");
});
