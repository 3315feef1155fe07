/** How questions are asked, and what tells a quantity. */
import { expect, test } from "vitest";
import { formOf, tellsQuantity } from "../../../../core/dataset/ask/form.ts";

test.each([
  ["Why does it hurt?", "why"],
  ["how long does it last", "quantity"],
  ["what share of patients gets it", "quantity"],
  ["Does it spread?", "whether"],
  ["is it inherited", "whether"],
  ["which gene is it", "which"],
  ["what sets it off", "open"],
  ["INZ-701", "open"],
])("%s: %s", (question, form) => expect(formOf(question)).toBe(form));

test("numbers, times and frequencies are quantities", () => {
  expect(["50", "2.5", "half", "week", "rare"].every(tellsQuantity)).toBe(true);
  expect(["calcium", "heart", "tenderness"].some(tellsQuantity)).toBe(false);
});
