/**
 * `npm run tour [-- FOLDER] [--only TEXT]`: builds the extension and takes pictures of all its surfaces and states, in
 * light and dark, large text, narrow and wide, forced colours, and in two pseudo-locales (long words, right to left).
 * `index.html` in the folder shows them in order. Look at them after any change that can be seen.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { builtExtension, type Launched, launch } from "./launch.ts";
import { type Pseudo, pseudoCopy } from "./pseudo.ts";
import { fail, print, ROOT, run, UserError } from "./run.ts";
import { PICTURED, takeScreenshots } from "./screenshots.ts";
import { contactSheet } from "./tour/contact-sheet.ts";
import { LOOKS, type Look, lookNamed } from "./tour/looks.ts";
import { marksState } from "./tour/marks-state.ts";
import { type Picture, takePicture } from "./tour/pictures.ts";
import { createStage, type Stage } from "./tour/stage.ts";
import type { State } from "./tour/state.ts";
import { STATES } from "./tour/states.ts";

/** What a pseudo-locale is looked at in: long words where there is least room, and turned round where there is enough. */
const PSEUDO_LOOKS: Record<Pseudo, readonly Look[]> = {
  long: [
    { ...lookNamed("250"), name: "long-250", title: "Long words, 250 px wide" },
    { name: "long", title: "Long words" },
  ],
  rtl: [{ name: "rtl", title: "Right to left" }],
};

async function takeState(
  stage: Stage,
  state: State,
  looks: readonly Look[],
  shoot: (name: string) => { folder: string; file: string },
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const page = await state.show(stage);
  try {
    for (const look of looks) {
      const { folder, file } = shoot(`${state.name}-${look.name}`);
      pictures.push(await takePicture(page, state, look, folder, file));
    }
    await state.leave?.(page, stage);
  } finally {
    if (state.surface === "page") await page.close();
  }
  return pictures;
}

/** Pictures of `states`, numbered on from `count`. */
async function takeAll(
  launched: Launched,
  states: readonly State[],
  looks: readonly Look[],
  folder: string,
  count: number,
): Promise<Picture[]> {
  const stage = await createStage(launched);
  const pictures: Picture[] = [];
  const shoot = (name: string) => ({ folder, file: `${String(++count).padStart(3, "0")}-${name}` });
  try {
    for (const state of states) {
      print(`  ${state.title}`);
      pictures.push(...(await takeState(stage, state, looks, shoot)));
    }
  } finally {
    await stage.end();
  }
  return pictures;
}

/** The extension at work in a real window. */
async function takeWindow(launched: Launched, folder: string): Promise<void> {
  const stage = await createStage(launched);
  try {
    await takeScreenshots(launched, stage.sample, folder);
  } finally {
    await stage.end();
  }
}

async function withBrowser<T>(extension: string, use: (launched: Launched) => Promise<T>): Promise<T> {
  const launched = await launch("chromium", { headless: true, extension });
  try {
    return await use(launched);
  } finally {
    await launched.browser.close();
  }
}

async function tour(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: "string" } } });
  const [named] = positionals;
  const folder =
    named === undefined ? join(ROOT, ".output/tour") : resolve(process.env.INIT_CWD ?? process.cwd(), named);
  const states = [marksState, ...STATES].filter(({ name }) => name.includes(values.only ?? ""));
  if (states.length === 0) throw new UserError(`No state's name has "${values.only}" in it.`);
  const extension = builtExtension("chromium");
  print("Building for chrome ...");
  const { code, output } = await run("tsx", ["scripts/build.ts", "chrome"]);
  if (code !== 0) throw new UserError(output.trimEnd());
  mkdirSync(folder, { recursive: true });

  if (values.only === undefined) await withBrowser(extension, (launched) => takeWindow(launched, folder));
  print("English:");
  const pictures = await withBrowser(extension, (launched) => takeAll(launched, states, LOOKS, folder, 0));
  for (const kind of ["long", "rtl"] as const) {
    print(`Pseudo-locale "${kind}":`);
    const copy = pseudoCopy(extension, kind);
    try {
      const looks = PSEUDO_LOOKS[kind];
      pictures.push(
        ...(await withBrowser(copy, (launched) => takeAll(launched, states, looks, folder, pictures.length))),
      );
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }
  writeFileSync(join(folder, "index.html"), contactSheet(values.only === undefined ? PICTURED : [], pictures));
  print(`${pictures.length} pictures; look at ${join(folder, "index.html")}`);
}

await tour().catch(fail);
