/** What the page's finders have told the background: what panel and popup show. */
import type { Chromium } from "./chromium.ts";

/** Each term of the top frame as first written, and how often, in order of appearance; white space as one space. */
export async function reportedTerms(chromium: Chromium): Promise<[text: string, count: number][]> {
  const worker = await chromium.worker();
  const stored = (await worker.evaluate("chrome.storage.session.get()")) as Record<
    string,
    { frames?: Record<string, { terms: { text: string; count: number }[] }> }
  >;
  return Object.values(stored)
    .flatMap(({ frames }) => frames?.[0]?.terms ?? [])
    .map(({ text, count }) => [text.replace(/\u00ad/g, "").replace(/\s+/g, " "), count]);
}
