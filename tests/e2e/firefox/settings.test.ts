/** Settings and welcome in real Firefox: the page after the install, a setting at once in an open tab, the words for shortcuts. */
import { expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { handsOn } from "../harness/firefox-hands.ts";
import { useFirefox } from "../harness/use.ts";

const { server, firefox } = useFirefox();
const { find, marked, open, run } = handsOn(firefox);

test("the welcome page marks its sample with the finder that pages have", async () => {
  await open("welcome.html");
  await eventually(async () => expect(await marked()).toContain("PXE"));
});

test("a setting holds at once in a tab that is open, with the background stopped before", async () => {
  const { marionette } = firefox;
  const reading = await marionette.handle();
  await marionette.navigate(server.page("/article", "<p>Calciphylaxis, then calciphylaxis.</p>"));
  await eventually(async () => expect(await marked()).toEqual(["Calciphylaxis", "calciphylaxis"]));
  const settings = await marionette.newWindow();
  await marionette.switchTo(settings);
  await open("options.html");
  await find('input[value="page"]');
  await firefox.stopBackground();
  await marionette.run(`document.querySelector('input[value="page"]').click()`);
  await marionette.switchTo(reading);
  await eventually(async () => expect(await marked()).toEqual(["Calciphylaxis"]));
  await marionette.switchTo(settings);
  await marionette.run(`document.querySelector('input[value="dark"]').click()`);
  await eventually(async () => {
    const background = "return getComputedStyle(document.documentElement).backgroundColor";
    expect(await marionette.run(background)).toBe("rgb(20, 25, 27)");
  });
});

test("the shortcuts stand in the settings, with the way to change them", async () => {
  await open("options.html");
  await eventually(async () => {
    const text = await run<string>(`return document.querySelector("#shortcuts").innerText`);
    for (const keys of ["Alt+Shift+S", "Alt+Shift+J", "Alt+Shift+K", "Alt+Shift+E"]) expect(text).toContain(keys);
    expect(text).toMatch(/Change shortcuts|Manage Extension Shortcuts/);
  });
});
