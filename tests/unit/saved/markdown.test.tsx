// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { Markdown } from "../../../components/saved/markdown.tsx";
import { expectAccessible, one, show, textOf } from "../setup/dom.ts";

const render = async (text: string) => {
  await show(<Markdown text={text} />);
  await vi.waitFor(() => expect(document.querySelector(".note-raw")).toBeNull());
};
const html = () => one(".note-text").innerHTML;

test("a note is shown with its headings, lists, quotes, tables and code", async () => {
  await render(
    "# Head\n\nSome *soft* and **strong** words, ~~gone~~, `code`.\nNext line\n\n- one\n- [x] two\n\n3. three\n\n> quote\n\n```\n<x>\n```\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n---",
  );
  expect(textOf(one(".note-heading-1"))).toBe("Head");
  expect([one("em"), one("strong"), one("s"), one("p code")].map(textOf)).toEqual(["soft", "strong", "gone", "code"]);
  expect([...document.querySelectorAll("ul li")].map(textOf)).toEqual(["one", "☑ two"]);
  expect(one<HTMLOListElement>("ol").start).toBe(3);
  expect(textOf(one("blockquote"))).toBe("quote");
  expect(textOf(one("pre"))).toBe("<x>");
  expect([...document.querySelectorAll("th, td")].map(textOf)).toEqual(["a", "b", "1", "2"]);
  expect(document.querySelectorAll("br, hr")).toHaveLength(2);
  await expectAccessible();
});

test("HTML is shown as it was typed", async () => {
  await render('<img src=x onerror="alert(1)"> <script>alert(1)</script>\n\n<b>bold</b> &amp; &lt;i&gt;');
  expect(document.querySelector("img, script, b, i")).toBeNull();
  expect(textOf(one(".note-text"))).toContain('<img src=x onerror="alert(1)">');
  expect(textOf(one(".note-text"))).toContain("<b>bold</b> & <i>");
});

test("links lead to the web or to a mail address, and nowhere else", async () => {
  await render(
    "[a](https://x.example/) [b](http://x.example/) [c](mailto:a@x.example) [d](javascript:alert(1)) [e](data:text/html,x) [f](/etc) [g](JaVaScRiPt:alert(1)) [h](file:///etc) [i](chrome://version) <https://auto.example/>",
  );
  const links = [...document.querySelectorAll("a")];
  expect(links.map(({ href }) => href)).toEqual([
    "https://x.example/",
    "http://x.example/",
    "mailto:a@x.example",
    "https://auto.example/",
  ]);
  expect(links.every(({ rel, target }) => rel === "noopener noreferrer" && target === "_blank")).toBe(true);
  expect(textOf(one(".note-text"))).toMatch(/ d e f g h i /u);
});

test("pictures are named and not fetched", async () => {
  await render("![a scan](https://x.example/scan.png)");
  expect(document.querySelector("img")).toBeNull();
  expect(textOf(one(".note-text"))).toBe("[Picture: a scan]");
});

test("whatever is typed, nothing but the few elements of notes comes out", async () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "[",
    "](",
    ")",
    "*",
    "_",
    "`",
    "#",
    "\n",
    "- ",
    "> ",
    "javascript:",
    "<script>",
    "|",
    "&lt;",
    "![",
    "a",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      await render(pieces.join("") || "a");
      expect(document.querySelector("script, img, iframe, style, link, object, form")).toBeNull();
      for (const { protocol } of document.querySelectorAll("a")) expect(protocol).toMatch(/^(https?|mailto):$/u);
    }),
    { numRuns: 60 },
  );
});

test("what is nested without end is shown as it was typed", async () => {
  await render(`${">".repeat(60)} deep`);
  expect(html()).toContain("deep");
});
