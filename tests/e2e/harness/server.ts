/**
 * A web server on the loopback interface for the pages that tests open. Browsers are started with it as their proxy, so
 * that it sees every request that leaves them, from whichever page, worker or content script.
 */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What the browsers themselves ask for, whatever is installed in them. */
const BROWSERS_OWN = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)(:\d+)?$/;

export interface TestPage {
  body: string;
  headers?: Record<string, string>;
}

export interface TestServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** The same server under another host name, for what must be cross-origin. */
  otherOrigin: string;
  /** Serves `page` (HTML, the inside of a body, or whatever its own content type says) at `path`. @returns its address */
  page(path: string, page: string | TestPage): string;
  /** Paths of this server that were asked for, in order. */
  requests: string[];
  /** Whatever else was asked for, but for the browser's own errands. */
  outsideRequests: string[];
  close(): Promise<void>;
}

/** A whole document around the inside of a body; documents that begin with `<!` or `<?` are served as they are. */
const toDocument = (body: string): string =>
  /^\s*<[!?]/.test(body)
    ? body
    : `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test page</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

export async function startServer(): Promise<TestServer> {
  const pages = new Map<string, TestPage>();
  const requests: string[] = [];
  const outsideRequests: string[] = [];
  const server: Server = createServer((request: IncomingMessage, response) => {
    // A request to a proxy carries the whole address.
    const url = new URL(request.url ?? "/", "http://localhost");
    if (!["127.0.0.1", "localhost"].includes(url.hostname)) {
      if (!BROWSERS_OWN.test(url.host)) outsideRequests.push(url.href);
      response.writeHead(502).end();
      return;
    }
    const path = url.pathname;
    requests.push(path);
    const page = pages.get(path);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers }).end(page.body);
  });
  server.on("connect", (request, socket) => {
    socket.on("error", () => undefined); // A browser that is closed does not wait for answers.
    if (!BROWSERS_OWN.test(request.url ?? "")) outsideRequests.push(`https://${request.url}`);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    otherOrigin: `http://localhost:${port}`,
    requests,
    outsideRequests,
    page(path, page) {
      const { body, headers } = typeof page === "string" ? { body: page, headers: {} } : page;
      pages.set(path, { body: headers?.["content-type"] ? body : toDocument(body), ...(headers ? { headers } : {}) });
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
