import { stopped, vancouverParts } from "../../core/cite/vancouver.ts";
import type { Reference } from "../../core/dataset/types.ts";

/** A reference in Vancouver style, its title set apart. */
export function ReferenceText({ reference }: { reference: Reference }) {
  const { authors, title, source } = vancouverParts(reference);
  return (
    <>
      {authors && `${stopped(authors)} `}
      <span class="reference-title">{stopped(title)}</span> {stopped(source)}
    </>
  );
}
