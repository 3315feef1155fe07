import { l as tagSchema } from "./shapes-B3_GVNS0.js";
// core/keep/tags.ts
/** Tags: the reader's own words, the same however they are capitalised. */
var keyOf = (tag) => tag.normalize("NFKC").toLowerCase();
var sameTag = (one, other) => keyOf(one) === keyOf(other);
var inOrder = (a, b) => keyOf(a).localeCompare(keyOf(b), "en") || (a < b ? -1 : a > b ? 1 : 0);
/** What the reader typed as a tag, or null when nothing is left of it. */
function tagOf(typed) {
	const text = typed.replace(/[\s\p{C}]+/gu, " ").trim().slice(0, 60).trim();
	return tagSchema.safeParse(text).success ? text : null;
}
/** Each tag once, in alphabetical order. Of two that differ in capitals only, the first in code order stays. */
function withoutDoubles(tags) {
	const byKey = /* @__PURE__ */ new Map();
	for (const tag of [...tags].sort()) if (!byKey.has(keyOf(tag))) byKey.set(keyOf(tag), tag);
	return [...byKey.values()].sort(inOrder);
}
/** All tags in use, in alphabetical order. */
function tagsOf(terms) {
	const all = terms.flatMap(({ tags }) => tags);
	return withoutDoubles(all).map((tag) => ({
		tag,
		count: all.filter((one) => sameTag(one, tag)).length
	}));
}
/** The tags with one of them renamed, or removed when `to` is null. The same array when it is not among them. */
function renamed(tags, from, to) {
	if (!tags.some((tag) => sameTag(tag, from))) return tags;
	const others = tags.filter((tag) => !sameTag(tag, from) && (to === null || !sameTag(tag, to)));
	return withoutDoubles(to === null ? others : [...others, to]);
}
export { withoutDoubles as a, tagsOf as i, sameTag as n, tagOf as r, renamed as t };
