import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileFor, type Server, serve } from "../../../scripts/serve.ts";

let base: string;
let folder: string;
let server: Server;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), "aetia-serve-"));
  folder = join(base, "pages");
  mkdirSync(join(folder, "sub"), { recursive: true });
  writeFileSync(join(base, "secret.txt"), "secret");
  mkdirSync(join(base, "pages-of-others"));
  writeFileSync(join(base, "pages-of-others", "a.txt"), "secret");
  writeFileSync(join(folder, "index.html"), "<p>index</p>");
  writeFileSync(join(folder, "sub", "a name.txt"), "text");
  symlinkSync(join(base, "secret.txt"), join(folder, "link.txt"));
  server = await serve(folder);
});

afterAll(() => {
  server.close();
  rmSync(base, { recursive: true, force: true });
});

describe("paths", () => {
  it.each(["/", "/index.html", "/index.html?a=1#b", "/sub/a%20name.txt"])("finds %s", async (path) => {
    expect(await fileFor(folder, path)).toBeDefined();
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/sub/..%2f..%2fsecret.txt",
    "/..%2fpages-of-others/a.txt",
    "/link.txt",
    "/%00",
    "/%",
    "/sub",
    "/absent.html",
  ])("finds nothing at %s", async (path) => {
    expect(await fileFor(folder, path)).toBeUndefined();
  });
});

describe("requests", () => {
  const get = (headers: Record<string, string>) =>
    new Promise<{ status: number | undefined; type: string | undefined }>((resolve, reject) => {
      const { hostname, port } = new URL(server.address);
      request({ hostname, port, path: "/", headers }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, type: response.headers["content-type"] });
      })
        .on("error", reject)
        .end();
    });

  it("are answered with the file and its type", async () => {
    expect(await get({ host: new URL(server.address).host })).toEqual({
      status: 200,
      type: "text/html; charset=utf-8",
    });
  });

  it("under another host's name are refused", async () => {
    expect(await get({ host: "example.org" })).toMatchObject({ status: 404 });
  });
});
