/** Width of a letter as a share of the font's size, where a text cannot be measured: on the safe side. */
const BROAD_LETTER = 0.62;

/** A function that tells how wide a text is, in CSS pixels, when it is written in the font of `element`. */
export function textMeasure(element: Element): (text: string) => number {
  const { fontFamily, fontSize } = getComputedStyle(element);
  const context = document.createElement("canvas").getContext("2d");
  const size = Number.parseFloat(fontSize) || 13;
  if (!context) return (text) => text.length * size * BROAD_LETTER;
  context.font = `${size}px ${fontFamily}`;
  return (text) => context.measureText(text).width;
}
