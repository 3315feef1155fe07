import { y as import_browser_polyfill } from "./settings-BYSOEu61.js";
// core/dataset/nested.ts
/** Under which key an article keeps the terms of a statement's label; those of its text stand under its path alone. */
var labelKey = (path) => `${path}#label`;
/** Cuts a text at its terms. Terms ascend and do not touch; the pieces together are the text again. */
function piecesOf(text, terms) {
	const pieces = [];
	let at = 0;
	const plain = (to) => {
		if (to > at) pieces.push({
			at,
			text: text.slice(at, to)
		});
	};
	for (const [start, end, slug] of terms) {
		plain(start);
		pieces.push({
			at: start,
			text: text.slice(start, end),
			slug
		});
		at = end;
	}
	plain(text.length);
	return pieces;
}
// core/dataset/pathway.ts
/**
* The longest chain of steps from a beginning to an outcome, for showing a mechanism in one line. Arrows out of feedback
* steps are not followed. Ties go to the step that stands first in the entry.
*/
function mainLine(steps) {
	const byId = new Map(steps.map((step) => [step.id, step]));
	const longest = /* @__PURE__ */ new Map();
	const chainFrom = (step) => {
		const known = longest.get(step.id);
		if (known) return known;
		longest.set(step.id, []);
		let best = [];
		if (!step.feedback) for (const id of step.leadsTo) {
			const next = byId.get(id);
			const chain = next ? chainFrom(next) : [];
			if (chain.length > best.length) best = chain;
		}
		const chain = [step, ...best];
		longest.set(step.id, chain);
		return chain;
	};
	return steps.map(chainFrom).reduce((best, chain) => chain.length > best.length ? chain : best, []);
}
// core/dataset/sentences.ts
/** Sentences of a text, for what is shown in short. */
/** Ends that the Unicode rules take for the end of a sentence when a capital letter follows. */
var ABBREVIATION = /(?:^|[\s(])(?:[A-Z]|vs|cf|al|approx|ca|no|Dr|St|e\.g|i\.e)\.\s*$/u;
/**
* The first sentences of a text, or all of it when it has fewer, by the Unicode rules that the browser implements
* (Intl.Segmenter; UAX 29), but not ended by the point of a common abbreviation or an initial.
*/
function firstSentences(text, count) {
	let beginning = "";
	let sentences = 0;
	for (const { segment } of new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)) {
		beginning += segment;
		if (!ABBREVIATION.test(beginning) && ++sentences === count) break;
	}
	return beginning.trim();
}
// platform/send.ts
/** Sending messages: to the background, and from extension pages to a tab's content script. */
/** Asks the background. Rejects when the extension was updated or removed under a running content script. */
async function ask(message) {
	const answer = await import_browser_polyfill.default.runtime.sendMessage(message);
	if (answer?.__mozWebExtensionPolyfillReject__) throw new Error(answer.message);
	return answer;
}
/** Asks the content script of one frame of a tab; undefined when there is none. */
async function askPage(tabId, message, frameId = 0) {
	try {
		return await import_browser_polyfill.default.tabs.sendMessage(tabId, message, { frameId });
	} catch {
		return;
	}
}
export { labelKey as a, mainLine as i, askPage as n, piecesOf as o, firstSentences as r, ask as t };
