/** The welcome page: shown once, to a reader who has installed Aetia by hand. */
import { browser } from "wxt/browser";

export const openWelcome = async (): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
};

/** Asking about oneself needs no permission, where the browser has it at all. */
type Management = { management?: { getSelf?(): Promise<{ installType?: string }> } };

/** Whether an institution's policy put the extension here: its people did not ask for a welcome. */
async function isInstalledByPolicy(): Promise<boolean> {
  try {
    return (await (browser as Management).management?.getSelf?.())?.installType === "admin";
  } catch {
    return false;
  }
}

/** For runtime.onInstalled. Updates, of Aetia or of the browser, show nothing. */
export async function welcome(reason: string): Promise<void> {
  if (reason === "install" && !(await isInstalledByPolicy())) await openWelcome();
}
