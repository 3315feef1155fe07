/** The side panel as a place to read in: addresses, history, focus, citations, narrow windows, the tab in front. */
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { expectAtAnyWidth } from "../harness/any-width.ts";
import { accessibilityFaults } from "../harness/axe.ts";
import { eventually } from "../harness/eventually.ts";
import { button, press, resize, settled } from "../harness/hands.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();

const ENTRY = "#/entry/dystrophic-calcification";

async function read(address: string, use: (panel: Page) => Promise<void>): Promise<void> {
  const panel = await chromium.openOwn(`sidepanel.html${address}`);
  try {
    await settled(panel);
    await use(panel);
  } finally {
    await panel.close();
  }
}
const hash = (panel: Page) => panel.evaluate(() => location.hash);
const focused = (panel: Page) => panel.evaluate(() => document.activeElement?.textContent?.trim());
const focusedId = (panel: Page) => panel.evaluate(() => document.activeElement?.id);
const scrolled = (panel: Page) => panel.evaluate(() => Math.round(scrollY));

describe("addresses", () => {
  test("without one, and with an unknown one, this page's terms are shown", async () => {
    for (const address of ["", "#/", "#/no/such/place", "#/entry/..%2fx"]) {
      await read(address, async (panel) => {
        await eventually(async () => {
          expect(await hash(panel)).toBe("#/page");
          expect(await panel.title()).toBe("Terms on this page - Aetia");
        });
      });
    }
  });

  test("the title of the document is the question", async () => {
    await read(ENTRY, async (panel) => {
      await eventually(async () => expect(await panel.title()).toBe("What causes dystrophic calcification? - Aetia"));
    });
  });
});

describe("history", () => {
  test("a link to another entry moves the focus to its title; back brings scrolling and focus back", async () => {
    await read(ENTRY, async (panel) => {
      expect(await panel.$(button("Back"))).toBeNull();
      const link = await panel.waitForSelector("#associated a[href^='#/entry/']:not(.citation)");
      await link?.scrollIntoView();
      const name = await link?.evaluate((element) => element.textContent);
      const before = await scrolled(panel);
      expect(before).toBeGreaterThan(500);
      await link?.focus();
      await panel.keyboard.press("Enter");
      await eventually(async () => {
        expect(await focused(panel)).toMatch(/^What causes .*\?$/u);
        expect(await scrolled(panel)).toBe(0);
      });

      await press(panel, button("Back"));
      await eventually(async () => {
        expect(await hash(panel)).toBe(ENTRY);
        expect(await focused(panel)).toBe(name);
        expect(await scrolled(panel)).toBe(before);
        expect(await panel.$(button("Back"))).toBeNull();
      });

      await panel.goForward();
      await eventually(async () => expect(await focused(panel)).toMatch(/^What causes .*\?$/u));
    });
  });

  test("a citation leads to its reference and back", async () => {
    await read(ENTRY, async (panel) => {
      const citation = await panel.waitForSelector("#causes .citation");
      await citation?.scrollIntoView();
      const before = await scrolled(panel);
      const number = await citation?.evaluate((element) => element.textContent);
      await citation?.click();
      await eventually(async () => expect(await focusedId(panel)).toBe(`ref-${number}`));
      await eventually(async () => {
        const place = await panel.$eval(`#ref-${number}`, (item) => item.getBoundingClientRect().top);
        expect(place).toBeGreaterThan(40);
        expect(place).toBeLessThan(await panel.evaluate(() => innerHeight));
      });

      await press(panel, "::-p-aria([name='Back to the text'])");
      await eventually(async () => {
        expect(await focused(panel)).toBe(number);
        expect(await scrolled(panel)).toBe(before);
      });
    });
  });

  test("a step leads to the step that follows from it", async () => {
    await read(ENTRY, async (panel) => {
      await press(panel, ".step .leads-to a");
      await eventually(async () => expect(await focusedId(panel)).toMatch(/^step-/u));
    });
  });
});

test("a box of the drawing tells its step, leads to it in the list, and the list leads back", async () => {
  await read(ENTRY, async (panel) => {
    const box = await panel.waitForSelector(".pathway-step");
    const id = await box?.evaluate((element) => element.id.replace("drawn-", ""));
    // Puppeteer's own focus() knows HTML elements only.
    await box?.evaluate((element) => (element as SVGAElement).focus());
    const note = await panel.waitForSelector("::-p-aria([role='tooltip'])");
    const told = await note?.evaluate((element) => element.textContent?.slice(0, 40));
    expect(await panel.$eval(`#step-${id}`, (item) => item.textContent)).toContain(told);
    await panel.keyboard.press("Enter");
    await eventually(async () => expect(await focusedId(panel)).toBe(`step-${id}`));
    await press(panel, `#step-${id} .step-number`);
    await eventually(async () => expect(await focusedId(panel)).toBe(`drawn-${id}`));
  });
});

