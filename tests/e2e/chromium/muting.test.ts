/** Not this term, from the card and from the list of a page's terms: what follows at once, and how it is undone. */
import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, test } from "vitest";
import { accessibilityFaults } from "../harness/axe.ts";
import { cardPages, expectFocus, gone, host, TEXT } from "../harness/card-page.ts";
import { eventually } from "../harness/eventually.ts";
import { button, card, pointAt, press } from "../harness/hands.ts";
import { expectMarks, middleOfMark } from "../harness/marks.ts";
import { handsOnPanel, openWithPanel } from "../harness/panel-page.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
const { withPage, command } = cardPages(chromium, server);

beforeEach(() => chromium.changeSettings({ muted: [] }));

describe("from the card", () => {
  test("asked where, it mutes; the focus goes back, and it says where to undo, and undoes", () =>
    withPage("/mute", `<input id="field">${TEXT}`, async (page) => {
      await page.focus("#field");
      await middleOfMark(page, "calciphylaxis");
      await command(page, { type: "page/step", direction: 1 });
      await command(page, { type: "page/card" });
      await card(page, "Calciphylaxis");
      await command(page, { type: "page/card" });
      await expectFocus(page, "aetia-card");
      await press(page, button("Not this term: Calciphylaxis"));
      await page.waitForSelector(button("Everywhere"));
      // The first Escape folds the question, and the card stays.
      await page.keyboard.press("Escape");
      await eventually(async () => expect(await page.$(button("Everywhere"))).toBeNull());
      await card(page, "Calciphylaxis");
      await press(page, button("Not this term: Calciphylaxis"));
      await press(page, button("On this page"));
      await expectMarks(page, ["nephrocalcinosis"]);
      await eventually(async () => expect(await page.$('::-p-aria([role="dialog"])')).toBeNull());
      await expectFocus(page, "field");
      const status = await page.waitForSelector('::-p-aria([role="status"])');
      await eventually(async () =>
        expect(await status?.evaluate((element) => element.textContent)).toBe(
          "Calciphylaxis is no longer marked on this page. Undo it in the side panel, under This page.",
        ),
      );
      await eventually(async () => {
        const at = await host(page);
        expect((at?.bottom ?? 0) - (at?.top ?? 0)).toBeLessThan(120);
      });
      await press(page, button("Undo: mark Calciphylaxis again"));
      await expectMarks(page, ["calciphylaxis", "nephrocalcinosis"]);
      await gone(page);
    }));

  test("what follows a mute makes way: Escape, a click elsewhere, another card", () =>
    withPage("/mute-on", "<p>Of calciphylaxis, nephrocalcinosis, gout and dermatomyositis.</p>", async (page) => {
      const mute = async (text: string, name: string) => {
        await pointAt(page, text);
        await card(page, name);
        await press(page, button(`Not this term: ${name}`));
        await press(page, button("On this page"));
        await page.waitForSelector('::-p-aria([role="status"])');
      };
      await mute("calciphylaxis", "Calciphylaxis");
      await page.keyboard.press("Escape");
      await gone(page);
      await mute("nephrocalcinosis", "Nephrocalcinosis");
      await page.mouse.click(900, 700);
      await gone(page);
      await mute("gout", "Gout");
      await pointAt(page, "dermatomyositis");
      await card(page, "Dermatomyositis");
      await eventually(async () => expect(await page.$(button("Undo: mark Gout again"))).toBeNull());
      await expectMarks(page, ["dermatomyositis"]);
    }));
});

