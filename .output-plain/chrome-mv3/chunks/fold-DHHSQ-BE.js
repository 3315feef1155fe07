// core/text/word-forms.ts
/**
* Brings spellings and inflections of one word together, in place. Each rule looks at what has been written so far, so
* that folding a folded word changes nothing.
*/
var A = 97;
var B = 98;
var C = 99;
var D = 100;
var E = 101;
var F = 102;
var H = 104;
var I = 105;
var K = 107;
var L = 108;
var M = 109;
var O = 111;
var P = 112;
var R = 114;
var S = 115;
var T = 116;
var U = 117;
var V = 118;
var X = 120;
var Y = 121;
var Z = 122;
/** From 1 on. "x" alone is a chromosome more often than a ten. */
var ROMAN = "i ii iii iv v vi vii viii ix - xi xii xiii xiv xv".split(" ");
/**
* British to American letters, anywhere in the word: ae, oe → e; ph → f; leuc → leuk; -our → -or; -ise, -yse and what
* is derived from them → -ize, -yze. Returns the new length.
*/
function foldSpelling(letters, length) {
	let n = 0;
	for (let k = 0; k < length; k++) {
		let letter = letters[k];
		if (letter === E || letter === A || letter === I) {
			if (letter === E) while (n > 0 && (letters[n - 1] === A || letters[n - 1] === O)) n--;
			if (n > 1 && letters[n - 1] === S && (letters[n - 2] === I || letters[n - 2] === Y)) letters[n - 1] = Z;
		} else if (letter === H) {
			if (n > 0 && letters[n - 1] === P) {
				letters[n - 1] = F;
				continue;
			}
		} else if (letter === R) {
			if (n > 3 && letters[n - 1] === U && letters[n - 2] === O) n--;
		} else if (letter === C) {
			if (n > 2 && letters[n - 1] === U && letters[n - 2] === E && letters[n - 3] === L) letter = K;
		}
		letters[n++] = letter;
	}
	return n;
}
/** Plural to singular for a word in -s; -sis and -ses, -xis and -xes meet. Returns the new length. */
function foldPlural(letters, n) {
	const before = letters[n - 2];
	if (before === S || before === U) return n;
	const third = letters[n - 3];
	if (before === I) {
		if (third === X) return n - 2;
		if (n < 5 || third !== S && third !== Z) return n;
		letters[n - 2] = E;
		return n - 1;
	}
	if (before === E) {
		const fourth = letters[n - 4];
		if (third === I && n > 4) {
			letters[n - 3] = Y;
			return n - 2;
		}
		if (third === X || third === S && fourth === S) return n - 2;
		if (third === D && fourth === I && n > 7 && letters[n - 5] === T && letters[n - 6] === I) {
			letters[n - 3] = S;
			return n - 2;
		}
	}
	return n - 1;
}
/** -tre, -bre → -ter, -ber; -che, -she meet the plurals of -ch, -sh; -mata → -ma. Returns the new length. */
function foldEnding(letters, n) {
	const last = letters[n - 1];
	const before = letters[n - 2];
	const third = letters[n - 3];
	if (last === E) {
		if (before === R && (third === T || third === B)) {
			letters[n - 2] = E;
			letters[n - 1] = R;
		} else if (before === H && (third === C || third === S)) return n - 1;
	} else if (last === A && before === T && third === A && n > 5 && letters[n - 4] === M) return n - 2;
	return n;
}
/** Roman numerals up to 15 become digits. Returns the new length. */
function foldNumeral(letters, n) {
	let word = "";
	for (let k = 0; k < n; k++) {
		const letter = letters[k];
		if (letter !== I && letter !== V && letter !== X) return n;
		word += String.fromCharCode(letter);
	}
	const value = ROMAN.indexOf(word) + 1;
	const digits = value > 0 ? String(value) : word;
	for (let k = 0; k < digits.length; k++) letters[k] = digits.charCodeAt(k);
	return digits.length;
}
/**
* Which letters, followed by which others, give a rule of this file something to do: anywhere in a word, and at its end.
* A letter's flags say of which lists it is in the first half (from FIRST on) and in the second half (SHIFT further up).
*/
var PAIRS = [
	"ao e",
	"p h",
	"u rc",
	"ivxy ivxs",
	"rh e",
	"t a",
	"abcdefghijklmnopqrstvwxyz s"
];
/** So many of them count anywhere. */
var ANYWHERE = 4;
var FIRST = 16;
var SHIFT = PAIRS.length;
/** Set where a word holds a pair that counts anywhere; all of it for words of which that is not known. */
var HAS_PAIR = 2 ** ANYWHERE - 1 << FIRST + SHIFT;
var ENDS_IN_PAIR = 2 ** SHIFT - 2 ** ANYWHERE << FIRST + SHIFT;
/** A letter with its flags, which others than a to z have none of. */
function flagged(letter) {
	const written = String.fromCharCode(letter);
	let flagged = letter;
	PAIRS.forEach((pair, k) => {
		const [first, second] = pair.split(" ");
		if (first.includes(written)) flagged |= 1 << FIRST + k;
		if (second.includes(written)) flagged |= 1 << FIRST + SHIFT + k;
	});
	return flagged;
}
/** What is known of the pairs of a word when one more letter is read; letters with their flags. */
var pairsWith = (pairs, last, letter) => pairs & HAS_PAIR | last << SHIFT & letter;
/** Whether `foldWord` may change a word. One letter may be a numeral. */
var mayFold = (pairs, length) => (pairs & HAS_PAIR) !== 0 || length > 3 && (pairs & ENDS_IN_PAIR) !== 0 || length === 1;
/**
* Folds the first `n` letters (lower case, without diacritics) of a word in place.
* @returns how many letters the folded word has
*/
function foldWord(letters, n) {
	n = foldSpelling(letters, n);
	if (n > 3) {
		if (letters[n - 1] === S) n = foldPlural(letters, n);
		if (n > 3) n = foldEnding(letters, n);
	}
	const first = letters[0];
	if (n < 5 && (first === I || first === V || first === X)) n = foldNumeral(letters, n);
	return n;
}
/** From α (U+03B1) to ω; sigma has two forms. */
var GREEK = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega".split(" ");
/** Letters that Unicode does not decompose. */
var LATIN = {
	æ: "ae",
	œ: "oe",
	ø: "o",
	đ: "d",
	ð: "d",
	ł: "l",
	ħ: "h",
	ı: "i",
	þ: "th",
	ß: "ss"
};
/** Decomposed, in lower case, without marks. Twice, because lower-casing can bring new marks (U+0130). */
var plain = (text) => text.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
/** The folded letters of a character that is SEVERAL or RAISED, or of a styled letter outside the basic plane. */
function expansion(character) {
	return [...plain(character)].map((letter) => GREEK[letter.charCodeAt(0) - 945] ?? LATIN[letter] ?? letter).join("");
}
var PUNCTUATION = {
	",": 9,
	"(": 10,
	")": 11,
	".": 12,
	"+": 13,
	"/": 17,
	"@": 16,
	"\\": 16,
	_: 16,
	"'": 19,
	"’": 19,
	ʼ: 19,
	"＇": 19,
	"−": 18
};
/** Met on most pages: known from the start, as what Unicode says of a character costs milliseconds when first asked. */
var KNOWN = [
	[20, "­"],
	[1, "\xA0"],
	[18, "–—"],
	[15, "“”‘"]
];
/** What Unicode says of a character. Asked once for each. */
function classify(code) {
	if (code >= 55296 && code < 57344) return 24;
	const character = String.fromCharCode(code);
	const known = PUNCTUATION[character];
	if (known !== void 0) return known;
	if (/[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(character)) return 20;
	if (/[\s\p{Z}\p{Cc}]/u.test(character)) return 1;
	if (/\p{Pd}/u.test(character)) return 18;
	if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return 23;
	const folded = expansion(character);
	if (/^\d$/.test(folded) && /\p{No}/u.test(character)) return 22;
	if (folded === character) return /[\p{L}\p{N}]/u.test(character) ? code : 15;
	if (!(folded !== "" && [...folded].every((letter) => classify(letter.charCodeAt(0)) >= 48))) return 15;
	return folded.length === 1 ? folded.charCodeAt(0) : 21;
}
var TABLE_SIZE = 8704;
/** Letters with their flags (see word-forms.ts), and classes, by code unit; 0 where `meaningOf` was not asked yet. */
var MEANING = new Int32Array(TABLE_SIZE);
var others = /* @__PURE__ */ new Map();
/** ASCII is there from the start: the hot loop reads it without a call. Small letters and digits stand for themselves. */
for (let code = 0; code < 128; code++) {
	const lower = code | 32;
	MEANING[code] = lower >= 97 && lower <= 122 ? flagged(lower) : code >= 48 && code <= 57 ? code : code <= 32 || code === 127 ? 1 : code === 45 ? 18 : 15;
}
for (const [meaning, characters] of KNOWN) for (let k = 0; k < characters.length; k++) MEANING[characters.charCodeAt(k)] = meaning;
for (const character in PUNCTUATION) {
	const code = character.charCodeAt(0);
	if (code < TABLE_SIZE) MEANING[code] = PUNCTUATION[character];
}
/** The letter that a meaning with flags is. */
var UNFLAGGED = 65535;
/** The same for any code unit; remembers what it works out. */
function meaningOf(code) {
	if (code < TABLE_SIZE) {
		const known = MEANING[code];
		if (known !== 0) return known;
		const found = flagged(classify(code));
		MEANING[code] = found;
		return found;
	}
	let found = others.get(code);
	if (found === void 0) {
		found = flagged(classify(code));
		others.set(code, found);
	}
	return found;
}
/** More than any size. */
var FOLDS = 128;
var DIGIT_9$1 = 57;
var LOWER_S$1 = 115;
var LOWEST_SMALL = 97;
/** From a small letter to its capital. */
var CASE = 32;
var SEED = -2128831035;
var SEED2 = 625341585;
/** Keeps words as written apart from folded ones. */
var WRITTEN = 1013904242;
var addTo = (hash, letter) => Math.imul(hash ^ letter, 16777619);
var addTo2 = (hash, letter) => Math.imul(hash + letter, 2654435761);
/** Hashes of words met lately that fold, before and after: most of them stood in the text before. */
var MEMO_BITS = 10;
var unfolded = new Int32Array(2 ** MEMO_BITS);
var folded = new Int32Array(2 ** MEMO_BITS);
/** The letters of one word, or of one that was split at a line end, as they are worked on. */
var scratch = /* @__PURE__ */ new Uint16Array(128);
/** Over the first `n` letters in `scratch`. */
function hashOf(n, seed) {
	let hash = seed;
	for (let k = 0; k < n; k++) hash = addTo(hash, scratch[k]);
	return hash;
}
function hash2Of(n, seed) {
	let hash = seed;
	for (let k = 0; k < n; k++) hash = addTo2(hash, scratch[k]);
	return hash;
}
var Words = class {
	/** Offsets in UTF-16 units; end exclusive. */
	start = /* @__PURE__ */ new Int32Array(256);
	end = /* @__PURE__ */ new Int32Array(256);
	/** Hash of the folded word. */
	hash = /* @__PURE__ */ new Int32Array(256);
	/** What stands before the word; always readable for the place behind the last. */
	gap = /* @__PURE__ */ new Uint8Array(257);
	count = 0;
	/** Letters as they were written: LONGEST_WORD places for each word, and for the one that is being read. */
	letters = /* @__PURE__ */ new Uint16Array(16384);
	/** How many; FOLDS is added where folding may change the word. */
	#size = /* @__PURE__ */ new Uint8Array(256);
	/**
	* Adds the word whose letters stand in `letters` behind those of the last.
	* @param hash of its letters in lower case, without diacritics
	* @param folds whether folding may change it
	*/
	add(start, end, size, hash, folds, gap) {
		const at = this.count;
		this.start[at] = start;
		this.end[at] = end;
		this.#size[at] = folds ? size + FOLDS : size;
		this.gap[at] = gap;
		this.hash[at] = folds ? this.#foldedHash(at, hash) : hash;
		this.count = at + 1;
	}
	#foldedHash(at, hash) {
		const slot = hash >>> 22;
		if (unfolded[slot] !== hash) {
			unfolded[slot] = hash;
			folded[slot] = hashOf(this.foldAt(at, 1), SEED);
		}
		return folded[slot];
	}
	/** Forgets the first `n` words. */
	drop(n) {
		const { count, letters } = this;
		for (const lane of [
			this.start,
			this.end,
			this.hash,
			this.gap,
			this.#size
		]) if (n < count) lane.copyWithin(0, n, count);
		letters.copyWithin(0, n * 64, (count + 1) * 64);
		this.count = count - n;
	}
	/** A letter in lower case, without diacritics. */
	letterAt(at, k) {
		const code = this.letters[at * 64 + k];
		const meaning = meaningOf(code) & UNFLAGGED;
		return meaning === 23 ? code : meaning;
	}
	/** Whether a letter was written just as `letterAt` gives it. */
	isSmall(at, k) {
		return this.letters[at * 64 + k] === this.letterAt(at, k);
	}
	/** Whether a word was written in small letters only, without digits and diacritics. */
	isPlain(at) {
		for (let k = this.#size[at] % FOLDS; k-- > 0;) if (!this.isSmall(at, k) || this.letterAt(at, k) <= DIGIT_9$1) return false;
		return true;
	}
	/**
	* Hashes of the folded word, the second one independent of the first.
	* @param pieces 2 for the word that this one makes with the next: it was split at a line end
	*/
	hashAt(at, pieces) {
		return pieces === 1 ? this.hash[at] : hashOf(this.foldAt(at, pieces), SEED);
	}
	hash2At(at, pieces) {
		return hash2Of(this.foldAt(at, pieces), SEED2);
	}
	/** Hash of the word as written, for short forms; a plural s after a capital or digit is left out: PXEs, T2s. */
	writtenAt(at) {
		return hashOf(this.#write(at), WRITTEN);
	}
	/** Puts letters as written into `scratch`; whatever is not simply its own small letter counts as a capital. */
	#write(at) {
		let n = this.#read(at, 0);
		for (let k = 0; k < n; k++) if (!this.isSmall(at, k)) scratch[k] = scratch[k] - CASE;
		if (n > 2 && scratch[n - 1] === LOWER_S$1 && scratch[n - 2] < LOWEST_SMALL) n--;
		return n;
	}
	/** Puts the folded word into `scratch`. @returns how many letters it has */
	foldAt(at, pieces) {
		let n = this.#read(at, 0);
		if (pieces > 1) n = this.#read(at + 1, n);
		return pieces > 1 || this.#size[at] > FOLDS ? foldWord(scratch, n) : n;
	}
	/** Puts the letters of a word into `scratch`, behind the first `n`. @returns how many are there */
	#read(at, n) {
		const size = this.#size[at];
		for (let k = 0; k < size % FOLDS; k++) scratch[n++] = this.letterAt(at, k);
		return n;
	}
};
/** No term reaches over this. */
var GAP_HARD = 15;
/** A full stop directly after a word. */
var STOPPED = 20;
/** While an address, file name or other code goes on: its words are none. */
var SKIPPED = 21;
/** Added to any while the word that is being read holds an apostrophe or a soft hyphen. */
var MARKED_WORD = 32;
/** With so many words, no more text is read: one character can end two of them. */
var ROOM = 254;
/** After a word of this many characters a raised digit is a reference mark, not a part of the name (Ca²⁺, α₁). */
var REFERENCED_WORD = 4;
var LINE_FEED = 10;
/** The last of the control characters that end lines, or move further than a space does. */
var CARRIAGE_RETURN = 13;
/** Behind the end of a piece: like any character that is not ASCII. */
var NO_CODE = 128;
var SOFT_HYPHEN = 173;
var DIGIT_9 = 57;
var LOWER_S = 115;
var Tokenizer = class {
	words = new Words();
	/** Whether words in addresses, file names and other code are left out: so on pages, not in names and questions. */
	#leavesOutCode;
	/** The word that is being read: how many letters, its offset, their hash, and what `mayFold` needs. */
	#length = 0;
	#start = 0;
	#hash = SEED;
	#pairs = 0;
	#last = 0;
	/** What stands before it. */
	#gap = GAP_HARD;
	/** Where in it an apostrophe stands: letters before it (-1 for none) and offset. */
	#apostrophe = -1;
	#apostropheOffset = 0;
	/** Offset behind the last soft hyphen. */
	#afterSoft = 0;
	/** Offset behind the last space. */
	#chunk = 0;
	/** The chunk between spaces, by its offset, that may be a path: it has a slash without a word before it. */
	#path = -1;
	#surrogate = 0;
	/** Offset of the next piece. */
	#offset = 0;
	constructor(leavesOutCode) {
		this.#leavesOutCode = leavesOutCode;
	}
	/** Begins a new block of text: offsets start at 0 and no word or term comes from before. */
	begin() {
		this.words.count = 0;
		this.#length = 0;
		this.#gap = GAP_HARD;
		this.#apostrophe = -1;
		this.#afterSoft = 0;
		this.#chunk = 0;
		this.#path = -1;
		this.#offset = 0;
	}
	/** True when no further word fits. */
	get full() {
		return this.words.count >= ROOM;
	}
	/** A boundary that no term crosses, of no width; the end of a block, too. There must be room for a word. */
	separate() {
		this.#end(this.#offset);
		this.#gap = GAP_HARD;
		this.#chunk = this.#offset;
	}
	/** The end of a line, of no width. */
	endLine() {
		this.#takeOther(1, LINE_FEED, this.#offset);
		this.#chunk = this.#offset;
	}
	/** Passes over `units` units of text that is no part of the text proper, like a reference mark. */
	skip(units) {
		this.separate();
		this.#offset += units;
		this.#chunk = this.#offset;
	}
	/** True when a raised piece of text would belong to the word before it (Ca²⁺) rather than be a reference mark. */
	get takesRaised() {
		return this.#length > 0 && this.#offset - this.#start < REFERENCED_WORD;
	}
	/**
	* Reads `text` from an index up to `to`, or until no more words fit.
	* @returns the index up to which it has read; go on from there after `drop`
	*/
	push(text, index, to) {
		const base = this.#offset - index;
		const { words } = this;
		const { letters } = words;
		const table = MEANING;
		for (index |= 0; index < to && words.count < ROOM; index++) {
			let length = this.#length;
			let start = this.#start;
			let hash = this.#hash;
			let pairs = this.#pairs;
			let last = this.#last;
			let gap = this.#gap;
			let chunk = this.#chunk;
			let code = 0;
			let meaning = 0;
			let slot = words.count * 64;
			for (; index < to; index++) {
				code = text.charCodeAt(index);
				meaning = code < 128 ? table[code] : meaningOf(code);
				if (meaning >= 48) {
					if (length === 0) {
						start = base + index;
						hash = SEED;
						pairs = 0;
						last = 0;
					}
					do {
						letters[slot + (length & 63)] = code;
						length = length + 1 | 0;
						hash = addTo(hash, meaning & UNFLAGGED);
						pairs = pairsWith(pairs, last, meaning);
						last = meaning;
						index = index + 1 | 0;
						code = index < to ? text.charCodeAt(index) : NO_CODE;
						meaning = code < 128 ? table[code] : 0;
					} while (meaning >= 48);
					if (meaning === 0) {
						index--;
						continue;
					}
				}
				if (meaning !== 1 || gap > GAP_HARD || length > 64) break;
				chunk = base + index + 1;
				if (length > 0) {
					words.add(start, base + index, length, hash, mayFold(pairs, length), gap);
					length = 0;
					gap = 0;
					slot += 64;
					if (words.count >= ROOM) break;
				}
			}
			this.#length = length;
			this.#start = start;
			this.#hash = hash;
			this.#pairs = pairs;
			this.#last = last;
			this.#gap = gap;
			this.#chunk = chunk;
			if (index < to && words.count < ROOM) this.#takeOther(meaning, code, base + index);
		}
		index = Math.min(index, to);
		this.#offset = base + index;
		return index;
	}
	/** Takes a character that is no plain letter, and no space after a plain word. */
	#takeOther(meaning, code, offset) {
		const length = this.#length;
		if (this.#gap === STOPPED && length === 0 && meaning <= 20) this.#gap = 12;
		switch (meaning) {
			case 1:
				this.#takeSpace(code <= CARRIAGE_RETURN, offset);
				this.#chunk = offset + 1;
				break;
			case 18:
				this.#end(offset);
				if (length > 0 && this.#gap === 0) this.#gap = this.words.isPlain(this.words.count - 1) ? 16 : 17;
				break;
			case 17:
				this.#end(offset);
				if (this.#path === this.#chunk) this.#leaveOutChunk();
				else if (length === 0) this.#path = this.#chunk;
				break;
			case 16:
				this.#mark(15, offset);
				this.#leaveOutChunk();
				break;
			case 19:
				if (length > 0 && this.#apostrophe !== length) {
					this.#apostrophe = length;
					this.#apostropheOffset = offset;
					this.#gap |= MARKED_WORD;
				} else this.#mark(15, offset);
				break;
			case 20:
				if (code === SOFT_HYPHEN && length > 0) {
					this.#afterSoft = offset + 1;
					this.#gap |= MARKED_WORD;
				}
				break;
			case 21:
			case 22:
				if (meaning === 21 || length > 0 && offset - this.#start < REFERENCED_WORD) this.#addLetters(expansion(String.fromCharCode(code)), offset);
				else this.#mark(15, offset);
				break;
			case 23:
				this.#end(offset);
				this.#addLetters(String.fromCharCode(code), offset);
				this.#end(offset + 1);
				break;
			case 24:
				this.#takeSurrogate(code, offset);
				break;
			default:
				this.#mark(meaning, offset);
				if (this.#leavesOutCode && length > 0 && this.#gap === 12) this.#gap = STOPPED;
		}
	}
	/** A space, or the end of a line. */
	#takeSpace(isLineEnd, offset) {
		this.#end(offset);
		const gap = this.#gap;
		if (gap === SKIPPED) this.#gap = GAP_HARD;
		else if (gap > GAP_HARD && gap < STOPPED) this.#gap = isLineEnd || gap === 18 ? 18 : 0;
		else if (isLineEnd && gap === 0 && this.#afterSoft === offset) this.#gap = 18;
	}
	/** Punctuation: one mark that names may hold leaves its marker, anything else is a hard gap. */
	#mark(meaning, offset) {
		this.#end(offset);
		const gap = this.#gap;
		const isFirst = gap < 9 || gap > GAP_HARD;
		if (gap !== SKIPPED) this.#gap = isFirst ? meaning : GAP_HARD;
	}
	/** Styled letters outside the basic plane (𝛽) are letters; all else there ends the word. */
	#takeSurrogate(code, offset) {
		if (code < 56320) {
			this.#surrogate = code;
			if (code !== 55349) this.#mark(15, offset);
		} else {
			const letters = this.#surrogate === 55349 ? expansion(String.fromCharCode(this.#surrogate, code)) : "";
			if (/^[\p{L}\p{N}]+$/u.test(letters)) this.#addLetters(letters, offset - 1);
			else this.#mark(15, offset);
			this.#surrogate = 0;
		}
	}
	/** Takes letters that one character stands for; as capitals, since it is not written as they are. */
	#addLetters(added, offset) {
		const { count, letters } = this.words;
		if (this.#length === 0) {
			this.#start = offset;
			this.#hash = SEED;
		}
		for (let k = 0; k < added.length; k++) {
			letters[count * 64 + (this.#length++ & 63)] = added.toUpperCase().charCodeAt(k);
			this.#hash = addTo(this.#hash, added.charCodeAt(k));
		}
		this.#pairs = HAS_PAIR;
		this.#last = 0;
	}
	/** Ends the word that is being read, if any, whatever stands before it and in it. */
	#end(end) {
		const { words } = this;
		const start = this.#start;
		const apostrophe = this.#apostrophe;
		let length = this.#length;
		let hash = this.#hash;
		let folds = mayFold(this.#pairs, length);
		let gap = this.#gap & -33;
		let gapAfter = 0;
		if (length === 0) return;
		this.#length = 0;
		this.#apostrophe = -1;
		this.#gap = gap;
		if (gap === SKIPPED) return;
		if (length > 64) {
			this.#gap = GAP_HARD;
			return;
		}
		if (gap === STOPPED) {
			if (words.isSmall(words.count, 0) && words.letterAt(words.count, 0) > DIGIT_9) {
				this.#leaveOutChunk();
				return;
			}
			gap = 12;
		}
		if (apostrophe >= 0) {
			const last = words.letterAt(words.count, length - 1);
			if (apostrophe === length) {
				end = this.#apostropheOffset;
				if (last !== LOWER_S && last > DIGIT_9) gapAfter = GAP_HARD;
			} else if (apostrophe === length - 1 && last === LOWER_S) {
				length--;
				end = this.#apostropheOffset;
				hash = SEED;
				for (let k = 0; k < length; k++) hash = addTo(hash, words.letterAt(words.count, k));
				folds = true;
			}
		}
		words.add(start, end, length, hash, folds, gap);
		const at = words.count - 1;
		if (gap === 18 && !words.isPlain(at)) words.gap[at] = 17;
		this.#gap = gapAfter;
	}
	/** Takes back the words since the last space, and leaves out those up to the next. */
	#leaveOutChunk() {
		if (!this.#leavesOutCode) return;
		const { words } = this;
		while (words.count > 0 && words.start[words.count - 1] >= this.#chunk) words.count--;
		this.#gap = SKIPPED;
	}
};
// core/text/fold.ts
/** One for all calls: its buffers cost more than the folding of a name, and search folds a hundred thousand of them. */
var tokenizer = new Tokenizer(false);
/** The folded word at a place. */
var textAt = (words, at) => String.fromCharCode(...scratch.subarray(0, words.foldAt(at, 1)));
/** Hands over the places of a text's words, as they are held. */
function eachWord(text, take) {
	const { words } = tokenizer;
	const takeAll = () => {
		for (let k = 0; k < words.count; k++) take(k);
		words.drop(words.count);
	};
	tokenizer.begin();
	for (let at = 0; at < text.length; takeAll()) at = tokenizer.push(text, at, text.length);
	tokenizer.separate();
	takeAll();
}
/** The folded words of a text, in order, by the same code that reads pages. */
function foldWords(text) {
	const folded = [];
	eachWord(text, (at) => folded.push(textAt(tokenizer.words, at)));
	return folded;
}
/** The folded words of a text, in order, with their places. */
function foldWordsInPlace(text) {
	const { words } = tokenizer;
	const placed = [];
	eachWord(text, (at) => placed.push({
		word: textAt(words, at),
		start: words.start[at],
		end: words.end[at],
		plain: words.isPlain(at)
	}));
	return placed;
}
/**
* The canonical form of a phrase: folded words joined by single spaces. Two phrases that the finder does not tell apart
* have the same form; folding it again changes nothing. Empty when the text holds no letter or digit.
*/
var foldPhrase = (text) => foldWords(text).join(" ");
export { Tokenizer as a, GAP_HARD as i, foldWords as n, expansion as o, foldWordsInPlace as r, foldPhrase as t };
