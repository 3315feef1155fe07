// node_modules/@wxt-dev/i18n/dist/utils-C75KGsJ7.mjs
var NAMED_SUBSTITUTION_RE = /\{([A-Za-z0-9_]+)\}/g;
function applyNamedSubstitutions(message, substitutions) {
	return message.replace(NAMED_SUBSTITUTION_RE, (match, key) => {
		return Object.prototype.hasOwnProperty.call(substitutions, key) ? String(substitutions[key]) : match;
	});
}
// node_modules/@wxt-dev/browser/src/index.mjs
var browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;
// node_modules/@wxt-dev/i18n/dist/index.mjs
function createI18n() {
	const t = (key, ...args) => {
		let sub;
		let namedSub;
		let count;
		args.forEach((arg, i) => {
			if (arg == null) {} else if (typeof arg === "number") count = arg;
			else if (Array.isArray(arg)) sub = arg;
			else if (isNamedSubstitutions(arg)) namedSub = arg;
			else throw Error(`Unknown argument at index ${i}. Must be a number for pluralization, substitution array, or named substitution object.`);
		});
		if (count != null && sub == null) sub = [String(count)];
		let message;
		if (sub?.length) {
			const stringSubs = sub?.map((sub) => String(sub));
			message = browser.i18n.getMessage(key.replaceAll(".", "_"), stringSubs);
		} else message = browser.i18n.getMessage(key.replaceAll(".", "_"));
		if (!message) console.warn(`[i18n] Message not found: "${key}"`);
		if (count != null) {
			const plural = message.split(" | ");
			switch (plural.length) {
				case 1:
					message = plural[0];
					break;
				case 2:
					message = plural[count === 1 ? 0 : 1];
					break;
				case 3:
					message = plural[count === 0 || count === 1 ? count : 2];
					break;
				default: throw Error("Unknown plural formatting");
			}
		}
		return namedSub == null ? message : applyNamedSubstitutions(message, namedSub);
	};
	return { t };
}
function isNamedSubstitutions(value) {
	return typeof value === "object" && value != null;
}
// .wxt/i18n/index.ts
var i18n = createI18n();
export { i18n as t };
