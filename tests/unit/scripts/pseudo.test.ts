import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pseudoMessage, pseudoMessages } from "../../../scripts/pseudo.ts";

describe("pseudo-locales", () => {
  it("are longer, accented and in brackets", () => {
    expect(pseudoMessage("Search for a term", "long")).toBe("[Šéåŕçĥ föŕ å ţéŕm öñé ţŵö]");
  });

  it("keep placeholders and plural forms, whatever the words are", () => {
    const word = fc.constantFrom("term", "$1", "%s", "$2", "of", "“x”");
    const form = fc.array(word, { minLength: 1 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(form, { minLength: 1, maxLength: 3 }), fc.constantFrom("long", "rtl"), (forms, kind) => {
        const made = pseudoMessage(forms.join(" | "), kind as "long" | "rtl").split(" | ");
        expect(made.map((text) => text.match(/\$\d|%s/gu))).toEqual(forms.map((text) => text.match(/\$\d|%s/gu)));
        for (const [i, text] of made.entries()) expect(text.length).toBeGreaterThan((forms[i] ?? "").length * 1.3);
      }),
    );
  });

  it("say what language they are, and leave the extension's name alone", () => {
    const english = {
      extension_name: { message: "Aetia" },
      language_code: { message: "en" },
      language_direction: { message: "ltr" },
    };
    expect(pseudoMessages(english, "rtl")).toEqual({
      extension_name: { message: "Aetia" },
      language_code: { message: "ar-XB" },
      language_direction: { message: "rtl" },
    });
  });
});
