/** Questions under an article in real Firefox: an answer, and a plain no. */
import { beforeEach, expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { ENTER, handsOn } from "../harness/firefox-hands.ts";
import { useFirefox } from "../harness/use.ts";

const { firefox } = useFirefox();
const { open, find } = handsOn(firefox);

beforeEach(() => open("sidepanel.html#/entry/calciphylaxis"));

async function ask(question: string): Promise<void> {
  const box = await find(".follow-up input");
  await firefox.marionette.type(box, question + ENTER);
}
const answer = () => firefox.marionette.run<string>(`return document.querySelector(".follow-up").innerText`);

test("a question is answered by quoted statements of several entries", async () => {
  await ask("can warfarin cause calcifilaxis?");
  await eventually(async () => {
    expect(await answer()).toMatch(/statements? may answer this/u);
    expect(await answer()).toContain("Calciphylaxis, Causes");
  });
});

test("what the data set does not answer is said", async () => {
  await ask("does acupuncture heal it?");
  await eventually(async () => expect(await answer()).toContain("Nothing in the data set answers this."));
});
