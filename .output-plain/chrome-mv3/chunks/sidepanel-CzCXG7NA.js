const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["chunks/ask-YWS9FdwI.js","chunks/ask-terms-i4jXI-Nz.js","chunks/fold-DHHSQ-BE.js","chunks/statement-index-BusAj2WB.js","chunks/matcher-BX_FaphX.js","chunks/search-distance-CLl7--Dn.js","chunks/compose-DZ808DRI.js","chunks/schemas-eVG5KcvG.js","chunks/saved-view-BqCaRTTF.js","chunks/problems-CSEDJtv9.js","chunks/i18n-DJc_hSzl.js","chunks/language-D-xtVqNd.js","chunks/settings-BYSOEu61.js","assets/problems-CX3HKj5S.css","chunks/take-away-CDN9xBtM.js","chunks/shapes-B3_GVNS0.js","chunks/tags-BqXfDXq0.js","chunks/jsxRuntime-BzzUZ6ol.js","chunks/icon-YhRnfXVX.js","chunks/kept-D9BIzJX6.js","chunks/dataset-BhgbMdb8.js","chunks/changes-fs0Fom5U.js","chunks/statements-jrYx9qUe.js","assets/take-away-CGZgflE7.css","chunks/backup-CyH5gvYa.js","chunks/backup-4atgqnqi.js","chunks/muted-BK9DaGcN.js","assets/backup-VdnTJ3dh.css","chunks/external-link-DRC1DNpY.js","chunks/use-arrival-nRUuJODc.js","assets/saved-view-O9Jl5MQO.css","chunks/search-view-DEBMi_6t.js","chunks/search-box-DcPjR8eB.js","chunks/search-ByVpnPCI.js","chunks/search-words-DbOZqWRF.js","chunks/marked-BMVnC8zM.js","assets/search-box-C701oBSK.css","assets/search-view-BCEI04hi.css"])))=>i.map(i=>d[i]);
import "./base-Bn8sXmJe.js";
import { _ as Q, a as useSignal, c as y, d as P, f as T, g as $, h as w, i as settings, l as A, m as j, n as change, p as d, r as followSettings, s as x, t as a, u as F, v as U } from "./jsxRuntime-BzzUZ6ol.js";
import { _ as _minLength, c as object, f as string, g as _maxLength, n as array, s as nullable } from "./schemas-eVG5KcvG.js";
import { i as loadIndex, o as loadStatements, t as loadArticle } from "./dataset-BhgbMdb8.js";
import { t as i18n } from "./i18n-DJc_hSzl.js";
import { n as setDocumentLanguage, r as interfaceLanguage, t as DATA_TEXT } from "./language-D-xtVqNd.js";
import { _ as sheetAddress, a as nameOf$1, f as PAGE, g as searchAddress, h as parseRoute, l as savedTerms, m as entryAddress, n as followKept, o as pageToKeep, p as SAVED, u as __vitePreload } from "./kept-D9BIzJX6.js";
import { a as numberOf, i as followCurrentPage, n as currentPage, o as placeOf, r as currentTab, t as noAccessWords } from "./words-CrzNZBy1.js";
import { a as goToAsked, c as visit, l as way, n as showTitle, r as goBackTo, s as startNavigation, t as useArrival } from "./use-arrival-nRUuJODc.js";
import { a as say, i as Announcer, n as askKeep, r as inPrivateWindow, t as Icon } from "./icon-YhRnfXVX.js";
import { a as articleMarkdown, c as formatVancouver, d as splitSuffix, f as citedReferences, i as risFile, l as stopped, p as bibtexFile, r as NoteEditor, s as sheetMarkdown, t as TagEditor, u as vancouverParts } from "./take-away-CDN9xBtM.js";
import { a as glanceOf, i as readingFor, n as SavedMark, r as bookmark_check_default, t as Marked } from "./marked-BMVnC8zM.js";
import { t as statementsOf } from "./statements-jrYx9qUe.js";
import { a as cautionsFor, c as promptModel, i as REVIEW_STATUSES, r as statusName, s as modelState, t as MutedList } from "./muted-list-C-1ewM_e.js";
import { i as stepPart, n as partOf$1, r as statementPart, t as causePart } from "./parts-DiOyi70f.js";
import { a as labelKey, i as mainLine, n as askPage, o as piecesOf, r as firstSentences, t as ask } from "./send-B8bC4Lus.js";
import { a as formatDay, l as today, n as saveFile, r as download_default, t as problemText } from "./problems-CSEDJtv9.js";
import { c as withSite, m as strideOf, u as followRoutes } from "./tab-terms-Na3_GpOT.js";
import { a as wordsOf, n as formsOf, r as plainKey, t as WordIndex } from "./search-words-DbOZqWRF.js";
// components/article/use-article.ts
/** Articles read in this panel: going back to one shows it at once, so that its scroll position can come back too. */
var read = /* @__PURE__ */ new Map();
/** Articles on their way. */
var coming = /* @__PURE__ */ new Map();
function load$1(slug) {
	let loading = coming.get(slug);
	if (!loading) {
		loading = fetchArticle(slug).finally(() => coming.delete(slug));
		coming.set(slug, loading);
	}
	return loading;
}
async function fetchArticle(slug) {
	const known = read.get(slug);
	if (known) return known;
	try {
		const article = await loadArticle(slug);
		if (!article) return { state: "missing" };
		const loaded = {
			state: "loaded",
			article
		};
		read.set(slug, loaded);
		return loaded;
	} catch {
		return { state: "failed" };
	}
}
/** Has an article read that will be shown in a moment. */
var prepareArticle = (slug) => void load$1(slug);
/** The article with this slug, loaded when need be. */
function useArticle(slug) {
	const [answer, setAnswer] = d();
	const known = read.get(slug);
	A(() => {
		if (known) return;
		let wanted = true;
		load$1(slug).then((loading) => wanted && setAnswer({
			slug,
			loading
		}));
		return () => {
			wanted = false;
		};
	}, [slug, known]);
	return known ?? (answer?.slug === slug ? answer.loading : { state: "loading" });
}
/**
* Several articles, in order; those that cannot be loaded are left out. While a new list is on its way the old one
* stays, so that a page that is still being read does not flicker; undefined before the first.
*/
function useArticles(slugs) {
	const [articles, setArticles] = d();
	const key = slugs.join(" ");
	A(() => {
		let wanted = true;
		const all = key === "" ? [] : key.split(" ").map(load$1);
		Promise.all(all).then((loadings) => {
			if (wanted) setArticles(loadings.flatMap((one) => one.state === "loaded" ? [one.article] : []));
		});
		return () => {
			wanted = false;
		};
	}, [key]);
	return articles;
}
// core/cite/csl-json.ts
/** A whole CSL-JSON file. */
var cslFile = (references) => `${JSON.stringify(references.map(({ reference, claims }) => ({
	...reference,
	note: claims.join("\n")
})), null, 2)}\n`;
// core/cite/export-file.ts
var EXPORT_FORMATS = [
	"markdown",
	"ris",
	"bibtex",
	"csl"
];
var KINDS$1 = {
	markdown: {
		extension: "md",
		type: "text/markdown"
	},
	ris: {
		extension: "ris",
		type: "application/x-research-info-systems"
	},
	bibtex: {
		extension: "bib",
		type: "application/x-bibtex"
	},
	csl: {
		extension: "json",
		type: "application/vnd.citationstyles.csl+json"
	}
};
var REFERENCE_FILES = {
	ris: risFile,
	bibtex: bibtexFile,
	csl: cslFile
};
function fileOf(stem, format, articles, markdown) {
	const { extension, type } = KINDS$1[format];
	const text = format === "markdown" ? markdown() : REFERENCE_FILES[format](citedReferences(articles));
	return {
		name: `${stem}.${extension}`,
		type,
		text
	};
}
/** One article: as Markdown in the audience's wording, else its references with the claims that cite them. */
var articleFile = (article, audience, format) => fileOf(article.slug, format, [article], () => articleMarkdown(article, audience));
/** The terms of a page, likewise. */
var sheetFile = (articles, audience, page, format) => fileOf("terms", format, articles, () => sheetMarkdown(articles, audience, page));
// core/cite/references.ts
/**
* The references with these ids, ascending by number and each once. Ids that the article does not know are left out.
* @param references an article's references in the order of their first citation
*/
function numbered(references, ids) {
	const wanted = new Set(ids);
	return references.flatMap((reference, index) => wanted.has(reference.id) ? [{
		number: index + 1,
		reference
	}] : []);
}
var GUIDELINE_KINDS = /* @__PURE__ */ new Set(["guideline", "consensus"]);
/** Guidelines and consensus documents are listed apart from research; numbers stay. */
function splitReferences(references) {
	const all = references.map((reference, index) => ({
		number: index + 1,
		reference
	}));
	const isGuideline = ({ reference }) => GUIDELINE_KINDS.has(reference.custom.kind);
	return {
		guidelines: all.filter(isGuideline),
		research: all.filter((item) => !isGuideline(item))
	};
}
/** Address of a DOI's record. Characters that DOIs may hold and addresses may not ("<", ";", "#") are encoded. */
var doiAddress = (doi) => `https://doi.org/${doi.split("/").map(encodeURIComponent).join("/")}`;
var pubmedAddress = (pmid) => `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
// components/article/context.ts
var ArticleContext = U(null);
function useArticleContext() {
	const context = j(ArticleContext);
	if (!context) throw new Error("Parts of an article stand inside an Article");
	return context;
}
/** The numbered references behind a statement of this article. */
var useCited = (ids) => numbered(useArticleContext().article.references, ids);
// components/follow-up/asking.ts
var asking$1;
async function load() {
	const [index, pack, { createAsk }] = await Promise.all([
		loadIndex(),
		loadStatements(),
		__vitePreload(() => import("./ask-YWS9FdwI.js"), __vite__mapDeps([0,1,2,3,4,5]))
	]);
	return createAsk(index, pack);
}
async function quote({ ranges }, { entry, place, terms }) {
	const article = await loadArticle(entry.slug);
	const statement = article && statementsOf(article)[place];
	if (!statement) return;
	const { text, label = "" } = statement;
	return {
		entry,
		article,
		statement,
		textRanges: ranges(text, terms),
		labelRanges: ranges(label, terms)
	};
}
var ready = () => {
	asking$1 ??= load();
	asking$1.catch(() => {
		asking$1 = void 0;
	});
	return asking$1;
};
/** Loads what answering needs, while the reader types. What fails here fails again, and is told, when it is asked. */
function prepareAsking() {
	ready().catch(() => void 0);
}
/**
* The statements that answer a question, best first; none when nothing does.
* @param current the entry that is open
* @param wordings of summaries, as the reader reads them
* @throws when the files cannot be read; asking again tries again
*/
async function askAbout(current, question, wordings) {
	const ask = await ready();
	return (await Promise.all(ask.answer(question, {
		current,
		wordings
	}).map((answer) => quote(ask, answer)))).filter((one) => one !== void 0);
}
// core/dataset/evidence.ts
/** What stands behind the statements of an entry: strongest kinds, counts, the newest source. */
/** Kinds of source, strongest first. (Not imported from data/schema.ts, which would bring zod into every surface.) */
var KINDS_BY_STRENGTH = [
	"guideline",
	"consensus",
	"genereviews",
	"systematic-review",
	"review",
	"trial",
	"cohort",
	"mechanistic",
	"case-report",
	"other"
];
/** The strongest kind among some references; undefined when there are none. */
function strongestKind(references) {
	const kinds = new Set(references.map(({ custom }) => custom.kind));
	return KINDS_BY_STRENGTH.find((kind) => kinds.has(kind));
}
/** An entry's evidence in figures. */
function evidenceOf(article) {
	const { references } = article;
	const places = new Set(statementsOf(article).map(({ path }) => path.replace(/\.(plain|clinical)$/u, "")));
	const years = references.map(({ issued }) => issued["date-parts"][0][0]).filter((year) => year !== void 0);
	return {
		statements: places.size,
		references: references.length,
		kinds: KINDS_BY_STRENGTH.map((kind) => ({
			kind,
			count: references.filter(({ custom }) => custom.kind === kind).length
		})).filter(({ count }) => count > 0),
		newest: years.length > 0 ? Math.max(...years) : void 0
	};
}
// components/common/kind-mark.tsx
/** What kind of source a reference is: a small sign and a word. */
var SIGNS = {
	guideline: "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-signpost\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M12 13v8\" />\n  <path d=\"M12 3v3\" />\n  <path d=\"M2.354 10.354a1.207 1.207 0 0 1 0-1.708l2.06-2.06A2 2 0 0 1 5.828 6h12.344a2 2 0 0 1 1.414.586l2.06 2.06a1.207 1.207 0 0 1 0 1.708l-2.06 2.06a2 2 0 0 1-1.414.586H5.828a2 2 0 0 1-1.414-.586z\" />\n</svg>\n",
	consensus: "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-handshake\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"m11 17 2 2a1 1 0 1 0 3-3\" />\n  <path d=\"m14 14 2.5 2.5a1 1 0 1 0 3-3l-3.88-3.88a3 3 0 0 0-4.24 0l-.88.88a1 1 0 1 1-3-3l2.81-2.81a5.79 5.79 0 0 1 7.06-.87l.47.28a2 2 0 0 0 1.42.25L21 4\" />\n  <path d=\"m21 3 1 11h-2\" />\n  <path d=\"M3 3 2 14l6.5 6.5a1 1 0 1 0 3-3\" />\n  <path d=\"M3 4h8\" />\n</svg>\n",
	genereviews: "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-book-text\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M4 19.5v-15A2.5 2.5 0 0 1 6.5 2H19a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1H6.5a1 1 0 0 1 0-5H20\" />\n  <path d=\"M8 11h8\" />\n  <path d=\"M8 7h6\" />\n</svg>\n",
	"systematic-review": "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-layers\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M12.83 2.18a2 2 0 0 0-1.66 0L2.6 6.08a1 1 0 0 0 0 1.83l8.58 3.91a2 2 0 0 0 1.66 0l8.58-3.9a1 1 0 0 0 0-1.83z\" />\n  <path d=\"M2 12a1 1 0 0 0 .58.91l8.6 3.91a2 2 0 0 0 1.65 0l8.58-3.9A1 1 0 0 0 22 12\" />\n  <path d=\"M2 17a1 1 0 0 0 .58.91l8.6 3.91a2 2 0 0 0 1.65 0l8.58-3.9A1 1 0 0 0 22 17\" />\n</svg>\n",
	review: "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-book-open\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M12 5v16\" />\n  <path d=\"M20.001 19A2 2 0 0022 17V5a2 2 0 00-1.999-2L16 3.002A5 5 0 0012 5a5 5 0 00-4-2H4a2 2 0 00-2 2v12a2 2 0 001.999 2H8a5 5 0 014 2 5 5 0 014-2z\" />\n</svg>\n",
	trial: "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-split\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M16 3h5v5\" />\n  <path d=\"M8 3H3v5\" />\n  <path d=\"M12 22v-8.3a4 4 0 0 0-1.172-2.872L3 3\" />\n  <path d=\"m15 9 6-6\" />\n</svg>\n",
	cohort: "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-users-round\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M18 21a8 8 0 0 0-16 0\" />\n  <circle cx=\"10\" cy=\"8\" r=\"5\" />\n  <path d=\"M22 20c0-3.37-2-6.5-4-8a5 5 0 0 0-.45-8.3\" />\n</svg>\n",
	mechanistic: "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-flask-conical\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M14 2v6a2 2 0 0 0 .245.96l5.51 10.08A2 2 0 0 1 18 22H6a2 2 0 0 1-1.755-2.96l5.51-10.08A2 2 0 0 0 10 8V2\" />\n  <path d=\"M6.453 15h11.094\" />\n  <path d=\"M8.5 2h7\" />\n</svg>\n",
	"case-report": "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-user-round\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <circle cx=\"12\" cy=\"8\" r=\"5\" />\n  <path d=\"M20 21a8 8 0 0 0-16 0\" />\n</svg>\n",
	other: "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-file-text\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z\" />\n  <path d=\"M14 2v5a1 1 0 0 0 1 1h5\" />\n  <path d=\"M10 9H8\" />\n  <path d=\"M16 13H8\" />\n  <path d=\"M16 17H8\" />\n</svg>\n"
};
/** The word for a kind of source. */
function kindName(kind) {
	switch (kind) {
		case "systematic-review": return i18n.t("common.kind.systematicReview");
		case "case-report": return i18n.t("common.kind.caseReport");
		default: return i18n.t(`common.kind.${kind}`);
	}
}
/** The sign alone, for beside a word that says the same. */
var KindSign = ({ kind }) => /* @__PURE__ */ a(Icon, { svg: SIGNS[kind] });
function KindMark({ kind }) {
	return /* @__PURE__ */ a("span", {
		class: "kind-mark",
		children: [/* @__PURE__ */ a(KindSign, { kind }), kindName(kind)]
	});
}
// components/common/reference-text.tsx
/** A reference in Vancouver style, its title set apart. */
function ReferenceText({ reference }) {
	const { authors, title, source } = vancouverParts(reference);
	return /* @__PURE__ */ a("span", {
		...DATA_TEXT,
		children: [
			authors && `${stopped(authors)} `,
			/* @__PURE__ */ a("span", {
				class: "reference-title",
				children: stopped(title)
			}),
			" ",
			stopped(source)
		]
	});
}
// components/common/place-beside.ts
/** Distance to the anchor and to the window's edges, in CSS pixels. */
var GAP = 6;
var EDGE = 8;
/** Puts a fixed box under an anchor, or above it where there is more room, inside the window. */
function placeBeside(box, anchor) {
	const { clientWidth, clientHeight } = document.documentElement;
	const at = anchor.getBoundingClientRect();
	const { offsetWidth: width, offsetHeight: height } = box;
	const left = Math.max(EDGE, Math.min(at.left, clientWidth - width - EDGE));
	const below = at.bottom + GAP;
	const fitsBelow = below + height <= clientHeight - EDGE || at.top < clientHeight - at.bottom;
	box.style.left = `${left}px`;
	box.style.top = `${fitsBelow ? below : Math.max(EDGE, at.top - GAP - height)}px`;
}
// components/article/note.tsx
/**
* A note on what is pointed at, beside it: the reference of a citation, the text of a step in the drawing, an entry in
* short. Follows WCAG 1.4.13: it can be pointed at, stays until the pointer or the focus leaves, and Escape puts it away.
* Screen readers read the same by the description of what it is a note on.
*/
var NOTE_ID = "note";
/** Milliseconds before a note shows, and before it goes: long enough to pass over a number or to reach the note. */
var SHOW_AFTER = 120;
var HIDE_AFTER = 200;
var shown = y(null);
var timer;
var later = (note, delay) => {
	clearTimeout(timer);
	timer = setTimeout(() => {
		shown.value = note;
	}, delay);
};
var showNoteSoon = (note) => later(note, SHOW_AFTER);
var hideNoteSoon = () => later(null, HIDE_AFTER);
var showNote = (note) => {
	clearTimeout(timer);
	shown.value = note;
};
var hideNote = () => {
	clearTimeout(timer);
	shown.value = null;
};
function NoteBox({ note }) {
	const box = T(null);
	F(() => {
		const place = () => {
			const { top, bottom } = note.anchor.getBoundingClientRect();
			if (bottom < 0 || top > innerHeight) hideNote();
			else if (box.current) placeBeside(box.current, note.anchor);
		};
		place();
		const onKey = (event) => {
			if (event.key === "Escape") hideNote();
		};
		addEventListener("keydown", onKey);
		addEventListener("scroll", place, { passive: true });
		const sized = new ResizeObserver(place);
		if (box.current) sized.observe(box.current);
		const described = note.anchor.hasAttribute("aria-describedby");
		if (!described) note.anchor.setAttribute("aria-describedby", NOTE_ID);
		return () => {
			sized.disconnect();
			if (!described) note.anchor.removeAttribute("aria-describedby");
			removeEventListener("keydown", onKey);
			removeEventListener("scroll", place);
		};
	}, [note]);
	return /* @__PURE__ */ a("div", {
		ref: box,
		id: NOTE_ID,
		class: "note",
		role: "tooltip",
		onPointerEnter: () => showNote(note),
		onPointerLeave: hideNoteSoon,
		children: note.content
	});
}
/** Stands once in an article. */
function Notes() {
	A(() => hideNote, []);
	const note = shown.value;
	return note && /* @__PURE__ */ a(NoteBox, { note });
}
// components/article/parts.ts
/** Ids of an article's elements: parts that an address can lead to, and texts that something is described by. */
var referencePart = (number) => `ref-${number}`;
var referenceTextId = (number) => `ref-${number}-text`;
var stepTextId = (id) => `step-${id}-text`;
/** The step's box in the drawing. */
var drawnPart = (id) => `drawn-${id}`;
// components/article/citations.tsx
/**
* What stands behind a statement: the numbers of its references and the strongest kind among them. Pointing at a number
* shows its reference; following it goes there.
*/
function ReferenceNote({ number, reference }) {
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("p", { children: [/* @__PURE__ */ a("span", {
		class: "reference-number",
		children: number
	}), /* @__PURE__ */ a(ReferenceText, { reference })] }), /* @__PURE__ */ a(KindMark, { kind: reference.custom.kind })] });
}
/** No line ends between a statement and its numbers. */
var NARROW_SPACE = " ";
function Numbers$1({ cited }) {
	const { article, quotedAs = "" } = useArticleContext();
	return /* @__PURE__ */ a("span", {
		class: "citations",
		...interfaceLanguage(),
		children: [NARROW_SPACE, cited.map(({ number, reference }, index) => /* @__PURE__ */ a($, { children: [index > 0 && /* @__PURE__ */ a("wbr", {}), /* @__PURE__ */ a("a", {
			class: "citation",
			href: entryAddress(article.slug, referencePart(number)),
			"aria-label": i18n.t("article.reference", [String(number)]),
			"aria-describedby": `${quotedAs}${referenceTextId(number)}`,
			onPointerEnter: ({ pointerType, currentTarget }) => {
				if (pointerType !== "touch") showNoteSoon({
					anchor: currentTarget,
					content: /* @__PURE__ */ a(ReferenceNote, {
						number,
						reference
					})
				});
			},
			onPointerLeave: hideNoteSoon,
			onFocus: ({ currentTarget }) => showNote({
				anchor: currentTarget,
				content: /* @__PURE__ */ a(ReferenceNote, {
					number,
					reference
				})
			}),
			onBlur: hideNoteSoon,
			onClick: hideNote,
			children: number
		})] }, number))]
	});
}
function Citations({ ids }) {
	const cited = useCited(ids);
	const strongest = strongestKind(cited.map(({ reference }) => reference));
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(Numbers$1, { cited }), strongest && /* @__PURE__ */ a("span", {
		class: "strongest",
		...interfaceLanguage(),
		children: [
			" ",
			/* @__PURE__ */ a("span", {
				class: "unseen",
				children: [i18n.t("article.evidence.strongest"), " "]
			}),
			/* @__PURE__ */ a(KindMark, { kind: strongest })
		]
	})] });
}
// components/follow-up/composing.ts
/**
* Has the browser's on-device model compose an answer out of quoted statements, and checks what it says. The code for
* that is loaded with the first answer.
*/
/** Milliseconds after which a model is given up. */
var LONGEST_WAIT = 6e4;
async function compose(question, quotes, signal) {
	const model = await modelState();
	if (model !== "ready") return {
		state: "unready",
		model
	};
	const { LONGEST_OUTPUT, promptFor, readComposed } = await __vitePreload(async () => {
		const { LONGEST_OUTPUT, promptFor, readComposed } = await import("./compose-DZ808DRI.js");
		return {
			LONGEST_OUTPUT,
			promptFor,
			readComposed
		};
	}, __vite__mapDeps([6,7,1,2]));
	const sources = quotes.map(({ entry: { name }, statement: { label, text } }) => ({
		name,
		label,
		text
	}));
	const sentences = readComposed(await promptModel({
		...promptFor(question, sources),
		longest: LONGEST_OUTPUT,
		signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT)])
	}), sources);
	return sentences.length === 0 ? { state: "empty" } : {
		state: "composed",
		sentences
	};
}
/** The answer to one question, out of one list of quotes. */
var Composing = class {
	#question;
	#quotes;
	#composed = y({ state: "composing" });
	#running;
	constructor(question, quotes) {
		this.#question = question;
		this.#quotes = quotes;
	}
	get composed() {
		return this.#composed;
	}
	/** Begins, unless there is an outcome already. */
	begin() {
		if (this.#composed.value.state === "composing" && !this.#running) this.again();
	}
	async again() {
		const controller = new AbortController();
		this.#running = controller;
		this.#composed.value = { state: "composing" };
		let outcome;
		try {
			outcome = await compose(this.#question, this.#quotes, controller.signal);
		} catch {
			outcome = { state: "failed" };
		}
		if (this.#running !== controller) return;
		this.#running = void 0;
		this.#composed.value = outcome;
		if (outcome.state === "composed") say(i18n.t("followUp.composed.ready"), { matter: "composed" });
	}
	stop() {
		this.leave();
		this.#composed.value = { state: "stopped" };
	}
	/** Stops what is running, so that it begins anew when the reader comes back. */
	leave() {
		this.#running?.abort();
		this.#running = void 0;
	}
};
/** Kept with the quotes: who comes back to them finds what was composed. */
var known = /* @__PURE__ */ new WeakMap();
function composingOf(question, quotes) {
	let composing = known.get(quotes);
	if (!composing) {
		composing = new Composing(question, quotes);
		known.set(quotes, composing);
	}
	return composing;
}
// components/common/level-mark.tsx
function Circle({ level }) {
	return /* @__PURE__ */ a("svg", {
		class: "level-circle",
		"aria-hidden": "true",
		viewBox: "0 0 16 16",
		width: "12",
		height: "12",
		children: [/* @__PURE__ */ a("circle", {
			cx: "8",
			cy: "8",
			r: "6.5",
			fill: level === "established" ? "currentColor" : "none",
			stroke: "currentColor",
			"stroke-width": "2",
			"stroke-dasharray": level === "hypothesised" ? "3.4 3.4" : void 0
		}), level === "associated" && /* @__PURE__ */ a("path", {
			d: "M8 1.5 A6.5 6.5 0 0 0 8 14.5 Z",
			fill: "currentColor"
		})]
	});
}
/** The sign for the eye, the word for screen readers: where the words beside it leave no room for a third. */
var LevelSign = ({ level }) => /* @__PURE__ */ a("span", {
	class: "level-sign",
	children: [/* @__PURE__ */ a(Circle, { level }), /* @__PURE__ */ a("span", {
		class: "unseen",
		children: [i18n.t(`common.level.${level}`), " "]
	})]
});
function LevelMark({ level }) {
	return /* @__PURE__ */ a("span", {
		class: `level-mark level-${level}`,
		children: [/* @__PURE__ */ a(Circle, { level }), i18n.t(`common.level.${level}`)]
	});
}
// components/article/entry-note.tsx
/** An entry in short, shown beside a link to it: what it is, what causes it first of all, and how far its review is. */
function EntryNote({ slug, wording }) {
	const glance = glanceOf(slug);
	if (!glance) return null;
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("p", {
			...DATA_TEXT,
			children: [/* @__PURE__ */ a("strong", { children: glance.name }), " "]
		}),
		/* @__PURE__ */ a("p", {
			...DATA_TEXT,
			children: [glance[wording], " "]
		}),
		/* @__PURE__ */ a("p", {
			class: "soft",
			children: [
				i18n.t("article.preview.cause", [glance.cause.label]),
				" ",
				/* @__PURE__ */ a(LevelMark, { level: glance.cause.level }),
				" "
			]
		}),
		/* @__PURE__ */ a("p", {
			class: "soft",
			children: statusName(glance.status)
		})
	] });
}
// components/article/term-text.tsx
/** The part of some ranges that lies in a piece, by offsets into the piece. */
var inPiece = (ranges, { at, text }) => ranges.map(([start, end]) => [Math.max(0, start - at), Math.min(text.length, end - at)]).filter(([start, end]) => start < end);
/** The link to an entry that a text names. */
function TermLink({ slug, children }) {
	const wording = useArticleContext().reading.wordings[0];
	const note = (anchor) => ({
		anchor,
		content: /* @__PURE__ */ a(EntryNote, {
			slug,
			wording
		})
	});
	return /* @__PURE__ */ a("a", {
		class: "term",
		href: entryAddress(slug),
		onPointerEnter: ({ pointerType, currentTarget }) => {
			if (pointerType !== "touch") showNoteSoon(note(currentTarget));
		},
		onPointerLeave: hideNoteSoon,
		onFocus: ({ currentTarget }) => showNote(note(currentTarget)),
		onBlur: hideNoteSoon,
		onClick: hideNote,
		children
	});
}
function TermText({ path, label = false, text, ranges = [] }) {
	const terms = useArticleContext().article.terms[label ? labelKey(path) : path] ?? [];
	return /* @__PURE__ */ a($, { children: piecesOf(text, terms).map((piece) => {
		const words = /* @__PURE__ */ a(Marked, {
			text: piece.text,
			ranges: inPiece(ranges, piece)
		}, piece.at);
		return piece.slug === void 0 ? words : /* @__PURE__ */ a(TermLink, {
			slug: piece.slug,
			children: words
		}, piece.at);
	}) });
}
// components/follow-up/quote.tsx
/** One statement of the data set, quoted as an answer. */
/** What the numbers are described by: the texts of the article's own list are those of the open entry only. */
function ReferenceTexts({ quotedAs, cite, article }) {
	return numbered(article.references, cite).map(({ number, reference }) => /* @__PURE__ */ a("span", {
		id: `${quotedAs}${referenceTextId(number)}`,
		hidden: true,
		children: /* @__PURE__ */ a(ReferenceText, { reference })
	}, number));
}
/** The element of a quote, by its place from 0. */
var quoteId = (place) => `quote-${place}`;
function QuotedStatement({ quote, place }) {
	const { reading } = useArticleContext();
	const { article, entry, statement, textRanges, labelRanges } = quote;
	const quotedAs = `${quoteId(place)}-`;
	const context = w(() => ({
		article,
		reading,
		quotedAs
	}), [
		article,
		reading,
		quotedAs
	]);
	const { section, path, label, text, cite } = statement;
	return /* @__PURE__ */ a(ArticleContext.Provider, {
		value: context,
		children: /* @__PURE__ */ a("li", {
			id: quoteId(place),
			class: "quote",
			tabIndex: -1,
			children: [
				/* @__PURE__ */ a("p", {
					class: "quote-source",
					children: /* @__PURE__ */ a("a", {
						href: entryAddress(entry.slug, partOf$1(article, statement)),
						children: i18n.t("followUp.source", [entry.name, i18n.t(`article.${section}`)])
					})
				}),
				label !== void 0 && /* @__PURE__ */ a("p", {
					...DATA_TEXT,
					children: /* @__PURE__ */ a("strong", { children: /* @__PURE__ */ a(TermText, {
						path,
						label: true,
						text: label,
						ranges: labelRanges
					}) })
				}),
				/* @__PURE__ */ a("p", {
					...DATA_TEXT,
					children: [
						/* @__PURE__ */ a(TermText, {
							path,
							text,
							ranges: textRanges
						}),
						/* @__PURE__ */ a(Citations, { ids: cite }),
						/* @__PURE__ */ a(ReferenceTexts, {
							quotedAs,
							cite,
							article
						})
					]
				})
			]
		})
	});
}
// components/follow-up/composed.tsx
/** A statement that a sentence rests on: the way to it, and its references. */
function SourceOf({ quote: { article, statement }, place, quotedAs, onGo }) {
	const { reading } = useArticleContext();
	const context = w(() => ({
		article,
		reading,
		quotedAs
	}), [
		article,
		reading,
		quotedAs
	]);
	return /* @__PURE__ */ a(ArticleContext.Provider, {
		value: context,
		children: /* @__PURE__ */ a("span", {
			class: "composed-source",
			children: [
				/* @__PURE__ */ a("button", {
					type: "button",
					class: "link",
					onClick: () => onGo(place),
					children: i18n.t("followUp.composed.statement", [String(place + 1)])
				}),
				/* @__PURE__ */ a(Citations, { ids: statement.cite }),
				/* @__PURE__ */ a(ReferenceTexts, {
					quotedAs,
					cite: statement.cite,
					article
				})
			]
		})
	});
}
function ComposedAnswer({ question, quotes, onGo }) {
	const id = P();
	const composing = composingOf(question, quotes);
	const { value } = composing.composed;
	A(() => {
		composing.begin();
		return () => composing.leave();
	}, [composing]);
	if (value.state === "unready") return /* @__PURE__ */ a("p", {
		class: "soft",
		children: i18n.t(`followUp.composed.unready.${value.model}`)
	});
	return /* @__PURE__ */ a("section", {
		class: "composed",
		"aria-labelledby": `${id}-heading`,
		children: [
			/* @__PURE__ */ a("h3", {
				id: `${id}-heading`,
				children: i18n.t("followUp.composed.title")
			}),
			/* @__PURE__ */ a("p", {
				class: "soft",
				children: i18n.t("followUp.composed.note")
			}),
			value.state === "composed" ? /* @__PURE__ */ a("p", {
				...DATA_TEXT,
				children: value.sentences.map(({ text, sources }, number) => /* @__PURE__ */ a("span", { children: [
					text,
					" ",
					sources.map((place) => /* @__PURE__ */ a(SourceOf, {
						quote: quotes[place],
						place,
						quotedAs: `composed-${number}-${place}-`,
						onGo
					}, place)),
					" "
				] }, text))
			}) : /* @__PURE__ */ a("p", {
				class: value.state === "composing" ? "composing" : void 0,
				children: i18n.t(`followUp.composed.${value.state}`)
			}),
			/* @__PURE__ */ a("button", {
				type: "button",
				onClick: () => value.state === "composing" ? composing.stop() : void composing.again(),
				children: i18n.t(value.state === "composing" ? "followUp.composed.stop" : "followUp.composed.again")
			})
		]
	});
}
// components/follow-up/follow-up.tsx
/** As many characters as are read. */
var LONGEST_QUESTION = 300;
var asked$1 = /* @__PURE__ */ new Map();
/** What was asked in this panel, the latest first. Gone with the panel, stored nowhere. */
var earlier = y([]);
var summaryOf = (quotes) => quotes.length === 0 ? i18n.t("followUp.none") : i18n.t("followUp.found", quotes.length);
function Nothing({ question }) {
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("p", {
		class: "soft",
		children: i18n.t("followUp.noneHint")
	}), /* @__PURE__ */ a("p", { children: /* @__PURE__ */ a("a", {
		href: searchAddress(question),
		children: i18n.t("followUp.search", [question])
	}) })] });
}
function goToQuote(place) {
	const quote = document.getElementById(quoteId(place));
	quote?.scrollIntoView({ block: "nearest" });
	quote?.focus({ preventScroll: true });
}
function Answers({ question, outcome }) {
	switch (outcome.state) {
		case "looking": return /* @__PURE__ */ a("p", {
			class: "waiting",
			children: i18n.t("followUp.looking")
		});
		case "failed": return /* @__PURE__ */ a("p", { children: i18n.t("followUp.failed") });
		case "answered": return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("h3", { children: summaryOf(outcome.quotes) }), outcome.quotes.length === 0 ? /* @__PURE__ */ a(Nothing, { question }) : /* @__PURE__ */ a($, { children: [settings.value.composeAnswers && /* @__PURE__ */ a(ComposedAnswer, {
			question,
			quotes: outcome.quotes,
			onGo: goToQuote
		}), /* @__PURE__ */ a("ol", {
			class: "quotes",
			children: outcome.quotes.map((quote, place) => /* @__PURE__ */ a(QuotedStatement, {
				quote,
				place
			}, `${quote.entry.slug} ${quote.statement.path}`))
		})] })] });
	}
}
/** Questions asked before, but the one that is answered now. */
function Earlier({ now, onAsk }) {
	const id = P();
	const others = earlier.value.filter((question) => question !== now);
	if (others.length === 0) return null;
	return /* @__PURE__ */ a("div", {
		class: "earlier",
		children: [/* @__PURE__ */ a("p", {
			id,
			class: "soft",
			children: i18n.t("followUp.earlier")
		}), /* @__PURE__ */ a("ul", {
			"aria-labelledby": id,
			children: others.map((question) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("button", {
				type: "button",
				class: "link",
				onClick: () => onAsk(question),
				children: question
			}) }, question))
		})]
	});
}
function FollowUp() {
	const { article: { slug }, reading: { wordings } } = useArticleContext();
	const latest = useSignal(asked$1.get(slug));
	const box = T(null);
	const id = P();
	const ask = async (question) => {
		const settle = (outcome) => {
			latest.value = {
				question,
				outcome
			};
			asked$1.set(slug, latest.value);
		};
		settle({ state: "looking" });
		earlier.value = [question, ...earlier.value.filter((other) => other !== question)].slice(0, 6);
		const looking = latest.value;
		let outcome;
		try {
			outcome = {
				state: "answered",
				quotes: await askAbout(slug, question, wordings)
			};
		} catch {
			outcome = { state: "failed" };
		}
		if (latest.value !== looking) return;
		settle(outcome);
		say(outcome.state === "answered" ? summaryOf(outcome.quotes) : i18n.t("followUp.failed"));
	};
	/** From the list of earlier questions, which then is another: the focus goes to the box, where the next is typed. */
	const askAgain = (question) => {
		if (box.current) box.current.value = question;
		box.current?.focus();
		box.current?.select();
		ask(question);
	};
	return /* @__PURE__ */ a("section", {
		class: "follow-up",
		"aria-labelledby": `${id}-heading`,
		children: [
			/* @__PURE__ */ a("h2", {
				id: `${id}-heading`,
				children: i18n.t("followUp.title")
			}),
			/* @__PURE__ */ a("form", {
				onSubmit: (event) => {
					event.preventDefault();
					const question = box.current?.value.trim() ?? "";
					box.current?.select();
					if (question !== "") ask(question);
				},
				children: [
					/* @__PURE__ */ a("label", {
						for: `${id}-question`,
						children: i18n.t("followUp.label")
					}),
					/* @__PURE__ */ a("div", {
						class: "follow-up-box",
						children: [/* @__PURE__ */ a("input", {
							ref: box,
							id: `${id}-question`,
							type: "text",
							name: "question",
							autocomplete: "off",
							enterkeyhint: "send",
							maxLength: LONGEST_QUESTION,
							defaultValue: latest.value?.question ?? "",
							"aria-describedby": `${id}-hint`,
							onFocus: prepareAsking
						}), /* @__PURE__ */ a("button", {
							type: "submit",
							children: i18n.t("followUp.ask")
						})]
					}),
					/* @__PURE__ */ a("p", {
						id: `${id}-hint`,
						class: "soft",
						children: i18n.t("followUp.hint")
					})
				]
			}),
			latest.value && /* @__PURE__ */ a(Answers, { ...latest.value }),
			/* @__PURE__ */ a(Earlier, {
				now: latest.value?.question,
				onAsk: askAgain
			})
		]
	});
}
// node_modules/lucide-static/icons/bookmark.svg?raw
var bookmark_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-bookmark\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M17 3a2 2 0 0 1 2 2v15a1 1 0 0 1-1.496.868l-4.512-2.578a2 2 0 0 0-1.984 0l-4.512 2.578A1 1 0 0 1 5 20V5a2 2 0 0 1 2-2z\" />\n</svg>\n";
// components/saved/save-button.tsx
/** Saving the entry that one reads; once it is saved, its note and tags. */
function SaveButton$1({ slug, page }) {
	A(followKept, []);
	const trouble = useSignal("");
	const busy = useSignal(false);
	const term = savedTerms.value.get(slug);
	const saved = term !== void 0;
	const toggle = async () => {
		if (busy.value) return;
		busy.value = true;
		const seenOn = saved ? void 0 : await pageToKeep(page);
		const answer = saved ? await askKeep({
			type: "keep/remove",
			slug
		}) : await askKeep({
			type: "keep/save",
			slug,
			...seenOn ? { seenOn } : {}
		});
		busy.value = false;
		trouble.value = answer.ok ? "" : problemText(answer.problem);
		say(trouble.value || i18n.t(saved ? "saved.removed" : "saved.nowSaved", [nameOf$1(slug)]));
	};
	return /* @__PURE__ */ a("div", {
		class: "save",
		children: [
			/* @__PURE__ */ a("button", {
				type: "button",
				class: "save-button",
				"aria-pressed": saved,
				onClick: () => void toggle(),
				children: [/* @__PURE__ */ a(Icon, { svg: saved ? bookmark_check_default : bookmark_default }), i18n.t(saved ? "saved.isSaved" : "saved.save")]
			}),
			trouble.value && /* @__PURE__ */ a("p", {
				class: "note-trouble",
				children: trouble.value
			}),
			term && /* @__PURE__ */ a("details", {
				class: "save-more",
				children: [
					/* @__PURE__ */ a("summary", { children: i18n.t("saved.noteAndTags") }),
					/* @__PURE__ */ a(NoteEditor, { term }),
					/* @__PURE__ */ a(TagEditor, { term })
				]
			})
		]
	});
}
// node_modules/lucide-static/icons/printer.svg?raw
var printer_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-printer\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2\" />\n  <path d=\"M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6\" />\n  <rect x=\"6\" y=\"14\" width=\"12\" height=\"8\" rx=\"1\" />\n</svg>\n";
// node_modules/lucide-static/icons/check.svg?raw
var check_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-check\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M20 6 9 17l-5-5\" />\n</svg>\n";
// node_modules/lucide-static/icons/copy.svg?raw
var copy_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-copy\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <rect width=\"14\" height=\"14\" x=\"8\" y=\"8\" rx=\"2\" ry=\"2\" />\n  <path d=\"M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2\" />\n</svg>\n";
// components/take-away/copy-button.tsx
/** Milliseconds for which the button says what became of the last click. */
var TOLD = 2500;
/** Copies a text, and says so. */
function CopyButton({ label, text }) {
	const outcome = useSignal("");
	A(() => {
		if (outcome.value === "") return;
		const timer = setTimeout(() => {
			outcome.value = "";
		}, TOLD);
		return () => clearTimeout(timer);
	}, [outcome, outcome.value]);
	const onClick = async () => {
		try {
			await navigator.clipboard.writeText(text());
			outcome.value = "copied";
		} catch {
			outcome.value = "failed";
		}
		say(i18n.t(`takeAway.${outcome.value}`));
	};
	return /* @__PURE__ */ a("button", {
		type: "button",
		class: "take",
		onClick: () => void onClick(),
		children: [/* @__PURE__ */ a(Icon, { svg: outcome.value === "copied" ? check_default : copy_default }), outcome.value === "" ? label : i18n.t(`takeAway.${outcome.value}`)]
	});
}
// components/take-away/take-away.tsx
function SaveButton({ format, file }) {
	const onClick = () => {
		const made = file(format);
		saveFile(made);
		say(i18n.t("takeAway.saved", [made.name]));
	};
	return /* @__PURE__ */ a("button", {
		type: "button",
		class: "take",
		onClick,
		children: [/* @__PURE__ */ a(Icon, { svg: download_default }), i18n.t(`takeAway.save.${format}`)]
	});
}
function TakeAway({ file }) {
	return /* @__PURE__ */ a("ul", {
		class: "takes",
		children: [
			/* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(CopyButton, {
				label: i18n.t("takeAway.copyMarkdown"),
				text: () => file("markdown").text
			}) }),
			EXPORT_FORMATS.map((format) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(SaveButton, {
				format,
				file
			}) }, format)),
			/* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("button", {
				type: "button",
				class: "take",
				onClick: () => print(),
				children: [/* @__PURE__ */ a(Icon, { svg: printer_default }), i18n.t("takeAway.print")]
			}) })
		]
	});
}
/** The same, folded into one line. */
function TakeAwayMenu(props) {
	return /* @__PURE__ */ a("details", {
		class: "take-away",
		children: [/* @__PURE__ */ a("summary", { children: i18n.t("takeAway.title") }), /* @__PURE__ */ a(TakeAway, { ...props })]
	});
}
// components/article/audience.tsx
var AUDIENCES = [
	"patient",
	"student",
	"clinician"
];
/** For whom articles, cards and search results are worded; remembered, and the same everywhere. */
function AudienceChoice() {
	const { audience } = settings.value;
	return /* @__PURE__ */ a("div", {
		class: "audience",
		role: "radiogroup",
		"aria-labelledby": "reading-as",
		children: [/* @__PURE__ */ a("p", {
			id: "reading-as",
			children: i18n.t("article.readingAs")
		}), /* @__PURE__ */ a("div", {
			class: "audience-choices",
			children: AUDIENCES.map((value) => /* @__PURE__ */ a("label", { children: [/* @__PURE__ */ a("input", {
				type: "radio",
				name: "audience",
				value,
				checked: value === audience,
				onChange: () => change({ audience: value })
			}), /* @__PURE__ */ a("span", { children: i18n.t(`article.audience.${value}`) })] }, value))
		})]
	});
}
// components/article/evidence.tsx
/** What the whole entry rests on, in one line; its signs are those beside the statements. */
function kindCount(kind, count) {
	switch (kind) {
		case "systematic-review": return i18n.t("article.evidence.kinds.systematicReview", count);
		case "case-report": return i18n.t("article.evidence.kinds.caseReport", count);
		default: return i18n.t(`article.evidence.kinds.${kind}`, count);
	}
}
function EvidenceLine() {
	const { statements, references, kinds, newest } = evidenceOf(useArticleContext().article);
	return /* @__PURE__ */ a("p", {
		class: "evidence",
		children: [
			/* @__PURE__ */ a("strong", { children: i18n.t("article.evidence.statements", statements) }),
			",",
			" ",
			/* @__PURE__ */ a("strong", { children: i18n.t("article.evidence.references", references) }),
			kinds.map(({ kind, count }, index) => /* @__PURE__ */ a($, { children: [index === 0 ? ": " : " ", /* @__PURE__ */ a("span", {
				class: "kind-count",
				children: [
					/* @__PURE__ */ a(KindSign, { kind }),
					kindCount(kind, count),
					index < kinds.length - 1 ? "," : newest !== void 0 && ";"
				]
			})] }, kind)),
			newest !== void 0 && ` ${i18n.t("article.evidence.newest", [String(newest)])}`
		]
	});
}
// components/article/in-short.tsx
/**
* The question's answer on the first screen: the leading causes with how sure they are, the main line of the mechanism,
* and what all of it rests on. Each line is the way to its statement.
*/
/** As many as leave room for the rest on the first screen of a panel. */
var CAUSES = 3;
/** Of the mechanism in plain words: the first sentence often only says how things are in health. */
var SENTENCES = 2;
var LEVELS = [
	"established",
	"associated",
	"hypothesised"
];
/** How many causes there are of each level: what the signs mean, too. */
function AllCauses() {
	const { slug, causes } = useArticleContext().article;
	return /* @__PURE__ */ a("p", {
		class: "in-short-all",
		children: [/* @__PURE__ */ a("a", {
			href: entryAddress(slug, "causes"),
			children: i18n.t("article.inShort.all", causes.length)
		}), LEVELS.map((level) => {
			const count = causes.filter((cause) => cause.level === level).length;
			return count > 0 && /* @__PURE__ */ a("span", { children: [
				" ",
				/* @__PURE__ */ a(LevelMark, { level }),
				" ",
				count
			] }, level);
		})]
	});
}
/** For professionals: in the words of the statements' labels. */
function InShort() {
	const { slug, causes, mechanism } = useArticleContext().article;
	return /* @__PURE__ */ a("dl", {
		class: "in-short",
		"aria-label": i18n.t("article.inShort.title"),
		children: [
			/* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: i18n.t("article.causes") }), /* @__PURE__ */ a("dd", { children: [/* @__PURE__ */ a("ul", { children: causes.slice(0, CAUSES).map(({ label, level }, index) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a(LevelSign, { level }), /* @__PURE__ */ a("a", {
				href: entryAddress(slug, causePart(index)),
				...DATA_TEXT,
				children: label
			})] }, label)) }), /* @__PURE__ */ a(AllCauses, {})] })] }),
			/* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: i18n.t("article.mechanism") }), /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("ol", {
				class: "in-short-steps",
				children: mainLine(mechanism.steps).map(({ id, label }) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", {
					href: entryAddress(slug, stepPart(id)),
					...DATA_TEXT,
					children: label
				}) }, id))
			}) })] }),
			/* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: i18n.t("article.inShort.evidence") }), /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a(EvidenceLine, {}) })] })
		]
	});
}
/** For patients, to whom the labels of causes and steps say little: how it happens, under the summary in plain words. */
function HowInShort() {
	const { slug, mechanism } = useArticleContext().article;
	const { plain, cite } = mechanism.summary;
	return /* @__PURE__ */ a("div", {
		class: "how-in-short",
		children: [
			/* @__PURE__ */ a("h3", { children: i18n.t("article.inShort.how") }),
			/* @__PURE__ */ a("p", {
				...DATA_TEXT,
				children: [firstSentences(plain, SENTENCES), /* @__PURE__ */ a(Citations, { ids: cite })]
			}),
			/* @__PURE__ */ a("p", {
				class: "more",
				children: /* @__PURE__ */ a("a", {
					href: entryAddress(slug, "mechanism"),
					children: i18n.t("article.inShort.more")
				})
			})
		]
	});
}
// node_modules/lucide-static/icons/arrow-down.svg?raw
var arrow_down_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-arrow-down\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M12 5v14\" />\n  <path d=\"m19 12-7 7-7-7\" />\n</svg>\n";
// node_modules/lucide-static/icons/rotate-ccw.svg?raw
var rotate_ccw_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-rotate-ccw\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8\" />\n  <path d=\"M3 3v5h5\" />\n</svg>\n";
// core/pathway/across.ts
/** How often neighbours are drawn to each other: enough for nothing to move by half a pixel any more. */
var ROUNDS = 24;
var widthOf = (item, { box }) => item.step === "" ? 0 : box;
var gapOf = (item, { boxGap, arrowGap }) => item.step === "" ? arrowGap : boxGap;
/** Distance between the centres of two neighbours in a row, at least. */
var distance = (a, b, measures) => (widthOf(a, measures) + widthOf(b, measures) + gapOf(a, measures) + gapOf(b, measures)) / 2;
/** Offsets of a row's centres from its first, packed. */
function packed(row, measures) {
	const offsets = [0];
	row.forEach((item, i) => {
		const next = row[i + 1];
		if (next) offsets.push((offsets[i] ?? 0) + distance(item, next, measures));
	});
	return offsets;
}
/** Room at the ends of a row, left and right of the outermost centres. */
var margins = (row, measures) => {
	const margin = (item) => item?.step ? measures.box / 2 : measures.arrowGap / 2;
	return [margin(row[0]), margin(row.at(-1))];
};
/** The least width in which a row has room. */
function rowWidth(row, measures) {
	const [left, right] = margins(row, measures);
	return left + (packed(row, measures).at(-1) ?? 0) + right;
}
/**
* Values nearest to the wanted ones (least squares) that never fall: isotonic regression by pooling adjacent violators
* (Ayer et al., Annals of Mathematical Statistics 26, 1955).
*/
function rising(wanted) {
	const pools = [];
	for (const value of wanted) {
		let pool = {
			sum: value,
			count: 1
		};
		for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
			pools.pop();
			pool = {
				sum: pool.sum + last.sum,
				count: pool.count + last.count
			};
		}
		pools.push(pool);
	}
	return pools.flatMap(({ sum, count }) => Array(count).fill(sum / count));
}
/** Centres of all items. Every row must have room in `width` (see rowWidth). */
function placeAcross(rows, width, measures) {
	const x = /* @__PURE__ */ new Map();
	const settle = (row, wanted) => {
		const offsets = packed(row, measures);
		const [left, right] = margins(row, measures);
		const most = width - right - (offsets.at(-1) ?? 0);
		rising(wanted.map((value, i) => value - (offsets[i] ?? 0))).forEach((value, i) => {
			const item = row[i];
			if (item) x.set(item, Math.min(Math.max(value, left), most) + (offsets[i] ?? 0));
		});
	};
	for (const row of rows) settle(row, Array(row.length).fill(width / 2));
	for (let round = 0; round < ROUNDS; round++) for (const row of round % 2 === 0 ? rows : rows.toReversed()) settle(row, row.map((item) => {
		const near = [...item.above, ...item.below].map((other) => x.get(other) ?? 0);
		return near.length === 0 ? x.get(item) ?? 0 : near.reduce((sum, value) => sum + value, 0) / near.length;
	}));
	return x;
}
// core/pathway/layers.ts
/**
* The arrows of a mechanism, turned so that they go round in no circle. Feedback steps point up where they can. Arrows to
* unknown steps are left out, and one that closes a circle in unchecked data points up, too.
*/
function arrowsOf(steps) {
	const below = new Map(steps.map(({ id }) => [id, []]));
	const leads = (from, to) => from === to || (below.get(from) ?? []).some((next) => leads(next, to));
	const arrows = [];
	const add = (from, to, feedback) => {
		if (!below.has(to) || from === to) return;
		const up = feedback ? !leads(from, to) : leads(to, from);
		const [first, second] = up ? [to, from] : [from, to];
		below.get(first)?.push(second);
		arrows.push({
			above: first,
			below: second,
			up,
			feedback
		});
	};
	for (const step of steps) if (!step.feedback) for (const id of step.leadsTo) add(step.id, id, false);
	for (const step of steps) if (step.feedback) for (const id of step.leadsTo) add(step.id, id, true);
	return arrows;
}
/**
* The row of each step, from 0, with at most `breadth` steps in a row. A list schedule, as in Coffman and Graham's
* layering (Acta Informatica 1, 1972), with the longest way from the top as priority; then each step moves down as near
* to what follows from it as its row has room. Rows are without gaps.
*/
function layersOf(steps, arrows, breadth) {
	const above = new Map(steps.map(({ id }) => [id, arrows.filter((a) => a.below === id).map((a) => a.above)]));
	const depth = /* @__PURE__ */ new Map();
	const depthOf = (id) => {
		const known = depth.get(id);
		if (known !== void 0) return known;
		const own = Math.max(-1, ...(above.get(id) ?? []).map(depthOf)) + 1;
		depth.set(id, own);
		return own;
	};
	const order = steps.map(({ id }) => id).sort((a, b) => depthOf(a) - depthOf(b));
	const rows = /* @__PURE__ */ new Map();
	const filled = [];
	const room = (row) => (filled[row] ?? 0) < breadth;
	const put = (id, row) => {
		const old = rows.get(id);
		if (old !== void 0) filled[old] = (filled[old] ?? 0) - 1;
		rows.set(id, row);
		filled[row] = (filled[row] ?? 0) + 1;
	};
	for (const id of order) {
		let row = Math.max(-1, ...(above.get(id) ?? []).map((other) => rows.get(other) ?? 0)) + 1;
		while (!room(row)) row++;
		put(id, row);
	}
	for (const id of order.toReversed()) {
		const next = arrows.filter((a) => a.above === id).map((a) => rows.get(a.below) ?? 0);
		if (next.length === 0) continue;
		const own = rows.get(id) ?? 0;
		let row = Math.min(...next) - 1;
		while (row > own && !room(row)) row--;
		if (row > own) put(id, row);
	}
	const used = [...new Set(rows.values())].sort((a, b) => a - b);
	return new Map([...rows].map(([id, row]) => [id, used.indexOf(row)]));
}
// core/pathway/order.ts
/** How often the rows are gone through, down and up. More changes nothing for graphs of nine steps. */
var SWEEPS = 6;
var link = (upper, lower) => {
	upper.below.push(lower);
	lower.above.push(upper);
};
/** The rows in the order of the entry, with a place for each arrow in each row that it passes. */
function fill(steps, arrows, layers) {
	const rows = Array.from({ length: Math.max(0, ...layers.values()) + 1 }, () => []);
	const add = (step, row) => {
		const item = {
			step,
			above: [],
			below: []
		};
		rows[row]?.push(item);
		return item;
	};
	const boxes = new Map(steps.map(({ id }) => [id, add(id, layers.get(id) ?? 0)]));
	const ways = /* @__PURE__ */ new Map();
	for (const arrow of arrows) {
		const first = boxes.get(arrow.above);
		const last = boxes.get(arrow.below);
		if (!first || !last) continue;
		const way = [first];
		const end = layers.get(arrow.below) ?? 0;
		for (let row = (layers.get(arrow.above) ?? 0) + 1; row < end; row++) way.push(add("", row));
		way.push(last);
		way.forEach((item, i) => {
			const next = way[i + 1];
			if (next) link(item, next);
		});
		ways.set(arrow, way);
	}
	return {
		rows,
		ways
	};
}
var positions = (rows) => new Map(rows.flatMap((row) => row.map((item, i) => [item, i])));
/** Number of crossings between each row and the next. */
function crossings(rows) {
	const at = positions(rows);
	let count = 0;
	for (const row of rows) {
		const lines = row.flatMap((item) => item.below.map((next) => [at.get(item) ?? 0, at.get(next) ?? 0]));
		lines.forEach(([a, b], i) => {
			for (const [c, d] of lines.slice(i + 1)) if ((a - c) * (b - d) < 0) count++;
		});
	}
	return count;
}
/** Sorts a row by the mean place of its items' neighbours; items without any stay where they are. */
function sortRow(row, side, at) {
	const mean = (item) => {
		const places = item[side].map((other) => at.get(other) ?? 0);
		return places.length === 0 ? at.get(item) ?? 0 : places.reduce((sum, place) => sum + place, 0) / places.length;
	};
	const means = new Map(row.map((item) => [item, mean(item)]));
	return row.toSorted((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0));
}
/** Swaps neighbours as long as that takes crossings away. */
function untangle(rows) {
	for (let better = true; better;) {
		better = false;
		for (const row of rows) for (let i = 0; i + 1 < row.length; i++) {
			const [a, b] = [row[i], row[i + 1]];
			if (!a || !b) continue;
			const before = crossings(rows);
			row.splice(i, 2, b, a);
			if (crossings(rows) < before) better = true;
			else row.splice(i, 2, a, b);
		}
	}
}
/**
* Rows ordered by barycentre sweeps (Sugiyama, Tagawa, Toda 1981) and then by swaps of neighbours, keeping the best.
* @param layers the row of each step (see layersOf)
*/
function orderRows(steps, arrows, layers) {
	const { rows, ways } = fill(steps, arrows, layers);
	let best = rows.map((row) => [...row]);
	let least = crossings(best);
	const keepBest = () => {
		const tried = rows.map((row) => [...row]);
		untangle(tried);
		const count = crossings(tried);
		if (count < least) [best, least] = [tried, count];
	};
	keepBest();
	for (let sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
		const down = sweep % 2 === 0;
		const indexes = [...rows.keys()];
		for (const index of down ? indexes : indexes.reverse()) rows[index] = sortRow(rows[index] ?? [], down ? "above" : "below", positions(rows));
		keepBest();
	}
	return {
		rows: best,
		ways
	};
}
// core/pathway/wrap.ts
/** Breaking short texts into lines, for drawings, which have no line breaking of their own. */
/** Parts that stay together: words, and what stands up to a hyphen or slash. */
var parts = (text) => text.match(/[^\s\-/]*[-/]?(\s+|$)?/gu)?.filter((part) => part !== "") ?? [];
/** Width of the widest part that stays together. */
var longestWord = (text, measure) => Math.max(0, ...parts(text).map((part) => measure(part.trim())));
/** The text in lines of at most `width`; a part that is wider has a line of its own. */
function wrap(text, width, measure) {
	const lines = [];
	let line = "";
	for (const part of parts(text)) {
		if (line !== "" && measure((line + part).trim()) > width) {
			lines.push(line.trim());
			line = "";
		}
		line += part;
	}
	return line.trim() === "" ? lines : [...lines, line.trim()];
}
// core/pathway/layout.ts
/** Between a box's edge and its text. */
var PADDING = {
	x: 8,
	y: 6
};
var GAPS = {
	boxGap: 14,
	arrowGap: 9
};
var BOX_MIN = 84;
var BOX_MAX = 210;
/** Between rows: where arrows turn. */
var ROW_GAP = 34;
/** Between arrows at the same box. */
var PORT_GAP = 14;
/** As many steps side by side as have room with boxes of at least `least`; then the boxes as broad as there is room. */
function fillRows(steps, arrows, least, room) {
	const most = Math.max(1, Math.floor((room + GAPS.boxGap) / (least + GAPS.boxGap)));
	for (let breadth = Math.min(most, steps.length);; breadth--) {
		const layers = layersOf(steps, arrows, breadth);
		const ordered = orderRows(steps, arrows, layers);
		const broadest = ordered.rows.map((row) => {
			const boxes = row.filter(({ step }) => step !== "").length;
			return boxes === 0 ? BOX_MAX : Math.floor((room - rowWidth(row, {
				box: 0,
				...GAPS
			})) / boxes);
		});
		const box = Math.min(BOX_MAX, ...broadest);
		if (box >= least || breadth <= 1) return {
			...ordered,
			layers,
			measures: {
				box: Math.max(box, least),
				...GAPS
			}
		};
	}
}
/** Where arrows touch a box: side by side, in the order of where they come from or go to. */
function ports(ways, x, end) {
	const byBox = /* @__PURE__ */ new Map();
	for (const [arrow, way] of ways) {
		const [box, next] = end === "above" ? [way[0], way[1]] : [way.at(-1), way.at(-2)];
		if (!box || !next) continue;
		byBox.set(box, [...byBox.get(box) ?? [], {
			arrow,
			towards: x.get(next) ?? 0
		}]);
	}
	const placed = /* @__PURE__ */ new Map();
	for (const [box, here] of byBox) {
		here.sort((a, b) => a.towards - b.towards);
		const gap = Math.min(PORT_GAP, (BOX_MIN - 2 * PADDING.x) / here.length);
		const first = (x.get(box) ?? 0) - (here.length - 1) / 2 * gap;
		for (const [i, { arrow }] of here.entries()) placed.set(arrow, first + i * gap);
	}
	return placed;
}
/** Lays out a mechanism's steps. The same steps and options give the same drawing. */
function layoutPathway(steps, { width: room, measure, lineHeight }) {
	const labels = steps.map((step, index) => `${index + 1} ${step.label}`);
	const least = Math.ceil(Math.max(BOX_MIN, ...labels.map((label) => longestWord(label, measure) + 2 * PADDING.x)));
	const { rows, ways, layers, measures } = fillRows(steps, arrowsOf(steps), least, room);
	const { box } = measures;
	const width = Math.max(room, ...rows.map((row) => rowWidth(row, measures)));
	const x = placeAcross(rows, width, measures);
	const lines = labels.map((label) => wrap(label, box - 2 * PADDING.x, measure));
	const heights = rows.map(() => 0);
	steps.forEach(({ id }, i) => {
		const row = layers.get(id) ?? 0;
		heights[row] = Math.max(heights[row] ?? 0, (lines[i]?.length ?? 1) * lineHeight + 2 * PADDING.y);
	});
	const top = (row) => heights.slice(0, row).reduce((sum, height) => sum + height + ROW_GAP, 0);
	const bottom = (row) => top(row) + (heights[row] ?? 0);
	const boxes = new Map(rows.flat().map((item) => [item.step, x.get(item) ?? 0]));
	const leave = ports(ways, x, "above");
	const arrive = ports(ways, x, "below");
	return {
		width,
		height: bottom(rows.length - 1),
		steps: steps.map((step, i) => {
			const row = layers.get(step.id) ?? 0;
			const left = (boxes.get(step.id) ?? 0) - box / 2;
			const height = bottom(row) - top(row);
			return {
				step,
				number: i + 1,
				lines: lines[i] ?? [],
				x: left,
				y: top(row),
				width: box,
				height
			};
		}),
		arrows: [...ways].map(([arrow, way]) => {
			const first = layers.get(arrow.above) ?? 0;
			const passed = way.slice(1, -1).flatMap((item, i) => {
				const at = x.get(item) ?? 0;
				return [{
					x: at,
					y: top(first + 1 + i)
				}, {
					x: at,
					y: bottom(first + 1 + i)
				}];
			});
			const start = {
				x: leave.get(arrow) ?? 0,
				y: bottom(first)
			};
			const end = {
				x: arrive.get(arrow) ?? 0,
				y: top(layers.get(arrow.below) ?? 0)
			};
			return {
				...arrow,
				points: [
					start,
					...passed,
					end
				]
			};
		})
	};
}
// components/common/measure-text.ts
/** Width of a letter as a share of the font's size, where a text cannot be measured: on the safe side. */
var BROAD_LETTER = .62;
/** A function that tells how wide a text is, in CSS pixels, when it is written in the font of `element`. */
function textMeasure(element) {
	const { fontFamily, fontSize } = getComputedStyle(element);
	const context = document.createElement("canvas").getContext("2d");
	const size = Number.parseFloat(fontSize) || 13;
	if (!context) return (text) => text.length * size * BROAD_LETTER;
	context.font = `${size}px ${fontFamily}`;
	return (text) => context.measureText(text).width;
}
// components/article/pathway.tsx
/**
* The mechanism drawn: a box for each step, arrows to what follows from it. The list of steps below says the same in
* words; each box leads to its step there, and each number there leads back to its box.
*/
/** Height of a line as a multiple of the font's size. */
var LINE = 1.3;
/** Length and half width of an arrow's head, in CSS pixels. */
var HEAD = {
	length: 7,
	half: 4
};
var move = ({ x, y }, by) => ({
	x,
	y: y + by
});
/** The arrow's line, which ends where its head begins. */
function linePath({ points, up }) {
	const line = points.map((point, i) => {
		if (up && i === 0) return move(point, HEAD.length);
		return !up && i === points.length - 1 ? move(point, -HEAD.length) : point;
	});
	return line.reduce((path, to, i) => {
		const from = line[i - 1];
		if (!from) return `M ${to.x} ${to.y}`;
		if (i % 2 === 0) return `${path} V ${to.y}`;
		const middle = (from.y + to.y) / 2;
		return `${path} C ${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`;
	}, "");
}
function headPath({ points, up }) {
	const tip = up ? points[0] : points.at(-1);
	if (!tip) return "";
	const base = tip.y + (up ? HEAD.length : -HEAD.length);
	return `M ${tip.x} ${tip.y} L ${tip.x - HEAD.half} ${base} L ${tip.x + HEAD.half} ${base} Z`;
}
function ArrowShape({ arrow, lit }) {
	return /* @__PURE__ */ a("g", {
		class: `pathway-arrow${arrow.feedback ? " pathway-feedback" : ""}${lit ? " pathway-lit" : ""}`,
		children: [/* @__PURE__ */ a("path", {
			class: "pathway-line",
			d: linePath(arrow)
		}), /* @__PURE__ */ a("path", {
			class: "pathway-head",
			d: headPath(arrow)
		})]
	});
}
function StepNote({ drawn }) {
	const numbers = useCited(drawn.step.cite).map(({ number }) => number);
	return /* @__PURE__ */ a("p", {
		...DATA_TEXT,
		children: [
			drawn.step.text,
			" ",
			/* @__PURE__ */ a("span", {
				class: "reference-number",
				children: numbers.join(", ")
			})
		]
	});
}
function Box({ drawn, lineHeight, onLit }) {
	const { slug, mechanism } = useArticleContext().article;
	const { step, number, lines, x, y, width, height } = drawn;
	const next = step.leadsTo.map((id) => mechanism.steps.findIndex((other) => other.id === id) + 1);
	const label = i18n.t("article.drawnStep", [String(number), step.label]);
	const follows = next.length > 0 ? i18n.t("article.drawnNext", [next.join(", ")]) : i18n.t("article.outcome");
	const first = y + (height - lines.length * lineHeight) / 2 + lineHeight * .76;
	const note = (anchor) => ({
		anchor,
		content: /* @__PURE__ */ a(StepNote, { drawn })
	});
	return /* @__PURE__ */ a("a", {
		id: drawnPart(step.id),
		class: `pathway-step${step.leadsTo.length === 0 ? " pathway-outcome" : ""}`,
		href: entryAddress(slug, stepPart(step.id)),
		"aria-label": `${label}. ${follows}`,
		"aria-describedby": stepTextId(step.id),
		onPointerEnter: ({ pointerType, currentTarget }) => {
			onLit(true);
			if (pointerType !== "touch") showNoteSoon(note(currentTarget));
		},
		onPointerLeave: () => {
			onLit(false);
			hideNoteSoon();
		},
		onFocus: ({ currentTarget }) => {
			onLit(true);
			showNote(note(currentTarget));
		},
		onBlur: () => {
			onLit(false);
			hideNoteSoon();
		},
		onClick: hideNote,
		children: [/* @__PURE__ */ a("rect", {
			x,
			y,
			width,
			height,
			rx: "6"
		}), /* @__PURE__ */ a("text", {
			x: x + PADDING.x,
			y: first,
			direction: "ltr",
			lang: "en",
			children: lines.map((line, i) => /* @__PURE__ */ a("tspan", {
				x: x + PADDING.x,
				dy: i === 0 ? 0 : lineHeight,
				children: [
					i === 0 && /* @__PURE__ */ a("tspan", {
						class: "pathway-number",
						children: number
					}),
					i === 0 ? line.slice(String(number).length) : line,
					!/[-/]$/u.test(line) && " "
				]
			}, line))
		})]
	});
}
function Pathway() {
	const { steps } = useArticleContext().article.mechanism;
	const figure = T(null);
	const room = useSignal({
		width: 0,
		fontSize: 13
	});
	const lit = useSignal("");
	F(() => {
		const element = figure.current;
		if (!element) return;
		const look = () => {
			const fontSize = Number.parseFloat(getComputedStyle(element).fontSize) || 13;
			const { clientWidth: width } = element;
			if (width !== room.value.width || fontSize !== room.value.fontSize) room.value = {
				width,
				fontSize
			};
		};
		const observer = new ResizeObserver(look);
		observer.observe(element);
		return () => observer.disconnect();
	}, [room]);
	const { width, fontSize } = room.value;
	const lineHeight = Math.round(fontSize * LINE);
	const drawing = w(() => {
		if (!figure.current || width === 0) return null;
		return layoutPathway(steps, {
			width: width - 2,
			measure: textMeasure(figure.current),
			lineHeight
		});
	}, [
		steps,
		width,
		lineHeight
	]);
	return /* @__PURE__ */ a("figure", {
		ref: figure,
		class: "pathway",
		children: [drawing && /* @__PURE__ */ a("svg", {
			role: "group",
			"aria-label": i18n.t("article.drawing"),
			viewBox: `-1 -1 ${drawing.width + 2} ${drawing.height + 2}`,
			width: drawing.width + 2,
			height: drawing.height + 2,
			children: [drawing.arrows.map((arrow) => /* @__PURE__ */ a(ArrowShape, {
				arrow,
				lit: lit.value === arrow.above || lit.value === arrow.below
			}, `${arrow.above} ${arrow.below} ${arrow.up}`)), drawing.steps.map((drawn) => /* @__PURE__ */ a(Box, {
				drawn,
				lineHeight,
				onLit: (on) => {
					lit.value = on ? drawn.step.id : "";
				}
			}, drawn.step.id))]
		}), steps.some(({ feedback }) => feedback) && /* @__PURE__ */ a("figcaption", {
			class: "soft",
			children: i18n.t("article.feedbackKey")
		})]
	});
}
// components/article/prose.tsx
/** A summary in the wordings that the audience reads; each with the references that stand behind both. */
function Prose({ path, texts }) {
	const { wordings } = useArticleContext().reading;
	return /* @__PURE__ */ a($, { children: wordings.map((wording) => /* @__PURE__ */ a("div", {
		class: `prose prose-${wording}`,
		children: [wordings.length > 1 && /* @__PURE__ */ a("p", {
			class: "wording",
			children: i18n.t(`article.${wording}`)
		}), /* @__PURE__ */ a("p", {
			...DATA_TEXT,
			children: [/* @__PURE__ */ a(TermText, {
				path: `${path}.${wording}`,
				text: texts[wording]
			}), /* @__PURE__ */ a(Citations, { ids: texts.cite })]
		})]
	}, wording)) });
}
// components/article/section.tsx
/** A part of the article: a region named by its heading, and a place that an address can lead to. */
function Section({ id, children }) {
	return /* @__PURE__ */ a("section", {
		id,
		tabIndex: -1,
		"aria-labelledby": `${id}-heading`,
		children: [/* @__PURE__ */ a("h2", {
			id: `${id}-heading`,
			children: i18n.t(`article.${id}`)
		}), children]
	});
}
/** Statements written for professionals: folded away where the reading says so. */
function ForProfessionals({ count, folded, children }) {
	if (!folded || count === 0) return /* @__PURE__ */ a($, { children });
	return /* @__PURE__ */ a("details", {
		class: "fold",
		children: [/* @__PURE__ */ a("summary", { children: i18n.t("article.folded", count) }), children]
	});
}
// components/article/statements.tsx
/** A name that leads to its entry, or just the name when it has none. */
var nameOf = (name, slug) => slug === void 0 ? /* @__PURE__ */ a("span", {
	...DATA_TEXT,
	children: name
}) : /* @__PURE__ */ a("a", {
	href: entryAddress(slug),
	...DATA_TEXT,
	children: name
});
/** Links to the entries that belong to a statement, but those that its words already lead to. */
function MoreOn({ path, slugs = [] }) {
	const { linkNames, terms } = useArticleContext().article;
	const linked = [...terms[path] ?? [], ...terms[labelKey(path)] ?? []].map(([, , slug]) => slug);
	const others = slugs.filter((slug) => !linked.includes(slug));
	if (others.length === 0) return null;
	return /* @__PURE__ */ a("p", {
		class: "more",
		children: [
			i18n.t("article.moreOn"),
			" ",
			others.map((slug, index) => /* @__PURE__ */ a("span", { children: [index > 0 && ", ", /* @__PURE__ */ a("a", {
				href: entryAddress(slug),
				...DATA_TEXT,
				children: linkNames[slug] ?? slug
			})] }, slug))
		]
	});
}
function Statement({ path, label, text, cite, mark, children }) {
	return /* @__PURE__ */ a("li", {
		class: "statement",
		id: statementPart(path),
		tabIndex: -1,
		children: [
			(label || mark) && /* @__PURE__ */ a("p", {
				class: "statement-head",
				children: [typeof label === "string" ? /* @__PURE__ */ a("strong", {
					...DATA_TEXT,
					children: /* @__PURE__ */ a(TermText, {
						path,
						label: true,
						text: label
					})
				}) : label && /* @__PURE__ */ a("strong", { children: label }), mark]
			}),
			/* @__PURE__ */ a("p", {
				...DATA_TEXT,
				children: [/* @__PURE__ */ a(TermText, {
					path,
					text
				}), /* @__PURE__ */ a(Citations, { ids: cite })]
			}),
			children
		]
	});
}
function Guidelines() {
	const { article, reading } = useArticleContext();
	const statements = article.guidelines;
	return /* @__PURE__ */ a(Section, {
		id: "guidelines",
		children: [statements.length === 0 && /* @__PURE__ */ a("p", {
			class: "soft",
			children: i18n.t("article.noGuidelines")
		}), /* @__PURE__ */ a(ForProfessionals, {
			count: statements.length,
			folded: reading.folded,
			children: /* @__PURE__ */ a("ul", {
				class: "statements",
				children: statements.map((statement, index) => /* @__PURE__ */ a(Statement, {
					path: `guidelines[${index}]`,
					...statement
				}, statement.text))
			})
		})]
	});
}
function Level({ level, explained }) {
	if (!explained) return /* @__PURE__ */ a(LevelMark, { level });
	return /* @__PURE__ */ a("span", {
		class: "level-explained",
		children: [
			/* @__PURE__ */ a(LevelMark, { level }),
			" ",
			/* @__PURE__ */ a("span", {
				class: "soft",
				children: i18n.t(`article.levelMeaning.${level}`)
			})
		]
	});
}
function Causes() {
	const { article, reading } = useArticleContext();
	const levels = [...new Set(article.causes.map(({ level }) => level))];
	return /* @__PURE__ */ a(Section, {
		id: "causes",
		children: [reading.levels === "once" && /* @__PURE__ */ a("dl", {
			class: "levels",
			"aria-label": i18n.t("article.levels"),
			children: levels.map((level) => /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: /* @__PURE__ */ a(LevelMark, { level }) }), /* @__PURE__ */ a("dd", { children: i18n.t(`article.levelMeaning.${level}`) })] }, level))
		}), /* @__PURE__ */ a("ul", {
			class: "statements",
			children: article.causes.map(({ label, level, text, cite, entry }, index) => /* @__PURE__ */ a(Statement, {
				path: `causes[${index}]`,
				label,
				text,
				cite,
				mark: /* @__PURE__ */ a(Level, {
					level,
					explained: reading.levels === "each"
				}),
				children: /* @__PURE__ */ a(MoreOn, {
					path: `causes[${index}]`,
					slugs: entry
				})
			}, label))
		})]
	});
}
function Treatment() {
	const { article } = useArticleContext();
	return /* @__PURE__ */ a(Section, {
		id: "treatment",
		children: /* @__PURE__ */ a("ul", {
			class: "statements",
			children: article.treatment.map((statement, index) => /* @__PURE__ */ a(Statement, {
				path: `treatment[${index}]`,
				...statement
			}, statement.text))
		})
	});
}
function Associated() {
	const { article } = useArticleContext();
	return /* @__PURE__ */ a(Section, {
		id: "associated",
		children: /* @__PURE__ */ a("ul", {
			class: "statements",
			children: article.associated.map(({ name, entry, why, cite }, index) => /* @__PURE__ */ a(Statement, {
				path: `associated[${index}]`,
				label: nameOf(name, entry),
				text: why,
				cite
			}, name))
		})
	});
}
function Distinguish() {
	const { article } = useArticleContext();
	if (article.distinguish.length === 0) return null;
	return /* @__PURE__ */ a(Section, {
		id: "distinguish",
		children: /* @__PURE__ */ a("ul", {
			class: "statements",
			children: article.distinguish.map(({ name, entry, how, cite }, index) => /* @__PURE__ */ a(Statement, {
				path: `distinguish[${index}]`,
				label: nameOf(name, entry),
				text: how,
				cite
			}, name))
		})
	});
}
function Recent() {
	const { article, reading } = useArticleContext();
	if (article.recent.length === 0) return null;
	const newestFirst = article.recent.map((statement, index) => ({
		...statement,
		path: `recent[${index}]`
	})).sort((a, b) => b.date.localeCompare(a.date));
	return /* @__PURE__ */ a(Section, {
		id: "recent",
		children: /* @__PURE__ */ a(ForProfessionals, {
			count: newestFirst.length,
			folded: reading.folded,
			children: /* @__PURE__ */ a("ul", {
				class: "statements",
				children: newestFirst.map(({ path, date, text, cite }) => /* @__PURE__ */ a(Statement, {
					path,
					label: /* @__PURE__ */ a("time", {
						dateTime: date,
						children: formatDay(date)
					}),
					text,
					cite
				}, path))
			})
		})
	});
}
// components/article/mechanism.tsx
/** The mechanism: how it happens, in a summary and step by step. */
/** Links to the steps that follow from a step. */
function LeadsTo({ step }) {
	const { slug, mechanism } = useArticleContext().article;
	if (step.leadsTo.length === 0) return null;
	return /* @__PURE__ */ a("p", {
		class: "leads-to",
		children: [/* @__PURE__ */ a(Icon, { svg: step.feedback ? rotate_ccw_default : arrow_down_default }), /* @__PURE__ */ a("span", { children: [
			i18n.t(step.feedback ? "article.feedsBack" : "article.leadsTo"),
			" ",
			step.leadsTo.map((id, index) => /* @__PURE__ */ a("span", { children: [index > 0 && ", ", /* @__PURE__ */ a("a", {
				href: entryAddress(slug, stepPart(id)),
				...DATA_TEXT,
				children: mechanism.steps.find((other) => other.id === id)?.label ?? id
			})] }, id))
		] })]
	});
}
function StepItem({ step, number, folded }) {
	const { slug } = useArticleContext().article;
	const path = `mechanism.steps[${number - 1}]`;
	const detail = /* @__PURE__ */ a("p", {
		id: stepTextId(step.id),
		...DATA_TEXT,
		children: [/* @__PURE__ */ a(TermText, {
			path,
			text: step.text
		}), /* @__PURE__ */ a(Citations, { ids: step.cite })]
	});
	return /* @__PURE__ */ a("li", {
		id: stepPart(step.id),
		class: "step",
		tabIndex: -1,
		children: [
			/* @__PURE__ */ a("a", {
				class: "step-number",
				href: entryAddress(slug, drawnPart(step.id)),
				"aria-label": i18n.t("article.showDrawn", [String(number)]),
				children: number
			}),
			/* @__PURE__ */ a("p", {
				class: "statement-head",
				...DATA_TEXT,
				children: /* @__PURE__ */ a("strong", { children: /* @__PURE__ */ a(TermText, {
					path,
					label: true,
					text: step.label
				}) })
			}),
			folded ? /* @__PURE__ */ a("details", {
				class: "fold",
				children: [/* @__PURE__ */ a("summary", { children: i18n.t("article.stepDetail") }), detail]
			}) : detail,
			/* @__PURE__ */ a(LeadsTo, { step }),
			/* @__PURE__ */ a(MoreOn, {
				path,
				slugs: step.entry
			})
		]
	});
}
function Mechanism() {
	const { article, reading } = useArticleContext();
	const { summary, steps } = article.mechanism;
	return /* @__PURE__ */ a(Section, {
		id: "mechanism",
		children: [
			/* @__PURE__ */ a(Prose, {
				path: "mechanism.summary",
				texts: summary
			}),
			/* @__PURE__ */ a(Pathway, {}),
			/* @__PURE__ */ a("h3", {
				id: "steps-heading",
				children: i18n.t("article.steps")
			}),
			/* @__PURE__ */ a("ol", {
				class: "steps",
				"aria-labelledby": "steps-heading",
				children: steps.map((step, index) => /* @__PURE__ */ a(StepItem, {
					step,
					number: index + 1,
					folded: reading.folded
				}, step.id))
			})
		]
	});
}
// components/article/names.tsx
/** Characters of other names that stand at the top of a narrow panel without pushing the answer off the screen. */
var ROOM = 75;
/** How many of some names fit into the room; the first one always does. */
function fitting(names) {
	let length = 0;
	const over = names.findIndex((name) => {
		length += name.length + 2;
		return length > ROOM;
	});
	return over < 0 ? names.length : Math.max(1, over);
}
/** The entry's name and what else it is called, the rest of a long list when it is asked for (and on paper). */
function Names() {
	const { article } = useArticleContext();
	const open = useSignal(false);
	const names = [...article.names, ...article.abbreviations.map(({ text }) => text)];
	const count = fitting(names);
	const rest = names.slice(count);
	return /* @__PURE__ */ a("p", {
		class: "names",
		children: [/* @__PURE__ */ a("strong", {
			...DATA_TEXT,
			children: article.name
		}), names.length > 0 && /* @__PURE__ */ a("span", { children: [
			" ",
			i18n.t("article.alsoCalled", [names.slice(0, count).join(", ")]),
			rest.length > 0 && /* @__PURE__ */ a($, { children: [
				/* @__PURE__ */ a("span", {
					class: open.value ? void 0 : "names-rest",
					children: `, ${rest.join(", ")}`
				}),
				" ",
				/* @__PURE__ */ a("button", {
					type: "button",
					class: "link",
					"aria-expanded": open.value,
					onClick: () => {
						open.value = !open.value;
					},
					children: open.value ? i18n.t("article.fewerNames") : i18n.t("article.moreNames", rest.length)
				})
			] })
		] })]
	});
}
// node_modules/lucide-static/icons/arrow-up-right.svg?raw
var arrow_up_right_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-arrow-up-right\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M7 7h10v10\" />\n  <path d=\"M7 17 17 7\" />\n</svg>\n";
// node_modules/lucide-static/icons/corner-left-up.svg?raw
var corner_left_up_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-corner-left-up\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M14 9 9 4 4 9\" />\n  <path d=\"M20 20h-7a4 4 0 0 1-4-4V4\" />\n</svg>\n";
// core/cite/apa.ts
/** The manual names up to twenty authors; of more, the first nineteen and the last. */
var MOST_AUTHORS = 20;
/** "Michelle D" → "M. D.", "DP" → "D. P.", "Jean-Pierre" → "J.-P." */
function initials(given) {
	return given.split(/[\s.]+/u).flatMap((part) => /^\p{Lu}{1,3}$/u.test(part) ? [...part] : [part]).filter((part) => part !== "").map((part) => part.split("-").map((piece) => `${([...piece][0] ?? "").toUpperCase()}.`).join("-")).join(" ");
}
var authorName = (author) => {
	if ("literal" in author) return author.literal;
	if (author.given === void 0) return author.family;
	const { given, suffix } = splitSuffix(author.given);
	const after = suffix === void 0 ? [] : [/^[JS]r$/u.test(suffix) ? `${suffix}.` : suffix];
	return [
		author.family,
		initials(given),
		...after
	].join(", ");
};
function authorNames(authors) {
	const names = authors.map(authorName);
	const last = names.at(-1) ?? "";
	if (names.length <= 1) return last;
	if (names.length > MOST_AUTHORS) return `${names.slice(0, 19).join(", ")}, … ${last}`;
	return `${names.slice(0, -1).join(", ")}, & ${last}`;
}
/** The whole reference on one line: "Roe, J. (2020). A title. J Name, 1(2), 3–9. https://doi.org/…". */
function formatApa(reference) {
	const [[year]] = reference.issued["date-parts"];
	const title = reference.title.replace(/\.$/u, "");
	const { volume, issue, page } = reference;
	const place = [
		reference["container-title"].replace(/\.$/u, ""),
		...volume ? [`${volume}${issue ? `(${issue})` : ""}`] : [],
		...page ? [page.replace(/(\d)-(\w*\d)/u, "$1–$2")] : []
	].join(", ");
	const address = reference.DOI ? `https://doi.org/${reference.DOI}` : reference.PMID && `https://pubmed.ncbi.nlm.nih.gov/${reference.PMID}/`;
	const container = reference.type === "chapter" ? `In ${place}` : place;
	return [
		...reference.author?.length ? [
			stopped(authorNames(reference.author)),
			`(${year}).`,
			stopped(title)
		] : [stopped(title), `(${year}).`],
		stopped(container),
		...address ? [address] : []
	].join(" ");
}
// components/article/references.tsx
/** The list of references, guidelines apart from research; numbers are those of the citations. */
function OutLink({ href, children }) {
	return /* @__PURE__ */ a("a", {
		class: "out",
		href,
		target: "_blank",
		rel: "noopener noreferrer",
		children: [
			children,
			/* @__PURE__ */ a(Icon, {
				svg: arrow_up_right_default,
				turns: true
			}),
			/* @__PURE__ */ a("span", {
				class: "unseen",
				children: i18n.t("common.newTab")
			})
		]
	});
}
/** Shown in the reference that a citation has just led to. */
function WayBack({ number }) {
	const { route, depth } = visit.value;
	if (depth === 0 || route.view !== "entry" || route.part !== referencePart(number)) return null;
	return /* @__PURE__ */ a("button", {
		type: "button",
		class: "quiet",
		onClick: () => history.back(),
		children: [/* @__PURE__ */ a(Icon, {
			svg: corner_left_up_default,
			turns: true
		}), i18n.t("article.backToText")]
	});
}
function CopyCitation({ number, reference }) {
	return /* @__PURE__ */ a("details", {
		class: "cite",
		children: [/* @__PURE__ */ a("summary", { children: [
			i18n.t("takeAway.cite"),
			" ",
			/* @__PURE__ */ a("span", {
				class: "unseen",
				children: i18n.t("takeAway.citeOf", [String(number)])
			})
		] }), /* @__PURE__ */ a("div", {
			class: "takes",
			children: [/* @__PURE__ */ a(CopyButton, {
				label: i18n.t("takeAway.vancouver"),
				text: () => formatVancouver(reference)
			}), /* @__PURE__ */ a(CopyButton, {
				label: i18n.t("takeAway.apa"),
				text: () => formatApa(reference)
			})]
		})]
	});
}
function ReferenceItem({ number, reference }) {
	const { DOI, PMID, custom } = reference;
	return /* @__PURE__ */ a("li", {
		id: referencePart(number),
		class: "reference",
		"data-reference": reference.id,
		value: number,
		tabIndex: -1,
		children: [/* @__PURE__ */ a("span", {
			class: "reference-number",
			"aria-hidden": "true",
			children: number
		}), /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("p", {
			id: referenceTextId(number),
			children: /* @__PURE__ */ a(ReferenceText, { reference })
		}), /* @__PURE__ */ a("div", {
			class: "reference-links",
			children: [
				/* @__PURE__ */ a(KindMark, { kind: custom.kind }),
				DOI && /* @__PURE__ */ a(OutLink, {
					href: doiAddress(DOI),
					children: i18n.t("article.doi", [DOI])
				}),
				PMID && /* @__PURE__ */ a(OutLink, {
					href: pubmedAddress(PMID),
					children: i18n.t("article.pubmed", [PMID])
				}),
				/* @__PURE__ */ a(CopyCitation, {
					number,
					reference
				}),
				/* @__PURE__ */ a(WayBack, { number })
			]
		})] })]
	});
}
function ReferenceList({ heading, items }) {
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("h3", { children: heading }), items.length === 0 ? /* @__PURE__ */ a("p", {
		class: "soft",
		children: i18n.t("article.noReferences")
	}) : /* @__PURE__ */ a("ol", {
		class: "references",
		children: items.map((item) => /* @__PURE__ */ a(ReferenceItem, { ...item }, item.number))
	})] });
}
function References$1() {
	const { guidelines, research } = splitReferences(useArticleContext().article.references);
	return /* @__PURE__ */ a(Section, {
		id: "references",
		children: [/* @__PURE__ */ a(ReferenceList, {
			heading: i18n.t("article.referenceGuidelines"),
			items: guidelines
		}), /* @__PURE__ */ a(ReferenceList, {
			heading: i18n.t("article.referenceResearch"),
			items: research
		})]
	});
}
// node_modules/lucide-static/icons/triangle-alert.svg?raw
var triangle_alert_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-triangle-alert\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3\" />\n  <path d=\"M12 9v4\" />\n  <path d=\"M12 17h.01\" />\n</svg>\n";
// components/article/policy-dialog.tsx
/** How entries are written and reviewed, and this entry's own record. Opened by `dialog.current.showModal()`. */
function PolicyDialog({ dialog, review }) {
	return /* @__PURE__ */ a("dialog", {
		ref: dialog,
		class: "policy",
		"aria-labelledby": "policy-title",
		closedby: "any",
		children: [
			/* @__PURE__ */ a("h2", {
				id: "policy-title",
				children: i18n.t("policy.title")
			}),
			/* @__PURE__ */ a("p", { children: i18n.t("policy.sources") }),
			/* @__PURE__ */ a("p", { children: i18n.t("policy.contested") }),
			/* @__PURE__ */ a("p", { children: i18n.t("policy.advice") }),
			/* @__PURE__ */ a("h3", { children: i18n.t("policy.statusTitle") }),
			/* @__PURE__ */ a("dl", { children: REVIEW_STATUSES.map((status) => /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: statusName(status) }), /* @__PURE__ */ a("dd", { children: i18n.t(status === "under-review" ? "policy.underReview" : `policy.${status}`) })] }, status)) }),
			/* @__PURE__ */ a("h3", { children: i18n.t("policy.reviewers") }),
			review.reviewers.length === 0 && /* @__PURE__ */ a("p", { children: i18n.t("policy.noReviewers") }),
			/* @__PURE__ */ a("ul", { children: review.reviewers.map(({ name, role, date }) => /* @__PURE__ */ a("li", { children: [
				/* @__PURE__ */ a("span", {
					...DATA_TEXT,
					children: `${name}, ${role}`
				}),
				", ",
				/* @__PURE__ */ a("time", {
					dateTime: date,
					children: formatDay(date)
				})
			] }, `${name} ${date}`)) }),
			/* @__PURE__ */ a("h3", { children: i18n.t("policy.changes") }),
			/* @__PURE__ */ a("ul", { children: review.history.map(({ date, note }) => /* @__PURE__ */ a("li", { children: [
				/* @__PURE__ */ a("time", {
					dateTime: date,
					children: formatDay(date)
				}),
				": ",
				/* @__PURE__ */ a("span", {
					...DATA_TEXT,
					children: note
				})
			] }, `${date} ${note}`)) }),
			/* @__PURE__ */ a("form", {
				method: "dialog",
				children: /* @__PURE__ */ a("button", {
					type: "submit",
					children: i18n.t("common.close")
				})
			})
		]
	});
}
// components/article/review.tsx
/** Who has looked at the entry, and when it was last changed. */
var cautionWords = (caution) => caution === "under-review" ? i18n.t("article.caution.underReview") : i18n.t(`article.caution.${caution}`);
function Review() {
	const { review } = useArticleContext().article;
	const reached = REVIEW_STATUSES.indexOf(review.status);
	const dialog = T(null);
	return /* @__PURE__ */ a("div", {
		class: "review",
		children: [
			/* @__PURE__ */ a("ol", {
				class: "stepper",
				"aria-label": i18n.t("article.review"),
				children: REVIEW_STATUSES.map((status, index) => {
					const done = index < reached || review.status === "approved";
					return /* @__PURE__ */ a("li", {
						class: `stepper-${done ? "done" : index === reached ? "now" : "ahead"}`,
						"aria-current": index === reached ? "step" : void 0,
						children: [
							done && /* @__PURE__ */ a(Icon, { svg: "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-check\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M20 6 9 17l-5-5\" />\n</svg>\n" }),
							statusName(status),
							done && /* @__PURE__ */ a("span", {
								class: "unseen",
								children: [" ", i18n.t("article.done")]
							})
						]
					}, status);
				})
			}),
			/* @__PURE__ */ a("p", {
				class: "review-line",
				children: [/* @__PURE__ */ a("span", { children: [
					i18n.t("article.updated"),
					" ",
					/* @__PURE__ */ a("time", {
						dateTime: review.updated,
						children: formatDay(review.updated)
					})
				] }), /* @__PURE__ */ a("button", {
					type: "button",
					class: "link",
					"aria-haspopup": "dialog",
					onClick: () => dialog.current?.showModal(),
					children: i18n.t("article.policy")
				})]
			}),
			/* @__PURE__ */ a(PolicyDialog, {
				dialog,
				review
			}),
			cautionsFor(review, today()).map((caution) => /* @__PURE__ */ a("p", {
				class: "caution",
				role: "note",
				children: [/* @__PURE__ */ a(Icon, { svg: triangle_alert_default }), /* @__PURE__ */ a("span", { children: cautionWords(caution) })]
			}, caution))
		]
	});
}
// components/article/use-first-screen.ts
/**
* Lets an article's first screen be painted before the rest of it is rendered: laying out all of its statements, the
* drawing and the references takes several times as long. The rest follows right after, below what is on view.
* @param whole true where it cannot wait, since the reader goes to a place further down
* @returns whether the rest is to be rendered
*/
function useFirstScreen(slug, whole) {
	const [complete, setComplete] = d();
	const ready = whole || complete === slug || document.hidden;
	A(() => {
		if (ready) {
			setComplete(slug);
			return;
		}
		let timer;
		const frame = requestAnimationFrame(() => {
			timer = setTimeout(() => setComplete(slug));
		});
		return () => {
			cancelAnimationFrame(frame);
			clearTimeout(timer);
		};
	}, [slug, ready]);
	return ready;
}
// components/article/use-unfolded-print.ts
/** Paper cannot be unfolded: what is folded away is opened while the browser prints, and closed again after. */
function useUnfoldedPrint() {
	A(() => {
		let opened = [];
		const open = () => {
			opened = [...document.querySelectorAll("details.fold:not([open])")];
			for (const fold of opened) fold.open = true;
		};
		const close = () => {
			for (const fold of opened) fold.open = false;
			opened = [];
		};
		addEventListener("beforeprint", open);
		addEventListener("afterprint", close);
		return () => {
			removeEventListener("beforeprint", open);
			removeEventListener("afterprint", close);
		};
	}, []);
}
// components/article/article.tsx
function Summary() {
	const { article, reading } = useArticleContext();
	return /* @__PURE__ */ a(Section, {
		id: "summary",
		children: [/* @__PURE__ */ a(Prose, {
			path: "summary",
			texts: article.summary
		}), reading.answer === "prose" && /* @__PURE__ */ a(HowInShort, {})]
	});
}
function Part({ id }) {
	switch (id) {
		case "summary": return /* @__PURE__ */ a(Summary, {});
		case "guidelines": return /* @__PURE__ */ a(Guidelines, {});
		case "causes": return /* @__PURE__ */ a(Causes, {});
		case "mechanism": return /* @__PURE__ */ a(Mechanism, {});
		case "treatment": return /* @__PURE__ */ a(Treatment, {});
		case "associated": return /* @__PURE__ */ a(Associated, {});
		case "distinguish": return /* @__PURE__ */ a(Distinguish, {});
		case "recent": return /* @__PURE__ */ a(Recent, {});
	}
}
/** What is said about the entry, and what can be done with it. */
function About({ article, audience, evidence }) {
	return /* @__PURE__ */ a("div", {
		class: "article-about",
		children: [
			evidence && /* @__PURE__ */ a(EvidenceLine, {}),
			/* @__PURE__ */ a(Review, {}),
			/* @__PURE__ */ a(AudienceChoice, {}),
			/* @__PURE__ */ a(SaveButton$1, {
				slug: article.slug,
				page: currentTab.value
			}, article.slug),
			/* @__PURE__ */ a(TakeAwayMenu, { file: (format) => articleFile(article, audience, format) })
		]
	});
}
var isEmpty = (article, id) => (id === "distinguish" || id === "recent") && article[id].length === 0;
function Contents({ article, sections }) {
	return /* @__PURE__ */ a("nav", {
		class: "contents",
		"aria-labelledby": "contents-heading",
		children: [/* @__PURE__ */ a("h2", {
			id: "contents-heading",
			children: i18n.t("article.contents")
		}), /* @__PURE__ */ a("ul", { children: sections.map((id) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", {
			href: entryAddress(article.slug, id),
			children: i18n.t(`article.${id}`)
		}) }, id)) })]
	});
}
function Article({ article, audience, heading, whole = true }) {
	useUnfoldedPrint();
	const complete = useFirstScreen(article.slug, whole);
	const reading = readingFor(audience);
	const context = w(() => ({
		article,
		reading
	}), [article, reading]);
	const sections = reading.sections.filter((id) => !isEmpty(article, id));
	const lines = reading.answer === "lines";
	const below = sections.filter((id) => id !== "summary");
	return /* @__PURE__ */ a(ArticleContext.Provider, {
		value: context,
		children: /* @__PURE__ */ a("div", {
			class: "article-page",
			"data-coming": !complete,
			children: [
				/* @__PURE__ */ a(Contents, {
					article,
					sections: [...sections, "references"]
				}),
				/* @__PURE__ */ a("article", { children: [
					/* @__PURE__ */ a("header", {
						class: "article-head",
						children: [
							/* @__PURE__ */ a("p", {
								class: "kicker",
								children: [
									i18n.t(`article.kind.${article.kind}`),
									" · ",
									/* @__PURE__ */ a("span", {
										...DATA_TEXT,
										children: article.group
									})
								]
							}),
							/* @__PURE__ */ a("h1", {
								ref: heading,
								tabIndex: -1,
								...DATA_TEXT,
								children: article.question
							}),
							/* @__PURE__ */ a(Names, {}, article.slug),
							lines && /* @__PURE__ */ a(InShort, {})
						]
					}),
					!lines && /* @__PURE__ */ a(Part, { id: "summary" }),
					/* @__PURE__ */ a(About, {
						article,
						audience,
						evidence: !lines
					}),
					lines && /* @__PURE__ */ a(Part, { id: "summary" }),
					complete && /* @__PURE__ */ a($, { children: [
						below.map((id) => /* @__PURE__ */ a(Part, { id }, id)),
						/* @__PURE__ */ a(References$1, {}),
						/* @__PURE__ */ a("footer", {
							class: "disclaimer",
							children: /* @__PURE__ */ a("p", { children: i18n.t("article.disclaimer") })
						})
					] })
				] }),
				complete && /* @__PURE__ */ a(FollowUp, {}, article.slug),
				/* @__PURE__ */ a(Notes, {})
			]
		})
	});
}
// components/panel/look-up.ts
/** Opening an entry is a look-up: it is remembered with where the reader came from. */
function wayOf({ from }) {
	if (from === void 0) return "outside";
	return from === "sheet" ? "page" : from;
}
/** Milliseconds that the panel gets to find out which tab is in front. */
var PATIENCE = 2e3;
/** The tab in front; null when that does not become known. An article may be shown before it is. */
function knownTab() {
	return new Promise((resolve) => {
		const timer = setTimeout(() => settle(null), PATIENCE);
		const settle = (tab) => {
			clearTimeout(timer);
			resolve(tab);
			queueMicrotask(() => end());
		};
		const end = x(() => {
			if (currentTab.value) settle(currentTab.value);
		});
	});
}
/** The entry remembered last by this panel. */
var latest = "";
/** Remembers the entry, unless the reader only came back to it, wants no history, or is in a private window. */
async function rememberLookUp(slug, visit) {
	if (visit.how === "returned" || !settings.value.history || await inPrivateWindow()) return;
	if (visit.from === "entry" && slug === latest) return;
	latest = slug;
	const at = Date.now();
	const page = await pageToKeep(await knownTab());
	const lookUp = {
		slug,
		at,
		via: wayOf(visit),
		...page ? { page } : {}
	};
	await askKeep({
		type: "keep/look-up",
		lookUp
	});
}
// components/panel/entry-view.tsx
/** Whether a visit leads further down than to an article's beginning. */
var goesDown = ({ how, route }) => how === "returned" || "part" in route && route.part !== void 0;
function EntryView({ slug, visit }) {
	const loading = useArticle(slug);
	const { state } = loading;
	const heading = useArrival(visit, state !== "loading");
	const words = slug.replaceAll("-", " ");
	const title = state === "loaded" ? loading.article.question : i18n.t(state === "loading" ? "article.loading" : state === "missing" ? "article.missing.title" : "article.failed.title");
	const name = state === "loaded" ? loading.article.name : state === "loading" ? "" : words;
	A(() => showTitle(title, name), [title, name]);
	A(() => {
		if (state === "loaded") rememberLookUp(slug, visit);
	}, [
		state,
		slug,
		visit
	]);
	if (state === "loading") return /* @__PURE__ */ a("p", {
		class: "waiting",
		role: "status",
		children: title
	});
	if (state === "loaded") return /* @__PURE__ */ a(Article, {
		article: loading.article,
		audience: settings.value.audience,
		heading,
		whole: goesDown(visit)
	});
	return /* @__PURE__ */ a("div", {
		class: "notice",
		children: [/* @__PURE__ */ a("h1", {
			ref: heading,
			tabIndex: -1,
			children: title
		}), state === "missing" ? /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("p", { children: i18n.t("article.missing.text", [words]) }), /* @__PURE__ */ a("p", { children: /* @__PURE__ */ a("a", {
			href: searchAddress(words),
			children: i18n.t("article.search", [words])
		}) })] }) : /* @__PURE__ */ a("p", { children: i18n.t("article.failed.text") })]
	});
}
// components/panel/late-view.tsx
/** A view whose code is loaded with its first need, so that the others need not wait for it. Empty until it has come. */
function lateView(load) {
	let View;
	return function LateView(props) {
		const [, setLoaded] = d(View !== void 0);
		A(() => {
			if (View) return;
			let wanted = true;
			load().then((loaded) => {
				View = loaded;
				if (wanted) setLoaded(true);
			});
			return () => {
				wanted = false;
			};
		}, []);
		return View ? /* @__PURE__ */ a(View, { ...props }) : null;
	};
}
// components/page-terms/arrangement.ts
/** How the list of a page's terms is ordered, grouped and filtered. */
/** In the order that the reader wants; terms come in order of first appearance, and stay so where counts are equal. */
var inOrder = (terms, order) => order === "count" ? [...terms].sort((a, b) => b.count - a.count) : [...terms];
/**
* The terms without a jump: those that stood there before stay in their order, new ones follow.
* @param before slugs as they stood
*/
function keepOrder(before, terms) {
	const places = new Map(before.map((slug, place) => [slug, place]));
	const placeOf = ({ slug }) => places.get(slug) ?? before.length;
	return [...terms].sort((a, b) => placeOf(a) - placeOf(b));
}
var KINDS = [
	"process",
	"disease",
	"finding",
	"sign"
];
/** The terms by kind of entry, in one order for all pages, without kinds that the page has not. */
var byKind = (terms) => KINDS.map((kind) => ({
	kind,
	terms: terms.filter((term) => term.kind === kind)
})).filter((group) => group.terms.length > 0);
/** What finds the terms that hold each word of a query, whole or begun, in one of their names: as search does. */
function makeFilter(terms) {
	let index;
	return (query) => {
		const words = wordsOf(plainKey(query));
		if (words.length === 0) return terms;
		index ??= makeIndex(terms);
		const { owners } = index;
		const found = new Set(index.words.find(words).map((form) => owners[form]));
		return terms.filter((_, number) => found.has(number));
	};
}
function makeIndex(terms) {
	const entries = terms.map(({ slug, name, kind, names }) => ({
		slug,
		name,
		kind,
		names: [...names],
		group: "",
		abbreviations: []
	}));
	const forms = formsOf({
		version: "",
		entries
	});
	return {
		words: new WordIndex(forms),
		owners: forms.map(({ entry }) => entry)
	};
}
// components/page-terms/arrow-keys.ts
/** Arrow keys in the list of a page's terms: from row to row and through the mentions of an unfolded one. */
var STOPS = ".page-term-fold, .mentions button";
/**
* Up and down go from row to row, and through the mentions of rows that are unfolded; right unfolds a row, left folds it
* or goes back to it from a mention; Home and End go to the ends.
*/
function onArrowKey(event) {
	if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
	const { target, currentTarget: list, key } = event;
	if (!(target instanceof HTMLElement)) return;
	const row = target.closest("[data-slug]");
	const fold = row?.querySelector(".page-term-fold");
	if (!row || !fold) return;
	const stops = [...list.querySelectorAll(STOPS)];
	const at = stops.indexOf(target.matches(STOPS) ? target : fold);
	const isOpen = fold.getAttribute("aria-expanded") === "true";
	const rtl = getComputedStyle(list).direction === "rtl";
	const inward = rtl ? "ArrowLeft" : "ArrowRight";
	const outward = rtl ? "ArrowRight" : "ArrowLeft";
	switch (key) {
		case "ArrowDown":
			stops[at + 1]?.focus();
			break;
		case "ArrowUp":
			stops[at - 1]?.focus();
			break;
		case "Home":
			stops[0]?.focus();
			break;
		case "End":
			stops.at(-1)?.focus();
			break;
		case inward:
			if (target !== fold) return;
			if (isOpen) stops[at + 1]?.focus();
			else fold.click();
			break;
		case outward:
			if (target === fold) {
				if (isOpen) fold.click();
			} else if (target.matches(STOPS)) fold.focus();
			else return;
			break;
		default: return;
	}
	event.preventDefault();
}
// components/page-terms/list-state.ts
/**
* What the reader did with the list of a page's terms: kept while the panel shows another tab or view, gone when the tab
* shows another page.
*/
var MOST_TABS = 50;
var states = /* @__PURE__ */ new Map();
/** The state of a tab's list. @param url the page's address; its fragment makes no other page */
function listState(tabId, url) {
	const page = url?.replace(/#.*/su, "") ?? "";
	let state = states.get(tabId);
	if (state?.page !== page) state = {
		page,
		filter: y(""),
		open: y(/* @__PURE__ */ new Set()),
		at: y(/* @__PURE__ */ new Map()),
		trouble: y(/* @__PURE__ */ new Map()),
		mentions: y(/* @__PURE__ */ new Map()),
		current: y(null),
		lit: y(null)
	};
	states.delete(tabId);
	states.set(tabId, state);
	const [oldest] = states.keys();
	if (states.size > MOST_TABS && oldest !== void 0) states.delete(oldest);
	return state;
}
/** Sets one value of a map that is kept in a signal. */
function put(map, key, value) {
	map.value = new Map(map.value).set(key, value);
}
function toggle(set, key, on) {
	const next = new Set(set.value);
	if (on) next.add(key);
	else next.delete(key);
	set.value = next;
}
// node_modules/lucide-static/icons/list-filter.svg?raw
var list_filter_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-list-filter\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M2 5h20\" />\n  <path d=\"M6 12h12\" />\n  <path d=\"M9 19h6\" />\n</svg>\n";
// components/page-terms/list-tools.tsx
var ORDERS = ["appearance", "count"];
function ListTools({ filter, order, grouped, onFilter, onChange }) {
	const id = P();
	return /* @__PURE__ */ a("div", {
		class: "list-tools",
		children: [/* @__PURE__ */ a("div", {
			class: "list-filter",
			children: [/* @__PURE__ */ a(Icon, { svg: list_filter_default }), /* @__PURE__ */ a("input", {
				type: "search",
				"aria-label": i18n.t("page.filter"),
				placeholder: i18n.t("page.filter"),
				autocomplete: "off",
				spellcheck: false,
				maxLength: 200,
				value: filter,
				onInput: (event) => onFilter(event.currentTarget.value)
			})]
		}), /* @__PURE__ */ a("div", {
			class: "list-order",
			children: [
				/* @__PURE__ */ a("label", {
					class: "unseen",
					for: id,
					children: i18n.t("page.order.label")
				}),
				/* @__PURE__ */ a("select", {
					id,
					value: order,
					onChange: (event) => onChange({ listOrder: event.currentTarget.value }),
					children: ORDERS.map((one) => /* @__PURE__ */ a("option", {
						value: one,
						children: i18n.t(`page.order.${one}`)
					}, one))
				}),
				/* @__PURE__ */ a("label", { children: [/* @__PURE__ */ a("input", {
					type: "checkbox",
					class: "list-check",
					checked: grouped,
					onChange: (event) => onChange({ listGroups: event.currentTarget.checked })
				}), i18n.t("page.group")] })
			]
		})]
	});
}
var barAt = (perMille) => Math.min(59, Math.floor(perMille / 1e3 * 60));
/** One strip for each frame that holds terms. */
function strips(terms) {
	const frames = /* @__PURE__ */ new Map();
	for (const term of terms) for (const { frameId, count, positions } of term.frames) {
		const bars = frames.get(frameId) ?? /* @__PURE__ */ new Map();
		frames.set(frameId, bars);
		const stride = strideOf(count);
		positions.forEach((position, k) => {
			const at = barAt(position);
			const held = bars.get(at) ?? {
				bar: {
					at,
					count: 0,
					terms: []
				},
				order: []
			};
			bars.set(at, held);
			const mentions = Math.max(1, Math.min(stride, count - k * stride));
			held.bar.count += mentions;
			const known = held.bar.terms.find((one) => one.term === term);
			if (known) known.count += mentions;
			else {
				held.bar.terms.push({
					term,
					count: mentions,
					place: {
						frameId,
						occurrence: k * stride
					}
				});
				held.order.push(position);
			}
		});
	}
	return [...frames].sort(([a], [b]) => a - b).map(([frameId, bars]) => {
		const ordered = [...bars.values()].map(({ bar, order }) => ({
			...bar,
			terms: bar.terms.map((one, k) => ({
				one,
				position: order[k] ?? 0
			})).sort((a, b) => a.position - b.position).map(({ one }) => one)
		})).sort((a, b) => a.at - b.at);
		return {
			frameId,
			count: ordered.reduce((sum, { count }) => sum + count, 0),
			bars: ordered
		};
	}).filter(({ bars }) => bars.length > 0);
}
/** The bar that holds a mention, or undefined when its place was not told. */
function barOf(strip, term, number) {
	const frame = term.frames.find(({ frameId }) => frameId === strip.frameId);
	if (!frame) return void 0;
	const within = number - numberOf(term, {
		frameId: frame.frameId,
		occurrence: 0
	});
	const position = frame.positions[Math.floor(within / strideOf(frame.count))];
	return within < 0 || within >= frame.count || position === void 0 ? void 0 : strip.bars.find(({ at }) => at === barAt(position));
}
/** The bar nearest to a share of the strip, 0 to 1. */
function nearestBar({ bars }, share) {
	const at = share * 60 - .5;
	return bars.reduce((best, bar) => best === void 0 || Math.abs(bar.at - at) < Math.abs(best.at - at) ? bar : best, void 0);
}
/** Mentions in each quarter of the text, for those who do not see the strip. */
function quarters({ bars }) {
	const counts = [
		0,
		0,
		0,
		0
	];
	for (const { at, count } of bars) counts[Math.floor(at / 60 * 4)] += count;
	return counts;
}
// platform/mentions.ts
/** The text around a term's occurrences, asked from a page on demand. */
var line = string().check(_maxLength(200));
var mentionsSchema = array(nullable(object({
	before: line,
	term: string().check(_minLength(1), _maxLength(400)),
	after: line
}))).check(_maxLength(20));
/**
* The next mentions of an entry in one frame, from the n-th (0-based) on.
* @returns null when the frame does not answer, or not as agreed
*/
async function askMentions(tabId, frameId, entry, from) {
	const answer = await askPage(tabId, {
		type: "page/occurrences",
		entry,
		from
	}, frameId);
	const parsed = mentionsSchema.safeParse(answer);
	return parsed.success ? parsed.data : null;
}
// components/page-terms/going.ts
/** Going to a mention in the page, and learning what stands around it. */
/** "2 of 5" */
var position = (number, term) => i18n.t("page.position", [String(number + 1), String(term.count)]);
/**
* Scrolls the page to a mention, which flashes there.
* @returns where that is, or what went wrong, in words
*/
async function goTo(tabId, state, term, place) {
	const message = {
		type: "page/reveal",
		entry: term.entry,
		occurrence: place.occurrence
	};
	const answer = await askPage(tabId, message, place.frameId);
	const trouble = answer ? "" : i18n.t(answer === null ? "page.gone" : "page.noAnswer");
	put(state.trouble, term.slug, trouble);
	if (!answer) return trouble;
	const number = numberOf(term, {
		...place,
		occurrence: answer.occurrence
	});
	put(state.at, term.slug, number);
	state.current.value = term.slug;
	return position(number, term);
}
/** What of a page's mentions a term's lines were asked for: when it differs, they are asked for again. */
var versionOf = (term) => term.frames.map(({ frameId, count, positions }) => `${frameId}:${count}:${positions.join()}`).join(" ");
/**
* Asks for the lines of a term's first mentions. What was there before stays until all of them have come.
* @param wanted how many
*/
async function loadMentions(tabId, state, term, wanted) {
	const of = versionOf(term);
	const lines = [];
	let answered = true;
	const end = Math.min(wanted, term.count);
	while (lines.length < end && answered) {
		const place = placeOf(term, lines.length);
		if (!place) break;
		const frame = term.frames.find(({ frameId }) => frameId === place.frameId);
		const left = Math.min(20, end - lines.length, (frame?.count ?? 0) - place.occurrence);
		const found = await askMentions(tabId, place.frameId, term.entry, place.occurrence);
		answered = found !== null;
		for (let k = 0; k < left; k++) lines.push(found?.[k] ?? null);
	}
	const before = state.mentions.value.get(term.slug)?.lines ?? [];
	put(state.mentions, term.slug, {
		lines: answered ? lines : before,
		of,
		answered
	});
}
// components/page-terms/strip.tsx
/** Height of the drawing, in its own units: one bar is one unit wide. */
var HEIGHT = 20;
/** The lowest bar: one mention among hundreds is still seen. */
var LOWEST = 4;
/** Names told of one bar. */
var NAMES = 4;
var percent = ({ at }) => Math.round((at + .5) / 60 * 100);
/** "35 % of the page, 3 mentions: Gout, Calciphylaxis" */
function barWords(bar) {
	const names = bar.terms.slice(0, NAMES).map(({ term }) => term.name);
	const more = bar.terms.length - names.length;
	const list = more > 0 ? [...names, i18n.t("page.strip.more", more)] : names;
	return i18n.t("page.strip.bar", [
		String(percent(bar)),
		i18n.t("page.strip.mentions", bar.count),
		list.join(", ")
	]);
}
function StripView({ strip, label, tabId, terms, state }) {
	const id = P();
	const { bars } = strip;
	const pointed = useSignal(null);
	const highest = Math.max(...bars.map(({ count }) => count));
	const height = (count) => LOWEST + 16 * Math.sqrt(count / highest);
	const litSlug = state.lit.value ?? state.current.value;
	const isLit = terms.some(({ slug }) => slug === litSlug);
	const current = terms.find(({ slug }) => slug === state.current.value);
	const here = current && barOf(strip, current, state.at.value.get(current.slug) ?? -1);
	const [first, second, third, fourth] = quarters(strip);
	const told = pointed.value ?? here;
	const go = async (bar) => {
		const [first] = bar?.terms ?? [];
		if (!first) return;
		const words = await goTo(tabId, state, first.term, first.place);
		if (state.trouble.value.get(first.term.slug)) say(words);
	};
	const barAtPointer = (event) => {
		const { left, width } = event.currentTarget.getBoundingClientRect();
		const share = (event.clientX - left) / width;
		return nearestBar(strip, isRightToLeft(event.currentTarget) ? 1 - share : share);
	};
	const onKeyDown = (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const at = here ? bars.indexOf(here) : -1;
		const forward = isRightToLeft(event.currentTarget) ? -1 : 1;
		const to = {
			ArrowRight: at + forward,
			ArrowLeft: at - forward,
			ArrowDown: at + 1,
			ArrowUp: at - 1,
			Home: 0,
			End: bars.length - 1,
			Enter: at,
			" ": at
		}[event.key];
		if (to === void 0) return;
		event.preventDefault();
		go(bars[Math.max(0, Math.min(bars.length - 1, to))]);
	};
	return /* @__PURE__ */ a("div", {
		class: "strip-part",
		children: [
			/* @__PURE__ */ a("div", {
				class: isLit ? "strip strip-lit" : "strip",
				role: "slider",
				tabIndex: 0,
				"aria-label": label,
				"aria-describedby": id,
				"aria-valuemin": 0,
				"aria-valuemax": 100,
				"aria-valuenow": here ? percent(here) : 0,
				"aria-valuetext": here ? barWords(here) : i18n.t("page.strip.start"),
				onKeyDown,
				onClick: (event) => void go(barAtPointer(event)),
				onPointerMove: (event) => {
					pointed.value = barAtPointer(event) ?? null;
				},
				onPointerLeave: () => {
					pointed.value = null;
				},
				children: /* @__PURE__ */ a("svg", {
					viewBox: `0 0 60 ${HEIGHT}`,
					preserveAspectRatio: "none",
					"aria-hidden": "true",
					children: bars.map((bar) => {
						const own = bar.terms.find(({ term }) => term.slug === litSlug)?.count ?? 0;
						const all = height(bar.count);
						return /* @__PURE__ */ a("g", {
							class: bar === told ? "strip-here" : void 0,
							children: [/* @__PURE__ */ a("rect", {
								class: "strip-all",
								x: bar.at + .1,
								y: HEIGHT - all,
								width: .8,
								height: all
							}), own > 0 && /* @__PURE__ */ a("rect", {
								class: "strip-own",
								x: bar.at + .1,
								y: HEIGHT - height(own),
								width: .8,
								height: height(own)
							})]
						}, bar.at);
					})
				})
			}),
			/* @__PURE__ */ a("p", {
				class: "strip-told soft",
				"aria-hidden": "true",
				children: told ? barWords(told) : i18n.t("page.strip.ends", [i18n.t("page.strip.mentions", strip.count)])
			}),
			/* @__PURE__ */ a("p", {
				class: "unseen",
				id,
				children: i18n.t("page.strip.quarters", [
					`${first}`,
					`${second}`,
					`${third}`,
					`${fourth}`
				])
			})
		]
	});
}
var isRightToLeft = (element) => getComputedStyle(element).direction === "rtl";
/** One strip for each frame of the page that holds terms. */
function DensityStrip({ terms, tabId, state }) {
	const all = strips(terms);
	return /* @__PURE__ */ a($, { children: all.map((strip, number) => /* @__PURE__ */ a(StripView, {
		strip,
		label: all.length === 1 ? i18n.t("page.strip.label") : i18n.t("page.strip.part", [String(number + 1)]),
		tabId,
		terms,
		state
	}, strip.frameId)) });
}
// node_modules/lucide-static/icons/arrow-up.svg?raw
var arrow_up_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-arrow-up\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"m5 12 7-7 7 7\" />\n  <path d=\"M12 19V5\" />\n</svg>\n";
// node_modules/lucide-static/icons/chevron-down.svg?raw
var chevron_down_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-chevron-down\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"m6 9 6 6 6-6\" />\n</svg>\n";
// components/common/not-this-term.tsx
var PLACES = [
	"page",
	"site",
	"everywhere"
];
function NotThisTerm({ name, children, onMute }) {
	const [open, setOpen] = d(false);
	const button = T(null);
	const onKeyDown = (event) => {
		if (event.key !== "Escape" || !open) return;
		event.stopPropagation();
		setOpen(false);
		button.current?.focus();
	};
	return /* @__PURE__ */ a("div", {
		class: "not-this",
		onKeyDown,
		children: [/* @__PURE__ */ a("button", {
			ref: button,
			type: "button",
			class: "not-this-term",
			"aria-expanded": open,
			"aria-label": i18n.t("muted.notThisOf", [name]),
			title: i18n.t("muted.notThis"),
			onClick: () => setOpen(!open),
			children: [children, /* @__PURE__ */ a("span", { children: i18n.t("muted.notThis") })]
		}), open && /* @__PURE__ */ a("fieldset", {
			class: "not-this-places",
			children: [/* @__PURE__ */ a("legend", { children: i18n.t("muted.question") }), PLACES.map((where) => /* @__PURE__ */ a("button", {
				type: "button",
				onClick: () => onMute(where),
				children: i18n.t(`muted.choice.${where}`)
			}, where))]
		})]
	});
}
// components/page-terms/mentions.tsx
/** The mentions of one term, each with the line it stands in. */
/** Characters shown before and after the term: about two lines of a narrow panel. */
var BEFORE = 32;
var AFTER = 56;
/** The end of a text, from the beginning of a word on. */
function endOf(text) {
	if (text.length <= BEFORE) return text;
	return `…${text.slice(-32).replace(/^\S*\s+/u, "")}`;
}
/** The beginning of a text, to the end of a word. */
function beginningOf(text) {
	if (text.length <= AFTER) return text;
	return `${text.slice(0, AFTER).replace(/\s+\S*$/u, "")}…`;
}
var Line = ({ mention }) => /* @__PURE__ */ a("bdi", { children: [
	endOf(mention.before),
	/* @__PURE__ */ a("mark", { children: mention.term }),
	beginningOf(mention.after)
] });
function Mentions({ term, tabId, state }) {
	const { slug, name } = term;
	const known = state.mentions.value.get(slug);
	const shown = known?.lines.length ?? 0;
	const version = versionOf(term);
	const isCurrent = known?.of === version;
	A(() => {
		if (!isCurrent) loadMentions(tabId, state, term, Math.max(20, shown));
	}, [
		version,
		isCurrent,
		tabId,
		slug
	]);
	const go = async (number) => {
		const place = placeOf(term, number);
		if (place) say(await goTo(tabId, state, term, place));
	};
	if (!known) return /* @__PURE__ */ a("p", {
		class: "waiting",
		children: i18n.t("page.mentions.loading")
	});
	const at = state.at.value.get(slug);
	const left = term.count - shown;
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("ol", {
			class: "mentions",
			"aria-label": i18n.t("page.mentions.of", [name]),
			children: known.lines.map((mention, number) => /* @__PURE__ */ a("li", { children: mention ? /* @__PURE__ */ a("button", {
				type: "button",
				class: "quiet",
				"aria-current": number === at ? "true" : void 0,
				onClick: () => void go(number),
				children: /* @__PURE__ */ a(Line, { mention })
			}) : /* @__PURE__ */ a("p", {
				class: "soft",
				children: i18n.t("page.gone")
			}) }, number))
		}),
		!known.answered && /* @__PURE__ */ a("p", {
			class: "soft",
			children: i18n.t("page.noAnswer")
		}),
		left > 0 && isCurrent && known.answered && /* @__PURE__ */ a("button", {
			type: "button",
			class: "link",
			"aria-label": i18n.t("page.mentions.moreOf", [name]),
			onClick: async () => {
				await loadMentions(tabId, state, term, shown + 20);
				say(position((state.mentions.value.get(slug)?.lines.length ?? shown) - 1, term));
			},
			children: i18n.t("page.mentions.more", Math.min(left, 20))
		})
	] });
}
// components/page-terms/term.tsx
/** One term of the page: its entry, its count, the steps from mention to mention, and unfolded all of them. */
/** The short form that the page defines, with the way to where it does. */
function Definition({ definition: { shortForm, longForm, place }, onGo }) {
	return /* @__PURE__ */ a("p", {
		class: "soft",
		children: [
			i18n.t("page.definedAs", [shortForm, longForm]),
			" ",
			place && /* @__PURE__ */ a("button", {
				type: "button",
				class: "link",
				"aria-label": i18n.t("page.toDefinitionOf", [shortForm]),
				onClick: () => onGo(place),
				children: i18n.t("page.toDefinition")
			})
		]
	});
}
function Term$1({ term, tabId, state, onMute }) {
	const { slug, name, written, definition } = term;
	const id = P();
	const isOpen = state.open.value.has(slug);
	const at = state.at.value.get(slug) ?? -1;
	const trouble = state.trouble.value.get(slug) ?? "";
	/** The page may have fewer mentions by now than there were when the reader went to one. */
	const count = at < 0 || at >= term.count ? i18n.t("page.times", term.count) : position(at, term);
	const go = async (place) => {
		if (place) say(await goTo(tabId, state, term, place));
	};
	const step = (by) => go(placeOf(term, at < 0 && by < 0 ? term.count - 1 : at + by));
	const fold = () => {
		if (!isOpen && state.mentions.value.get(slug)?.answered === false) {
			const asked = new Map(state.mentions.value);
			asked.delete(slug);
			state.mentions.value = asked;
		}
		toggle(state.open, slug, !isOpen);
	};
	return /* @__PURE__ */ a("li", {
		class: "page-term",
		"data-slug": slug,
		children: [
			/* @__PURE__ */ a("div", {
				class: "page-term-name",
				children: [/* @__PURE__ */ a("a", {
					href: entryAddress(slug),
					...DATA_TEXT,
					children: name
				}), /* @__PURE__ */ a(SavedMark, { slug })]
			}),
			/* @__PURE__ */ a("div", {
				class: "page-term-steps",
				children: [
					/* @__PURE__ */ a("button", {
						type: "button",
						class: "page-term-fold",
						"aria-expanded": isOpen,
						"aria-controls": isOpen ? id : void 0,
						"aria-label": i18n.t("page.unfold", [count, name]),
						onClick: fold,
						children: [/* @__PURE__ */ a("span", { children: count }), /* @__PURE__ */ a(Icon, { svg: chevron_down_default })]
					}),
					/* @__PURE__ */ a("button", {
						type: "button",
						"aria-label": i18n.t("page.previous", [name]),
						onClick: () => void step(-1),
						children: /* @__PURE__ */ a(Icon, { svg: arrow_up_default })
					}),
					/* @__PURE__ */ a("button", {
						type: "button",
						"aria-label": i18n.t("page.next", [name]),
						onClick: () => void step(1),
						children: /* @__PURE__ */ a(Icon, { svg: arrow_down_default })
					})
				]
			}),
			/* @__PURE__ */ a("div", {
				class: "page-term-notes",
				children: [
					written !== void 0 && written !== definition?.shortForm && /* @__PURE__ */ a("p", {
						class: "soft",
						children: i18n.t("page.writtenAs", [written])
					}),
					definition && /* @__PURE__ */ a(Definition, {
						definition,
						onGo: (place) => void go(place)
					}),
					trouble && /* @__PURE__ */ a("p", {
						class: "soft",
						children: trouble
					})
				]
			}),
			isOpen && /* @__PURE__ */ a("div", {
				class: "page-term-more",
				id,
				children: [/* @__PURE__ */ a(Mentions, {
					term,
					tabId,
					state
				}), /* @__PURE__ */ a(NotThisTerm, {
					name,
					onMute: (where) => onMute(term, where)
				})]
			})
		]
	});
}
// components/page-terms/use-kept-focus.ts
/** What of a term's row has the focus when the row is gone to as a whole. */
var HANDLE = ".page-term-fold";
var rowsIn = (root) => [...root?.querySelectorAll("[data-slug]") ?? []];
/**
* Keeps the focus in the list: when the row that has it goes, because its term was muted or the page has changed, the
* row that took its place has it; when a term comes back by the reader's doing, its row has it.
* @param slugs terms of the list, in order; their rows have `data-slug`
* @returns to be called with the slug of a term that shall have the focus when it is there
*/
function useKeptFocus(root, slugs) {
	const awaited = T(null);
	const key = slugs.join();
	const row = document.activeElement?.closest("[data-slug]");
	const place = row ? rowsIn(root.current).indexOf(row) : -1;
	F(() => {
		const all = rowsIn(root.current);
		const focus = (row) => (row?.querySelector(HANDLE) ?? root.current?.querySelector("summary, input"))?.focus();
		const back = all.find(({ dataset }) => dataset.slug === awaited.current);
		if (back) {
			awaited.current = null;
			focus(back);
			return;
		}
		const { activeElement } = document;
		const isLost = activeElement === null || activeElement === document.body;
		if (place >= 0 && isLost) focus(all[Math.min(place, all.length - 1)]);
	}, [key]);
	return (slug) => {
		awaited.current = slug;
	};
}
// components/page-terms/page-terms.tsx
/** Milliseconds without a key after which the number of terms is said. */
var SETTLED$1 = 900;
/** The terms as they are to stand, without a jump under the reader's hand or while the page is being read. */
function useArranged(terms, complete) {
	const order = settings.value.listOrder;
	const engaged = T(false);
	const stood = T({
		order,
		slugs: []
	});
	const wanted = inOrder(terms, order);
	const arranged = (!complete || engaged.current) && stood.current.order === order ? keepOrder(stood.current.slugs, wanted) : wanted;
	stood.current = {
		order,
		slugs: arranged.map(({ slug }) => slug)
	};
	return {
		arranged,
		engaged
	};
}
function PageTerms({ terms, muted, complete, tabId, url }) {
	const state = listState(tabId, url);
	const root = T(null);
	const { arranged, engaged } = useArranged(terms, complete);
	const { listOrder, listGroups } = settings.value;
	const filter = state.filter.value;
	const find = w(() => makeFilter(terms), [terms]);
	const found = w(() => new Set(find(filter).map(({ slug }) => slug)), [find, filter]);
	const shown = arranged.filter(({ slug }) => found.has(slug));
	const awaitTerm = useKeptFocus(root, shown.map(({ slug }) => slug));
	const isFiltered = filter.trim() !== "";
	A(() => {
		const words = isFiltered ? i18n.t("page.filterCount", [String(shown.length), String(terms.length)]) : "";
		say(words, {
			matter: "filter",
			settle: SETTLED$1
		});
	}, [
		isFiltered,
		shown.length,
		terms.length
	]);
	const mute = ({ slug, name }, where) => {
		ask({
			type: "term/mute",
			slug,
			where,
			tabId
		});
		say(`${i18n.t(`muted.done.${where}`, [name])} ${i18n.t("muted.undoBelow")}`);
	};
	const light = ({ target }) => {
		const row = target instanceof Element ? target.closest("[data-slug]") : null;
		state.lit.value = row?.dataset.slug ?? null;
	};
	const items = (of) => of.map((term) => /* @__PURE__ */ a(Term$1, {
		term,
		tabId,
		state,
		onMute: mute
	}, term.slug));
	return /* @__PURE__ */ a("div", {
		ref: root,
		onFocusIn: light,
		onPointerOver: light,
		onPointerLeave: () => {
			state.lit.value = null;
		},
		children: [
			/* @__PURE__ */ a(DensityStrip, {
				terms: shown,
				tabId,
				state
			}),
			(terms.length > 1 || isFiltered) && /* @__PURE__ */ a(ListTools, {
				filter,
				order: listOrder,
				grouped: listGroups,
				onFilter: (text) => {
					state.filter.value = text;
				},
				onChange: change
			}),
			shown.length > 0 && /* @__PURE__ */ a("ul", {
				class: listGroups ? "page-terms page-terms-grouped" : "page-terms",
				"aria-label": i18n.t("page.list"),
				onKeyDown: onArrowKey,
				onPointerEnter: () => {
					engaged.current = true;
				},
				onPointerLeave: ({ currentTarget }) => {
					engaged.current = currentTarget.contains(document.activeElement);
				},
				onFocusIn: () => {
					engaged.current = true;
				},
				onFocusOut: ({ currentTarget, relatedTarget }) => {
					engaged.current = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
				},
				children: listGroups ? byKind(shown).map(({ kind, terms: group }) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a("h2", {
					id: `kind-${kind}`,
					children: [
						i18n.t(`page.kinds.${kind}`),
						" ",
						/* @__PURE__ */ a("span", {
							class: "soft",
							children: group.length
						})
					]
				}), /* @__PURE__ */ a("ul", {
					class: "page-terms",
					"aria-labelledby": `kind-${kind}`,
					children: items(group)
				})] }, kind)) : items(shown)
			}),
			isFiltered && shown.length === 0 && /* @__PURE__ */ a("p", {
				class: "page-terms-none",
				children: [
					i18n.t("page.noMatch", [filter.trim()]),
					" ",
					/* @__PURE__ */ a("a", {
						href: searchAddress(filter.trim()),
						children: i18n.t("article.search", [filter.trim()])
					})
				]
			}),
			muted.length > 0 && /* @__PURE__ */ a("details", {
				class: "muted-here",
				open: terms.length === 0,
				children: [
					/* @__PURE__ */ a("summary", { children: i18n.t("page.mutedHere", muted.length) }),
					/* @__PURE__ */ a("p", {
						class: "soft",
						children: i18n.t("page.mutedMeans")
					}),
					/* @__PURE__ */ a(MutedList, {
						items: muted,
						label: i18n.t("page.mutedList"),
						onUndo: ({ slug, name }) => {
							awaitTerm(slug);
							ask({
								type: "term/unmute",
								slug,
								tabId
							});
							say(i18n.t("muted.undone", [name]));
						}
					})
				]
			})
		]
	});
}
// components/panel/page-view.tsx
/** Milliseconds without change after which the page's state is said aloud. */
var SETTLED = 1200;
function Notice({ title, text, search = false, children }) {
	return /* @__PURE__ */ a("div", {
		class: "notice",
		children: [
			/* @__PURE__ */ a("h2", { children: title }),
			/* @__PURE__ */ a("p", { children: text }),
			search && /* @__PURE__ */ a("a", {
				href: searchAddress(""),
				children: i18n.t("page.goSearch")
			}),
			children
		]
	});
}
function State({ page, tab }) {
	switch (page.is) {
		case "all-off": return /* @__PURE__ */ a(Notice, {
			title: i18n.t("page.allOff.title"),
			text: i18n.t("page.allOff.text"),
			children: /* @__PURE__ */ a("button", {
				type: "button",
				onClick: () => change({ enabled: true }),
				children: i18n.t("page.allOff.action")
			})
		});
		case "site-off": return /* @__PURE__ */ a(Notice, {
			title: i18n.t("page.siteOff.title"),
			text: i18n.t("page.siteOff.text", [page.host || i18n.t("page.siteOff.files")]),
			children: /* @__PURE__ */ a("button", {
				type: "button",
				onClick: () => change({ sites: withSite(settings.value.sites, page.site, true) }),
				children: i18n.t("page.siteOff.action")
			})
		});
		case "unreadable": return /* @__PURE__ */ a(Notice, {
			title: i18n.t("page.unreadable.title"),
			text: i18n.t("page.unreadable.text"),
			search: true
		});
		case "closed": return /* @__PURE__ */ a(Notice, {
			title: i18n.t("page.closed.title"),
			text: i18n.t("page.closed.text"),
			search: true
		});
		case "no-access": return /* @__PURE__ */ a(Notice, {
			title: i18n.t("page.noAccess.title"),
			text: noAccessWords(page.host),
			search: true
		});
		case "pdf": return /* @__PURE__ */ a(Notice, {
			title: i18n.t("page.pdf.title"),
			text: i18n.t("page.pdf.text"),
			search: true
		});
		case "silent": return /* @__PURE__ */ a(Notice, {
			title: i18n.t("page.silent.title"),
			text: i18n.t("page.silent.text")
		});
		case "none": return /* @__PURE__ */ a(Notice, {
			title: i18n.t("page.none.title"),
			text: i18n.t("page.none.text"),
			search: true
		});
		case "reading": return /* @__PURE__ */ a("p", {
			class: "waiting",
			children: i18n.t("page.reading")
		});
		case "terms": return tab?.tabId === void 0 ? null : /* @__PURE__ */ a($, { children: [
			page.terms.length > 0 ? /* @__PURE__ */ a("p", {
				class: "soft page-count",
				children: [
					i18n.t("page.count", page.terms.length),
					page.muted.length > 0 && `, ${i18n.t("page.mutedCount", [String(page.muted.length)])}`,
					" ·",
					" ",
					/* @__PURE__ */ a("a", {
						href: sheetAddress(),
						children: i18n.t("sheet.link")
					})
				]
			}) : /* @__PURE__ */ a("p", {
				class: "page-count",
				children: i18n.t("page.allMuted")
			}),
			/* @__PURE__ */ a(PageTerms, {
				terms: page.terms,
				muted: page.muted,
				complete: page.complete,
				tabId: tab.tabId,
				url: tab.url
			}, tab.tabId),
			!page.complete && /* @__PURE__ */ a("p", {
				class: "soft",
				children: i18n.t("page.readingMore")
			})
		] });
	}
}
/** The state in one sentence, for the live region. */
function inWords(page) {
	switch (page.is) {
		case "terms": return page.terms.length > 0 ? i18n.t("page.summary", page.terms.length) : i18n.t("page.allMuted");
		case "reading": return "";
		case "all-off": return i18n.t("page.allOff.title");
		case "site-off": return i18n.t("page.siteOff.title");
		case "no-access": return i18n.t("page.noAccess.title");
		default: return i18n.t(`page.${page.is}.title`);
	}
}
function PageView({ visit }) {
	const heading = useArrival(visit, true);
	const page = currentPage.value;
	const sentence = page ? inWords(page) : "";
	const title = i18n.t("page.list");
	A(() => showTitle(title, i18n.t("panel.thisPage")), [title]);
	A(() => {
		if (sentence) say(sentence, {
			matter: "page",
			settle: SETTLED
		});
	}, [sentence]);
	return /* @__PURE__ */ a("div", {
		class: "page-view",
		children: [/* @__PURE__ */ a("h1", {
			ref: heading,
			tabIndex: -1,
			children: title
		}), page && /* @__PURE__ */ a(State, {
			page,
			tab: currentTab.value
		})]
	});
}
// components/sheet/sheet.tsx
var partOf = (number) => `ref-${number}`;
/** Numbers run over the whole sheet. */
function Numbers({ references, ids }) {
	return /* @__PURE__ */ a("span", {
		class: "citations",
		...interfaceLanguage(),
		children: numbered(references, ids).map(({ number }) => /* @__PURE__ */ a("a", {
			class: "citation",
			href: sheetAddress(partOf(number)),
			"aria-label": i18n.t("article.reference", [String(number)]),
			children: number
		}, number))
	});
}
function Term({ article, audience, references }) {
	const { slug, name, summary, causes, mechanism, review } = article;
	const { wordings } = readingFor(audience);
	const id = `sheet-${slug}`;
	return /* @__PURE__ */ a("section", {
		class: "sheet-term",
		"aria-labelledby": id,
		children: [
			/* @__PURE__ */ a("h2", {
				id,
				children: /* @__PURE__ */ a("a", {
					href: entryAddress(slug),
					...DATA_TEXT,
					children: name
				})
			}),
			/* @__PURE__ */ a("p", {
				class: "soft",
				children: i18n.t("sheet.status", [statusName(review.status), formatDay(review.updated)])
			}),
			wordings.map((wording) => /* @__PURE__ */ a("p", {
				...DATA_TEXT,
				children: [summary[wording], /* @__PURE__ */ a(Numbers, {
					references,
					ids: summary.cite
				})]
			}, wording)),
			/* @__PURE__ */ a("h3", { children: i18n.t("article.causes") }),
			/* @__PURE__ */ a("ul", {
				class: "sheet-causes",
				children: causes.map(({ label, level, text, cite }) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a("p", {
					class: "statement-head",
					children: [/* @__PURE__ */ a("strong", {
						...DATA_TEXT,
						children: label
					}), /* @__PURE__ */ a(LevelMark, { level })]
				}), /* @__PURE__ */ a("p", {
					...DATA_TEXT,
					children: [text, /* @__PURE__ */ a(Numbers, {
						references,
						ids: cite
					})]
				})] }, label))
			}),
			/* @__PURE__ */ a("h3", { children: i18n.t("article.mechanism") }),
			wordings.map((wording) => /* @__PURE__ */ a("p", {
				...DATA_TEXT,
				children: [mechanism.summary[wording], /* @__PURE__ */ a(Numbers, {
					references,
					ids: mechanism.summary.cite
				})]
			}, wording)),
			/* @__PURE__ */ a("ol", {
				class: "sheet-steps",
				"aria-label": i18n.t("article.steps"),
				children: mechanism.steps.map(({ id: step, label, cite }) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("p", {
					...DATA_TEXT,
					children: [label, /* @__PURE__ */ a(Numbers, {
						references,
						ids: cite
					})]
				}) }, step))
			})
		]
	});
}
function References({ references }) {
	return /* @__PURE__ */ a("section", {
		class: "sheet-term",
		"aria-labelledby": "sheet-references",
		children: [/* @__PURE__ */ a("h2", {
			id: "sheet-references",
			children: i18n.t("article.references")
		}), /* @__PURE__ */ a("ol", {
			class: "references",
			children: references.map((reference, index) => /* @__PURE__ */ a("li", {
				id: partOf(index + 1),
				class: "reference",
				value: index + 1,
				tabIndex: -1,
				children: [/* @__PURE__ */ a("span", {
					class: "reference-number",
					"aria-hidden": "true",
					children: index + 1
				}), /* @__PURE__ */ a("p", { children: [
					/* @__PURE__ */ a(ReferenceText, { reference }),
					" ",
					/* @__PURE__ */ a(KindMark, { kind: reference.custom.kind }),
					reference.DOI && /* @__PURE__ */ a("span", {
						class: "soft",
						children: [" doi:", reference.DOI]
					}),
					!reference.DOI && reference.PMID && /* @__PURE__ */ a("span", {
						class: "soft",
						children: [" PMID ", reference.PMID]
					})
				] })]
			}, reference.id))
		})]
	});
}
function Sheet({ articles, audience, page, heading }) {
	const references = w(() => citedReferences(articles).map(({ reference }) => reference), [articles]);
	const day = today();
	return /* @__PURE__ */ a("article", {
		class: "sheet",
		children: [
			/* @__PURE__ */ a("header", { children: [
				/* @__PURE__ */ a("h1", {
					ref: heading,
					tabIndex: -1,
					children: i18n.t("sheet.title")
				}),
				page.title && /* @__PURE__ */ a("p", { children: i18n.t("sheet.of", [page.title]) }),
				/* @__PURE__ */ a("p", {
					class: "soft sheet-address",
					children: [
						page.url,
						" ",
						/* @__PURE__ */ a("time", {
							dateTime: day,
							children: formatDay(day)
						})
					]
				}),
				/* @__PURE__ */ a(TakeAway, { file: (format) => sheetFile(articles, audience, page, format) }),
				page.tabId !== void 0 && /* @__PURE__ */ a("p", {
					class: "soft sheet-tab",
					children: /* @__PURE__ */ a("a", {
						href: `?tab=${page.tabId}${sheetAddress()}`,
						target: "_blank",
						rel: "noopener",
						children: [
							i18n.t("sheet.openTab"),
							" ",
							/* @__PURE__ */ a("span", {
								class: "unseen",
								children: i18n.t("common.newTab")
							})
						]
					})
				})
			] }),
			articles.map((article) => /* @__PURE__ */ a(Term, {
				article,
				audience,
				references
			}, article.slug)),
			/* @__PURE__ */ a(References, { references }),
			/* @__PURE__ */ a("footer", {
				class: "disclaimer",
				children: /* @__PURE__ */ a("p", { children: i18n.t("article.disclaimer") })
			})
		]
	});
}
// components/panel/sheet-view.tsx
/** All terms of the page in front of the reader on one sheet, to print or to take along. */
function SheetView({ visit }) {
	const page = currentPage.value;
	const tab = currentTab.value;
	const articles = useArticles(page?.is === "terms" ? page.terms.map(({ slug }) => slug) : []);
	const reading = page === null || page.is === "reading" || articles === void 0;
	const heading = useArrival(visit, !reading);
	const title = i18n.t("sheet.title");
	A(() => showTitle(title), [title]);
	if (reading) return /* @__PURE__ */ a("p", {
		class: "waiting",
		role: "status",
		children: i18n.t("sheet.loading")
	});
	if (articles.length === 0) return /* @__PURE__ */ a("div", {
		class: "notice",
		children: [
			/* @__PURE__ */ a("h1", {
				ref: heading,
				tabIndex: -1,
				children: title
			}),
			/* @__PURE__ */ a("p", { children: i18n.t("sheet.noTerms") }),
			/* @__PURE__ */ a("a", {
				href: PAGE,
				children: i18n.t("panel.thisPage")
			})
		]
	});
	return /* @__PURE__ */ a(Sheet, {
		articles,
		audience: settings.value.audience,
		page: {
			title: tab?.title ?? "",
			url: tab?.url ?? "",
			tabId: tab?.tabId
		},
		heading
	});
}
// components/panel/trail.tsx
/** The way that led to the present view, as far as there is one: each station leads back to where it was left. */
function Trail() {
	const { trail, label } = way.value;
	const shown = trail.slice(-3);
	if (shown.length === 0 || label === "") return null;
	return /* @__PURE__ */ a("nav", {
		class: "trail",
		"aria-label": i18n.t("panel.trail"),
		children: /* @__PURE__ */ a("ol", { children: [
			trail.length > shown.length && /* @__PURE__ */ a("li", {
				class: "trail-more",
				children: "…"
			}),
			shown.map((station) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", {
				href: station.address,
				onClick: (event) => {
					if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
					event.preventDefault();
					goBackTo(station);
				},
				children: station.label
			}) }, station.depth)),
			/* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("span", {
				"aria-current": "page",
				children: label
			}) })
		] })
	});
}
// components/panel/panel.tsx
/** What is far off when an entry is opened comes when it is asked for. */
var SavedView = lateView(() => __vitePreload(() => import("./saved-view-BqCaRTTF.js").then((module) => module.SavedView), __vite__mapDeps([8,9,10,11,12,7,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30])));
var SearchView = lateView(() => __vitePreload(() => import("./search-view-DEBMi_6t.js").then((module) => module.SearchView), __vite__mapDeps([31,17,12,7,10,20,11,18,19,15,21,32,33,2,34,5,35,28,36,29,37])));
function View({ visit }) {
	const { route } = visit;
	switch (route.view) {
		case "page": return /* @__PURE__ */ a(PageView, { visit });
		case "entry": return /* @__PURE__ */ a(EntryView, {
			visit,
			slug: route.slug
		});
		case "sheet": return /* @__PURE__ */ a(SheetView, { visit });
		case "saved": return /* @__PURE__ */ a(SavedView, {
			visit,
			list: route.list
		}, route.list);
		case "search": return /* @__PURE__ */ a(SearchView, {
			visit,
			text: route.text
		}, visit.place);
	}
}
function Panel() {
	A(followKept, []);
	const { route, depth } = visit.value;
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("header", {
			class: "panel-bar",
			children: /* @__PURE__ */ a("nav", {
				"aria-label": i18n.t("panel.navigation"),
				children: [
					depth > 0 && /* @__PURE__ */ a("button", {
						type: "button",
						class: "panel-back",
						onClick: () => history.back(),
						children: [/* @__PURE__ */ a(Icon, {
							svg: "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-arrow-left\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"m12 19-7-7 7-7\" />\n  <path d=\"M19 12H5\" />\n</svg>\n",
							turns: true
						}), i18n.t("panel.back")]
					}),
					/* @__PURE__ */ a("a", {
						href: PAGE,
						"aria-current": route.view === "page" ? "page" : void 0,
						children: i18n.t("panel.thisPage")
					}),
					/* @__PURE__ */ a("a", {
						href: searchAddress(""),
						"aria-current": route.view === "search" ? "page" : void 0,
						children: i18n.t("panel.search")
					}),
					/* @__PURE__ */ a("a", {
						href: SAVED,
						"aria-current": route.view === "saved" ? "page" : void 0,
						children: i18n.t("panel.saved")
					})
				]
			})
		}),
		/* @__PURE__ */ a(Trail, {}),
		/* @__PURE__ */ a("main", { children: /* @__PURE__ */ a(View, { visit: visit.value }) }),
		/* @__PURE__ */ a(Announcer, {})
	] });
}
// entrypoints/sidepanel/main.tsx
/** Reads the article that an address leads to while settings and tab are still being asked for. */
function prepare(address) {
	const route = parseRoute(address);
	if (route?.view === "entry") prepareArticle(route.slug);
}
setDocumentLanguage();
prepare(location.hash);
var asking = followRoutes(goToAsked);
asking.then((asked) => asked !== void 0 && prepare(asked));
var [asked] = await Promise.all([asking, followSettings()]);
startNavigation(asked);
var root = document.getElementById("app");
if (root) Q(/* @__PURE__ */ a(Panel, {}), root);
followCurrentPage();
