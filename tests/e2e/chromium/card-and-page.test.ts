/** The card and the page under it: the page notices nothing, and the card fits in and lies above all that it shows. */
import { describe, expect, test } from "vitest";
import { cardPages, expectFocus, gone, host, TEXT } from "../harness/card-page.ts";
import { eventually } from "../harness/eventually.ts";
import { card, pointAt, press, resize } from "../harness/hands.ts";
import { middleOfMark, pageSnapshot } from "../harness/marks.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
const { withPage } = cardPages(chromium, server);

describe("the page", () => {
  test("keeps the focus and gets every letter typed while a card opens", () =>
    withPage("/type", `<input id="field">${TEXT}`, async (page) => {
      await page.focus("#field");
      await pointAt(page, "calciphylaxis");
      await page.keyboard.type("abc", { delay: 150 });
      await card(page, "Calciphylaxis");
      await page.keyboard.type("def");
      expect(await page.$eval("#field", (field) => (field as HTMLInputElement).value)).toBe("abcdef");
      await page.keyboard.press("Escape");
      await gone(page);
      await expectFocus(page, "field");
    }));

  test("sees neither into the card nor what is done in it", () =>
    withPage("/private", TEXT, async (page) => {
      await pointAt(page, "calciphylaxis");
      await card(page, "Calciphylaxis");
      expect((await host(page))?.root).toBeNull();
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        for (const type of [
          "pointerdown",
          "mousedown",
          "click",
          "keydown",
          "keyup",
          "wheel",
          "focusin",
          "pointermove",
        ]) {
          document.addEventListener(type, (event) => seen.push(event.type));
        }
      });
      await press(page, "aria/Reference 1");
      await page.mouse.wheel({ deltaY: 20 });
      await page.keyboard.press("j");
      expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
    }));

  test("is as it was when the card is gone", () =>
    withPage("/untouched", TEXT, async (page) => {
      const before = await pageSnapshot(page);
      await pointAt(page, "calciphylaxis");
      await card(page, "Calciphylaxis");
      expect(await pageSnapshot(page)).toBe(before);
      await page.keyboard.press("Escape");
      await eventually(async () => expect(await page.$("aetia-card")).toBeNull());
      expect(await pageSnapshot(page)).toBe(before);
    }));

  test("cannot restyle or hide it, nor be darkened by its own rules for what lies behind dialogs", () =>
    withPage(
      "/hostile",
      `<style>aetia-card, body ~ * { display: none !important; opacity: 0 !important; position: static !important;
         width: 20px !important; transform: scale(0.1) !important; pointer-events: none !important }
         ::backdrop { background: red !important }</style>${TEXT}`,
      async (page) => {
        await pointAt(page, "calciphylaxis");
        await card(page, "Calciphylaxis");
        const look = await page.$eval("aetia-card", (element) => {
          const { display, opacity, position, width, transform } = getComputedStyle(element);
          return {
            display,
            opacity,
            position,
            width,
            transform,
            behind: getComputedStyle(element, "::backdrop").display,
          };
        });
        expect(look).toEqual({
          display: "block",
          opacity: "1",
          position: "fixed",
          width: "360px",
          transform: "none",
          behind: "none",
        });
      },
    ));

  test("with the strictest policy shows it styled", () =>
    withPage(
      "/policy",
      TEXT,
      async (page) => {
        await pointAt(page, "calciphylaxis");
        const dialog = await card(page, "Calciphylaxis");
        expect(await dialog?.evaluate((element) => getComputedStyle(element).borderRadius)).toBe("8px");
        await (await page.waitForSelector("aria/Reference 1"))?.hover();
        await page.waitForSelector('::-p-aria([role="tooltip"])');
      },
      {
        "content-security-policy":
          "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    ));
});

describe("above what a page puts on top", () => {
  test("in a modal dialog it can be used; Escape closes it and not the dialog; it goes with the dialog", () =>
    withPage("/dialog", `<dialog id="modal" style="width: 500px">${TEXT}</dialog>`, async (page) => {
      const errors: unknown[] = [];
      page.on("pageerror", (error) => errors.push(error));
      await page.evaluate(() => (document.getElementById("modal") as HTMLDialogElement).showModal());
      await pointAt(page, "calciphylaxis");
      await card(page, "Calciphylaxis");
      expect((await host(page))?.parent).toBe("dialog");
      await (await page.waitForSelector("aria/Reference 1"))?.hover();
      await page.waitForSelector('::-p-aria([role="tooltip"])');
      await page.keyboard.press("Escape");
      await gone(page);
      expect(await page.$eval("#modal", (modal) => (modal as HTMLDialogElement).open)).toBe(true);
      await pointAt(page, "nephrocalcinosis");
      await card(page, "Nephrocalcinosis");
      await page.$eval("#modal", (modal) => (modal as HTMLDialogElement).close());
      await gone(page);
      await eventually(async () => expect(await page.$("aetia-card")).toBeNull());
      expect(errors).toEqual([]);
    }));

  test("Escape is the page's when no card is shown", () =>
    withPage("/escape", `<dialog id="modal" style="width: 500px">${TEXT}</dialog>`, async (page) => {
      await page.evaluate(() => (document.getElementById("modal") as HTMLDialogElement).showModal());
      await pointAt(page, "calciphylaxis");
      await card(page, "Calciphylaxis");
      await page.keyboard.press("Escape");
      await gone(page);
      await page.keyboard.press("Escape");
      await eventually(async () =>
        expect(await page.$eval("#modal", (modal) => (modal as HTMLDialogElement).open)).toBe(false),
      );
    }));

  test("a click in it leaves the page's own popover open", () =>
    withPage("/popover", `<div id="own" popover style="width: 500px">${TEXT}</div>`, async (page) => {
      await page.$eval("#own", (own) => (own as HTMLElement).showPopover());
      await pointAt(page, "calciphylaxis");
      await card(page, "Calciphylaxis");
      await press(page, "aria/Reference 1");
      expect(await page.$eval("#own", (own) => own.matches(":popover-open"))).toBe(true);
    }));

  test("over a full-screen element", () =>
    withPage(
      "/full",
      `<div id="full" style="background: white">${TEXT}<button>Full screen</button></div>`,
      async (page) => {
        await page.$eval("#full", (full) =>
          full.querySelector("button")?.addEventListener("click", () => full.requestFullscreen()),
        );
        await page.click("button");
        await page.waitForFunction(() => document.fullscreenElement !== null);
        await pointAt(page, "calciphylaxis");
        await card(page, "Calciphylaxis");
        const { left, top } = (await host(page)) ?? { left: 0, top: 0 };
        expect(await page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, left + 20, top + 20)).toBe(
          "aetia-card",
        );
        await page.evaluate(() => document.exitFullscreen());
        await gone(page);
      },
    ));
});

