import { t as i18n } from "./i18n-DJc_hSzl.js";
import { i as interfaceLocale } from "./language-D-xtVqNd.js";
// components/common/dates.ts
/** Dates of the data set (days without a time zone) in the interface's language. */
var inUtc = (style) => new Intl.DateTimeFormat(interfaceLocale(), {
	...style,
	timeZone: "UTC"
});
/** "2024-05-01" → "1 May 2024", "2024-05" → "May 2024", "2024" → "2024", as the reader's locale writes them. */
function formatDay(day) {
	const parts = day.split("-").length;
	if (parts === 1) return day;
	return inUtc(parts === 2 ? {
		year: "numeric",
		month: "long"
	} : { dateStyle: "long" }).format(new Date(parts === 2 ? `${day}-01` : day));
}
/** The present day where the reader is, as 2026-11-23. */
var today = () => dayOf(Date.now());
/** The day of a moment where the reader is, as 2026-11-23. */
function dayOf(moment) {
	const now = new Date(moment);
	const two = (part) => String(part).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
/** A moment where the reader is: "27 Nov 2026", "14:05", "Friday, 27 November 2026", as the reader's locale writes them. */
var formatMoment = (moment) => new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: "medium" }).format(moment);
var formatTime = (moment) => new Intl.DateTimeFormat(interfaceLocale(), { timeStyle: "short" }).format(moment);
var formatWholeDay = (moment) => new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: "full" }).format(moment);
// node_modules/lucide-static/icons/download.svg?raw
var download_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-download\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M12 15V3\" />\n  <path d=\"M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4\" />\n  <path d=\"m7 10 5 5 5-5\" />\n</svg>\n";
// components/common/save-file.ts
/** Milliseconds that a browser gets to begin reading the file. */
var READ_WITHIN = 6e4;
/** Has the browser save a file, as its own downloads are saved: a link to a blob needs no permission. */
function saveFile({ name, type, text }) {
	const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN);
}
// components/saved/problems.ts
/** Words for why something could not be kept. */
var problemText = (problem) => i18n.t(`saved.problem.${problem}`);
export { formatDay as a, formatWholeDay as c, dayOf as i, today as l, saveFile as n, formatMoment as o, download_default as r, formatTime as s, problemText as t };
