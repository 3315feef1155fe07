/**
 * The shape of the data set: entries (one YAML file each) and references (CSL-JSON).
 *
 * This file is the single definition. The build validates with it, the run-time types in core/dataset are derived from
 * it, and `npm run data:schemas` writes the JSON Schemas for editors from it: they show its descriptions to authors.
 * Rules that need more than one file at a time (links, citations, uniqueness) live in data/checks.
 */
import { z } from "zod";

/** Lower-case words joined by single hyphens: the name of an entry's file and of its address. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by single hyphens");

/** `pmid-<digits>` or `doi-<DOI in lower case>`: the same record always gets the same id, so it cannot be added twice. */
export const referenceIdSchema = z
  .string()
  .regex(/^(pmid-[1-9]\d{0,8}|doi-10\.\d{4,9}\/\S+)$/, "must be pmid-<number> or doi-<doi>");

/** Headings under which entries are browsed. */
export const GROUPS = [
  "Calcification and mineralization",
  "Connective tissue and autoimmune disease",
  "Mineral and bone metabolism",
  "General pathology",
  "Cardiovascular",
  "Kidney and urinary",
  "Respiratory",
  "Endocrine and metabolic",
  "Gastrointestinal and liver",
  "Blood and cancer",
  "Neurology and psychiatry",
  "Infection",
  "Skin",
  "Eye",
  "Women's health",
] as const;

export const KINDS = ["process", "disease", "finding", "sign"] as const;

/** How sure the field is that a cause is one. */
export const CAUSE_LEVELS = ["established", "associated", "hypothesised"] as const;

/** What stands behind a reference, strongest first. `guideline` and `consensus` are listed apart from research. */
export const REFERENCE_KINDS = [
  "guideline",
  "consensus",
  "genereviews",
  "systematic-review",
  "review",
  "trial",
  "cohort",
  "mechanistic",
  "case-report",
  "other",
] as const;

export const REVIEW_STATUSES = ["submitted", "under-review", "approved"] as const;

const countWords = (text: string): number => text.trim().split(/\s+/u).length;

/** One line of prose within a range of words; no line breaks, no HTML, no stray spaces. */
const prose = (least: number, most: number) =>
  z
    .string()
    .regex(/^\S(.*\S)?$/su, "must not begin or end with a space")
    .refine((text) => !/[\n\t]| {2}/u.test(text), "must be one line with single spaces (use YAML's folded style '>-')")
    .refine((text) => !/<[a-z/!]/iu.test(text), "must be plain text, without HTML")
    .refine((text) => {
      const words = countWords(text);
      return words >= least && words <= most;
    }, `must be ${least} to ${most} words long`);

const sentence = (least: number, most: number) => prose(least, most).regex(/[.?!]$/u, "must end with a full stop");

const name = z
  .string()
  .min(2)
  .max(90)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ,'’()/α-ω+-]*$/u, "may hold only letters, digits, spaces and , ' ( ) / + -");

const cite = z
  .array(referenceIdSchema)
  .min(1, "needs at least one reference")
  .max(6)
  .describe("Ids of the references that say this: pmid-<number> or doi-<doi>, as in references.json.");

