/**
 * What readers' words mean to the follow-up: each line is one meaning, its words and phrases parted by commas. All are
 * compared after folding (core/text) and cutting to stems, so one spelling and one form of each word is enough. A word
 * belongs here when readers and statements ordinarily use different words for one thing; none stands in two lines.
 */
import { BODY } from "./body.ts";
import { CARE } from "./care.ts";
import { COMPLAINTS } from "./complaints.ts";

export const MEANINGS: readonly string[] = [...BODY, ...COMPLAINTS, ...CARE];
