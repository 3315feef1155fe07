import { i as loadIndex } from "./dataset-BhgbMdb8.js";
import { r as keptPage } from "./shapes-B3_GVNS0.js";
import { n as watchKept } from "./changes-fs0Fom5U.js";
import { c as y, o as O } from "./jsxRuntime-BzzUZ6ol.js";
import { n as askKeep, r as inPrivateWindow } from "./icon-YhRnfXVX.js";
// components/common/route.ts
var NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
/** What an address shows, or null when it is none of ours. */
function parseRoute(hash) {
	const [, view, first = "", second, ...rest] = hash.replace(/^#/u, "").split("/");
	if (rest.length > 0) return null;
	switch (view) {
		case "page": return { view };
		case "entry":
			if (!NAME.test(first) || second !== void 0 && !NAME.test(second)) return null;
			return second === void 0 ? {
				view,
				slug: first
			} : {
				view,
				slug: first,
				part: second
			};
		case "sheet":
			if (second !== void 0 || first !== "" && !NAME.test(first)) return null;
			return first === "" ? { view } : {
				view,
				part: first
			};
		case "saved":
			if (hash.endsWith("/") || second !== void 0 || first !== "" && first !== "history") return null;
			return {
				view,
				list: first === "" ? "terms" : "history"
			};
		case "search": try {
			return {
				view,
				text: decodeURIComponent(first)
			};
		} catch {
			return null;
		}
		default: return null;
	}
}
var PAGE = "#/page";
var SAVED = "#/saved";
var HISTORY = "#/saved/history";
var sheetAddress = (part) => `#/sheet${part === void 0 ? "" : `/${part}`}`;
var entryAddress = (slug, part) => `#/entry/${slug}${part === void 0 ? "" : `/${part}`}`;
var searchAddress = (text) => `#/search/${encodeURIComponent(text)}`;
// \0vite/preload-helper.js
var scriptRel = "modulepreload";
var assetsURL = function(dep) {
	return "/" + dep;
};
var seen = {};
var isCssPreloadUrl = function isCssPreloadUrl(url) {
	return url.pathname.endsWith(".css");
};
var preloadOnce = function preloadOnce(seen, href, preload) {
	if (href in seen) return seen[href];
	const promise = preload();
	if (!promise) {
		seen[href] = void 0;
		return;
	}
	const preloadPromise = promise.then(() => {
		seen[href] = void 0;
	}, (err) => {
		seen[href] = void 0;
		throw err;
	});
	seen[href] = preloadPromise;
	return preloadPromise;
};
var __vitePreload = function preload(baseModule, deps, importerUrl) {
	let promise = Promise.resolve();
	if (deps && deps.length > 0) {
		let preloadedHrefs;
		const cspNonceMeta = document.querySelector("meta[property=csp-nonce]");
		const cspNonce = cspNonceMeta?.nonce || cspNonceMeta?.getAttribute("nonce");
		function allSettled(promises) {
			return Promise.all(promises.map((p) => Promise.resolve(p).then((value) => ({
				status: "fulfilled",
				value
			}), (reason) => ({
				status: "rejected",
				reason
			}))));
		}
		function importMetaResolve(specifier) {
			if (import.meta.resolve) return new URL(import.meta.resolve(specifier));
			return new URL(specifier, self.location.href);
		}
		promise = allSettled(deps.map((depString) => {
			depString = assetsURL(depString, importerUrl);
			const dep = importMetaResolve(depString);
			const isCss = isCssPreloadUrl(dep);
			return preloadOnce(seen, dep.href, () => {
				if (preloadedHrefs === void 0) {
					preloadedHrefs = {
						all: /* @__PURE__ */ new Set(),
						styles: /* @__PURE__ */ new Set()
					};
					const links = document.getElementsByTagName("link");
					for (let i = links.length - 1; i >= 0; i--) {
						const link = links[i];
						preloadedHrefs.all.add(link.href);
						if (link.rel === "stylesheet") preloadedHrefs.styles.add(link.href);
					}
				}
				if ((isCss ? preloadedHrefs.styles : preloadedHrefs.all).has(dep.href)) return;
				const link = document.createElement("link");
				link.rel = isCss ? "stylesheet" : scriptRel;
				if (!isCss) link.as = "script";
				link.crossOrigin = "";
				link.href = dep.href;
				if (cspNonce) link.setAttribute("nonce", cspNonce);
				document.head.appendChild(link);
				if (isCss) return new Promise((res, rej) => {
					const handleSettle = (e) => {
						link.removeEventListener("load", handleSettle);
						link.removeEventListener("error", handleSettle);
						if (e.type === "error") rej(/* @__PURE__ */ new Error(`Unable to preload CSS for ${dep}`));
						else res(e);
					};
					link.addEventListener("load", handleSettle);
					link.addEventListener("error", handleSettle);
				});
			});
		}).filter((p) => p !== void 0));
	}
	function handlePreloadError(err) {
		const e = new Event("vite:preloadError", { cancelable: true });
		e.payload = err;
		window.dispatchEvent(e);
		if (!e.defaultPrevented) throw err;
	}
	return promise.then((res) => {
		for (const item of res || []) {
			if (item.status !== "rejected") continue;
			handlePreloadError(item.reason);
		}
		return baseModule().catch(handlePreloadError);
	});
};
// components/saved/kept.ts
/** What the reader keeps, as signals that the views follow: the same on every surface, as soon as it is stored. */
var saved = y(null);
var history = y(null);
var names = y(null);
var followed = false;
var historyWanted = false;
var savedList = saved;
var lookUps = history;
/** Saved terms by slug; empty until they are read. */
var savedTerms = O(() => new Map(saved.value?.value?.terms.map((term) => [term.slug, term])));
/** The name of an entry; of one that the data set no longer has, what its slug says. */
var nameOf = (slug) => names.value?.get(slug) ?? slug.replaceAll("-", " ");
/** Whether the data set has the entry. True until that is known. */
var isKnown = (slug) => names.value?.has(slug) ?? true;
async function readSaved() {
	const answer = await askKeep({ type: "keep/saved" });
	saved.value = answer.ok ? { value: answer.value } : { problem: answer.problem };
}
async function readHistory() {
	const answer = await askKeep({ type: "keep/history" });
	history.value = answer.ok ? { value: answer.value } : { problem: answer.problem };
}
/** Reads what is kept and follows it from now on. Views call it when they appear; only the first call does something. */
function followKept() {
	if (followed) return;
	followed = true;
	watchKept((parts) => {
		if (parts.includes("saved")) readSaved();
		if (parts.includes("history") && historyWanted) readHistory();
	});
	readSaved();
	loadIndex().then((index) => {
		names.value = new Map(index.entries.map(({ slug, name }) => [slug, name]));
	});
}
/** The same for the history, which most surfaces do without. */
function followHistory() {
	followKept();
	if (historyWanted) return;
	historyWanted = true;
	readHistory();
}
/** Reads again after a problem. */
function readAgain() {
	readSaved();
	if (historyWanted) readHistory();
}
/** The page in front of the reader as it may be remembered: none of a private window. */
async function pageToKeep(page) {
	return await inPrivateWindow() ? void 0 : keptPage(page?.title, page?.url);
}
export { sheetAddress as _, nameOf as a, savedList as c, HISTORY as d, PAGE as f, searchAddress as g, parseRoute as h, lookUps as i, savedTerms as l, entryAddress as m, followKept as n, pageToKeep as o, SAVED as p, isKnown as r, readAgain as s, followHistory as t, __vitePreload as u };
