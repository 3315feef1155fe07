/**
 * What the reader keeps outlives the worker, the browser, a reload of the extension and a crash; a full disk is told of
 * and loses nothing; a backup made on one profile restores on another.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { askKeep } from "../harness/ask.ts";
import { accessibilityFaults } from "../harness/axe.ts";
import { type Chromium, newProfile, removeProfile, startChromium } from "../harness/chromium.ts";
import { eventually } from "../harness/eventually.ts";
import { button, press, settled } from "../harness/hands.ts";

const profiles: string[] = [];
let running: Chromium | undefined;

async function start(profile = newProfile()): Promise<Chromium> {
  if (!profiles.includes(profile)) profiles.push(profile);
  running = await startChromium({ profile });
  return running;
}
afterEach(async () => {
  await running?.close().catch(() => undefined);
  running = undefined;
  for (const profile of profiles.splice(0)) removeProfile(profile);
});
const profileOf = (): string => profiles.at(-1) ?? "";

const openPanel = async (chromium: Chromium, address: string): Promise<Page> => {
  const panel = await chromium.openOwn(`sidepanel.html${address}`);
  await settled(panel);
  return panel;
};
const text = (panel: Page) => panel.evaluate(() => document.querySelector("main")?.innerText ?? "");
interface Term {
  slug: string;
  note: string;
}
const savedTerms = async (panel: Page): Promise<Term[]> => {
  const answer = await askKeep<{ terms: Term[] }>(panel, { type: "keep/saved" });
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value.terms;
};
/** Types a note into the first saved term of the list. */
async function typeNote(panel: Page, note: string): Promise<void> {
  await press(panel, ".saved-item .save-more > summary");
  const box = await panel.waitForSelector("textarea");
  await box?.type(note);
}
const noteState = (panel: Page) => panel.$eval(".note-state", (state) => state.textContent);

test("a note outlives the worker, a reload of the extension and the browser", async () => {
  let chromium = await start();
  let panel = await openPanel(chromium, "#/entry/gout");
  await askKeep(panel, { type: "keep/save", slug: "gout" });
  await panel.close();
  panel = await openPanel(chromium, "#/saved");
  await typeNote(panel, "Crystals, *not* stones");
  await eventually(async () => expect(await noteState(panel)).toBe("Saved"));
  await chromium.stopWorker();
  expect(await savedTerms(panel)).toMatchObject([{ slug: "gout", note: "Crystals, *not* stones" }]);

  await chromium.reinstall();
  await eventually(async () => {
    panel = await openPanel(chromium, "#/saved");
    expect(await savedTerms(panel)).toMatchObject([{ slug: "gout", note: "Crystals, *not* stones" }]);
  });

  await chromium.close();
  chromium = await start(profileOf());
  panel = await openPanel(chromium, "#/saved");
  await eventually(async () => expect(await text(panel)).toContain("Crystals, not stones"));
});

test("typing that was not stored yet is stored when the panel is closed", async () => {
  const chromium = await start();
  const panel = await openPanel(chromium, "#/saved");
  await askKeep(panel, { type: "keep/save", slug: "gout" });
  await typeNote(panel, "Closed at once");
  await panel.close();
  const next = await openPanel(chromium, "#/saved");
  await eventually(async () => expect(await savedTerms(next)).toMatchObject([{ note: "Closed at once" }]));
});

test("a crash in mid-write loses nothing that was reported as saved", async () => {
  let chromium = await start();
  const panel = await openPanel(chromium, "#/saved");
  /** Numbers of the writes that were answered, as the page saw them. */
  const answered = new Map<string, number>();
  await panel.exposeFunction("answered", (slug: string, number: number) => void answered.set(slug, number));
  await panel.evaluate(() => {
    const { chrome, answered } = globalThis as unknown as {
      chrome: typeof import("webextension-polyfill");
      answered(slug: string, number: number): void;
    };
    const filler = "x".repeat(20_000);
    for (const slug of ["gout", "calciphylaxis", "nephrocalcinosis"]) {
      void (async () => {
        for (let number = 1; ; number++) {
          const note = `${number} ${filler}`;
          const answer = (await chrome.runtime.sendMessage({ type: "keep/note", slug, note })) as { ok: boolean };
          if (!answer.ok) throw new Error("not stored");
          answered(slug, number);
        }
      })();
    }
  });
  await eventually(() => expect(Math.min(...answered.values(), answered.size < 3 ? 0 : Infinity)).toBeGreaterThan(5));
  const reported = new Map(answered);
  await chromium.kill();

  chromium = await start(profileOf());
  const next = await openPanel(chromium, "#/saved");
  const terms = await savedTerms(next);
  expect(terms.map(({ slug }) => slug)).toEqual(["calciphylaxis", "gout", "nephrocalcinosis"]);
  for (const { slug, note } of terms) {
    expect(Number(note.split(" ")[0])).toBeGreaterThanOrEqual(reported.get(slug) ?? 0);
    // Whole, whichever it is.
    expect(note).toHaveLength(`${note.split(" ")[0]} `.length + 20_000);
  }
  await eventually(async () => expect(await text(next)).toContain("3 saved terms"));
});

