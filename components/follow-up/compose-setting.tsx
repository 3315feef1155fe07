/** The switch for composed answers, with what the browser has for it. Only pressing the download button downloads. */
import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { i18n } from "../../platform/i18n.ts";
import { downloadModel, type ModelState, modelState } from "../../platform/language-model.ts";
import { say } from "../common/announce.tsx";
import { Switch } from "../common/switch.tsx";

interface ComposeSettingProps {
  on: boolean;
  onChange(on: boolean): void;
}

type State = ModelState | "asking" | "failed";

/** Announced in steps, or a screen reader would talk all through the download. */
const STEP = 25;

function Download({ id, onState }: { id: string; onState(state: State): void }) {
  const share = useSignal<number | null>(null);
  const isLoading = share.value !== null;
  const percent = Math.floor((share.value ?? 0) * 100);
  const download = async () => {
    share.value = 0;
    let told = 0;
    try {
      await downloadModel((loaded) => {
        share.value = loaded;
        const now = Math.floor(loaded * 100);
        if (now < told + STEP) return;
        told = now;
        say(i18n.t("compose.progress", [String(now)]), { matter: "model" });
      });
      onState(await modelState());
    } catch {
      onState("failed");
    }
  };
  return (
    <>
      {isLoading && (
        <p>
          <progress value={percent} max={100} aria-labelledby={`${id}-progress`} />{" "}
          <span id={`${id}-progress`}>{i18n.t("compose.progress", [String(percent)])}</span>
        </p>
      )}
      <button
        type="button"
        aria-disabled={isLoading}
        aria-describedby={`${id}-state`}
        onClick={() => !isLoading && void download()}
      >
        {i18n.t("compose.download")}
      </button>
    </>
  );
}

export function ComposeSetting({ on, onChange }: ComposeSettingProps) {
  const id = useId();
  const state = useSignal<State>("asking");
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    void modelState().then((found) => {
      state.value = found;
    });
  }, [state]);
  const settle = (found: State) => {
    state.value = found;
    say(i18n.t(`compose.state.${found}`), { matter: "model" });
    // The button that was pressed may be gone.
    told.current?.focus();
  };
  return (
    <div class="compose-setting">
      <Switch id={id} label={i18n.t("compose.label")} detail={i18n.t("compose.detail")} on={on} onChange={onChange} />
      <p id={`${id}-state`} ref={told} tabIndex={-1} class="soft">
        {i18n.t(`compose.state.${state.value}`)}
      </p>
      {(state.value === "downloadable" || state.value === "failed") && <Download id={id} onState={settle} />}
    </div>
  );
}
