import { g as covers } from "./settings-BYSOEu61.js";
// core/dataset/muted.ts
/** Muted terms: which rules hold on a page, and how the list of rules changes. */
/** Whether a rule holds for a page at this place (`siteOf`, or a host alone; files have the host ""). */
var mutesOn = (rule, site) => rule.host === null || covers(rule.host, site);
/**
* The terms that are muted on a page, by slug, each with the widest reason.
* @param rules the reader's, for sites and for everywhere
* @param here slugs muted on this page only
*/
function mutedOnPage(rules, here, site) {
	const muted = new Map(here.map((slug) => [slug, {
		slug,
		where: "page"
	}]));
	for (const rule of rules) {
		if (!mutesOn(rule, site) || muted.get(rule.slug)?.where === "everywhere") continue;
		const { slug } = rule;
		muted.set(slug, rule.host === null ? {
			slug,
			where: "everywhere"
		} : {
			slug,
			where: "site",
			host: rule.host
		});
	}
	return muted;
}
/** The rules with one more; those that it covers go, and a rule that is covered already changes nothing. */
function withMuted(rules, { slug, host }) {
	const isCovered = (rule, by) => rule.slug === by.slug && (by.host === null || rule.host !== null && covers(by.host, rule.host));
	const added = {
		slug,
		host
	};
	if (rules.some((rule) => isCovered(added, rule))) return [...rules];
	return [...rules.filter((rule) => !isCovered(rule, added)), added];
}
/** The rules without one of them. */
var withoutMuted = (rules, { slug, host }) => rules.filter((rule) => rule.slug !== slug || rule.host !== host);
/** The rules without any that mutes a term on a page at this place. */
var unmutedOn = (rules, slug, site) => rules.filter((rule) => rule.slug !== slug || !mutesOn(rule, site));
/** The rules as content scripts know terms: by entry number in the lexicon of the index's version. */
function mutedEntries(rules, { entries }) {
	const numbers = new Map(entries.map(({ slug }, entry) => [slug, entry]));
	return rules.flatMap(({ slug, host }) => {
		const entry = numbers.get(slug);
		return entry === void 0 ? [] : [{
			entry,
			host
		}];
	});
}
export { withoutMuted as a, withMuted as i, mutedOnPage as n, unmutedOn as r, mutedEntries as t };
