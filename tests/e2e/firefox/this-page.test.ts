/** The list of a page's terms in real Firefox's sidebar, and muting from it. */
import { expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { handsOn } from "../harness/firefox-hands.ts";
import { useFirefox } from "../harness/use.ts";

const { server, firefox } = useFirefox();
const { expectMarks, pressInSidebar: press, says } = handsOn(firefox);

const sidebar = <T>(script: string) => firefox.runInSidebar<T>(script);

test("the sidebar shows the mentions with their lines, and a mention goes there", async () => {
  await firefox.marionette.navigate(
    server.page(
      "/terms",
      `<p>About gout.</p><div style="height: 3000px"></div><p id="far">Again of <i>gout</i> here.</p>`,
    ),
  );
  await expectMarks(["gout"]);
  await firefox.openSidebar();
  await says("2 times");
  await press("2 times: mentions of Gout");
  await eventually(async () =>
    expect(
      await sidebar<string[]>(`return [...document.querySelectorAll(".mentions li")].map((each) => each.textContent)`),
    ).toEqual(["About gout.", "Again of gout here."]),
  );
  await sidebar(`document.querySelectorAll(".mentions button")[1].click()`);
  await eventually(async () => expect(await firefox.marionette.run<number>("return scrollY")).toBeGreaterThan(1000));
  await says("2 of 2");
});

test.each([
  ["On this page", "on this page", 3],
  ["On this site", "on 127.0.0.1", 4],
  ["Everywhere", "everywhere", 5],
])("not this term, %s, and undone from the list", async (choice, where, times) => {
  // As many mentions as on no other page here: until the list is this page's, it still shows the one before.
  const gout = Array.from({ length: times }, () => "gout");
  await firefox.marionette.navigate(server.page("/muting", `<p>Of calciphylaxis and ${gout.join(", ")}.</p>`));
  await expectMarks(["calciphylaxis", ...gout]);
  await firefox.openSidebar();
  await press(`${times} times: mentions of Gout`);
  await press("Not this term: Gout");
  await press(choice);
  await expectMarks(["calciphylaxis"]);
  await says("1 term is muted here");
  await eventually(async () =>
    expect(await sidebar<string>(`return document.querySelector(".muted-list").textContent`)).toContain(where),
  );
  await press("Undo: mark Gout again");
  await expectMarks(["calciphylaxis", ...gout]);
});

const PDF =
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
  "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";

test.each([
  ["/paper.pdf", "This PDF cannot be read here"],
  // Firefox does not say what its viewer shows.
  ["/paper", "It may be a PDF in the browser's own viewer"],
])("the PDF viewer is told of: %s", async (path, words) => {
  const url = server.page(path, { body: PDF, headers: { "content-type": "application/pdf" } });
  await firefox.marionette.navigate(url);
  await firefox.openSidebar();
  await says(words);
});
