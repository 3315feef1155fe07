import { y as import_browser_polyfill } from "./settings-BYSOEu61.js";
import { c as y, t as a, y as k } from "./jsxRuntime-BzzUZ6ol.js";
// components/common/announce.tsx
/** One polite live region for a page: what it says is read once, and nothing else in the page chatters. */
var words = y("");
var queued = /* @__PURE__ */ new Map();
/**
* Has a screen reader say something.
* @param settle milliseconds to wait; something newer on the same matter within them is said instead
*/
function say(text, { matter = "", settle = 0 } = {}) {
	clearTimeout(queued.get(matter));
	queued.set(matter, setTimeout(() => {
		words.value = text;
	}, settle));
}
function Announcer() {
	return /* @__PURE__ */ a("p", {
		class: "unseen",
		role: "status",
		children: words.value
	});
}
// platform/keep/ask.ts
/** Asking the background for what the reader keeps: for extension pages. */
/** Never rejects: a background that does not answer is one of the problems. */
async function askKeep(message) {
	try {
		return await import_browser_polyfill.default.runtime.sendMessage(message) ?? {
			ok: false,
			problem: "unavailable"
		};
	} catch {
		return {
			ok: false,
			problem: "unavailable"
		};
	}
}
/** Whether the calling page belongs to a private window: of those, nothing is remembered by itself. */
async function inPrivateWindow() {
	if (import_browser_polyfill.default.extension.inIncognitoContext) return true;
	return (await import_browser_polyfill.default.windows.getCurrent())?.incognito ?? false;
}
// components/common/icon.tsx
/**
* Icons of lucide-static as Preact nodes. Import the file with `?raw`, so that only the icons in use are bundled:
* `import check from "lucide-static/icons/check.svg?raw"`. Icons are decoration: the word beside them says what they mean.
*/
var SHAPE = /<(path|circle|rect|line|polyline|polygon|ellipse)\b([^>]*)>/gu;
var ATTRIBUTE = /([\w-]+)="([^"]*)"/gu;
var drawn = /* @__PURE__ */ new Map();
/** The shapes inside an SVG file of ours. Read by hand: the browser's parser took ten milliseconds of an article. */
function shapes(svg) {
	let nodes = drawn.get(svg);
	if (!nodes) {
		nodes = [...svg.matchAll(SHAPE)].map(([, name = "", attributes = ""]) => k(name, Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value]))));
		drawn.set(svg, nodes);
	}
	return nodes;
}
function Icon({ svg, turns = false }) {
	return /* @__PURE__ */ a("svg", {
		class: turns ? "icon turns" : "icon",
		"aria-hidden": "true",
		viewBox: "0 0 24 24",
		width: "16",
		height: "16",
		fill: "none",
		stroke: "currentColor",
		"stroke-width": "2",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		children: shapes(svg)
	});
}
export { say as a, Announcer as i, askKeep as n, inPrivateWindow as r, Icon as t };
