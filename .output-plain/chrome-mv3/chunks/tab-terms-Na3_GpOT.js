import { _ as isEnabledOn, a as loadSettings, g as covers, n as changeSettings, v as siteOf, y as import_browser_polyfill } from "./settings-BYSOEu61.js";
import { a as int, c as object, d as record, f as string, g as _maxLength, h as _lte, i as discriminatedUnion, l as optional, m as _gte, n as array, o as literal, r as boolean, t as _enum, v as _nonnegative, y as _regex } from "./schemas-eVG5KcvG.js";
/** Every how many-th mention's place is told, the first included, when there are `count`. */
function strideOf(count) {
	let stride = 1;
	while (Math.ceil(count / stride) > 400) stride *= 2;
	return stride;
}
// platform/messages.ts
/**
* All messages between the extension's contexts. Content scripts are in pages, and pages are untrusted: what the
* background receives is parsed with these schemas first. One direction per union; nothing is relayed.
*/
var slugSchema = string().check(_regex(/^[a-z0-9-]{1,120}$/));
var count = int().check(_nonnegative());
var pageTermSchema = object({
	/** Entry number in the lexicon of `version`. */
	entry: count,
	/** Occurrences in the frame. */
	count,
	/** The text as first written on the page. */
	text: string().check(_maxLength(200)),
	/** A short form that the page defines, its long form, and which occurrence (0-based) stands where it is defined. */
	shortForm: optional(string().check(_maxLength(200))),
	definedAs: optional(string().check(_maxLength(300))),
	definedAt: optional(count),
	/** Where the occurrences stand, as shares of the frame's text in per mille (core/dataset/mention-sample.ts). */
	positions: array(int().check(_gte(0), _lte(1e3))).check(_maxLength(400))
});
/** What a frame's finder reports; terms in order of first appearance, those that the reader muted among them. */
var pageReportSchema = object({
	version: string().check(_maxLength(100)),
	terms: array(pageTermSchema).check(_maxLength(5e3)),
	/** True when the whole frame has been read. */
	complete: boolean()
});
/** From content scripts and extension pages to the background. */
var toBackgroundSchema = discriminatedUnion("type", [
	object({ type: literal("card/inject") }),
	object({ type: literal("later/inject") }),
	object({
		type: literal("card/model"),
		version: string().check(_maxLength(100)),
		entry: count,
		text: string().check(_maxLength(400)),
		definedAs: optional(string().check(_maxLength(300)))
	}),
	object({
		type: literal("card/entry"),
		slug: slugSchema
	}),
	object({
		type: literal("panel/open"),
		slug: slugSchema
	}),
	object({
		type: literal("page/report"),
		report: pageReportSchema
	}),
	object({
		type: literal("term/mute"),
		slug: slugSchema,
		where: _enum([
			"page",
			"site",
			"everywhere"
		]),
		tabId: optional(count)
	}),
	object({
		type: literal("term/unmute"),
		slug: slugSchema,
		tabId: optional(count)
	}),
	object({ type: literal("frames/look") }),
	object({
		type: literal("saved/state"),
		slug: slugSchema
	}),
	object({
		type: literal("saved/set"),
		slug: slugSchema,
		saved: boolean()
	})
]);
// platform/panel.ts
/**
* One way to open an entry: Chrome's side panel or Firefox's sidebar, else a tab.
*
* Chrome: sidePanel.open() wants a user gesture and must be called before anything is awaited. A click in the card
* counts when the message's handler calls it at once. Firefox: sidebarAction.open() works only from a click in an
* extension page, a menu or a command, never from a page's click (Bugzilla: "may only be called from a user input
* handler"), so there the entry opens in a tab.
*/
/** Neither the polyfill nor its types know the two panels. */
var panels = import_browser_polyfill.default;
var sidePanel = panels.sidePanel ?? (typeof chrome === "undefined" ? void 0 : chrome.sidePanel);
/** Where a window's panel should be, in session storage: read by the panel when it opens, followed while it is open. */
var routeKey = (windowId) => `route:${windowId}`;
var setRoute = async (windowId, route) => import_browser_polyfill.default.storage.session.set({ [routeKey(windowId)]: {
	route: await route,
	asked: Date.now()
} });
/** Forgets where a window's panel was: of a private window that was closed, nothing may be left. */
var forgetRoute = (windowId) => import_browser_polyfill.default.storage.session.remove(routeKey(windowId));
/** The window of the calling extension page, to be known before the gesture that opens its panel. */
var currentWindowId = async () => (await import_browser_polyfill.default.windows.getCurrent()).id;
/**
* Opens `route` (like `#/entry/<slug>`) in the window's panel. Call it first thing in the handler of the user's gesture.
* A route that takes time to find out can be a promise: the panel opens at once and goes there later.
* @returns where it was opened
*/
async function openPanel(windowId, route) {
	try {
		if (windowId === void 0) throw new Error("no window");
		if (sidePanel) {
			const opening = sidePanel.open({ windowId });
			await setRoute(windowId, route);
			await opening;
			return "panel";
		}
		if (panels.sidebarAction) {
			const opening = panels.sidebarAction.open();
			await setRoute(windowId, route);
			await opening;
			return "panel";
		}
	} catch {}
	await import_browser_polyfill.default.tabs.create({ url: import_browser_polyfill.default.runtime.getURL(`/sidepanel.html${await route}`) });
	return "tab";
}
/** What was asked for, if it is a route and was asked for within the last seconds. */
function freshRoute(value) {
	const { route, asked } = value ?? {};
	return typeof asked === "number" && Date.now() - asked < 5e3 && typeof route === "string" && route.startsWith("#/") ? route : void 0;
}
/**
* Follows the routes asked for in the window of the calling panel. An extension page that stands in a tab follows none:
* it stays where its address says.
* @returns the route that the panel was opened for, if it was opened for one
*/
async function followRoutes(callback) {
	const [tab, { id }] = await Promise.all([import_browser_polyfill.default.tabs.getCurrent(), import_browser_polyfill.default.windows.getCurrent()]);
	if (tab || id === void 0) return void 0;
	const key = routeKey(id);
	import_browser_polyfill.default.storage.onChanged.addListener((changes, area) => {
		const route = area === "session" ? freshRoute(changes[key]?.newValue) : void 0;
		if (route !== void 0) callback(route);
	});
	return freshRoute((await import_browser_polyfill.default.storage.session.get(key))[key]);
}
// platform/site-switch.ts
/** Switching Aetia off and on for the site of an address. */
/** Where a page is for the rules (`siteOf`), if Aetia can work on it; undefined for the browser's own pages. */
function siteAt(url) {
	try {
		const address = new URL(url ?? "");
		return /^(https?|file):$/.test(address.protocol) ? siteOf(address) : void 0;
	} catch {
		return;
	}
}
/** The host of a place; "" for files. */
var hostIn = (site) => site.replace(/\/.*$/su, "");
/**
* The site rules with Aetia on (or off) for the page at `site`: it is its host that is switched, but every rule that
* holds for the page itself goes, or it would still hold.
*/
function withSite(sites, site, on) {
	const without = (list) => list.filter((rule) => !covers(rule, site));
	const withHost = (list) => [...without(list), hostIn(site)];
	return sites.mode === "everywhere" ? {
		...sites,
		off: on ? without(sites.off) : withHost(sites.off)
	} : {
		...sites,
		on: on ? withHost(sites.on) : without(sites.on)
	};
}
/**
* Turns Aetia on where it is off, and off where it is on; switched off everywhere, on everywhere and here. Does nothing
* for pages it cannot work on.
*/
async function toggleSite(url) {
	const site = siteAt(url);
	if (site === void 0) return;
	const settings = await loadSettings();
	if (!settings.enabled) {
		const isOn = isEnabledOn({
			...settings,
			enabled: true
		}, site);
		await changeSettings({
			enabled: true,
			...isOn ? {} : { sites: withSite(settings.sites, site, true) }
		});
	} else await changeSettings({ sites: withSite(settings.sites, site, !isEnabledOn(settings, site)) });
}
// platform/tab-terms.ts
/**
* What the finders of a tab's frames reported. The background writes it to session storage (so that it outlives the
* worker); panel and popup read it there directly and follow its changes.
*/
var tabReportSchema = object({
	/** By frame id; "0" is the top frame. */
	frames: record(string(), pageReportSchema),
	/** What tells the page from the one that the tab showed before. */
	page: optional(string()),
	/** Slugs of the terms that are muted on this page until it is left. */
	mutedHere: optional(array(slugSchema))
});
var tabReportKey = (tabId) => `page:${tabId}`;
var parseTabReport = (stored) => {
	const parsed = tabReportSchema.safeParse(stored);
	return parsed.success ? parsed.data : null;
};
/** The tab's report, or null when no finder runs in it (or none has reported yet). */
async function readTabReport(tabId) {
	const key = tabReportKey(tabId);
	return parseTabReport((await import_browser_polyfill.default.storage.session.get(key))[key]);
}
/** The tab that a panel or popup belongs to: `?tab=<id>` in its address, else the active tab of its window. */
async function currentTabId() {
	const bound = Number(new URLSearchParams(location.search).get("tab"));
	if (Number.isInteger(bound) && bound > 0) return bound;
	const [tab] = await import_browser_polyfill.default.tabs.query({
		active: true,
		currentWindow: true
	});
	return tab?.id;
}
var UNKNOWN = {
	url: void 0,
	title: void 0,
	loading: false
};
/** Address, title and state of a tab; nothing of it is known once it is closed. */
async function aboutTab(tabId) {
	try {
		const { url, title, status } = await import_browser_polyfill.default.tabs.get(tabId);
		return {
			url,
			title,
			loading: status === "loading"
		};
	} catch {
		return UNKNOWN;
	}
}
/** Calls back with the current tab now and after every change of report, address or active tab. Returns what ends it. */
function watchCurrentTab(callback) {
	let ended = false;
	let turn = 0;
	const update = async () => {
		const mine = ++turn;
		const tabId = await currentTabId();
		const [report, about] = tabId === void 0 ? [null, UNKNOWN] : await Promise.all([readTabReport(tabId), aboutTab(tabId)]);
		if (!ended && mine === turn) callback({
			tabId,
			report,
			...about
		});
	};
	const onStorage = (changes, area) => {
		if (area === "session" && Object.keys(changes).some((key) => key.startsWith("page:"))) update();
	};
	const onActivated = () => void update();
	const onUpdated = (_, change) => {
		if (change.url !== void 0 || change.status !== void 0 || change.title !== void 0) update();
	};
	import_browser_polyfill.default.storage.onChanged.addListener(onStorage);
	import_browser_polyfill.default.tabs.onActivated.addListener(onActivated);
	import_browser_polyfill.default.tabs.onUpdated.addListener(onUpdated);
	update();
	return () => {
		ended = true;
		import_browser_polyfill.default.storage.onChanged.removeListener(onStorage);
		import_browser_polyfill.default.tabs.onActivated.removeListener(onActivated);
		import_browser_polyfill.default.tabs.onUpdated.removeListener(onUpdated);
	};
}
export { hostIn as a, withSite as c, forgetRoute as d, openPanel as f, watchCurrentTab as i, currentWindowId as l, strideOf as m, readTabReport as n, siteAt as o, toBackgroundSchema as p, tabReportKey as r, toggleSite as s, parseTabReport as t, followRoutes as u };
