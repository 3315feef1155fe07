var content = (function() {
	// node_modules/@wxt-dev/browser/src/index.mjs
	var browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;
	// platform/stored-state.ts
	/**
	* What is stored for page scripts. Imported before anything else: storage answers while the rest of the script is still
	* being evaluated.
	*/
	var stored = browser.storage.local.get([
		"settings",
		"lexicon",
		"muted"
	]);
	// node_modules/wxt/dist/utils/define-content-script.mjs
	function defineContentScript(definition) {
		return definition;
	}
	// page/own-document.ts
	/**
	* The document as the platform made it: a page's elements can stand in the place of its methods and properties by their
	* names (<img name="createRange">). Not a node itself: as an argument only `document` will do.
	*/
	var ownDocument = new Proxy(document, { get(target, key) {
		const value = Reflect.get(Document.prototype, key, target);
		return typeof value === "function" ? value.bind(target) : value;
	} });
	/** The same for what listens: a form's fields, too, may be called "addEventListener". */
	var listen = (target, type, listener, options) => EventTarget.prototype.addEventListener.call(target, type, listener, options);
	// core/dataset/settings.ts
	/** Apart from the others, so that the script in every page carries no more than it reads. */
	var PAGE_DEFAULTS = {
		enabled: true,
		sites: {
			mode: "everywhere",
			off: [],
			on: []
		},
		markStyle: "both",
		density: "every",
		inReferences: true,
		inNavigation: false
	};
	/** Where a page is, as rules see it: host and path. Files have no host: "/home/reader/paper.html". */
	var siteOf = ({ hostname, pathname }) => hostname.replace(/\.$/, "") + pathname;
	/**
	* Whether a rule (see site-rules.ts) holds for a place: a host alone, or with a path. `example.org` covers its subdomains,
	* `example.org/health` what begins so, and a star stands for any letters but a slash.
	*/
	function covers(rule, site) {
		const place = `.${site}/`;
		const wanted = `.${rule}${rule.includes("/") ? "" : "/"}`;
		const at = rule.includes("*") ? place.search(wanted.replace(/[^\w*]/g, "\\$&").replace(/\*/g, "[^/]*")) : place.indexOf(wanted);
		return at >= 0 && at < place.indexOf("/");
	}
	/** Whether Aetia works on a page at this place (`siteOf`; a host alone will do where there are no rules with paths). */
	function isEnabledOn(settings, site) {
		if (!settings.enabled) return false;
		const { mode, off, on } = settings.sites;
		const isEverywhere = mode === "everywhere";
		return (isEverywhere ? off : on).some((rule) => covers(rule, site)) !== isEverywhere;
	}
	/**
	* Whether Aetia works in a frame: by the rules for the page that it is part of; a frame's own place can only be switched
	* off by itself, as readers list the pages that they read.
	*/
	var isEnabledInFrame = (settings, page, frame) => isEnabledOn(settings, page) && (settings.sites.mode !== "everywhere" || isEnabledOn(settings, frame));
	var isOneOf = (value, values) => values.includes(value);
	var isHosts = (value) => Array.isArray(value) && value.every((host) => typeof host === "string");
	var isBoolean = (value) => typeof value === "boolean";
	var FITS = {
		enabled: isBoolean,
		sites(value) {
			const { mode, off, on } = value ?? {};
			return isOneOf(mode, ["everywhere", "listed"]) && isHosts(off) && isHosts(on);
		},
		markStyle: (value) => isOneOf(value, [
			"both",
			"underline",
			"tint",
			"none"
		]),
		density: (value) => isOneOf(value, [
			"every",
			"section",
			"page"
		]),
		inReferences: isBoolean,
		inNavigation: isBoolean
	};
	/**
	* Stored settings as the content script needs them, checked by hand because a schema library would outweigh it. A field
	* that does not fit has its default.
	*/
	function readSettings(stored) {
		const values = stored ?? {};
		const fitting = Object.entries(FITS).flatMap(([name, fits]) => fits(values[name]) ? [[name, values[name]]] : []);
		return {
			...PAGE_DEFAULTS,
			...Object.fromEntries(fitting)
		};
	}
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
	// platform/page-state.ts
	/** What the content script needs to know, read from extension storage in one call: no worker is woken for a page. */
	function readLexicon(stored) {
		if (typeof stored !== "object" || stored === null) return void 0;
		const { version, data } = stored;
		if (typeof version !== "string" || typeof data !== "string") return void 0;
		try {
			return {
				version,
				bytes: decodeBase64(data)
			};
		} catch {
			return;
		}
	}
	async function readPageState() {
		const { settings, lexicon, muted } = await stored;
		return {
			settings: readSettings(settings),
			lexicon: readLexicon(lexicon),
			muted
		};
	}
	/**
	* The entries that are not to be marked on a page at this place, by number in the lexicon of `version`.
	* @param stored what the background wrote down for that: `{ version, muted: [{ entry, host }] }`
	*/
	function mutedOn(stored, version, site) {
		const { version: of, muted } = stored ?? {};
		return new Set((of === version && Array.isArray(muted) ? muted : []).flatMap((rule) => rule?.host === null || covers(`${rule?.host}`, site) ? [rule.entry] : []));
	}
	/** Calls back with what changed in storage, from whichever context. Returns what ends it. */
	function watchPageState(callback) {
		const listener = (changes, area) => {
			if (area !== "local") return;
			const changed = {};
			if (changes.settings) changed.settings = readSettings(changes.settings.newValue);
			if (changes.lexicon) changed.lexicon = readLexicon(changes.lexicon.newValue);
			if (changes.muted) changed.muted = changes.muted.newValue;
			if (changes.settings || changes.lexicon || changes.muted) callback(changed);
		};
		browser.storage.onChanged.addListener(listener);
		return () => browser.storage.onChanged.removeListener(listener);
	}
	// platform/script-life.ts
	/**
	* The life of the content script in one page. In place of WXT's context, which is three times as long and tells its
	* start to every page through an event on the document: a page must not learn that Aetia is there.
	*/
	var KEY$1 = Symbol.for("aetia.content");
	/**
	* Begins the life of this copy of the script, and ends that of a copy that runs in this page already: the background
	* brings a second one into pages that were open when Aetia was installed.
	* @returns a signal that is aborted when a newer copy begins
	*/
	function beginLife() {
		const world = globalThis;
		world[KEY$1]?.abort();
		const life = new AbortController();
		world[KEY$1] = life;
		return life.signal;
	}
	/** False after the extension was removed, or updated: then a copy of the new version comes, in a world of its own. */
	var extensionIsThere = () => browser.runtime?.id !== void 0;
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
	var FIRST$2 = 16;
	var SHIFT = PAIRS.length;
	/** Set where a word holds a pair that counts anywhere; all of it for words of which that is not known. */
	var HAS_PAIR = 2 ** ANYWHERE - 1 << FIRST$2 + SHIFT;
	var ENDS_IN_PAIR = 2 ** SHIFT - 2 ** ANYWHERE << FIRST$2 + SHIFT;
	/** A letter with its flags, which others than a to z have none of. */
	function flagged(letter) {
		const written = String.fromCharCode(letter);
		let flagged = letter;
		PAIRS.forEach((pair, k) => {
			const [first, second] = pair.split(" ");
			if (first.includes(written)) flagged |= 1 << FIRST$2 + k;
			if (second.includes(written)) flagged |= 1 << FIRST$2 + SHIFT + k;
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
	var SKIPPED$1 = 21;
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
			if (gap === SKIPPED$1) this.#gap = GAP_HARD;
			else if (gap > GAP_HARD && gap < STOPPED) this.#gap = isLineEnd || gap === 18 ? 18 : 0;
			else if (isLineEnd && gap === 0 && this.#afterSoft === offset) this.#gap = 18;
		}
		/** Punctuation: one mark that names may hold leaves its marker, anything else is a hard gap. */
		#mark(meaning, offset) {
			this.#end(offset);
			const gap = this.#gap;
			const isFirst = gap < 9 || gap > GAP_HARD;
			if (gap !== SKIPPED$1) this.#gap = isFirst ? meaning : GAP_HARD;
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
			if (gap === SKIPPED$1) return;
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
			this.#gap = SKIPPED$1;
		}
	};
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
	/** All matches in one block of text, in order. */
	function findTerms(lexicon, text) {
		const matcher = new Matcher(lexicon);
		matcher.begin();
		matcher.push(text);
		matcher.finish();
		return matcher.matches();
	}
	// page/shadow.ts
	var getter = (prototype, name) => Object.getOwnPropertyDescriptor(prototype, name)?.get;
	var rootGetter = getter(Element.prototype, "shadowRoot");
	var parentGetter = getter(Node.prototype, "parentNode");
	var typeGetter = getter(Node.prototype, "nodeType");
	var { contains, compareDocumentPosition, getRootNode } = Node.prototype;
	var rootOf = (node) => getRootNode.call(node);
	var holds = (node, other) => contains.call(node, other);
	/** The shadow root of an element, unless it has none or a closed one. */
	var openRoot = (element) => rootGetter.call(element);
	var isElement = (node) => node !== null && typeGetter.call(node) === Node.ELEMENT_NODE;
	var isRoot = (node) => node !== null && typeGetter.call(node) === Node.DOCUMENT_FRAGMENT_NODE && "host" in node;
	/** The element that stands for a block where only elements will do. */
	var elementOf = (block) => isRoot(block) ? block.host : block;
	/** What a node stands in, through shadow roots to their hosts; null for what stands in no block. */
	function above(node) {
		if (isRoot(node)) return node.host;
		const parent = parentGetter.call(node);
		return isElement(parent) || isRoot(parent) ? parent : null;
	}
	/** The hosts of the shadow trees that a node is in, outermost first, and the node itself. */
	function pathTo(node) {
		const path = [node];
		for (let root = rootOf(node); isRoot(root); root = rootOf(root.host)) path.unshift(root.host);
		return path;
	}
	/** Whether a node comes after another in the order of reading: a shadow tree after its host, before the host's children. */
	function follows(node, other) {
		const position = compareDocumentPosition.call(node, other);
		if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0) return (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
		const path = pathTo(node);
		const otherPath = pathTo(other);
		let level = 0;
		while (path[level] === otherPath[level] && level < path.length) level++;
		const [one, two] = [path[level], otherPath[level]];
		if (one === void 0 || two === void 0) return two === void 0;
		return (compareDocumentPosition.call(one, two) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
	}
	// page/runs.ts
	/** So many removed nodes are kept until the list is used. */
	var MOST_REMOVED = 1e4;
	/** Numbers kept for each match: start node, offset in it, end node, offset in it, form in the lexicon. */
	var FIELDS = 5;
	var matchCount = (run) => run.data.length / FIELDS;
	var formAt = (run, match) => run.data[match * FIELDS + 4];
	/** Start and end of a match, for ranges. */
	function boundsAt(run, match) {
		const { data, nodes } = run;
		const at = match * FIELDS;
		return {
			startContainer: nodes[data[at]],
			startOffset: data[at + 1],
			endContainer: nodes[data[at + 2]],
			endOffset: data[at + 3]
		};
	}
	/**
	* The runs of a page in document order. Comparing positions takes Chromium a look at every sibling: 0.1 ms in a container
	* of 30,000 paragraphs. So runs that are read one after the other are put in one after the other.
	*/
	var RunList = class {
		#runs = [];
		/** Nodes that were taken from their places since the list was used: runs in them are gone, or elsewhere. */
		#removed = /* @__PURE__ */ new Set();
		/** The run that was added last, and where. */
		#last;
		#lastAt = -1;
		/** Changes with every change of the list. */
		version = 0;
		get all() {
			const removed = this.#removed;
			if (removed.size > 0) {
				const isRemoved = (node) => {
					for (let at = node; at !== null; at = above(at)) if (removed.has(at)) return true;
					return false;
				};
				this.#keep(({ nodes }) => nodes.every((node) => node.isConnected) && !isRemoved(nodes[0]));
				removed.clear();
			}
			return this.#runs;
		}
		/** Nodes were taken from their places, perhaps to be put elsewhere: runs in them are dropped before the next use. */
		noteRemoval(removed) {
			for (const node of removed) this.#removed.add(node);
			if (this.#removed.size > MOST_REMOVED) this.all;
		}
		/** Index of the first run that begins after `node`. */
		indexAfter(node) {
			const { all } = this;
			let low = 0;
			let high = all.length;
			while (low < high) {
				const middle = low + high >> 1;
				const first = all[middle]?.nodes[0];
				if (first !== node && follows(first, node)) high = middle;
				else low = middle + 1;
			}
			return low;
		}
		/**
		* Adds a run in its place; one that was read from the same text before gives way.
		* @param previous the run that was read before this one, with none between them
		* @returns the run before it in the list
		*/
		add(run, previous) {
			const { all } = this;
			const first = run.nodes[0];
			let known = previous !== void 0 && previous === this.#last ? this.#lastAt : -1;
			if (known >= 0 && all[known] !== previous) known = all.indexOf(previous);
			const next = all[known + 1]?.nodes[0];
			let at = known + 1;
			if (known < 0 || next && next !== first && !follows(next, first)) {
				at = this.indexAfter(first);
				if (all[at - 1]?.nodes[0] === first) at--;
			}
			this.#runs.splice(at, all[at]?.nodes[0] === first ? 1 : 0, run);
			this.#last = run;
			this.#lastAt = at;
			this.version++;
			return this.#runs[at - 1];
		}
		/** Drops the runs for which `isGone` holds. */
		drop(isGone) {
			this.#keep((run) => !isGone(run));
		}
		#keep(isKept) {
			const kept = this.#runs.filter(isKept);
			if (kept.length === this.#runs.length) return;
			this.version++;
			this.#runs = kept;
		}
	};
	// page/choice.ts
	var Choice = class {
		density;
		/** Entries that the reader does not want marked: by rules for sites and everywhere, and on this page only. */
		muted = /* @__PURE__ */ new Set();
		mutedHere = this.muted;
		/** Whether a match counts as a term of the page, muted or not. */
		isFound;
		#list;
		#lexicon;
		/** The matches that are the first of their entry in section or page; undefined when it has to be worked out. */
		#firsts;
		constructor(list, lexicon, density, isFound) {
			this.#list = list;
			this.#lexicon = lexicon;
			this.density = density;
			this.isFound = isFound;
		}
		/** Runs were found or dropped, or the reader wants others. */
		forget() {
			this.#firsts = void 0;
		}
		/** Whether a match counts as a term that the reader wants, marked or not. */
		isTerm(located) {
			const entry = this.#lexicon.entryOf(formAt(located.run, located.match));
			return !this.muted.has(entry) && !this.mutedHere.has(entry) && this.isFound(located);
		}
		/** Whether a match is to be marked, by the density that the reader wants. */
		isMarked(located) {
			if (!this.isTerm(located)) return false;
			if (this.density === "every") return true;
			this.#firsts ??= this.#findFirsts();
			return this.#firsts.get(located.run)?.has(located.match) ?? false;
		}
		#findFirsts() {
			const firsts = /* @__PURE__ */ new Map();
			const seen = /* @__PURE__ */ new Set();
			for (const run of this.#list.all) {
				const chosen = /* @__PURE__ */ new Set();
				firsts.set(run, chosen);
				if (run.heading && this.density === "section") seen.clear();
				for (let match = 0; match < matchCount(run); match++) {
					const entry = this.#lexicon.entryOf(formAt(run, match));
					if (seen.has(entry) || !this.isTerm({
						run,
						match
					})) continue;
					seen.add(entry);
					chosen.add(match);
				}
			}
			return firsts;
		}
	};
	var KINDS = /* @__PURE__ */ new Map();
	var define = (kind, names) => {
		for (const name of names.split(" ")) KINDS.set(name, kind);
	};
	define(1, "a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby rb s small span strike strong sub sup time tt u var tspan textPath");
	define(2, "head title script style noscript template textarea input select option datalist code kbd samp math iframe object embed canvas audio video map meter progress desc metadata aetia-card");
	define(3, "br");
	define(4, "wbr rt rp");
	/** Text that is being edited, that an editor draws, or that is not shown. Most elements fail at the first of each. */
	var EDITED = "[contenteditable]:not([contenteditable=false i]), [role]:is([role=textbox], [role=code]), [hidden], [class]:is(.cm-editor, .CodeMirror, .monaco-editor, .ace_editor)";
	var NAVIGATION = "nav, [role]:is([role=navigation], [role=menu], [role=menubar], [role=toolbar], [role=tablist], [role=doc-toc], [role=doc-index], [role=doc-pagelist])";
	/** Selector of what is to be passed over besides SKIPPED names, depending on whether the reader wants navigation marked. */
	var passedOver = (inNavigation) => inNavigation ? EDITED : `${EDITED}, ${NAVIGATION}`;
	var { matches, closest, checkVisibility, hasAttributes } = Element.prototype;
	var parentOf = (element) => {
		const block = above(element);
		return block && elementOf(block);
	};
	/** What to do with an element in a walk over the page. @param selector of what is passed over */
	function kindOf(element, selector) {
		const { localName } = element;
		const kind = KINDS.get(localName) ?? 0;
		return kind <= 1 && (hasAttributes.call(element) || localName === "nav") && matches.call(element, selector) ? 2 : kind;
	}
	var LEFT_ALONE = [...KINDS].flatMap(([name, kind]) => kind === 2 ? [name] : []).join(", ");
	/** Whether a block lies in something that is not read. Needed only where a walk begins within the page. */
	function isLeftAlone(block, selector) {
		const element = elementOf(block);
		if (closest.call(element, `${LEFT_ALONE}, ${selector}`) !== null) return true;
		const root = rootOf(element);
		return isRoot(root) && isLeftAlone(root, selector);
	}
	/** The block that the text in an element or root belongs to: itself or the nearest above it that is no part of a line. */
	function blockOf(holder) {
		let block = holder;
		while (KINDS.get(block.localName) === 1) {
			const parent = above(block);
			if (parent === null) break;
			block = parent;
		}
		return block;
	}
	/** Whether an element's text is set above the line: a power, a charge, or a reference mark. */
	function isRaised(holder, block) {
		for (let at = holder; at !== null && at !== block; at = above(at)) if (at.localName === "sup") return true;
		return false;
	}
	/**
	* Whether a block is drawn at all. An element without a box of its own whose children have boxes counts as invisible by the
	* specification: what it stands in decides.
	*/
	function isShown(block, options = { visibilityProperty: true }) {
		for (let at = elementOf(block); at !== null; at = parentOf(at)) {
			if (checkVisibility.call(at, options)) return true;
			if (getComputedStyle(at).display !== "contents") return false;
		}
		return false;
	}
	/** The outermost ancestor (or the element itself) that hides it with all that is in it; null when only itself is hidden. */
	function hiddenRoot(block) {
		const path = [];
		for (let at = elementOf(block); at !== null; at = parentOf(at)) path.push(at);
		let low = 0;
		let high = path.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (isShown(path[middle], {})) high = middle;
			else low = middle + 1;
		}
		return path[low - 1] ?? null;
	}
	// page/near.ts
	/** Which matches lie in or near the window. */
	/**
	* Points of the window, in shares of its size, where text is looked for, the most telling first: text stands in columns,
	* and headers and footers are fixed.
	*/
	var PROBES = [
		[.5, .15],
		[.5, .5],
		[.5, .85],
		[.2, .5],
		[.8, .5],
		[.5, .02],
		[.2, .15],
		[.8, .15],
		[.5, .98],
		[.2, .85],
		[.8, .85],
		[.06, .5],
		[.94, .5]
	];
	/** Milliseconds for them: in a container of ten thousands of children one probe takes some. */
	var PROBING = 1;
	/** So many matches in a row out of the window end the search in that direction. */
	var OUTSIDE = 12;
	var MOST$1 = 150;
	/** Elements that are looked at on the way back to the first one on the screen. */
	var STEPS_BACK = 60;
	/** Elements of more window heights are tall. */
	var TALL = 3;
	var CHILDREN = 40;
	/** The element at a point in the shadow tree of another that is there, and so on. */
	function innermostAt(element, x, y) {
		const root = openRoot(element);
		const inner = root?.elementFromPoint(x, y) ?? null;
		return inner !== null && rootOf(inner) === root ? innermostAt(inner, x, y) : element;
	}
	/** Finding the caret in a tall element can take Chromium milliseconds: it looks at the element's children one by one. */
	var isTall = (element) => Element.prototype.getBoundingClientRect.call(element).height > TALL * innerHeight;
	/** Whether text stands directly in an element; of many children only the first are looked at. */
	function holdsText(element) {
		let child = element.firstChild;
		for (let k = 0; child !== null && k < CHILDREN; k++, child = child.nextSibling) if (child.nodeType === Node.TEXT_NODE && /\S/u.test(child.data)) return true;
		return false;
	}
	/** The node and offset at a point of the viewport; in shadow trees the element; null between the parts of a tall container. */
	function caretAt(x, y) {
		const outer = ownDocument.elementFromPoint(x, y);
		const element = outer && innermostAt(outer, x, y);
		if (element === null || isTall(element) && !holdsText(element)) return null;
		if (isRoot(rootOf(element))) return {
			node: element,
			offset: 0
		};
		const caret = ownDocument.caretPositionFromPoint(x, y);
		return caret && {
			node: caret.offsetNode,
			offset: caret.offset
		};
	}
	/** Elements on the screen (for tall ones the text in them), by a few probes; what contains the screen if all miss. */
	function nodesOnScreen() {
		const begin = performance.now();
		const nodes = /* @__PURE__ */ new Set();
		const containers = /* @__PURE__ */ new Set();
		for (const [column, row] of PROBES) {
			const x = column * innerWidth;
			const y = row * innerHeight;
			const element = ownDocument.elementFromPoint(x, y);
			if (element !== null && !nodes.has(element)) {
				const caret = isTall(element) ? caretAt(x, y) : null;
				if (caret) nodes.add(caret.node);
				else if (isTall(element)) containers.add(element);
				else nodes.add(element);
			}
			if (nodes.size > 0 && performance.now() - begin > PROBING) break;
		}
		return [...nodes.size > 0 ? nodes : containers];
	}
	/** Where an element stands; null when it is not drawn. */
	function rectOf(element) {
		const rect = Element.prototype.getBoundingClientRect.call(element);
		return rect.width === 0 && rect.height === 0 ? null : rect;
	}
	/** From an element on the screen back, in the order of the document, to the first one that is on it, too. */
	function firstOnScreen(element) {
		const walker = ownDocument.createTreeWalker(ownDocument.documentElement, NodeFilter.SHOW_ELEMENT);
		walker.currentNode = element;
		let first = element;
		for (let k = 0; k < STEPS_BACK; k++) {
			const previous = walker.previousNode();
			if (previous === null) break;
			const rect = rectOf(previous);
			if (rect === null) continue;
			if (rect.bottom <= 0) break;
			first = previous;
		}
		return first;
	}
	var NEAR = 1;
	function placeOf(block) {
		const { top, bottom } = rectOf(block) ?? {
			top: 0,
			bottom: 1
		};
		if (bottom > 0 && top < innerHeight) return 0;
		return bottom < -1 * innerHeight || top > 2 * innerHeight ? 2 : NEAR;
	}
	/** Index of the first run below the window's top, if the page goes down from run to run: most do, at least roughly. */
	function firstBelow(runs, range) {
		let low = 0;
		let high = runs.length;
		while (low < high) {
			const middle = low + high >> 1;
			range.selectNode(runs[middle].nodes[0]);
			if (range.getBoundingClientRect().bottom > 0) high = middle;
			else low = middle + 1;
		}
		return low;
	}
	/**
	* The matches that `isWanted`, from half a window above to half a window below, nearest first when there are more than
	* can be kept registered.
	* @param nodes what is on the screen
	* @param before what was near before: still a good place to begin from
	*/
	function matchesNear(list, isWanted, nodes, before) {
		const runs = list.all;
		if (runs.length === 0) return [];
		const top = -.5 * innerHeight;
		const bottom = 1.5 * innerHeight;
		const range = ownDocument.createRange();
		const near = /* @__PURE__ */ new Map();
		/** The distance of a match from the window's middle, or NaN when it is not near or not drawn. */
		const distance = (run, match) => {
			const { startContainer, startOffset, endContainer, endOffset } = boundsAt(run, match);
			try {
				range.setStart(startContainer, startOffset);
				range.setEnd(endContainer, endOffset);
			} catch {
				return NaN;
			}
			const rect = range.getBoundingClientRect();
			return (rect.width > 0 || rect.height > 0) && rect.bottom > top && rect.top < bottom ? Math.abs(rect.top - innerHeight / 2) : NaN;
		};
		/** Measures from a place in the list on, in one direction, until enough in a row are not near. */
		const spread = (from, step) => {
			let outside = 0;
			let inside = 0;
			for (let at = from; at >= 0 && at < runs.length && outside < OUTSIDE && inside < MOST$1; at += step) {
				const run = runs[at];
				let measured = near.get(run);
				if (measured !== void 0) return;
				measured = /* @__PURE__ */ new Map();
				near.set(run, measured);
				const count = matchCount(run);
				for (let k = 0; k < count && outside < OUTSIDE && inside < MOST$1; k++) {
					const match = step === 1 ? k : count - 1 - k;
					const away = distance(run, match);
					if (Number.isNaN(away)) outside++;
					else {
						outside = 0;
						inside++;
						measured.set(match, away);
					}
				}
			}
		};
		const places = [before[0], before.at(-1)].flatMap((located) => located ? [runs.indexOf(located.run)] : []);
		places.push(firstBelow(runs, range));
		for (const node of nodes) if (node.isConnected) places.push(list.indexAfter(node));
		for (const at of places) {
			if (at < 0) continue;
			spread(at, 1);
			spread(at - 1, -1);
		}
		range.setStart(document, 0);
		range.collapse(true);
		const found = [];
		for (const [run, measured] of near) for (const [match, away] of measured) {
			const located = {
				run,
				match
			};
			if (isWanted(located)) found.push({
				located,
				away
			});
		}
		if (found.length > MOST$1) found.sort((a, b) => a.away - b.away);
		return found.slice(0, MOST$1).map(({ located }) => located);
	}
	// page/first-screen.ts
	/** What to read before anything else: the blocks on the screen, and a bit below. */
	var inOrder = (a, b) => follows(b, a) ? -1 : 1;
	/**
	* Plans to be read one after the other: what one of them has passed, the next ones leave out.
	* @param nodes some of what is on the screen
	* @param passedOver selector of what is not read
	* @param passed called when a plan has come to its first block below the window
	*/
	function* screenPlans(nodes, passedOver, passed) {
		const blocks = nodes.map((node) => isElement(node) ? node : above(node)).flatMap((holder) => holder ? [blockOf(holder)] : []);
		const [first, ...others] = [...new Set(blocks)].sort(inOrder);
		if (first === void 0) return;
		const starts = /* @__PURE__ */ new Set([
			blockOf(firstOnScreen(elementOf(first))),
			first,
			...others
		]);
		/** Blocks that were begun from a place before this one, and from this one. */
		const before = /* @__PURE__ */ new Set();
		const begun = /* @__PURE__ */ new Set();
		for (const start of starts) {
			if (begun.has(start) || isLeftAlone(start, passedOver)) continue;
			for (const block of begun) before.add(block);
			let isInWindow = false;
			const endsAt = (block) => {
				if (before.has(block) && !holds(block, start)) return true;
				begun.add(block);
				const place = placeOf(elementOf(block));
				if (isInWindow && place !== 0) passed();
				isInWindow = place === 0;
				return place === 2;
			};
			const tree = rootOf(start);
			yield {
				root: isRoot(tree) ? tree : ownDocument.documentElement,
				from: start,
				endsAt
			};
		}
	}
	// page/late-roots.ts
	/**
	* Elements that may get an open shadow tree after they were read: nothing tells of that. They are looked at again when the
	* page changes, and a few times more; a page without such elements, or at rest, costs nothing.
	*/
	/** Milliseconds between two looks, at first and at most: each is twice as long as the one before. */
	var FIRST$1 = 250;
	var LAST$1 = 8e3;
	var MOST = 1e3;
	var LateRoots = class {
		#elements = /* @__PURE__ */ new Set();
		#opened;
		#wait = FIRST$1;
		#timer = 0;
		/** @param opened called with an element that has an open shadow tree now */
		constructor(opened) {
			this.#opened = opened;
		}
		note(element) {
			if (this.#elements.size >= MOST) return;
			this.#elements.add(element);
			this.#timer ||= setTimeout(() => this.#lookAgain(), this.#wait);
		}
		/** Looks now; the page has changed. */
		look() {
			for (const element of this.#elements) {
				const open = openRoot(element) !== null;
				if (open || !element.isConnected) this.#elements.delete(element);
				if (open && element.isConnected) this.#opened(element);
			}
		}
		stop() {
			clearTimeout(this.#timer);
		}
		#lookAgain() {
			this.#timer = 0;
			this.look();
			this.#wait *= 2;
			if (this.#elements.size === 0) this.#wait = FIRST$1;
			else if (this.#wait <= LAST$1) this.#timer = setTimeout(() => this.#lookAgain(), this.#wait);
		}
	};
	// page/style-sheet.ts
	/** Backgrounds instead of the default's. Whether there is an underline is not a matter of style sheets: see marks.ts. */
	var BACKGROUNDS = {
		underline: /Firefox\/14[0-5]\./.test(navigator.userAgent) ? "rgb(20 150 160 / 0.08)" : "transparent",
		none: "transparent"
	};
	var SELECTOR = `${CSS.supports("-moz-appearance: none") ? "" : ":root"}:not(#aetia)::highlight(aetia-term)`;
	/** The rule for a style; empty for the default. */
	function cssFor(style) {
		const background = BACKGROUNDS[style];
		return background ? `@media not print { ${SELECTOR} { background-color: ${background} } }` : "";
	}
	var MarkSheet = class {
		#sheet;
		#page = document.wrappedJSObject ?? document;
		apply(style) {
			const css = cssFor(style);
			if (css === "") {
				this.remove();
				return;
			}
			if (this.#sheet === void 0) {
				const { CSSStyleSheet: Sheet } = document.wrappedJSObject?.defaultView ?? { CSSStyleSheet };
				this.#sheet = new Sheet();
			}
			this.#sheet.replaceSync(css);
			this.keep();
		}
		/** Puts the sheet back if the page has set its own list anew. */
		keep() {
			const sheet = this.#sheet;
			if (sheet !== void 0 && !this.#page.adoptedStyleSheets.includes(sheet)) this.#page.adoptedStyleSheets.push(sheet);
		}
		remove() {
			const sheet = this.#sheet;
			const at = sheet === void 0 ? -1 : this.#page.adoptedStyleSheets.indexOf(sheet);
			if (at >= 0) this.#page.adoptedStyleSheets.splice(at, 1);
			this.#sheet = void 0;
		}
	};
	// page/marks.ts
	/** The marks: highlights over the matches near the window. Nothing in the page is touched. */
	var TERM = "aetia-term";
	var UNDERLINE = "aetia-underline";
	/**
	* On pages taller than this (CSS pixels; about 800,000 characters) terms are tinted only: with decorated highlights
	* Chromium works out anew in each frame how far text reaches beyond its boxes, 10 to 20 ms on a page of 2,000,000.
	*/
	var TALLEST_UNDERLINED = 2e5;
	var Marks = class {
		#sheet = new MarkSheet();
		#highlight = new Highlight();
		#underline = new Highlight();
		#isUnderlined = false;
		#style;
		/** What is marked now: the matches near the window. */
		registered = [];
		#list;
		#isWanted;
		#ended = new AbortController();
		#frame = 0;
		/** Scroll positions at which the marks were last chosen, by what is scrolled. */
		#seen = /* @__PURE__ */ new WeakMap();
		constructor(list, style, isWanted) {
			this.#list = list;
			this.#isWanted = isWanted;
			this.#style = style;
			this.#sheet.apply(style);
			CSS.highlights.set(TERM, this.#highlight);
			CSS.highlights.set(UNDERLINE, this.#underline);
			this.#listen(document);
			addEventListener("resize", () => this.refresh(), this.#options());
		}
		#options() {
			return {
				capture: true,
				passive: true,
				signal: this.#ended.signal
			};
		}
		/** Scrolling within a shadow tree is not told outside of it. */
		#listen(tree) {
			listen(tree, "scroll", this.#scrolled, this.#options());
		}
		set style(style) {
			this.#style = style;
			this.#sheet.apply(style);
			this.refresh();
		}
		/** Follows the scrolling in an open shadow tree, too. */
		enter(root) {
			this.#listen(root);
		}
		/** Chooses the marks anew with the next frame. */
		refresh() {
			this.#frame ||= requestAnimationFrame(() => {
				this.#frame = 0;
				this.update();
			});
		}
		/**
		* Chooses the marks anew, now.
		* @param nodes what is on the screen, where that is known already
		*/
		update(nodes = nodesOnScreen()) {
			this.#seen = /* @__PURE__ */ new WeakMap();
			this.#sheet.keep();
			const near = matchesNear(this.#list, this.#isWanted, nodes, this.registered);
			const isUnderlined = (this.#style === "both" || this.#style === "underline") && ownDocument.documentElement.scrollHeight <= TALLEST_UNDERLINED;
			if (isUnderlined === this.#isUnderlined && near.length === this.registered.length && near.every(({ run, match }, k) => {
				const before = this.registered[k];
				return before?.run === run && before.match === match;
			})) return;
			this.registered = near;
			this.#isUnderlined = isUnderlined;
			this.#highlight.clear();
			this.#underline.clear();
			for (const { run, match } of near) {
				const range = new StaticRange(boundsAt(run, match));
				this.#highlight.add(range);
				if (isUnderlined) this.#underline.add(range);
			}
		}
		stop() {
			this.#ended.abort();
			cancelAnimationFrame(this.#frame);
			this.#highlight.clear();
			this.#underline.clear();
			if (CSS.highlights.get(TERM) === this.#highlight) CSS.highlights.delete(TERM);
			if (CSS.highlights.get(UNDERLINE) === this.#underline) CSS.highlights.delete(UNDERLINE);
			this.#sheet.remove();
		}
		/** Chooses anew only when what is kept beyond the window is about to be used up. */
		#scrolled = ({ target }) => {
			if (target === null) return;
			const position = target instanceof Element ? target.scrollTop : scrollY;
			const before = this.#seen.get(target);
			if (before === void 0) this.#seen.set(target, position);
			if (before === void 0 || Math.abs(position - before) > .5 / 2 * innerHeight) this.refresh();
		};
	};
	// page/page-lexicon.ts
	var PageLexicon = class {
		lexicon;
		/** Comes later than the page's first terms, and only where there are any. */
		terms;
		constructor(lexicon) {
			this.lexicon = lexicon;
		}
		/** What is known of a form that only this page has. */
		ownForm(form) {
			return this.terms?.ownForm(form);
		}
		entryOf(form) {
			return this.ownForm(form)?.entry ?? this.lexicon.entryOf(form);
		}
		/** Whether the form is a short one that the page does not define. */
		isShort(form) {
			return !this.ownForm(form) && this.lexicon.isShort(form);
		}
	};
	// page/slices.ts
	/** Long work in short slices, so that the page stays as quick as it was. */
	/**
	* Milliseconds of one slice, and of one of what the reader waits for most; with what one step may take beyond it, a task
	* stays below 10.
	*/
	var SLICE = 4;
	var URGENT_SLICE = 7;
	/** Runs a task soon. In Chrome since 94, in Firefox since 142. */
	function later(task, priority, signal) {
		const { scheduler } = globalThis;
		scheduler.postTask(task, {
			priority,
			signal
		}).catch(() => {});
	}
	/** When the slice that is running ends. */
	var sliceEnd = 0;
	/**
	* Whether the slice that is running is over. Work of many small steps asks before it yields: that goes through all the
	* generators it is nested in, and back.
	*/
	var isSliceOver = () => performance.now() >= sliceEnd;
	/** Runs work that yields: one slice of it. @returns whether it is done */
	function runSlice(work, milliseconds = SLICE) {
		sliceEnd = performance.now() + milliseconds;
		do
			if (work.next().done) return true;
		while (!isSliceOver());
		return false;
	}
	/** Work that is done in slices in the background, one piece after the other; what nobody waits for rests in a hidden tab. */
	var BackgroundWork = class {
		#queue = [];
		#ended = new AbortController();
		#afterSlice;
		#waiting = false;
		/** @param afterSlice called after each slice, and whether nothing is left to do */
		constructor(afterSlice) {
			this.#afterSlice = afterSlice;
			listen(document, "visibilitychange", () => this.#wake(), { signal: this.#ended.signal });
		}
		add(work, priority = "background") {
			if (priority === "background") this.#queue.push({
				work,
				priority
			});
			else this.#queue.unshift({
				work,
				priority
			});
			this.#wake();
		}
		stop() {
			this.#queue.length = 0;
			this.#ended.abort();
		}
		#wake() {
			const [next] = this.#queue;
			if (this.#waiting || next === void 0) return;
			if (next.priority === "background" && ownDocument.visibilityState === "hidden") return;
			this.#waiting = true;
			const { work, priority } = next;
			later(() => {
				this.#waiting = false;
				if (this.#ended.signal.aborted) return;
				if (runSlice(work, priority === "user-blocking" ? URGENT_SLICE : SLICE)) this.#queue.splice(this.#queue.indexOf(next), 1);
				this.#afterSlice(this.#queue.length === 0);
				this.#wake();
			}, priority, this.#ended.signal);
		}
	};
	// page/walking.ts
	/** Steps of a tree walker that the platform does not have. */
	/** The node that follows the current one's subtree. */
	function nextAfter(walker, root) {
		for (;;) {
			if (walker.currentNode === root) return null;
			if (walker.nextSibling() !== null) return walker.currentNode;
			if (walker.parentNode() === null) return null;
		}
	}
	/** Where to go on after the current node was taken out of the page: the bookmark has stayed at its place. */
	function resume(walker, { startContainer, startOffset }) {
		const next = startContainer.childNodes[startOffset];
		if (next !== void 0) {
			walker.currentNode = next;
			return next;
		}
		let last = startContainer;
		while (last.lastChild !== null) last = last.lastChild;
		walker.currentNode = last;
		return walker.nextNode();
	}
	// page/reader.ts
	/** Units of text, or nodes, after which the reader looks at the clock. */
	var UNITS_PER_STEP = 500;
	var NODES_PER_STEP = 32;
	/** Longer raised text is a text of its own rather than a reference mark. */
	var LONGEST_RAISED = 20;
	var HEADING = /^h[1-6]$/;
	var Reader = class {
		#matcher;
		#lexicon;
		#passedOver;
		/** Units of text read so far by the current plan, and up to where the page last defined a short form in them. */
		passed = 0;
		learnedAt = 0;
		#block = null;
		/** Whether the block has changed since its reading began; it is going to be read anew. */
		#isSpoiled = false;
		/** The text that was read last, and what comes next; whether one was taken from its place while the reading paused. */
		#last = null;
		#next = null;
		#isDisplaced = false;
		#nodes = [];
		#starts = [];
		/** @param passedOver selector of elements that are not read, with all that is in them */
		constructor(matcher, lexicon, passedOver) {
			this.#matcher = matcher;
			this.#lexicon = lexicon;
			this.#passedOver = passedOver;
		}
		/**
		* Reads as planned. Yields when the slice is over, which it asks every few hundred characters: whoever runs it decides
		* when it goes on. The page may change meanwhile; what is read after a change may hold stale nodes, so changed blocks
		* are to be read again.
		*/
		*read(plan) {
			this.#abandon();
			this.passed = 0;
			this.learnedAt = 0;
			if (!isLeftAlone(plan.root, this.#passedOver)) yield* this.#walk(plan);
		}
		/**
		* The page has changed while this paused.
		* @param changed what holds other text or children now
		* @param removed nodes that were taken from their places
		*/
		disturb(changed, removed) {
			if (removed.some((node) => holds(node, this.#last) || holds(node, this.#next))) this.#isDisplaced = true;
			for (const holder of changed) if (blockOf(holder) === this.#block) this.#isSpoiled = true;
		}
		/** Reads one tree, and the open shadow trees in it. @returns whether the plan ended it before its end */
		*#walk(plan) {
			const { root, from, ownOnly = false, enough = Number.POSITIVE_INFINITY, endsAt, found, hidden } = plan;
			const matcher = this.#matcher;
			const walker = ownDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
			const bookmark = ownDocument.createRange();
			let ended = false;
			let node = isRoot(root) ? walker.nextNode() : root;
			if (from !== void 0 && from !== root) {
				walker.currentNode = from;
				node = from;
			}
			let parent = null;
			let readable = false;
			let raised = false;
			let units = 0;
			let nodes = 0;
			while (node !== null) {
				if (units > UNITS_PER_STEP || nodes > NODES_PER_STEP) {
					units = 0;
					nodes = 0;
					yield* this.#pause(bookmark, node);
				}
				if (this.#isDisplaced) {
					this.#abandon();
					parent = null;
					if (!root.isConnected || !holds(root, bookmark.startContainer)) break;
					node = resume(walker, bookmark);
					continue;
				}
				if (node.nodeType === Node.TEXT_NODE) {
					const text = node;
					if (text.parentNode !== parent) {
						parent = text.parentNode;
						const holder = above(text);
						if (holder === null) break;
						const block = blockOf(holder);
						if (block !== this.#block) {
							this.#endRun(found);
							ended = endsAt?.(block) || this.passed > enough;
							if (ended) break;
							const inRoot = ownOnly ? block === root : holds(root, block);
							readable = inRoot && isShown(block);
							if (inRoot && !readable) {
								const hider = hiddenRoot(block);
								hidden(hider ?? elementOf(block));
								if (hider !== null && (hider === root || !holds(root, hider))) break;
								if (hider !== null) {
									walker.currentNode = hider;
									node = nextAfter(walker, root);
									parent = null;
									continue;
								}
							}
							this.#block = block;
							this.#isSpoiled = false;
							matcher.begin();
						}
						raised = isRaised(holder, block);
					}
					if (readable) {
						const { data } = text;
						this.#nodes.push(text);
						this.#starts.push(matcher.length);
						this.#last = text;
						if (raised && data.length <= LONGEST_RAISED) matcher.pushRaised(data);
						else for (let at = 0; at < data.length; at += UNITS_PER_STEP) {
							const end = Math.min(data.length, at + UNITS_PER_STEP);
							matcher.push(data, at, end);
							if (end < data.length) yield* this.#pause(bookmark, text);
						}
						units += data.length;
					}
					nodes++;
					node = this.#isDisplaced ? text : walker.nextNode();
				} else {
					const element = node;
					const kind = kindOf(element, this.#passedOver);
					if (kind === 0 || kind === 2) parent = null;
					if (kind === 0) this.#endRun(found);
					else if (kind === 2) matcher.separate();
					else if (kind === 3) matcher.endLine();
					const passesOver = kind === 2 || kind === 4 || ownOnly && kind === 0 && element !== root;
					const inner = passesOver || ownOnly ? null : openRoot(element);
					if (inner !== null) {
						this.#endRun(found);
						plan.entered(inner);
						bookmark.setStartBefore(element);
						const holder = above(element);
						ended = yield* this.#walk({
							...plan,
							root: inner,
							from: inner
						});
						if (ended) break;
						parent = null;
						if (!element.isConnected || above(element) !== holder) {
							if (!root.isConnected || !holds(root, bookmark.startContainer)) break;
							node = resume(walker, bookmark);
							continue;
						}
					} else if (kind === 0 && !passesOver && isLikelyHost(element)) plan.mayOpen(element);
					node = passesOver ? nextAfter(walker, root) : walker.nextNode();
					nodes++;
				}
			}
			this.#endRun(found);
			bookmark.setStart(document, 0);
			bookmark.collapse(true);
			return ended;
		}
		/**
		* Lets others run when the slice is over.
		* @param bookmark put before the node: a live range, it stays there when the node is taken out of the page
		*/
		*#pause(bookmark, next) {
			if (this.#isDisplaced || !isSliceOver()) return;
			bookmark.setStartBefore(next);
			this.#next = next;
			yield;
			if (!next.isConnected) this.#isDisplaced = true;
		}
		#endRun(found) {
			const block = this.#block;
			const nodes = this.#nodes;
			const starts = this.#starts;
			const matcher = this.#matcher;
			if (block === null) return;
			this.#block = null;
			if (nodes.length > 0) {
				matcher.finish();
				const heading = HEADING.test(block.localName);
				const at = this.passed;
				this.passed += matcher.length;
				const known = this.#lexicon.terms?.definitions;
				const terms = this.#terms();
				if (this.#lexicon.terms?.definitions !== known) this.learnedAt = this.passed;
				if (terms.length > 0 || heading) {
					const kept = [];
					const data = [];
					let piece = 0;
					const keep = (offset, isEnd) => {
						while (piece + 1 < nodes.length && starts[piece + 1] + (isEnd ? 0 : -1) < offset) piece++;
						const node = nodes[piece];
						if (kept.at(-1) !== node) kept.push(node);
						data.push(kept.length - 1, offset - starts[piece]);
					};
					for (const { start, end, form } of terms) {
						keep(start, false);
						keep(end, true);
						data.push(form);
					}
					if (kept.length === 0) kept.push(nodes[0]);
					if (!this.#isSpoiled && kept.every((node) => node.isConnected)) found({
						block,
						nodes: kept,
						data,
						length: matcher.length,
						at,
						heading,
						pass: 0
					});
				}
			}
			nodes.length = 0;
			starts.length = 0;
		}
		/** The terms of the run that was read. */
		#terms() {
			const named = this.#matcher.matches();
			return this.#lexicon.terms?.join(this.#nodes, this.#matcher.length, named) ?? named;
		}
		/** Forgets the run that is being read. */
		#abandon() {
			this.#block = null;
			this.#nodes.length = 0;
			this.#starts.length = 0;
			this.#last = null;
			this.#next = null;
			this.#isDisplaced = false;
		}
	};
	/** Components are drawn in elements with names of their own, or put into an empty one. */
	var isLikelyHost = (element) => {
		const { localName } = element;
		return localName === "div" ? element.firstChild === null : String(localName).includes("-");
	};
	// page/watch.ts
	/**
	* Watches the page for changes, and tells them in batches: before the next frame is drawn, so that no mark goes and comes
	* again; less often when following the page takes long.
	*/
	/** Following a page takes at most a twentieth of the time: after a batch there is a pause of so many times its length. */
	var PAUSE = 20;
	/** Milliseconds of the longest pause. */
	var LONGEST = 2e3;
	var noChanges = () => ({
		changed: /* @__PURE__ */ new Set(),
		added: /* @__PURE__ */ new Set(),
		switched: /* @__PURE__ */ new Set(),
		shown: false
	});
	var Watch = class {
		#observer;
		#ended = new AbortController();
		#onChanges;
		#onTaken;
		#changes = noChanges();
		#timer = 0;
		#frame = 0;
		/** Before this time no batch is begun. */
		#restsUntil = 0;
		#designMode = ownDocument.designMode;
		/**
		* @param onTaken called at once, with what holds other text or children now, and the nodes that were taken from their places
		* @param onChanges called with each batch
		*/
		constructor(root, onTaken, onChanges) {
			this.#onTaken = onTaken;
			this.#onChanges = onChanges;
			this.#observer = new MutationObserver((records) => this.#take(records));
			const { signal } = this.#ended;
			this.enter(root);
			addEventListener("resize", this.#mayShow, {
				passive: true,
				signal
			});
			listen(document, "visibilitychange", () => this.#schedule(), { signal });
			listen(document, "selectionchange", () => this.#lookAtMode(), {
				passive: true,
				signal
			});
		}
		/** Watches an open shadow tree, too: nothing that happens in it is told outside. */
		enter(tree) {
			this.#observer.observe(tree, {
				subtree: true,
				childList: true,
				characterData: true,
				attributes: true,
				attributeFilter: [
					"class",
					"style",
					"hidden",
					"open",
					"contenteditable"
				]
			});
			const { signal } = this.#ended;
			for (const type of [
				"toggle",
				"transitionend",
				"animationend"
			]) listen(tree, type, this.#mayShow, {
				capture: true,
				passive: true,
				signal
			});
		}
		#lookAtMode() {
			if (ownDocument.designMode === this.#designMode) return;
			this.#designMode = ownDocument.designMode;
			this.#changes.switched.add(ownDocument.documentElement);
			this.#schedule();
		}
		#mayShow = () => {
			this.#changes.shown = true;
			this.#schedule();
		};
		stop() {
			this.#ended.abort();
			this.#observer.disconnect();
			this.#unschedule();
		}
		/** Tells at once what is waiting. */
		flush() {
			this.#take(this.#observer.takeRecords());
			if (this.#frame !== 0 || this.#timer !== 0) this.#tell();
		}
		#take(records) {
			const changes = this.#changes;
			const changed = [];
			const removed = [];
			for (const { type, target, addedNodes, removedNodes, attributeName } of records) if (type === "attributes") {
				if (attributeName === "contenteditable") changes.switched.add(target);
				else changes.shown = true;
			} else if (type === "characterData") {
				const holder = above(target);
				if (holder !== null) changed.push(holder);
			} else {
				if (target.nodeType !== Node.DOCUMENT_NODE) changed.push(target);
				for (const node of removedNodes) removed.push(node);
				for (const node of addedNodes) if (isElement(node)) changes.added.add(node);
			}
			for (const block of changed) changes.changed.add(block);
			this.#onTaken(changed, removed);
			this.#lookAtMode();
			this.#schedule();
		}
		#schedule() {
			const { changed, added, switched, shown } = this.#changes;
			if (changed.size === 0 && added.size === 0 && switched.size === 0 && !shown || this.#timer !== 0 || this.#frame !== 0 || ownDocument.visibilityState === "hidden") return;
			const rest = this.#restsUntil - performance.now();
			if (rest > 0) this.#timer = setTimeout(() => this.#tell(), rest);
			else this.#frame = requestAnimationFrame(() => this.#tell());
		}
		#unschedule() {
			clearTimeout(this.#timer);
			cancelAnimationFrame(this.#frame);
			this.#timer = 0;
			this.#frame = 0;
		}
		#tell() {
			this.#unschedule();
			const batch = this.#changes;
			this.#changes = noChanges();
			const begin = performance.now();
			this.#onChanges(batch);
			const end = performance.now();
			this.#restsUntil = end + Math.min(LONGEST, PAUSE * (end - begin));
		}
	};
	// page/finder.ts
	/** Milliseconds between two reports. */
	var REPORT = 300;
	/** Hidden elements that are looked at in one step. */
	var LOOKS_PER_STEP = 100;
	var PageFinder = class {
		#lexicon;
		#list = new RunList();
		#choice;
		#marks;
		#work;
		#watch;
		#passedOver;
		#onNothing;
		#onChanged;
		/** Open shadow trees that were read. */
		#roots = /* @__PURE__ */ new Set();
		#lateRoots = new LateRoots((root) => this.#work.add(this.#readElement(root)));
		/** Outermost elements that hid text when it was read. */
		#hidden = /* @__PURE__ */ new Set();
		#spareReaders = [];
		/** Those that have paused in their reading. */
		#readers = /* @__PURE__ */ new Set();
		#length = 0;
		/** Readings of the whole page so far, and whether one is going on; changes followed so far. */
		#pass = 0;
		#isReadingAll = false;
		#followed = 0;
		#complete = false;
		/** Version of the list at the last report. */
		#reportedVersion = -1;
		#reportTimer = 0;
		#attendant;
		/** Begins with the screen, in a task of its own; the rest of the page is read in the background. */
		constructor({ lexicon, markStyle, density, muted, inNavigation, waits, onNothing, onChanged }) {
			this.#lexicon = new PageLexicon(lexicon);
			this.#passedOver = passedOver(inNavigation);
			this.#onNothing = onNothing;
			this.#onChanged = onChanged;
			const isFound = ({ run, match }) => !waits && !this.#lexicon.isShort(formAt(run, match));
			this.#choice = new Choice(this.#list, this.#lexicon, density, isFound);
			this.#choice.muted = muted;
			this.#marks = new Marks(this.#list, markStyle, (located) => this.#choice.isMarked(located));
			this.#work = new BackgroundWork((idle) => this.#afterSlice(idle));
			this.#watch = new Watch(document, (changed, removed) => {
				this.#list.noteRemoval(removed);
				for (const reader of this.#readers) reader.disturb(changed, removed);
			}, (changes) => this.#follow(changes));
			this.#work.add(this.#markScreen(), "user-blocking");
			this.#readAllSoon();
		}
		stop() {
			this.#watch.stop();
			this.#work.stop();
			this.#marks.stop();
			this.#lateRoots.stop();
			clearTimeout(this.#reportTimer);
		}
		set markStyle(style) {
			this.#marks.style = style;
		}
		set muted(entries) {
			this.#choice.muted = entries;
		}
		/** To be set last: what is marked is chosen anew. */
		set density(density) {
			this.#choice.density = density;
			this.#chooseAnew();
		}
		/** Reports now rather than when it is due, also what is known. */
		report() {
			for (const _ of this.#report(true));
		}
		/** Whether anything was found that may be a term. */
		get hasMatches() {
			return this.#list.all.some(matchCount);
		}
		/** What only a page with terms needs has come: its own definitions count from now on, and its terms are told. */
		equip(later, start) {
			const attendant = later.attend({
				list: this.#list,
				lexicon: this.#lexicon,
				choice: this.#choice,
				marks: this.#marks,
				textLength: () => this.#length,
				find: (text) => findTerms(this.#lexicon.lexicon, text),
				chooseAnew: () => this.#chooseAnew()
			}, start);
			this.#attendant = attendant;
			this.#lexicon.terms = attendant.terms;
			this.#choice.isFound = attendant.isFound;
			this.#chooseAnew();
			this.#work.add(this.#markScreen(), "user-visible");
			this.#readAllSoon();
			return attendant;
		}
		#chooseAnew() {
			this.#choice.forget();
			this.#reportedVersion = -1;
			this.#marks.refresh();
			this.#reportSoon();
		}
		/**
		* Reads by a plan, with a reader that no other work is using.
		* @returns the reader, which knows how far it came
		*/
		*#read(plan) {
			let previous;
			const reader = this.#spareReaders.pop() ?? new Reader(new Matcher(this.#lexicon.lexicon), this.#lexicon, this.#passedOver);
			const isWholePage = plan.root === ownDocument.documentElement && plan.from === void 0;
			this.#readers.add(reader);
			yield* reader.read({
				...plan,
				found: (run) => {
					const before = this.#list.add(run, previous);
					previous = run;
					run.pass = this.#pass;
					if (!isWholePage) run.at = before === void 0 ? 0 : before.at + before.length;
					this.#length = Math.max(this.#length, run.at + run.length);
					this.#choice.forget();
				},
				hidden: (root) => this.#hidden.add(root),
				entered: (root) => {
					this.#roots.add(root);
					this.#watch.enter(root);
					this.#marks.enter(root);
				},
				mayOpen: (element) => this.#lateRoots.note(element)
			});
			this.#readers.delete(reader);
			this.#spareReaders.push(reader);
			return reader;
		}
		/** Reads and marks what is on the screen and a bit below, as soon as it is read: frames may be long in coming. */
		*#markScreen() {
			if (ownDocument.designMode === "on") return;
			const nodes = nodesOnScreen();
			const mark = () => this.#marks.update(nodes);
			for (const plan of screenPlans(nodes, this.#passedOver, mark)) yield* this.#read(plan);
			mark();
		}
		/** Reads the whole page, unless that is going on: then it is noticed at its end what has come meanwhile. */
		#readAllSoon() {
			if (!this.#isReadingAll) this.#work.add(this.#readAll());
			this.#isReadingAll = true;
		}
		*#readAll() {
			let known;
			let enough = Number.POSITIVE_INFINITY;
			do {
				if (ownDocument.designMode === "on") break;
				known = this.#lexicon.terms?.definitions; (globalThis.aetiaProbe.passes ??= []).push([performance.now() - globalThis.aetiaProbe.started | 0, known, enough]);
				const followed = this.#followed;
				const pass = ++this.#pass;
				const { passed, learnedAt } = yield* this.#read({
					root: ownDocument.documentElement,
					enough
				});
				this.#length = Math.max(this.#length, passed);
				this.#list.drop((run) => run.pass < pass && run.at < enough);
				this.#choice.forget();
				enough = known !== void 0 && followed === this.#followed ? learnedAt : Number.POSITIVE_INFINITY;
			} while (this.#lexicon.terms?.definitions !== known);
			this.#isReadingAll = false;
			this.#complete = true;
			this.#reportedVersion = -1;
			this.#onChanged(this.#roots);
		}
		*#readElement(element) {
			yield* this.#read({ root: element });
			this.#onChanged(this.#roots);
		}
		/** Follows changes of the page; as much as one slice holds at once, the rest in the background. */
		#follow(changes) {
			this.#followed++;
			for (const root of this.#roots) if (!root.isConnected) this.#roots.delete(root);
			this.#lateRoots.look();
			const work = this.#readChanges(changes);
			if (runSlice(work)) this.#marks.update();
			else this.#work.add(work);
			this.#onChanged(this.#roots);
			this.#reportSoon();
		}
		*#readChanges({ changed, added, switched, shown }) {
			if (ownDocument.designMode === "on") {
				this.#list.drop(() => true);
				return;
			}
			const known = this.#lexicon.terms?.definitions;
			const blocks = new Set([...changed].map(blockOf));
			const whole = /* @__PURE__ */ new Set([...added, ...switched]);
			for (const element of switched) blocks.add(blockOf(element));
			if (shown) {
				let looked = 0;
				for (const element of this.#hidden) {
					if (++looked % LOOKS_PER_STEP === 0) yield;
					if (element.isConnected && !isShown(element)) continue;
					this.#hidden.delete(element);
					if (element.isConnected) whole.add(element);
				}
			}
			const isWithin = (block) => {
				for (let at = block; at !== null; at = above(at)) if (whole.has(at)) return true;
				return false;
			};
			if (blocks.size > 0 || switched.size > 0) {
				this.#list.drop(({ block }) => blocks.has(block) || switched.size > 0 && isWithin(block));
				this.#choice.forget();
			}
			for (const element of whole) {
				const holder = above(element);
				if (element.isConnected && !(holder && isWithin(holder))) yield* this.#read({ root: element });
			}
			for (const block of blocks) if (block.isConnected && !isWithin(block)) yield* this.#read({
				root: block,
				ownOnly: true
			});
			if (this.#lexicon.terms?.definitions !== known) this.#readAllSoon();
		}
		#afterSlice(idle) {
			if (this.#list.version === this.#reportedVersion) return;
			if (idle) this.#marks.refresh();
			this.#reportSoon();
		}
		#reportSoon() {
			if (this.#list.version === this.#reportedVersion) return;
			this.#reportTimer ||= setTimeout(() => this.#work.add(this.#report(), "user-visible"), REPORT);
		}
		*#report(again = false) {
			this.#watch.flush();
			clearTimeout(this.#reportTimer);
			this.#reportTimer = 0;
			this.#reportedVersion = this.#list.version;
			this.#onChanged(this.#roots);
			if (this.#attendant) yield* this.#attendant.report(this.#length, this.#complete, again);
			else this.#onNothing(this.#complete && !this.hasMatches);
		}
	};
	// platform/frames.ts
	/** Frames other than the top one: which get the content script, and what the background leaves in them with it. */
	/** Registered symbol's key; under it, in the extension's own world of the frame, stands the place of the top frame. */
	var FRAME_MARK = "aetia.frame";
	/** The place (`siteOf`) by whose rules this frame goes: that of the page in the tab. */
	var topSite = () => {
		const site = globalThis[Symbol.for(FRAME_MARK)];
		return typeof site === "string" ? site : siteOf(location);
	};
	// platform/send.ts
	/** Sending messages: to the background, and from extension pages to a tab's content script. */
	/** Asks the background. Rejects when the extension was updated or removed under a running content script. */
	async function ask(message) {
		const answer = await browser.runtime.sendMessage(message);
		if (answer?.__mozWebExtensionPolyfillReject__) throw new Error(answer.message);
		return answer;
	}
	// platform/bring.ts
	/**
	* Bringing a script of ours into this frame: the background injects it, and it leaves what it has under a symbol in the
	* world that extension scripts of the frame share.
	*/
	/** Milliseconds between two questions, at first and at most: each wait is twice as long as the one before. */
	var FIRST = 500;
	var LAST = 8e3;
	var pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
	/**
	* What a script of ours offers under `key`, after having it injected if need be. The worker may be stopped in the very
	* moment in which it does so: then the question has no answer, or a late one, and is asked again.
	* @returns undefined when it has not come after some tries
	*/
	async function bring(key, type) {
		const world = globalThis;
		for (let wait = FIRST; !world[key] && wait <= LAST && extensionIsThere(); wait *= 2) {
			const longest = pause(wait);
			const come = ask({ type }).then((isThere) => isThere ? void 0 : longest, () => longest);
			await Promise.race([come, longest]);
		}
		return world[key];
	}
	// platform/later-door.ts
	/**
	* The door between the content script and what a page needs only when it has terms, frames or shadow trees: a bundle of
	* its own in the isolated world of one frame, like the card's (card-door.ts).
	*/
	var KEY = Symbol.for("aetia.later");
	/** What came later, after injecting its script if need be; undefined where that is not possible. */
	var loadLater = () => bring(KEY, "later/inject");
	// entrypoints/content/session.ts
	/** One finder's life in one page: begun when the page may be read, ended when it may not. */
	/** Whether the reader's rules let us work here. Aetia's own pages with samples (platform/own-finder.ts) have no rules. */
	var isOn = (settings) => !/^[hf]/.test(location.protocol) || isEnabledInFrame(settings, topSite(), siteOf(location));
	var Session = class {
		#state;
		#onLost;
		#finder;
		#attendant;
		#roots = /* @__PURE__ */ new Set();
		/** Whether this page needs an attendant. */
		#needed = false;
		/** Settled when the attendant is there, or did not come; undefined while none is asked for. */
		#coming;
		/** The pointer's latest movement, kept for the attendant. */
		#pointer;
		#noteMove = (event) => {
			this.#pointer = event;
			if (this.#needed) this.#bringAttendant();
		};
		/** The lexicon that is open now, by version: opening it anew for each switch would cost milliseconds. */
		#opened;
		/** @param onLost called when the extension has gone from under this page */
		constructor(state, onLost) {
			this.#state = state;
			this.#onLost = onLost;
			this.begin();
		}
		change(changes) {
			const { inNavigation } = this.#state.settings;
			Object.assign(this.#state, changes);
			const { settings, lexicon } = this.#state;
			if (lexicon !== void 0 && lexicon.version !== this.#opened?.version || settings.inNavigation !== inNavigation || !isOn(settings)) this.end();
			if (this.#finder === void 0) this.begin();
			else {
				this.#finder.muted = this.#muted();
				this.#finder.markStyle = settings.markStyle;
				this.#finder.density = settings.density;
				this.#attendant?.follow(settings);
			}
		}
		/** Begins to mark, unless this is switched off here, or the tab is not looked at yet. */
		begin() {
			const { settings } = this.#state;
			if (this.#finder !== void 0 || ownDocument.visibilityState === "hidden") return;
			if (!isOn(settings)) return;
			const opened = this.#openLexicon();
			if (opened === void 0) return;
			this.#finder = new PageFinder({
				lexicon: opened.lexicon,
				markStyle: settings.markStyle,
				density: settings.density,
				muted: this.#muted(),
				inNavigation: settings.inNavigation,
				waits: !settings.inReferences,
				onNothing: (complete) => this.#reportNothing(complete),
				onChanged: (roots) => {
					this.#roots = roots;
					this.#attendant?.look(roots);
					this.#needed ||= window.length > 0 || roots.size > 0 || (this.#finder?.hasMatches ?? false);
					if (this.#needed) this.#bringAttendant();
				}
			});
			addEventListener("pointermove", this.#noteMove, true);
		}
		/** The page has terms, frames or shadow trees: what they need is brought in, once. */
		#bringAttendant() {
			const finder = this.#finder;
			this.#coming ??= loadLater().then((later) => {
				if (this.#finder !== finder) return;
				if (!later) {
					this.#coming = void 0;
					return;
				}
				removeEventListener("pointermove", this.#noteMove, true);
				const { settings } = this.#state;
				const { version } = this.#opened;
				this.#attendant = finder.equip(later, {
					version,
					settings,
					pointer: this.#pointer,
					onLost: this.#onLost
				});
				this.#attendant.look(this.#roots);
			});
			return this.#coming;
		}
		/** Takes every mark off the page and stops all work. */
		end() {
			if (this.#finder === void 0) return;
			this.#needed = false;
			this.#coming = void 0;
			removeEventListener("pointermove", this.#noteMove, true);
			this.#attendant?.stop();
			this.#attendant = void 0;
			this.#finder.stop();
			this.#finder = void 0;
			this.#reportNothing(true);
		}
		/**
		* Answers a message through `respond`.
		* @returns true when the answer comes later: a key pressed while the attendant is on its way must not be lost
		*/
		answer(message, respond) {
			switch (message.type) {
				case "page/report-now":
					this.change({});
					this.#finder?.report();
					respond(true);
					return false;
				case "page/selection":
					respond(String(getSelection() ?? ""));
					return false;
			}
			const waits = this.#needed && !this.#attendant;
			const answerNow = () => respond(this.#attendant?.answer(message) ?? null);
			if (waits) this.#bringAttendant().then(answerNow);
			else answerNow();
			return waits;
		}
		#muted() {
			return mutedOn(this.#state.muted, this.#opened?.version, topSite());
		}
		#openLexicon() {
			const stored = this.#state.lexicon;
			if (stored !== void 0 && stored.version !== this.#opened?.version) try {
				const lexicon = new Lexicon(stored.bytes);
				this.#opened = {
					version: stored.version,
					lexicon
				};
				setTimeout(() => lexicon.isSound || this.#discard());
			} catch {
				return;
			}
			return this.#opened;
		}
		/** Ends the work with a damaged lexicon; there is none until another is stored. */
		#discard() {
			this.end();
			this.#state.lexicon = void 0;
			this.#opened = void 0;
		}
		#reportNothing(complete) {
			const { version } = this.#opened ?? { version: "" };
			ask({
				type: "page/report",
				report: {
					version,
					terms: [],
					complete
				}
			}).catch(this.#onLost);
		}
	};
	return defineContentScript({
		matches: [
			"http://*/*",
			"https://*/*",
			"file:///*"
		],
		runAt: "document_idle",
		async main() {
			const signal = beginLife();
			const state = await readPageState();
			if (signal.aborted) return;
			const session = new Session(state, () => {
				if (!extensionIsThere()) session.end();
			});
			const answer = (message, _, sendResponse) => /^page\/(?!report$)/.test(message.type) && session.answer(message, sendResponse) || void 0;
			browser.runtime.onMessage.addListener(answer);
			const unwatch = watchPageState((changes) => session.change(changes));
			addEventListener("pagehide", () => session.end(), { signal });
			addEventListener("pageshow", ({ persisted }) => persisted && session.begin(), { signal });
			listen(document, "visibilitychange", () => session.begin(), { signal });
			signal.addEventListener("abort", () => {
				session.end();
				browser.runtime.onMessage.removeListener(answer);
				unwatch();
			});
		}
	}).main();
})();

content;