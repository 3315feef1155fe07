// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSearch, type SearchResult } from "../../../core/dataset/search/search.ts";
import { describeResult, escapeXml } from "../../../platform/omnibox-text.ts";
import { INDEX } from "../dataset/names.ts";

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** What an XML reader makes of text without elements; throws where it would. */
function readXml(xml: string): string {
  if (/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/u.test(xml)) throw new Error(`not XML text: ${xml}`);
  return xml.replace(/&(\w+);/gu, (_, name: string) => ENTITIES[name] ?? "");
}
const allowed = (text: string) => text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "");

test("any text is XML after escaping, and the same text again when it is read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(readXml(escapeXml(text))).toBe(allowed(text));
    }),
  );
  expect(escapeXml('a<b> & "c" \u0000\ud800\'')).toBe("a&lt;b&gt; &amp; &quot;c&quot; &apos;");
});

test("what matched is marked, and nothing of the text is lost", () => {
  const entry = INDEX.entries[0] as SearchResult["entry"];
  fc.assert(
    fc.property(fc.string(), fc.nat(20), fc.nat(20), (form, a, b) => {
      const start = Math.min(a, form.length);
      const end = Math.min(start + b + 1, form.length);
      const ranges: SearchResult["ranges"] = start < end ? [[start, end]] : [];
      const xml = describeResult({ entry: { ...entry, name: form }, form, how: "prefix", ranges }, true);
      expect(readXml(xml.replace(/<\/?match>/gu, ""))).toBe(allowed(form));
      const inside = /<match>(.*)<\/match>/su.exec(xml)?.[1];
      if (start < end) expect(readXml(inside ?? "missing")).toBe(allowed(form.slice(start, end)));
    }),
  );
});

test("a suggestion names the entry, and the other form that matched; Firefox gets plain text", () => {
  const [result] = createSearch(INDEX).find("podag");
  const found = { ...(result as SearchResult) };
  expect(
    describeResult({ ...found, entry: { ...found.entry, name: "Gout & co" }, form: "Podagra", ranges: [[0, 5]] }, true),
  ).toBe("Gout &amp; co <dim>(<match>Podag</match>ra)</dim>");
  expect(
    describeResult(
      { ...found, entry: { ...found.entry, name: "Gout & co" }, form: "Podagra", ranges: [[0, 5]] },
      false,
    ),
  ).toBe("Gout & co (Podagra)");
});
