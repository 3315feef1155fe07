/** How sure a cause is: a full, a half and a broken circle, each with its word. */
import type { CauseLevel } from "../../core/dataset/types.ts";
import { i18n } from "../../platform/i18n.ts";

function Circle({ level }: { level: CauseLevel }) {
  return (
    <svg class="level-circle" aria-hidden="true" viewBox="0 0 16 16" width="12" height="12">
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill={level === "established" ? "currentColor" : "none"}
        stroke="currentColor"
        stroke-width="2"
        stroke-dasharray={level === "hypothesised" ? "3.4 3.4" : undefined}
      />
      {level === "associated" && <path d="M8 1.5 A6.5 6.5 0 0 0 8 14.5 Z" fill="currentColor" />}
    </svg>
  );
}

/** The sign for the eye, the word for screen readers: where the words beside it leave no room for a third. */
export const LevelSign = ({ level }: { level: CauseLevel }) => (
  <span class="level-sign">
    <Circle level={level} />
    <span class="unseen">{i18n.t(`common.level.${level}`)} </span>
  </span>
);

export function LevelMark({ level }: { level: CauseLevel }) {
  return (
    <span class={`level-mark level-${level}`}>
      <Circle level={level} />
      {i18n.t(`common.level.${level}`)}
    </span>
  );
}
