/**
 * Gives the fake browser the messages of locales/en.yml, as the built extension has them, so that component tests read
 * the words that readers read. (The fake browser of WXT's plug-in has no i18n.)
 */
import { readFileSync } from "node:fs";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { parse } from "yaml";

type Messages = { [key: string]: string | Messages };

/** Plural forms become one message "one | many", as the i18n module writes them. */
function flatten(messages: Messages, prefix = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "string") return [[prefix + key, value]];
    const forms = Object.keys(value);
    if (forms.every((form) => /^(\d+|n)$/u.test(form))) {
      return [[prefix + key, Object.values(value).join(" | ")]];
    }
    return flatten(value, `${prefix}${key}_`);
  });
}

const messages = new Map(flatten(parse(readFileSync("locales/en.yml", "utf8")) as Messages));

fakeBrowser.i18n.getUILanguage = () => "en-GB";
fakeBrowser.i18n.getMessage = (key: string, substitutions: string | string[] = []) =>
  (messages.get(key) ?? "").replace(/\$(\d)/gu, (_, n: string) => [substitutions].flat()[Number(n) - 1] ?? "");
