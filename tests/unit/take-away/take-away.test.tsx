// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { CopyButton } from "../../../components/take-away/copy-button.tsx";
import { TakeAwayMenu } from "../../../components/take-away/take-away.tsx";
import { articleFile } from "../../../core/cite/export-file.ts";
import { fixtureArticle } from "../../fixtures/article.ts";
import { expectAccessible, one, show, textOf, user } from "../setup/dom.ts";

describe("copying", () => {
  const write = vi.fn<(text: string) => Promise<void>>();
  beforeEach(async () => {
    write.mockReset();
    vi.spyOn(navigator.clipboard, "writeText").mockImplementation(write);
    await show(<CopyButton label="Vancouver" text={() => "Roe J. A title."} />);
  });

  test("puts the text on the clipboard and says so", async () => {
    write.mockResolvedValue();
    await user(() => one("button").click());
    expect(write).toHaveBeenCalledExactlyOnceWith("Roe J. A title.");
    expect(textOf(one("button"))).toBe("Copied");
  });

  test("a closed clipboard is told of", async () => {
    write.mockRejectedValue(new Error("not allowed"));
    await user(() => one("button").click());
    expect(textOf(one("button"))).toBe("Copying is not possible here");
  });
});

describe("saving", () => {
  const unfold = () => {
    one<HTMLDetailsElement>("details").open = true;
  };
  beforeEach(() => show(<TakeAwayMenu file={(format) => articleFile(fixtureArticle, "clinician", format)} />));

  test("is one line until it is opened, and axe finds nothing", async () => {
    const menu = one<HTMLDetailsElement>("details");
    expect(menu.open).toBe(false);
    expect(menu.querySelector("button")).toBeNull();
    await user(unfold);
    expect([...menu.querySelectorAll("button")].map(textOf)).toEqual([
      "Copy as Markdown",
      "Save as Markdown",
      "Save as RIS",
      "Save as BibTeX",
      "Save as CSL-JSON",
      "Print",
    ]);
    await expectAccessible();
  });

  test("hands the browser a blob under the file's name", async () => {
    const blobs: Blob[] = [];
    const clicked: string[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return "blob:made";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.download} ${this.href}`);
    });
    await user(unfold);
    const button = [...document.querySelectorAll("button")].find((each) => textOf(each) === "Save as RIS");
    await user(() => button?.click());
    expect(clicked).toEqual(["fixture-syndrome.ris blob:made"]);
    expect(await blobs[0]?.text()).toContain("TI  - Fixture title 1\r\n");
  });
});
