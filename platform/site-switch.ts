/** Switching Aetia off and on for the site of an address. */
import { isEnabledOn, type Settings } from "../core/dataset/settings.ts";
import { changeSettings, loadSettings } from "./settings.ts";

/** The host of a page that Aetia can work on; undefined for the browser's own pages. Files have the host "". */
export function hostOf(url: string | undefined): string | undefined {
  try {
    const { protocol, hostname } = new URL(url ?? "");
    return /^(https?|file):$/.test(protocol) ? hostname : undefined;
  } catch {
    return undefined;
  }
}

/** The site rules with Aetia on (or off) for `host`. */
export function withSite(sites: Settings["sites"], host: string, on: boolean): Settings["sites"] {
  // A rule for a parent domain would still hold for the host, so it goes, too.
  const without = (list: string[]) => list.filter((rule) => host !== rule && !host.endsWith(`.${rule}`));
  const withHost = (list: string[]) => [...without(list), host];
  return sites.mode === "everywhere"
    ? { ...sites, off: on ? without(sites.off) : withHost(sites.off) }
    : { ...sites, on: on ? withHost(sites.on) : without(sites.on) };
}

/** Turns Aetia on where it is off, and off where it is on. Does nothing for pages it cannot work on. */
export async function toggleSite(url: string | undefined): Promise<void> {
  const host = hostOf(url);
  if (host === undefined) return;
  const settings = await loadSettings();
  const on = isEnabledOn({ ...settings, enabled: true }, host);
  await changeSettings({ sites: withSite(settings.sites, host, !on) });
}
