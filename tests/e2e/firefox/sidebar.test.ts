/** Firefox's own sidebar at the width it has at first, with scroll bars that take room from it. */
import { beforeAll, expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { handsOn } from "../harness/firefox-hands.ts";
import { useFirefox } from "../harness/use.ts";

/** CSS pixels. */
const WIDTH = 250;
/** The words of the bar stand in one line of this height. */
const BAR = 45;

const { server, firefox } = useFirefox();
const { says } = handsOn(firefox);

const inBrowser = (script: string, args: unknown[] = []) => firefox.marionette.run<void>(script, args, "chrome");

interface Fit {
  width: number;
  /** What the view is wider than its room. */
  surplus: number;
  bar: number;
  /** Names of elements that reach over its edges. */
  over: string[];
}

const layout = () =>
  firefox.runInSidebar<Fit>(
    `const { clientWidth, scrollWidth } = document.documentElement;
     const over = [...document.querySelectorAll("body *")].filter((each) => {
       if (each.closest(".unseen, [hidden], svg") || !each.checkVisibility()) return false;
       const { left, right, width } = each.getBoundingClientRect();
       return width > 0 && (left < -0.5 || right > clientWidth + 0.5);
     });
     return {
       width: view.innerWidth,
       surplus: scrollWidth - clientWidth,
       bar: document.querySelector(".panel-bar").getBoundingClientRect().height,
       over: over.map((each) => each.localName + "." + each.className),
     };`,
  );

const goTo = async (address: string, ready: string) => {
  await firefox.runInSidebar<void>(`view.location.hash = ${JSON.stringify(address)}`);
  await eventually(async () =>
    expect(
      await firefox.runInSidebar<boolean>(`return document.querySelector(${JSON.stringify(ready)}) !== null`),
    ).toBe(true),
  );
};

/** Of the browser that shows the sidebar's page. */
const SHOWN = `document.getElementById("sidebar").contentDocument.getElementById("webext-panels-browser")`;

beforeAll(async () => {
  await inBrowser(`Services.prefs.setIntPref("ui.useOverlayScrollbars", 0)`);
  await firefox.marionette.navigate(server.page("/fits", "<p>About calciphylaxis and psammoma bodies (PBs).</p>"));
  await firefox.openSidebar();
  await inBrowser(
    `const { style } = document.getElementById("sidebar-box");
     style.minWidth = style.maxWidth = arguments[0] + "px";`,
    [WIDTH],
  );
  await says("Calciphylaxis");
});

test("every view fits the sidebar as it opens, and enlarged to double size; its bar takes one line", async () => {
  const enlarge = (by: number) => inBrowser(`${SHOWN}.fullZoom = arguments[0]`, [by]);
  const views = [
    ["#/page", ".page-terms"],
    ["#/entry/psammoma-body", "article .references"],
    ["#/entry/vascular-calcification", "article .references"],
    ["#/search/calcinosis", "[role='option']"],
    ["#/search/zzyzx", ".no-results"],
    ["#/saved", ".saved-lists"],
    ["#/sheet", ".sheet h1"],
  ] as const;
  for (const [address, ready] of views) {
    await goTo(address, ready);
    await eventually(async () => expect(await layout()).toEqual({ width: WIDTH, surplus: 0, bar: BAR, over: [] }));
    await enlarge(2);
    await eventually(async () => expect(await layout()).toMatchObject({ width: WIDTH / 2, surplus: 0, over: [] }));
    await enlarge(1);
  }
});

test("a note keeps clear of the scroll bar, and the editorial policy is shown from its beginning", async () => {
  await goTo("#/entry/psammoma-body", "article .references");
  await inBrowser(`document.getElementById("sidebar").focus(); ${SHOWN}.focus()`);
  await firefox.runInSidebar<void>(`document.querySelector("#causes .citation").focus()`);
  await eventually(async () =>
    expect(
      await firefox.runInSidebar<number>(
        `const { left, right } = document.querySelector(".note").getBoundingClientRect();
         return Math.min(left, document.documentElement.clientWidth - right);`,
      ),
    ).toBeGreaterThanOrEqual(8),
  );
  await firefox.runInSidebar<void>(
    `document.activeElement.blur(); document.querySelector(".review-line button").click()`,
  );
  await eventually(async () =>
    expect(
      await firefox.runInSidebar<[boolean, number]>(
        `const dialog = document.querySelector("dialog[open]");
         return [dialog.scrollHeight > dialog.clientHeight, dialog.scrollTop];`,
      ),
    ).toEqual([true, 0]),
  );
  await firefox.runInSidebar<void>(`document.querySelector("dialog[open]").close()`);
});

test("in forced colours no button has the colour of what it stands on", async () => {
  await inBrowser(
    `Services.prefs.setBoolPref("browser.display.use_system_colors", false);
     Services.prefs.setStringPref("browser.display.background_color", "#000000");
     Services.prefs.setStringPref("browser.display.foreground_color", "#ffff00");
     Services.prefs.setIntPref("browser.display.document_color_use", 2);`,
  );
  try {
    for (const [address, ready] of [
      ["#/page", ".page-term-fold"],
      ["#/entry/vascular-calcification", "article .references"],
    ] as const) {
      await goTo(address, ready);
      await eventually(async () => {
        const { forced, unseen } = await firefox.runInSidebar<{ forced: boolean; unseen: string[] }>(
          `const behind = (element) => {
             const { backgroundColor } = view.getComputedStyle(element);
             return backgroundColor === "rgba(0, 0, 0, 0)" && element.parentElement
               ? behind(element.parentElement) : backgroundColor;
           };
           const unseen = [...document.querySelectorAll("button")]
             .filter((each) => each.checkVisibility() && view.getComputedStyle(each).color === behind(each))
             .map((each) => each.className + " " + each.textContent);
           return { forced: view.matchMedia("(forced-colors: active)").matches, unseen };`,
        );
        expect(forced).toBe(true);
        expect(unseen).toEqual([]);
      });
    }
  } finally {
    await inBrowser(
      `for (const name of ["use_system_colors", "background_color", "foreground_color", "document_color_use"])
         Services.prefs.clearUserPref("browser.display." + name);`,
    );
  }
});
