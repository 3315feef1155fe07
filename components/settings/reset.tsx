import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import "./reset.css";
import type { Settings } from "../../core/dataset/settings/settings.ts";
import { i18n } from "../../platform/i18n.ts";
import { loadChanges, replaceSettings } from "../../platform/settings.ts";

/** All settings back to their defaults: asked once, and then it can still be undone. */
export function Reset() {
  const dialog = useRef<HTMLDialogElement>(null);
  const before = useSignal<Partial<Settings> | null>(null);
  const reset = async () => {
    before.value = await loadChanges();
    await replaceSettings({});
  };
  const undo = async () => {
    if (before.value) await replaceSettings(before.value);
    before.value = null;
  };
  return (
    <div class="reset">
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {i18n.t("settings.reset.action")}
      </button>
      <p role="status">
        {before.value && (
          <>
            {i18n.t("settings.reset.done")}{" "}
            <button type="button" class="link" onClick={() => void undo()}>
              {i18n.t("common.undo")}
            </button>
          </>
        )}
      </p>
      <dialog ref={dialog} class="ask" aria-labelledby="reset-title" aria-describedby="reset-text" closedby="any">
        <h2 id="reset-title">{i18n.t("settings.reset.title")}</h2>
        <p id="reset-text">{i18n.t("settings.reset.text")}</p>
        <form method="dialog" class="ask-answers">
          <button type="submit" class="main" onClick={() => void reset()}>
            {i18n.t("settings.reset.confirm")}
          </button>
          {/* Enter throws nothing away unasked. */}
          <button type="submit" autofocus>
            {i18n.t("common.cancel")}
          </button>
        </form>
      </dialog>
    </div>
  );
}