describe("small and zoomed windows", () => {
  test.each([
    ["a phone", 320, 480, 1],
    ["200 %", 650, 450, 2],
    ["400 %", 320, 256, 2],
  ])("%s: inside the window, beside the term", (name, width, height, deviceScaleFactor) =>
    withPage(`/${name.replaceAll(/\W/g, "")}`, `<div style="height: 100px"></div>${TEXT}`, async (page) => {
      await resize(page, width, height, deviceScaleFactor);
      await pointAt(page, "nephrocalcinosis");
      await card(page, "Nephrocalcinosis");
      const at = (await host(page)) ?? { left: -1, top: -1, right: 0, bottom: 0 };
      const term = await middleOfMark(page, "nephrocalcinosis");
      expect(at.left).toBeGreaterThanOrEqual(0);
      expect(at.top).toBeGreaterThanOrEqual(0);
      expect(at.right).toBeLessThanOrEqual(width);
      expect(at.bottom).toBeLessThanOrEqual(height);
      expect(at.top > term.y || at.bottom < term.y).toBe(true);
    }),
  );

  test("a page that zooms its root does not zoom the card", () =>
    withPage("/zoom", `<style>html { zoom: 1.5 }</style>${TEXT}`, async (page) => {
      await pointAt(page, "calciphylaxis");
      await card(page, "Calciphylaxis");
      await eventually(async () => {
        const at = await host(page);
        expect((at?.right ?? 0) - (at?.left ?? 0)).toBeCloseTo(360, 0);
      });
    }));
});

test("nothing went to the network", () => {
  expect(server.outsideRequests).toEqual([]);
});
