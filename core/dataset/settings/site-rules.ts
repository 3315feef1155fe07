/**
 * Site rules as the reader writes them. A rule is a host, which stands for all below it, too, and if wanted the beginning
 * of a path: `example.org`, `news*.example.org`, `example.org/health`. A `*` stands for any letters but a slash. Files
 * have no host: the rule for all of them is "", that for a folder is its path. The finder only needs `covers`
 * (settings.ts); this is for where rules are written and shown.
 */
import { covers } from "./settings.ts";

/** Letters in a rule; and stars, each of which multiplies the work of matching. */
export const LONGEST_RULE = 500;
const MOST_STARS = 4;

/** Why a text is no rule. */
export type RuleFault =
  | { is: "empty" | "space" | "everything" | "host" | "stars" | "long" }
  /** An address of the browser's own, with its scheme; a port. */
  | { is: "scheme" | "port"; part: string };

const LABEL = /^[a-z0-9_*-]+$/u;
const isHost = (host: string): boolean =>
  /^\[[\da-f:.]+\]$/u.test(host) ||
  host.split(".").every((label) => LABEL.test(label) && !(label.includes("*") && label.startsWith("xn--")));

/** The address in a text: with its scheme, or as people write it without. Null when it is none. */
function parseAddress(text: string): URL | null {
  const scheme = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? "" : text.startsWith("/") ? "file://" : "http://";
  try {
    return new URL(scheme + text);
  } catch {
    return null;
  }
}

/** The scheme of a text that is an address without an authority (about:blank, mailto:); a host's port is none. */
const bareScheme = (text: string): string | undefined => /^([a-z][a-z+-]*:)(?!\d|\/\/)/iu.exec(text)?.[1];

/** What the reader wrote (a host, a rule, a whole address from the address bar) → a rule, or why it is none. */
export function parseRule(written: string): { rule: string } | { fault: RuleFault } {
  const fault = (is: "empty" | "space" | "everything" | "host" | "stars" | "long") => ({ fault: { is } });
  const text = written.trim();
  if (text === "") return fault("empty");
  const bare = bareScheme(text);
  if (bare !== undefined && bare !== "file:") return { fault: { is: "scheme", part: bare } };
  const isFile = /^(file:|\/)/iu.test(text);
  if (/\s/u.test(text) && !isFile) return fault("space");
  const address = parseAddress(text);
  if (address === null) return fault("host");
  if (!/^(https?|file):$/u.test(address.protocol)) return { fault: { is: "scheme", part: address.protocol } };
  if (address.port !== "") return { fault: { is: "port", part: `:${address.port}` } };
  // Chromium writes a star in a host as "%2A". A leading "*." says what a host says anyway, but for the host itself;
  // people who write it mean both.
  const host = address.hostname
    .replace(/%2a/giu, "*")
    .replace(/\.$/u, "")
    .replace(/^(\*\.)+/u, "");
  const path = address.pathname === "/" ? "" : address.pathname;
  if (isFile) return path.length > LONGEST_RULE ? fault("long") : { rule: path };
  if (address.username !== "" || !isHost(host)) return fault("host");
  if (/^[*.]*$/u.test(host)) return fault("everything");
  const rule = host + path;
  if (rule.length > LONGEST_RULE) return fault("long");
  return rule.split("*").length - 1 > MOST_STARS ? fault("stars") : { rule };
}

/** The rules of a list that hold for a place (`siteOf`), in its order. */
export const rulesFor = (rules: readonly string[], site: string): string[] =>
  rules.filter((rule) => covers(rule, site));

/** The rule of a list that makes another needless: one that holds wherever that one does. */
export const coveringRule = (rules: readonly string[], rule: string): string | undefined =>
  rules.find((other) => other !== rule && covers(other, rule));
