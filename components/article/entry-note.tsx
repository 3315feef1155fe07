/** An entry in short, shown beside a link to it: what it is, what causes it first of all, and how far its review is. */
import { i18n } from "../../platform/i18n.ts";
import { glanceOf } from "../common/glances.ts";
import { DATA_TEXT } from "../common/language.ts";
import { LevelMark } from "../common/level-mark.tsx";
import { statusName } from "../common/status.ts";

export function EntryNote({ slug, wording }: { slug: string; wording: "plain" | "clinical" }) {
  const glance = glanceOf(slug);
  if (!glance) return null;
  return (
    <>
      <p {...DATA_TEXT}>
        <strong>{glance.name}</strong>{" "}
      </p>
      <p {...DATA_TEXT}>{glance[wording]} </p>
      <p class="soft">
        {i18n.t("article.preview.cause", [glance.cause.label])} <LevelMark level={glance.cause.level} />{" "}
      </p>
      <p class="soft">{statusName(glance.status)}</p>
    </>
  );
}
