/** Ids of an article's elements: parts that an address can lead to, and texts that something is described by. */

export const referencePart = (number: number): string => `ref-${number}`;
export const referenceTextId = (number: number): string => `ref-${number}-text`;
/** A cause, by its 0-based place. */
export const causePart = (index: number): string => `cause-${index + 1}`;
/** A step in the list. */
export const stepPart = (id: string): string => `step-${id}`;
export const stepTextId = (id: string): string => `step-${id}-text`;
/** The step's box in the drawing. */
export const drawnPart = (id: string): string => `drawn-${id}`;
