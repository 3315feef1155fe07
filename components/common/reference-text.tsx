import { stopped, vancouverParts } from "../../core/cite/vancouver.ts";
import type { Reference } from "../../core/dataset/types.ts";
import { DATA_TEXT } from "./language.ts";

/** A reference in Vancouver style, its title set apart. */
export function ReferenceText({ reference }: { reference: Reference }) {
  const { authors, title, source } = vancouverParts(reference);
  return (
    <span {...DATA_TEXT}>
      {authors && `${stopped(authors)} `}
      <span class="reference-title">{stopped(title)}</span> {stopped(source)}
    </span>
  );
}
