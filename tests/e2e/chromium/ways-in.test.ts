/** Every way in besides the card and the popup: context menu, keyboard commands, pages that were open before us. */
import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startChromium } from "../harness/chromium.ts";
import { eventually } from "../harness/eventually.ts";
import { card } from "../harness/hands.ts";
import { expectMarks } from "../harness/marks.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
let page: Page;

beforeEach(async () => {
  for (const old of await chromium.browser.pages()) if (old.url().startsWith("http")) await old.close();
  const body = `<p>About calciphylaxis, and <b id="messy">  of
    nephrocalcinosis  </b>.</p><div style="height:3000px"></div><p>At last dermatomyositis.</p>`;
  page = await chromium.open(server.page("/article", body));
  // The whole page has been read when its third term, far below, is counted.
  await eventually(async () => expect(await chromium.badge(page.url())).toBe("3"));
});

/** What the browser does when a menu item is chosen or a key is pressed, as far as a test can: it tells the listeners. */
async function dispatch(event: "contextMenus.onClicked" | "commands.onCommand", ...args: unknown[]): Promise<void> {
  await (await chromium.worker()).evaluate(
    async (path, url, values) => {
      const { chrome: api } = globalThis as unknown as {
        chrome: Record<string, Record<string, { dispatch(...values: unknown[]): void }>> & {
          tabs: { query(query: object): Promise<unknown[]> };
        };
      };
      const [tab] = await api.tabs.query({ url });
      const [room = "", name = ""] = path.split(".");
      api[room]?.[name]?.dispatch(...values, tab);
    },
    event,
    page.url(),
    args,
  );
}

/** The page of ours that was opened: without a real gesture the browser refuses the panel, and it opens in a tab. */
const opened = () => chromium.ownTarget("sidepanel.html#");

describe("context menu", () => {
  test("has an item for a selection, one for the panel and one for the site", async () => {
    const worker = await chromium.worker();
    for (const id of ["look-up", "open-panel", "toggle-site", "welcome"]) {
      const there = await worker.evaluate(
        (item) =>
          new Promise((resolve) => {
            const { chrome: api } = globalThis as unknown as {
              chrome: {
                contextMenus: { update(id: string, change: object, done: () => void): void };
                runtime: { lastError?: unknown };
              };
            };
            api.contextMenus.update(item, {}, () => resolve(api.runtime.lastError === undefined));
          }),
        id,
      );
      expect(there, id).toBe(true);
    }
  });

  test("a messy selection is looked up", async () => {
    await dispatch("contextMenus.onClicked", { menuItemId: "look-up", selectionText: "  of\n   nephrocalcinosis  " });
    const panel = await opened();
    await eventually(async () => {
      expect(await panel.evaluate(() => document.body.innerText)).toContain("Nephrocalcinosis");
    });
    await panel.close();
  });

  test("this site off and on", async () => {
    await dispatch("contextMenus.onClicked", { menuItemId: "toggle-site", pageUrl: page.url() });
    await expectMarks(page, []);
    await dispatch("contextMenus.onClicked", { menuItemId: "toggle-site", pageUrl: page.url() });
    await expectMarks(page, ["calciphylaxis", "nephrocalcinosis"]);
  });
});

test("the address bar's keyword opens the entry that is named, also with the worker stopped before", async () => {
  await chromium.stopWorker();
  const search = await chromium.openOwn("popup.html");
  // Any message wakes the worker; the browser does so for the address bar.
  await search.evaluate("chrome.runtime.sendMessage({ type: 'nothing' }).catch(() => {})");
  await (await chromium.worker()).evaluate(
    "chrome.omnibox.onInputEntered.dispatch('calciphylaxis', 'newForegroundTab')",
  );
  const panel = await opened();
  await eventually(async () => {
    expect(await panel.evaluate(() => document.querySelector("article h1")?.textContent)).toBe(
      "What causes calciphylaxis?",
    );
  });
  await panel.close();
  await search.close();
});

