import { t as i18n } from "./i18n-DJc_hSzl.js";
import { t as a } from "./jsxRuntime-BzzUZ6ol.js";
import { t as DATA_TEXT } from "./language-D-xtVqNd.js";
// platform/language-model.ts
/** The same for asking and creating, or the answer says nothing of what is created. */
var LANGUAGES = {
	expectedInputs: [{
		type: "text",
		languages: ["en"]
	}],
	expectedOutputs: [{
		type: "text",
		languages: ["en"]
	}]
};
var STATES = {
	available: "ready",
	downloadable: "downloadable",
	downloading: "downloading"
};
var api = () => globalThis.LanguageModel ?? void 0;
/** What the browser has. Never starts a download. */
async function modelState() {
	try {
		return STATES[await api()?.availability(LANGUAGES) ?? ""] ?? "none";
	} catch {
		return "none";
	}
}
/**
* Has the browser download its model. Call it in the handler of the reader's click.
* @param onProgress hears how much is there, from 0 to 1
* @throws when the browser cannot or will not
*/
async function downloadModel(onProgress) {
	const session = await api()?.create({
		...LANGUAGES,
		monitor: (monitor) => monitor.addEventListener("downloadprogress", ({ loaded }) => onProgress(loaded))
	});
	if (!session) throw new Error("The browser has no language model.");
	session.destroy();
}
/**
* The model's output, untrusted. Only to be called when the model is ready.
* @throws when the model fails, when its output is too long, and when the signal is aborted
*/
async function promptModel({ instructions, text, schema, longest, signal }) {
	const model = api();
	if (!model) throw new Error("The browser has no language model.");
	signal.throwIfAborted();
	const stopped = new Promise((_, reject) => {
		signal.addEventListener("abort", () => reject(signal.reason), { once: true });
	});
	const creating = model.create({
		...LANGUAGES,
		initialPrompts: [{
			role: "system",
			content: instructions
		}],
		signal
	});
	try {
		const reader = (await Promise.race([creating, stopped])).promptStreaming(text, {
			responseConstraint: schema,
			signal
		}).getReader();
		let output = "";
		for (;;) {
			const { done, value } = await Promise.race([reader.read(), stopped]);
			if (done) return output;
			output += value;
			if (output.length > longest) throw new Error("The output has no end.");
		}
	} finally {
		creating.then((session) => session.destroy()).catch(() => void 0);
	}
}
// core/dataset/review.ts
/** The review's stations in their order. (Not imported from data/schema.ts, which would bring zod into every surface.) */
var REVIEW_STATUSES = [
	"submitted",
	"under-review",
	"approved"
];
/** Years after which an entry that nobody has touched is taken for outdated. */
var LASTING_YEARS = 2;
/**
* What to warn the reader of.
* @param today a day in ISO form, such as 2026-11-23
*/
function cautionsFor(review, today) {
	const cautions = [];
	if (review.status === "submitted") cautions.push("unreviewed");
	if (review.status === "under-review") cautions.push("under-review");
	if (today > `${Number(review.updated.slice(0, 4)) + LASTING_YEARS}${review.updated.slice(4)}`) cautions.push("outdated");
	return cautions;
}
// components/common/status.ts
function statusName(status) {
	return status === "under-review" ? i18n.t("common.status.underReview") : i18n.t(`common.status.${status}`);
}
// components/page-terms/muted-list.tsx
/**
* All rules of the reader, by name. A term that the data set has no longer goes by its slug: its rule can be undone, too.
* @public
*/
function mutedItems(rules, index) {
	const names = new Map(index.entries.map(({ slug, name }) => [slug, name]));
	return rules.map(({ slug, host }) => {
		const name = names.get(slug) ?? slug;
		return host === null ? {
			slug,
			name,
			where: "everywhere"
		} : {
			slug,
			name,
			where: "site",
			host
		};
	}).sort((a, b) => a.name.localeCompare(b.name, "en") || (a.host ?? "").localeCompare(b.host ?? "", "en"));
}
/** How far the muting reaches, in words. */
function whereWords({ where, host }) {
	if (where === "site") return host ? i18n.t("muted.where.site", [host]) : i18n.t("muted.where.files");
	return i18n.t(`muted.where.${where}`);
}
function MutedList({ items, label, onUndo }) {
	return /* @__PURE__ */ a("ul", {
		class: "muted-list",
		"aria-label": label,
		children: items.map((item) => /* @__PURE__ */ a("li", { children: [
			/* @__PURE__ */ a("span", { children: [
				/* @__PURE__ */ a("span", {
					...DATA_TEXT,
					children: item.name
				}),
				" ",
				/* @__PURE__ */ a("span", {
					class: "soft",
					children: whereWords(item)
				})
			] }),
			" ",
			/* @__PURE__ */ a("button", {
				type: "button",
				"aria-label": i18n.t("muted.undoOf", [item.name]),
				onClick: () => onUndo(item),
				children: i18n.t("muted.undo")
			})
		] }, `${item.slug} ${item.where} ${item.host ?? ""}`))
	});
}
export { cautionsFor as a, promptModel as c, REVIEW_STATUSES as i, mutedItems as n, downloadModel as o, statusName as r, modelState as s, MutedList as t };
