import { withoutMuted } from "../../core/dataset/settings/muted.ts";
import { canSync } from "../../core/dataset/settings/record.ts";
import type { DatasetIndex } from "../../core/dataset/types.ts";
import { i18n } from "../../platform/i18n.ts";
import { MutedList, mutedItems } from "../page-terms/muted-list.tsx";
import type { SettingsProps } from "./reading.tsx";

/** The terms that the reader does not want marked, with the way back for each. */
export function Muted({ index, settings, onChange }: SettingsProps & { index: DatasetIndex | null }) {
  const { muted } = settings;
  if (muted.length === 0 || !index) return <p class="soft">{i18n.t("settings.muted.none")}</p>;
  return (
    <>
      <p>{i18n.t("settings.muted.text")}</p>
      <MutedList
        items={mutedItems(muted, index)}
        label={i18n.t("settings.section.muted")}
        onUndo={({ slug, host }) => onChange({ muted: withoutMuted(muted, { slug, host: host ?? null }) })}
      />
      {!canSync("muted", muted) && <p class="notice-line">{i18n.t("settings.tooLongToSync")}</p>}
    </>
  );
}
