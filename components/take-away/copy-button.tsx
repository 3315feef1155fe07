import { useSignal } from "@preact/signals";
import check from "lucide-static/icons/check.svg?raw";
import copy from "lucide-static/icons/copy.svg?raw";
import { useEffect } from "preact/hooks";
import { i18n } from "../../platform/i18n.ts";
import { say } from "../common/announce.tsx";
import { Icon } from "../common/icon.tsx";

/** Milliseconds for which the button says what became of the last click. */
const TOLD = 2500;

interface Props {
  label: string;
  /** What is copied; made when it is asked for. */
  text(): string;
}

/** Copies a text, and says so. */
export function CopyButton({ label, text }: Props) {
  const outcome = useSignal<"" | "copied" | "failed">("");
  useEffect(() => {
    if (outcome.value === "") return;
    const timer = setTimeout(() => {
      outcome.value = "";
    }, TOLD);
    return () => clearTimeout(timer);
  }, [outcome, outcome.value]);

  const onClick = async () => {
    try {
      await navigator.clipboard.writeText(text());
      outcome.value = "copied";
    } catch {
      outcome.value = "failed"; // The browser's or an institution's policy keeps the clipboard closed.
    }
    say(i18n.t(`takeAway.${outcome.value}`));
  };
  return (
    <button type="button" class="take" onClick={() => void onClick()}>
      <Icon svg={outcome.value === "copied" ? check : copy} />
      {outcome.value === "" ? label : i18n.t(`takeAway.${outcome.value}`)}
    </button>
  );
}
