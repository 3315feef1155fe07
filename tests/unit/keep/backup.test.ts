import fc from "fast-check";
import { expect, test } from "vitest";
import { type Backup, backupText, LARGEST_BACKUP, readBackup } from "../../../core/keep/backup.ts";
import { newTerm } from "../../../core/keep/shapes.ts";
import { settingsFault } from "../../../platform/keep/settings-part.ts";
import { kept } from "./arbitrary.ts";

const backup: Backup = {
  madeAt: 1000,
  saved: [{ ...newTerm("gout", 5), note: "A *note*", tags: ["exam"] }],
  history: [{ slug: "gout", at: 7, via: "search" }],
  settings: { audience: "patient", muted: [{ slug: "gout", host: null }] },
};
/** The file with something else at a place; undefined takes away what stands there. */
function changed(path: readonly (string | number)[], to: unknown): string {
  const value: unknown = JSON.parse(backupText(backup));
  const last = path.at(-1) ?? "";
  const holder = path
    .slice(0, -1)
    .reduce((at, part) => at[part] as Record<string, unknown>, value as Record<string, unknown>);
  holder[last] = to;
  return JSON.stringify(value);
}
const faultOf = (text: string) => readBackup(text, settingsFault).fault;

test("what is written is read back as it was", () => {
  fc.assert(
    fc.property(kept, fc.integer({ min: 0, max: 2e12 }), fc.boolean(), (all, madeAt, badge) => {
      const whole = { madeAt, ...all, settings: { badge } };
      expect(readBackup(backupText(whole), settingsFault)).toEqual({ backup: whole });
    }),
  );
});

test("a bad file is refused with what is wrong and where", () => {
  expect(faultOf("")).toEqual({ why: "not-json" });
  expect(faultOf(backupText(backup).slice(0, 90))).toEqual({ why: "not-json" });
  for (const text of ["null", "[]", '{"format":"other"}', '"aetia-backup"', "7"]) {
    expect(faultOf(text)).toEqual({ why: "not-backup" });
  }
  expect(faultOf("x".repeat(LARGEST_BACKUP + 1))).toEqual({ why: "too-large" });
  expect(faultOf(changed(["version"], 2))).toEqual({ why: "newer" });
  expect(faultOf(changed(["version"], "1"))).toEqual({ why: "wrong", where: "version" });
  expect(faultOf(changed(["version"], undefined))).toEqual({ why: "missing", where: "version" });
  expect(faultOf(changed(["history"], undefined))).toEqual({ why: "missing", where: "history" });
  expect(faultOf(changed(["saved", 0, "note"], 3))).toEqual({ why: "wrong", where: "saved[0].note" });
  expect(faultOf(changed(["saved", 0, "slug"], "../gout"))).toEqual({ why: "wrong", where: "saved[0].slug" });
  expect(faultOf(changed(["saved", 0, "tags", 1], "\n"))).toEqual({ why: "wrong", where: "saved[0].tags[1]" });
  const seenOn = { title: "x".repeat(501), url: "https://journal.example/a" };
  expect(faultOf(changed(["saved", 0, "seenOn"], seenOn))).toEqual({ why: "too-long", where: "saved[0].seenOn.title" });
  expect(faultOf(changed(["saved", 1], backup.saved[0]))).toEqual({ why: "twice", where: "saved[1]" });
  expect(faultOf(changed(["settings"], { audience: "nobody" }))).toEqual({ why: "wrong", where: "settings.audience" });
});

test("whatever a file holds, reading it ends with a backup or a fault", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const whole = `{"format":"aetia-backup","version":1,"saved":${text},"history":[],"settings":{},"madeAt":1}`;
      for (const one of [text, whole]) {
        const { backup: read, fault } = readBackup(one, settingsFault);
        expect(read === undefined).not.toBe(fault === undefined);
      }
    }),
  );
});

test("a page's address that is none of the web or a file is refused", () => {
  const text = changed(["saved", 0, "seenOn"], { title: "", url: "javascript:alert(1)" });
  expect(faultOf(text)).toEqual({ why: "wrong", where: "saved[0].seenOn.url" });
});
