/** Why a page from which nothing is heard cannot be read. */
import { browser } from "wxt/browser";

export type PageAccess =
  /** Scripts may run there. */
  | "open"
  /** The browser's PDF viewer. */
  | "pdf"
  /** Extensions were not given this site, or it was taken away. */
  | "none"
  /** The browser lets no script in and does not say why: its PDF viewer in Firefox, a page that failed to load. */
  | "refused";

/** Runs in the page by itself: uses nothing from around it. */
const contentType = (): string => document.contentType;

/** Asks the browser about the page in a tab. Firefox tells nothing of its PDF viewer: there the title must do. */
export async function pageAccess(tabId: number, url: string, title = ""): Promise<PageAccess> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: contentType });
    return frame?.result === "application/pdf" ? "pdf" : "open";
  } catch {
    if (!(await mayRead(url))) return "none";
    return /\.pdf$/iu.test(title.trim()) ? "pdf" : "refused";
  }
}

async function mayRead(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  try {
    return await browser.permissions.contains({
      origins: [protocol === "file:" ? "file:///*" : `${protocol}//${hostname}/*`],
    });
  } catch {
    return true; // An address for which there is no pattern.
  }
}
