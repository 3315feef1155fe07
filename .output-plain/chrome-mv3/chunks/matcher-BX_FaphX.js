import { a as Tokenizer, i as GAP_HARD } from "./fold-DHHSQ-BE.js";
/** A record of the side table: flag and number of senses in the first element, then the entry of each sense. */
var SHORT_FORM = 2147483648;
/** Thrown for a buffer that is no lexicon of this format, or damaged. */
var LexiconError = class extends Error {};
/** Starts of the parts, in bytes. */
function layoutOf({ sideLength, buckets, slots, maskBits, pairBits }) {
	const side = 64;
	const shift = side + sideLength * 4;
	const slot = shift + buckets * 2;
	const mask = slot + slots * 5;
	const pairs = mask + 2 ** maskBits;
	return {
		side,
		shift,
		slot,
		mask,
		pairs,
		byteLength: pairs + 2 ** (pairBits - 3) + 3 & -4
	};
}
/** Index of the first word after the checksum. */
var CHECKED_FROM = 4;
/** Checksum (FNV-1a over 32-bit words) of everything after the header's checksum field. */
function checksumOf(words) {
	let sum = 2166136261;
	for (let k = CHECKED_FROM; k < words.length; k++) sum = Math.imul(sum ^ words[k], 16777619);
	return sum >>> 0;
}
/** What of a gap a name must hold, too: its punctuation. */
var markerOf = (gap) => gap > GAP_HARD ? 0 : gap;
/** Takes one more word into the running hash of a phrase. `gap` is 0 unless punctuation stands before the word. */
var joinHash = (phrase, word, gap) => (Math.imul(phrase, 2246822507) ^ word) + Math.imul(gap, 668265263);
var joinHash2 = (phrase, word, gap) => Math.imul(phrase ^ gap, 3266489909) + word;
/** Spreads a hash over 32 bits (the finaliser of MurmurHash3). */
function spread(hash) {
	hash = Math.imul(hash ^ hash >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return hash ^ hash >>> 16;
}
/** A number below `size` from a spread hash: its upper bits. Exact in doubles for sizes below 2^21. */
var below = (hash, size) => (hash >>> 0) * size * 2 ** -32 | 0;
var bucketOf = (hash, seed, buckets) => below(spread(hash ^ seed), buckets);
var slotOf = (hash2, shift, slots) => below(spread(hash2 ^ Math.imul(shift, 2654435761)), slots);
/** 21 bits that are independent of bucket and slot. */
var fingerprintOf = (hash, hash2) => Math.imul(hash ^ (hash2 << 15 | hash2 >>> 17), 739982445) >>> 11;
/** Index into the mask table. */
var maskIndexOf = (hash, maskBits) => Math.imul(hash, 2654435761) >>> 32 - maskBits;
/** Index of the bit for a word and the next. */
var pairIndexOf = (first, second, pairBits) => Math.imul(Math.imul(first, 2246822507) ^ second, 2654435761) >>> 32 - pairBits;
// core/lexicon/lexicon.ts
/** A packed lexicon, opened for reading. */
var Lexicon = class {
	/** Lengths of the names that may start with a word, and whether abbreviations may, see format.ts. */
	mask;
	maskBits;
	/** Bits for the first two words of names. */
	pairs;
	pairBits;
	/** Words of the longest phrase. */
	longest;
	/** Entries that the names belong to: entry numbers are below. */
	entries;
	#seed;
	#slots;
	#shift;
	#slot;
	/** Records of forms that are no single entry's name, see format.ts. */
	side;
	#words;
	#checksum;
	/**
	* Opens the bytes as they are, without copying them unless they lie at an odd place. Its contents are not looked at:
	* see `isSound`.
	* @throws LexiconError when they are no lexicon of this format, or cut off
	*/
	constructor(bytes) {
		if (bytes.byteOffset % 4 !== 0) bytes = bytes.slice();
		const { buffer, byteOffset, byteLength } = bytes;
		const words = new Uint32Array(buffer, byteOffset, byteLength >> 2);
		const [magic, format, length, checksum, slots, buckets, maskBits, entries, sideLength, longest, seed, pairBits] = words.subarray(0, 16);
		const isOurs = magic === 1096041793 && format === 3 && length === byteLength;
		const layout = layoutOf({
			sideLength,
			buckets,
			slots,
			maskBits,
			pairBits
		});
		if (!isOurs || layout.byteLength !== byteLength) throw new LexiconError("Damaged lexicon.");
		this.#words = words;
		this.#checksum = checksum;
		this.#seed = seed;
		this.#slots = slots;
		this.maskBits = maskBits;
		this.pairBits = pairBits;
		this.longest = longest;
		this.entries = entries;
		this.side = new Uint32Array(buffer, byteOffset + layout.side, sideLength);
		this.#shift = new Uint16Array(buffer, byteOffset + layout.shift, buckets);
		this.#slot = new Uint8Array(buffer, byteOffset + layout.slot, slots * 5);
		this.mask = new Uint8Array(buffer, byteOffset + layout.mask, 2 ** maskBits);
		this.pairs = new Uint8Array(buffer, byteOffset + layout.pairs, 2 ** (pairBits - 3));
	}
	/** Whether the contents are what was written. Takes milliseconds in code that is cold: not to be waited for. */
	get isSound() {
		return checksumOf(this.#words) === this.#checksum;
	}
	/** The form with these hashes, or -1. A form is a number that `entryOf` and its siblings understand. */
	formOf(hash, hash2) {
		const shift = this.#shift[bucketOf(hash, this.#seed, this.#shift.length)];
		const at = slotOf(hash2, shift, this.#slots) * 5;
		const byte = (k) => this.#slot[at + k];
		const upper = byte(2);
		if ((byte(0) | byte(1) << 8 | upper >>> 3 << 16) !== fingerprintOf(hash, hash2)) return -1;
		return byte(3) | byte(4) << 8 | (upper & 7) << 16;
	}
	/** The entry that a form means; the first when it has several senses. */
	entryOf(form) {
		return form < this.entries ? form : this.side[form - this.entries + 1];
	}
	/** Whether the form is an abbreviation rather than a name. */
	isShort(form) {
		return form >= this.entries && (this.side[form - this.entries] & 2147483648) !== 0;
	}
};
/** All entries that a form may mean. */
function sensesOf({ entries, side }, form) {
	if (form < entries) return [form];
	const at = form - entries;
	const count = side[at] & ~SHORT_FORM;
	return [...side.subarray(at + 1, at + 1 + count)];
}
// core/lexicon/matcher.ts
/** Finds the names of a lexicon in streamed text: leftmost-longest over whole words. */
/** So many words are matched when no more can be held: those behind them may be needed, or turn out to be an address. */
var SETTLED = 100;
/**
* Reads blocks of text and collects the matches of each. One per frame is enough; the arrays of matches are used again
* for the next block.
*/
var Matcher = class {
	/** Matches of the current block: offsets from `begin` on, and forms of the lexicon. */
	start = [];
	end = [];
	form = [];
	count = 0;
	/** Units of the current block read so far. */
	length = 0;
	#tokens = new Tokenizer(true);
	#lexicon;
	/** The longest match at the place that is looked at: the word behind it, and its form. */
	#end = 0;
	#form = 0;
	constructor(lexicon) {
		this.#lexicon = lexicon;
	}
	begin() {
		this.#tokens.begin();
		this.count = 0;
		this.length = 0;
	}
	/** Reads the next piece of the block. */
	push(text, from = 0, to = text.length) {
		this.length += to - from;
		while (from < to) {
			from = this.#tokens.push(text, from, to);
			if (this.#tokens.full) this.#match(SETTLED);
		}
	}
	/** Reads a raised piece of text: part of a name after a short word (Ca²⁺, α¹), else a reference mark. */
	pushRaised(text) {
		if (this.#tokens.takesRaised) this.push(text);
		else {
			this.length += text.length;
			this.#tokens.skip(text.length);
		}
	}
	/** No term goes from before to after this place. */
	separate() {
		this.#tokens.separate();
	}
	/** A line ends here, without a character for it. */
	endLine() {
		this.#tokens.endLine();
	}
	/** Ends the block: `count`, `start`, `end` and `form` are final. */
	finish() {
		this.#tokens.separate();
		this.#match(this.#tokens.words.count);
	}
	/** Looks for matches that begin in the held words before `last`. */
	#match(last) {
		const { words } = this.#tokens;
		const { hash, gap } = words;
		const { mask, maskBits } = this.#lexicon;
		gap[words.count] = GAP_HARD;
		let at = 0;
		while (at < last) {
			const next = at + 1;
			const word = hash[at];
			const lengths = mask[maskIndexOf(word, maskBits)];
			const isSplit = gap[next] === 18;
			if ((lengths === 0 || (lengths & 1) === 0 && gap[next + 1] !== 18 && !this.#mayFollow(word, hash[next]) && ((lengths & 128) === 0 || words.isPlain(at))) && !isSplit) {
				at = next;
				continue;
			}
			this.#end = 0;
			this.#tryNames(at, 1);
			if (isSplit) this.#tryNames(at, 2);
			if (this.#end === 0 && (lengths & 128) !== 0) this.#tryShort(at);
			if (this.#end === 0) at = next;
			else {
				const k = this.count++;
				this.start[k] = words.start[at];
				this.end[k] = words.end[this.#end - 1];
				this.form[k] = this.#form;
				at = this.#end;
			}
		}
		words.drop(at);
	}
	/** Tries the names whose first word is that at `at`; with two pieces, the one that it makes with the next. */
	#tryNames(at, pieces) {
		const { words } = this.#tokens;
		const { mask, maskBits } = this.#lexicon;
		const next = at + pieces;
		const word = words.hashAt(at, pieces);
		const lengths = mask[maskIndexOf(word, maskBits)];
		if ((lengths & 1) !== 0) this.#take(next, word, words.hash2At(at, pieces));
		this.#tryLonger(next, 1, lengths, word, word, word);
	}
	/** Whether any name holds these two words, one after the other. */
	#mayFollow(first, second) {
		const { pairs, pairBits } = this.#lexicon;
		const pair = pairIndexOf(first, second, pairBits);
		return (pairs[pair >>> 3] & 1 << (pair & 7)) !== 0;
	}
	/** Tries names with more than the `n` words before `next`, the last of which is `before`. */
	#tryLonger(next, n, lengths, before, hash, hash2) {
		const { words } = this.#tokens;
		const gap = words.gap[next];
		if (gap === GAP_HARD || n >= this.#lexicon.longest || n < 7 && (lengths & 126) >> n === 0) return;
		const marker = markerOf(gap);
		for (let pieces = 1; pieces === 1 || pieces === 2 && words.gap[next + 1] === 18; pieces++) {
			const word = words.hashAt(next, pieces);
			if (!this.#mayFollow(before, word)) continue;
			const longer = joinHash(hash, word, marker);
			const longer2 = joinHash2(hash2, word, marker);
			if ((lengths & 1 << Math.min(n, 6)) !== 0) this.#take(next + pieces, longer, longer2);
			this.#tryLonger(next + pieces, n + 1, lengths, word, longer, longer2);
		}
	}
	/** The same for abbreviations, which are compared as written and stand in no longer code (MS-DOS). */
	#tryShort(at) {
		const { words } = this.#tokens;
		const { gap } = words;
		if (gap[at] === 17) return;
		let hash = words.writtenAt(at);
		let hash2 = hash;
		for (let next = at + 1;; next++) {
			if (gap[next] <= GAP_HARD || words.isPlain(next)) this.#take(next, hash, hash2);
			if (gap[next] === GAP_HARD || next - at >= 7) return;
			if (!this.#mayFollow(words.hash[next - 1], words.hash[next])) return;
			const word = words.writtenAt(next);
			const marker = markerOf(gap[next]);
			hash = joinHash(hash, word, marker);
			hash2 = joinHash2(hash2, word, marker);
		}
	}
	/** Notes the form with these hashes, if there is one and it is the longest here. */
	#take(end, hash, hash2) {
		if (end <= this.#end) return;
		const form = this.#lexicon.formOf(hash, hash2);
		if (form < 0) return;
		this.#end = end;
		this.#form = form;
	}
	/** The matches of the block that was finished. */
	matches() {
		const lexicon = this.#lexicon;
		return Array.from({ length: this.count }, (_, k) => {
			const form = this.form[k];
			const via = lexicon.isShort(form) ? "abbreviation" : "name";
			return {
				start: this.start[k],
				end: this.end[k],
				form,
				via,
				entry: lexicon.entryOf(form)
			};
		});
	}
};
export { Lexicon as n, sensesOf as r, Matcher as t };
