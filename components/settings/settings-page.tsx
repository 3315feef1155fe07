/** The options page: all settings, and what there is to know about Aetia, under one list of contents. */
import "../common/theme.css";
import "../common/base.css";
import "./settings.css";
import type { ComponentChildren } from "preact";
import type { Settings } from "../../core/dataset/settings/settings.ts";
import type { DatasetFacts, DatasetIndex } from "../../core/dataset/types.ts";
import { i18n } from "../../platform/i18n.ts";
import { Announcer } from "../common/announce.tsx";
import { ComposeSetting } from "../follow-up/compose-setting.tsx";
import { About } from "./about.tsx";
import { Data } from "./data.tsx";
import { Keeping } from "./keeping.tsx";
import { Marking } from "./marking.tsx";
import { Muted } from "./muted.tsx";
import { Privacy } from "./privacy.tsx";
import { Reading } from "./reading.tsx";
import { Reset } from "./reset.tsx";
import { Section } from "./section.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { Sites } from "./sites.tsx";

export interface SettingsPageProps {
  /** Null until it is loaded. */
  index: DatasetIndex | null;
  settings: Settings;
  /** Null until it is loaded. */
  facts: DatasetFacts | null;
  /** Aetia's own version. */
  version: string;
  onChange(patch: Partial<Settings>): void;
}

export function SettingsPage({ index, settings, facts, version, onChange }: SettingsPageProps) {
  const parts: readonly (readonly [id: string, title: string, content: ComponentChildren])[] = [
    ["reading", i18n.t("settings.section.reading"), <Reading key="" settings={settings} onChange={onChange} />],
    ["marking", i18n.t("settings.section.marking"), <Marking key="" settings={settings} onChange={onChange} />],
    ["sites", i18n.t("settings.section.sites"), <Sites key="" settings={settings} onChange={onChange} />],
    ["muted", i18n.t("settings.section.muted"), <Muted key="" index={index} settings={settings} onChange={onChange} />],
    ["backup", i18n.t("settings.section.backup"), <Keeping key="" settings={settings} onChange={onChange} />],
    [
      "answers",
      i18n.t("settings.section.answers"),
      <div key="" class="settings-switches">
        <ComposeSetting on={settings.composeAnswers} onChange={(composeAnswers) => onChange({ composeAnswers })} />
      </div>,
    ],
    ["data", i18n.t("settings.section.data"), <Data key="" facts={facts} />],
    ["shortcuts", i18n.t("settings.section.shortcuts"), <Shortcuts key="" />],
    ["privacy", i18n.t("settings.section.privacy"), <Privacy key="" />],
    ["about", i18n.t("settings.section.about"), <About key="" version={version} />],
  ];
  return (
    <>
      <div class="settings-page">
        <header>
          <h1>{i18n.t("settings.title")}</h1>
          <p class="soft">{i18n.t("settings.atOnce")}</p>
        </header>
        <nav class="settings-contents" aria-label={i18n.t("article.contents")}>
          <ul>
            {parts.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          {parts.map(([id, title, content]) => (
            <Section key={id} id={id} title={title}>
              {content}
            </Section>
          ))}
          <Reset />
        </main>
      </div>
      <Announcer />
    </>
  );
}
