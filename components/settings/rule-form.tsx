import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import "./rules.css";
import { coveringRule, parseRule } from "../../core/dataset/settings/site-rules.ts";
import { i18n } from "../../platform/i18n.ts";
import { faultWords, ruleName } from "./rule-words.ts";

interface RuleFormProps {
  label: string;
  action: string;
  /** What is in the box to begin with. */
  initial?: string;
  /** The other rules of the list. */
  others: readonly string[];
  onRule(rule: string): void;
  onCancel?(): void;
}

/** A box for one rule. What is no rule, or no news, is said in one sentence when it is sent. */
export function RuleForm({ label, action, initial = "", others, onRule, onCancel }: RuleFormProps) {
  const id = useId();
  const text = useSignal(initial);
  const fault = useSignal("");
  const box = useRef<HTMLInputElement>(null);
  const editing = onCancel !== undefined;
  useEffect(() => {
    if (editing) box.current?.select();
  }, [editing]);

  const refuse = (words: string) => {
    fault.value = words;
    box.current?.focus();
  };
  const send = (event: Event) => {
    event.preventDefault();
    const parsed = parseRule(text.value);
    if ("fault" in parsed) return refuse(faultWords(parsed.fault, text.value));
    const { rule } = parsed;
    if (others.includes(rule)) return refuse(i18n.t("settings.sites.fault.twice", [ruleName(rule)]));
    const covering = coveringRule(others, rule);
    if (covering !== undefined) {
      return refuse(i18n.t("settings.sites.fault.covered", [ruleName(rule), ruleName(covering)]));
    }
    fault.value = "";
    text.value = "";
    onRule(rule);
  };
  return (
    <form class="rule-form" noValidate onSubmit={send}>
      <label for={id} class={editing ? "unseen" : undefined}>
        {label}
      </label>
      <div class="rule-line">
        <input
          ref={box}
          id={id}
          type="text"
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={text.value}
          aria-invalid={fault.value !== ""}
          aria-describedby={fault.value === "" ? undefined : `${id}-fault`}
          onInput={(event) => {
            text.value = event.currentTarget.value;
            fault.value = "";
          }}
          onKeyDown={(event) => event.key === "Escape" && onCancel?.()}
        />
        <button type="submit">{action}</button>
        {editing && (
          <button type="button" onClick={onCancel}>
            {i18n.t("common.cancel")}
          </button>
        )}
      </div>
      {fault.value !== "" && (
        <p id={`${id}-fault`} class="fault" role="alert">
          {fault.value}
        </p>
      )}
    </form>
  );
}
