/** The core path in real Firefox: marks, card, sidebar, popup page. */
import { expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { ESCAPE, handsOn } from "../harness/firefox-hands.ts";
import { useFirefox } from "../harness/use.ts";

const { server, firefox } = useFirefox();

const { expectCard, expectMarks, expectNoCard, find, inCard, open, pointAt, says, textOf } = handsOn(firefox);

test("terms are marked, also under a strict page policy, and later text, too", async () => {
  const headers = { "content-security-policy": "default-src 'none'; style-src 'none'" };
  const body = "<main><p>About <em>dystrophic</em> calcification.</p><textarea>calciphylaxis</textarea></main>";
  await firefox.marionette.navigate(server.page("/strict", { body, headers }));
  await expectMarks(["dystrophic calcification"]);
  await firefox.marionette.run(
    `const p = document.createElement("p"); p.textContent = "Then nephrocalcinosis."; document.querySelector("main").append(p);`,
  );
  await expectMarks(["dystrophic calcification", "nephrocalcinosis"]);
  const background = await firefox.marionette.run<string>(
    `return getComputedStyle(document.querySelector("p"), "::highlight(aetia-term)").backgroundColor`,
  );
  expect(background).not.toBe("rgba(0, 0, 0, 0)");
});

test("hovering a term opens its card, with the background stopped before", async () => {
  await firefox.stopBackground();
  await firefox.marionette.navigate(server.page("/card", "<p>About calciphylaxis.</p>"));
  await pointAt("calciphylaxis");
  await expectCard("Calciphylaxis");
  expect(await firefox.marionette.text(await inCard("[role=dialog]"))).toContain("Open the whole entry");
  await firefox.marionette.press(ESCAPE);
  await expectNoCard();
});

test("the sidebar lists the page's terms and follows the active tab", async () => {
  await firefox.marionette.navigate(server.page("/terms", "<p>About calciphylaxis and nephrocalcinosis.</p>"));
  await expectMarks(["calciphylaxis", "nephrocalcinosis"]);
  await firefox.openSidebar();
  await says("Calciphylaxis");
  await says("Nephrocalcinosis");
});

test("its key closes the sidebar and opens it again", async () => {
  const press = () =>
    firefox.marionette.run(
      `const keys = [...document.querySelectorAll("keyset[id^='ext-keyset'] key")];
       keys.find((key) => key.getAttribute("key") === "S" && key.getAttribute("modifiers") === "alt,shift").doCommand();`,
      [],
      "chrome",
    );
  const isOpen = () => firefox.marionette.run<boolean>("return SidebarController.isOpen", [], "chrome");
  expect(await isOpen()).toBe(true);
  await press();
  await eventually(async () => expect(await isOpen()).toBe(false));
  await press();
  await eventually(async () => {
    expect(await firefox.runInSidebar<string>("return document.location.hash")).toBe("#/page");
  });
});

test("a card's button goes on in the sidebar where that is open, and opens no tab", async () => {
  await pointAt("nephrocalcinosis");
  await expectCard("Nephrocalcinosis");
  const before = (await firefox.marionette.handles()).length;
  await firefox.marionette.click(await inCard(".open"));
  await eventually(async () => {
    expect(await firefox.runInSidebar<string>("return document.querySelector('article h1')?.textContent ?? ''")).toBe(
      "What causes nephrocalcinosis?",
    );
  });
  await expectNoCard();
  expect(await firefox.marionette.handles()).toHaveLength(before);
});

test("the sidebar's page shows an article", async () => {
  await open("sidepanel.html#/entry/calciphylaxis");
  await eventually(async () => expect(await textOf("article h1")).toBe("What causes calciphylaxis?"));
});

test("the popup's page finds a misspelt name", async () => {
  await open("popup.html");
  await firefox.marionette.type(await find("[role=combobox]"), "dermatomiositis");
  await eventually(async () => expect(await textOf("[role=option]")).toContain("Dermatomyositis"));
});

test("nothing went to the network", () => {
  expect(server.outsideRequests).toEqual([]);
});
