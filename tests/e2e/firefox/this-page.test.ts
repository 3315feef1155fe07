/** The list of a page's terms in real Firefox's sidebar, and muting from it. */
import { expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { useFirefox } from "../harness/use.ts";

const { server, firefox } = useFirefox();

const expectMarks = (texts: string[]) =>
  eventually(async () => {
    const found = await firefox.marionette.run<string[]>(
      `return [...(CSS.highlights.get("aetia-term") ?? [])].map((range) => {
         const copy = document.createRange();
         copy.setStart(range.startContainer, range.startOffset);
         copy.setEnd(range.endContainer, range.endOffset);
         return String(copy);
       }).sort()`,
    );
    expect(found).toEqual([...texts].sort());
  });
const sidebar = <T>(script: string) => firefox.runInSidebar<T>(script);
const press = (name: string) =>
  eventually(() =>
    sidebar(
      `const wanted = ${JSON.stringify(name)};
       const found = [...document.querySelectorAll("button")].find(
         (each) => (each.getAttribute("aria-label") ?? each.textContent.trim()) === wanted);
       if (!found) throw new Error("no button " + wanted);
       found.click();`,
    ),
  );
const says = (text: string) =>
  eventually(async () => expect(await sidebar<string>("return document.body.innerText")).toContain(text));

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
  ["On this page", "on this page"],
  ["On this site", "on 127.0.0.1"],
  ["Everywhere", "everywhere"],
])("not this term, %s, and undone from the list", async (choice, where) => {
  await firefox.marionette.navigate(server.page("/muting", "<p>Of calciphylaxis and gout.</p>"));
  await expectMarks(["calciphylaxis", "gout"]);
  await firefox.openSidebar();
  await press("1 time: mentions of Gout");
  await press("Not this term: Gout");
  await press(choice);
  await expectMarks(["calciphylaxis"]);
  await says("1 term is muted here");
  expect(await sidebar<string>(`return document.querySelector(".muted-list").textContent`)).toContain(where);
  await press("Undo: mark Gout again");
  await expectMarks(["calciphylaxis", "gout"]);
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
