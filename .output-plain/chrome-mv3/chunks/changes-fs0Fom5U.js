import { y as import_browser_polyfill } from "./settings-BYSOEu61.js";
// platform/keep/changes.ts
/**
* Telling every surface that something kept has changed. Extension pages follow session storage, which wakes no page of
* the web; cards are in pages, and learn only that a term was saved or taken away.
*/
var KEY = "kept";
var CARD_KEY = "savedTermsChanged";
/** @param parts what changed; `cards`: whether a term was saved or taken away */
async function tellOfChange(parts, cards = false) {
	const stamp = crypto.randomUUID();
	try {
		await import_browser_polyfill.default.storage.session.set({ [KEY]: {
			parts,
			stamp
		} });
		if (cards) await import_browser_polyfill.default.storage.local.set({ [CARD_KEY]: stamp });
	} catch {}
}
/** Calls back with what changed. Returns what ends it. */
function watchKept(callback) {
	const listener = (changes, area) => {
		const told = area === "session" ? changes[KEY]?.newValue : void 0;
		if (told?.parts) callback(told.parts);
	};
	import_browser_polyfill.default.storage.onChanged.addListener(listener);
	return () => import_browser_polyfill.default.storage.onChanged.removeListener(listener);
}
export { watchKept as n, tellOfChange as t };
