import { _ as isEnabledOn, a as loadSettings, c as watchSettings, i as loadChanges, m as reconcile, n as changeSettings, o as replaceSettings, p as isItemKey, r as isValidSetting, s as updateRecord, v as siteOf, y as import_browser_polyfill } from "./chunks/settings-BYSOEu61.js";
import { a as labelKey, i as mainLine, n as askPage, r as firstSentences } from "./chunks/send-B8bC4Lus.js";
import { t as confirmName } from "./chunks/confirm-DhbECdp0.js";
import { i as loadIndex, t as loadArticle } from "./chunks/dataset-BhgbMdb8.js";
import { c as object, i as discriminatedUnion, l as optional, n as array, o as literal, s as nullable, t as _enum } from "./chunks/schemas-eVG5KcvG.js";
import { a as hostIn, d as forgetRoute, f as openPanel, n as readTabReport, o as siteAt, p as toBackgroundSchema, r as tabReportKey, s as toggleSite, t as parseTabReport } from "./chunks/tab-terms-Na3_GpOT.js";
import { i as withMuted, n as mutedOnPage, r as unmutedOn, t as mutedEntries } from "./chunks/muted-BK9DaGcN.js";
import { a as newTerm, c as slugSchema, i as lookUpSchema, l as tagSchema, n as MOST_LOOK_UPS, o as pageSchema, r as keptPage, s as savedTermSchema } from "./chunks/shapes-B3_GVNS0.js";
import { a as withoutDoubles, t as renamed } from "./chunks/tags-BqXfDXq0.js";
import { t as tellOfChange } from "./chunks/changes-fs0Fom5U.js";
import { a as knownSettings, n as backupSchema, o as mergedSettings } from "./chunks/backup-4atgqnqi.js";
import { t as i18n } from "./chunks/i18n-DJc_hSzl.js";
import { t as createSearch } from "./chunks/search-ByVpnPCI.js";
import "./chunks/_virtual_wxt-plugins-CIFwQX9x.js";
// node_modules/wxt/dist/utils/define-background.mjs
function defineBackground(arg) {
	if (arg == null || typeof arg === "function") return { main: arg };
	return arg;
}
// core/dataset/card.ts
/** Builds what the card shows from an article: small enough to send to a page, worded for the audience. */
/** How many causes fit into a card. Citations are never left out: what is shown keeps all that stands behind it. */
var CAUSES = 3;
/** "Germain et al. 2017, Orphanet J Rare Dis"; "Orphanet J Rare Dis 2017" for a record without authors. */
function shortSource(reference) {
	const container = reference["container-title"];
	const year = reference.issued["date-parts"][0][0];
	const [author, ...others] = reference.author ?? [];
	if (author === void 0) return `${container} ${year}`;
	return `${"literal" in author ? author.literal : author.family}${others.length > 0 ? " et al." : ""} ${year}, ${container}`;
}
/** What of a text's terms lies in its beginning. */
var beginning = (text, whole, terms = []) => ({
	text,
	terms: whole.startsWith(text) ? terms.filter(([, end]) => end <= text.length) : []
});
/**
* The card's content for one article.
* @param matched how the text on the page was recognised (see the finder)
*/
function cardModel(article, audience, matched) {
	const citations = (ids) => [...new Set(ids)].map((id) => article.references.findIndex((reference) => reference.id === id)).filter((index) => index >= 0).sort((a, b) => a - b).flatMap((index) => {
		const reference = article.references[index];
		if (reference === void 0) return [];
		return [{
			number: index + 1,
			kind: reference.custom.kind,
			source: shortSource(reference),
			title: reference.title
		}];
	});
	const wording = audience === "patient" ? "plain" : "clinical";
	const first = (path, texts) => beginning(firstSentences(texts[wording], 1), texts[wording], article.terms[`${path}.${wording}`]);
	const labelled = (path, label) => ({
		text: label,
		terms: article.terms[labelKey(path)] ?? []
	});
	const inPlainWords = () => {
		const { summary } = article.mechanism;
		return {
			steps: [],
			sentence: first("mechanism.summary", summary),
			citations: citations(summary.cite)
		};
	};
	const stepByStep = () => {
		const { steps } = article.mechanism;
		const line = mainLine(steps);
		return {
			steps: line.map((step) => labelled(`mechanism.steps[${steps.indexOf(step)}]`, step.label)),
			citations: citations(line.flatMap((step) => step.cite))
		};
	};
	return {
		slug: article.slug,
		name: article.name,
		matched,
		audience,
		sentence: {
			...first("summary", article.summary),
			citations: citations(article.summary.cite)
		},
		causes: article.causes.slice(0, CAUSES).map(({ label, level, cite }, index) => ({
			...labelled(`causes[${index}]`, label),
			level,
			citations: citations(cite)
		})),
		moreCauses: Math.max(0, article.causes.length - CAUSES),
		mechanism: wording === "plain" ? inPlainWords() : stepByStep(),
		review: {
			status: article.review.status,
			updated: article.review.updated
		}
	};
}
// platform/frames.ts
/** CSS pixels: in a smaller frame there is no room for a card, and hardly anything but advertisements. */
var SMALLEST_FRAME = {
	width: 240,
	height: 160
};
/** Registered symbol's key; under it, in the extension's own world of the frame, stands the place of the top frame. */
var FRAME_MARK = "aetia.frame";
// platform/background/in-turn.ts
/** Work on one stored value, one piece after the other: each is a read and a write, and events come at any time. */
function turns() {
	let queue = Promise.resolve();
	return (work) => {
		const result = queue.then(work, work);
		queue = result.catch(() => void 0);
		return result;
	};
}
// platform/background/reports.ts
/** What finders report about their frames: kept in session storage for panel and popup, counted on the toolbar button. */
var inTurn$1 = turns();
/**
* Keeps what a frame reported.
* @returns the entries that are muted on this page, by number in the report's lexicon
*/
function storeReport({ tabId, frameId, page }, report) {
	return inTurn$1(async () => {
		const stored = await readTabReport(tabId);
		if (stored === null && frameId !== 0 && report.terms.length === 0) return [];
		const current = {
			...stored,
			frames: {
				...stored?.frames,
				[frameId]: report
			}
		};
		if (frameId === 0) {
			if (current.page !== void 0 && current.page !== page) delete current.mutedHere;
			current.page = page;
		}
		await keep(tabId, current);
		if (!current.mutedHere) return [];
		const index = await loadIndex();
		const rules = current.mutedHere.map((slug) => ({
			slug,
			host: null
		}));
		return report.version === index.version ? mutedEntries(rules, index).map(({ entry }) => entry) : [];
	});
}
async function keep(tabId, report) {
	await import_browser_polyfill.default.storage.session.set({ [tabReportKey(tabId)]: report });
	await showBadge(tabId, report);
}
/** Mutes a term on the page that a tab shows, until the page is left, or undoes that. */
async function muteOnPage(tabId, slug, muted) {
	if (await inTurn$1(async () => {
		const stored = await readTabReport(tabId);
		const before = stored?.mutedHere ?? [];
		if (before.includes(slug) === muted) return false;
		const mutedHere = muted ? [...before, slug] : before.filter((other) => other !== slug);
		await keep(tabId, {
			...stored,
			frames: stored?.frames ?? {},
			mutedHere
		});
		return true;
	})) await import_browser_polyfill.default.tabs.sendMessage(tabId, { type: "page/report-now" }).catch(() => {});
}
/** Forgets what frames reported that are not among these, nor the top one. */
function keepFrames(tabId, frameIds) {
	return inTurn$1(async () => {
		const stored = await readTabReport(tabId);
		const all = Object.entries(stored?.frames ?? {});
		const kept = all.filter(([frameId]) => frameId === "0" || frameIds.includes(Number(frameId)));
		if (kept.length < all.length) await keep(tabId, {
			...stored,
			frames: Object.fromEntries(kept)
		});
	});
}
function forgetTab(tabId) {
	return inTurn$1(() => import_browser_polyfill.default.storage.session.remove(tabReportKey(tabId)));
}
/**
* A tab began to load something. When a finder still answers, it was a change within the page; otherwise what was
* reported belongs to a page that is gone.
*/
async function onTabLoading(tabId) {
	if (!await askPage(tabId, { type: "page/report-now" })) await forgetTab(tabId);
}
/** Distinct terms over all frames without those that are muted, or nothing when the reader does not want a number. */
async function showBadge(tabId, report) {
	const { badge, muted } = await loadSettings();
	const terms = new Set(Object.values(report.frames).flatMap((frame) => frame.terms.map((term) => term.entry)));
	try {
		if (badge && muted.length + (report.mutedHere?.length ?? 0) > 0) {
			const { url } = await import_browser_polyfill.default.tabs.get(tabId);
			const rules = [...mutedOnPage(muted, report.mutedHere ?? [], siteAt(url) ?? "").keys()].map((slug) => ({
				slug,
				host: null
			}));
			for (const { entry } of mutedEntries(rules, await loadIndex())) terms.delete(entry);
		}
		await import_browser_polyfill.default.action.setBadgeText({
			tabId,
			text: badge && terms.size > 0 ? String(terms.size) : ""
		});
	} catch {}
}
/** Redraws the numbers of all tabs, after the reader switched them on or off. */
async function refreshBadges() {
	const stored = await import_browser_polyfill.default.storage.session.get(null);
	for (const [key, value] of Object.entries(stored)) {
		const tabId = Number(/^page:(\d+)$/.exec(key)?.[1]);
		const report = parseTabReport(value);
		if (report && tabId > 0) await showBadge(tabId, report);
	}
}
/** The badge's colours: the accent of the light theme, legible on any toolbar. */
async function styleBadge() {
	await import_browser_polyfill.default.action.setBadgeBackgroundColor({ color: "#0b5d66" });
	await import_browser_polyfill.default.action.setBadgeTextColor?.({ color: "#ffffff" });
}
// platform/background/frames.ts
/**
* Frames on demand: the content script starts in the top frame only. When that one sees a frame come into the window, it
* asks for it here; a small function looks into all frames of the tab, and only those that are worth it get the script.
*/
/** Letters that a frame must hold to be read. */
var LEAST_TEXT = 200;
/** Runs in the frame by itself: uses nothing from around it. Marks a frame that is worth reading as taken. */
async function weigh(key, site, width, height, least) {
	const world = globalThis;
	const mark = Symbol.for(key);
	if (window === top || world[mark] !== void 0) return "read";
	if (innerWidth < width || innerHeight < height) return "unfit";
	if (!await new Promise((resolve) => {
		const observer = new IntersectionObserver((entries) => {
			observer.disconnect();
			resolve(entries.some(({ isIntersecting }) => isIntersecting));
		});
		observer.observe(document.documentElement);
		setTimeout(resolve, 1e3, false);
	})) return "unfit";
	const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
	let letters = 0;
	while (letters < least && walker.nextNode() !== null) {
		const { nodeValue, parentElement } = walker.currentNode;
		if (!/^(script|style|noscript|template|title)$/.test(parentElement?.localName ?? "")) letters += nodeValue?.replace(/\s+/gu, "").length ?? 0;
	}
	if (letters < least) return "waits";
	if (world[mark] !== void 0) return "read";
	world[mark] = site;
	return "worth";
}
/**
* Brings the content script into the frames of a tab that are in the window and hold enough text, and forgets what
* frames reported that are gone.
* @param pageUrl the address of the tab's page
* @returns whether a frame in the window is still without text
*/
async function bringIntoFrames(tabId, pageUrl) {
	const { width, height } = SMALLEST_FRAME;
	const site = pageUrl === void 0 ? "" : siteOf(new URL(pageUrl));
	try {
		const found = await import_browser_polyfill.default.scripting.executeScript({
			target: {
				tabId,
				allFrames: true
			},
			injectImmediately: true,
			func: weigh,
			args: [
				FRAME_MARK,
				site,
				width,
				height,
				LEAST_TEXT
			]
		});
		const framesThat = (...kinds) => found.filter(({ result }) => kinds.includes(result)).map(({ frameId }) => frameId);
		await keepFrames(tabId, framesThat("read", "worth"));
		await Promise.allSettled(framesThat("worth").map((frameId) => bringInto(tabId, frameId)));
		return framesThat("waits").length > 0;
	} catch {
		return false;
	}
}
async function bringInto(tabId, frameId) {
	const target = {
		tabId,
		frameIds: [frameId]
	};
	await import_browser_polyfill.default.scripting.insertCSS({
		target,
		files: ["/content-scripts/content.css"]
	});
	await import_browser_polyfill.default.scripting.executeScript({
		target,
		files: ["/content-scripts/content.js"]
	});
}
// platform/background/inject.ts
/** Bringing scripts into pages: the card on first need, and the finder into tabs that were open before us. */
/** Runs a script that waits for its first need in one frame. @returns whether it is there now */
async function injectScript(name, tabId, frameId) {
	try {
		await import_browser_polyfill.default.scripting.executeScript({
			target: {
				tabId,
				frameIds: [frameId]
			},
			files: [`/content-scripts/${name}.js`]
		});
		return true;
	} catch {
		return false;
	}
}
/**
* Chrome runs content scripts only in pages loaded after the install; a reader who installs Aetia with a paper open
* expects it to work there. Firefox does so by itself.
*/
async function injectIntoOpenTabs() {
	const tabs = await import_browser_polyfill.default.tabs.query({ url: import_browser_polyfill.default.runtime.getManifest().host_permissions ?? [] });
	await Promise.allSettled(tabs.filter((tab) => tab.id !== void 0 && !tab.discarded).map(async ({ id }) => {
		const target = { tabId: id };
		await import_browser_polyfill.default.scripting.insertCSS({
			target,
			files: ["/content-scripts/content.css"]
		});
		await import_browser_polyfill.default.scripting.executeScript({
			target,
			files: ["/content-scripts/content.js"]
		});
	}));
}
// core/keep/merge.ts
var RULE = "\n\n---\n\n";
/** One of two values whose order says nothing: always the same one of them. */
var either = (a, b) => (JSON.stringify(a) ?? "") >= (JSON.stringify(b) ?? "") ? a : b;
/** Two notes on one term as one text, the newer first; one that is part of the other is there already. */
function joined(newer, older) {
	if (newer.includes(older)) return newer;
	if (older.includes(newer)) return older;
	return `${newer}${RULE}${older}`;
}
function mergePages(a, b) {
	if (a.seenOn === void 0 || b.seenOn === void 0) return a.seenOn ?? b.seenOn;
	if (a.savedAt !== b.savedAt) return a.savedAt < b.savedAt ? a.seenOn : b.seenOn;
	return either(a.seenOn, b.seenOn);
}
/** One term from two records of it. */
function mergeTerm(a, b) {
	const [newer, older] = (a.changedAt === b.changedAt ? either(a.note, b.note) === a.note : a.changedAt > b.changedAt) ? [a, b] : [b, a];
	const seenOn = mergePages(a, b);
	return {
		slug: a.slug,
		savedAt: Math.min(a.savedAt, b.savedAt),
		changedAt: newer.changedAt,
		note: joined(newer.note, older.note),
		tags: withoutDoubles([...a.tags, ...b.tags]),
		...seenOn ? { seenOn } : {}
	};
}
function union(lists, key, merge) {
	const all = /* @__PURE__ */ new Map();
	for (const one of lists.flat()) {
		const known = all.get(key(one));
		all.set(key(one), known === void 0 ? one : merge(known, one));
	}
	return all;
}
/** Newest first; at the same moment by name, so that the order is always the same. */
var newestFirst = (a, b) => b.at - a.at || (a.slug < b.slug ? -1 : 1);
var bySlug = (a, b) => a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0;
/** Everything of both. Of more look-ups than are kept the newest stay. */
function mergeKept(a, b) {
	const saved = union([a.saved, b.saved], ({ slug }) => slug, mergeTerm);
	const history = union([a.history, b.history], ({ at, slug }) => `${at} ${slug}`, either);
	return {
		saved: [...saved.values()].sort(bySlug),
		history: [...history.values()].sort(newestFirst).slice(0, MOST_LOOK_UPS)
	};
}
// platform/keep/records.ts
/** Reading records that may be damaged: those are put aside and told of, and never stand in the way of the others. */
var SCHEMAS = {
	saved: savedTermSchema,
	history: lookUpSchema
};
var parse = (store, value) => SCHEMAS[store].safeParse(value).data ?? null;
async function readRaw(database, store) {
	const { store: reading } = database.transaction(store);
	try {
		const [keys, values] = await Promise.all([reading.getAllKeys(), reading.getAll()]);
		return keys.map((key, index) => ({
			key,
			value: values[index]
		}));
	} catch {
		const keys = await database.getAllKeys(store);
		return Promise.all(keys.map(async (key) => ({
			key,
			value: await database.get(store, key).catch(() => void 0)
		})));
	}
}
async function setAside(database, store, raw) {
	const transaction = database.transaction([store, "damaged"], "readwrite", { durability: "strict" });
	const foundAt = Date.now();
	for (const { key, value } of raw) {
		transaction.objectStore("damaged").add({
			store,
			key,
			value,
			foundAt
		});
		transaction.objectStore(store).delete(key);
	}
	await transaction.done;
}
/** All sound records of a store; the others are put aside. */
async function readSound(database, store) {
	const sound = [];
	const damaged = [];
	for (const raw of await readRaw(database, store)) {
		const record = parse(store, raw.value);
		if (record) sound.push(record);
		else damaged.push(raw);
	}
	if (damaged.length > 0) await setAside(database, store, damaged);
	return sound;
}
/** One saved term within a transaction that is to change it; null when there is none, or only a damaged one, put aside. */
async function takeTerm(transaction, slug) {
	const value = await transaction.objectStore("saved").get(slug);
	if (value === void 0) return null;
	const term = parse("saved", value);
	if (!term) await transaction.objectStore("damaged").add({
		store: "saved",
		key: slug,
		value,
		foundAt: Date.now()
	});
	return term;
}
/** A term that was taken away not long ago, as it was. */
async function takeRemoved(transaction, slug) {
	const removed = await transaction.objectStore("removed").get(slug);
	return removed === void 0 ? null : parse("saved", removed.term);
}
// node_modules/idb/build/index.js
var instanceOfAny = (object, constructors) => constructors.some((c) => object instanceof c);
var idbProxyableTypes;
var cursorAdvanceMethods;
function getIdbProxyableTypes() {
	return idbProxyableTypes || (idbProxyableTypes = [
		IDBIndex,
		IDBObjectStore,
		IDBCursor,
		IDBDatabase,
		IDBTransaction
	]);
}
function getCursorAdvanceMethods() {
	return cursorAdvanceMethods || (cursorAdvanceMethods = [
		"advance",
		"continue",
		"continuePrimaryKey"
	].map((method) => IDBCursor.prototype[method]));
}
var transactionDoneMap = /* @__PURE__ */ new WeakMap();
var transformCache = /* @__PURE__ */ new WeakMap();
var reverseTransformCache = /* @__PURE__ */ new WeakMap();
function promisifyRequest(request) {
	const promise = new Promise((resolve, reject) => {
		const unlisten = () => {
			request.removeEventListener("success", success);
			request.removeEventListener("error", error);
		};
		const success = () => {
			resolve(wrap(request.result));
			unlisten();
		};
		const error = () => {
			reject(request.error);
			unlisten();
		};
		request.addEventListener("success", success);
		request.addEventListener("error", error);
	});
	reverseTransformCache.set(promise, request);
	return promise;
}
function cacheDonePromiseForTransaction(tx) {
	if (transactionDoneMap.has(tx)) return;
	const done = new Promise((resolve, reject) => {
		const unlisten = () => {
			tx.removeEventListener("complete", complete);
			tx.removeEventListener("error", error);
			tx.removeEventListener("abort", error);
		};
		const complete = () => {
			resolve();
			unlisten();
		};
		const error = () => {
			reject(tx.error || new DOMException("AbortError", "AbortError"));
			unlisten();
		};
		tx.addEventListener("complete", complete);
		tx.addEventListener("error", error);
		tx.addEventListener("abort", error);
	});
	transactionDoneMap.set(tx, done);
}
var idbProxyTraps = {
	get(target, prop, receiver) {
		if (target instanceof IDBTransaction) {
			if (prop === "done") return transactionDoneMap.get(target);
			if (prop === "store") return receiver.objectStoreNames[1] ? void 0 : receiver.objectStore(receiver.objectStoreNames[0]);
		}
		return wrap(target[prop]);
	},
	set(target, prop, value) {
		target[prop] = value;
		return true;
	},
	has(target, prop) {
		if (target instanceof IDBTransaction && (prop === "done" || prop === "store")) return true;
		return prop in target;
	}
};
function replaceTraps(callback) {
	idbProxyTraps = callback(idbProxyTraps);
}
function wrapFunction(func) {
	if (getCursorAdvanceMethods().includes(func)) return function(...args) {
		func.apply(unwrap(this), args);
		return wrap(this.request);
	};
	return function(...args) {
		return wrap(func.apply(unwrap(this), args));
	};
}
function transformCachableValue(value) {
	if (typeof value === "function") return wrapFunction(value);
	if (value instanceof IDBTransaction) cacheDonePromiseForTransaction(value);
	if (instanceOfAny(value, getIdbProxyableTypes())) return new Proxy(value, idbProxyTraps);
	return value;
}
function wrap(value) {
	if (value instanceof IDBRequest) return promisifyRequest(value);
	if (transformCache.has(value)) return transformCache.get(value);
	const newValue = transformCachableValue(value);
	if (!Object.is(newValue, value)) {
		transformCache.set(value, newValue);
		reverseTransformCache.set(newValue, value);
	}
	return newValue;
}
var unwrap = (value) => reverseTransformCache.get(value);
/**
* Open a database.
*
* @param name Name of the database.
* @param version Schema version.
* @param callbacks Additional callbacks.
*/
function openDB(name, version, { blocked, upgrade, blocking, terminated } = {}) {
	const request = indexedDB.open(name, version);
	const openPromise = wrap(request);
	if (upgrade) request.addEventListener("upgradeneeded", (event) => {
		upgrade(wrap(request.result), event.oldVersion, event.newVersion, wrap(request.transaction), event);
	});
	if (blocked) request.addEventListener("blocked", (event) => blocked(event.oldVersion, event.newVersion, event));
	openPromise.then((db) => {
		if (terminated) db.addEventListener("close", () => terminated());
		if (blocking) db.addEventListener("versionchange", (event) => blocking(event.oldVersion, event.newVersion, event));
	}).catch(() => {});
	return openPromise;
}
var readMethods = [
	"get",
	"getKey",
	"getAll",
	"getAllKeys",
	"count"
];
var writeMethods = [
	"put",
	"add",
	"delete",
	"clear"
];
var cachedMethods = {};
function getMethod(target, prop) {
	if (!(target instanceof IDBDatabase && !(prop in target) && typeof prop === "string")) return;
	if (cachedMethods[prop]) return cachedMethods[prop];
	const targetFuncName = prop.replace(/FromIndex$/, "");
	const useIndex = prop !== targetFuncName;
	const isWrite = writeMethods.includes(targetFuncName);
	if (!(targetFuncName in (useIndex ? IDBIndex : IDBObjectStore).prototype) || !(isWrite || readMethods.includes(targetFuncName))) return;
	const method = async function(storeName, ...args) {
		const tx = this.transaction(storeName, isWrite ? "readwrite" : "readonly");
		let target = tx.store;
		if (useIndex) target = target.index(args.shift());
		return (await Promise.all([target[targetFuncName](...args), isWrite && tx.done]))[0];
	};
	return cachedMethods[prop] = method;
}
replaceTraps((oldTraps) => ({
	...oldTraps,
	get: (target, prop, receiver) => getMethod(target, prop) || oldTraps.get(target, prop, receiver),
	has: (target, prop) => !!getMethod(target, prop) || oldTraps.has(target, prop)
}));
var advanceMethodProps = [
	"advance",
	"continue",
	"continuePrimaryKey"
];
var methodMap = {};
var advanceResults = /* @__PURE__ */ new WeakMap();
var ittrProxiedCursorToOriginalProxy = /* @__PURE__ */ new WeakMap();
var cursorIteratorTraps = { get(target, prop) {
	if (!advanceMethodProps.includes(prop)) return target[prop];
	let cachedFunc = methodMap[prop];
	if (!cachedFunc) cachedFunc = methodMap[prop] = function(...args) {
		advanceResults.set(this, ittrProxiedCursorToOriginalProxy.get(this)[prop](...args));
	};
	return cachedFunc;
} };
async function* iterate(...args) {
	let cursor = this;
	if (!(cursor instanceof IDBCursor)) cursor = await cursor.openCursor(...args);
	if (!cursor) return;
	cursor = cursor;
	const proxiedCursor = new Proxy(cursor, cursorIteratorTraps);
	ittrProxiedCursorToOriginalProxy.set(proxiedCursor, cursor);
	reverseTransformCache.set(proxiedCursor, unwrap(cursor));
	while (cursor) {
		yield proxiedCursor;
		cursor = await (advanceResults.get(proxiedCursor) || cursor.continue());
		advanceResults.delete(proxiedCursor);
	}
}
function isIteratorProp(target, prop) {
	return prop === Symbol.asyncIterator && instanceOfAny(target, [
		IDBIndex,
		IDBObjectStore,
		IDBCursor
	]) || prop === "iterate" && instanceOfAny(target, [IDBIndex, IDBObjectStore]);
}
replaceTraps((oldTraps) => ({
	...oldTraps,
	get(target, prop, receiver) {
		if (isIteratorProp(target, prop)) return iterate;
		return oldTraps.get(target, prop, receiver);
	},
	has(target, prop) {
		return isIteratorProp(target, prop) || oldTraps.has(target, prop);
	}
}));
// platform/keep/problem.ts
var KeepError = class extends Error {
	problem;
	constructor(problem) {
		super(problem);
		this.problem = problem;
	}
};
/** What a failed transaction, or a failed opening, means for the reader. */
function problemOf(error) {
	if (error instanceof KeepError) return error.problem;
	switch (error?.name) {
		case "QuotaExceededError": return "full";
		case "VersionError": return "newer";
		default: return /quota|no[ _]space|disk (is )?full/iu.test(String(error)) ? "full" : "unavailable";
	}
}
// platform/keep/database.ts
/**
* The database of what the reader keeps. Only the background opens it: so there is one writer, which outlives a popup
* that closes at once, and is never in a private window (where Firefox gives extension pages a database that is thrown
* away).
*/
var STEPS = [(database) => {
	database.createObjectStore("saved", { keyPath: "slug" });
	database.createObjectStore("removed", { keyPath: "slug" });
	database.createObjectStore("history", { keyPath: ["at", "slug"] });
	database.createObjectStore("damaged", { autoIncrement: true });
	database.createObjectStore("meta");
}];
var DATABASE = "keep";
/** Milliseconds that another version of Aetia gets to let go of the database. */
var PATIENCE = 3e3;
var connection;
var forget = () => {
	connection = void 0;
};
/**
* Opens the database, brought to the version of the last of `steps`.
* @throws KeepError when another version holds it, DOMException when the browser does not open it
*/
function openDatabase(steps = STEPS, patience = PATIENCE) {
	return new Promise((resolve, reject) => {
		let refused = false;
		openDB(DATABASE, steps.length, {
			async upgrade(database, from, _to, transaction) {
				for (const step of steps.slice(from)) await step(database, transaction);
			},
			blocked() {
				setTimeout(() => {
					refused = true;
					reject(new KeepError("blocked"));
				}, patience);
			},
			blocking(_from, _to, event) {
				event.target.close();
				forget();
			},
			terminated: forget
		}).then((database) => {
			if (refused) database.close();
			else resolve(database);
		}, reject);
	});
}
/**
* The open database, the same for all who ask.
* @param prepare what is done before anyone gets it
*/
function database(prepare) {
	connection ??= openDatabase().then(async (opened) => {
		await prepare(opened);
		return opened;
	}).catch((error) => {
		forget();
		throw error;
	});
	return connection;
}
/** Closes the connection, if there is one. */
async function closeDatabase() {
	const open = connection;
	forget();
	(await open?.catch(() => void 0))?.close();
}
/** Whether an operation failed only because its connection had been closed under it. */
var isClosed = (error) => error?.name === "InvalidStateError";
// platform/keep/store.ts
/** Working with the database: opened on first need, and brought into order before anyone reads it. */
/** In `meta`: settings of a backup whose other half is restored already. */
var PENDING_SETTINGS = "pendingSettings";
/** In `meta`: that the list of earlier versions is in the history. */
var RECENT_MOVED = "recentMoved";
/** In extension storage: slugs of the entries opened last, newest first, as versions before the history kept them. */
var RECENT_KEY = "recent";
/**
* Runs `work` in one transaction. Answers when it is on the disk, not when the browser has it in memory.
* @throws the transaction's own error, which says more than that of the request that failed with it
*/
async function inTransactionOf(opened, stores, work) {
	const transaction = opened.transaction([...stores], "readwrite", { durability: "strict" });
	transaction.done.catch(() => void 0);
	try {
		const result = await work(transaction);
		await transaction.done;
		return result;
	} catch (error) {
		try {
			transaction.abort();
		} catch {}
		throw transaction.error ?? error;
	}
}
/** The list of recent look-ups that earlier versions kept becomes history. Their times are lost: they count as just now. */
async function moveRecent(opened) {
	const stored = (await import_browser_polyfill.default.storage.local.get(RECENT_KEY))[RECENT_KEY];
	if (stored === void 0) return;
	await inTransactionOf(opened, ["history", "meta"], async (transaction) => {
		if (await transaction.objectStore("meta").get(RECENT_MOVED) !== void 0) return;
		const slugs = array(slugSchema).safeParse(stored);
		const now = Date.now();
		for (const [age, slug] of (slugs.success ? slugs.data : []).entries()) {
			const lookUp = {
				at: now - age,
				slug,
				via: "search"
			};
			await transaction.objectStore("history").put(lookUp);
		}
		await transaction.objectStore("meta").put(true, RECENT_MOVED);
	});
	await import_browser_polyfill.default.storage.local.remove(RECENT_KEY);
}
/** A restored backup is whole or not there: after a crash between its two halves the second one is made up for. */
async function finishRestore(opened) {
	const pending = await opened.get("meta", PENDING_SETTINGS);
	if (pending === void 0) return;
	await replaceSettings(knownSettings(pending));
	await opened.delete("meta", PENDING_SETTINGS);
}
async function prepare(opened) {
	await moveRecent(opened).catch(() => void 0);
	await finishRestore(opened).catch(() => void 0);
}
/** Runs `work` on the open database; once more, on a new connection, when the connection was closed under it. */
async function withKeep(work) {
	try {
		return await work(await database(prepare));
	} catch (error) {
		if (!isClosed(error)) throw error;
		await closeDatabase();
		return work(await database(prepare));
	}
}
/** Runs `work` in one transaction over these stores, all or nothing. */
var inTransaction = (stores, work) => withKeep((opened) => inTransactionOf(opened, stores, work));
// platform/keep/history.ts
/** The history of look-ups. It stays on this computer, can be switched off, and knows nothing of private windows. */
/** Milliseconds within which opening the same entry again is the same look-up. */
var SAME = 6e5;
/** Recent entries that are offered to surfaces. */
var MOST_RECENT = 20;
/** All look-ups, newest first. */
var listHistory = () => withKeep(async (database) => (await readSound(database, "history")).sort(newestFirst));
/** The entries looked up last, newest first, each once. */
var listRecent = () => withKeep(async (database) => {
	const slugs = /* @__PURE__ */ new Set();
	let cursor = await database.transaction("history").store.openKeyCursor(null, "prev");
	while (cursor && slugs.size < MOST_RECENT) {
		slugs.add(cursor.primaryKey[1]);
		cursor = await cursor.continue();
	}
	return [...slugs];
});
/** Remembers a look-up, unless the reader does not want that. */
async function addLookUp(lookUp) {
	if (!(await loadSettings()).history) return;
	await inTransaction(["history"], async (transaction) => {
		const store = transaction.objectStore("history");
		const last = (await store.openKeyCursor(null, "prev"))?.primaryKey;
		if (last?.[1] === lookUp.slug && lookUp.at - last[0] < SAME) await store.delete(last);
		await store.put(lookUp);
		const surplus = await store.count() - MOST_LOOK_UPS;
		if (surplus > 0) for (const key of await store.getAllKeys(null, surplus)) await store.delete(key);
	});
	await tellOfChange(["history"]);
}
async function forgetLookUp(at, slug) {
	await withKeep((database) => database.delete("history", [at, slug]));
	await tellOfChange(["history"]);
}
async function clearHistory() {
	await withKeep((database) => database.clear("history"));
	await tellOfChange(["history"]);
}
// platform/keep/messages.ts
/**
* What extension pages ask of the things that the reader keeps. Content scripts may ask two things only, which stand with
* the other messages (platform/messages.ts).
*/
var { note, tags } = savedTermSchema.shape;
var { at } = lookUpSchema.shape;
var keepMessageSchema = discriminatedUnion("type", [
	object({ type: literal("keep/saved") }),
	object({
		type: literal("keep/save"),
		slug: slugSchema,
		seenOn: optional(pageSchema)
	}),
	object({
		type: literal("keep/remove"),
		slug: slugSchema
	}),
	object({
		type: literal("keep/note"),
		slug: slugSchema,
		note
	}),
	object({
		type: literal("keep/tags"),
		slug: slugSchema,
		tags
	}),
	object({
		type: literal("keep/rename-tag"),
		from: tagSchema,
		to: nullable(tagSchema)
	}),
	object({ type: literal("keep/history") }),
	object({ type: literal("keep/recent") }),
	object({
		type: literal("keep/look-up"),
		lookUp: lookUpSchema
	}),
	object({
		type: literal("keep/forget"),
		at,
		slug: slugSchema
	}),
	object({ type: literal("keep/clear-history") }),
	object({ type: literal("keep/damaged") }),
	object({ type: literal("keep/discard-damaged") }),
	object({ type: literal("keep/everything") }),
	object({
		type: literal("keep/restore"),
		backup: backupSchema,
		mode: _enum(["merge", "replace"])
	})
]);
// platform/keep/restore.ts
async function readKept(database) {
	return {
		saved: await readSound(database, "saved"),
		history: await readSound(database, "history")
	};
}
var readEverything = () => withKeep(async (database) => {
	const kept = mergeKept(await readKept(database), {
		saved: [],
		history: []
	});
	return {
		madeAt: Date.now(),
		...kept,
		settings: await loadChanges()
	};
});
/**
* Puts other things in place of what is there, in one transaction.
* @param settings wait in it for their turn; without, none wait any more
* @returns what was there
*/
var write = (compute, settings) => inTransaction([
	"saved",
	"history",
	"removed",
	"meta"
], async (transaction) => {
	const saved = transaction.objectStore("saved");
	const history = transaction.objectStore("history");
	const removed = transaction.objectStore("removed");
	const meta = transaction.objectStore("meta");
	const before = {
		saved: await saved.getAll(),
		history: await history.getAll()
	};
	const after = compute(before);
	await saved.clear();
	await history.clear();
	for (const term of after.saved) {
		await saved.put(term);
		await removed.delete(term.slug);
	}
	for (const lookUp of after.history) await history.put(lookUp);
	if (settings) await meta.put(settings, PENDING_SETTINGS);
	else await meta.delete(PENDING_SETTINGS);
	return before;
});
/** Puts a checked backup back. What fails leaves everything as it was. */
async function restore(backup, mode) {
	await withKeep(readKept);
	const settingsBefore = await loadChanges();
	const { saved } = backup;
	const known = knownSettings(backup.settings);
	const history = [...backup.history].sort(newestFirst).slice(0, MOST_LOOK_UPS);
	const settings = mode === "merge" ? mergedSettings(settingsBefore, known) : known;
	const before = await write((there) => mode === "merge" ? mergeKept(there, {
		saved,
		history
	}) : {
		saved,
		history
	}, settings);
	try {
		await replaceSettings(settings);
	} catch (error) {
		await write(() => before);
		throw error;
	}
	await withKeep((database) => database.delete("meta", PENDING_SETTINGS));
	await tellOfChange(["saved", "history"], true);
}
// platform/keep/saved.ts
/** Saved terms in the database. Each change is one transaction, on the disk before it is reported as done. */
/** Milliseconds for which a term that was taken away can be had back with its note. */
var REMOVED_STAYS = 6048e5;
var listSaved = () => withKeep(async (database) => {
	return {
		terms: (await readSound(database, "saved")).sort(bySlug),
		damaged: await database.count("damaged")
	};
});
var isSaved = (slug) => withKeep(async (database) => await database.getKey("saved", slug) !== void 0);
/** Runs `work` in one transaction, and tells of it when it is on the disk. */
async function change(cards, work) {
	const result = await inTransaction([
		"saved",
		"removed",
		"damaged"
	], work);
	await tellOfChange(["saved"], cards);
	return result;
}
/** The term to be changed: as it is, else as it was when it was taken away, else a new one. */
async function present(transaction, slug, seenOn) {
	const known = await takeTerm(transaction, slug) ?? await takeRemoved(transaction, slug);
	await transaction.objectStore("removed").delete(slug);
	return known ?? newTerm(slug, Date.now(), seenOn);
}
/** Saves a term. One that is saved stays as it is; one that was taken away comes back as it was. */
var saveTerm = (slug, seenOn) => change(true, async (transaction) => {
	const term = await present(transaction, slug, seenOn);
	await transaction.objectStore("saved").put(term);
	return term;
});
/** Takes a term away; for some days it can be had back as it was, by saving it again. */
var removeTerm = (slug) => change(true, async (transaction) => {
	const now = Date.now();
	const term = await takeTerm(transaction, slug);
	const removed = transaction.objectStore("removed");
	for (const { slug: other, removedAt } of await removed.getAll()) if (!(removedAt > now - REMOVED_STAYS)) await removed.delete(other);
	if (term) await removed.put({
		slug,
		removedAt: now,
		term
	});
	await transaction.objectStore("saved").delete(slug);
});
/** Stores a note. Where the term was taken away meanwhile it is saved again: what was typed is not lost. */
var setNote = (slug, note) => change(false, async (transaction) => {
	const term = {
		...await present(transaction, slug),
		note,
		changedAt: Date.now()
	};
	await transaction.objectStore("saved").put(term);
	return term;
});
var setTags = (slug, tags) => change(false, async (transaction) => {
	const term = {
		...await present(transaction, slug),
		tags: withoutDoubles(tags),
		changedAt: Date.now()
	};
	await transaction.objectStore("saved").put(term);
	return term;
});
/** Renames a tag of all terms that have it, or takes it from them when `to` is null. */
var renameTag = (from, to) => change(false, async (transaction) => {
	for (const slug of await transaction.objectStore("saved").getAllKeys()) {
		const term = await takeTerm(transaction, slug);
		const tags = term && renamed(term.tags, from, to);
		if (tags && tags !== term.tags) await transaction.objectStore("saved").put({
			...term,
			tags,
			changedAt: Date.now()
		});
	}
});
/** What could not be read, as it stands in the database. */
var listDamaged = () => withKeep((database) => database.getAll("damaged"));
async function discardDamaged() {
	await withKeep((database) => database.clear("damaged"));
	await tellOfChange(["saved"]);
}
// platform/background/keep.ts
/** The background's answers about what the reader keeps. */
var done = async (work) => {
	await work;
	return null;
};
function carryOut(message) {
	switch (message.type) {
		case "keep/saved": return listSaved();
		case "keep/save": return saveTerm(message.slug, message.seenOn);
		case "keep/remove": return done(removeTerm(message.slug));
		case "keep/note": return setNote(message.slug, message.note);
		case "keep/tags": return setTags(message.slug, message.tags);
		case "keep/rename-tag": return done(renameTag(message.from, message.to));
		case "keep/history": return listHistory();
		case "keep/recent": return listRecent();
		case "keep/look-up": return done(addLookUp(message.lookUp));
		case "keep/forget": return done(forgetLookUp(message.at, message.slug));
		case "keep/clear-history": return done(clearHistory());
		case "keep/damaged": return listDamaged();
		case "keep/discard-damaged": return done(discardDamaged());
		case "keep/everything": return readEverything();
		case "keep/restore": return done(restore(message.backup, message.mode));
	}
}
async function answered(work) {
	try {
		return {
			ok: true,
			value: await work()
		};
	} catch (error) {
		return {
			ok: false,
			problem: problemOf(error)
		};
	}
}
/**
* Answers an extension page, or returns undefined for what is none of ours. Content scripts are not answered: what the
* reader keeps is none of a page's business.
*/
function answerKeep(message, sender) {
	if (!sender.url?.startsWith(import_browser_polyfill.default.runtime.getURL("/"))) return void 0;
	const parsed = keepMessageSchema.safeParse(message);
	if (!parsed.success) return void 0;
	if (parsed.data.type === "keep/look-up" && sender.tab?.incognito) return Promise.resolve({
		ok: true,
		value: null
	});
	return answered(() => carryOut(parsed.data));
}
/** For a card: whether a term is saved; and saving it or taking it away, with the page that the card is on. */
async function answerSaved(slug, wanted, tab) {
	const answer = await answered(async () => {
		if (wanted === void 0) return isSaved(slug);
		if (wanted) await saveTerm(slug, tab?.incognito ? void 0 : keptPage(tab?.title, tab?.url));
		else await removeTerm(slug);
		return wanted;
	});
	return answer.ok ? { saved: answer.value } : { problem: answer.problem };
}
// platform/background/muting.ts
/** Not this term: muting and its undoing, and what content scripts read of it. */
/** Read by content scripts together with settings and lexicon: `{ version, muted: [{ entry, host }] }`. */
var MUTED_KEY = "muted";
var inTurn = turns();
/**
* Writes down the muted terms as content scripts know terms: by entry number. To be called whenever settings or lexicon
* change. Pages read it in the one call that brings them settings and lexicon, and follow it by the storage event.
*/
function storeMuted() {
	return inTurn(async () => {
		const [index, settings, stored] = await Promise.all([
			loadIndex(),
			loadSettings(),
			import_browser_polyfill.default.storage.local.get(MUTED_KEY)
		]);
		const value = {
			version: index.version,
			muted: mutedEntries(settings.muted, index)
		};
		if (JSON.stringify(stored["muted"]) === JSON.stringify(value)) return;
		await import_browser_polyfill.default.storage.local.set({ [MUTED_KEY]: value });
	});
}
/** Where the page in a tab is, as rules see it; undefined where there is none that can be read. */
async function pageSite(tabId) {
	try {
		return siteAt((await import_browser_polyfill.default.tabs.get(tabId)).url);
	} catch {
		return;
	}
}
var changeRules = (change) => inTurn(async () => {
	const { muted } = await loadSettings();
	const changed = change(muted);
	if (JSON.stringify(changed) !== JSON.stringify(muted)) await changeSettings({ muted: changed });
});
/** @returns false when the tab shows no page that Aetia can work on */
async function muteTerm(tabId, slug, where) {
	const site = await pageSite(tabId);
	if (site === void 0) return false;
	if (where === "page") await muteOnPage(tabId, slug, true);
	else {
		const host = where === "site" ? hostIn(site) : null;
		await changeRules((rules) => withMuted(rules, {
			slug,
			host
		}));
	}
	return true;
}
/** Undoes whatever mutes a term on the page of a tab. @returns as muteTerm */
async function unmuteTerm(tabId, slug) {
	const site = await pageSite(tabId);
	if (site === void 0) return false;
	await changeRules((rules) => unmutedOn(rules, slug, site));
	await muteOnPage(tabId, slug, false);
	return true;
}
// platform/background/answers.ts
/** The background's answers to messages. */
/** What the card shows for a text on a page; null when the text is not a name of that entry. */
async function answerCardModel(message) {
	const [index, settings] = await Promise.all([loadIndex(), loadSettings()]);
	const entry = message.version === index.version ? index.entries[message.entry] : void 0;
	if (!entry) return null;
	const matched = confirmName(entry, message.text, message.definedAs);
	const article = matched && await loadArticle(entry.slug);
	return article ? cardModel(article, settings.audience, matched) : null;
}
/** What the card shows for an entry of the data set. */
async function answerCardEntry(slug) {
	const [article, { audience }] = await Promise.all([loadArticle(slug), loadSettings()]);
	return article && cardModel(article, audience, {
		text: article.name,
		via: "same"
	});
}
var isOwnPage = ({ url }) => url?.startsWith(import_browser_polyfill.default.runtime.getURL("/")) ?? false;
/** Tells the page of a tab from the one before, where the browser numbers documents also after a reload. */
var pageOf = ({ documentId, tab }) => `${documentId ?? ""} ${tab?.url?.replace(/#.*/su, "") ?? ""}`;
/**
* Answers a message, or returns undefined for one that is none of ours. Not async: opening the panel must happen while
* the browser still counts the reader's click, that is before anything is awaited.
*/
function answer(message, sender) {
	const parsed = toBackgroundSchema.safeParse(message);
	if (!parsed.success) return void 0;
	const { data } = parsed;
	const tabId = sender.tab?.id;
	/** The tab that a message is about: only our own pages may speak of another than their own. */
	const about = (named) => isOwnPage(sender) ? named : tabId;
	switch (data.type) {
		case "panel/open": return openPanel(sender.tab?.windowId, `#/entry/${data.slug}`);
		case "card/inject": return tabId === void 0 ? Promise.resolve(false) : injectScript("card", tabId, sender.frameId ?? 0);
		case "later/inject": return tabId === void 0 ? Promise.resolve(false) : injectScript("later", tabId, sender.frameId ?? 0);
		case "card/model": return answerCardModel(data);
		case "card/entry": return answerCardEntry(data.slug);
		case "frames/look": return tabId === void 0 ? Promise.resolve(false) : bringIntoFrames(tabId, sender.tab?.url);
		case "saved/state": return answerSaved(data.slug, void 0, sender.tab);
		case "saved/set": return answerSaved(data.slug, data.saved, sender.tab);
		case "page/report": return tabId === void 0 || isOwnPage(sender) ? Promise.resolve([]) : storeReport({
			tabId,
			frameId: sender.frameId ?? 0,
			page: pageOf(sender)
		}, data.report);
		case "term/mute": {
			const named = about(data.tabId);
			return named === void 0 ? Promise.resolve(false) : muteTerm(named, data.slug, data.where);
		}
		case "term/unmute": {
			const named = about(data.tabId);
			return named === void 0 ? Promise.resolve(false) : unmuteTerm(named, data.slug);
		}
	}
}
// platform/background/welcome.ts
/** The welcome page: shown once, to a reader who has installed Aetia by hand. */
var openWelcome = async () => {
	await import_browser_polyfill.default.tabs.create({ url: import_browser_polyfill.default.runtime.getURL("/welcome.html") });
};
/** Whether an institution's policy put the extension here: its people did not ask for a welcome. */
async function isInstalledByPolicy() {
	try {
		return (await import_browser_polyfill.default.management?.getSelf?.())?.installType === "admin";
	} catch {
		return false;
	}
}
/** For runtime.onInstalled. Updates, of Aetia or of the browser, show nothing. */
async function welcome(reason) {
	if (reason === "install" && !await isInstalledByPolicy()) await openWelcome();
}
// platform/background/menus.ts
/** The context menu: looking up a selection, the panel for a page, Aetia off or on for a site; on the toolbar button, the ways to our pages. */
/** A selection longer than this is cut: addresses have limits, and nobody looks up a chapter. */
var LONGEST_SELECTION = 2e3;
/** Menus outlive the worker, so they are made once: at install and update. */
async function createMenus() {
	await import_browser_polyfill.default.contextMenus.removeAll();
	const add = (item) => import_browser_polyfill.default.contextMenus.create(item);
	const hosts = import_browser_polyfill.default.runtime.getManifest().host_permissions ?? [];
	add({
		id: "look-up",
		title: i18n.t("menu.lookUp"),
		contexts: ["selection"]
	});
	add({
		id: "open-panel",
		title: i18n.t("menu.openPanel"),
		contexts: ["page", "frame"]
	});
	add({
		id: "toggle-site",
		title: i18n.t("menu.toggleSite"),
		contexts: ["page", "frame"],
		documentUrlPatterns: hosts
	});
	add({
		id: "welcome",
		title: i18n.t("menu.welcome"),
		contexts: ["action"]
	});
	await nameSiteItem();
}
/** Words for what the item does on a page: undefined for pages that we cannot work on, where it is not shown. */
async function siteItemTitle(url) {
	const site = siteAt(url);
	if (site === void 0) return void 0;
	const settings = await loadSettings();
	if (!settings.enabled) return i18n.t("menu.allOn");
	const host = hostIn(site);
	if (host === "") return i18n.t(isEnabledOn(settings, site) ? "menu.filesOff" : "menu.filesOn");
	return i18n.t(isEnabledOn(settings, site) ? "menu.siteOff" : "menu.siteOn", [host]);
}
/** Has the site's item say what it will do on the page in front; its words are made before the menu opens. */
async function nameSiteItem() {
	try {
		const [tab] = await import_browser_polyfill.default.tabs.query({
			active: true,
			lastFocusedWindow: true
		});
		const title = await siteItemTitle(tab?.url) ?? i18n.t("menu.toggleSite");
		await import_browser_polyfill.default.contextMenus.update("toggle-site", { title });
	} catch {}
}
var searchRoute = (text) => `#/search/${encodeURIComponent(text.trim().replace(/\s+/gu, " ").slice(0, LONGEST_SELECTION))}`;
/** Not async: the panel opens only while the click still counts. */
function onMenuClicked(info, tab) {
	switch (info.menuItemId) {
		case "look-up":
			openPanel(tab?.windowId, searchRoute(info.selectionText ?? ""));
			break;
		case "open-panel":
			openPanel(tab?.windowId, "#/page");
			break;
		case "toggle-site":
			toggleSite(info.pageUrl ?? tab?.url);
			break;
		case "settings":
			import_browser_polyfill.default.runtime.openOptionsPage();
			break;
		case "welcome": openWelcome();
	}
}
// platform/background/commands.ts
/** Not async: the panel opens only while the key press still counts. */
function onCommand(command, tab) {
	const tabId = tab?.id;
	switch (command) {
		case "open-panel":
			openPanel(tab?.windowId, "#/page");
			break;
		case "look-up-selection":
			openPanel(tab?.windowId, selectionRoute(tabId));
			break;
		case "next-term":
		case "previous-term":
			if (tabId !== void 0) askPage(tabId, {
				type: "page/step",
				direction: command === "next-term" ? 1 : -1
			});
			break;
		case "show-card": if (tabId !== void 0) askPage(tabId, { type: "page/card" });
	}
}
/** A search for what is selected in the tab, or the empty search. */
async function selectionRoute(tabId) {
	return searchRoute((tabId === void 0 ? void 0 : await askPage(tabId, { type: "page/selection" })) ?? "");
}
// platform/background/lexicon.ts
/** Puts the bundled lexicon where content scripts read it: one value in extension storage (no worker wake-up per page). */
/** Read by entrypoints/content together with the settings: `{ version, data }`, data in base64. */
var LEXICON_KEY = "lexicon";
/** Storing is done whenever the browser starts or the extension changes: cheaper than finding out whether it is needed. */
async function storeLexicon() {
	const lexicon = await (await fetch("/data/lexicon.json")).json();
	if ((await import_browser_polyfill.default.storage.local.get("lexicon"))["lexicon"]?.version !== lexicon.version) await import_browser_polyfill.default.storage.local.set({ [LEXICON_KEY]: lexicon });
}
// platform/omnibox-text.ts
var ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
/** Text → XML text. What XML does not allow at all (control characters, halves of a pair) is left out. */
var escapeXml = (text) => text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "").replace(/[&<>"']/gu, (letter) => ENTITIES[letter] ?? "");
/** A text with what matched marked, as XML. Ranges ascend and do not touch. */
function marked(text, ranges) {
	return ranges.map(([start, end], i) => {
		return `${escapeXml(text.slice(ranges[i - 1]?.[1] ?? 0, start))}<match>${escapeXml(text.slice(start, end))}</match>`;
	}).join("") + escapeXml(text.slice(ranges.at(-1)?.[1] ?? 0));
}
/** One suggestion: the entry's name, and the form that matched where that is another. */
function describeResult({ entry, form, ranges }, asXml) {
	const isName = form === entry.name;
	if (!asXml) return isName ? entry.name : `${entry.name} (${form})`;
	const other = isName ? "" : ` <dim>(${marked(form, ranges)})</dim>`;
	return (isName ? marked(form, ranges) : escapeXml(entry.name)) + other;
}
// platform/background/omnibox.ts
/**
* The keyword in the address bar. Neither browser counts its Enter as a gesture that may open a panel, so an entry opens
* where the address bar's own results do: in the tab in front, or in a new one with the key for that.
*/
/** Browsers show no more. */
var MOST = 6;
var AS_XML = true;
/** Made again after the worker was stopped: a saving, not a memory. */
var search;
var getSearch = () => {
	search ??= loadIndex().then(createSearch);
	return search;
};
var asText = (text) => escapeXml(text);
/** For omnibox.onInputStarted: what stands there while nothing is typed. */
function onInputStarted() {
	getSearch();
	import_browser_polyfill.default.omnibox.setDefaultSuggestion({ description: asText(i18n.t("omnibox.start")) });
}
/** For omnibox.onInputChanged. */
async function onInputChanged(text, suggest) {
	const asked = text.trim();
	const results = asked === "" ? [] : (await getSearch()).find(asked, MOST);
	const [best] = results;
	const first = best && isNamed(best.how) ? describeResult(best, AS_XML) : asText(i18n.t("omnibox.search", [asked]));
	await import_browser_polyfill.default.omnibox.setDefaultSuggestion({ description: asked === "" ? asText(i18n.t("omnibox.start")) : first });
	suggest((best && isNamed(best.how) ? results.slice(1) : results).map((result) => ({
		content: result.entry.name,
		description: describeResult(result, AS_XML)
	})));
}
var isNamed = (how) => how === "exact" || how === "abbreviation" || how === "synonym";
/** Where Enter leads: the entry that is named by the text, else the search for it. */
async function routeFor(text) {
	const [best] = (await getSearch()).find(text, 1);
	return best && isNamed(best.how) ? `#/entry/${best.entry.slug}` : searchRoute(text);
}
/** For omnibox.onInputEntered. */
async function onInputEntered(text, disposition) {
	const url = import_browser_polyfill.default.runtime.getURL(`/sidepanel.html${await routeFor(text)}`);
	if (disposition === "currentTab") await import_browser_polyfill.default.tabs.update({ url });
	else await import_browser_polyfill.default.tabs.create({
		url,
		active: disposition === "newForegroundTab"
	});
}
// platform/background/settings-sync.ts
/**
* Carries the settings to the reader's other machines and back, where the browser syncs (Chrome when signed in, Firefox
* with an account); elsewhere `storage.sync` is a second local store, and nothing changes. Each run compares both stores
* and writes what differs, so that it does not matter which events the stopped background missed, and nothing to write
* is left after a run: no loop.
*/
/** Brings both stores together. Also stores the record of an older version in this version's shape. */
async function syncSettings() {
	await updateRecord(async (record) => {
		let items;
		try {
			items = await import_browser_polyfill.default.storage.sync.get(null);
		} catch {
			return record;
		}
		const { record: merged, write } = reconcile(record, items, isValidSetting);
		if (Object.keys(write).length > 0) await writeItems(write);
		return merged;
	});
}
/** What the browser does not take now (so many writes a minute, so many bytes) is offered again with the next run. */
async function writeItems(items) {
	try {
		await import_browser_polyfill.default.storage.sync.set(items);
	} catch {}
}
/** For storage.onChanged. */
function onStorageChanged(changes, area) {
	if (area === "local" ? "settings" in changes : area === "sync" && Object.keys(changes).some(isItemKey)) syncSettings();
}
// entrypoints/background.ts
var background_default = defineBackground({
	type: "module",
	main() {
		import_browser_polyfill.default.runtime.onInstalled.addListener(async ({ reason }) => {
			await welcome(reason);
			await Promise.all([
				storeLexicon(),
				storeMuted(),
				createMenus()
			]);
			await injectIntoOpenTabs();
		});
		import_browser_polyfill.default.runtime.onStartup.addListener(async () => {
			await Promise.all([storeLexicon(), storeMuted()]);
		});
		import_browser_polyfill.default.contextMenus.onClicked.addListener(onMenuClicked);
		import_browser_polyfill.default.omnibox?.onInputStarted.addListener(onInputStarted);
		import_browser_polyfill.default.omnibox?.onInputChanged.addListener(onInputChanged);
		import_browser_polyfill.default.omnibox?.onInputEntered.addListener(onInputEntered);
		import_browser_polyfill.default.tabs.onActivated.addListener(() => nameSiteItem());
		import_browser_polyfill.default.windows?.onFocusChanged.addListener(() => nameSiteItem());
		import_browser_polyfill.default.commands.onCommand.addListener(onCommand);
		import_browser_polyfill.default.runtime.onMessage.addListener(answer);
		import_browser_polyfill.default.runtime.onMessage.addListener(answerKeep);
		import_browser_polyfill.default.tabs.onRemoved.addListener((tabId) => forgetTab(tabId));
		import_browser_polyfill.default.windows?.onRemoved.addListener((windowId) => forgetRoute(windowId));
		import_browser_polyfill.default.tabs.onUpdated.addListener((tabId, { status, url }) => {
			if (status === "loading" || url !== void 0) onTabLoading(tabId);
			if (url !== void 0) nameSiteItem();
		});
		import_browser_polyfill.default.storage.onChanged.addListener(onStorageChanged);
		watchSettings(() => {
			storeMuted();
			refreshBadges();
			nameSiteItem();
		});
		styleBadge();
		syncSettings();
	}
});
// \0virtual:wxt-background-entrypoint?/work/wt-lead/entrypoints/background.ts
/** Wrapper around `console` with a "[wxt]" prefix */
var logger = {
	debug: (...args) => ([...args], void 0),
	log: (...args) => ([...args], void 0),
	warn: (...args) => ([...args], void 0),
	error: (...args) => ([...args], void 0)
};
var result;
try {
	result = background_default.main();
	if (result instanceof Promise) console.warn("The background's main() function return a promise, but it must be synchronous");
} catch (err) {
	logger.error("The background crashed on startup!");
	throw err;
}
