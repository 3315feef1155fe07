import { i18n } from "../../platform/i18n.ts";
import { Switch } from "../common/switch.tsx";
import { BackupRestore } from "../saved/backup.tsx";
import type { SettingsProps } from "./reading.tsx";

/** What is remembered of what the reader does, and the file that keeps all of it. */
export function Keeping({ settings, onChange }: SettingsProps) {
  return (
    <>
      <div class="settings-switches">
        <Switch
          id="history"
          label={i18n.t("saved.history.on")}
          detail={i18n.t("saved.history.hint")}
          on={settings.history}
          onChange={(history) => onChange({ history })}
        />
      </div>
      <h3>{i18n.t("saved.backup.title")}</h3>
      <BackupRestore />
    </>
  );
}
