import type { Audience } from "../../core/dataset/types.ts";
import { i18n } from "../../platform/i18n.ts";
import { change, settings } from "../common/settings.ts";

const AUDIENCES: readonly Audience[] = ["patient", "student", "clinician"];

/** For whom articles, cards and search results are worded; remembered, and the same everywhere. */
export function AudienceChoice() {
  const { audience } = settings.value;
  return (
    <div class="audience" role="radiogroup" aria-labelledby="reading-as">
      <p id="reading-as">{i18n.t("article.readingAs")}</p>
      <div class="audience-choices">
        {AUDIENCES.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="audience"
              value={value}
              checked={value === audience}
              onChange={() => change({ audience: value })}
            />
            <span>{i18n.t(`article.audience.${value}`)}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
