/**
 * Every surface in every state in German and in two pseudo-locales, one with longer words than any language has, one
 * that runs from right to left: no text is cut, and documents say what they are in. The states are those of the tour.
 */
import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { builtExtension } from "../../../scripts/launch.ts";
import { pseudoCopy } from "../../../scripts/pseudo.ts";
import { type Look, lookNamed, PLAIN_LOOK } from "../../../scripts/tour/looks.ts";
import type { State } from "../../../scripts/tour/state.ts";
import { narrowAndWide, PATIENCE, TITLED, useStates } from "../harness/states.ts";

interface Language {
  /** What documents say that they are in. */
  document: [language: string, direction: string];
  /** What to look at: the longest words in the least and the most room; the others have to show what is their own. */
  looks(state: State): readonly Look[];
}
const LANGUAGES: Record<"long" | "rtl" | "de", Language> = {
  long: { document: ["en-XA", "ltr"], looks: narrowAndWide },
  rtl: { document: ["ar-XB", "rtl"], looks: () => [PLAIN_LOOK] },
  de: { document: ["de", "ltr"], looks: () => [lookNamed("250")] },
};

describe.each(["long", "rtl", "de"] as const)("in the language %s", (kind) => {
  let copy: string | undefined;
  // Comes after the browser's end: what is said first is done last.
  afterAll(() => {
    if (copy !== undefined) rmSync(copy, { recursive: true, force: true });
  });
  const withState = useStates(() => {
    if (kind === "de") return { language: kind };
    copy = pseudoCopy(builtExtension("chromium"), kind);
    return { extension: copy };
  });

  test.each(TITLED)(
    "%s: no text is cut",
    (_, state) =>
      withState(state, async ({ page, wear, unreadable }) => {
        const faults: string[] = [];
        for (const look of LANGUAGES[kind].looks(state)) {
          await wear(look);
          faults.push(...(await unreadable()).map((fault) => `${look.name}: ${fault}`));
        }
        if (faults.length > 0) throw new Error(faults.join("\n"));
        if (state.surface === "card") return;
        const language = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
        expect(language).toEqual(LANGUAGES[kind].document);
      }),
    PATIENCE,
  );
});
