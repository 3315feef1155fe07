/** Words for why something could not be kept. */
import { i18n } from "../../platform/i18n.ts";
import type { KeepProblem } from "../../platform/keep/problem.ts";

export const problemText = (problem: KeepProblem): string => i18n.t(`saved.problem.${problem}`);
