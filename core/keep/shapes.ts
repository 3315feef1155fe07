/**
 * What the reader keeps: saved terms with their notes and tags, and the history of look-ups. What comes out of the
 * database, out of a file or over a message is untrusted, and is parsed with these schemas first.
 */
import * as z from "zod/mini";

/**
 * Where the editor stops. What is stored has no bound of its own, and neither has the number of tags: two records that
 * are joined into one must give one that can be read.
 */
export const LONGEST_TYPED_NOTE = 50_000;
export const LONGEST_TAG = 60;
const LONGEST_TITLE = 500;
const LONGEST_ADDRESS = 4000;
/** Look-ups that are kept: the oldest go first. */
export const MOST_LOOK_UPS = 5000;

export const slugSchema = z.string().check(z.regex(/^[a-z0-9-]{1,120}$/));
/** A moment, in milliseconds since 1970. */
const momentSchema = z.int().check(z.minimum(0), z.maximum(8_640_000_000_000_000));
/** Without spaces around it and without characters that cannot be seen (line breaks, tabs): tags stand in lines and cells. */
export const tagSchema = z.string().check(z.maxLength(LONGEST_TAG), z.regex(/^[^\s\p{C}]+( [^\s\p{C}]+)*$/u));

/** A page on which the reader was. */
export const pageSchema = z.object({
  title: z.string().check(z.maxLength(LONGEST_TITLE)),
  url: z.string().check(z.maxLength(LONGEST_ADDRESS), z.regex(/^(https?|file):\/\//)),
});
export type KeptPage = z.infer<typeof pageSchema>;

export const savedTermSchema = z.object({
  slug: slugSchema,
  savedAt: momentSchema,
  /** When note or tags were changed last; else the same as savedAt. */
  changedAt: momentSchema,
  /** Markdown, as typed. */
  note: z.string(),
  tags: z.array(tagSchema),
  /** Where the reader came from when the term was saved. */
  seenOn: z.optional(pageSchema),
});
export type SavedTerm = z.infer<typeof savedTermSchema>;

/** From where in Aetia an entry was opened. `outside`: the card, the popup, a menu or an address. */
export const WAYS = ["outside", "page", "search", "entry", "saved"] as const;
export type Way = (typeof WAYS)[number];

export const lookUpSchema = z.object({
  slug: slugSchema,
  at: momentSchema,
  via: z.enum(WAYS),
  page: z.optional(pageSchema),
});
export type LookUp = z.infer<typeof lookUpSchema>;

/** Everything that is kept in the database. */
export interface Kept {
  saved: SavedTerm[];
  history: LookUp[];
}

/** The page as it is kept, or undefined for one that is not (browser pages, our own). Passwords in addresses are left out. */
export function keptPage(title: string | undefined, url: string | undefined): KeptPage | undefined {
  try {
    const address = new URL(url ?? "");
    address.username = "";
    address.password = "";
    const page = { title: (title ?? "").slice(0, LONGEST_TITLE), url: address.href };
    return pageSchema.safeParse(page).success ? page : undefined;
  } catch {
    return undefined;
  }
}

export const newTerm = (slug: string, now: number, seenOn?: KeptPage): SavedTerm => ({
  slug,
  savedAt: now,
  changedAt: now,
  note: "",
  tags: [],
  ...(seenOn ? { seenOn } : {}),
});
