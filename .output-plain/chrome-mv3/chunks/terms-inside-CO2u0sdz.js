import { t as confirmName } from "./confirm-DhbECdp0.js";
import { n as Lexicon, r as sensesOf, t as Matcher } from "./matcher-BX_FaphX.js";
import { a as loadLexicon, i as loadIndex } from "./dataset-BhgbMdb8.js";
// core/lexicon/term-finder.ts
/** Which entries a text names: for texts of our own and for what a reader asks, where a lexicon is at hand. */
/** Finds the entries that a text names. One for a whole data set: the matcher is used again for each text. */
var TermFinder = class {
	#lexicon;
	#matcher;
	/** @param bytes a packed lexicon; its entry numbers are those that `find` tells */
	constructor(bytes) {
		this.#lexicon = new Lexicon(bytes);
		this.#matcher = new Matcher(this.#lexicon);
	}
	/**
	* The names in a text that mean one entry only, each entry at its first mention, in order.
	* @param without entries that are not looked for
	*/
	find(text, without = []) {
		const matcher = this.#matcher;
		const seen = new Set(without);
		const found = [];
		matcher.begin();
		matcher.push(text);
		matcher.finish();
		for (let k = 0; k < matcher.count; k++) {
			const [entry, another] = sensesOf(this.#lexicon, matcher.form[k]);
			if (entry === void 0 || another !== void 0 || seen.has(entry)) continue;
			seen.add(entry);
			found.push({
				start: matcher.start[k],
				end: matcher.end[k],
				entry
			});
		}
		return found;
	}
};
// platform/base64.ts
/** Base64 to bytes. Throws on anything else. */
function decodeBase64(text) {
	const { fromBase64 } = Uint8Array;
	if (fromBase64) return fromBase64.call(Uint8Array, text);
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let k = 0; k < binary.length; k++) bytes[k] = binary.charCodeAt(k);
	return bytes;
}
// platform/terms-inside.ts
/** Finds the entries that a text names, for extension pages. All of it is loaded with the first call. */
var finder;
/**
* The entries that a text names, in the order of their first mention, each once.
* @throws when the files cannot be read; the next call tries again
*/
async function termsInside(text) {
	finder ??= loadLexicon().then(({ data }) => new TermFinder(decodeBase64(data)));
	finder.catch(() => {
		finder = void 0;
	});
	const [terms, { entries }] = await Promise.all([finder, loadIndex()]);
	return terms.find(text).flatMap(({ start, end, entry: number }) => {
		const entry = entries[number];
		const words = text.slice(start, end);
		return entry && confirmName(entry, words) ? [{
			entry,
			text: words
		}] : [];
	});
}
export { termsInside };
