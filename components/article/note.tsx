/**
 * A note on what is pointed at, beside it: the reference of a citation, the text of a step in the drawing, an entry in
 * short. Follows WCAG 1.4.13: it can be pointed at, stays until the pointer or the focus leaves, and Escape puts it away.
 * Screen readers read the same by the description of what it is a note on.
 */
import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { placeBeside } from "../common/place-beside.ts";

export interface Note {
  /** What it is a note on. */
  anchor: Element;
  content: ComponentChildren;
}

const NOTE_ID = "note";
/** Milliseconds before a note shows, and before it goes: long enough to pass over a number or to reach the note. */
const SHOW_AFTER = 120;
const HIDE_AFTER = 200;

const shown = signal<Note | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

const later = (note: Note | null, delay: number): void => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    shown.value = note;
  }, delay);
};

export const showNoteSoon = (note: Note): void => later(note, SHOW_AFTER);
export const hideNoteSoon = (): void => later(null, HIDE_AFTER);
export const showNote = (note: Note): void => {
  clearTimeout(timer);
  shown.value = note;
};
export const hideNote = (): void => {
  clearTimeout(timer);
  shown.value = null;
};

function NoteBox({ note }: { note: Note }) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const place = () => {
      const { top, bottom } = note.anchor.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) hideNote();
      else if (box.current) placeBeside(box.current, note.anchor);
    };
    place();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") hideNote();
    };
    addEventListener("keydown", onKey);
    addEventListener("scroll", place, { passive: true });
    // What it says may come after it.
    const sized = new ResizeObserver(place);
    if (box.current) sized.observe(box.current);
    // What has no words of its own for screen readers is described by the note.
    const described = note.anchor.hasAttribute("aria-describedby");
    if (!described) note.anchor.setAttribute("aria-describedby", NOTE_ID);
    return () => {
      sized.disconnect();
      if (!described) note.anchor.removeAttribute("aria-describedby");
      removeEventListener("keydown", onKey);
      removeEventListener("scroll", place);
    };
  }, [note]);

  return (
    <div
      ref={box}
      id={NOTE_ID}
      class="note"
      role="tooltip"
      onPointerEnter={() => showNote(note)}
      onPointerLeave={hideNoteSoon}
    >
      {note.content}
    </div>
  );
}

/** Stands once in an article. */
export function Notes() {
  // Leaving the article takes the note along.
  useEffect(() => hideNote, []);
  const note = shown.value;
  return note && <NoteBox note={note} />;
}
