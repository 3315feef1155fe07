import { i as loadIndex, r as loadGlances } from "./dataset-BhgbMdb8.js";
import { t as i18n } from "./i18n-DJc_hSzl.js";
import { c as y, g as $, t as a } from "./jsxRuntime-BzzUZ6ol.js";
import "./language-D-xtVqNd.js";
import { t as Icon } from "./icon-YhRnfXVX.js";
import { l as savedTerms } from "./kept-D9BIzJX6.js";
// components/common/glances.ts
/** All entries at a glance, for previews and lists: read with the first need, then kept. */
var glances = y(/* @__PURE__ */ new Map());
var asked = false;
async function read() {
	try {
		const [index, list] = await Promise.all([loadIndex(), loadGlances()]);
		glances.value = new Map(index.entries.flatMap(({ slug, name }, number) => {
			const glance = list.entries[number];
			return glance ? [[slug, {
				...glance,
				name
			}]] : [];
		}));
	} catch {
		asked = false;
	}
}
/** Has the glances read, for whoever will need them soon. */
function prepareGlances() {
	if (asked) return;
	asked = true;
	read();
}
/** An entry at a glance; undefined until the file has come, and whoever asked in a rendering is rendered again then. */
function glanceOf(slug) {
	prepareGlances();
	return glances.value.get(slug);
}
// core/dataset/reading.ts
var PROFESSIONAL = [
	"summary",
	"guidelines",
	"causes",
	"mechanism",
	"treatment",
	"associated",
	"distinguish",
	"recent"
];
var READINGS = {
	patient: {
		wordings: ["plain"],
		sections: [
			"summary",
			"causes",
			"mechanism",
			"treatment",
			"associated",
			"distinguish",
			"guidelines",
			"recent"
		],
		answer: "prose",
		levels: "each",
		folded: true
	},
	student: {
		wordings: ["plain", "clinical"],
		sections: PROFESSIONAL,
		answer: "lines",
		levels: "once",
		folded: false
	},
	clinician: {
		wordings: ["clinical"],
		sections: PROFESSIONAL,
		answer: "lines",
		levels: "mark",
		folded: false
	}
};
var readingFor = (audience) => READINGS[audience];
// node_modules/lucide-static/icons/bookmark-check.svg?raw
var bookmark_check_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-bookmark-check\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M17 3a2 2 0 0 1 2 2v15a1 1 0 0 1-1.496.868l-4.512-2.578a2 2 0 0 0-1.984 0l-4.512 2.578A1 1 0 0 1 5 20V5a2 2 0 0 1 2-2z\" />\n  <path d=\"m9 10 2 2 4-4\" />\n</svg>\n";
// components/saved/saved-mark.tsx
/** A small sign beside the name of an entry that is saved. */
function SavedMark({ slug }) {
	if (!savedTerms.value.has(slug)) return null;
	return /* @__PURE__ */ a("span", {
		class: "saved-mark",
		title: i18n.t("saved.isSaved"),
		children: [
			" ",
			/* @__PURE__ */ a(Icon, { svg: bookmark_check_default }),
			/* @__PURE__ */ a("span", {
				class: "unseen",
				children: i18n.t("saved.isSaved")
			})
		]
	});
}
// components/search/marked.tsx
/** A text with what matched marked. Ranges ascend and do not touch. */
function Marked({ text, ranges }) {
	return /* @__PURE__ */ a($, { children: [ranges.map(([start, end], i) => /* @__PURE__ */ a($, { children: [text.slice(ranges[i - 1]?.[1] ?? 0, start), /* @__PURE__ */ a("mark", { children: text.slice(start, end) })] })), text.slice(ranges.at(-1)?.[1] ?? 0)] });
}
export { glanceOf as a, readingFor as i, SavedMark as n, prepareGlances as o, bookmark_check_default as r, Marked as t };
