/** Nested look-up and search in real Firefox: terms inside articles and cards, the way back, groups of results. */
import { expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { BACKSPACE, ENTER, ESCAPE, handsOn } from "../harness/firefox-hands.ts";
import { useFirefox } from "../harness/use.ts";

const { server, firefox } = useFirefox();
const { expectCard, expectNoCard, find, inCard, open, pointAt, run } = handsOn(firefox);

const stations = () =>
  run<string[]>(`return [...document.querySelectorAll(".trail li")].map((one) => one.textContent)`);

test("a term in an article shows its entry in short, leads to it, and Backspace leads back to the term", async () => {
  await open("sidepanel.html#/entry/calciphylaxis");
  const selector = "#mechanism .step a.term[href='#/entry/thrombosis']";
  await find(selector);
  await run(`document.querySelector("${selector}").focus()`);
  await eventually(async () =>
    expect(await run<string>(`return document.querySelector(".note")?.textContent ?? ""`)).toMatch(
      /^Thrombosis.*Submitted/u,
    ),
  );
  await run(`document.querySelector("${selector}").click()`);
  await eventually(async () => expect(await stations()).toEqual(["Calciphylaxis", "Thrombosis"]));
  await firefox.marionette.press(BACKSPACE);
  await eventually(async () => expect(await run<string>("return location.hash")).toBe("#/entry/calciphylaxis"));
  await eventually(async () =>
    expect(await run<boolean>(`return document.activeElement.matches("${selector}")`)).toBe(true),
  );
  await eventually(async () => expect(await stations()).toEqual([]));
});

test("a term in the card opens its card there, with a way back; Escape closes it", async () => {
  await firefox.marionette.navigate(server.page("/nested", "<p>Of sarcoidosis.</p>"));
  await pointAt("sarcoidosis");
  await expectCard("Sarcoidosis");
  await firefox.marionette.click(await eventually(() => inCard(".term")));
  const back = await eventually(() => inCard(".back"));
  await eventually(async () => expect(await firefox.marionette.text(await inCard("h2"))).not.toBe("Sarcoidosis"));
  await firefox.marionette.click(back);
  await expectCard("Sarcoidosis");
  await firefox.marionette.press(ESCAPE);
  await expectNoCard();
});

test("causes and mechanisms are found after the names, and lead to their statement", async () => {
  await open("sidepanel.html#/search/warfarin");
  await find("[role='option'] .result-statement mark");
  await eventually(async () =>
    expect(await run<string>(`return document.activeElement.getAttribute("role")`)).toBe("combobox"),
  );
  await firefox.marionette.press(ENTER);
  await eventually(async () =>
    expect(await run<string>("return document.activeElement.id")).toMatch(/^(?:cause|step)-/u),
  );
  expect(server.outsideRequests).toEqual([]);
});
