import "./base-Bn8sXmJe.js";
import { _ as Q, c as y, g as $, i as settings, n as change, r as followSettings, t as a } from "./jsxRuntime-BzzUZ6ol.js";
import { n as setDocumentLanguage, t as DATA_TEXT } from "./language-D-xtVqNd.js";
import { d as HISTORY, f as PAGE, m as entryAddress, n as followKept } from "./kept-D9BIzJX6.js";
import { t as i18n } from "./i18n-DJc_hSzl.js";
import { i as followCurrentPage, n as currentPage, r as currentTab, t as noAccessWords } from "./words-CrzNZBy1.js";
import { i as Announcer, n as askKeep, t as Icon } from "./icon-YhRnfXVX.js";
import { t as SearchBox } from "./search-box-DcPjR8eB.js";
import { _ as isEnabledOn } from "./settings-BYSOEu61.js";
import { a as hostIn, c as withSite, f as openPanel, l as currentWindowId, o as siteAt } from "./tab-terms-Na3_GpOT.js";
import { t as Switch } from "./switch-y5J_BGal.js";
import { i as loadIndex } from "./dataset-BhgbMdb8.js";
import { n as watchKept } from "./changes-fs0Fom5U.js";
// node_modules/lucide-static/icons/panel-right-open.svg?raw
var panel_right_open_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-panel-right-open\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <rect width=\"18\" height=\"18\" x=\"3\" y=\"3\" rx=\"2\" />\n  <path d=\"M15 3v18\" />\n  <path d=\"m10 15-3-3 3-3\" />\n</svg>\n";
// components/popup/entry-list.tsx
/** The arrow keys go from entry to entry, as they do in the results of a search. */
function onKeyDown(event) {
	const step = {
		ArrowDown: 1,
		ArrowUp: -1
	}[event.key];
	if (step === void 0) return;
	const all = [...document.querySelectorAll("[role='combobox'], .entry-list button")];
	const next = all[all.indexOf(document.activeElement) + step];
	if (!next) return;
	event.preventDefault();
	next.focus();
}
function EntryList({ label, entries, onOpen }) {
	return /* @__PURE__ */ a("ul", {
		class: "entry-list",
		"aria-label": label,
		onKeyDown,
		children: entries.map(({ slug, name, count }) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("button", {
			type: "button",
			class: "quiet",
			onClick: () => onOpen(slug),
			children: [
				/* @__PURE__ */ a("span", {
					...DATA_TEXT,
					children: name
				}),
				" ",
				count !== void 0 && /* @__PURE__ */ a("span", {
					class: "soft",
					children: i18n.t("page.times", count)
				})
			]
		}) }, slug))
	});
}
// components/popup/page-section.tsx
/** What is known of the page in front of the reader. Switches and search stand beside it: no notice needs its own. */
function PageSection({ page, onOpen }) {
	switch (page.is) {
		case "terms": return /* @__PURE__ */ a($, { children: [
			/* @__PURE__ */ a("h2", { children: page.terms.length > 0 ? i18n.t("page.summary", page.terms.length) : i18n.t("page.allMuted") }),
			page.terms.length > 0 && /* @__PURE__ */ a(EntryList, {
				label: i18n.t("page.list"),
				entries: page.terms,
				onOpen
			}),
			page.muted.length > 0 && /* @__PURE__ */ a("p", {
				class: "soft",
				children: i18n.t("page.mutedHere", page.muted.length)
			}),
			!page.complete && /* @__PURE__ */ a("p", {
				class: "soft",
				children: i18n.t("page.readingMore")
			})
		] });
		case "reading": return /* @__PURE__ */ a("p", {
			class: "waiting",
			children: i18n.t("page.reading")
		});
		case "all-off": return /* @__PURE__ */ a(Notice, {
			title: i18n.t("page.allOff.title"),
			text: i18n.t("page.allOff.text")
		});
		case "site-off": return /* @__PURE__ */ a(Notice, {
			title: i18n.t("page.siteOff.title"),
			text: i18n.t("page.siteOff.text", [page.host])
		});
		case "no-access": return /* @__PURE__ */ a(Notice, {
			title: i18n.t("page.noAccess.title"),
			text: noAccessWords(page.host)
		});
		default: return /* @__PURE__ */ a(Notice, {
			title: i18n.t(`page.${page.is}.title`),
			text: i18n.t(`page.${page.is}.text`)
		});
	}
}
function Notice({ title, text }) {
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("h2", { children: title }), /* @__PURE__ */ a("p", {
		class: "soft",
		children: text
	})] });
}
// components/popup/switches.tsx
/** Where Aetia works: on the site in front of the reader, and at all. */
function Switches({ settings, site, onChange }) {
	const detail = site === void 0 ? i18n.t("popup.noSite") : settings.enabled ? hostIn(site) || i18n.t("popup.localFiles") : i18n.t("popup.offEverywhere");
	return /* @__PURE__ */ a("fieldset", {
		class: "switches",
		children: [
			/* @__PURE__ */ a("legend", {
				class: "unseen",
				children: i18n.t("popup.switches")
			}),
			/* @__PURE__ */ a(Switch, {
				id: "on-this-site",
				label: i18n.t("popup.onThisSite"),
				detail,
				on: site !== void 0 && isEnabledOn(settings, site),
				disabled: site === void 0 || !settings.enabled,
				onChange: (on) => site !== void 0 && onChange({ sites: withSite(settings.sites, site, on) })
			}),
			/* @__PURE__ */ a(Switch, {
				id: "everywhere",
				label: i18n.t("popup.everywhere"),
				on: settings.enabled,
				onChange: (enabled) => onChange({ enabled })
			})
		]
	});
}
// components/popup/popup.tsx
/** How many recent look-ups the popup has room for. */
var RECENT_SHOWN = 6;
function Popup(props) {
	const { index, page, settings, site, onOpen } = props;
	const bySlug = new Map(index?.entries.map((entry) => [entry.slug, entry]));
	const recent = props.recent.flatMap((slug) => bySlug.get(slug) ?? []).slice(0, RECENT_SHOWN);
	return /* @__PURE__ */ a("main", {
		class: "popup",
		children: [
			/* @__PURE__ */ a("h1", {
				class: "unseen",
				children: i18n.t("popup.title")
			}),
			/* @__PURE__ */ a(SearchBox, {
				index,
				onOpen,
				onClose: props.onClose,
				focused: true,
				children: [/* @__PURE__ */ a("section", {
					class: "popup-part",
					children: page && /* @__PURE__ */ a(PageSection, {
						page,
						onOpen
					})
				}), recent.length > 0 && /* @__PURE__ */ a("section", {
					class: "popup-part",
					children: [/* @__PURE__ */ a("div", {
						class: "popup-heading",
						children: [/* @__PURE__ */ a("h2", { children: i18n.t("popup.recent") }), /* @__PURE__ */ a("button", {
							type: "button",
							class: "link",
							onClick: props.onOpenHistory,
							children: i18n.t("saved.history.all")
						})]
					}), /* @__PURE__ */ a(EntryList, {
						label: i18n.t("popup.recent"),
						entries: recent,
						onOpen
					})]
				})]
			}),
			/* @__PURE__ */ a("footer", { children: [/* @__PURE__ */ a(Switches, {
				settings,
				site,
				onChange: props.onSettings
			}), /* @__PURE__ */ a("button", {
				type: "button",
				class: "quiet",
				onClick: props.onOpenPanel,
				children: [/* @__PURE__ */ a(Icon, {
					svg: panel_right_open_default,
					turns: true
				}), i18n.t("popup.openPanel")]
			})] }),
			/* @__PURE__ */ a(Announcer, {})
		]
	});
}
// entrypoints/popup/main.tsx
var index = y(null);
var recent = y([]);
/** Known before the reader can click: asking in the click's handler would use up the gesture. */
var windowId = y(void 0);
async function open(route) {
	await openPanel(windowId.value, route);
	window.close();
}
/** The panel that opens remembers it. */
var openEntry = (slug, part) => void open(entryAddress(slug, part));
var readRecent = () => void askKeep({ type: "keep/recent" }).then((answer) => {
	if (answer.ok) recent.value = answer.value;
});
var Root = () => /* @__PURE__ */ a(Popup, {
	index: index.value,
	page: currentPage.value,
	recent: recent.value,
	settings: settings.value,
	site: siteAt(currentTab.value?.url),
	onOpen: openEntry,
	onOpenPanel: () => void open(PAGE),
	onSettings: change,
	onOpenHistory: () => void open(HISTORY),
	onClose: () => window.close()
});
setDocumentLanguage();
followCurrentPage();
currentWindowId().then((id) => {
	windowId.value = id;
});
loadIndex().then((loaded) => {
	index.value = loaded;
});
readRecent();
followKept();
watchKept((parts) => {
	if (parts.includes("history")) readRecent();
});
await followSettings();
var root = document.getElementById("app");
if (root) Q(/* @__PURE__ */ a(Root, {}), root);
