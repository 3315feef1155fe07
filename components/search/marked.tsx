import type { MatchRange } from "../../core/dataset/search/ranges.ts";

/** A text with what matched marked. Ranges ascend and do not touch. */
export function Marked({ text, ranges }: { text: string; ranges: readonly MatchRange[] }) {
  return (
    <>
      {ranges.map(([start, end], i) => (
        <>
          {text.slice(ranges[i - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}
