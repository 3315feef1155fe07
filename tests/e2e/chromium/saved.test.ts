/** Saving terms from card and entry, their notes and tags, the list of them, look-ups: as a reader does it. */
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { expectAtAnyWidth } from "../harness/any-width.ts";
import { askKeep, lastLookUp } from "../harness/ask.ts";
import { accessibilityFaults } from "../harness/axe.ts";
import { eventually } from "../harness/eventually.ts";
import { button, pointAt, press, settled } from "../harness/hands.ts";
import { middleOfMark } from "../harness/marks.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();

async function read(address: string, use: (panel: Page) => Promise<void>): Promise<void> {
  const panel = await chromium.openOwn(`sidepanel.html${address}`);
  try {
    await settled(panel);
    await use(panel);
  } finally {
    await panel.close();
  }
}
const text = (panel: Page) => panel.evaluate(() => document.querySelector("main")?.innerText ?? "");
/** Also in a tab that is not in front, where nothing is drawn and no selector can be waited for. */
const pressBehind = (panel: Page, name: string) =>
  eventually(() =>
    panel.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>("button")];
      const found = all.find((one) => (one.getAttribute("aria-label") ?? one.innerText.trim()) === wanted);
      if (!found) throw new Error(`no button ${wanted}`);
      found.click();
    }, name),
  );
const items = (panel: Page) =>
  panel.$$eval(".saved-item-head > :first-child", (all) => all.map((one) => one.textContent));
const focused = (panel: Page) => panel.evaluate(() => document.activeElement?.textContent?.trim());
test("with nothing saved the list says how to save", async () => {
  await read("#/saved", async (panel) => {
    await eventually(async () => expect(await text(panel)).toContain("Nothing is saved yet"));
    expect(await accessibilityFaults(panel)).toEqual([]);
  });
});

test("saved on a card, with its page; the panel follows at once, and what the panel does the card follows", async () => {
  const page = await chromium.open(server.page("/article", "<p>About calciphylaxis.</p>"));
  await middleOfMark(page, "calciphylaxis");
  await read("#/saved", async (panel) => {
    await page.bringToFront();
    await pointAt(page, "calciphylaxis");
    const save = await page.waitForSelector(button("Save"));
    expect(await save?.evaluate((one) => one.getAttribute("aria-pressed"))).toBe("false");
    await press(page, button("Save"));
    await page.waitForSelector(button("Saved"));
    await eventually(async () => {
      expect(await items(panel)).toEqual(["Calciphylaxis"]);
      expect(await text(panel)).toContain("From: Test page");
    });
    await pressBehind(panel, "Remove Calciphylaxis");
    await press(page, button("Save"));
    await eventually(async () => expect(await items(panel)).toEqual(["Calciphylaxis"]));
  });
  await page.close();
});

test("saved at the top of an entry by keyboard; its note is stored as it is typed, and shown as Markdown", async () => {
  await read("#/entry/dystrophic-calcification", async (panel) => {
    await (await panel.waitForSelector(button("Save")))?.focus();
    await panel.keyboard.press("Enter");
    await panel.waitForSelector(button("Saved"));
    await press(panel, ".save > .save-more > summary");
    const box = await panel.waitForSelector("textarea");
    await box?.type(
      "# Heading\n\nA **bold** word, <b>no HTML</b>,\n[link](https://journal.example/a) [bad](javascript:alert(1))",
    );
    await eventually(async () => {
      expect(await panel.$eval(".note-state", (state) => state.textContent)).toBe("Saved");
    });
    expect(await accessibilityFaults(panel)).toEqual([]);
    await press(panel, button("Preview"));
    await panel.waitForSelector(".note-text strong");
    expect(await panel.$eval(".note-text", (note) => (note as HTMLElement).innerText)).toContain("<b>no HTML</b>");
    expect(
      await panel.$$eval(".note-text a", (links) =>
        links.map((link) => [(link as HTMLAnchorElement).href, (link as HTMLAnchorElement).rel]),
      ),
    ).toEqual([["https://journal.example/a", "noopener noreferrer"]]);
    expect(await accessibilityFaults(panel)).toEqual([]);
  });
  await chromium.stopWorker();
  await read("#/saved", async (panel) => {
    await eventually(async () => {
      expect(await items(panel)).toEqual(["Dystrophic calcification", "Calciphylaxis"]);
      expect(await text(panel)).toContain("Heading");
    });
  });
});

