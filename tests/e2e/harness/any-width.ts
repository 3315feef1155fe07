/** Whether a page holds together at every width that a panel can have. */
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { accessibilityFaults, WIDTH_RULES } from "./axe.ts";
import { resize } from "./hands.ts";

/** CSS pixels, narrowest first. */
const WIDTHS = [240, 250, 360, 600];

/** No sideways scrolling, at plain and at double text size, and axe finds nothing. The page is left at the widest. */
export async function expectAtAnyWidth(page: Page): Promise<void> {
  const expectFit = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  for (const [k, width] of WIDTHS.entries()) {
    await resize(page, width, 700);
    await expectFit();
    expect(await accessibilityFaults(page, k === 0 ? undefined : WIDTH_RULES)).toEqual([]);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    await expectFit();
    await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  }
}
