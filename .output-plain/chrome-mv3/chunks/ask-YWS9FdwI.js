import { c as PLAIN_WORDS, i as placesOf, n as isFiller, o as stemOf, r as meaningOf, s as termsOf, t as eachTerm } from "./ask-terms-i4jXI-Nz.js";
import { n as ownersOf, r as postingsOf, t as StatementIndex } from "./statement-index-BusAj2WB.js";
import { n as Lexicon, r as sensesOf, t as Matcher } from "./matcher-BX_FaphX.js";
import { r as foldWordsInPlace } from "./fold-DHHSQ-BE.js";
import { t as slips } from "./search-distance-CLl7--Dn.js";
// core/dataset/ask-index.ts
/** The statements by their terms: which hold a term and how often, its weight, and BM25 scores. */
/** BM25+ as minisearch computes it, which the scores are tested against. */
var K = 1.2;
var B = .7;
var D = .5;
var LABEL_BOOST = 1.5;
/** Terms so far apart still stand near each other. */
var NEAR = 3;
var mean = (values) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
var TermIndex = class {
	/** Terms by number. */
	#numbers = /* @__PURE__ */ new Map();
	#postings;
	#owners;
	/** Statement N's terms begin at #starts[N], those of its text at #texts[N]. */
	#starts;
	#texts;
	/** Numbers of different terms. */
	#labelLengths;
	#textLengths;
	#names;
	/** @param names of each entry, as in the pack */
	constructor({ statements, words, runs, starts, texts }, names) {
		const meanings = words.map(meaningOf);
		const fillers = words.map(isFiller);
		const read = (list, take) => eachTerm(list.length, (at) => meanings[list[at]], (at) => fillers[list[at]] === true, take);
		const count = statements.length;
		const terms = new Uint16Array(runs.length);
		this.#starts = new Uint32Array(count + 1);
		this.#texts = new Uint32Array(count);
		this.#labelLengths = new Uint16Array(count);
		this.#textLengths = new Uint16Array(count);
		let length = 0;
		const add = (term) => {
			let number = this.#numbers.get(term);
			if (number === void 0) {
				number = this.#numbers.size;
				this.#numbers.set(term, number);
			}
			terms[length++] = number;
		};
		for (let id = 0; id < count; id++) {
			const begin = length;
			read(runs.subarray(starts[id], texts[id]), add);
			this.#texts[id] = length;
			read(runs.subarray(texts[id], starts[id + 1]), add);
			this.#starts[id + 1] = length;
			this.#labelLengths[id] = new Set(terms.subarray(begin, this.#texts[id])).size;
			this.#textLengths[id] = new Set(terms.subarray(this.#texts[id], length)).size;
		}
		this.#owners = ownersOf(this.#starts);
		this.#postings = postingsOf(terms.subarray(0, length), this.#numbers.size);
		this.#names = names.map((run) => {
			const held = /* @__PURE__ */ new Set();
			for (const name of run.split("!")) read(Uint16Array.from(name, (letter) => letter.charCodeAt(0) - 36), (term) => held.add(term));
			return held;
		});
	}
	/** Terms of the names of an entry. */
	namesOf(entry) {
		return this.#names[entry] ?? /* @__PURE__ */ new Set();
	}
	/** Where a term stands, ascending. */
	#placesOf(term) {
		const number = this.#numbers.get(term);
		const { starts, at } = this.#postings;
		return number === void 0 ? at.subarray(0, 0) : at.subarray(starts[number], starts[number + 1]);
	}
	/** The statements that hold a term, ascending. */
	idsOf(term) {
		const ids = [];
		for (const place of this.#placesOf(term)) {
			const id = this.#owners[place];
			if (id !== ids.at(-1)) ids.push(id);
		}
		return ids;
	}
	/** How much a term tells: its inverse document frequency, highest for one that no statement holds. */
	weightOf(term) {
		const count = this.idsOf(term).length;
		return Math.log(1 + (this.#texts.length - count + .5) / (count + .5));
	}
	/** Adds to each statement's score this share of what a term is worth in it: BM25 of label and of text. */
	addScores(term, scores, share = 1) {
		const places = this.#placesOf(term);
		this.#addField(places, scores, LABEL_BOOST * share, this.#labelLengths, (place, id) => place < this.#texts[id]);
		this.#addField(places, scores, share, this.#textLengths, (place, id) => place >= this.#texts[id]);
	}
	#addField(places, scores, boost, lengths, isIn) {
		const counts = /* @__PURE__ */ new Map();
		for (const place of places) {
			const id = this.#owners[place];
			if (isIn(place, id)) counts.set(id, (counts.get(id) ?? 0) + 1);
		}
		const weight = Math.log(1 + (lengths.length - counts.size + .5) / (counts.size + .5));
		const usual = mean(lengths);
		for (const [id, often] of counts) {
			const relative = .30000000000000004 + B * lengths[id] / usual;
			scores[id] = scores[id] + boost * weight * (D + often * 2.2 / (often + K * relative));
		}
	}
	/** Adds to the score of each statement in which two terms stand near each other this share of what they tell. */
	addNearness(one, other, share, scores) {
		const others = this.#placesOf(other);
		const worth = share * (this.weightOf(one) + this.weightOf(other));
		const seen = /* @__PURE__ */ new Set();
		let first = 0;
		for (const place of this.#placesOf(one)) {
			while (first < others.length && others[first] < place - NEAR) first++;
			const id = this.#owners[place];
			if (seen.has(id)) continue;
			for (let n = first; n < others.length && others[n] <= place + NEAR; n++) {
				if (this.#owners[others[n]] !== id) continue;
				seen.add(id);
				scores[id] = scores[id] + worth;
				break;
			}
		}
	}
};
// core/dataset/ask-entries.ts
/** Finds the entries that a question names: by the matcher that reads pages, and by proper names alone ("Marfan"). */
var EntryFinder = class {
	#lexicon;
	#proper;
	constructor({ lexicon, proper }) {
		this.#lexicon = new Lexicon(Uint8Array.from(atob(lexicon), (character) => character.charCodeAt(0)));
		this.#proper = new Map(Object.entries(proper));
	}
	/** In the order of the question; what a name covers is not searched for proper names. */
	find(question) {
		const matcher = new Matcher(this.#lexicon);
		matcher.begin();
		matcher.push(question);
		matcher.finish();
		const named = [];
		for (let k = 0; k < matcher.count; k++) {
			const entries = [...sensesOf(this.#lexicon, matcher.form[k])];
			named.push({
				entries,
				start: matcher.start[k],
				end: matcher.end[k]
			});
		}
		for (const { word, start, end } of foldWordsInPlace(question)) {
			const entries = this.#proper.get(word);
			if (!entries || named.some((one) => start < one.end && end > one.start)) continue;
			named.push({
				entries,
				start,
				end
			});
		}
		return named.sort((a, b) => a.start - b.start);
	}
};
// core/dataset/ask-intent.ts
/** The first section of each is the one it is about most of all. */
var INTENTS = [
	{
		asks: /\b(?:differ(?:s|ence|ences|ent|entiate)?|confus\w+|mistake[ns]?|mimics?|versus|vs|distinguish\w*|apart|same as|rather than|tell \w+ from|looks? like|resembles?)\b/u,
		sections: ["distinguish"]
	},
	{
		asks: /\b(?:guidelines?|recommend\w*|consensus|advise[sd]?|should)\b/u,
		sections: ["guidelines", "treatment"]
	},
	{
		asks: /\b(?:treat\w*|therap\w+|cure[sd]?|drugs?|medic\w+|tablets?|pills?|surgery|operat\w+|manage\w*|help(?:s|ed)?|works?|relie\w+|prevent\w*|avoid\w*|safe|stop\w*|remov\w+|dose|remedy|improve\w*|respond\w*|heal\w*|any good|good for|effective|need(?:s|ed)?|used|given|fix|allowed|forbidden|repair\w*|replac\w+|transplant\w*|injections?|what to do)\b/u,
		sections: [
			"treatment",
			"guidelines",
			"recent"
		]
	},
	{
		asks: /\b(?:caus\w+|why|reasons?|risk factors?|trigger\w*|bring on|brings on|due to|because of|genes?|genetic\w*|mutations?|inherit\w*|start|origin|rais\w+|lower\w*|increas\w+)\b/u,
		sections: ["causes", "mechanism"]
	},
	{
		asks: /\b(?:mechanism|pathway|pathogenesis|lead to|leads to|how does|how do|how can|why|happens?)\b/u,
		sections: ["mechanism", "causes"]
	},
	{
		asks: /\b(?:associated|linked|links?|goes? with|together with|accompan\w+|complications?|risk of|also (?:have|get))\b/u,
		sections: ["associated", "causes"]
	},
	{
		asks: /\bwho\b/u,
		sections: ["causes", "summary"],
		hints: "women men children age"
	},
	{
		asks: /\b(?:recent\w*|latest|new(?:est)?|nowadays|news|anything new|trials?|studies|study|research)\b/u,
		sections: ["recent"]
	},
	{
		asks: /\b(?:what is|what are|what's|define[sd]?|definition|means?|stands? for|symptoms?|signs?|how common|how rare)\b/u,
		sections: ["summary"]
	}
];
/** Words that only say which kind of statement is wanted: they need not stand in the statement. */
var INTENT_WORDS = `
difference differ different distinguish confused confuse mistaken mistake apart versus vs
guideline recommend recommended recommendation recommends advised
cause causes caused causing reason trigger lead leads leading due risk factor origin bring brings start starts
treat treated treatment therapy therapies cure manage managed management remedy respond response effective
mechanism pathway pathogenesis associated association linked link connected
recent recently latest new define definition stand symptom symptoms
`;
/** What kind of statement a question asks for. */
function wantedBy(question) {
	const text = question.toLowerCase();
	const wanted = INTENTS.filter(({ asks }) => asks.test(text));
	const suited = /* @__PURE__ */ new Map();
	for (const { sections } of wanted) sections.forEach((section, place) => {
		suited.set(section, Math.max(suited.get(section) ?? 0, place === 0 ? 1 : .5));
	});
	return {
		sections: suited,
		hints: wanted.flatMap(({ hints }) => hints ?? []).join(" ")
	};
}
// core/dataset/ask-typos.ts
/** Takes a word of a question that stands nowhere in the data set for the word that was probably meant. */
/**
* A word with fewer letters is neither taken for mistyped nor for what was meant: short words are often one slip away from
* each other (shingle, single). One with as many as the second may hold two slips.
*/
var SHORTEST = 7;
var LONG = 10;
/** @param isHeld whether any statement or name holds a term */
function isKnown(word, words, isHeld) {
	if (word.length < SHORTEST || words.has(word)) return true;
	const stem = stemOf(word);
	return termsOf(word).every(({ term }) => term !== stem || isHeld(term));
}
/** The nearest word, the most frequent of those equally near. */
function nearest(word, words) {
	const most = word.length >= LONG ? 2 : 1;
	let best;
	let least = most + 1;
	for (const other of words) {
		if (other.length < SHORTEST || other[0] !== word[0] || Math.abs(other.length - word.length) > most) continue;
		const { whole } = slips(word, other);
		if (whole >= least) continue;
		best = other;
		least = whole;
	}
	return best;
}
/**
* The question with each word that stands nowhere replaced by the word that was probably meant, if there is one.
* @param words those of statements and names, most frequent first
*/
function corrected(question, words, isHeld) {
	let text = question;
	for (const { word, start, end } of foldWordsInPlace(question).reverse()) {
		const meant = isKnown(word, words, isHeld) ? void 0 : nearest(word, words);
		if (meant !== void 0) text = text.slice(0, start) + meant + text.slice(end);
	}
	return text;
}
// core/dataset/ask-question.ts
/** Reads a question: the entries that it names, what it is about, and what kind of statement it asks for. */
/** A longer text is not a question. */
var LONGEST = 300;
/** What a general word tells of what its rarity would let one think. */
var PLAIN_SHARE = .2;
var intentTerms = new Set(termsOf(INTENT_WORDS).map(({ term }) => term));
var plainTerms = new Set(termsOf(PLAIN_WORDS).map(({ term }) => term));
var isWithin = ({ start, end }, name) => start >= name.start && end <= name.end;
/** @param words those of statements and names, most frequent first */
function createReader(pack, index, words) {
	const finder = new EntryFinder(pack);
	const known = new Set(words);
	const isHeld = (term) => index.idsOf(term).length > 0;
	const tells = (term) => index.weightOf(term) * (plainTerms.has(term) ? PLAIN_SHARE : 1);
	return (text) => {
		const question = corrected(text.slice(0, LONGEST), known, isHeld);
		const all = termsOf(question);
		const named = finder.find(question).map((name) => ({
			...name,
			terms: all.filter((term) => isWithin(term, name)).map(({ term }) => term)
		}));
		const content = new Map(all.filter((term) => !intentTerms.has(term.term) && !named.some((name) => isWithin(term, name))).map(({ term }) => [term, tells(term)]));
		const terms = /* @__PURE__ */ new Set([...content.keys(), ...named.flatMap((name) => name.terms)]);
		return {
			named,
			content,
			isPlain: [...content.keys()].every((term) => plainTerms.has(term)),
			terms,
			wanted: wantedBy(question)
		};
	};
}
// core/dataset/ask.ts
/**
* The follow-up: a free question, answered by the statements that fit it best, or by nothing. Retrieval only; no
* sentence is made that is not in the data set. docs/ask.md has the figures.
*/
/**
* The share of the question's content, weighed by how much each word tells, that a statement must cover; apart from the
* names of entries. More is asked where the question names none.
*/
var LEAST_COVERED = {
	named: .55,
	unnamed: .65
};
/** What a word is covered by that stands not in the statement, but in a summary of its entry. */
var SUMMARY_COVERS = .5;
var BOTH = ["plain", "clinical"];
/** What a statement of a wanted section, of a named entry, or of the open entry is worth more. */
var SECTION_BOOST = 1.2;
var NAMED_BOOST = 3;
var LINKED_BOOST = 1.5;
var CURRENT_BOOST = 4;
/** What a term adds that stands in a name of the entry, as a share of what it tells. */
var NAME_SHARE = .5;
/** What words of the entries' names, and two words that stand near each other as in the question, add to the score. */
var NAMED_SHARE = .2;
var NEAR_SHARE = .2;
/** A summary holds many words and answers few questions best, unless one asks what a thing is. */
var SUMMARY_WORTH = .5;
/** Leaves out summaries in wordings that are not read, and the worse of two wordings of one. Best first. */
function inOneWording(candidates, wordings) {
	const seen = /* @__PURE__ */ new Set();
	return candidates.filter(({ found: { entry, section, wording } }) => {
		if (!wording) return true;
		const key = `${entry} ${section}`;
		if (!wordings.includes(wording) || seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
function add(list, id, value) {
	list[id] = list[id] + value;
}
/** @param pack of the same version as the index */
function createAsk({ entries }, pack) {
	const index = new StatementIndex(pack);
	const { statements } = index;
	const terms = new TermIndex(index, pack.names);
	const read = createReader(pack, terms, index.words);
	const rate = ({ content, named, wanted }) => {
		const whole = [...content.values()].reduce((sum, weight) => sum + weight, 0);
		const scores = new Float64Array(statements.length);
		const shares = new Float64Array(statements.length).fill(whole === 0 ? 1 : 0);
		for (const [term, weight] of content) {
			terms.addScores(term, scores);
			const ids = new Set(terms.idsOf(term));
			const summarized = /* @__PURE__ */ new Set();
			for (const id of ids) {
				const { entry, section } = statements[id];
				if (section === "summary") summarized.add(entry);
			}
			statements.forEach(({ entry }, id) => {
				const isName = terms.namesOf(entry).has(term);
				if (isName) add(scores, id, NAME_SHARE * weight);
				const covers = isName || ids.has(id) ? 1 : summarized.has(entry) ? SUMMARY_COVERS : 0;
				if (covers > 0) add(shares, id, covers * weight / whole);
			});
		}
		const list = [...content.keys()];
		for (const [k, term] of list.entries()) {
			const before = list[k - 1];
			if (before !== void 0) terms.addNearness(before, term, NEAR_SHARE, scores);
		}
		for (const term of named.flatMap((name) => name.terms)) terms.addScores(term, scores, NAMED_SHARE);
		for (const { term } of termsOf(wanted.hints)) terms.addScores(term, scores);
		return {
			scores,
			shares
		};
	};
	/** For each statement how many of the named entries it belongs to, links to or names. */
	const countNamed = ({ named }) => {
		const counts = new Uint8Array(statements.length);
		for (const name of named) {
			const held = name.terms.map((term) => new Set(terms.idsOf(term)));
			statements.forEach(({ entry, links }, id) => {
				if ([entry, ...links].some((one) => name.entries.includes(one)) || held.every((ids) => ids.has(id))) counts[id] = counts[id] + 1;
			});
		}
		return counts;
	};
	const candidates = (question, open) => {
		const { isPlain, named, wanted } = question;
		const { scores, shares } = rate(question);
		const counts = countNamed(question);
		return statements.flatMap((found, id) => {
			if (counts[id] < named.length) return [];
			const section = wanted.sections.get(found.section) ?? 0;
			const isCurrent = named.length === 0 && found.entry === open;
			if (isPlain && named.length < 2 && (section === 0 || named.length === 0 && !isCurrent)) return [];
			const share = shares[id];
			if (!isPlain && share < LEAST_COVERED[named.length > 0 ? "named" : "unnamed"]) return [];
			const about = named.some((name) => name.entries.includes(found.entry)) ? NAMED_BOOST : named.length > 0 ? LINKED_BOOST : isCurrent ? CURRENT_BOOST : 1;
			const worth = found.wording && section < 1 ? SUMMARY_WORTH : 1;
			return {
				found,
				id,
				score: (scores[id] + 1) * (1 + SECTION_BOOST * section) * about * worth * (isPlain ? 1 : share) ** 2
			};
		});
	};
	return {
		ranges: placesOf,
		answer(text, { current, wordings = BOTH, limit = 5 } = {}) {
			const question = read(text);
			const open = entries.findIndex(({ slug }) => slug === current);
			if (question.terms.size === 0 && (open < 0 || question.wanted.sections.size === 0)) return [];
			return inOneWording(candidates(question, open).sort((a, b) => b.score - a.score || a.id - b.id), wordings).slice(0, limit).map(({ found: { entry, place } }) => ({
				entry: entries[entry],
				place,
				terms: question.terms
			}));
		}
	};
}
export { createAsk };
