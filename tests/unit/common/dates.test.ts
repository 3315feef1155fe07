import { expect, test } from "vitest";
import { formatDay } from "../../../components/common/dates.ts";

test.each([
  ["2026-11-23", /23/u, /2026/u],
  ["2024-05", /May/u, /2024/u],
  ["2024", /^2024$/u, /^2024$/u],
])("%s", (day, ...parts) => {
  for (const part of parts) expect(formatDay(day)).toMatch(part);
});

test("a day is the same day in every time zone", () => {
  expect(formatDay("2026-01-01")).toMatch(/2026/u);
  expect(formatDay("2026-01-01")).toMatch(/\b1\b/u);
});
