import "./facts.css";
import { i18n } from "../../platform/i18n.ts";

const STORED = ["settings", "things", "lexicon", "session"] as const;
const PERMISSIONS = ["hosts", "storage", "contextMenus", "scripting", "activeTab"] as const;

/** What is kept where, what is never sent, and what each permission is for. */
export function Privacy() {
  const permissions = import.meta.env.CHROME ? ([...PERMISSIONS, "sidePanel"] as const) : PERMISSIONS;
  return (
    <>
      <p>{i18n.t("settings.privacy.never")}</p>
      <h3>{i18n.t("settings.privacy.storedTitle")}</h3>
      <dl class="explained">
        {STORED.map((what) => (
          <div key={what}>
            <dt>{i18n.t(`settings.privacy.stored.${what}.name`)}</dt>
            <dd>{i18n.t(`settings.privacy.stored.${what}.where`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{i18n.t("settings.privacy.permissionsTitle")}</h3>
      <dl class="explained">
        {permissions.map((what) => (
          <div key={what}>
            <dt>{i18n.t(`settings.privacy.permission.${what}.name`)}</dt>
            <dd>{i18n.t(`settings.privacy.permission.${what}.why`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