describe("the list", () => {
  test("is searched, ordered, tagged and filtered by tag", async () => {
    await read("#/saved", async (panel) => {
      await panel.waitForSelector(".saved-item");
      await press(panel, ".saved-item:last-child .save-more > summary");
      await (await panel.waitForSelector(".tag-editor input"))?.type("for exam");
      await panel.keyboard.press("Enter");
      await panel.waitForSelector(button("Remove tag for exam"));
      expect(await accessibilityFaults(panel)).toEqual([]);

      await panel.type('input[type="search"]', "BOLD");
      await eventually(async () => {
        expect(await items(panel)).toEqual(["Dystrophic calcification"]);
        expect(await text(panel)).toContain("1 of 2 saved terms");
      });
      await panel.$eval('input[type="search"]', (box) => {
        (box as HTMLInputElement).value = "";
        box.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await panel.select("select", "name");
      await eventually(async () => expect(await items(panel)).toEqual(["Calciphylaxis", "Dystrophic calcification"]));
      await press(panel, ".tag-filter button");
      await eventually(async () => expect(await items(panel)).toEqual(["Calciphylaxis"]));

      await panel.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const name = await panel.waitForSelector('::-p-aria([name="New name of tag for exam"])');
      await name?.evaluate((box) => (box as HTMLInputElement).select());
      await name?.type("learned");
      await panel.keyboard.press("Enter");
      await panel.waitForSelector(button("Remove tag learned"));
      await eventually(async () => expect(await items(panel)).toEqual(["Calciphylaxis"]));
    });
  });

  test("a term that was removed comes back with everything, and the focus is never lost", async () => {
    await read("#/saved", async (panel) => {
      await panel.waitForSelector(".saved-item");
      await (await panel.waitForSelector(button("Remove Dystrophic calcification")))?.focus();
      await panel.keyboard.press("Enter");
      await eventually(async () => {
        expect(await focused(panel)).toBe("Undo");
        expect(await items(panel)).toEqual(["Calciphylaxis"]);
      });
      expect(await accessibilityFaults(panel)).toEqual([]);
      await panel.keyboard.press("Enter");
      await eventually(async () => {
        expect(await focused(panel)).toBe("Dystrophic calcification");
        expect(await text(panel)).toContain("Heading");
      });
    });
  });

  test("each export is a file", async () => {
    await read("#/saved", async (panel) => {
      await panel.waitForSelector(".saved-item");
      await panel.evaluate(() => {
        const made: { name: string; text: Promise<string> }[] = [];
        Object.assign(globalThis, { made });
        let blob: Blob;
        URL.createObjectURL = (one) => {
          blob = one as Blob;
          return "#";
        };
        HTMLAnchorElement.prototype.click = function () {
          made.push({ name: this.download, text: blob.text() });
        };
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      for (const name of [
        "Markdown",
        "CSV, for spreadsheets",
        "Text for Anki",
        "References as RIS",
        "References as BibTeX",
      ]) {
        await pressBehind(panel, name);
      }
      const made = await eventually(async () => {
        const files = await panel.evaluate(() =>
          Promise.all(
            (globalThis as unknown as { made: { name: string; text: Promise<string> }[] }).made.map(
              async ({ name, text }) => ({ name, text: await text }),
            ),
          ),
        );
        expect(files).toHaveLength(5);
        return files;
      });
      const byName = new Map(made.map((file) => [file.name, file.text]));
      expect(byName.get("saved-terms.md")).toContain("## Calciphylaxis");
      expect(byName.get("saved-terms.csv")).toContain("A **bold** word");
      expect(byName.get("saved-terms.anki.txt")).toContain("aetia learned");
      expect(byName.get("saved-terms.ris")).toMatch(/^TY {2}- /u);
      expect(byName.get("saved-terms.bib")).toMatch(/^@/u);
    });
  });
});

describe("look-ups", () => {
  test("are listed by day, forgotten one by one or all, and not remembered when switched off", async () => {
    await read("#/saved/history", async (panel) => {
      await eventually(async () => expect(await text(panel)).toContain("Dystrophic calcification"));
      await press(panel, ".look-up a");
      await panel.waitForSelector("article h1");
      await panel.goBack();
      await panel.waitForSelector(".look-up");
      expect(await accessibilityFaults(panel)).toEqual([]);
      const before = (await panel.$$(".look-up")).length;
      await press(panel, ".look-up button");
      await eventually(async () => expect(await panel.$$(".look-up")).toHaveLength(before - 1));
    });
    for (const slug of ["gout", "calciphylaxis"]) {
      await read(`#/entry/${slug}`, (panel) => eventually(async () => expect(await lastLookUp(panel)).toBe(slug)));
    }
    await read("#/saved/history", async (panel) => {
      await eventually(async () => expect(await text(panel)).toContain("Calciphylaxis"));
      await press(panel, button("Clear all look-ups"));
      await eventually(async () => expect(await focused(panel)).toBe("Keep"));
      expect(await accessibilityFaults(panel)).toEqual([]);
      await press(panel, button("Clear"));
      await eventually(async () => expect(await text(panel)).toContain("No look-ups"));
      await press(panel, 'input[type="checkbox"]');
      await eventually(async () => {
        const stored = await (await chromium.worker()).evaluate("chrome.storage.local.get('settings')");
        expect(stored).toMatchObject({ settings: { history: false } });
      });
    });
    await read("#/entry/nephrocalcinosis", async (panel) => {
      expect(await askKeep(panel, { type: "keep/history" })).toEqual({ ok: true, value: [] });
      // Also when a surface asks for it.
      await askKeep(panel, { type: "keep/look-up", lookUp: { slug: "gout", at: 5, via: "search" } });
      expect(await askKeep(panel, { type: "keep/history" })).toEqual({ ok: true, value: [] });
    });
    await chromium.changeSettings({ history: true });
  });
});

test.each(["#/saved", "#/saved/history", "#/entry/calciphylaxis"])(
  "%s needs no sideways scrolling at any width, at plain and at double text size, light and dark",
  async (address) => {
    await read(address, async (panel) => {
      await panel.waitForSelector(".saved-item, .history-count, .save");
      await panel.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>("details.save-more")) details.open = true;
      });
      await expectAtAnyWidth(panel);
      await panel.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
      expect(await accessibilityFaults(panel, ["color-contrast"])).toEqual([]);
    });
  },
);

test("nothing went to the network", () => {
  expect(server.outsideRequests).toEqual([]);
});