/** YAML reads 2026-11-23 as text in the core schema; only real calendar days pass. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, "must be a date like 2026-11-23")
  .refine((text) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }, "is not a day of the calendar");

const statement = z.strictObject({
  label: prose(1, 8).optional().describe("A few words to find the statement by; shown in bold before the text."),
  text: sentence(5, 70),
  cite,
});

export const causeSchema = z.strictObject({
  label: prose(1, 10),
  text: sentence(5, 70),
  cite,
  level: z.enum(CAUSE_LEVELS).describe("How sure the field is that this is a cause."),
  entry: z.array(slugSchema).min(1).optional().describe("Entries that this cause names."),
});

export const stepSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens"),
  label: prose(1, 8).describe("Drawn in the pathway, so short."),
  text: sentence(5, 60),
  cite,
  leadsTo: z.array(z.string()).describe("Ids of the steps that follow from this one; empty for an outcome."),
  feedback: z
    .literal(true)
    .optional()
    .describe("True for a step whose arrows go back up the pathway: the only way to close a circle."),
  entry: z.array(slugSchema).min(1).optional(),
});

const audienceTexts = z.strictObject({
  plain: sentence(40, 90).describe("For patients and caregivers: short sentences, no unexplained jargon."),
  clinical: sentence(40, 90).describe("For professionals."),
  cite: cite.describe("The references that stand behind both wordings."),
});

const idList = (pattern: RegExp, example: string) =>
  z
    .array(z.string().regex(pattern, `must look like ${example}`))
    .min(1)
    .optional();

export const entrySchema = z.strictObject({
  slug: slugSchema,
  name,
  kind: z.enum(KINDS),
  group: z.enum(GROUPS).describe("The heading under which the entry is browsed."),
  question: prose(3, 16).regex(/\?$/u, "must be a question").describe("The entry's title, as a question."),
  names: z
    .array(name)
    .describe(
      "Written forms beyond those that folding covers (case, plural, hyphen, diacritics, British/American spelling).",
    ),
  abbreviations: z.array(
    z.strictObject({
      text: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}/-]{1,11}$/u, "must be 2 to 12 letters or digits"),
      ambiguous: z
        .boolean()
        .describe(
          "True unless the short form means nothing else in general English, computing or another field of medicine.",
        ),
    }),
  ),
  ids: z.strictObject({
    doid: idList(/^DOID:\d+$/, "DOID:1234"),
    mondo: idList(/^MONDO:\d{7}$/, "MONDO:0001234"),
    hp: idList(/^HP:\d{7}$/, "HP:0001234"),
    mesh: idList(/^[CD]\d{6,9}$/, "D002114"),
    icd10: idList(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/, "L94.2"),
    omim: idList(/^\d{6}$/, "264800"),
    orpha: idList(/^ORPHA:\d+$/, "ORPHA:758"),
  }),
  summary: audienceTexts,
  guidelines: z.array(statement).describe("Statements taken from guidelines or consensus documents; may be empty."),
  causes: z.array(causeSchema).min(1),
  mechanism: z.strictObject({
    summary: audienceTexts,
    steps: z.array(stepSchema).min(4).max(9),
  }),
  treatment: z.array(statement).min(1),
  associated: z
    .array(
      z.strictObject({
        name,
        entry: slugSchema.optional(),
        why: sentence(4, 40),
        cite,
      }),
    )
    .min(1),
  recent: z
    .array(
      z.strictObject({
        date: z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/u, "must be a year or a month like 2024-05"),
        text: sentence(8, 70),
        cite,
      }),
    )
    .describe("Findings of the last years, each with the year (or month) of its publication."),
  distinguish: z
    .array(
      z.strictObject({
        name,
        entry: slugSchema.optional(),
        how: sentence(5, 50),
        cite,
      }),
    )
    .describe("What it is easily confused with, and how to tell them apart."),
  review: z
    .strictObject({
      status: z.enum(REVIEW_STATUSES).describe("Only a named reviewer can approve: see data/README.md."),
      updated: day,
      history: z.array(z.strictObject({ date: day, note: sentence(2, 30) })).min(1),
      reviewers: z.array(z.strictObject({ name: z.string().min(3), role: z.string().min(3), date: day })),
    })
    .refine((review) => review.status !== "approved" || review.reviewers.length > 0, {
      message: "only a named human reviewer can approve: status 'approved' needs an entry in reviewers",
      path: ["status"],
    }),
});

/** A reference: the part of CSL-JSON (docs.citationstyles.org) that we use, with where it was seen. */
export const referenceSchema = z
  .strictObject({
    id: referenceIdSchema,
    type: z.enum(["article-journal", "chapter", "book", "report", "webpage"]),
    title: z.string().min(5),
    "container-title": z.string().min(2),
    issued: z.strictObject({ "date-parts": z.tuple([z.array(z.number().int()).min(1).max(3)]) }),
    author: z
      .array(
        z.union([
          z.strictObject({ family: z.string().min(1), given: z.string().min(1).optional() }),
          z.strictObject({ literal: z.string().min(1) }),
        ]),
      )
      .optional(),
    volume: z.string().optional(),
    issue: z.string().optional(),
    page: z.string().optional(),
    PMID: z
      .string()
      .regex(/^[1-9]\d{0,8}$/u, "must be digits only")
      .optional(),
    DOI: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/u, "must look like 10.1000/xyz, without an address before it")
      .optional(),
    URL: z.url({ protocol: /^https$/u }).optional(),
    custom: z.strictObject({
      kind: z.enum(REFERENCE_KINDS),
      /** Where the record was seen: a public repository and path, or a site. Never "remembered". */
      seen: z.string().min(5),
    }),
  })
  .refine((reference) => reference.PMID !== undefined || reference.DOI !== undefined, "needs a PMID or a DOI");

export const referencesSchema = z.array(referenceSchema);

export const otherMeaningsSchema = z.array(z.string().trim().min(3).max(100));

const questionList = z.array(z.string().trim().min(2).max(120)).min(1);
const questionsByLabel = z.record(z.string(), questionList).optional();

export const questionsSchema = z
  .strictObject({
    called: z
      .array(z.string().trim().min(3).max(80))
      .optional()
      .describe("What readers call it who do not know its names. Found in questions only, never on pages."),
    summary: questionList.optional(),
    guidelines: questionsByLabel,
    causes: questionsByLabel,
    mechanism: questionsByLabel,
    treatment: questionsByLabel,
    associated: questionsByLabel,
    recent: questionsByLabel,
    distinguish: questionsByLabel,
  })
  .describe("What readers ask that a statement answers, in their words, by section and label. Shown to nobody.");

export type Entry = z.infer<typeof entrySchema>;
export type EntryQuestions = z.infer<typeof questionsSchema>;
export type Reference = z.infer<typeof referenceSchema>;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];
export type CauseLevel = (typeof CAUSE_LEVELS)[number];
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];
