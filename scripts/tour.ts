/**
 * `npm run tour [-- FOLDER] [--only TEXT]`: builds the extension and takes pictures of all its surfaces and states, in
 * light and dark, large text, narrow and wide, zoomed, forced colours, in German, and in two pseudo-locales (long words,
 * right to left). All languages at a time, each in a browser of its own.
 * `index.html` in the folder shows them in order. Look at them after any change that can be seen.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { builtExtension, type Launched, type LaunchOptions, launch } from "./launch.ts";
import { type Pseudo, pseudoCopy } from "./pseudo.ts";
import { fail, print, ROOT, run, UserError } from "./run.ts";
import { PICTURED, takeScreenshots } from "./screenshots.ts";
import { contactSheet } from "./tour/contact-sheet.ts";
import { LOOKS, type Look, lookNamed, PLAIN_LOOK, putOn, ZOOMED } from "./tour/looks.ts";
import { marksState } from "./tour/marks-state.ts";
import { type Picture, takePicture } from "./tour/pictures.ts";
import { createStage, type Stage } from "./tour/stage.ts";
import type { State } from "./tour/state.ts";
import { STATES } from "./tour/states.ts";

/** A language of the interface, and what is looked at in it. */
interface Chapter {
  title: string;
  looks(state: State): readonly Look[];
  pseudo?: Pseudo;
  language?: string;
}

const inAllLooks = ({ zooms }: State): readonly Look[] => (zooms ? [...LOOKS, ...ZOOMED] : LOOKS);

/** Long words where there is least room and where there is enough; turned round, and translated, where there is enough. */
const CHAPTERS: readonly Chapter[] = [
  { title: "English", looks: inAllLooks },
  {
    title: "Long words",
    looks: () => [
      { ...lookNamed("250"), name: "long-250", title: "Long words, 250 px wide" },
      { name: "long", title: "Long words" },
    ],
    pseudo: "long",
  },
  { title: "Right to left", looks: () => [{ name: "rtl", title: "Right to left" }], pseudo: "rtl" },
  { title: "German", looks: () => [{ name: "de", title: "German" }], language: "de" },
];

async function takeState(
  stage: Stage,
  state: State,
  looks: readonly Look[],
  shoot: (name: string) => { folder: string; file: string },
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const page = await state.show(stage);
  for (const look of looks) {
    const { folder, file } = shoot(`${state.name}-${look.name}`);
    pictures.push(await takePicture(page, state, look, folder, file));
  }
  await putOn(page, PLAIN_LOOK, state.size);
  await state.leave?.(page, stage);
  if (state.surface === "page") stage.done(page);
  return pictures;
}

/** Pictures of `states` in one language, numbered on from `count`. */
async function takeChapter(
  { title, looks, pseudo, language }: Chapter,
  states: readonly State[],
  folder: string,
  count: number,
): Promise<Picture[]> {
  const built = builtExtension("chromium");
  const copy = pseudo && pseudoCopy(built, pseudo);
  const pictures: Picture[] = [];
  const shoot = (name: string) => ({ folder, file: `${String(++count).padStart(3, "0")}-${name}` });
  try {
    await withBrowser(
      { extension: copy ?? built, ...(language === undefined ? {} : { language }) },
      async (launched) => {
        const stage = await createStage(launched);
        try {
          for (const state of states) {
            print(`  ${title}: ${state.title}`);
            pictures.push(...(await takeState(stage, state, looks(state), shoot)));
          }
        } finally {
          await stage.end();
        }
      },
    );
  } finally {
    if (copy !== undefined) rmSync(copy, { recursive: true, force: true });
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

async function withBrowser<T>(
  options: Omit<LaunchOptions, "headless">,
  use: (launched: Launched) => Promise<T>,
): Promise<T> {
  const launched = await launch("chromium", { headless: true, ...options });
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
  print("Building for chrome ...");
  const { code, output } = await run("tsx", ["scripts/build.ts", "chrome"]);
  if (code !== 0) throw new UserError(output.trimEnd());
  mkdirSync(folder, { recursive: true });

  if (values.only === undefined) {
    await withBrowser({ extension: builtExtension("chromium") }, (launched) => takeWindow(launched, folder));
  }
  let count = 0;
  const chapters = CHAPTERS.map((chapter) => {
    const from = count;
    for (const state of states) count += chapter.looks(state).length;
    return takeChapter(chapter, states, folder, from);
  });
  const pictures = (await Promise.all(chapters)).flat();
  writeFileSync(join(folder, "index.html"), contactSheet(values.only === undefined ? PICTURED : [], pictures));
  print(`${pictures.length} pictures; look at ${join(folder, "index.html")}`);
}

await tour().catch(fail);
