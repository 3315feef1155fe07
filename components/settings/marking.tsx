import { i18n } from "../../platform/i18n.ts";
import { Choice } from "../common/choice.tsx";
import { Switch } from "../common/switch.tsx";
import type { SettingsProps } from "./reading.tsx";
import { Sample } from "./sample.tsx";

const STYLES = ["both", "underline", "tint", "none"] as const;
const DENSITIES = ["every", "section", "page"] as const;

/** How and where terms are marked on pages, with a sample that shows it. */
export function Marking({ settings, onChange }: SettingsProps) {
  return (
    <>
      <Sample />
      <Choice
        label={i18n.t("settings.markStyle.label")}
        value={settings.markStyle}
        options={STYLES.map((value) =>
          value === "none"
            ? { value, label: i18n.t("settings.markStyle.none"), detail: i18n.t("settings.markStyle.noneDetail") }
            : { value, label: i18n.t(`settings.markStyle.${value}`) },
        )}
        onChange={(markStyle) => onChange({ markStyle })}
      />
      <Choice
        label={i18n.t("settings.density.label")}
        value={settings.density}
        options={DENSITIES.map((value) => ({ value, label: i18n.t(`settings.density.${value}`) }))}
        onChange={(density) => onChange({ density })}
      />
      <div class="settings-switches">
        <Switch
          id="in-references"
          label={i18n.t("settings.inReferences")}
          on={settings.inReferences}
          onChange={(inReferences) => onChange({ inReferences })}
        />
        <Switch
          id="in-navigation"
          label={i18n.t("settings.inNavigation")}
          on={settings.inNavigation}
          onChange={(inNavigation) => onChange({ inNavigation })}
        />
        <Switch
          id="badge"
          label={i18n.t("settings.badge.label")}
          detail={i18n.t("settings.badge.detail")}
          on={settings.badge}
          onChange={(badge) => onChange({ badge })}
        />
      </div>
    </>
  );
}
