/** What takes the card's place after a term was muted: says so, and where it can be undone, for some seconds. */
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { MutedWhere } from "../../core/dataset/settings/muted.ts";
import { i18n, interfaceLanguage } from "../../platform/i18n.ts";
import { ask } from "../../platform/send.ts";
import type { CardHost } from "./host.ts";

/** Milliseconds for which it stays; longer while it is pointed at or has the focus. */
const STAY = 8000;
/** Milliseconds before the words come: a screen reader must know the place before it hears what is new in it. */
const BREATH = 150;

interface MutedNoteProps {
  name: string;
  where: MutedWhere;
  onUndo(): void;
  /** Pointer or focus came, or went. */
  onHold(held: boolean): void;
}

export function MutedNote({ name, where, onUndo, onHold }: MutedNoteProps) {
  const words = `${i18n.t(`muted.done.${where}`, [name])} ${i18n.t("muted.undoInPanel")}`;
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), BREATH);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div
      class="card note"
      {...interfaceLanguage()}
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocusIn={() => onHold(true)}
      onFocusOut={() => onHold(false)}
    >
      <p role="status">{said}</p>
      {/* Keeps the room for the words, which come a moment later. */}
      {said === "" && <p aria-hidden="true">{words}</p>}
      <button type="button" class="undo" aria-label={i18n.t("muted.undoOf", [name])} onClick={onUndo}>
        {i18n.t("muted.undo")}
      </button>
    </div>
  );
}

/** Shows the note in the card's host, and takes it away. */
export function createMutedNote({ element, root, showBeside, remove }: CardHost) {
  let shown: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** @param withHost false when a card takes its place */
  function end(withHost = true): void {
    if (!shown) return;
    shown.abort();
    shown = undefined;
    clearTimeout(timer);
    if (!withHost) return;
    render(null, root);
    remove();
  }

  return {
    end,
    /** Shows it in the top layer; whoever calls this puts it in its place. @param beside a node of the term's */
    show(term: { slug: string; name: string }, where: MutedWhere, beside: Node): void {
      shown = new AbortController();
      const { signal } = shown;
      const before = document.activeElement;
      const endSoon = () => {
        timer = setTimeout(end, STAY);
      };
      const leave = () => {
        const hadFocus = root.activeElement !== null;
        end();
        if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
      };
      render(
        <MutedNote
          name={term.name}
          where={where}
          onUndo={() => {
            ask({ type: "term/unmute", slug: term.slug }).catch(() => {});
            leave();
          }}
          onHold={(held) => {
            clearTimeout(timer);
            if (!held) endSoon();
          }}
        />,
        root,
      );
      showBeside(beside);
      const onKeyDown = (event: KeyboardEvent) => {
        if (event.key !== "Escape" || event.isComposing) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        leave();
      };
      addEventListener("keydown", onKeyDown, { capture: true, signal });
      addEventListener("pointerdown", ({ target }) => target !== element && end(), {
        capture: true,
        passive: true,
        signal,
      });
      addEventListener("pagehide", () => end(), { signal });
      endSoon();
    },
  };
}
