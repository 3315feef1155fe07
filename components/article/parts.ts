/** Ids of an article's elements: parts that an address can lead to, and texts that something is described by. */

export const referencePart = (number: number): string => `ref-${number}`;
export const referenceTextId = (number: number): string => `ref-${number}-text`;
export const stepTextId = (id: string): string => `step-${id}-text`;
/** The step's box in the drawing. */
export const drawnPart = (id: string): string => `drawn-${id}`;
