/** The welcome page: what a newcomer needs to find everything, in one screen or two. */
import "../common/theme.css";
import "../common/base.css";
import "../settings/settings.css";
import "./welcome.css";
import { i18n } from "../../platform/i18n.ts";
import { AudienceChoice, type SettingsProps } from "../settings/reading.tsx";
import { SampleText } from "../settings/sample-text.tsx";
import { ShortcutChange, ShortcutList } from "../settings/shortcuts.tsx";

const PIN = import.meta.env.FIREFOX ? "welcome.pin.firefox" : "welcome.pin.chrome";
const TRY = import.meta.env.FIREFOX ? "welcome.try.firefox" : "welcome.try.chrome";
const WAYS = ["point", "button", "panel", "select", "address"] as const;

export function WelcomePage(props: SettingsProps) {
  return (
    <div class="settings-page welcome-page">
      <header>
        <h1>{i18n.t("welcome.title")}</h1>
        <p>{i18n.t("welcome.what")}</p>
      </header>
      <main>
        <section aria-labelledby="audience">
          <h2 id="audience">{i18n.t("welcome.audience")}</h2>
          <AudienceChoice {...props} />
        </section>
        <section aria-labelledby="try">
          <h2 id="try">{i18n.t("welcome.try.title")}</h2>
          <p>{i18n.t(TRY)}</p>
          <SampleText />
        </section>
        <section aria-labelledby="pin">
          <h2 id="pin">{i18n.t("welcome.pin.title")}</h2>
          <p>{i18n.t(PIN)}</p>
        </section>
        <section aria-labelledby="ways">
          <h2 id="ways">{i18n.t("welcome.ways.title")}</h2>
          <dl class="explained">
            {WAYS.map((way) => (
              <div key={way}>
                <dt>{i18n.t(`welcome.ways.${way}.name`)}</dt>
                <dd>{i18n.t(`welcome.ways.${way}.text`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="keys">
          <h2 id="keys">{i18n.t("settings.section.shortcuts")}</h2>
          <ShortcutList />
          <ShortcutChange />
        </section>
        <section aria-labelledby="where">
          <h2 id="where">{i18n.t("welcome.where.title")}</h2>
          <p>{i18n.t("welcome.where.text")}</p>
        </section>
        <section aria-labelledby="privacy">
          <h2 id="privacy">{i18n.t("settings.section.privacy")}</h2>
          <p>{i18n.t("welcome.privacy")}</p>
          <p>
            <a href="/options.html">{i18n.t("welcome.settings")}</a>
          </p>
        </section>
      </main>
    </div>
  );
}
