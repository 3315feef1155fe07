import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import "./rules.css";
import { i18n } from "../../platform/i18n.ts";
import { say } from "../common/announce.tsx";
import { RuleForm } from "./rule-form.tsx";
import { ruleName } from "./rule-words.ts";

interface RuleListProps {
  title: string;
  /** Said in place of an empty list. */
  none: string;
  rules: readonly string[];
  onChange(rules: string[]): void;
}

/** The rules of one kind: each can be changed in its place or removed, and what was removed put back. */
export function RuleList({ title, none, rules, onChange }: RuleListProps) {
  const editing = useSignal<string | null>(null);
  const removed = useSignal<{ rule: string; before: readonly string[] } | null>(null);
  const list = useRef<HTMLDivElement>(null);

  /** After the list has been drawn anew. */
  const focusSoon = (selector: string) =>
    requestAnimationFrame(() => {
      const all = list.current?.querySelectorAll<HTMLElement>(selector);
      (all?.[0] ?? list.current?.querySelector<HTMLElement>(".rule-add input"))?.focus();
    });
  const leaveEditing = (rule: string) => {
    editing.value = null;
    focusSoon(`[data-rule="${CSS.escape(rule)}"] button`);
  };
  const remove = (rule: string) => {
    removed.value = { rule, before: rules };
    onChange(rules.filter((other) => other !== rule));
    say(i18n.t("settings.sites.removed", [ruleName(rule)]));
    focusSoon(".rule-undo");
  };
  const change = (changed: string[]) => {
    removed.value = null;
    onChange(changed);
  };
  return (
    <div class="rules" ref={list}>
      <h3>{title}</h3>
      {rules.length === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        <ul aria-label={title}>
          {rules.map((rule) => (
            <li key={rule} data-rule={rule}>
              {editing.value === rule ? (
                <RuleForm
                  label={i18n.t("settings.sites.edit", [ruleName(rule)])}
                  action={i18n.t("common.save")}
                  initial={ruleName(rule)}
                  others={rules.filter((other) => other !== rule)}
                  onRule={(next) => {
                    change(rules.map((other) => (other === rule ? next : other)));
                    leaveEditing(next);
                  }}
                  onCancel={() => leaveEditing(rule)}
                />
              ) : (
                <>
                  <span class="rule">{ruleName(rule)}</span>
                  <button
                    type="button"
                    class="link"
                    aria-label={i18n.t("settings.sites.edit", [ruleName(rule)])}
                    onClick={() => (editing.value = rule)}
                  >
                    {i18n.t("common.edit")}
                  </button>
                  <button
                    type="button"
                    class="link"
                    aria-label={i18n.t("settings.sites.remove", [ruleName(rule)])}
                    onClick={() => remove(rule)}
                  >
                    {i18n.t("common.remove")}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {removed.value && (
        <p class="undo">
          {i18n.t("settings.sites.removed", [ruleName(removed.value.rule)])}{" "}
          <button
            type="button"
            class="link rule-undo"
            onClick={() => {
              const back = removed.value;
              if (!back) return;
              change([...back.before]);
              focusSoon(`[data-rule="${CSS.escape(back.rule)}"] button`);
            }}
          >
            {i18n.t("common.undo")}
          </button>
        </p>
      )}
      <div class="rule-add">
        <RuleForm
          label={i18n.t("settings.sites.add")}
          action={i18n.t("common.add")}
          others={rules}
          onRule={(rule) => {
            change([...rules, rule]);
            say(i18n.t("settings.sites.added", [ruleName(rule)]));
          }}
        />
      </div>
    </div>
  );
}
