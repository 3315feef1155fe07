/** A page and the panel of its tab, the page in front, and the reader's hands on the panel's list of terms. */
import type { ElementHandle, Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Chromium } from "./chromium.ts";
import { eventually } from "./eventually.ts";

/** Opens a page and the panel of its tab, in place of whatever was open; the page stays in front. */
export async function openWithPanel(chromium: Chromium, url: string): Promise<{ page: Page; panel: Page }> {
  for (const old of await chromium.browser.pages()) if (/^(http|chrome-ext)/u.test(old.url())) await old.close();
  const page = await chromium.open(url);
  const panel = await chromium.openOwn(`sidepanel.html?tab=${await chromium.tabOf(page.url())}#/page`);
  await panel.evaluate(() => {
    const heard: string[] = [];
    new MutationObserver(() => heard.push(document.querySelector("[role=status]")?.textContent ?? "")).observe(
      document,
      {
        subtree: true,
        childList: true,
        characterData: true,
      },
    );
    Object.assign(globalThis, { heard });
  });
  await page.bringToFront();
  return { page, panel };
}

/** @param panel gives the panel that is open now */
export function handsOnPanel(panel: () => Page) {
  const terms = (): Promise<(string | undefined)[]> =>
    panel().$$eval("[data-slug] .page-term-name > a", (links) => links.map((link) => link.textContent?.trim()));
  return {
    terms,
    expectTerms: (names: string[]): Promise<void> => eventually(async () => expect(await terms()).toEqual(names)),
    text: (selector: string): Promise<string> =>
      panel().$eval(selector, (element) => (element as HTMLElement).innerText.trim()),
    /** Not by role and name, nor with waitForSelector: both wait for frames, and the panel's tab stands behind the page's. */
    find: (selector: string): Promise<ElementHandle<Element>> =>
      eventually(async () => {
        const found = await panel().$(selector);
        if (!found) throw new Error(`nothing matches ${selector}`);
        return found;
      }),
    /** Presses the button with this name. */
    click: (name: string): Promise<void> =>
      eventually(() =>
        panel().evaluate((wanted) => {
          const found = [...document.querySelectorAll("button")].find(
            (button) => (button.getAttribute("aria-label") ?? button.textContent?.trim()) === wanted,
          );
          if (!found) throw new Error(`no button '${wanted}'`);
          found.focus(); // As a real press does.
          found.click();
        }, name),
      ),
    focused: (): Promise<string> => panel().evaluate(() => document.activeElement?.getAttribute("aria-label") ?? ""),
    /** All that the live region has said since the panel was opened: in it, what is said next takes its place. */
    said: (): Promise<string> =>
      panel().evaluate(() => (globalThis as unknown as { heard: string[] }).heard.join("\n")),
  };
}
