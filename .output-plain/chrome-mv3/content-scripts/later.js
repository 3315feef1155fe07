var later = (function() {
	// node_modules/wxt/dist/utils/define-content-script.mjs
	function defineContentScript(definition) {
		return definition;
	}
	// node_modules/@wxt-dev/browser/src/index.mjs
	var browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;
	// platform/script-life.ts
	/**
	* The life of the content script in one page. In place of WXT's context, which is three times as long and tells its
	* start to every page through an event on the document: a page must not learn that Aetia is there.
	*/
	/** False after the extension was removed, or updated: then a copy of the new version comes, in a world of its own. */
	var extensionIsThere = () => browser.runtime?.id !== void 0;
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
	var KEY$1 = Symbol.for("aetia.later");
	/** Offers it once: the script may be brought twice. */
	var offerLater = (later) => {
		globalThis[KEY$1] ??= later;
	};
	/** Every how many-th mention's place is told, the first included, when there are `count`. */
	function strideOf(count) {
		let stride = 1;
		while (Math.ceil(count / stride) > 400) stride *= 2;
		return stride;
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
	/** What to do with an element in a walk over the page. @param selector of what is passed over */
	function kindOf(element, selector) {
		const { localName } = element;
		const kind = KINDS.get(localName) ?? 0;
		return kind <= 1 && (hasAttributes.call(element) || localName === "nav") && matches.call(element, selector) ? 2 : kind;
	}
	[...KINDS].flatMap(([name, kind]) => kind === 2 ? [name] : []).join(", ");
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
	// page/own-document.ts
	/**
	* The document as the platform made it: a page's elements can stand in the place of its methods and properties by their
	* names (<img name="createRange">). Not a node itself: as an argument only `document` will do.
	*/
	var ownDocument = new Proxy(document, { get(target, key) {
		const value = Reflect.get(Document.prototype, key, target);
		return typeof value === "function" ? value.bind(target) : value;
	} });
	// page/runs.ts
	/**
	* Runs: stretches of text in one block that hold terms. A page's matches are kept as small integers, in document order;
	* ranges are made only for what is near the window.
	*/
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
	/** The text of a match as it stands in the page now; empty when the page has changed under it. */
	function textAt(run, match) {
		const { startContainer, startOffset, endContainer, endOffset } = boundsAt(run, match);
		if (startContainer === endContainer) return startContainer.isConnected ? startContainer.data.slice(startOffset, endOffset) : "";
		const range = ownDocument.createRange();
		try {
			range.setStart(startContainer, startOffset);
			range.setEnd(endContainer, endOffset);
		} catch {
			return "";
		}
		return startContainer.isConnected ? range.toString() : "";
	}
	/** Whether a match covers an offset in a text node, or ends there. */
	function covers(run, match, node, offset) {
		const { startContainer, startOffset, endContainer, endOffset } = boundsAt(run, match);
		if (startContainer === node && endContainer === node) return offset >= startOffset && offset <= endOffset;
		if (startContainer === node) return offset >= startOffset;
		if (endContainer === node) return offset <= endOffset;
		return startContainer !== endContainer && follows(node, startContainer) && follows(endContainer, node);
	}
	// page/context.ts
	/** The text around a match: what stands before and after it in its block. */
	/** Characters before and after: about two lines of a wide panel. */
	var AROUND = 120;
	/** Nodes looked at in each direction: a block may hold thousands without text. */
	var MOST_NODES = 80;
	var LONGEST_TERM = 400;
	var NOT_READ = passedOver(true);
	/** As it is read on one line: spaces made one, soft hyphens left out. */
	var onOneLine = (text) => text.replace(/\u00ad/gu, "").replace(/\s+/gu, " ");
	/**
	* The text of the block beside a place in it.
	* @param step 1 for what follows, -1 for what comes before
	*/
	function textBeside(place, offset, step) {
		const holder = above(place);
		if (holder === null) return "";
		const block = blockOf(holder);
		const root = elementOf(block);
		const walker = ownDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
			if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
			const kind = kindOf(node, NOT_READ);
			if (kind === 3) return NodeFilter.FILTER_ACCEPT;
			return kind === 2 ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
		});
		walker.currentNode = place;
		const enough = 480;
		let text = step === 1 ? place.data.slice(offset, offset + enough) : place.data.slice(Math.max(0, offset - enough), offset);
		for (let k = 0; k < MOST_NODES && text.length < enough; k++) {
			const node = step === 1 ? walker.nextNode() : walker.previousNode();
			if (node === null) break;
			const parent = above(node);
			if (parent === null || blockOf(parent) !== block) break;
			const more = node.nodeType === Node.TEXT_NODE ? node.data : " ";
			text = step === 1 ? text + more.slice(0, enough) : more.slice(-480) + text;
		}
		return onOneLine(text);
	}
	/** A match with what stands around it; null when the page has changed under it. */
	function contextOf({ run, match }) {
		const { startContainer, startOffset, endContainer, endOffset } = boundsAt(run, match);
		const term = onOneLine(textAt(run, match)).slice(0, LONGEST_TERM);
		if (term === "") return null;
		return {
			before: textBeside(startContainer, startOffset, -1).trimStart().slice(-120),
			term,
			after: textBeside(endContainer, endOffset, 1).trimEnd().slice(0, AROUND)
		};
	}
	// page/flash.ts
	/** The term that the reader was brought to stands out for a moment, as a highlight of its own. */
	var CURRENT = "aetia-current";
	/** Milliseconds. */
	var FLASH = 1600;
	var Flash = class {
		#timer = 0;
		at(range) {
			clearTimeout(this.#timer);
			const highlight = new Highlight(range);
			highlight.priority = 1;
			CSS.highlights.set(CURRENT, highlight);
			this.#timer = setTimeout(() => this.stop(), FLASH);
		}
		stop() {
			clearTimeout(this.#timer);
			CSS.highlights.delete(CURRENT);
		}
	};
	// page/near.ts
	/** Which matches lie in or near the window. */
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
	// page/term-rects.ts
	/** Where a term stands in the window. */
	/**
	* The rectangles of a range, one for each line (and for each element in it) that it touches, in CSS pixels of the
	* viewport. Empty when the range no longer stands in a document or is not drawn.
	*/
	function termRects(range) {
		const live = ownDocument.createRange();
		try {
			live.setStart(range.startContainer, range.startOffset);
			live.setEnd(range.endContainer, range.endOffset);
		} catch {
			return [];
		}
		return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
	}
	/** True when the point lies on one of the rectangles, or within `slack` pixels of one. */
	function isInside(rects, x, y, slack = 1) {
		return rects.some(({ left, right, top, bottom }) => x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack);
	}
	// page/occurrences.ts
	/** The terms of a page one by one: under the pointer, in the window, and brought before the reader's eyes. */
	var rangeOf = ({ run, match }) => new StaticRange(boundsAt(run, match));
	var isInWindow = (located) => termRects(rangeOf(located)).some(({ top, bottom }) => bottom > 0 && top < innerHeight);
	var Occurrences = class {
		#finder;
		#flash = new Flash();
		/** Where the reader was brought last. */
		#place = null;
		constructor(finder) {
			this.#finder = finder;
		}
		/** All matches that count as terms, in the order of the page. */
		all() {
			const { list, choice } = this.#finder;
			const located = [];
			for (const run of list.all) for (let match = 0; match < matchCount(run); match++) if (choice.isTerm({
				run,
				match
			})) located.push({
				run,
				match
			});
			return located;
		}
		/** Those of one entry. */
		of(entry) {
			const { lexicon } = this.#finder;
			return this.all().filter(({ run, match }) => lexicon.entryOf(formAt(run, match)) === entry);
		}
		/** The term under a point of the viewport (CSS pixels), or null. */
		termAt(x, y) {
			const caret = caretAt(x, y);
			const located = caret && this.#finder.marks.registered.find((one) => isAt(one, caret, x, y));
			const term = located ? this.termOf(located) : null;
			return term !== null && isInside(termRects(term.range), x, y) ? term : null;
		}
		/** Scrolls to the n-th occurrence (0-based, wraps round) of an entry and flashes it. */
		reveal(entry, occurrence) {
			const all = this.of(entry);
			if (all.length === 0) return null;
			const index = (occurrence % all.length + all.length) % all.length;
			this.#show(all[index]);
			return {
				occurrence: index,
				count: all.length
			};
		}
		/** Scrolls to the next (1) or previous (-1) marked term from where the reader is, and lets it stand out. */
		step(direction) {
			const all = this.all().filter((located) => this.#finder.choice.isMarked(located));
			if (all.length === 0) return null;
			const place = this.#place;
			const here = place && boundsAt(place.run, place.match);
			let at = all.findIndex(({ run, match }) => {
				const bounds = boundsAt(run, match);
				return bounds.startContainer === here?.startContainer && bounds.startOffset === here.startOffset;
			});
			if (at < 0) {
				const inView = all.findIndex(isInWindow);
				at = inView < 0 ? -1 : direction === 1 ? inView - 1 : inView;
				if (at < 0 && direction === -1) at = 0;
			}
			const located = all[(at + direction + all.length) % all.length];
			this.#show(located);
			return this.termOf(located);
		}
		/** The term that the reader was brought to last, else the first in the window. */
		current() {
			const { list, choice } = this.#finder;
			const place = this.#place;
			const located = (place !== null && list.all.includes(place.run) && isInWindow(place) ? place : null) ?? this.all().find((one) => choice.isMarked(one) && isInWindow(one));
			return located ? this.termOf(located) : null;
		}
		/** What is known of a match, or null when the page has another text there by now. */
		termOf(located) {
			const { lexicon, find } = this.#finder;
			const { run, match } = located;
			const form = formAt(run, match);
			const entry = lexicon.entryOf(form);
			const text = textAt(run, match);
			const range = rangeOf(located);
			const own = lexicon.ownForm(form);
			if (own) {
				if (own.text !== text) return null;
				const { via, name } = own;
				return {
					entry,
					via,
					text,
					range,
					[via === "defined" ? "definedAs" : "whole"]: name
				};
			}
			const [found] = find(text);
			if (found === void 0 || found.entry !== entry) return null;
			return {
				entry,
				via: found.via,
				text,
				range
			};
		}
		stop() {
			this.#flash.stop();
		}
		#show(located) {
			this.#place = located;
			const range = rangeOf(located);
			const holder = above(range.startContainer);
			if (holder) Element.prototype.scrollIntoView.call(elementOf(holder), {
				block: "center",
				inline: "nearest"
			});
			const [rect] = termRects(range);
			if (rect && (rect.top < 0 || rect.bottom > innerHeight)) scrollBy({ top: rect.top - innerHeight / 2 });
			this.#flash.at(range);
			this.#finder.marks.refresh();
		}
	};
	/** Whether a match is at a caret; where only an element is known, whether its text is drawn at the point. */
	function isAt(located, { node, offset }, x, y) {
		const { run, match } = located;
		if (node instanceof Text) return covers(run, match, node, offset);
		const range = rangeOf(located);
		return holds(node, range.startContainer) && isInside(termRects(range), x, y);
	}
	// core/lexicon/coordination.ts
	/** "metastatic and ", "metastatic, ", "breast and/or ": one to three words before what joins them. */
	var BEFORE = /(?<![\p{L}\p{N}-])((?:[\p{L}\p{N}-]+\s+){0,2}[\p{L}\p{N}-]+)(?:,\s+(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+|\/|\s+and\/or\s+|-\s+(?:and|or)\s+)$/u;
	/** So many terms may share their words with the one that stands in full. */
	var MOST = 4;
	var LOOK_BACK$1 = 80;
	/**
	* Terms before a match that borrow its last words, nearest first.
	* @param text the block that the match stands in
	*/
	function sharedBefore(find, text, match) {
		const words = text.slice(match.start, match.end).split(/\s+/u);
		const shared = [];
		let end = match.start;
		for (let n = 0; n < MOST; n++) {
			const from = Math.max(0, end - LOOK_BACK$1);
			const window = text.slice(from, end);
			const [whole, before] = BEFORE.exec(window) ?? [];
			if (whole === void 0 || before === void 0) break;
			const beforeStart = from + window.length - whole.length;
			const found = borrowed(find, before, words);
			if (!found) break;
			shared.push({
				...found,
				start: beforeStart + found.start,
				end: beforeStart + before.length
			});
			end = beforeStart + found.start;
		}
		return shared;
	}
	/** The name that begins in `before` and ends with the last words of its neighbour; the longest beginning first. */
	function borrowed(find, before, words) {
		for (const { index: start } of before.matchAll(/(?<!\S)\S/gu)) {
			const own = before.slice(start);
			for (let keep = words.length - 1; keep >= 1; keep--) {
				const whole = `${own} ${words.slice(-keep).join(" ")}`;
				const [match] = find(whole);
				if (match && match.start === 0 && match.end === whole.length && match.via === "name") return {
					start,
					entry: match.entry,
					whole
				};
			}
		}
		return null;
	}
	/** All terms of a block that share their last words with a term that stands in full, in order. */
	function findShared(find, text, matches) {
		return matches.filter(({ start, end, via }) => via === "name" && /\s/u.test(text.slice(start, end))).flatMap((match) => sharedBefore(find, text, match)).filter(({ start, end }) => !matches.some((match) => match.start < end && start < match.end)).sort((a, b) => a.start - b.start);
	}
	// core/text/abbreviations.ts
	var SHORTEST = 2;
	var LONGEST = 10;
	/** A bracket that holds more than this is no definition. */
	var LONGEST_BRACKET = 200;
	/** So much before a bracket is looked at. */
	var LOOK_BACK = 200;
	var GREEK = {
		α: "alpha",
		β: "beta",
		γ: "gamma",
		δ: "delta",
		κ: "kappa",
		λ: "lambda",
		ω: "omega"
	};
	var isWordCharacter = (character) => character !== void 0 && /[\p{L}\p{N}]/u.test(character);
	/** 2 to 10 characters in at most two words, begins with a letter or digit, holds a capital (or capital-like) letter. */
	function isShortForm(text) {
		if (text.length < SHORTEST || text.length > LONGEST) return false;
		if (!/^[\p{L}\p{N}][\p{L}\p{N}./+\- ]*$/u.test(text) || text.split(/\s+/u).length > 2) return false;
		return /\p{Lu}/u.test(text) && !/^\p{Lu}\p{Ll}{2,}$/u.test(text);
	}
	/** "PXEs" → "PXE"; "AIDS" stays. */
	var singular = (short) => /[\p{Lu}\p{N}]s$/u.test(short) ? short.slice(0, -1) : short;
	/**
	* Where the long form begins in `text`, which ends with it; -1 when the short form's letters are not in it.
	* This is the inner loop of Schwartz and Hearst.
	*/
	function longFormStart(short, text) {
		let at = text.length - 1;
		for (let k = short.length - 1; k >= 0; k--) {
			const letter = short[k].toLowerCase();
			if (!isWordCharacter(letter)) continue;
			const first = k === 0;
			while (at >= 0 && (text[at].toLowerCase() !== letter || first && at > 0 && isWordCharacter(text[at - 1]))) at--;
			if (at < 0) return -1;
			at--;
		}
		return at + 1;
	}
	/** Where the last words of `text` begin whose initials are the short form's letters in any order; -1 when none do. */
	function initialsStart(short, text) {
		const letters = [...short.toLowerCase()].sort().join("");
		if (!/^\p{L}{2,5}$/u.test(short)) return -1;
		const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].slice(-letters.length);
		if (words.length < letters.length) return -1;
		return words.map(([word]) => word[0].toLowerCase()).sort().join("") === letters ? words[0]?.index ?? -1 : -1;
	}
	/** Greek letters of a short form by name, as they may stand in the long form ("TGFβ"); null when there are none. */
	var spelled = (short) => /[αβγδκλω]/u.test(short) ? short.replace(/[αβγδκλω]/gu, (letter) => GREEK[letter]?.[0] ?? letter) : null;
	/** A long form is longer than its short form, does not hold it as a word, and has not many more words than it has letters. */
	function isLongForm(short, long) {
		const letters = [...short].filter(isWordCharacter).length;
		const words = long.split(/[\s\-/]+/u).filter((word) => word !== "");
		if (long.length <= short.length || words.length > Math.min(letters + 5, letters * 2)) return false;
		if (!/\p{Ll}{2}/u.test(long)) return false;
		return !words.some((word) => singular(word) === short);
	}
	/** The start of a long form that ends at the end of `before`; -1 when there is none. */
	function findLong(short, before) {
		for (const start of [
			longFormStart(short, before),
			initialsStart(short, before),
			startSpelled(short, before)
		]) if (start >= 0 && isLongForm(short, before.slice(start))) return start;
		return -1;
	}
	var startSpelled = (short, before) => {
		const written = spelled(short);
		return written === null ? -1 : longFormStart(written, before);
	};
	/** The brackets of a text, inner ones as well, by their opening place. */
	function* brackets(text) {
		const open = [];
		for (let at = 0; at < text.length; at++) {
			const character = text[at];
			if (character === "(" || character === "[") open.push(at);
			else if (character === ")" || character === "]") {
				const from = open.pop();
				if (from !== void 0 && at - from - 1 <= LONGEST_BRACKET) yield {
					open: from,
					close: at
				};
			}
		}
	}
	/** The text before a place, back to where its sentence begins, without trailing spaces. */
	function sentenceBefore(text, end) {
		let to = end;
		while (to > 0 && /\s/u.test(text[to - 1])) to--;
		const window = text.slice(Math.max(0, to - LOOK_BACK), to);
		const cut = /^[\s\S]*(?:[.?!;:]\s|[()[\]])/u.exec(window)?.[0].length ?? 0;
		return {
			start: to - window.length + cut,
			end: to
		};
	}
	var tidy = (text) => text.replace(/\s+/gu, " ").trim();
	/** "long form (SF)", also with more in the bracket: "(SF; MIM 177850)", "(SF, see below)". */
	function shortInBracket(text, open, close) {
		const [whole = "", written = ""] = /^\s*([^,;:=()[\]]*)/u.exec(text.slice(open + 1, close)) ?? [];
		const short = singular(written.trim());
		if (!isShortForm(short)) return void 0;
		const { start, end } = sentenceBefore(text, open);
		const before = text.slice(start, end);
		const from = findLong(short, before);
		if (from < 0) return void 0;
		const shortStart = open + 1 + whole.length - written.length;
		return {
			short,
			long: tidy(before.slice(from)),
			shortStart,
			shortEnd: shortStart + written.trimEnd().length,
			longStart: start + from,
			longEnd: end
		};
	}
	/** "SF (long form)". */
	function longInBracket(text, open, close) {
		const { start, end } = sentenceBefore(text, open);
		const written = /[^\s,;:]+$/u.exec(text.slice(start, end))?.[0] ?? "";
		const short = singular(written);
		if (!isShortForm(short)) return void 0;
		const long = (/^[^;]*/u.exec(text.slice(open + 1, close))?.[0] ?? "").trimEnd();
		const from = findLong(short, long);
		if (from < 0 || tidy(long.slice(0, from)) !== "") return void 0;
		return {
			short,
			long: tidy(long),
			shortStart: end - written.length,
			shortEnd: end,
			longStart: open + 1 + from,
			longEnd: open + 1 + long.length
		};
	}
	/** All definitions in one block of text, in the order of their brackets' ends. */
	function findDefinitions(text) {
		const definitions = [];
		if (!/[([]/u.test(text)) return definitions;
		for (const { open, close } of brackets(text)) {
			const definition = shortInBracket(text, open, close) ?? longInBracket(text, open, close);
			if (definition) definitions.push(definition);
		}
		return definitions;
	}
	// core/text/code.ts
	/**
	* Addresses, file names and other code in running text. A chunk between spaces is code when it holds an at sign, a
	* backslash or an underscore; a full stop with a word before it and one directly after it that begins with a small letter
	* (lupus.org; where only a space is missing, a capital follows); or two slashes of which the first has no word before it (https://, /usr/lib). The tokenizer reads text by the same rule.
	*/
	var CODE = /[@\\_]|[\p{L}\p{N}]['’]?\.\p{Ll}|(?<![\p{L}\p{N}]['’]?)\/.*\//u;
	/** Whether what stands from `start` to `end` (without space at its ends) lies in code. */
	function isInCode(text, start, end) {
		let from = start;
		let to = end;
		while (from > 0 && /\S/u.test(text[from - 1])) from--;
		while (to < text.length && /\S/u.test(text[to])) to++;
		return text.slice(from, to).split(/\s+/u).some((chunk) => CODE.test(chunk));
	}
	// core/lexicon/short-forms.ts
	/** Short forms that a document defines: what they mean, and where they stand. */
	var ARTICLE = /^(?:the|an?)\s+/iu;
	/** No document defines more; a page made to be slow might. */
	var MOST_SENSES = 500;
	/** So much after a short form is read for the rest of a term. */
	var LOOK_AHEAD = 60;
	/** What a definition may leave out of an eponym: "von Hippel-Lindau (VHL) disease" elsewhere on the page. */
	var HEADS = [
		"",
		" disease",
		" syndrome"
	];
	/** What a long form as a whole names. */
	function senseOfLongForm(find, long) {
		for (const head of HEADS) {
			const name = long.replace(ARTICLE, "") + head;
			const [match] = find(name);
			if (match && match.start === 0 && match.end === name.length && match.via === "name") return {
				long,
				entry: match.entry,
				name
			};
		}
		return {
			long,
			entry: null,
			name: long
		};
	}
	/** How many characters of `after` complete `long` to a name of the lexicon, and which: "G6PD" + " deficiency". */
	function completed(find, long, after) {
		const rest = /^[^()[\],;:.!?]*/u.exec(after.slice(0, LOOK_AHEAD))?.[0] ?? "";
		const text = long.replace(ARTICLE, "");
		if (!/\p{L}/u.test(rest)) return null;
		const [match] = find(text + rest);
		return match && match.start === 0 && match.end > text.length ? {
			entry: match.entry,
			length: match.end - text.length,
			name: (text + rest).slice(0, match.end)
		} : null;
	}
	var quoted = (text) => text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
	/**
	* The definitions of one document. Add all blocks first, then ask for matches; a later definition of the same short
	* form does not take the place of the first.
	*/
	var ShortForms = class {
		#find;
		#senses = /* @__PURE__ */ new Map();
		#pattern = null;
		constructor(find) {
			this.#find = find;
		}
		/** Takes up the definitions in a block of text. @returns those of short forms that were not defined before */
		add(text) {
			if (this.#senses.size >= MOST_SENSES) return [];
			const added = findDefinitions(text).filter(({ short }) => !this.#senses.has(short));
			for (const { short, long } of added) if (!this.#senses.has(short)) this.#senses.set(short, senseOfLongForm(this.#find, long));
			if (added.length > 0) this.#pattern = null;
			return added;
		}
		/** Whether nothing has been defined yet. */
		get isEmpty() {
			return this.#senses.size === 0;
		}
		/** What the document says that a short form means; undefined when it does not say. A plural s may stand. */
		senseOf(written) {
			return this.#senses.get(written) ?? (written.endsWith("s") ? this.#senses.get(written.slice(0, -1)) : void 0);
		}
		/**
		* Terms in a block that begin with a defined short form, and long forms with a bracket inside: "glucose-6-phosphate
		* dehydrogenase (G6PD) deficiency".
		*/
		matches(text) {
			if (this.isEmpty) return [];
			const matches = [];
			const definitions = findDefinitions(text);
			const defining = new Set(definitions.map(({ shortStart }) => shortStart));
			for (const { longStart, longEnd, long, shortStart } of definitions) {
				if (shortStart < longEnd) continue;
				const close = text.slice(shortStart).search(/[)\]]/u) + shortStart + 1;
				const whole = completed(this.#find, long, text.slice(close));
				if (!whole) continue;
				const { entry, name, length } = whole;
				matches.push({
					start: longStart,
					end: close + length,
					entry,
					name,
					defines: true
				});
			}
			this.#pattern ??= new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{Lu}\\p{N}][-_/.])(?:${[...this.#senses.keys()].sort((a, b) => b.length - a.length).map(quoted).join("|")})s?(?![\\p{L}\\p{N}_]|[-/.][\\p{Lu}\\p{N}])`, "gu");
			for (const { 0: written, index } of text.matchAll(this.#pattern)) {
				if (matches.some(({ start, end }) => index >= start && index < end)) continue;
				const sense = this.senseOf(written);
				if (!sense) continue;
				const end = index + written.length;
				if (isInCode(text, index, end)) continue;
				const defines = defining.has(index);
				const whole = completed(this.#find, sense.long, text.slice(end));
				if (whole) {
					const { entry, name, length } = whole;
					matches.push({
						start: index,
						end: end + length,
						entry,
						name,
						defines
					});
				} else if (sense.entry !== null) matches.push({
					start: index,
					end,
					entry: sense.entry,
					name: sense.name,
					defines
				});
			}
			return matches.sort((a, b) => a.start - b.start);
		}
	};
	// core/lexicon/block-terms.ts
	/** All terms of a block of text: names, short forms, and terms that share their words. */
	/** The terms of one document's blocks, with what the document itself defines. */
	var BlockTerms = class {
		#find;
		#shortForms;
		constructor(find) {
			this.#find = find;
			this.#shortForms = new ShortForms(find);
		}
		/** Whether the document has defined nothing yet. */
		get isEmpty() {
			return this.#shortForms.isEmpty;
		}
		/** Takes up the short forms that a block defines. @returns how many were not defined before */
		learn(text) {
			return this.#shortForms.add(text).length;
		}
		/**
		* Joins what the lexicon finds in a block with what the document defines and what coordination shares; in order,
		* without overlaps. Short forms of the lexicon that the document defines itself are left out: they mean what it says.
		* @param named the lexicon's matches in the block
		*/
		join(text, named) {
			const defined = this.#shortForms.matches(text);
			const others = named.filter(({ start, end, via }) => {
				if (via === "abbreviation" && this.#shortForms.senseOf(text.slice(start, end))) return false;
				return !defined.some((match) => match.start < end && start < match.end && match.end - match.start >= end - start);
			});
			const kept = defined.filter(({ start, end }) => !others.some((match) => match.start < end && start < match.end));
			const shared = findShared(this.#find, text, others);
			return [
				...others,
				...shared.map(({ whole, ...match }) => ({
					...match,
					via: "shared",
					name: whole
				})),
				...kept.map((match) => ({
					...match,
					via: "defined"
				}))
			].sort((a, b) => a.start - b.start);
		}
	};
	// page/page-terms.ts
	/**
	* What one page adds to the lexicon: the short forms that it defines, and terms that share their words. Forms of its own
	* are numbers beside the lexicon's, so that matches stay integers. Comes with the script for pages with terms.
	*/
	/** Forms of the page are numbered from here: no lexicon has so many. */
	var OWN = 2 ** 28;
	var PageTerms = class {
		/** Grows with each short form that the page is found to define. */
		definitions = 0;
		#terms;
		#own = [];
		#numbers = /* @__PURE__ */ new Map();
		constructor(find) {
			this.#terms = new BlockTerms(find);
		}
		/** What is known of a form that only this page has. */
		ownForm(form) {
			return form < OWN ? void 0 : this.#own[form - OWN];
		}
		/**
		* All terms of a block, with form numbers.
		* @param nodes the block's text
		* @param named the lexicon's matches with their forms
		*/
		join(nodes, length, named) {
			if (length > LONGEST_BLOCK) return named;
			const text = nodes.map((node) => node.data).join("");
			if (text.length !== length) return named;
			this.definitions += this.#terms.learn(text);
			if (named.length === 0 && this.#terms.isEmpty) return named;
			return this.#terms.join(text, named).map((term) => {
				const { start, end, entry, via, name, defines = false } = term;
				return {
					start,
					end,
					form: name === void 0 ? term.form : this.#numberOf(text.slice(start, end), name, {
						entry,
						via,
						defines
					})
				};
			});
		}
		#numberOf(text, name, { entry, via, defines }) {
			const key = [
				entry,
				via,
				defines,
				text,
				name
			].join();
			let number = this.#numbers.get(key);
			if (number === void 0) {
				number = OWN + this.#own.length;
				this.#own.push({
					entry,
					via,
					text,
					name,
					defines
				});
				this.#numbers.set(key, number);
			}
			return number;
		}
	};
	/** Definitions and shared words are looked for in blocks up to this length. */
	var LONGEST_BLOCK = 5e4;
	function hoverState(room) {
		let shown = null;
		let dismissed = null;
		let down = false;
		let resting;
		let leaving;
		const stopResting = () => {
			clearTimeout(resting);
			resting = void 0;
		};
		const stopLeaving = () => {
			clearTimeout(leaving);
			leaving = void 0;
		};
		const open = (term, reason, x, y) => {
			stopResting();
			stopLeaving();
			dismissed = null;
			shown = term;
			room.open(term, reason, x, y);
		};
		const leave = () => {
			stopLeaving();
			if (shown === null) return;
			const term = shown;
			shown = null;
			room.left(term);
		};
		return {
			moved(x, y, where) {
				if (down) return;
				stopResting();
				const page = where === "page";
				if (where === "card" || page && shown !== null && room.isOn(shown, x, y)) {
					stopLeaving();
					return;
				}
				if (shown !== null) leaving ??= setTimeout(leave, 300);
				if (page && dismissed !== null && room.isOn(dismissed, x, y)) return;
				dismissed = null;
				if (!page) return;
				resting = setTimeout(() => {
					const term = room.termAt(x, y);
					if (term !== null) open(term, "hover", x, y);
				}, 180);
			},
			pressed() {
				down = true;
				stopResting();
			},
			released() {
				down = false;
			},
			tapped(x, y) {
				const term = room.termAt(x, y);
				if (term !== null) open(term, "tap", x, y);
			},
			interrupted() {
				stopResting();
			},
			closed(term) {
				if (shown !== term) return;
				stopLeaving();
				shown = null;
				dismissed = term;
			}
		};
	}
	// page/pointer.ts
	/**
	* The pointer on terms: rests, clicks and taps become calls to the card. All listeners are passive and on the window;
	* moves are read at most once a frame; nothing is looked up while the pointer moves and nothing runs while it is still.
	*/
	/** What a click or tap already means something on: it stays the page's. */
	var INTERACTIVE = "a[href], area[href], button, summary, label, input, select, textarea, option, video, audio, [contenteditable], [role=button], [role=link], [role=tab], [role=menuitem], [role=option], [role=checkbox], [role=switch]";
	var isInteractive = (event) => event.composedPath().some((target) => target instanceof Element && Element.prototype.matches.call(target, INTERACTIVE));
	var isSelecting = () => getSelection()?.isCollapsed === false;
	/**
	* Watches the pointer of this frame.
	* @param termAt the term under a point of the viewport
	* @param latest the pointer's latest movement, if there was one before this was called
	* @returns what ends it
	*/
	function watchPointer(termAt, card, latest) {
		const state = hoverState({
			termAt,
			isOn: (term, x, y) => isInside(termRects(term.range), x, y),
			open: (term, reason, x, y) => card.show(term, reason, {
				x,
				y
			}, () => state.closed(term)),
			left: () => card.pointerLeft()
		});
		let last;
		let frame = 0;
		const pass = () => {
			frame = 0;
			if (last) state.moved(last.x, last.y, last.where);
		};
		const ended = new AbortController();
		const on = (type, listener) => addEventListener(type, listener, {
			capture: true,
			passive: true,
			signal: ended.signal
		});
		const move = (event) => {
			if (event.pointerType !== "mouse") return;
			const { clientX: x, clientY: y } = event;
			if (last && last.x === x && last.y === y) return;
			if (event.buttons === 0) state.released();
			else state.pressed();
			last = {
				x,
				y,
				where: card.owns(event.target) ? "card" : "page"
			};
			frame ||= requestAnimationFrame(pass);
		};
		on("pointermove", move);
		if (latest) move(latest);
		on("pointerout", (event) => {
			if (event.relatedTarget !== null || event.pointerType !== "mouse") return;
			last = {
				x: -1,
				y: -1,
				where: "outside"
			};
			frame ||= requestAnimationFrame(pass);
		});
		on("pointerdown", () => state.pressed());
		on("pointerup", () => state.released());
		on("pointercancel", () => state.released());
		on("click", (event) => {
			const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
			const placed = event.isTrusted && event.detail > 0;
			if (plain && placed && !card.owns(event.target) && !isInteractive(event) && !isSelecting()) state.tapped(event.clientX, event.clientY);
		});
		on("scroll", () => state.interrupted());
		on("blur", () => state.interrupted());
		return () => {
			ended.abort();
			cancelAnimationFrame(frame);
			state.interrupted();
		};
	}
	// page/frames.ts
	/**
	* The frames in a page: tells when one comes into the window that may be worth reading, and when one has gone. A page
	* without frames costs nothing: the window knows their number.
	*/
	/** So often one document of a frame is asked for: when it comes into the window, and when its text came late. */
	var MOST_TIMES = 6;
	/** Milliseconds in which several frames make one question. */
	var PAUSE = 100;
	var FrameWatch = class {
		#smallest;
		#bringIn;
		/** How often each frame was asked for. */
		#times = /* @__PURE__ */ new Map();
		#inWindow = /* @__PURE__ */ new Set();
		#ended = new AbortController();
		#observer;
		#timer = 0;
		#lookTimer = 0;
		/** The timer's question is for frames whose text has not come yet. */
		#wait = 1e3;
		/**
		* @param smallest CSS pixels of a frame that is worth it
		* @param bringIn asks for the frames in the window; returns whether one of them is still without text
		*/
		constructor(smallest, bringIn) {
			this.#smallest = smallest;
			this.#bringIn = bringIn;
		}
		/**
		* Looks soon which frames there are.
		* @param roots open shadow roots, in which there may be more
		*/
		look(roots) {
			if (window.length === 0 && this.#times.size === 0 && roots.size === 0) return;
			this.#lookTimer ||= setTimeout(() => this.#look(roots), PAUSE);
		}
		#look(roots) {
			this.#lookTimer = 0;
			let gone = false;
			for (const frame of this.#times.keys()) {
				if (frame.isConnected) continue;
				this.#observer?.unobserve(frame);
				this.#times.delete(frame);
				this.#inWindow.delete(frame);
				gone = true;
			}
			if (window.length > 0) for (const frame of ownDocument.querySelectorAll("iframe, frame")) this.#follow(frame);
			for (const root of roots) for (const frame of root.querySelectorAll("iframe")) this.#follow(frame);
			if (gone) this.#askIn(PAUSE);
		}
		stop() {
			this.#ended.abort();
			this.#observer?.disconnect();
			clearTimeout(this.#timer);
			clearTimeout(this.#lookTimer);
		}
		#follow(frame) {
			if (this.#times.has(frame)) return;
			this.#times.set(frame, 0);
			this.#observer ??= new IntersectionObserver((entries) => this.#seen(entries));
			this.#observer.observe(frame);
			const loaded = () => {
				this.#times.set(frame, 0);
				this.#askFor(frame);
			};
			frame.addEventListener("load", loaded, { signal: this.#ended.signal });
		}
		#seen(entries) {
			for (const { target, isIntersecting, boundingClientRect } of entries) {
				const { width, height } = boundingClientRect;
				if (isIntersecting && width >= this.#smallest.width && height >= this.#smallest.height) {
					this.#inWindow.add(target);
					this.#askFor(target);
				} else this.#inWindow.delete(target);
			}
		}
		#askFor(frame) {
			const times = this.#times.get(frame) ?? 0;
			if (times >= MOST_TIMES || !this.#inWindow.has(frame)) return;
			this.#times.set(frame, times + 1);
			this.#wait = 1e3;
			this.#askIn(PAUSE);
		}
		#askIn(milliseconds) {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => void this.#ask(), milliseconds);
		}
		async #ask() {
			if (!await this.#bringIn().catch(() => false) || this.#ended.signal.aborted || this.#wait > 8e3) return;
			this.#askIn(this.#wait);
			this.#wait *= 2;
		}
	};
	// page/style-sheet.ts
	/** Backgrounds instead of the default's. Whether there is an underline is not a matter of style sheets: see marks.ts. */
	var BACKGROUNDS = {
		underline: /Firefox\/14[0-5]\./.test(navigator.userAgent) ? "rgb(20 150 160 / 0.08)" : "transparent",
		none: "transparent"
	};
	var FIREFOX = CSS.supports("-moz-appearance: none");
	var SELECTOR = `${FIREFOX ? "" : ":root"}:not(#aetia)::highlight(aetia-term)`;
	/** The rule for a style; empty for the default. */
	function cssFor(style) {
		const background = BACKGROUNDS[style];
		return background ? `@media not print { ${SELECTOR} { background-color: ${background} } }` : "";
	}
	// page/root-sheet.ts
	/**
	* The styles of marks in open shadow trees. Chromium's highlights inherit into them; Firefox wants a style sheet in each
	* (csswg-drafts issue 12497).
	*/
	/** The default once more, as in the content script's own style sheet. */
	var DEFAULT = `@media not print {
  ::highlight(aetia-term) {
    background-color: rgb(20 150 160 / 0.16);
  }
  ::highlight(aetia-underline) {
    text-decoration: underline solid rgb(23 135 143 / 0.85) 1.5px;
  }
  ::highlight(aetia-current) {
    background-color: rgb(20 150 160 / 0.45);
    text-decoration: underline solid rgb(23 135 143) 2.5px;
  }
}`;
	/** What a Firefox content script must use in place of what it sees: see style-sheet.ts. */
	var pagesOwn = (seen) => seen.wrappedJSObject ?? seen;
	var RootSheet = class {
		#sheet;
		#css = "";
		#roots = /* @__PURE__ */ new Set();
		/** Sees to it that these trees, and those among them that had their style sheets set anew, have ours in this style. */
		keep(roots, style) {
			if (!FIREFOX || roots.size === 0) return;
			this.#roots = roots;
			const css = DEFAULT + cssFor(style);
			this.#sheet ??= new (pagesOwn(window)).CSSStyleSheet();
			if (css !== this.#css) this.#sheet.replaceSync(css);
			this.#css = css;
			for (const root of roots) {
				const { adoptedStyleSheets } = pagesOwn(root);
				if (!adoptedStyleSheets.includes(this.#sheet)) adoptedStyleSheets.push(this.#sheet);
			}
		}
		remove() {
			const sheet = this.#sheet;
			if (sheet === void 0) return;
			for (const root of this.#roots) {
				const { adoptedStyleSheets } = pagesOwn(root);
				const at = adoptedStyleSheets.indexOf(sheet);
				if (at >= 0) adoptedStyleSheets.splice(at, 1);
			}
		}
	};
	// page/reach.ts
	/** What pages with frames or open shadow trees need besides the finder. */
	/** Parameters as those of FrameWatch. */
	function startReach(...options) {
		const frames = new FrameWatch(...options);
		const sheet = new RootSheet();
		return {
			look(roots, style) {
				frames.look(roots);
				sheet.keep(roots, style);
			},
			stop() {
				frames.stop();
				sheet.remove();
			}
		};
	}
	// page/summary.ts
	/** What a frame's finder tells about its page: each entry once, in order of first appearance. */
	var LONGEST_TEXT = 200;
	var RUNS_PER_STEP = 100;
	/**
	* Yields after every few runs; the terms are its result.
	* @param length units of text in the page, of which positions are shares
	*/
	function* summarise(list, lexicon, length, isFound) {
		const terms = /* @__PURE__ */ new Map();
		for (const [index, run] of list.all.slice().entries()) {
			if (index % RUNS_PER_STEP === 99) yield;
			const position = Math.min(1e3, Math.round(run.at / Math.max(1, length) * 1e3));
			for (let match = 0; match < matchCount(run); match++) {
				if (!isFound({
					run,
					match
				})) continue;
				const form = formAt(run, match);
				const entry = lexicon.entryOf(form);
				let term = terms.get(entry);
				if (term === void 0) {
					term = {
						entry,
						count: 0,
						text: textAt(run, match).slice(0, LONGEST_TEXT),
						positions: []
					};
					terms.set(entry, term);
				}
				const own = lexicon.ownForm(form);
				if (own?.via === "defined" && own.defines && term.definedAs === void 0) {
					term.definedAs = own.name.slice(0, LONGEST_TEXT);
					term.shortForm = own.text.slice(0, LONGEST_TEXT);
					term.definedAt = term.count;
				}
				const { positions } = term;
				const stride = strideOf(++term.count);
				if (stride > 1 && strideOf(term.count - 1) < stride) term.positions = positions.filter((_, k) => k % 2 === 0);
				if ((term.count - 1) % stride === 0) term.positions.push(position);
			}
		}
		return [...terms.values()];
	}
	// core/lexicon/medical.ts
	/** Whether short forms that a page does not define may be marked on it. */
	/** So many mentions of names in full, of at least two entries, … */
	var MENTIONS = 3;
	var ENTRIES = 2;
	/** … and not fewer than one in so many UTF-16 units of text (about 1,000 words). docs/detection.md has the measurements. */
	var UNITS_PER_MENTION = 6e3;
	/**
	* A measure of how medical a document is: the density of terms named in full. Those names are hardly ever met elsewhere
	* (fewer than one in 10,000 words of novels, speeches and manuals), while short forms mean many things.
	*/
	var MedicalReading = class {
		#named = /* @__PURE__ */ new Set();
		#mentions = 0;
		#length = 0;
		/** A name of an entry stands in full. */
		note(entry) {
			this.#named.add(entry);
			this.#mentions++;
		}
		/** So much text has been read, in UTF-16 units. */
		read(length) {
			this.#length += length;
		}
		get isMedical() {
			return this.#mentions >= MENTIONS && this.#named.size >= ENTRIES && this.#mentions * UNITS_PER_MENTION >= this.#length;
		}
		/** Whether an undefined short form of an entry counts: the document is medical, or names that very entry in full. */
		allows(entry) {
			return this.#named.has(entry) || this.isMedical;
		}
	};
	// page/undefined-forms.ts
	/** Whether short forms that the page does not define count on it. Comes with the script for pages with terms. */
	var UndefinedForms = class {
		#list;
		#lexicon;
		#textLength;
		/** What is known, by entry, and for which version of the list. */
		#allowed = /* @__PURE__ */ new Map();
		#version = -1;
		/** @param textLength units of text in the page, as far as it has been read */
		constructor(list, lexicon, textLength) {
			this.#list = list;
			this.#lexicon = lexicon;
			this.#textLength = textLength;
		}
		/** Whether the page lets an entry's undefined short forms be terms: by all that it names in full. */
		allows(entry) {
			if (this.#version !== this.#list.version) this.#allowed.clear();
			this.#version = this.#list.version;
			const isAllowed = this.#allowed.get(entry) ?? this.#look(entry);
			this.#allowed.set(entry, isAllowed);
			return isAllowed;
		}
		/** Looks through the page's names until there are enough of them: on a medical page that is soon. */
		#look(entry) {
			const reading = new MedicalReading();
			reading.read(this.#textLength());
			for (const run of this.#list.all) for (let match = 0; match < matchCount(run); match++) {
				const form = formAt(run, match);
				if (this.#lexicon.isShort(form)) continue;
				reading.note(this.#lexicon.entryOf(form));
				if (reading.allows(entry)) return true;
			}
			return false;
		}
	};
	// page/references.ts
	var CONTAINERS = "[role=doc-bibliography], [role=doc-biblioentry], .references, .reference-list, .references-list, .ref-list, .reflist, .bibliography, .citation-list, .citations-list, .works-cited, .c-article-references, .article-references, .csl-bib-body, #references, #reference-list, #ref-list, #bibliography";
	/** Only lists, or what is called so: other text may stand under the heading, too. */
	var ITEMS = "li, dd, dt, tr, [class*=ref i], [class*=cit i], [class*=bib i]";
	var HEADING = /^\s*(?:(?:\d+|[ivx]+)[.)]?\s+)?(?:(?:list of |cited |selected )?(?:references|literature|bibliography)|(?:literature|works|references) cited|reference list|references? and (?:further )?(?:notes|reading))\s*:?\s*$/iu;
	var LONGEST_HEADING = 60;
	var closestIn = (block, selector) => {
		const element = elementOf(block);
		if (Element.prototype.closest.call(element, selector) !== null) return true;
		const root = rootOf(element);
		return isRoot(root) && closestIn(root, selector);
	};
	var levelOf = (heading) => Number(heading.block.localName.slice(1));
	var isHeadingOfReferences = ({ block }) => {
		const { textContent } = block;
		return textContent !== null && textContent.length <= LONGEST_HEADING && HEADING.test(textContent);
	};
	var References = class {
		#list;
		#known = /* @__PURE__ */ new WeakMap();
		/** The runs under headings of references, and for which version of the list. */
		#under = /* @__PURE__ */ new Set();
		#version = -1;
		constructor(list) {
			this.#list = list;
		}
		/** Whether a run stands in a list of references. */
		has(run) {
			let isIn = this.#known.get(run);
			if (isIn === void 0) {
				isIn = closestIn(run.block, CONTAINERS);
				this.#known.set(run, isIn);
			}
			return isIn || this.#runsUnder().has(run) && closestIn(run.block, ITEMS);
		}
		#runsUnder() {
			const { all, version } = this.#list;
			if (version === this.#version) return this.#under;
			this.#version = version;
			this.#under = /* @__PURE__ */ new Set();
			/** Level of the heading of references that the present run is under. */
			let level = 0;
			for (const run of all) if (run.heading) {
				if (isHeadingOfReferences(run)) level = levelOf(run);
				else if (levelOf(run) <= level) level = 0;
			} else if (level > 0) this.#under.add(run);
			return this.#under;
		}
	};
	// page/unwanted.ts
	var Unwanted = class {
		/** Whether terms in lists of references are wanted. */
		inReferences = true;
		#lexicon;
		#references;
		#dismissed = /* @__PURE__ */ new Set();
		constructor(list, lexicon) {
			this.#lexicon = lexicon;
			this.#references = new References(list);
		}
		/** Takes a text off this page: the name could not be confirmed. */
		dismiss(entry, text) {
			this.#dismissed.add(`${entry} ${text}`);
		}
		has({ run, match }) {
			if (!this.inReferences && this.#references.has(run)) return true;
			if (this.#dismissed.size === 0) return false;
			return this.#dismissed.has(`${this.#lexicon.entryOf(formAt(run, match))} ${textAt(run, match)}`);
		}
	};
	// platform/card-door.ts
	var KEY = Symbol.for("aetia.card");
	var presentCardDoor = () => globalThis[KEY];
	/** The card's door, after injecting its script if need be; undefined when that is not possible here. */
	var cardDoor = () => bring(KEY, "card/inject");
	// platform/card-opener.ts
	/** The card as the content script uses it: brings the card's script in on first need. */
	function cardOpener() {
		let wanted;
		const forget = () => {
			wanted = void 0;
		};
		return {
			show(request) {
				wanted = request;
				const door = presentCardDoor();
				if (door) {
					door.show(request);
					return;
				}
				cardDoor().then((arrived) => wanted === request && arrived?.show(request), () => {});
			},
			pointerLeft() {
				forget();
				presentCardDoor()?.pointerLeft();
			},
			hide() {
				forget();
				presentCardDoor()?.hide();
			},
			focus: () => presentCardDoor()?.focus() ?? false,
			owns: (target) => presentCardDoor()?.owns(target) ?? false,
			get open() {
				return presentCardDoor()?.open ?? false;
			}
		};
	}
	// platform/frames.ts
	/** CSS pixels: in a smaller frame there is no room for a card, and hardly anything but advertisements. */
	var SMALLEST_FRAME = {
		width: 240,
		height: 160
	};
	// entrypoints/later.content/attendant.ts
	/** Attends to one page with terms: card, pointer, keyboard, messages, reports, frames and shadow trees. */
	/** A page is told of again when its text has grown by a fifth. */
	var GROWTH = 4;
	/** As a text to compare: what of the terms a reader would see change. */
	var toText = (terms) => terms.map(({ entry, count, text }) => `${entry} ${count} ${text}`).join("\n");
	function attend(finder, { version, settings, pointer, onLost }) {
		const { list, lexicon, choice } = finder;
		const card = cardOpener();
		const occurrences = new Occurrences(finder);
		const unwanted = new Unwanted(list, lexicon);
		unwanted.inReferences = settings.inReferences;
		const undefinedForms = new UndefinedForms(list, lexicon, finder.textLength);
		const reach = startReach(SMALLEST_FRAME, () => ask({ type: "frames/look" }));
		let { markStyle } = settings;
		let roots = /* @__PURE__ */ new Set();
		/** What was told last. */
		let told = "";
		const show = (term, reason, point, onClosed) => card.show({
			version,
			term,
			reason,
			rects: () => termRects(term.range),
			onRefused: () => {
				unwanted.dismiss(term.entry, term.text);
				finder.chooseAnew();
			},
			...point ? { point } : {},
			...onClosed ? { onClosed } : {}
		});
		const stopPointer = watchPointer((x, y) => occurrences.termAt(x, y), {
			show,
			pointerLeft: () => card.pointerLeft(),
			owns: (target) => card.owns(target)
		}, pointer);
		/** What the reader muted on this page only, as the background knows for all frames of it. */
		const muteHere = (entries) => {
			if (String([...choice.mutedHere]) === String(entries)) return;
			choice.mutedHere = new Set(entries);
			finder.chooseAnew();
		};
		const answer = (message) => {
			switch (message.type) {
				case "page/reveal": return occurrences.reveal(message.entry, message.occurrence);
				case "page/occurrences": return occurrences.of(message.entry).slice(message.from, message.from + 20).map(contextOf);
				case "page/step": {
					const term = occurrences.step(message.direction);
					if (term && card.open) show(term, "keyboard");
					return term !== null;
				}
				case "page/card": {
					if (card.focus()) return true;
					const term = occurrences.current();
					if (term) show(term, "keyboard");
					return term !== null;
				}
			}
		};
		return {
			terms: new PageTerms(finder.find),
			isFound(located) {
				const form = formAt(located.run, located.match);
				if (lexicon.isShort(form) && !undefinedForms.allows(lexicon.entryOf(form))) return false;
				return !unwanted.has(located);
			},
			*report(length, complete, again) {
				const terms = yield* summarise(list, lexicon, length, (located) => choice.isFound(located));
				const text = `${complete} ${Math.round(Math.log2(length + 1) * GROWTH)} ${toText(terms)}`;
				if (text === told && !again) return;
				told = text;
				ask({
					type: "page/report",
					report: {
						version,
						terms,
						complete
					}
				}).then(muteHere, () => {
					told = "";
					onLost();
				});
			},
			look(present) {
				roots = present;
				reach.look(roots, markStyle);
			},
			follow(changed) {
				({markStyle} = changed);
				reach.look(roots, markStyle);
				if (changed.inReferences === unwanted.inReferences) return;
				unwanted.inReferences = changed.inReferences;
				finder.chooseAnew();
			},
			answer: (message) => answer(message),
			stop() {
				stopPointer();
				card.hide();
				occurrences.stop();
				reach.stop();
			}
		};
	}
	return defineContentScript({
		registration: "runtime",
		main() {
			offerLater({ attend });
		}
	}).main();
})();

later;