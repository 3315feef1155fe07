/** Switching Aetia off and on for the site of an address. */
import { covers, isEnabledOn, type Settings, siteOf } from "../core/dataset/settings/settings.ts";
import { changeSettings, loadSettings } from "./settings.ts";

/** Where a page is for the rules (`siteOf`), if Aetia can work on it; undefined for the browser's own pages. */
export function siteAt(url: string | undefined): string | undefined {
  try {
    const address = new URL(url ?? "");
    return /^(https?|file):$/.test(address.protocol) ? siteOf(address) : undefined;
  } catch {
    return undefined;
  }
}

/** The host of a place; "" for files. */
export const hostIn = (site: string): string => site.replace(/\/.*$/su, "");

/**
 * The site rules with Aetia on (or off) for the page at `site`: it is its host that is switched, but every rule that
 * holds for the page itself goes, or it would still hold.
 */
export function withSite(sites: Settings["sites"], site: string, on: boolean): Settings["sites"] {
  const without = (list: string[]) => list.filter((rule) => !covers(rule, site));
  const withHost = (list: string[]) => [...without(list), hostIn(site)];
  return sites.mode === "everywhere"
    ? { ...sites, off: on ? without(sites.off) : withHost(sites.off) }
    : { ...sites, on: on ? withHost(sites.on) : without(sites.on) };
}

/**
 * Turns Aetia on where it is off, and off where it is on; switched off everywhere, on everywhere and here. Does nothing
 * for pages it cannot work on.
 */
export async function toggleSite(url: string | undefined): Promise<void> {
  const site = siteAt(url);
  if (site === undefined) return;
  const settings = await loadSettings();
  if (!settings.enabled) {
    const isOn = isEnabledOn({ ...settings, enabled: true }, site);
    await changeSettings({ enabled: true, ...(isOn ? {} : { sites: withSite(settings.sites, site, true) }) });
  } else await changeSettings({ sites: withSite(settings.sites, site, !isEnabledOn(settings, site)) });
}
