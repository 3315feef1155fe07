/** Not this term: where it shall no longer be marked. For the card, too: carries no icons of its own. */
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { MutedWhere } from "../../core/dataset/settings/muted.ts";
import { i18n } from "../../platform/i18n.ts";

const PLACES: readonly MutedWhere[] = ["page", "site", "everywhere"];

interface NotThisTermProps {
  name: string;
  /** An icon before the word. */
  children?: ComponentChildren;
  onMute(where: MutedWhere): void;
}

export function NotThisTerm({ name, children, onMute }: NotThisTermProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape folds what its buttons unfold
    <div class="not-this" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="not-this-term"
        aria-expanded={open}
        aria-label={i18n.t("muted.notThisOf", [name])}
        title={i18n.t("muted.notThis")}
        onClick={() => setOpen(!open)}
      >
        {children}
        <span>{i18n.t("muted.notThis")}</span>
      </button>
      {open && (
        <fieldset class="not-this-places">
          <legend>{i18n.t("muted.question")}</legend>
          {PLACES.map((where) => (
            <button key={where} type="button" onClick={() => onMute(where)}>
              {i18n.t(`muted.choice.${where}`)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
