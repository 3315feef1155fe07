/** Firefox's own sidebar at the width it has at first, with scroll bars that take room from it. */
import { expect, test } from "vitest";
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

test("every view fits the sidebar as it opens, and enlarged to double size; its bar takes one line", async () => {
  await inBrowser(`Services.prefs.setIntPref("ui.useOverlayScrollbars", 0)`);
  await firefox.marionette.navigate(server.page("/fits", "<p>About calciphylaxis and psammoma bodies (PBs).</p>"));
  await firefox.openSidebar();
  await inBrowser(
    `const { style } = document.getElementById("sidebar-box");
     style.minWidth = style.maxWidth = arguments[0] + "px";`,
    [WIDTH],
  );
  await says("Calciphylaxis");
  const enlarge = (by: number) =>
    inBrowser(
      `document.getElementById("sidebar").contentDocument.getElementById("webext-panels-browser").fullZoom = arguments[0]`,
      [by],
    );
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
