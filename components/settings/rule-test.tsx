import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import "./rules.css";
import { isEnabledOn, type Settings } from "../../core/dataset/settings/settings.ts";
import { parseRule, rulesFor } from "../../core/dataset/settings/site-rules.ts";
import { i18n } from "../../platform/i18n.ts";
import { faultWords, ruleName } from "./rule-words.ts";

/** What the rules say of an address, in one sentence. */
function verdict(settings: Settings, written: string): string {
  if (written.trim() === "") return "";
  const parsed = parseRule(written);
  if ("fault" in parsed) {
    // A page at a port is a page, though a rule cannot name it.
    if (parsed.fault.is === "port") return verdict(settings, written.replace(parsed.fault.part, ""));
    return faultWords(parsed.fault, written);
  }
  const { sites } = settings;
  const [rule] = rulesFor(sites.mode === "everywhere" ? sites.off : sites.on, parsed.rule);
  const on = isEnabledOn({ ...settings, enabled: true }, parsed.rule);
  if (rule === undefined) return i18n.t(on ? "settings.sites.try.onByNone" : "settings.sites.try.offByNone");
  return i18n.t(on ? "settings.sites.try.onBy" : "settings.sites.try.offBy", [ruleName(rule)]);
}

/** Tells for an address whether Aetia works there, and by which rule. */
export function RuleTest({ settings }: { settings: Settings }) {
  const id = useId();
  const text = useSignal("");
  return (
    <div class="rule-test">
      <label for={id}>{i18n.t("settings.sites.try.label")}</label>
      <div class="rule-line">
        <input
          id={id}
          type="text"
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder="https://"
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
      </div>
      <p role="status" class="verdict">
        {verdict(settings, text.value)}
      </p>
    </div>
  );
}
