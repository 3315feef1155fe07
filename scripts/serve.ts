/** A static file server for the sample article and for files of the reader's: this machine only, one folder only. */
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".htm": "text/html; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".xhtml": "application/xhtml+xml",
  ".xml": "application/xml",
};

/**
 * The file that a request's path names inside `folder`, or undefined when there is none. Links that lead out of the
 * folder lead nowhere, however they are written.
 */
export async function fileFor(folder: string, path: string): Promise<string | undefined> {
  try {
    const root = await realpath(folder);
    // The URL parser resolves dots that are written plainly; %2e%2e%2f and symbolic links are left to the check below.
    const asked = join(root, decodeURIComponent(new URL(path, "http://localhost").pathname));
    const real = await realpath(asked.endsWith(sep) ? join(asked, "index.html") : asked);
    return real.startsWith(root + sep) && (await stat(real)).isFile() ? real : undefined;
  } catch {
    return undefined; // Not there, or not a path at all.
  }
}

export interface Server {
  /** "http://127.0.0.1:<port>/" */
  address: string;
  close(): void;
}

/** Serves `folder` on 127.0.0.1, on a port that is free. */
export async function serve(folder: string): Promise<Server> {
  let host = "";
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // A page from elsewhere could point its own name at 127.0.0.1; its requests carry that name.
    const file = request.headers.host === host ? await fileFor(folder, request.url ?? "/") : undefined;
    if (file === undefined) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
      return;
    }
    const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: `http://${host}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
