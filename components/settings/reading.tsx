import type { Settings } from "../../core/dataset/settings/settings.ts";
import { i18n } from "../../platform/i18n.ts";
import { Choice } from "../common/choice.tsx";

export interface SettingsProps {
  settings: Settings;
  onChange(patch: Partial<Settings>): void;
}

const AUDIENCES = ["patient", "student", "clinician"] as const;
const TEXT_SIZES = ["small", "medium", "large", "largest"] as const;
const THEMES = ["system", "light", "dark"] as const;

export function AudienceChoice({ settings, onChange }: SettingsProps) {
  return (
    <Choice
      label={i18n.t("article.readingAs")}
      value={settings.audience}
      options={AUDIENCES.map((value) => ({
        value,
        label: i18n.t(`article.audience.${value}`),
        detail: i18n.t(`settings.audience.${value}`),
      }))}
      onChange={(audience) => onChange({ audience })}
    />
  );
}

/** How Aetia's own text is worded, and how it looks. */
export function Reading(props: SettingsProps) {
  const { settings, onChange } = props;
  return (
    <>
      <AudienceChoice {...props} />
      <Choice
        label={i18n.t("settings.textSize.label")}
        value={settings.textSize}
        options={TEXT_SIZES.map((value) => ({ value, label: i18n.t(`settings.textSize.${value}`) }))}
        onChange={(textSize) => onChange({ textSize })}
      />
      <Choice
        label={i18n.t("settings.theme.label")}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, label: i18n.t(`settings.theme.${value}`) }))}
        onChange={(theme) => onChange({ theme })}
      />
    </>
  );
}
