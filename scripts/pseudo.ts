/**
 * Pseudo-locales: the English strings made to look like another language, so that a reader of English sees at a glance
 * what is cut, what is not translated, and what does not turn round. They are made from a built extension and are in no
 * release.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** `long`: accented and 40 % longer, in brackets. `rtl`: the same, running from right to left. */
export type Pseudo = "long" | "rtl";

/** Messages as browsers read them, by name. */
export type Messages = Record<string, { message: string }>;

const PLAIN = "AaBCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz";
const ACCENTED = "ÅåßÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž";

/** What the interface may not be without, or what browsers limit in length. */
const KEPT = new Set(["extension_name", "extension_description"]);

/** Substitutions (`$1`, `%s`) and what is between plural forms. */
const FIXED = /\$\d|%s/u;

const accented = (text: string): string =>
  [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join("");

/** Words to fill up with, as long as the languages that need most room: 40 % on top, and more for a short text. */
function filling(length: number): string {
  const wanted = length < 10 ? Math.ceil(length * 0.8) : Math.ceil(length * 0.4);
  return "öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ "
    .repeat(Math.ceil(wanted / 30))
    .slice(0, wanted)
    .trimEnd();
}

/** Has letters of any alphabet run from right to left (U+202E … U+202C), word by word as bidirectional text does. */
const turned = (text: string): string => text.replace(/\p{L}+/gu, "\u202e$&\u202c");

function pseudoText(text: string, kind: Pseudo): string {
  const words = text
    .split(/(\$\d|%s)/u)
    .map((part) => (FIXED.test(part) ? part : accented(part)))
    .join("");
  const whole = `[${words} ${filling(text.length)}]`;
  if (kind === "long") return whole;
  return whole
    .split(/(\$\d|%s)/u)
    .map((part) => (FIXED.test(part) ? part : turned(part)))
    .join("");
}

/** One message, which may hold plural forms ("one | many"). */
export const pseudoMessage = (message: string, kind: Pseudo): string =>
  message
    .split(" | ")
    .map((form) => pseudoText(form, kind))
    .join(" | ");

/** The English messages as the pseudo-locale has them, in the same order. */
export function pseudoMessages(english: Messages, kind: Pseudo): Messages {
  const language: Record<string, string> = {
    language_code: kind === "rtl" ? "ar-XB" : "en-XA",
    language_direction: kind === "rtl" ? "rtl" : "ltr",
  };
  return Object.fromEntries(
    Object.entries(english).map(([name, { message }]) => {
      const kept = language[name] ?? (KEPT.has(name) ? message : undefined);
      return [name, { message: kept ?? pseudoMessage(message, kind) }];
    }),
  );
}

/**
 * Copies a built extension into a folder of its own and puts the pseudo-locale in the place of English.
 * @returns the copy's folder, which the caller removes
 */
export function pseudoCopy(extension: string, kind: Pseudo): string {
  const copy = mkdtempSync(join(tmpdir(), `aetia-pseudo-${kind}-`));
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, "_locales/en/messages.json");
  const english = JSON.parse(readFileSync(file, "utf8")) as Messages;
  writeFileSync(file, JSON.stringify(pseudoMessages(english, kind)));
  return copy;
}
