/** Nested look-up and search in real Firefox: terms inside articles and cards, the way back, groups of results. */
import { expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { useFirefox } from "../harness/use.ts";

const { server, firefox } = useFirefox();

const BACKSPACE = "\uE003";
const ESCAPE = "\uE00C";
const ENTER = "\uE007";
const run = <T>(script: string) => firefox.marionette.run<T>(script);
const open = async (address: string) => {
  await firefox.marionette.navigate(firefox.own("popup.html"));
  await firefox.marionette.navigate(firefox.own(`sidepanel.html${address}`));
  await eventually(() => firefox.marionette.find("h1"));
};
const stations = () =>
  run<string[]>(`return [...document.querySelectorAll(".trail li")].map((one) => one.textContent)`);

test("a term in an article shows its entry in short, leads to it, and Backspace leads back to the term", async () => {
  await open("#/entry/calciphylaxis");
  const selector = "#mechanism .step a.term[href='#/entry/thrombosis']";
  await eventually(() => firefox.marionette.find(selector));
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
  expect(await stations()).toEqual([]);
});

test("a term in the card opens its card there, with a way back; Escape closes it", async () => {
  await firefox.marionette.navigate(server.page("/nested", "<p>Of sarcoidosis.</p>"));
  const at = await eventually(async () => {
    const middle = await run<{ x: number; y: number } | null>(
      `const [range] = CSS.highlights.get("aetia-term") ?? [];
       if (!range) return null;
       const copy = document.createRange();
       copy.setStart(range.startContainer, range.startOffset);
       copy.setEnd(range.endContainer, range.endOffset);
       const { x, y, width, height } = copy.getBoundingClientRect();
       return { x: x + width / 2, y: y + height / 2 };`,
    );
    if (!middle) throw new Error("nothing is marked");
    return middle;
  });
  await firefox.marionette.moveMouse(at.x - 4, at.y);
  await firefox.marionette.moveMouse(at.x, at.y);
  const inCard = async (selector: string) =>
    firefox.marionette.findInShadow(await firefox.marionette.find("aetia-card"), selector);
  const title = async () => firefox.marionette.text(await inCard("h2"));
  await eventually(async () => expect(await title()).toBe("Sarcoidosis"));
  await firefox.marionette.click(await eventually(() => inCard(".term")));
  await eventually(() => inCard(".back"));
  expect(await title()).not.toBe("Sarcoidosis");
  await firefox.marionette.click(await inCard(".back"));
  await eventually(async () => expect(await title()).toBe("Sarcoidosis"));
  await firefox.marionette.press(ESCAPE);
  await eventually(async () =>
    expect(await run<boolean>(`return document.querySelector("aetia-card") === null`)).toBe(true),
  );
});

test("causes and mechanisms are found after the names, and lead to their statement", async () => {
  await open("#/search/warfarin");
  await eventually(() => firefox.marionette.find("[role='option'] .result-statement mark"));
  await eventually(async () =>
    expect(await run<string>(`return document.activeElement.getAttribute("role")`)).toBe("combobox"),
  );
  await firefox.marionette.press(ENTER);
  await eventually(async () =>
    expect(await run<string>("return document.activeElement.id")).toMatch(/^(?:cause|step)-/u),
  );
  expect(server.outsideRequests).toEqual([]);
});
