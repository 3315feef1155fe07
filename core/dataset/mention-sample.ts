/**
 * Where the mentions of a term stand is told for a bounded number of them, spread over all: every mention up to a limit,
 * then every second, every fourth, and so on. So the count alone tells which mention a place belongs to.
 */

/** Mentions whose lines are told in one answer. */
export const MENTIONS_AT_ONCE = 20;

/** The most places that are told of one term. */
export const MOST_PLACES = 400;

/** Every how many-th mention's place is told, the first included, when there are `count`. */
export function strideOf(count: number): number {
  let stride = 1;
  while (Math.ceil(count / stride) > MOST_PLACES) stride *= 2;
  return stride;
}
