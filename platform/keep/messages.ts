/**
 * What extension pages ask of the things that the reader keeps. Content scripts may ask two things only, which stand with
 * the other messages (platform/messages.ts).
 */
import * as z from "zod/mini";
import { type Backup, backupSchema } from "../../core/keep/backup.ts";
import {
  type LookUp,
  lookUpSchema,
  pageSchema,
  type SavedTerm,
  savedTermSchema,
  slugSchema,
  tagSchema,
} from "../../core/keep/shapes.ts";
import type { KeepAnswer } from "./problem.ts";
import type { RestoreMode } from "./restore.ts";
import type { SavedList } from "./saved.ts";

const { note, tags } = savedTermSchema.shape;
const { at } = lookUpSchema.shape;

export const keepMessageSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("keep/saved") }),
  z.object({ type: z.literal("keep/save"), slug: slugSchema, seenOn: z.optional(pageSchema) }),
  z.object({ type: z.literal("keep/remove"), slug: slugSchema }),
  // `base`: the note that this one was begun from.
  z.object({ type: z.literal("keep/note"), slug: slugSchema, note, base: z.optional(note) }),
  z.object({ type: z.literal("keep/tags"), slug: slugSchema, tags }),
  z.object({ type: z.literal("keep/rename-tag"), from: tagSchema, to: z.nullable(tagSchema) }),
  z.object({ type: z.literal("keep/history") }),
  z.object({ type: z.literal("keep/recent") }),
  z.object({ type: z.literal("keep/look-up"), lookUp: lookUpSchema }),
  z.object({ type: z.literal("keep/forget"), at, slug: slugSchema }),
  z.object({ type: z.literal("keep/clear-history") }),
  z.object({ type: z.literal("keep/damaged") }),
  z.object({ type: z.literal("keep/discard-damaged") }),
  z.object({ type: z.literal("keep/everything") }),
  z.object({ type: z.literal("keep/restore"), backup: backupSchema, mode: z.enum(["merge", "replace"]) }),
]);
export type KeepMessage = z.infer<typeof keepMessageSchema>;

/** What each is answered with, when it could be done. */
export interface KeepValues {
  "keep/saved": SavedList;
  "keep/save": SavedTerm;
  "keep/remove": null;
  "keep/note": SavedTerm;
  "keep/tags": SavedTerm;
  "keep/rename-tag": null;
  "keep/history": LookUp[];
  "keep/recent": string[];
  "keep/look-up": null;
  "keep/forget": null;
  "keep/clear-history": null;
  "keep/damaged": unknown[];
  "keep/discard-damaged": null;
  "keep/everything": Backup;
  "keep/restore": null;
}

export type KeepAnswers = { [T in KeepMessage["type"]]: KeepAnswer<KeepValues[T]> };
export type { KeepAnswer, RestoreMode };
