/** Every check of the data set that needs more than one field or more than one file. */
import type { Dataset, Fault } from "../load.ts";
import { checkCitations } from "./citations.ts";
import { checkLinks } from "./links.ts";
import { checkMechanisms } from "./mechanism.ts";
import { checkNames } from "./names.ts";
import { checkOtherMeanings } from "./other-meanings.ts";
import { checkQuestions } from "./questions.ts";
import { checkReadability } from "./readability.ts";
import { checkReferences } from "./references.ts";
import { checkMissingLinks } from "./unlinked.ts";

/** Runs all checks; `today` (YYYY-MM-DD) is what "in the future" is measured against. */
export function checkDataset(dataset: Dataset, today: string): Fault[] {
  return [
    ...checkReferences(dataset, today),
    ...checkCitations(dataset, today),
    ...checkNames(dataset),
    ...checkOtherMeanings(dataset),
    ...checkLinks(dataset),
    ...checkMissingLinks(dataset),
    ...checkMechanisms(dataset),
    ...checkReadability(dataset),
    ...checkQuestions(dataset),
  ];
}
