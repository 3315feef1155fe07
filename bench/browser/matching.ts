/** Runs in a blank page: one way of finding names in texts that are at hand, pass by pass. */
import { AhoCorasick as Monyone } from "@monyone/aho-corasick";
import Modern from "modern-ahocorasick";
import { compileLexicon } from "../../core/lexicon/compile.ts";
import { formsOf } from "../../core/lexicon/forms.ts";
import { Lexicon } from "../../core/lexicon/lexicon.ts";
import { Matcher } from "../../core/lexicon/matcher.ts";
import { Tokenizer } from "../../core/text/tokenizer.ts";
import { type Folded, foldText, type Span, toSpan } from "./folded.ts";

export type Way = "characters" | "words" | "fold" | "aetia" | "modern-ahocorasick" | "@monyone/aho-corasick" | "RegExp";

/** Reads all texts once. @returns a number that depends on all of the work, so that none of it can be left out */
type Pass = () => number;

interface Contender {
  pass: Pass;
  /** Matches of one text, leftmost-longest. */
  find?: (text: number) => Span[];
}

/** The least that any reader of text does. */
function characters(texts: readonly string[]): Pass {
  return () => {
    let sum = 0;
    for (const text of texts) for (let k = 0; k < text.length; k++) sum = (sum + text.charCodeAt(k)) | 0;
    return sum;
  };
}

/** Fs: where words begin, and a rolling hash of each. Letters are what is no ASCII punctuation or space. */
function words(texts: readonly string[]): Pass {
  const isLetter = new Uint8Array(128);
  for (let code = 0; code < 128; code++) isLetter[code] = /[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0;
  const starts = new Int32Array(1024);
  const hashes = new Int32Array(1024);
  return () => {
    let count = 0;
    for (const text of texts) {
      let hash = 0;
      let start = -1;
      for (let k = 0; k < text.length; k++) {
        const code = text.charCodeAt(k);
        if (code > 127 || isLetter[code] === 1) {
          if (start < 0) start = k;
          hash = Math.imul(hash ^ code, 0x01000193);
        } else if (start >= 0) {
          starts[count & 1023] = start;
          hashes[count & 1023] = hash;
          count++;
          start = -1;
          hash = 0;
        }
      }
    }
    return count + (hashes[0] as number) + (starts[0] as number);
  };
}

/** Our own folding and splitting without the search: what every other way needs, too, to find the same. */
function fold(texts: readonly string[]): Pass {
  const tokens = new Tokenizer(true);
  return () => {
    let count = 0;
    for (const text of texts) {
      tokens.begin();
      for (let at = 0; at < text.length; ) {
        at = tokens.push(text, at, text.length);
        if (tokens.full) {
          count += tokens.words.count;
          tokens.words.drop(tokens.words.count);
        }
      }
      tokens.separate();
      count += tokens.words.count;
    }
    return count;
  };
}

function aetia(names: readonly string[], texts: readonly string[]): Contender {
  const matcher = new Matcher(new Lexicon(compileLexicon(names.map((text, entry) => ({ text, entry, kind: "name" })))));
  return {
    pass: () => {
      let count = 0;
      for (const text of texts) {
        matcher.begin();
        matcher.push(text);
        matcher.finish();
        count += matcher.count;
      }
      return count;
    },
    find: (text) => {
      matcher.begin();
      matcher.push(texts[text] as string);
      matcher.finish();
      return Array.from({ length: matcher.count }, (_, k) => [matcher.start[k] as number, matcher.end[k] as number]);
    },
  };
}

/** Of all matches (with their boundaries of one unit on either side) the leftmost-longest that do not overlap. */
function longest(matches: { start: number; end: number }[]): { start: number; end: number }[] {
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return matches.filter(({ start, end }) => {
    if (start < free) return false;
    free = end - 1; // The space behind is also the one before the next.
    return true;
  });
}

/** Ways that search folded text: names and texts are folded beforehand, and that time is not counted against them. */
function onFolded(way: Way, names: readonly string[], texts: readonly string[]): Contender & { buildMs: number } {
  const keys = [...new Set(names.flatMap((name) => formsOf(name)).flatMap((form) => foldText(form).key ?? []))];
  const folded: Folded[] = texts.map(foldText);
  const started = performance.now();
  let search: (text: string) => { start: number; end: number }[];
  if (way === "modern-ahocorasick") {
    const matcher = new Modern(keys);
    search = (text) => longest(matcher.search(text));
  } else if (way === "@monyone/aho-corasick") {
    const matcher = new Monyone(keys);
    search = (text) => longest(matcher.matchInText(text).map(({ begin, end }) => ({ start: begin, end })));
  } else {
    // Keys hold letters, digits, spaces and the markers of punctuation: nothing that a pattern would have to escape.
    const alternatives = keys.map((key) => key.slice(1, -1)).sort((a, b) => b.length - a.length);
    const pattern = new RegExp(` (?:${alternatives.join("|")})(?= )`, "g");
    search = (text) => {
      const found: { start: number; end: number }[] = [];
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        found.push({ start: match.index, end: pattern.lastIndex + 1 });
      }
      return found;
    };
    search(" "); // Compiled at first use.
  }
  const buildMs = performance.now() - started;
  const strings = folded.map(({ text }) => text);
  return {
    buildMs,
    pass: () => {
      let count = 0;
      for (const text of strings) count += search(text).length;
      return count;
    },
    find: (text) => search(strings[text] as string).map((match) => toSpan(folded[text] as Folded, match)),
  };
}

function contender(way: Way, names: readonly string[], texts: readonly string[]): Contender & { buildMs: number } {
  if (way === "characters") return { pass: characters(texts), buildMs: 0 };
  if (way === "words") return { pass: words(texts), buildMs: 0 };
  if (way === "fold") return { pass: fold(texts), buildMs: 0 };
  if (way === "aetia") return { ...aetia(names, texts), buildMs: 0 };
  return onFolded(way, names, texts);
}

let current: Contender & { buildMs: number };

const bench = {
  /** Gets ready. @returns milliseconds to build what the search needs in a tab; 0 for a lexicon that comes compiled */
  prepare(way: Way, names: string[], texts: string[]): number {
    current = contender(way, names, texts);
    return current.buildMs;
  },
  /** Milliseconds of each pass. */
  run(passes: number): number[] {
    return Array.from({ length: passes }, () => {
      const started = performance.now();
      current.pass();
      return performance.now() - started;
    });
  },
  /** All matches as one line each: text, start and end. */
  matches(count: number): string[] {
    return Array.from({ length: count }, (_, text) =>
      (current.find?.(text) ?? []).map(([start, end]) => `${text} ${start} ${end}`),
    ).flat();
  },
};
export type MatchingBench = typeof bench;
Object.assign(globalThis, { bench });
