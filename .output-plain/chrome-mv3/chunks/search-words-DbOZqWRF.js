import { t as foldPhrase } from "./fold-DHHSQ-BE.js";
// core/dataset/search-forms.ts
/** The written forms that search looks through, each with the keys under which it is compared. */
/** Letters and digits in lower case without marks, words parted by one space; apostrophes are dropped inside words. */
var plainKey = (text) => text.normalize("NFKD").replace(/[\p{M}'’]/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
var wordsOf = (key) => key === "" ? [] : key.split(" ");
var form = (entry, text, role) => ({
	entry,
	text,
	role,
	plain: plainKey(text),
	folded: foldPhrase(text)
});
/**
* A key with the letters that readers spell by ear made alike: "calcifilaxis" is calciphylaxis. Only for likeness; two
* different names may share it.
*/
var soundOf = (key) => key.replaceAll("ph", "f").replace(/([rt])h/gu, "$1").replaceAll("y", "i").replace(/([bcfglmnprst])\1+/gu, "$1");
var formsOf = ({ entries }) => entries.flatMap(({ name, names, abbreviations }, entry) => [
	form(entry, name, "name"),
	...names.map((text) => form(entry, text, "synonym")),
	...abbreviations.map((text) => form(entry, text, "abbreviation"))
]);
// core/dataset/search-words.ts
/** Finds the written forms that hold every word of a query, whole or begun, in any order. */
var WordIndex = class {
	/** All words of all keys, sorted by UTF-16 units. */
	#words;
	/** The forms with word w are `#forms[#starts[w]]` up to `#forms[#starts[w + 1]]`. */
	#starts;
	#forms;
	/** How many of the query's words each form has had so far; all zero between queries. */
	#hits;
	constructor(forms) {
		const byWord = /* @__PURE__ */ new Map();
		forms.forEach(({ plain, folded }, number) => {
			for (const word of /* @__PURE__ */ new Set([...wordsOf(plain), ...wordsOf(folded)])) {
				const list = byWord.get(word);
				if (list) list.push(number);
				else byWord.set(word, [number]);
			}
		});
		this.#words = [...byWord.keys()].sort();
		this.#starts = new Uint32Array(this.#words.length + 1);
		this.#words.forEach((word, i) => {
			this.#starts[i + 1] = (this.#starts[i] ?? 0) + (byWord.get(word)?.length ?? 0);
		});
		this.#forms = new Uint32Array(this.#starts[this.#words.length] ?? 0);
		this.#words.forEach((word, i) => {
			this.#forms.set(byWord.get(word) ?? [], this.#starts[i]);
		});
		this.#hits = new Uint8Array(forms.length);
	}
	/** Numbers of the forms in which each of the query's words (of its plain key) is a word or begins one. */
	find(words) {
		if (words.length === 0 || words.length > 250) return [];
		const spans = words.map((word) => this.#spansFor(word));
		const sizes = spans.map((list) => list.reduce((sum, [start, end]) => sum + this.#size(start, end), 0));
		const order = words.map((_, i) => i).sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
		const first = [];
		order.forEach((which, turn) => {
			for (const [start, end] of spans[which] ?? []) for (let i = this.#starts[start] ?? 0; i < (this.#starts[end] ?? 0); i++) {
				const number = this.#forms[i] ?? 0;
				if (this.#hits[number] !== turn) continue;
				this.#hits[number] = turn + 1;
				if (turn === 0) first.push(number);
			}
		});
		const found = first.filter((number) => this.#hits[number] === words.length);
		for (const number of first) this.#hits[number] = 0;
		return found;
	}
	#size(start, end) {
		return (this.#starts[end] ?? 0) - (this.#starts[start] ?? 0);
	}
	/** The words that `word` or its folded form begins. */
	#spansFor(word) {
		const spans = [this.#prefixSpan(word)];
		const folded = foldPhrase(word);
		if (folded === "" || folded === word) return spans;
		spans.push(word.startsWith(folded) ? this.#wordSpan(folded) : this.#prefixSpan(folded));
		return spans;
	}
	#wordSpan(word) {
		const start = this.#lowerBound(word);
		return [start, this.#words[start] === word ? start + 1 : start];
	}
	#prefixSpan(prefix) {
		return [this.#lowerBound(prefix), this.#lowerBound(`${prefix}\uffff`)];
	}
	/** Position of the first word that is not before `word`. */
	#lowerBound(word) {
		let low = 0;
		let high = this.#words.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((this.#words[middle] ?? "") < word) low = middle + 1;
			else high = middle;
		}
		return low;
	}
};
export { wordsOf as a, soundOf as i, formsOf as n, plainKey as r, WordIndex as t };
