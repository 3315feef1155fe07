import { r as foldWordsInPlace } from "./fold-DHHSQ-BE.js";
import { a as readWords, n as isFiller, r as meaningOf } from "./ask-terms-i4jXI-Nz.js";
import { n as ownersOf, r as postingsOf, t as StatementIndex } from "./statement-index-BusAj2WB.js";
import { n as partOf } from "./parts-DiOyi70f.js";
import { t as statementsOf } from "./statements-jrYx9qUe.js";
import { i as loadIndex, o as loadStatements, t as loadArticle } from "./dataset-BhgbMdb8.js";
// core/dataset/find-statements.ts
/** Finds statements by their words, as they are typed: for search, without any reading of questions. */
/** A longer text is not searched for. */
var LONGEST = 100;
/** Bits of the mask of words that a statement holds. */
var MOST_WORDS = 30;
/** A shorter beginning of a word is in every statement. */
var SHORTEST_BEGINNING = 2;
var IN_LABEL = 2;
/** For each two words that stand there next to each other, in order. */
var NEXT = 1;
function read(text) {
	const cut = text.slice(0, LONGEST);
	return readWords(cut).map(({ word, end }) => ({
		word,
		meaning: meaningOf(word),
		open: end === cut.length
	})).filter(({ word, open }) => !isFiller(word) && (!open || word.length >= SHORTEST_BEGINNING)).slice(0, MOST_WORDS);
}
var meets = (word, meaning, asked) => word === asked.word || meaning === asked.meaning || asked.open && word.startsWith(asked.word);
/** @param pack its words, statements and links are used */
function createStatementFinder(pack) {
	const { words, statements, runs, starts, texts } = new StatementIndex(pack);
	const meanings = words.map(meaningOf);
	const postings = postingsOf(runs, words.length);
	const owners = ownersOf(starts);
	/** Numbers of the words that a word of the text meets. */
	const met = (asked) => {
		const numbers = [];
		words.forEach((word, number) => {
			if (meets(word, meanings[number], asked)) numbers.push(number);
		});
		return numbers;
	};
	return {
		find(text, limit, { sections, wordings } = {}) {
			const asked = read(text);
			if (asked.length === 0) return [];
			const all = 2 ** asked.length - 1;
			const masks = new Uint32Array(statements.length);
			const scores = new Float32Array(statements.length);
			/** Bit of the word that stands at a place, for those that were met. */
			const bits = /* @__PURE__ */ new Map();
			asked.forEach((one, k) => {
				const bit = 2 ** k;
				for (const number of met(one)) {
					const worth = words[number] === one.word ? 1.5 : 1;
					for (let n = postings.starts[number]; n < postings.starts[number + 1]; n++) {
						const at = postings.at[n];
						const id = owners[at];
						const where = at < texts[id] ? IN_LABEL : 1;
						if ((masks[id] & bit) === 0) scores[id] = scores[id] + worth * where;
						masks[id] = masks[id] | bit;
						if (k > 0 && bits.get(at - 1) === bit / 2) scores[id] = scores[id] + NEXT;
						bits.set(at, bit);
					}
				}
			});
			const best = /* @__PURE__ */ new Map();
			statements.forEach(({ entry, section, wording }, id) => {
				if (masks[id] !== all || sections?.includes(section) === false) return;
				if (wording && wordings?.includes(wording) === false) return;
				const other = best.get(entry);
				if (other === void 0 || scores[id] > scores[other]) best.set(entry, id);
			});
			return [...best.values()].sort((a, b) => scores[b] - scores[a] || a - b).slice(0, limit).map((id) => {
				const { entry, place } = statements[id];
				return {
					entry,
					place
				};
			});
		},
		ranges(shown, text) {
			const asked = read(text);
			const ranges = [];
			for (const { word, start, end } of foldWordsInPlace(shown)) {
				if (!asked.some((one) => meets(word, meaningOf(word), one))) continue;
				const last = ranges.at(-1);
				if (last && start - last[1] === 1 && shown[last[1]] === " ") last[1] = end;
				else ranges.push([start, end]);
			}
			return ranges;
		}
	};
}
// platform/statements.ts
/** Finds statements of the bundled data set by their words, for extension pages. All of it is loaded with the first call. */
var finder;
/** Articles hold the texts; what is typed next mostly finds the same ones again. */
var texts = /* @__PURE__ */ new Map();
function textsOf(slug) {
	let found = texts.get(slug);
	if (!found) {
		found = loadArticle(slug).then((article) => article ? statementsOf(article).map((statement) => ({
			statement,
			part: partOf(article, statement)
		})) : []);
		found.catch(() => texts.delete(slug));
		texts.set(slug, found);
	}
	return found;
}
/**
* The best statement of each entry that holds every word of the text, best first; the last word may be unfinished.
* @param where `{ sections: ["causes", "mechanism"] }`: in these only; `wordings`: of summaries, as the reader reads them
* @throws when the files cannot be read; the next call tries again
*/
async function findStatements(text, limit, where = {}) {
	finder ??= loadStatements().then(createStatementFinder);
	finder.catch(() => {
		finder = void 0;
	});
	const [{ find, ranges }, { entries }] = await Promise.all([finder, loadIndex()]);
	return (await Promise.all(find(text, limit, where).map(async ({ entry: number, place }) => {
		const entry = entries[number];
		const placed = entry && (await textsOf(entry.slug))[place];
		if (!placed) return;
		const { statement } = placed;
		return {
			entry,
			...placed,
			textRanges: ranges(statement.text, text),
			labelRanges: ranges(statement.label ?? "", text)
		};
	}))).filter((one) => one !== void 0);
}
export { findStatements };
