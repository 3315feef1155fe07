/**
 * Backup of everything that the reader keeps as one file, and putting one back: checked as a whole, shown before it is
 * used, merged with what is there or in place of it. Stands on the options page and under the saved terms.
 */
import { useSignal } from "@preact/signals";
import download from "lucide-static/icons/download.svg?raw";
import { useId, useRef } from "preact/hooks";
import "./fields.css";
import "./backup.css";
import { type Backup, type BackupFault, backupText, LARGEST_BACKUP, readBackup } from "../../core/keep/backup.ts";
import { i18n } from "../../platform/i18n.ts";
import { askKeep } from "../../platform/keep/ask.ts";
import type { RestoreMode } from "../../platform/keep/messages.ts";
import { settingsFault } from "../../platform/keep/settings-part.ts";
import { say } from "../common/announce.tsx";
import { dayOf, formatMoment } from "../common/dates.ts";
import { Icon } from "../common/icon.tsx";
import { saveFile } from "../common/save-file.ts";
import { problemText } from "./problems.ts";

function faultText(fault: BackupFault): string {
  switch (fault.why) {
    case "too-large":
      return i18n.t("saved.backup.fault.tooLarge", [String(LARGEST_BACKUP / 1_000_000)]);
    case "not-json":
      return i18n.t("saved.backup.fault.notJson");
    case "not-backup":
      return i18n.t("saved.backup.fault.notBackup");
    case "newer":
      return i18n.t("saved.backup.fault.newer");
    case "too-long":
      return i18n.t("saved.backup.fault.tooLong", [fault.where]);
    default:
      return i18n.t(`saved.backup.fault.${fault.why}`, [fault.where]);
  }
}

async function readFile(file: File): Promise<{ backup?: Backup; fault?: string }> {
  if (file.size > LARGEST_BACKUP) return { fault: faultText({ why: "too-large" }) };
  try {
    const { backup, fault } = readBackup(await file.text(), settingsFault);
    return backup ? { backup } : { fault: faultText(fault) };
  } catch {
    return { fault: i18n.t("saved.backup.fault.unreadable") };
  }
}

const MODES: readonly RestoreMode[] = ["merge", "replace"];

interface OfferProps {
  backup: Backup;
  onRestore(mode: RestoreMode): void;
  onCancel(): void;
}

/** What a file holds, and what to do with it. */
function Offer({ backup, onRestore, onCancel }: OfferProps) {
  const mode = useSignal<RestoreMode>("merge");
  const id = useId();
  const muted = backup.settings.muted;
  const holds = [
    i18n.t("saved.count", backup.saved.length),
    i18n.t("saved.history.count", backup.history.length),
    i18n.t("saved.backup.settings", Object.keys(backup.settings).length),
    ...(Array.isArray(muted) && muted.length > 0 ? [i18n.t("saved.backup.muted", muted.length)] : []),
  ];
  return (
    <form
      class="backup-offer"
      onSubmit={(event) => {
        event.preventDefault();
        onRestore(mode.value);
      }}
    >
      <p>{i18n.t("saved.backup.holds", [formatMoment(backup.madeAt)])}</p>
      <ul class="backup-holds">
        {holds.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <fieldset>
        <legend>{i18n.t("saved.backup.how")}</legend>
        {MODES.map((one) => (
          <label key={one} class="check">
            <input
              type="radio"
              name={id}
              value={one}
              checked={mode.value === one}
              onChange={() => {
                mode.value = one;
              }}
            />
            <span>{i18n.t(`saved.backup.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <button type="submit">{i18n.t("saved.backup.restore")}</button>
        <button type="button" onClick={onCancel}>
          {i18n.t("saved.backup.cancel")}
        </button>
      </div>
    </form>
  );
}

export function BackupRestore() {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const told = useSignal("");
  const trouble = useSignal("");
  const offered = useSignal<Backup | null>(null);
  const busy = useSignal(false);

  const tell = (text: string, isTrouble = false) => {
    told.value = isTrouble ? "" : text;
    trouble.value = isTrouble ? text : "";
    say(text);
  };
  const save = async () => {
    const answer = await askKeep({ type: "keep/everything" });
    if (!answer.ok) return tell(problemText(answer.problem), true);
    const name = `aetia-backup-${dayOf(answer.value.madeAt)}.json`;
    saveFile({ name, type: "application/json", text: backupText(answer.value) });
    tell(i18n.t("takeAway.saved", [name]));
  };
  const choose = async (file: File | undefined) => {
    offered.value = null;
    if (!file) return;
    const { backup, fault } = await readFile(file);
    if (fault !== undefined) return tell(fault, true);
    offered.value = backup ?? null;
    tell("");
  };
  const end = () => {
    offered.value = null;
    if (box.current) box.current.value = "";
    box.current?.focus();
  };
  const restore = async (backup: Backup, mode: RestoreMode) => {
    if (busy.value) return;
    busy.value = true;
    const answer = await askKeep({ type: "keep/restore", backup, mode });
    busy.value = false;
    if (!answer.ok) return tell(i18n.t("saved.backup.failed", [problemText(answer.problem)]), true);
    end();
    tell(i18n.t("saved.backup.done"));
  };

  return (
    <div class="backup">
      <p class="soft">{i18n.t("saved.backup.hint")}</p>
      <button type="button" onClick={() => void save()}>
        <Icon svg={download} />
        {i18n.t("saved.backup.save")}
      </button>
      <label class="field" for={id}>
        <span>{i18n.t("saved.backup.choose")}</span>
        <input
          ref={box}
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-told`}
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </label>
      <p id={`${id}-told`} class={trouble.value ? "note-trouble" : "soft"}>
        {trouble.value || told.value}
      </p>
      {offered.value && (
        <Offer
          backup={offered.value}
          onRestore={(mode) => offered.value && void restore(offered.value, mode)}
          onCancel={end}
        />
      )}
    </div>
  );
}