describe("from the list", () => {
  let page: Page;
  let panel: Page;
  const { expectTerms, text, find, click, focused, said } = handsOnPanel(() => panel);
  const badge = () => chromium.badge(page.url());

  async function open(body: string): Promise<void> {
    ({ page, panel } = await openWithPanel(chromium, server.page("/article", body)));
  }
  const mute = async (name: string, where: string) => {
    const slug = name.toLowerCase().replaceAll(" ", "-");
    const fold = await find(`[data-slug="${slug}"] .page-term-fold`);
    await fold.evaluate((one) => {
      if (one.getAttribute("aria-expanded") === "false") (one as HTMLElement).click();
    });
    await click(`Not this term: ${name}`);
    await click(where);
  };

  test.each([
    ["On this page", "on this page", false, false],
    ["On this site", "on 127.0.0.1", true, false],
    ["Everywhere", "everywhere", true, true],
  ])(
    "%s: marks, badge and list follow at once, and so do other pages; undone from the list",
    async (words, where, onSite, everywhere) => {
      await open("<p>Of calciphylaxis, gout and calciphylaxis.</p>");
      await expectMarks(page, ["calciphylaxis", "gout", "calciphylaxis"]);
      await expectTerms(["Calciphylaxis", "Gout"]);
      await eventually(async () => expect(await badge()).toBe("2"));
      await chromium.stopWorker();
      const sameSite = await chromium.open(server.page("/same", "<p>Calciphylaxis here.</p>"));
      await expectMarks(sameSite, ["Calciphylaxis"]);
      const other = await chromium.open(
        server.page("/other", "<p>Calciphylaxis there.</p>").replace("127.0.0.1", "localhost"),
      );
      await expectMarks(other, ["Calciphylaxis"]);
      await page.bringToFront();

      await chromium.stopWorker();
      await mute("Calciphylaxis", words);
      await expectMarks(page, ["gout"]);
      await eventually(async () => expect(await badge()).toBe("1"));
      await expectTerms(["Gout"]);
      await eventually(async () => {
        expect(await text(".muted-here summary")).toBe("1 term is muted here");
        expect(await focused()).toBe("1 time: mentions of Gout");
      });
      await eventually(async () => expect(await said()).toContain("Undo it below the list"));
      await other.bringToFront();
      await expectMarks(other, everywhere ? [] : ["Calciphylaxis"]);
      await sameSite.bringToFront();
      await expectMarks(sameSite, onSite ? [] : ["Calciphylaxis"]);

      await page.bringToFront();
      await panel.$eval(".muted-here", (details) => ((details as HTMLDetailsElement).open = true));
      await eventually(async () => expect(await text(".muted-list li")).toContain(where));
      expect(await accessibilityFaults(panel)).toEqual([]);
      await click("Undo: mark Calciphylaxis again");
      await expectMarks(page, ["calciphylaxis", "gout", "calciphylaxis"]);
      await expectTerms(["Calciphylaxis", "Gout"]);
      await eventually(async () => expect(await badge()).toBe("2"));
      await eventually(async () => expect(await focused()).toBe("2 times: mentions of Calciphylaxis"));
      await sameSite.bringToFront();
      await expectMarks(sameSite, ["Calciphylaxis"]);
    },
  );

  test("what is muted on a page holds in its frames, through changes, and ends when the page is left", async () => {
    server.page("/inner", `<p>Of gout. ${"Plain words to be worth reading. ".repeat(10)}</p>`);
    await open('<p>Of gout.</p><iframe src="/inner" width="600" height="300"></iframe>');
    const frame = () => page.frames()[1] as unknown as Page;
    await eventually(async () => expect(await text('[data-slug="gout"]')).toContain("2 times"));
    await expectMarks(frame(), ["gout"]);
    await mute("Gout", "On this page");
    await expectMarks(page, []);
    await expectMarks(frame(), []);
    await eventually(async () => expect(await text("main")).toContain("All terms found on this page are muted."));
    await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>Gout, and calciphylaxis.</p>"));
    await expectMarks(page, ["calciphylaxis"]);
    await page.goto(server.page("/next", "<p>Of gout.</p>"));
    await expectMarks(page, ["gout"]);
    await expectTerms(["Gout"]);
    await page.goBack();
    await expectMarks(page, ["gout", "Gout", "calciphylaxis"]);
  });
});

test("nothing went to the network", () => {
  expect(server.outsideRequests).toEqual([]);
});
