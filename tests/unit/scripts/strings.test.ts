import { describe, expect, it } from "vitest";
import { keysOf, stringFaults } from "../../../scripts/strings.ts";

describe("keys of a language file", () => {
  it("are paths, with a plural as one", () => {
    const strings = { card: { close: "Close", causes: { 1: "1 cause", n: "$1 causes" } }, name: "Aetia" };
    expect(keysOf(strings)).toEqual(["card.close", "card.causes", "name"]);
  });
});

describe("strings and their uses", () => {
  it.each([
    ["by name", 'i18n.t("card.close")'],
    ["by name, over lines", 'i18n.t(\n  "card.close",\n  [name])'],
    ["by a choice of names", 'i18n.t(open ? "card.close" : "card.close")'],
    ["by a part known at run time", `i18n.t(\`card.\${what}\`)`],
    ["by the manifest", 'name: "__MSG_card_close__"'],
  ])("a string is used %s", (_, code) => {
    expect(stringFaults(["card.close"], code)).toEqual([]);
  });

  it.each([
    ["nothing names it", 'i18n.t("card.open")', ["card.open", "card.close"]],
    ["a part known at run time stands for one step only", `i18n.t(\`article.\${what}\`)`, ["article.kind.close"]],
  ])("a string is unused when %s", (_, code, keys) => {
    expect(stringFaults(keys, code)).toEqual([`locales/en.yml: ${keys.at(-1)}: nothing uses it`]);
  });

  it("a string that is not there is named", () => {
    expect(stringFaults([], 'i18n.t("card.close")')).toEqual(["locales/en.yml: card.close: used, but not there"]);
  });
});
