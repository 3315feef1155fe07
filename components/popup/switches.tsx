import { isEnabledOn, type Settings } from "../../core/dataset/settings/settings.ts";
import { i18n } from "../../platform/i18n.ts";
import { hostIn, withSite } from "../../platform/site-switch.ts";
import { Switch } from "../common/switch.tsx";

interface SwitchesProps {
  settings: Settings;
  /** Where the page is for the rules (`siteOf`); undefined where Aetia cannot work. */
  site: string | undefined;
  onChange(patch: Partial<Settings>): void;
}

/** Where Aetia works: on the site in front of the reader, and at all. */
export function Switches({ settings, site, onChange }: SwitchesProps) {
  const detail =
    site === undefined
      ? i18n.t("popup.noSite")
      : settings.enabled
        ? hostIn(site) || i18n.t("popup.localFiles")
        : i18n.t("popup.offEverywhere");
  return (
    <fieldset class="switches">
      <legend class="unseen">{i18n.t("popup.switches")}</legend>
      <Switch
        id="on-this-site"
        label={i18n.t("popup.onThisSite")}
        detail={detail}
        on={site !== undefined && isEnabledOn(settings, site)}
        disabled={site === undefined || !settings.enabled}
        onChange={(on) => site !== undefined && onChange({ sites: withSite(settings.sites, site, on) })}
      />
      <Switch
        id="everywhere"
        label={i18n.t("popup.everywhere")}
        on={settings.enabled}
        onChange={(enabled) => onChange({ enabled })}
      />
    </fieldset>
  );
}
