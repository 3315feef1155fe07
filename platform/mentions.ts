/** The text around a term's occurrences, asked from a page on demand. */
import * as z from "zod/mini";
import { MENTIONS_AT_ONCE } from "../core/dataset/mention-sample.ts";
import type { Mention } from "./messages.ts";
import { askPage } from "./send.ts";

const line = z.string().check(z.maxLength(200));
const mentionsSchema = z
  .array(z.nullable(z.object({ before: line, term: z.string().check(z.minLength(1), z.maxLength(400)), after: line })))
  .check(z.maxLength(MENTIONS_AT_ONCE));

/**
 * The next mentions of an entry in one frame, from the n-th (0-based) on.
 * @returns null when the frame does not answer, or not as agreed
 */
export async function askMentions(
  tabId: number,
  frameId: number,
  entry: number,
  from: number,
): Promise<(Mention | null)[] | null> {
  const answer = await askPage(tabId, { type: "page/occurrences", entry, from }, frameId);
  const parsed = mentionsSchema.safeParse(answer);
  return parsed.success ? parsed.data : null;
}
