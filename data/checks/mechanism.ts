import type { Dataset, Fault } from "../load.ts";
import type { Entry } from "../schema.ts";

type Step = Entry["mechanism"]["steps"][number];

/** Steps have unique ids, arrows end at steps, the graph hangs together and has no circle without a feedback step. */
export function checkMechanisms({ entries }: Dataset): Fault[] {
  return entries.flatMap(({ slug, mechanism }) =>
    checkSteps(mechanism.steps).map(({ path, reason }) => ({
      file: `entries/${slug}.yaml`,
      path: `mechanism.${path}`,
      reason,
    })),
  );
}

function checkSteps(steps: Step[]): { path: string; reason: string }[] {
  const faults: { path: string; reason: string }[] = [];
  const index = new Map<string, number>();
  steps.forEach(({ id }, i) => {
    if (index.has(id)) faults.push({ path: `steps[${i}].id`, reason: `'${id}' is used twice` });
    index.set(id, i);
  });
  steps.forEach(({ id, leadsTo }, i) => {
    for (const target of leadsTo) {
      if (!index.has(target)) faults.push({ path: `steps[${i}].leadsTo`, reason: `there is no step '${target}'` });
      if (target === id) faults.push({ path: `steps[${i}].leadsTo`, reason: "leads to itself" });
    }
  });
  if (faults.length > 0) return faults;

  const circle = findCircle(steps);
  if (circle) {
    faults.push({
      path: "steps",
      reason: `go in a circle at '${circle}': mark the step that closes it 'feedback: true'`,
    });
  }
  const apart = findUnconnected(steps);
  if (apart) faults.push({ path: "steps", reason: `'${apart}' is not connected with the first step` });
  return faults;
}

/** The id of a step on a circle, when arrows out of feedback steps are not counted; depth-first search. */
function findCircle(steps: Step[]): string | undefined {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const state = new Map<string, "open" | "done">();
  const visit = (id: string): string | undefined => {
    if (state.get(id) === "done") return undefined;
    if (state.get(id) === "open") return id;
    state.set(id, "open");
    const step = byId.get(id);
    if (step && !step.feedback) {
      for (const target of step.leadsTo) {
        const found = visit(target);
        if (found !== undefined) return found;
      }
    }
    state.set(id, "done");
    return undefined;
  };
  for (const { id } of steps) {
    const found = visit(id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The id of a step that cannot be reached from the first one along arrows in either direction. */
function findUnconnected(steps: Step[]): string | undefined {
  const neighbours = new Map<string, string[]>(steps.map(({ id }) => [id, []]));
  for (const { id, leadsTo } of steps) {
    for (const target of leadsTo) {
      neighbours.get(id)?.push(target);
      neighbours.get(target)?.push(id);
    }
  }
  const reached = new Set<string>();
  const queue = steps.slice(0, 1).map(({ id }) => id);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    queue.push(...(neighbours.get(id) ?? []));
  }
  return steps.find(({ id }) => !reached.has(id))?.id;
}