test("a reference shows while its number is pointed at, can be pointed at itself, and goes with Escape", async () => {
  await read(ENTRY, async (panel) => {
    const tip = "::-p-aria([role='tooltip'])";
    await panel.locator("#causes .citation").hover();
    const shown = await panel.waitForSelector(tip);
    await shown?.hover();
    await new Promise((resolve) => setTimeout(resolve, 400)); // Longer than a note stays without pointer.
    expect(await panel.$(tip)).not.toBeNull();
    expect(await accessibilityFaults(panel)).toEqual([]);
    await panel.keyboard.press("Escape");
    await eventually(async () => expect(await panel.$(tip)).toBeNull());
  });
});

const AT_ANY_WIDTH = [
  "#/page",
  ENTRY,
  "#/entry/systemic-sclerosis",
  "#/entry/generalized-arterial-calcification-of-infancy",
];

test.each(AT_ANY_WIDTH)(
  "%s needs no sideways scrolling, at plain and at double text size, and axe finds nothing",
  (address) =>
    read(address, async (panel) => {
      await expectAtAnyWidth(panel);
    }),
);

test("lines of running text hold at most 70 characters in a wide tab, in all audiences", async () => {
  await read(ENTRY, async (panel) => {
    await resize(panel, 1600, 900);
    const words = () => panel.$eval("#summary", (section) => section.textContent);
    // The clinician's is what is shown first.
    for (const audience of ["patient", "student", "clinician"]) {
      const before = await words();
      await press(panel, `input[value="${audience}"]`);
      await eventually(async () => expect(await words()).not.toBe(before));
      const longest = await panel.evaluate(() => {
        const perLine = [...document.querySelectorAll("article p")].flatMap((paragraph) => {
          const lines = paragraph.getClientRects().length && paragraph.clientHeight;
          const height = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
          const count = Math.round(lines / height);
          const size = Number.parseFloat(getComputedStyle(paragraph).fontSize);
          return count >= 4 && size >= 15 ? [(paragraph.textContent ?? "").length / count] : [];
        });
        return Math.max(...perLine);
      });
      expect(longest).toBeGreaterThan(40);
      expect(longest).toBeLessThanOrEqual(70);
    }
  });
});

test("the choice of audience reaches every open article at once", async () => {
  await chromium.changeSettings({ audience: "clinician" });
  await read(ENTRY, async (one) => {
    await read("#/entry/calciphylaxis", async (other) => {
      const summary = () => other.$eval("#summary", (section) => section.textContent ?? "");
      const clinical = await summary();
      await (await one.waitForSelector("input[value='patient']"))?.evaluate((radio) => (radio as HTMLElement).click());
      await eventually(async () => expect(await summary()).not.toBe(clinical));
    });
  });
  await chromium.changeSettings({ audience: "clinician" });
});

describe("the tab in front", () => {
  const page = (panel: Page) => panel.evaluate(() => document.querySelector("main")?.textContent ?? "");
  test("a site that is switched off can be switched on from the list", async () => {
    const url = server.page("/off", "<p>Calciphylaxis.</p>");
    const tab = await chromium.open(url);
    await chromium.changeSettings({ sites: { mode: "everywhere", off: ["127.0.0.1"], on: [] } });
    await read(`?tab=${await chromium.tabOf(url)}#/page`, async (panel) => {
      await eventually(async () => expect(await page(panel)).toContain("Aetia is off on this site"));
      expect(await accessibilityFaults(panel)).toEqual([]);
      await press(panel, "::-p-aria(Switch on for this site)");
      await eventually(async () => expect(await page(panel)).not.toContain("off on this site"));
    });
    await tab.close();
  });

  test("the browser's own pages cannot be read, and the panel says so", async () => {
    const tab = await chromium.open("chrome://version/");
    await read(`?tab=${await chromium.tabOf("chrome://version/")}#/page`, async (panel) => {
      await eventually(async () => expect(await page(panel)).toContain("This page cannot be read"));
    });
    await tab.close();
  });
});
