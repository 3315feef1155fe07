/** `npm run icons`: draws public/icon/<size>.png from assets/icon.svg in Chromium. Run it after changing the drawing. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { needBrowsers } from "./browsers.ts";
import { fail, print, ROOT } from "./run.ts";

/** The sizes, in pixels, that Chrome and Firefox ask for. */
const SIZES = [16, 32, 48, 96, 128];

async function drawIcons(): Promise<void> {
  const drawing = readFileSync(join(ROOT, "assets/icon.svg")).toString("base64");
  const folder = join(ROOT, "public/icon");
  mkdirSync(folder, { recursive: true });
  const { chromium } = await needBrowsers(["chromium"]);
  const browser = await puppeteer.launch({
    executablePath: chromium,
    headless: true,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;background:none}img{display:block}</style><img src="data:image/svg+xml;base64,${drawing}" width="${size}">`,
      );
      await page.screenshot({ path: join(folder, `${size}.png`) as `${string}.png`, omitBackground: true });
    }
  } finally {
    await browser.close();
  }
  print(`Drew ${SIZES.map((size) => `${size}.png`).join(", ")} in public/icon.`);
}

await drawIcons().catch(fail);
