/** Says that some of what was kept could not be read, and lets the reader keep it as a file or throw it away. */
import "./fields.css";
import "./backup.css";
import { i18n } from "../../platform/i18n.ts";
import { askKeep } from "../../platform/keep/ask.ts";
import { say } from "../common/announce.tsx";
import { saveFile } from "../common/save-file.ts";

export function Damage({ count }: { count: number }) {
  if (count === 0) return null;
  const save = async () => {
    const answer = await askKeep({ type: "keep/damaged" });
    if (!answer.ok) return;
    const name = "aetia-damaged.json";
    saveFile({ name, type: "application/json", text: `${JSON.stringify(answer.value, null, 1)}\n` });
    say(i18n.t("takeAway.saved", [name]));
  };
  return (
    <div class="damage">
      <p>{i18n.t("saved.damage.text", count)}</p>
      <div class="row">
        <button type="button" onClick={() => void save()}>
          {i18n.t("saved.damage.save")}
        </button>
        <button type="button" onClick={() => void askKeep({ type: "keep/discard-damaged" })}>
          {i18n.t("saved.damage.discard")}
        </button>
      </div>
    </div>
  );
}
