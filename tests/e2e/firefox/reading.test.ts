/** The core of the reading surfaces in real Firefox. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { handsOn } from "../harness/firefox-hands.ts";
import { useFirefox } from "../harness/use.ts";

const { server, firefox } = useFirefox();
const { click, find, open, pressInSidebar, textOf } = handsOn(firefox);
const downloads = mkdtempSync(join(tmpdir(), "aetia-downloads-"));

beforeAll(async () => {
  await firefox.marionette.run(
    `Services.prefs.setIntPref("browser.download.folderList", 2);
     Services.prefs.setStringPref("browser.download.dir", arguments[0]);
     Services.prefs.setBoolPref("browser.download.useDownloadDir", true);
     Services.prefs.setBoolPref("browser.download.always_ask_before_handling_new_types", false);`,
    [downloads],
    "chrome",
  );
});
afterAll(() => {
  rmSync(downloads, { recursive: true, force: true });
});

const savedAs = (name: string) =>
  eventually(() => {
    const path = join(downloads, name);
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    if (text === "") throw new Error(`${name} has not been saved`);
    return text;
  });
test("an article shows what stands behind its statements, and is saved from a tab", async () => {
  await open("sidepanel.html#/entry/calciphylaxis");
  await eventually(async () => expect(await textOf(".evidence")).toMatch(/^\d+ statements, \d+ references: /u));
  await click(".take-away > summary");
  await eventually(() =>
    firefox.marionette.run<void>(
      `[...document.querySelectorAll("button")].find((each) => each.textContent.trim() === "Save as RIS").click()`,
    ),
  );
  expect(await savedAs("calciphylaxis.ris")).toMatch(/^TY {2}- /u);
});

test("a citation is copied", async () => {
  await open("sidepanel.html#/entry/calciphylaxis");
  await click("#ref-1 .cite > summary");
  await click("#ref-1 .take");
  const title = await firefox.marionette.text(await find("#ref-1 .reference-title"));
  await eventually(async () => {
    const copied = await firefox.marionette.run<string>(
      `const transfer = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable);
       transfer.init(null);
       transfer.addDataFlavor("text/plain");
       Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
       const data = {};
       transfer.getTransferData("text/plain", data);
       return data.value.QueryInterface(Ci.nsISupportsString).data;`,
      [],
      "chrome",
    );
    expect(copied).toContain(title);
  });
});

test("the sheet of a page is saved from the sidebar", async () => {
  await firefox.marionette.navigate(server.page("/sheet", "<p>About calciphylaxis and nephrocalcinosis.</p>"));
  await firefox.openSidebar();
  await eventually(() => firefox.runInSidebar(`document.querySelector("a[href='#/sheet']").click()`));
  await eventually(async () => {
    expect(await firefox.runInSidebar("return document.querySelectorAll('.sheet h2').length")).toBe(3);
  });
  await pressInSidebar("Save as Markdown");
  expect(await savedAs("terms.md")).toContain("## What causes nephrocalcinosis?");
});
