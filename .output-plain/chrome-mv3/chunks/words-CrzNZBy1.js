import { _ as isEnabledOn, v as siteOf, y as import_browser_polyfill } from "./settings-BYSOEu61.js";
import { t as foldPhrase } from "./fold-DHHSQ-BE.js";
import { i as loadIndex } from "./dataset-BhgbMdb8.js";
import { i as watchCurrentTab } from "./tab-terms-Na3_GpOT.js";
import { n as mutedOnPage } from "./muted-BK9DaGcN.js";
import { t as i18n } from "./i18n-DJc_hSzl.js";
import { c as y, i as settings, o as O } from "./jsxRuntime-BzzUZ6ol.js";
import "./language-D-xtVqNd.js";
// platform/page-access.ts
/** Why a page from which nothing is heard cannot be read. */
/** Runs in the page by itself: uses nothing from around it. */
var contentType = () => document.contentType;
/** Asks the browser about the page in a tab. Firefox tells nothing of its PDF viewer: there the title must do. */
async function pageAccess(tabId, url, title = "") {
	try {
		const [frame] = await import_browser_polyfill.default.scripting.executeScript({
			target: { tabId },
			func: contentType
		});
		return frame?.result === "application/pdf" ? "pdf" : "open";
	} catch {
		if (!await mayRead(url)) return "none";
		return /\.pdf$/iu.test(title.trim()) ? "pdf" : "refused";
	}
}
async function mayRead(url) {
	const { protocol, hostname } = new URL(url);
	try {
		return await import_browser_polyfill.default.permissions.contains({ origins: [protocol === "file:" ? "file:///*" : `${protocol}//${hostname}/*`] });
	} catch {
		return true;
	}
}
// components/page-terms/listing.ts
/**
* The terms of a page in order of first appearance, the top frame first, then the others as they came to be.
* A frame that was read with another version of the lexicon is left out: its entry numbers mean something else.
*/
function listTerms(report, index) {
	const terms = /* @__PURE__ */ new Map();
	const frames = Object.entries(report.frames).map(([id, frame]) => ({
		frameId: Number(id),
		...frame
	})).filter(({ version }) => version === index.version).sort((a, b) => a.frameId - b.frameId);
	for (const { frameId, terms: found } of frames) for (const { entry, count, text, shortForm, definedAs, definedAt, positions } of found) {
		const known = index.entries[entry];
		if (!known || count === 0) continue;
		let term = terms.get(entry);
		if (!term) {
			const { slug, name, kind } = known;
			term = {
				entry,
				slug,
				name,
				kind,
				names: [
					name,
					...known.names,
					...known.abbreviations,
					text
				],
				count: 0,
				frames: []
			};
			if (foldPhrase(text) !== foldPhrase(name)) term.written = text;
			terms.set(entry, term);
		}
		if (!term.definition && shortForm !== void 0 && definedAs !== void 0) {
			term.definition = {
				shortForm,
				longForm: definedAs
			};
			if (definedAt !== void 0 && definedAt < count) term.definition.place = {
				frameId,
				occurrence: definedAt
			};
			term.names = [
				...term.names,
				shortForm,
				definedAs
			];
		}
		term.count += count;
		term.frames.push({
			frameId,
			count,
			positions
		});
	}
	return [...terms.values()];
}
/** Where the n-th occurrence (0-based, wraps round at both ends) of a term stands. */
function placeOf(term, n) {
	if (term.count === 0) return null;
	let left = (n % term.count + term.count) % term.count;
	for (const { frameId, count } of term.frames) {
		if (left < count) return {
			frameId,
			occurrence: left
		};
		left -= count;
	}
	return null;
}
/** The inverse of placeOf: the number of an occurrence over all frames, 0-based. */
function numberOf(term, { frameId, occurrence }) {
	return term.frames.slice(0, term.frames.findIndex((frame) => frame.frameId === frameId)).reduce((sum, { count }) => sum + count, 0) + occurrence;
}
// components/page-terms/page-state.ts
/** What can be said about the page in front of the reader. */
/** Places on the web where browsers run no extension's scripts (Chromium and Firefox documentation of content scripts). */
var CLOSED_HOSTS = /* @__PURE__ */ new Set([
	"chromewebstore.google.com",
	"chrome.google.com",
	"microsoftedge.microsoft.com",
	"addons.mozilla.org",
	"accounts.firefox.com"
]);
function parseAddress(url) {
	try {
		return url === void 0 ? null : new URL(url);
	} catch {
		return null;
	}
}
function pageState(tab, settings, index, { waited, access }) {
	if (!settings.enabled) return { is: "all-off" };
	const address = parseAddress(tab.url);
	const readable = address && /^(https?|file):$/u.test(address.protocol) && !CLOSED_HOSTS.has(address.hostname);
	if (tab.tabId === void 0 || !readable) return { is: "unreadable" };
	const host = address.hostname;
	const site = siteOf(address);
	if (!isEnabledOn(settings, site)) return {
		is: "site-off",
		host,
		site
	};
	const frames = Object.values(tab.report?.frames ?? {}).filter(({ version }) => version === index.version);
	const complete = frames.every((frame) => frame.complete);
	const found = tab.report ? listTerms(tab.report, index) : [];
	if (found.length > 0) {
		const rules = mutedOnPage(settings.muted, tab.report?.mutedHere ?? [], site);
		return {
			is: "terms",
			terms: found.filter(({ slug }) => !rules.has(slug)),
			muted: found.flatMap((term) => {
				const rule = rules.get(term.slug);
				return rule ? [{
					...term,
					...rule
				}] : [];
			}),
			complete
		};
	}
	if (access === "pdf" || /\.pdf$/iu.test(address.pathname)) return { is: "pdf" };
	if (access === "none") return {
		is: "no-access",
		host
	};
	if (access === "refused") return { is: "closed" };
	if (frames.length === 0) return waited && !tab.loading ? { is: "silent" } : { is: "reading" };
	return complete ? { is: "none" } : { is: "reading" };
}
// components/page-terms/current-page.ts
/** The page in front of the reader, as signals that the views follow. */
/** Milliseconds that a page gets to report before it counts as silent. */
var PATIENCE = 1500;
var tab = y(null);
var index = y(null);
var waited = y(false);
/** What the browser said about this address in this tab. */
var access = y(null);
var patience;
var asking = "";
var currentTab = tab;
var addressOf = ({ tabId, url }) => `${tabId} ${url}`;
/** Null until the first look at the tab. */
var currentPage = O(() => {
	if (!tab.value || !index.value) return null;
	const known = access.value?.asked === addressOf(tab.value) ? access.value.is : void 0;
	return pageState(tab.value, settings.value, index.value, {
		waited: waited.value,
		access: known
	});
});
/** A page that was loaded and in which nothing was found may be one that cannot be read: the browser knows. */
async function askAccess() {
	const current = tab.value;
	const page = currentPage.value;
	if (!current || page?.is !== "silent" && page?.is !== "none") return;
	const { tabId, url, title } = current;
	const asked = addressOf(current);
	if (tabId === void 0 || url === void 0 || asking === asked) return;
	asking = asked;
	const is = await pageAccess(tabId, url, title);
	if (asking === asked) access.value = {
		asked,
		is
	};
}
/** Follows the current tab from now on. Call it once. */
function followCurrentPage() {
	loadIndex().then((loaded) => {
		index.value = loaded;
	});
	currentPage.subscribe(() => void askAccess());
	watchCurrentTab((next) => {
		const before = tab.value;
		tab.value = next;
		if (before?.tabId === next.tabId && before?.url === next.url && before?.loading === next.loading) return;
		asking = "";
		access.value = null;
		waited.value = false;
		clearTimeout(patience);
		patience = setTimeout(() => {
			waited.value = true;
		}, PATIENCE);
	});
}
// components/page-terms/words.ts
/** What to do about a site that extensions are kept out of. @param host "" for files of this computer */
var noAccessWords = (host) => host === "" ? i18n.t("page.noAccess.files") : i18n.t("page.noAccess.text", [host]);
export { numberOf as a, followCurrentPage as i, currentPage as n, placeOf as o, currentTab as r, noAccessWords as t };
