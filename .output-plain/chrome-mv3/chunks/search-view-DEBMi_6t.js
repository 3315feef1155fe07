import { a as useSignal, l as A, t as a } from "./jsxRuntime-BzzUZ6ol.js";
import { t as i18n } from "./i18n-DJc_hSzl.js";
import { i as loadIndex } from "./dataset-BhgbMdb8.js";
import { t as DATA_TEXT } from "./language-D-xtVqNd.js";
import { n as askKeep } from "./icon-YhRnfXVX.js";
import { d as HISTORY, g as searchAddress, m as entryAddress } from "./kept-D9BIzJX6.js";
import { t as SearchBox } from "./search-box-DcPjR8eB.js";
import { i as goTo, n as showTitle, o as nameView, t as useArrival } from "./use-arrival-nRUuJODc.js";
// components/panel/search-view.tsx
/** Letters of a search that the trail shows. */
var SHOWN_LETTERS = 24;
var searchName = (text) => text.trim() === "" ? i18n.t("panel.search") : i18n.t("panel.searchFor", [text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS).trimEnd()}…` : text.trim()]);
/** How many of the entries looked up last are offered. */
var RECENT_SHOWN = 8;
function Recent({ slugs, index }) {
	const bySlug = new Map(index?.entries.map((entry) => [entry.slug, entry]));
	const entries = slugs.flatMap((slug) => bySlug.get(slug) ?? []).slice(0, RECENT_SHOWN);
	if (entries.length === 0) return null;
	return /* @__PURE__ */ a("section", {
		class: "recent",
		"aria-labelledby": "recent-heading",
		children: [
			/* @__PURE__ */ a("h2", {
				id: "recent-heading",
				children: i18n.t("popup.recent")
			}),
			/* @__PURE__ */ a("ul", { children: entries.map(({ slug, name }) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", {
				href: entryAddress(slug),
				...DATA_TEXT,
				children: name
			}) }, slug)) }),
			/* @__PURE__ */ a("a", {
				class: "soft",
				href: HISTORY,
				children: i18n.t("saved.history.all")
			})
		]
	});
}
function SearchView({ text, visit }) {
	const heading = useArrival(visit, true);
	const index = useSignal(null);
	const recent = useSignal([]);
	const title = i18n.t("panel.search");
	A(() => showTitle(title, searchName(text)), [title, text]);
	A(() => {
		loadIndex().then((loaded) => {
			index.value = loaded;
		});
		askKeep({ type: "keep/recent" }).then((answer) => {
			if (answer.ok) recent.value = answer.value;
		});
	}, [index, recent]);
	return /* @__PURE__ */ a("div", {
		class: "search-view",
		children: [/* @__PURE__ */ a("h1", {
			ref: heading,
			tabIndex: -1,
			children: title
		}), /* @__PURE__ */ a(SearchBox, {
			index: index.value,
			initialText: text,
			onOpen: (slug, part) => goTo(entryAddress(slug, part)),
			onText: (typed) => {
				history.replaceState(history.state, "", searchAddress(typed));
				nameView(searchName(typed));
			},
			focused: visit.how !== "returned",
			children: /* @__PURE__ */ a(Recent, {
				slugs: recent.value,
				index: index.value
			})
		})]
	});
}
export { SearchView };
