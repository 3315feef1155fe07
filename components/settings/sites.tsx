import "./facts.css";
import "./rules.css";
import { canSync } from "../../core/dataset/settings/record.ts";
import { i18n } from "../../platform/i18n.ts";
import { Choice } from "../common/choice.tsx";
import { Switch } from "../common/switch.tsx";
import type { SettingsProps } from "./reading.tsx";
import { RuleList } from "./rule-list.tsx";
import { RuleTest } from "./rule-test.tsx";

/** Rules to learn from; the same words serve as examples in every language. */
const EXAMPLES = [
  ["example.org", "host"],
  ["example.org/health", "path"],
  ["news*.example.org", "star"],
  ["file:///", "files"],
] as const;

/** On which sites terms are marked. */
export function Sites({ settings, onChange }: SettingsProps) {
  const { sites } = settings;
  const isEverywhere = sites.mode === "everywhere";
  return (
    <>
      <div class="settings-switches">
        <Switch
          id="enabled"
          label={i18n.t("settings.enabled.label")}
          detail={i18n.t(settings.enabled ? "settings.enabled.on" : "settings.enabled.off")}
          on={settings.enabled}
          onChange={(enabled) => onChange({ enabled })}
        />
      </div>
      <Choice
        label={i18n.t("settings.sites.label")}
        value={sites.mode}
        options={[
          { value: "everywhere", label: i18n.t("settings.sites.everywhere") },
          { value: "listed", label: i18n.t("settings.sites.listed") },
        ]}
        onChange={(mode) => onChange({ sites: { ...sites, mode } })}
      />
      <RuleList
        key={sites.mode}
        title={i18n.t(isEverywhere ? "settings.sites.offTitle" : "settings.sites.onTitle")}
        none={i18n.t(isEverywhere ? "settings.sites.offNone" : "settings.sites.onNone")}
        rules={isEverywhere ? sites.off : sites.on}
        onChange={(rules) => onChange({ sites: { ...sites, [isEverywhere ? "off" : "on"]: rules } })}
      />
      {!canSync("sites", sites) && <p class="notice-line">{i18n.t("settings.tooLongToSync")}</p>}
      <details>
        <summary>{i18n.t("settings.sites.how")}</summary>
        <dl class="examples">
          {EXAMPLES.map(([rule, meaning]) => (
            <div key={rule}>
              <dt class="rule">{rule}</dt>
              <dd>{i18n.t(`settings.sites.example.${meaning}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{i18n.t("settings.sites.paste")}</p>
      </details>
      <RuleTest settings={settings} />
    </>
  );
}
