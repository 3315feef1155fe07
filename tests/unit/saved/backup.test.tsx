// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { Announcer } from "../../../components/common/announce.tsx";
import { BackupRestore } from "../../../components/saved/backup.tsx";
import { type Backup, backupText } from "../../../core/keep/backup.ts";
import { newTerm } from "../../../core/keep/shapes.ts";
import { expectAccessible, one, show, textOf, user } from "../setup/dom.ts";

const backup: Backup = {
  madeAt: Date.UTC(2026, 10, 27, 12),
  saved: [newTerm("gout", 1), newTerm("pxe", 2)],
  history: [{ slug: "gout", at: 7, via: "search" }],
  settings: { audience: "patient", muted: [{ slug: "gout", host: null }] },
};
const asked: { type: string }[] = [];
let answer: unknown;

beforeEach(async () => {
  asked.length = 0;
  answer = { ok: true, value: null };
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation((async (message: { type: string }) => {
    asked.push(message);
    return answer;
  }) as never);
  await show(
    <main>
      <BackupRestore />
      <Announcer />
    </main>,
  );
});

async function choose(content: string): Promise<void> {
  const box = one<HTMLInputElement>('input[type="file"]');
  Object.defineProperty(box, "files", { configurable: true, value: [new File([content], "backup.json")] });
  await user(() => {
    box.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
const restore = () => user(() => one<HTMLFormElement>("form").requestSubmit());

test("a file is shown before it is used, and merged unless the reader wants it otherwise", async () => {
  await choose(backupText(backup));
  await vi.waitFor(() => one("form"));
  expect([...document.querySelectorAll(".backup-holds li")].map(textOf)).toEqual([
    "2 saved terms",
    "1 look-up",
    "2 changed settings",
    "1 muted term",
  ]);
  await expectAccessible();
  expect(asked).toEqual([]);
  await restore();
  await vi.waitFor(() => expect(asked).toEqual([{ type: "keep/restore", backup, mode: "merge" }]));
  await vi.waitFor(() => expect(document.querySelector("form")).toBeNull());
  expect(textOf(one(".backup"))).toContain("The backup is restored.");
});

test("replacing is a choice", async () => {
  await choose(backupText(backup));
  await vi.waitFor(() => one("form"));
  await user(() => one('input[value="replace"]').click());
  await restore();
  await vi.waitFor(() => expect(asked).toMatchObject([{ mode: "replace" }]));
});

test.each([
  ["not a backup", "The file is no backup of Aetia, or it is not complete."],
  [
    '{"format":"aetia-backup","version":9}',
    "The backup was made by a newer version of Aetia. Update Aetia to restore it.",
  ],
  [backupText(backup).replace('"pxe"', '"P"'), "The backup is damaged. saved[1].slug is not what belongs there."],
])("a bad file is refused in one sentence", async (content, sentence) => {
  await choose(content);
  await vi.waitFor(() => expect(textOf(one(".note-trouble"))).toBe(sentence));
  expect(document.querySelector("form")).toBeNull();
  expect(asked).toEqual([]);
  await expectAccessible();
});

test("what could not be restored changed nothing, and the file is still there to try again", async () => {
  answer = { ok: false, problem: "full" };
  await choose(backupText(backup));
  await vi.waitFor(() => one("form"));
  await restore();
  await vi.waitFor(() =>
    expect(textOf(one(".note-trouble"))).toBe(
      "Nothing was changed: There is no room left on the disk. Make room and try again.",
    ),
  );
  one("form");
});
