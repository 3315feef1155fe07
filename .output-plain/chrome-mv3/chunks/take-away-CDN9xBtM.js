import { y as import_browser_polyfill } from "./settings-BYSOEu61.js";
import { t as LONGEST_TYPED_NOTE } from "./shapes-B3_GVNS0.js";
import { i as tagsOf, n as sameTag, r as tagOf } from "./tags-BqXfDXq0.js";
import { t as i18n } from "./i18n-DJc_hSzl.js";
import { a as useSignal, c as y, d as P, f as T, g as $, l as A, p as d, t as a, y as k } from "./jsxRuntime-BzzUZ6ol.js";
import "./language-D-xtVqNd.js";
import { a as say, n as askKeep, t as Icon } from "./icon-YhRnfXVX.js";
import { t as problemText } from "./problems-CSEDJtv9.js";
import { a as nameOf, l as savedTerms, u as __vitePreload } from "./kept-D9BIzJX6.js";
import { t as statementsOf } from "./statements-jrYx9qUe.js";
// core/cite/bibtex.ts
var TYPES$1 = {
	"article-journal": "article",
	chapter: "incollection",
	book: "book",
	report: "techreport",
	webpage: "misc"
};
/** Where the container stands, by type of work. */
var CONTAINERS = {
	"article-journal": "journal",
	chapter: "booktitle",
	book: "publisher",
	report: "institution",
	webpage: "howpublished"
};
var SPECIAL = {
	"\\": "\\textbackslash{}",
	"{": "\\{",
	"}": "\\}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}"
};
/** Characters that TeX gives a meaning to, written so that they are just themselves; two hyphens would become a dash. */
var escaped$1 = (text) => text.replace(/\s+/gu, " ").replace(/[\\{}~^$&%#_]/gu, (character) => SPECIAL[character] ?? `\\${character}`).replace(/-(?=-)/gu, "-{}");
/** Small letters at the beginning of a part would be taken for a particle: such names, and groups', stand in braces. */
var HAS_PARTICLE = /(^|[\s-])\p{Ll}/u;
var authorName = (author) => {
	if ("literal" in author) return `{${escaped$1(author.literal)}}`;
	const family = HAS_PARTICLE.test(author.family) ? `{${escaped$1(author.family)}}` : escaped$1(author.family);
	return author.given === void 0 ? `{${escaped$1(author.family)}}` : `${family}, ${escaped$1(author.given)}`;
};
/** Letters, digits and `-` only: anything else in a key trips one parser or another. */
var keyOf$1 = (id) => id.replace(/[^A-Za-z0-9-]+/gu, "-");
/** One entry. The title stands in double braces: its capitals are the journal's. Claims stand in `note`. */
function toBibtex({ reference, claims }) {
	const [[year]] = reference.issued["date-parts"];
	const lines = [
		["author", reference.author?.map(authorName).join(" and ")],
		["title", `{${escaped$1(reference.title)}}`],
		[CONTAINERS[reference.type], escaped$1(reference["container-title"])],
		["year", String(year)],
		["volume", reference.volume && escaped$1(reference.volume)],
		["number", reference.issue && escaped$1(reference.issue)],
		["pages", reference.page && escaped$1(reference.page).replace(/\s*[-\u2013]\s*/u, "--")],
		["doi", reference.DOI],
		["pmid", reference.PMID],
		["url", reference.URL],
		["note", claims.length === 0 ? void 0 : claims.map(escaped$1).join(" / ")]
	].flatMap(([name, value]) => value === void 0 ? [] : [`  ${name} = {${value}}`]);
	return `@${TYPES$1[reference.type]}{${keyOf$1(reference.id)},\n${lines.join(",\n")}\n}\n`;
}
/** A whole BibTeX file. */
var bibtexFile = (references) => references.map(toBibtex).join("\n");
// core/cite/claims.ts
/** Which statements of an article each reference stands behind: what an export must not lose. */
/** How sections are called in exports; exports are documents in English, like the data set. */
var SECTION_NAMES = {
	summary: "Summary",
	guidelines: "From the guidelines",
	causes: "Cause",
	mechanism: "Mechanism",
	treatment: "Treatment",
	associated: "Associated condition",
	recent: "Recent finding",
	distinguish: "Easily confused with"
};
var claimOf = (article, { section, label, text }) => `${article.name}, ${SECTION_NAMES[section].toLowerCase()}: ${label === void 0 ? "" : `${label}. `}${text}`;
/** The references of several articles, each once, in the order of first citation, with all claims that cite them. */
function citedReferences(articles) {
	const byId = /* @__PURE__ */ new Map();
	for (const article of articles) {
		for (const reference of article.references) if (!byId.has(reference.id)) byId.set(reference.id, {
			reference,
			claims: []
		});
		for (const statement of statementsOf(article)) for (const id of statement.cite) byId.get(id)?.claims.push(claimOf(article, statement));
	}
	return [...byId.values()];
}
// core/cite/suffix.ts
/** "RB Sr" → the given name and what follows the name; records keep both in one field. */
function splitSuffix(given) {
	const [, name = given, suffix] = /^(.*\S),?\s+(Jr|Sr|2nd|3rd|4th|II|III|IV)\.?$/u.exec(given) ?? [];
	return {
		given: name,
		suffix
	};
}
// core/cite/vancouver.ts
var AUTHORS = 6;
/** "Michelle D" → "MD", "Jean-Pierre" → "JP", "MDP" → "MDP" (initials already), "M.D." → "MD". */
function initials(given) {
	return given.split(/[\s.\-\u2010\u2011]+/u).filter((part) => part !== "").map((part) => /^\p{Lu}{2,3}$/u.test(part) ? part : ([...part][0] ?? "").toUpperCase()).join("");
}
/** "RB Sr" → "RB Sr": a suffix is no initial, and follows them without a stop. */
function initialsAndSuffix(given) {
	const { given: name, suffix } = splitSuffix(given);
	return [initials(name), ...suffix === void 0 ? [] : [suffix]].join(" ");
}
function authorNames(reference) {
	const authors = reference.author ?? [];
	const names = authors.slice(0, AUTHORS).map((author) => "literal" in author ? author.literal : author.given === void 0 ? author.family : `${author.family} ${initialsAndSuffix(author.given)}`);
	if (authors.length > AUTHORS) names.push("et al");
	return names.join(", ");
}
/** "569-582" → "569-82". Anything but two plain numbers of one length stays as it is. */
function shortPages(pages) {
	const [, first, last] = /^(\d+)[-\u2013](\d+)$/u.exec(pages) ?? [];
	if (first === void 0 || last === void 0) return pages;
	if (first.length !== last.length || last <= first) return `${first}-${last}`;
	let same = 0;
	while (first[same] === last[same]) same++;
	return `${first}-${last.slice(same)}`;
}
function sourceOf(reference) {
	const { type, volume, issue, page } = reference;
	const container = withoutStop(reference["container-title"]);
	const year = reference.issued["date-parts"][0][0];
	if (type === "chapter") return `In: ${container}; ${year}${page ? `. p. ${shortPages(page)}` : ""}`;
	if (type !== "article-journal") return `${container}; ${year}`;
	const place = `${volume ?? ""}${issue ? `(${issue})` : ""}`;
	return `${container}. ${year}${place ? `;${place}` : ""}${page ? `:${shortPages(page)}` : ""}`;
}
var withoutStop = (text) => text.replace(/\.$/u, "");
/** Adds a full stop unless the text ends a sentence already. */
var stopped = (text) => /[.?!]$/u.test(text) ? text : `${text}.`;
var vancouverParts = (reference) => ({
	authors: authorNames(reference),
	title: withoutStop(reference.title),
	source: sourceOf(reference)
});
/** The whole reference on one line, with its identifiers: "Roe J. A title. J Name. 2020;1(2):3-9. doi:10.… PMID: …". */
function formatVancouver(reference) {
	const { authors, title, source } = vancouverParts(reference);
	const parts = [
		...authors ? [authors] : [],
		title,
		source
	].map(stopped);
	if (reference.DOI) parts.push(`doi:${reference.DOI}`);
	if (reference.PMID) parts.push(`PMID: ${reference.PMID}`);
	return parts.join(" ");
}
// core/cite/markdown.ts
/** An article, or the sheet of a whole page, as Markdown with numbered references: claims stay tied to their sources. */
/** Characters that Markdown gives a meaning to. */
var escaped = (text) => text.replace(/[\\`*_{}[\]<>#|~]/gu, "\\$&");
/** Headings of the article's parts, in reading order. */
var PARTS = [
	["guidelines", SECTION_NAMES.guidelines],
	["causes", "Causes"],
	["mechanism", "Mechanism"],
	["treatment", "Treatment"],
	["associated", "Associated conditions"],
	["distinguish", SECTION_NAMES.distinguish],
	["recent", "Recent findings"]
];
/** The wordings that an audience reads: the student both. */
var isRead = ({ path }, audience) => !(path.endsWith(".plain") && audience === "clinician") && !(path.endsWith(".clinical") && audience === "patient");
/**
* One article.
* @param level heading level of its title, 1 to 4
*/
function articleMarkdown(article, audience, level = 1) {
	const heading = (text, below) => `${"#".repeat(level + below)} ${escaped(text)}`;
	const number = new Map(article.references.map(({ id }, index) => [id, index + 1]));
	const marks = (cite) => {
		const numbers = cite.flatMap((id) => number.get(id) ?? []).sort((a, b) => a - b);
		return numbers.length === 0 ? "" : ` \\[${numbers.join(", ")}\\]`;
	};
	const all = statementsOf(article).filter((statement) => isRead(statement, audience));
	const item = ({ label, text, cite, section, path }) => {
		if (path.includes(".summary.")) return `${escaped(text)}${marks(cite)}`;
		return `${section === "mechanism" ? "1." : "-"} ${label === void 0 ? "" : `**${escaped(label)}.** `}${escaped(text)}${marks(cite)}`;
	};
	const blocks = [
		heading(article.question, 0),
		`${escaped(article.name)}. Review status: ${article.review.status}; updated ${article.review.updated}.`,
		...all.filter(({ section }) => section === "summary").map(item)
	];
	for (const [section, name] of PARTS) {
		const statements = all.filter((statement) => statement.section === section);
		if (statements.length === 0) continue;
		const texts = statements.filter(({ path }) => path.includes(".summary.")).map(item);
		const points = statements.filter(({ path }) => !path.includes(".summary.")).map(item);
		blocks.push(heading(name, 1), ...texts, points.join("\n"));
	}
	const references = article.references.map((reference, index) => `${index + 1}. ${escaped(formatVancouver(reference))}`);
	blocks.push(heading("References", 1), references.join("\n"));
	return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
/** The take-away sheet of a page: its terms, one after the other. */
function sheetMarkdown(articles, audience, page) {
	return `${[`# Terms of “${escaped(page.title)}”`, `<${page.url.replace(/[<>\s]/gu, encodeURIComponent)}>`].join("\n\n")}\n\n${articles.map((article) => articleMarkdown(article, audience, 2)).join("\n")}`;
}
// core/cite/ris.ts
var TYPES = {
	"article-journal": "JOUR",
	chapter: "CHAP",
	book: "BOOK",
	report: "RPRT",
	webpage: "ELEC"
};
var authorLine = (author) => {
	if ("literal" in author) return author.literal;
	return author.given === void 0 ? author.family : `${author.family}, ${author.given}`;
};
/** `1998/03/07/`: year, month, day, and an empty place for a season. */
function dateLine(parts) {
	const [year, month, day] = parts;
	const two = (part) => part === void 0 ? "" : String(part).padStart(2, "0");
	return `${year}/${two(month)}/${two(day)}/`;
}
/** First and last page of "569-582"; the whole text as first page when it is no plain range ("e523", "85"). */
function pageLines(page) {
	const [, first, last] = /^([A-Za-z]?\d+)\s*[-\u2013]\s*([A-Za-z]?\d+)$/u.exec(page) ?? [];
	return first === void 0 || last === void 0 ? [["SP", page]] : [["SP", first], ["EP", last]];
}
/** One record; lines end with CR LF as the specification says. Each claim is a note of its own. */
function toRis({ reference, claims }) {
	const [parts] = reference.issued["date-parts"];
	return [
		["TY", TYPES[reference.type]],
		["ID", reference.id],
		...(reference.author ?? []).map((author) => ["AU", authorLine(author)]),
		["TI", reference.title],
		["T2", reference["container-title"]],
		["PY", String(parts[0])],
		["DA", dateLine(parts)],
		["VL", reference.volume],
		["IS", reference.issue],
		...reference.page === void 0 ? [] : pageLines(reference.page),
		["DO", reference.DOI],
		["AN", reference.PMID],
		["UR", reference.URL],
		...claims.map((claim) => ["N1", claim]),
		["ER", ""]
	].flatMap(([tag, value]) => value === void 0 ? [] : [`${tag}  - ${value.replace(/\s+/gu, " ")}\r\n`]).join("");
}
/** A whole RIS file. */
var risFile = (references) => references.map(toRis).join("\r\n");
// components/saved/markdown.tsx
/** Quotes and lists within each other; what is deeper is shown as it was typed. */
var DEEPEST = 12;
var ENTITIES = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	"#39": "'",
	nbsp: "\xA0"
};
var plain = (text) => text.replace(/&(amp|lt|gt|quot|#39|nbsp);/gu, (_, name) => ENTITIES[name] ?? "");
/** The address, if it is one that may be opened. */
function safeAddress(href) {
	try {
		const { protocol, href: address } = new URL(href);
		return [
			"http:",
			"https:",
			"mailto:"
		].includes(protocol) ? address : void 0;
	} catch {
		return;
	}
}
function Link({ href, children }) {
	const address = safeAddress(href);
	if (address === void 0) return /* @__PURE__ */ a($, { children });
	return /* @__PURE__ */ a("a", {
		href: address,
		target: "_blank",
		rel: "noopener noreferrer",
		children: [children, /* @__PURE__ */ a("span", {
			class: "unseen",
			children: [" ", i18n.t("common.newTab")]
		})]
	});
}
function List({ token, depth }) {
	const items = token.items.map((item, index) => /* @__PURE__ */ a("li", { children: [item.task && /* @__PURE__ */ a($, { children: [item.checked ? "☑" : "☐", " "] }), /* @__PURE__ */ a(Nodes, {
		tokens: item.tokens.filter(({ type }) => type !== "checkbox"),
		depth
	})] }, index));
	return token.ordered ? /* @__PURE__ */ a("ol", {
		start: token.start === "" ? 1 : token.start,
		children: items
	}) : /* @__PURE__ */ a("ul", { children: items });
}
function Table({ token, depth }) {
	const cells = (row, kind) => row.map((cell, index) => k(kind, { key: index }, /* @__PURE__ */ a(Nodes, {
		tokens: cell.tokens,
		depth
	})));
	return /* @__PURE__ */ a("div", {
		class: "note-table",
		children: /* @__PURE__ */ a("table", { children: [/* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: cells(token.header, "th") }) }), /* @__PURE__ */ a("tbody", { children: token.rows.map((row, index) => /* @__PURE__ */ a("tr", { children: cells(row, "td") }, index)) })] })
	});
}
var SIMPLE = {
	paragraph: "p",
	blockquote: "blockquote",
	strong: "strong",
	em: "em",
	del: "s"
};
function Node({ token, depth }) {
	const inner = "tokens" in token && token.tokens ? /* @__PURE__ */ a(Nodes, {
		tokens: token.tokens,
		depth: depth + 1
	}) : null;
	const simple = SIMPLE[token.type];
	if (simple !== void 0) return k(simple, null, inner);
	switch (token.type) {
		case "heading": return /* @__PURE__ */ a("p", {
			class: `note-heading note-heading-${token.depth}`,
			children: inner
		});
		case "list": return /* @__PURE__ */ a(List, {
			token,
			depth: depth + 1
		});
		case "table": return /* @__PURE__ */ a(Table, {
			token,
			depth: depth + 1
		});
		case "code": return /* @__PURE__ */ a("pre", { children: /* @__PURE__ */ a("code", { children: token.text }) });
		case "codespan": return /* @__PURE__ */ a("code", { children: token.text });
		case "hr": return /* @__PURE__ */ a("hr", {});
		case "br": return /* @__PURE__ */ a("br", {});
		case "link": return /* @__PURE__ */ a(Link, {
			href: token.href,
			children: inner
		});
		case "image": return /* @__PURE__ */ a("span", {
			class: "note-picture",
			children: i18n.t("saved.note.picture", [plain(token.text)])
		});
		case "space":
		case "def": return null;
		case "escape":
		case "text": return inner ?? /* @__PURE__ */ a($, { children: plain(token.text) });
		default: return /* @__PURE__ */ a($, { children: token.raw });
	}
}
function Nodes({ tokens, depth }) {
	if (depth > DEEPEST) return /* @__PURE__ */ a($, { children: tokens.map(({ raw }) => raw).join("") });
	return /* @__PURE__ */ a($, { children: tokens.map((token, index) => /* @__PURE__ */ a(Node, {
		token,
		depth
	}, index)) });
}
var lexer;
/** The parser comes with the first note that is shown. */
function loadLexer() {
	lexer ??= __vitePreload(async () => {
		const { Lexer } = await import("./marked.esm-BpHUhzt2.js");
		return { Lexer };
	}, []).then(({ Lexer }) => (text) => Lexer.lex(text, {
		gfm: true,
		breaks: true
	}));
	return lexer;
}
/** A note as it is meant to be read; as it was typed while the parser is on its way, or where it gives up. */
function Markdown({ text }) {
	const [parsed, setParsed] = d();
	A(() => {
		let wanted = true;
		loadLexer().then((lex) => wanted && setParsed({
			text,
			tokens: lex(text)
		})).catch(() => void 0);
		return () => {
			wanted = false;
		};
	}, [text]);
	return /* @__PURE__ */ a("div", {
		class: "note-text",
		dir: "auto",
		children: parsed?.text === text ? /* @__PURE__ */ a(Nodes, {
			tokens: parsed.tokens,
			depth: 0
		}) : /* @__PURE__ */ a("p", {
			class: "note-raw",
			children: text
		})
	});
}
// platform/keep/drafts.ts
/** Notes that could not be stored: kept in memory for the session, where a full disk does not matter. */
var keyOf = (slug) => `draft:${slug}`;
async function keepDraft(slug, text) {
	try {
		await import_browser_polyfill.default.storage.session.set({ [keyOf(slug)]: text });
	} catch {}
}
async function readDraft(slug) {
	const key = keyOf(slug);
	const draft = (await import_browser_polyfill.default.storage.session.get(key))[key];
	return typeof draft === "string" ? draft : void 0;
}
var dropDraft = (slug) => import_browser_polyfill.default.storage.session.remove(keyOf(slug));
// components/saved/note-keeper.ts
/**
* Keeps a note while it is typed: stores it after a pause, one attempt at a time, and says how that went. A text that
* could not be stored stays where it is, and is found again when the panel was closed meanwhile.
*/
/** Milliseconds without a key after which a note is stored. */
var PAUSE = 500;
var NoteKeeper = class {
	slug;
	#text = y("");
	#state = y({ is: "stored" });
	/** What is known to be on the disk. */
	#stored;
	#timer;
	#running;
	constructor(slug, stored) {
		this.slug = slug;
		this.#stored = stored;
		this.#text.value = stored;
		readDraft(slug).then((draft) => {
			if (draft === void 0 || draft === this.#stored || this.#text.value !== this.#stored) return;
			this.#text.value = draft;
			this.#store();
		});
	}
	get text() {
		return this.#text;
	}
	get state() {
		return this.#state;
	}
	type(text) {
		this.#text.value = text;
		this.#state.value = { is: "saving" };
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#store(), PAUSE);
	}
	/** Stores now what has not been stored: when the reader leaves the field or the page, or asks for another attempt. */
	flush() {
		clearTimeout(this.#timer);
		return this.#text.value === this.#stored ? Promise.resolve() : this.#store();
	}
	/** The note as it is on the disk, from whichever surface. What is being typed here stays. */
	receive(stored) {
		const untouched = this.#text.value === this.#stored && !this.#running;
		this.#stored = stored;
		if (untouched) this.#text.value = stored;
	}
	#store() {
		this.#running ??= this.#storeAll().finally(() => {
			this.#running = void 0;
		});
		return this.#running;
	}
	async #storeAll() {
		this.#state.value = { is: "saving" };
		for (;;) {
			const note = this.#text.value;
			const answer = await askKeep({
				type: "keep/note",
				slug: this.slug,
				note
			});
			if (!answer.ok) {
				this.#state.value = {
					is: "failed",
					problem: answer.problem
				};
				await keepDraft(this.slug, this.#text.value);
				return;
			}
			this.#stored = note;
			if (this.#text.value === note) break;
		}
		this.#state.value = { is: "stored" };
		await dropDraft(this.slug);
	}
};
/** One for each note, as long as the page lives: going away and coming back finds what was typed. */
var keepers = /* @__PURE__ */ new Map();
function noteKeeper(slug, stored) {
	const known = keepers.get(slug);
	if (known) return known;
	const made = new NoteKeeper(slug, stored);
	keepers.set(slug, made);
	return made;
}
var flushAll = () => {
	for (const keeper of keepers.values()) keeper.flush();
};
addEventListener("pagehide", flushAll);
document.addEventListener("visibilitychange", () => {
	if (document.visibilityState === "hidden") flushAll();
});
// components/saved/note-editor.tsx
/** Writing a note: stored by itself, with its state in words, and shown as it will be read. */
/** How the note is doing. A screen reader is told of trouble only: "Saved" after each pause would be chatter. */
function State({ keeper }) {
	const state = keeper.state.value;
	const trouble = state.is === "failed" ? i18n.t("saved.note.failed", [problemText(state.problem)]) : "";
	A(() => {
		if (trouble) say(trouble, { matter: "note" });
	}, [trouble]);
	if (!trouble) {
		const written = keeper.text.value !== "" || state.is === "saving";
		return /* @__PURE__ */ a("p", {
			class: "soft note-state",
			children: written && i18n.t(state.is === "stored" ? "saved.note.stored" : "saved.note.saving")
		});
	}
	return /* @__PURE__ */ a("p", {
		class: "note-state note-trouble",
		children: [
			trouble,
			" ",
			/* @__PURE__ */ a("button", {
				type: "button",
				class: "link",
				onClick: () => void keeper.flush(),
				children: i18n.t("saved.note.again")
			})
		]
	});
}
function NoteEditor({ term }) {
	const keeper = noteKeeper(term.slug, term.note);
	const preview = useSignal(false);
	const id = P();
	A(() => keeper.receive(term.note), [keeper, term.note]);
	A(() => () => void keeper.flush(), [keeper]);
	const text = keeper.text.value;
	return /* @__PURE__ */ a("div", {
		class: "note-editor",
		children: [
			/* @__PURE__ */ a("div", {
				class: "note-head",
				children: [/* @__PURE__ */ a("label", {
					for: id,
					children: i18n.t("saved.note.label", [nameOf(term.slug)])
				}), /* @__PURE__ */ a("button", {
					type: "button",
					class: "link",
					"aria-pressed": preview.value,
					disabled: text.trim() === "" && !preview.value,
					onClick: () => {
						preview.value = !preview.value;
					},
					children: i18n.t("saved.note.preview")
				})]
			}),
			/* @__PURE__ */ a("textarea", {
				id,
				dir: "auto",
				rows: 5,
				maxLength: LONGEST_TYPED_NOTE,
				"aria-describedby": `${id}-hint`,
				hidden: preview.value,
				value: text,
				onInput: (event) => keeper.type(event.currentTarget.value),
				onBlur: () => void keeper.flush()
			}),
			preview.value && /* @__PURE__ */ a(Markdown, { text }),
			/* @__PURE__ */ a(State, { keeper }),
			/* @__PURE__ */ a("p", {
				id: `${id}-hint`,
				class: "soft",
				children: i18n.t("saved.note.hint")
			})
		]
	});
}
// node_modules/lucide-static/icons/x.svg?raw
var x_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-x\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M18 6 6 18\" />\n  <path d=\"m6 6 12 12\" />\n</svg>\n";
// components/saved/tag-editor.tsx
/** A term's tags: taken away by their buttons, added by typing. */
function TagEditor({ term }) {
	const id = P();
	const box = T(null);
	const typed = useSignal("");
	const trouble = useSignal("");
	const known = tagsOf([...savedTerms.value.values()]).filter(({ tag }) => !term.tags.some((one) => sameTag(one, tag)));
	const store = async (tags, done) => {
		const answer = await askKeep({
			type: "keep/tags",
			slug: term.slug,
			tags
		});
		trouble.value = answer.ok ? "" : problemText(answer.problem);
		say(trouble.value || done);
		return answer.ok;
	};
	const add = async () => {
		const tag = tagOf(typed.value);
		if (tag === null) return;
		const spelled = known.find((one) => sameTag(one.tag, tag))?.tag ?? tag;
		if (await store([...term.tags, spelled], i18n.t("saved.tags.added", [spelled]))) typed.value = "";
	};
	const remove = async (tag) => {
		const others = term.tags.filter((one) => one !== tag);
		if (await store(others, i18n.t("saved.tags.removed", [tag]))) box.current?.focus();
	};
	return /* @__PURE__ */ a("div", {
		class: "tag-editor",
		children: [
			term.tags.length > 0 && /* @__PURE__ */ a("ul", {
				class: "tags",
				"aria-label": i18n.t("saved.tags.of", [nameOf(term.slug)]),
				children: term.tags.map((tag) => /* @__PURE__ */ a("li", {
					class: "tag",
					children: [/* @__PURE__ */ a("bdi", { children: tag }), /* @__PURE__ */ a("button", {
						type: "button",
						class: "quiet",
						"aria-label": i18n.t("saved.tags.remove", [tag]),
						onClick: () => void remove(tag),
						children: /* @__PURE__ */ a(Icon, { svg: "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-x\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M18 6 6 18\" />\n  <path d=\"m6 6 12 12\" />\n</svg>\n" })
					})]
				}, tag))
			}),
			/* @__PURE__ */ a("form", {
				class: "row",
				onSubmit: (event) => {
					event.preventDefault();
					add();
				},
				children: [
					/* @__PURE__ */ a("label", {
						for: id,
						children: i18n.t("saved.tags.new")
					}),
					/* @__PURE__ */ a("input", {
						ref: box,
						id,
						type: "text",
						list: `${id}-known`,
						maxLength: 60,
						autocomplete: "off",
						value: typed.value,
						onInput: (event) => {
							typed.value = event.currentTarget.value;
						}
					}),
					/* @__PURE__ */ a("datalist", {
						id: `${id}-known`,
						children: known.map(({ tag }) => /* @__PURE__ */ a("option", { value: tag }, tag))
					}),
					/* @__PURE__ */ a("button", {
						type: "submit",
						children: i18n.t("saved.tags.add")
					})
				]
			}),
			trouble.value && /* @__PURE__ */ a("p", {
				class: "note-trouble",
				children: trouble.value
			})
		]
	});
}
export { articleMarkdown as a, formatVancouver as c, splitSuffix as d, citedReferences as f, risFile as i, stopped as l, x_default as n, escaped as o, bibtexFile as p, NoteEditor as r, sheetMarkdown as s, TagEditor as t, vancouverParts as u };