describe("the panel's key", () => {
  /** Where the panel was asked to be, of late. */
  const askedFor = async (): Promise<unknown> => {
    const stored = (await (await chromium.worker()).evaluate("chrome.storage.session.get()")) as Record<
      string,
      { route?: unknown }
    >;
    return Object.entries(stored).find(([key]) => key.startsWith("route:"))?.[1].route;
  };
  /** A real panel, as a gesture in the popup opens it. */
  async function openPanel(): Promise<Page> {
    await (await chromium.worker()).evaluate("chrome.action.openPopup()");
    const popup = await chromium.ownTarget("popup.html");
    await popup.waitForSelector('[role="combobox"]:focus');
    await popup.keyboard.type("PXE");
    await popup.waitForSelector('[role="option"]');
    await popup.keyboard.press("Enter").catch(() => undefined); // The popup is gone before the key is up again.
    const panel = await chromium.ownTarget("sidepanel.html");
    await panel.waitForSelector("article h1");
    return panel;
  }
  // A real key may open a panel; what a test tells the listeners may not, and would open a tab.
  beforeEach(async () => {
    await (await chromium.worker()).evaluate(
      "globalThis.open = chrome.sidePanel.open; chrome.sidePanel.open = async () => {}; 0",
    );
  });
  afterEach(async () => {
    await (await chromium.worker()).evaluate("chrome.sidePanel.open = globalThis.open; 0");
  });

  test("closes a panel that is open; pressed again it leads back to where that was, on another page to its terms", async () => {
    const panel = await openPanel();
    // The focus has been elsewhere since.
    await panel.evaluate(() => void dispatchEvent(new Event("blur")));
    await dispatch("commands.onCommand", "open-panel");
    await eventually(() => {
      expect(chromium.browser.targets().filter((target) => target.url().includes("sidepanel.html"))).toEqual([]);
    });
    expect(await askedFor()).toBe("#/page");
    await dispatch("commands.onCommand", "open-panel");
    await eventually(async () => expect(await askedFor()).toBe("#/entry/pseudoxanthoma-elasticum"));
    await page.goto(server.page("/elsewhere", "<p>About pseudogout.</p>"));
    await dispatch("commands.onCommand", "open-panel");
    await eventually(async () => expect(await askedFor()).toBe("#/page"));
  });

  test("shows the page's terms in a panel that has had the focus since it opened, as closing it would lose the focus", async () => {
    const panel = await openPanel();
    await panel.bringToFront();
    expect(await panel.evaluate(() => document.hasFocus())).toBe(true);
    await dispatch("commands.onCommand", "open-panel");
    await eventually(async () => expect(await panel.evaluate(() => location.hash)).toBe("#/page"));
    await panel.close();
  });
});

describe("keyboard commands", () => {
  test("step from term to term, round the page and back", async () => {
    await page.bringToFront();
    for (const expected of ["calciphylaxis", "nephrocalcinosis", "dermatomyositis", "calciphylaxis"]) {
      await dispatch("commands.onCommand", "next-term");
      await expectMarks(page, [expected], "aetia-current");
    }
    await dispatch("commands.onCommand", "previous-term");
    await expectMarks(page, ["dermatomyositis"], "aetia-current");
    await eventually(async () => expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000));
  });

  test("open the card of the term that was stepped to", async () => {
    await page.bringToFront();
    await dispatch("commands.onCommand", "next-term");
    await expectMarks(page, ["calciphylaxis"], "aetia-current");
    await dispatch("commands.onCommand", "show-card");
    expect(await card(page, "Calciphylaxis")).not.toBeNull();
  });

  test("look up what is selected in the page", async () => {
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("#messy") as Element));
    await dispatch("commands.onCommand", "look-up-selection");
    const panel = await opened();
    await eventually(async () => {
      expect(await panel.evaluate(() => document.body.innerText)).toContain("Nephrocalcinosis");
    });
    await panel.close();
  });
});

test("a page that was open before the extension was installed is marked, too", async () => {
  const bare = await startChromium({ before: server.page("/before", "<p>About calciphylaxis.</p>") });
  try {
    const [old] = (await bare.browser.pages()).filter((candidate) => candidate.url().endsWith("/before"));
    if (!old) throw new Error("the page is gone");
    await expectMarks(old, ["calciphylaxis"]);
  } finally {
    await bare.close();
  }
});
