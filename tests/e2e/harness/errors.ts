/** Errors in a page: its own and those of extension scripts in it. */
import type { Page } from "puppeteer-core";

/** Collects, from now on, one line for each exception that nobody caught, in whichever world of the page. */
export async function watchErrors(page: Page): Promise<string[]> {
  const errors: string[] = [];
  const client = await page.createCDPSession();
  client.on("Runtime.exceptionThrown", ({ exceptionDetails: { text, exception, url } }) => {
    errors.push(`${text} ${exception?.description ?? exception?.value ?? ""} ${url ?? ""}`.trim());
  });
  await client.send("Runtime.enable");
  return errors;
}
