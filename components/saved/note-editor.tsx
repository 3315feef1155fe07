/** Writing a note: stored by itself, with its state in words, and shown as it will be read. */
import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import "./fields.css";
import "./notes.css";
import { LONGEST_TYPED_NOTE, type SavedTerm } from "../../core/keep/shapes.ts";
import { i18n } from "../../platform/i18n.ts";
import { say } from "../common/announce.tsx";
import { nameOf } from "./kept.ts";
import { Markdown } from "./markdown.tsx";
import { type NoteKeeper, noteKeeper } from "./note-keeper.ts";
import { problemText } from "./problems.ts";

/** How the note is doing. A screen reader is told of trouble only: "Saved" after each pause would be chatter. */
function State({ keeper }: { keeper: NoteKeeper }) {
  const state = keeper.state.value;
  const trouble = state.is === "failed" ? i18n.t("saved.note.failed", [problemText(state.problem)]) : "";
  useEffect(() => {
    if (trouble) say(trouble, { matter: "note" });
  }, [trouble]);
  if (!trouble) {
    const written = keeper.text.value !== "" || state.is === "saving";
    return (
      <p class="soft note-state">
        {written && i18n.t(state.is === "stored" ? "saved.note.stored" : "saved.note.saving")}
      </p>
    );
  }
  return (
    <p class="note-state note-trouble">
      {trouble}{" "}
      <button type="button" class="link" onClick={() => void keeper.flush()}>
        {i18n.t("saved.note.again")}
      </button>
    </p>
  );
}

export function NoteEditor({ term }: { term: SavedTerm }) {
  const keeper = noteKeeper(term.slug, term.note);
  const preview = useSignal(false);
  const id = useId();
  useEffect(() => keeper.receive(term.note), [keeper, term.note]);
  useEffect(() => () => void keeper.flush(), [keeper]);
  const text = keeper.text.value;
  return (
    <div class="note-editor">
      <div class="note-head">
        <label for={id}>{i18n.t("saved.note.label", [nameOf(term.slug)])}</label>
        <button
          type="button"
          class="link"
          aria-pressed={preview.value}
          disabled={text.trim() === "" && !preview.value}
          onClick={() => {
            preview.value = !preview.value;
          }}
        >
          {i18n.t("saved.note.preview")}
        </button>
      </div>
      <textarea
        id={id}
        dir="auto"
        rows={5}
        maxLength={LONGEST_TYPED_NOTE}
        aria-describedby={`${id}-hint`}
        hidden={preview.value}
        value={text}
        onInput={(event) => keeper.type(event.currentTarget.value)}
        onBlur={() => void keeper.flush()}
      />
      {preview.value && <Markdown text={text} />}
      <div class="note-below">
        <p id={`${id}-hint`} class="soft">
          {i18n.t("saved.note.hint")}
        </p>
        <State keeper={keeper} />
      </div>
    </div>
  );
}
