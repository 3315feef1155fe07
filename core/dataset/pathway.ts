/** Reading a mechanism's graph of steps. */
import type { Entry } from "./types.ts";

export type Step = Entry["mechanism"]["steps"][number];

/**
 * The longest chain of steps from a beginning to an outcome, for showing a mechanism in one line. Arrows out of feedback
 * steps are not followed. Ties go to the step that stands first in the entry.
 */
export function mainLine(steps: readonly Step[]): Step[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const longest = new Map<string, Step[]>();
  const chainFrom = (step: Step): Step[] => {
    const known = longest.get(step.id);
    if (known) return known;
    longest.set(step.id, []); // While it is being worked out: a circle in unchecked data ends here.
    let best: Step[] = [];
    if (!step.feedback) {
      for (const id of step.leadsTo) {
        const next = byId.get(id);
        const chain = next ? chainFrom(next) : [];
        if (chain.length > best.length) best = chain;
      }
    }
    const chain = [step, ...best];
    longest.set(step.id, chain);
    return chain;
  };
  return steps.map(chainFrom).reduce<Step[]>((best, chain) => (chain.length > best.length ? chain : best), []);
}
