import fc from "fast-check";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { covers, siteOf } from "../../../../core/dataset/settings/settings.ts";
import { coveringRule, parseRule, rulesFor } from "../../../../core/dataset/settings/site-rules.ts";

const place = (address: string) => siteOf(new URL(address));

describe("covers", () => {
  test.each([
    ["example.org", "https://example.org/", true],
    ["example.org", "https://www.news.example.org/a/b?c#d", true],
    ["example.org", "http://example.org:8080/", true],
    ["example.org", "https://example.org./", true],
    ["example.org", "https://notexample.org/", false],
    ["example.org", "https://example.org.evil.net/", false],
    ["example.org", "https://evil.net/example.org/", false],
    ["example.org", "https://evil.net/.example.org/", false],
    ["org", "https://example.org/", true],
    ["localhost", "http://localhost:3000/x", true],
    ["news*.example.org", "https://news2.example.org/", true],
    ["news*.example.org", "https://www.news.example.org/", true],
    ["news*.example.org", "https://sport.example.org/", false],
    ["example.*", "https://www.example.co.uk/", true],
    ["example.*", "https://example.com/a.b/c", true],
    ["example.*", "https://other.net/example.x", false],
    ["*example.org", "https://notexample.org/", true],
    ["example.org/health", "https://www.example.org/health/heart", true],
    ["example.org/health", "https://example.org/healthy", true],
    ["example.org/health/", "https://example.org/health", true],
    ["example.org/health/", "https://example.org/healthy", false],
    ["example.org/health", "https://example.org/sport/health", false],
    ["example.org/Health", "https://example.org/health", false],
    ["example.org/*/health", "https://example.org/en/health", true],
    ["", "file:///home/reader/paper.html", true],
    ["", "https://example.org/", false],
    ["", "https://example.org./", false],
    ["/home/reader", "file:///home/reader/paper.html", true],
    ["/home/other", "file:///home/reader/paper.html", false],
    ["/home/reader", "https://example.org/home/reader", false],
  ])("%j on %s: %s", (rule, address, expected) => {
    expect(covers(rule, place(address))).toBe(expected);
  });

  test("a host alone will do where no path is known", () => {
    expect([covers("example.org", "www.example.org"), covers("", ""), covers("", "example.org")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
  const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));
  const path = fc.array(fc.stringMatching(/^[\w.~-]{1,8}$/), { maxLength: 4 }).map((parts) => `/${parts.join("/")}`);

  test("a host covers itself and all below it, at any path; and no host that only ends alike", () => {
    fc.assert(
      fc.property(host, host, path, label, (rule, sub, at, letters) => {
        expect(covers(rule, rule + at)).toBe(true);
        expect(covers(rule, `${sub}.${rule}${at}`)).toBe(true);
        expect(covers(rule, `${letters}${rule}${at}`)).toBe(`${letters}${rule}`.split(".").join(".") === rule);
      }),
    );
  });

  test("a path covers what begins with it", () => {
    fc.assert(
      fc.property(host, path, path, (name, begin, end) => {
        fc.pre(begin !== "/");
        expect(covers(name + begin, name + begin + end)).toBe(true);
        expect(covers(name + begin, name + end)).toBe(end.startsWith(begin) || `${end}/` === begin);
      }),
    );
  });

  test("a star in place of letters covers at least as much", () => {
    fc.assert(
      fc.property(host, path, fc.nat(), fc.nat(), (name, at, from, length) => {
        const start = from % name.length;
        const starred = `${name.slice(0, start)}*${name.slice(start + (length % (name.length - start + 1)))}`;
        expect(covers(starred, name + at)).toBe(true);
        expect(covers(starred, `www.${name}${at}`)).toBe(true);
      }),
    );
  });
});

describe("parseRule", () => {
  test.each([
    ["example.org", "example.org"],
    ["  Example.ORG ", "example.org"],
    ["https://www.example.org/health?q=1#top", "www.example.org/health"],
    ["https://example.org/", "example.org"],
    ["*.example.org", "example.org"],
    ["news*.example.org", "news*.example.org"],
    ["example.org/Health/ä", "example.org/Health/%C3%A4"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["[::1]/x", "[::1]/x"],
    ["127.0.0.1", "127.0.0.1"],
    ["file:///", ""],
    ["file://", ""],
    ["file:///home/reader/my papers", "/home/reader/my%20papers"],
    ["/home/reader", "/home/reader"],
  ])("%j is the rule %j", (written, rule) => {
    expect(parseRule(written)).toEqual({ rule });
  });

  test.each([
    ["", { is: "empty" }],
    ["   ", { is: "empty" }],
    ["example .org", { is: "space" }],
    ["*", { is: "everything" }],
    ["*.*", { is: "everything" }],
    ["me@example.org", { is: "host" }],
    ["exa!mple.org", { is: "host" }],
    ["example..org", { is: "host" }],
    ["bü*.example", { is: "host" }],
    ["http://", { is: "host" }],
    ["*a*b*c*d*.org", { is: "stars" }],
    [`example.org/${"a".repeat(500)}`, { is: "long" }],
    ["about:blank", { is: "scheme", part: "about:" }],
    ["mailto:me@example.org", { is: "scheme", part: "mailto:" }],
    ["chrome://extensions", { is: "scheme", part: "chrome:" }],
    ["localhost:8080", { is: "port", part: ":8080" }],
    ["https://example.org:8443/x", { is: "port", part: ":8443" }],
  ])("%j is refused: %j", (written, fault) => {
    expect(parseRule(written)).toEqual({ fault });
  });

  test("a star is read as one also where the browser writes it as %2A, as Chromium does in hosts", () => {
    class ChromiumURL extends URL {
      override get hostname() {
        return super.hostname.replaceAll("*", "%2A");
      }
    }
    vi.stubGlobal("URL", ChromiumURL);
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(["news*.example.org/a*", "*.example.org", "example.*"].map(parseRule)).toEqual([
      { rule: "news*.example.org/a*" },
      { rule: "example.org" },
      { rule: "example.*" },
    ]);
    expect(parseRule("*")).toEqual({ fault: { is: "everything" } });
    expect(parseRule("*a*b*c*d*.org")).toEqual({ fault: { is: "stars" } });
  });

  test("whatever is written gets an answer; a rule is read as itself again, and covers the address it was made from", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (written) => {
        const parsed = parseRule(written);
        if ("fault" in parsed) return;
        if (parsed.rule !== "") expect(parseRule(parsed.rule)).toEqual(parsed);
        if (/^https?:/.test(written)) expect(covers(parsed.rule, place(written))).toBe(true);
      }),
    );
  });
});

test("the rules of a list that hold for a place, and the one that makes another needless", () => {
  const rules = ["example.org/health", "other.net", "org"];
  expect(rulesFor(rules, place("https://www.example.org/health/x"))).toEqual(["example.org/health", "org"]);
  expect([coveringRule(rules, "www.example.org"), coveringRule(rules, "org"), coveringRule(rules, "a.net")]).toEqual([
    "org",
    undefined,
    undefined,
  ]);
});
