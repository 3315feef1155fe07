import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { pageAccess } from "../../../platform/page-access.ts";

const URL = "https://journal.example/paper";
let contentType: string | Error;
let allowed: boolean;

beforeEach(() => {
  allowed = true;
  fakeBrowser.scripting.executeScript = (async () => {
    if (contentType instanceof Error) throw contentType;
    return [{ frameId: 0, result: contentType }];
  }) as never;
  fakeBrowser.permissions.contains = (async () => allowed) as never;
});

test("a page into which scripts may go says itself what it is", async () => {
  contentType = "text/html";
  expect(await pageAccess(3, URL)).toBe("open");
  contentType = "application/pdf";
  expect(await pageAccess(3, URL)).toBe("pdf");
});

test("a refusal is told apart from a site that was not given", async () => {
  contentType = new Error("Missing host permission for the tab");
  expect(await pageAccess(3, URL, "A page")).toBe("refused");
  allowed = false;
  expect(await pageAccess(3, URL, "A page")).toBe("none");
});

test("where the browser says nothing of its PDF viewer, the title does", async () => {
  contentType = new Error("Missing host permission for the tab");
  expect(await pageAccess(3, URL, "paper.PDF ")).toBe("pdf");
});
