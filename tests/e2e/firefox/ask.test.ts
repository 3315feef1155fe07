/** Questions under an article in real Firefox: an answer, and a plain no. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { type Firefox, startFirefox } from "../harness/firefox.ts";

let firefox: Firefox;

beforeAll(async () => {
  firefox = await startFirefox();
  await firefox.marionette.navigate(firefox.own("sidepanel.html#/entry/calciphylaxis"));
});
afterAll(() => firefox?.close());

async function ask(question: string): Promise<void> {
  const box = await eventually(() => firefox.marionette.find(".follow-up input"));
  await firefox.marionette.run(`document.querySelector(".follow-up input").value = ""`);
  await firefox.marionette.type(box, question);
  // Enter.
  await firefox.marionette.type(box, "\uE007");
}
const answer = () => firefox.marionette.run<string>(`return document.querySelector(".follow-up").innerText`);

test("a question is answered by quoted statements of several entries", async () => {
  await ask("can warfarin cause calcifilaxis?");
  await eventually(async () => expect(await answer()).toMatch(/statements? may answer this/u));
  expect(await answer()).toContain("Calciphylaxis, Causes");
});

test("what the data set does not answer is said", async () => {
  await ask("does acupuncture heal it?");
  await eventually(async () => expect(await answer()).toContain("Nothing in the data set answers this."));
});
