import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { languageFaults } from "../../../scripts/languages.ts";

const faults = (english: unknown, other: unknown) => languageFaults(english, other, "locales/de.yml");

describe("a language file against the English one", () => {
  it("passes when it says the same things", () => {
    const english = { card: { close: "Close", count: { 1: "1 term", n: "$1 terms" } }, doi: "DOI $1", name: "Aetia" };
    const german = {
      card: { close: "Schließen", count: { 1: "1 Begriff", n: "$1 Begriffe" } },
      doi: "DOI $1",
      name: "Aetia",
    };
    expect(faults(english, german)).toEqual([]);
  });

  it.each([
    ["is missing", { a: "Close" }, {}, "a: missing"],
    ["is none of English's", {}, { a: "Zu" }, "a: English has no such string"],
    ["is empty", { a: "Close" }, { a: " " }, "a: is empty"],
    ["is a null", { a: "Close" }, { a: null }, "a: is empty"],
    ["was left in English", { a: "Close" }, { a: "Close" }, 'a: is still English ("Close")'],
    ["lost a placeholder", { a: "$1 of $2" }, { a: "$1 von" }, "a: needs the same placeholders as English ($1 $2)"],
    [
      "has another plural",
      { a: { 1: "one", n: "$1" } },
      { a: "viele" },
      "a: has other plural forms than English (1, n)",
    ],
    ["has a plural's bar", { a: "Close" }, { a: "Zu | Schließen" }, "a: has a bar in it, which divides plural forms"],
  ])("tells when a string %s", (_, english, other, fault) => {
    expect(faults(english, other)).toEqual([`locales/de.yml: ${fault}`]);
  });

  it("lets placeholders change places", () => {
    expect(faults({ a: "$1 of $2" }, { a: "von $2 die $1" })).toEqual([]);
  });
});

describe("German", () => {
  const strings = readFileSync("locales/de.yml", "utf8");

  it("has German quotes, and addresses readers as “Sie”", () => {
    expect(strings).not.toMatch(/[“][^“”„]*”/u);
    expect(JSON.stringify(parse(strings))).not.toMatch(/\b(du|dein|deine|dir|dich)\b/iu);
  });

  it("has a description that the stores take", () => {
    expect((parse(strings) as { extension: { description: string } }).extension.description.length).toBeLessThan(133);
  });
});
