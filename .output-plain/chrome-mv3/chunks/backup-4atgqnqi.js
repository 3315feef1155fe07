import { h as DEFAULT_SETTINGS, r as isValidSetting } from "./settings-BYSOEu61.js";
import { a as int, c as object, d as record, f as string, g as _maxLength, h as _lte, m as _gte, n as array, p as unknown } from "./schemas-eVG5KcvG.js";
import { i as withMuted } from "./muted-BK9DaGcN.js";
import { i as lookUpSchema, s as savedTermSchema } from "./shapes-B3_GVNS0.js";
// platform/keep/settings-part.ts
/** The settings as a part of a backup. */
/** The name of the first setting whose value does not fit; null when all do. Settings that are unknown are passed over. */
var settingsFault = (changes) => Object.keys(changes).find((name) => !isValidSetting(name, changes[name])) ?? null;
/** Those of a checked backup's settings that this version knows. */
var knownSettings = (changes) => Object.fromEntries(Object.entries(changes).filter(([name, value]) => name in DEFAULT_SETTINGS && isValidSetting(name, value)));
/** Two sets of changes as one: what was changed here stays, the other's fill in; terms muted in either are muted. */
function mergedSettings(here, there) {
	const muted = (there.muted ?? []).reduce(withMuted, here.muted ?? []);
	return {
		...there,
		...here,
		...muted.length > 0 ? { muted } : {}
	};
}
// core/keep/backup.ts
/**
* The backup file: everything that the reader keeps, as one JSON file. A file is checked as a whole before anything of
* it is used; what is wrong with it is told by one reason and one place.
*/
var FORMAT = "aetia-backup";
/** Bytes. A note has 50,000 characters at most, so this is some hundred times what a diligent reader keeps. */
var LARGEST_BACKUP = 3e7;
var MOST_OF_EACH = 1e5;
var backupSchema = object({
	madeAt: int().check(_gte(0), _lte(864e13)),
	saved: array(savedTermSchema).check(_maxLength(MOST_OF_EACH)),
	history: array(lookUpSchema).check(_maxLength(MOST_OF_EACH)),
	settings: record(string(), unknown())
});
/** The file's text. */
var backupText = ({ madeAt, saved, history, settings }) => `${JSON.stringify({
	format: FORMAT,
	version: 1,
	madeAt,
	saved,
	history,
	settings
}, null, 1)}\n`;
/** `["saved", 2, "note"]` → `saved[2].note` */
var placeOf = (path) => path.reduce((place, part) => typeof part === "number" ? `${place}[${part}]` : `${place}${place && "."}${String(part)}`, "");
function valueAt(value, path) {
	return path.reduce((at, part) => at?.[part], value);
}
/** The position of the first name that occurred before; -1 when each is there once. */
function firstDouble(names) {
	const seen = /* @__PURE__ */ new Set();
	return names.findIndex((name) => seen.size === seen.add(name).size);
}
/**
* Reads a backup file.
* @param settingsFault the place of the first setting that does not fit, or null
*/
function readBackup(text, settingsFault) {
	if (text.length > 3e7) return { fault: { why: "too-large" } };
	let value;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/u, ""));
	} catch {
		return { fault: { why: "not-json" } };
	}
	const { format, version } = value ?? {};
	if (format !== FORMAT) return { fault: { why: "not-backup" } };
	if (typeof version !== "number") return { fault: {
		why: version === void 0 ? "missing" : "wrong",
		where: "version"
	} };
	if (version > 1) return { fault: { why: "newer" } };
	if (version !== 1) return { fault: {
		why: "wrong",
		where: "version"
	} };
	const parsed = backupSchema.safeParse(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const path = issue?.path ?? [];
		return { fault: {
			why: valueAt(value, path) === void 0 ? "missing" : issue?.code === "too_big" ? "too-long" : "wrong",
			where: placeOf(path)
		} };
	}
	const backup = parsed.data;
	const doubleTerm = firstDouble(backup.saved.map(({ slug }) => slug));
	if (doubleTerm >= 0) return { fault: {
		why: "twice",
		where: `saved[${doubleTerm}]`
	} };
	const doubleLookUp = firstDouble(backup.history.map(({ at, slug }) => `${at} ${slug}`));
	if (doubleLookUp >= 0) return { fault: {
		why: "twice",
		where: `history[${doubleLookUp}]`
	} };
	const setting = settingsFault(backup.settings);
	if (setting !== null) return { fault: {
		why: "wrong",
		where: `settings.${setting}`
	} };
	return { backup };
}
export { knownSettings as a, readBackup as i, backupSchema as n, mergedSettings as o, backupText as r, settingsFault as s, LARGEST_BACKUP as t };