test("a full disk: the reason is said, the text stays and is found again, and is stored when there is room", async () => {
  const chromium = await start();
  let panel = await openPanel(chromium, "#/saved");
  await askKeep(panel, { type: "keep/note", slug: "gout", note: "Before. " });
  // As it is when the browser has no room to write: every write of the database fails.
  const worker = await chromium.worker();
  await worker.evaluate(() => {
    const own = globalThis as unknown as { put?: typeof IDBObjectStore.prototype.put };
    own.put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("Encountered full disk while committing transaction.", "QuotaExceededError");
    };
  });
  await typeNote(panel, "After.");
  const full = "Could not be saved: There is no room left on the disk. Make room and try again. Try again";
  await eventually(async () => expect((await noteState(panel))?.replace(/\s+/gu, " ")).toBe(full));
  expect(await accessibilityFaults(panel)).toEqual([]);
  const field = (shown: Page) => shown.$eval("textarea", (box) => box.value);
  expect(await field(panel)).toBe("Before. After.");
  await eventually(async () => expect(await savedTerms(panel)).toMatchObject([{ note: "Before. " }]));

  await panel.close();
  panel = await openPanel(chromium, "#/saved");
  await press(panel, ".saved-item .save-more > summary");
  await eventually(async () => expect(await field(panel)).toBe("Before. After."));
  await eventually(async () => expect((await noteState(panel))?.replace(/\s+/gu, " ")).toBe(full));

  await worker.evaluate(() => {
    const own = globalThis as unknown as { put: typeof IDBObjectStore.prototype.put };
    IDBObjectStore.prototype.put = own.put;
  });
  await press(panel, button("Try again"));
  await eventually(async () => expect(await noteState(panel)).toBe("Saved"));
  expect(await savedTerms(panel)).toMatchObject([{ note: "Before. After." }]);
});

test("a backup made on one profile restores on another to the same state", async () => {
  let chromium = await start();
  let panel = await openPanel(chromium, "#/saved");
  await askKeep(panel, { type: "keep/note", slug: "gout", note: '# Ä note\n\nwith "everything" & <b>' });
  await askKeep(panel, { type: "keep/tags", slug: "gout", tags: ["for exam", "joint"] });
  await askKeep(panel, {
    type: "keep/save",
    slug: "calciphylaxis",
    seenOn: { title: "A paper", url: "https://journal.example/a" },
  });
  await askKeep(panel, { type: "keep/look-up", lookUp: { slug: "gout", at: 1_700_000_000_000, via: "search" } });
  await chromium.changeSettings({ audience: "patient", muted: [{ slug: "gout", host: null }], markStyle: "tint" });
  const made = await askKeep<Record<string, unknown>>(panel, { type: "keep/everything" });
  if (!made.ok) throw new Error(made.problem);

  // What the button saves is what the page would have the browser write.
  await panel.evaluate(() => {
    URL.createObjectURL = (blob) => {
      Object.assign(globalThis, { file: (blob as Blob).text() });
      return "#";
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await press(panel, button("Save a backup"));
  const file = join(profileOf(), "backup.json");
  writeFileSync(
    file,
    await eventually(() =>
      panel.evaluate(() => {
        const { file: saved } = globalThis as unknown as { file?: Promise<string> };
        if (!saved) throw new Error("no file yet");
        return saved;
      }),
    ),
  );
  await chromium.close();

  chromium = await start();
  panel = await openPanel(chromium, "#/saved");
  await askKeep(panel, { type: "keep/save", slug: "nephrocalcinosis" });
  const damaged = join(profileOf(), "damaged.json");
  writeFileSync(
    damaged,
    JSON.stringify({ format: "aetia-backup", version: 1, madeAt: 1, saved: [{ slug: 7 }], history: [], settings: {} }),
  );
  await panel.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  const box = await panel.waitForSelector<HTMLInputElement & string>('input[type="file"]' as never);
  await (box as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(damaged);
  await eventually(async () =>
    expect(await text(panel)).toContain("The backup is damaged. saved[0].slug is not what belongs there."),
  );
  expect((await savedTerms(panel)).map(({ slug }) => slug)).toEqual(["nephrocalcinosis"]);

  await (box as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await eventually(async () => expect(await text(panel)).toContain("2 saved terms"));
  expect(await accessibilityFaults(panel)).toEqual([]);
  await press(panel, 'input[value="replace"]');
  await press(panel, button("Restore"));
  await eventually(async () => expect(await text(panel)).toContain("The backup is restored."));
  const restored = await askKeep<Record<string, unknown>>(panel, { type: "keep/everything" });
  if (!restored.ok) throw new Error(restored.problem);
  expect({ ...restored.value, madeAt: 0 }).toEqual({ ...made.value, madeAt: 0 });
  await eventually(async () => expect(await text(panel)).toContain("for exam"));
});
