import { a as int, c as object, f as string, g as _maxLength, h as _lte, l as optional, m as _gte, n as array, t as _enum, y as _regex } from "./schemas-eVG5KcvG.js";
// core/keep/shapes.ts
/**
* What the reader keeps: saved terms with their notes and tags, and the history of look-ups. What comes out of the
* database, out of a file or over a message is untrusted, and is parsed with these schemas first.
*/
/** As much as the schemas let through; the editor stops the reader earlier, so that joined notes have room. */
var LONGEST_NOTE = 1e6;
var LONGEST_TYPED_NOTE = 5e4;
var MOST_TAGS = 100;
var LONGEST_TITLE = 500;
var LONGEST_ADDRESS = 4e3;
/** Look-ups that are kept: the oldest go first. */
var MOST_LOOK_UPS = 5e3;
var slugSchema = string().check(_regex(/^[a-z0-9-]{1,120}$/));
/** A moment, in milliseconds since 1970. */
var momentSchema = int().check(_gte(0), _lte(864e13));
/** Without spaces around it and without characters that cannot be seen (line breaks, tabs): tags stand in lines and cells. */
var tagSchema = string().check(_maxLength(60), _regex(/^[^\s\p{C}]+( [^\s\p{C}]+)*$/u));
var noteSchema = string().check(_maxLength(LONGEST_NOTE));
/** A page on which the reader was. */
var pageSchema = object({
	title: string().check(_maxLength(LONGEST_TITLE)),
	url: string().check(_maxLength(LONGEST_ADDRESS), _regex(/^(https?|file):\/\//))
});
var savedTermSchema = object({
	slug: slugSchema,
	savedAt: momentSchema,
	/** When note or tags were changed last; else the same as savedAt. */
	changedAt: momentSchema,
	/** Markdown, as typed. */
	note: noteSchema,
	tags: array(tagSchema).check(_maxLength(MOST_TAGS)),
	/** Where the reader came from when the term was saved. */
	seenOn: optional(pageSchema)
});
var lookUpSchema = object({
	slug: slugSchema,
	at: momentSchema,
	via: _enum([
		"outside",
		"page",
		"search",
		"entry",
		"saved"
	]),
	page: optional(pageSchema)
});
/** The page as it is kept, or undefined for one that is not (browser pages, our own). Passwords in addresses are left out. */
function keptPage(title, url) {
	try {
		const address = new URL(url ?? "");
		address.username = "";
		address.password = "";
		const page = {
			title: (title ?? "").slice(0, LONGEST_TITLE),
			url: address.href
		};
		return pageSchema.safeParse(page).success ? page : void 0;
	} catch {
		return;
	}
}
var newTerm = (slug, now, seenOn) => ({
	slug,
	savedAt: now,
	changedAt: now,
	note: "",
	tags: [],
	...seenOn ? { seenOn } : {}
});
export { newTerm as a, slugSchema as c, lookUpSchema as i, tagSchema as l, MOST_LOOK_UPS as n, pageSchema as o, keptPage as r, savedTermSchema as s, LONGEST_TYPED_NOTE as t };
