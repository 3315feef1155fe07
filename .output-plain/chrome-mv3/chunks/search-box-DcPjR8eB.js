const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["chunks/terms-inside-CO2u0sdz.js","chunks/confirm-DhbECdp0.js","chunks/fold-DHHSQ-BE.js","chunks/matcher-BX_FaphX.js","chunks/dataset-BhgbMdb8.js","chunks/statements-3mIzgth6.js","chunks/ask-terms-i4jXI-Nz.js","chunks/statement-index-BusAj2WB.js","chunks/parts-DiOyi70f.js","chunks/statements-jrYx9qUe.js"])))=>i.map(i=>d[i]);
import { t as i18n } from "./i18n-DJc_hSzl.js";
import { a as useSignal, f as T, g as $, h as w, i as settings, l as A, p as d, t as a } from "./jsxRuntime-BzzUZ6ol.js";
import { t as createSearch } from "./search-ByVpnPCI.js";
import { t as DATA_TEXT } from "./language-D-xtVqNd.js";
import { a as say, t as Icon } from "./icon-YhRnfXVX.js";
import { a as glanceOf, i as readingFor, n as SavedMark, o as prepareGlances, t as Marked } from "./marked-BMVnC8zM.js";
import { u as __vitePreload } from "./kept-D9BIzJX6.js";
import { t as external_link_default } from "./external-link-DRC1DNpY.js";
// node_modules/lucide-static/icons/search.svg?raw
var search_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-search\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"m21 21-4.34-4.34\" />\n  <circle cx=\"11\" cy=\"11\" r=\"8\" />\n</svg>\n";
// components/search/finds.ts
/**
* What answers a query, in groups. Names answer at each key. What takes longer (terms inside a longer text, causes and
* mechanisms) is loaded with the first need, and looked for when the keys have paused: no key waits for it.
*/
/** Milliseconds without a key before causes and mechanisms are looked through. */
var PAUSE = 90;
var STATEMENTS = 6;
/** Fewer letters stand in every statement. */
var SHORTEST = 3;
/** A text of fewer words holds no terms beside others. */
var FEWEST_WORDS = 2;
var NOTHING = {
	asked: "",
	inside: [],
	statements: []
};
async function lookFurther(asked, audience) {
	const inside = asked.split(/\s+/u).length < FEWEST_WORDS ? [] : __vitePreload(async () => {
		const { termsInside } = await import("./terms-inside-CO2u0sdz.js");
		return { termsInside };
	}, __vite__mapDeps([0,1,2,3,4])).then(({ termsInside }) => termsInside(asked));
	const where = {
		sections: ["causes", "mechanism"],
		wordings: readingFor(audience).wordings
	};
	const statements = asked.length < SHORTEST ? [] : __vitePreload(async () => {
		const { findStatements } = await import("./statements-3mIzgth6.js");
		return { findStatements };
	}, __vite__mapDeps([5,2,6,7,8,9,4])).then(({ findStatements }) => findStatements(asked, STATEMENTS, where));
	return {
		asked,
		inside: await inside,
		statements: await statements
	};
}
/** The groups that have any hits, in their order. */
function groupsOf(names, { inside, statements }) {
	const exact = names.some(({ how }) => how === "exact" || how === "synonym" || how === "abbreviation");
	const resembling = names[0]?.how === "typo";
	const named = new Set(resembling ? [] : names.map(({ entry }) => entry.slug));
	const list = (of) => ({
		of,
		hits: names.map((result) => ({
			in: of,
			entry: result.entry,
			result
		}))
	});
	const parts = exact ? [] : inside.filter(({ entry }) => !named.has(entry.slug));
	for (const { entry } of parts) named.add(entry.slug);
	return [
		...resembling ? [] : [list("names")],
		{
			of: "inside",
			hits: parts.map((term) => ({
				in: "inside",
				entry: term.entry,
				term
			}))
		},
		...resembling && parts.length === 0 ? [list("similar")] : [],
		{
			of: "statements",
			hits: statements.filter(({ entry }) => !named.has(entry.slug)).map((found) => ({
				in: "statements",
				entry: found.entry,
				found
			}))
		}
	].filter(({ hits }) => hits.length > 0);
}
/** @param engine null until its names are loaded */
function useFinds(engine, asked, audience) {
	const names = w(() => asked === "" ? [] : engine?.find(asked) ?? [], [engine, asked]);
	const [further, setFurther] = d(NOTHING);
	A(() => {
		if (asked === "" || !engine) {
			setFurther(NOTHING);
			return;
		}
		let wanted = true;
		const timer = setTimeout(() => {
			lookFurther(asked, audience).catch(() => ({
				...NOTHING,
				asked
			})).then((found) => wanted && setFurther(found));
		}, PAUSE);
		return () => {
			wanted = false;
			clearTimeout(timer);
		};
	}, [
		engine,
		asked,
		audience
	]);
	const kept = asked.startsWith(further.asked) ? further : NOTHING;
	return {
		groups: w(() => groupsOf(names, kept), [names, kept]),
		settled: asked === "" || further.asked === asked
	};
}
// components/search/no-results.tsx
/** Where else to look; nothing is asked of them before a click. */
var ELSEWHERE = [
	{
		name: "PubMed",
		address: (text) => `https://pubmed.ncbi.nlm.nih.gov/?term=${text}`
	},
	{
		name: "MedlinePlus",
		address: (text) => `https://vsearch.nlm.nih.gov/vivisimo/cgi-bin/query-meta?v%3Aproject=medlineplus&v%3Asources=medlineplus-bundle&query=${text}`
	},
	{
		name: "Wikipedia",
		address: (text) => `https://en.wikipedia.org/w/index.php?search=${text}`
	}
];
/** Letters of a text that are told back. */
var TOLD = 60;
var shortened = (text) => text.length > TOLD ? `${text.slice(0, TOLD).trimEnd()}…` : text;
/** More letters than an address or a search page takes. */
var ASKED = 200;
/** Says that no entry answers, what comes nearest, and where else to look. */
function NoResults({ text, said, nearest, onOpen }) {
	return /* @__PURE__ */ a("div", {
		class: "no-results",
		children: [
			!said && /* @__PURE__ */ a("p", { children: i18n.t("search.none", [shortened(text)]) }),
			nearest.length > 0 && /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("p", {
				class: "soft",
				children: i18n.t("search.nearest")
			}), /* @__PURE__ */ a("ul", { children: nearest.map(({ slug, name }) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("button", {
				type: "button",
				class: "link",
				onClick: () => onOpen(slug),
				...DATA_TEXT,
				children: name
			}) }, slug)) })] }),
			/* @__PURE__ */ a("p", {
				class: "soft",
				children: i18n.t("search.elsewhere")
			}),
			/* @__PURE__ */ a("ul", {
				class: "elsewhere",
				children: ELSEWHERE.map(({ name, address }) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", {
					href: address(encodeURIComponent(text.slice(0, ASKED))),
					target: "_blank",
					rel: "noopener noreferrer",
					children: [
						name,
						/* @__PURE__ */ a(Icon, {
							svg: external_link_default,
							turns: true
						}),
						/* @__PURE__ */ a("span", {
							class: "unseen",
							children: i18n.t("common.newTab")
						})
					]
				}) }, name))
			})
		]
	});
}
// components/search/results.tsx
var optionId = (number) => `search-result-${number}`;
/** What the entry is, in a sentence worded for the reader; its group until that has come. */
function Line({ entry }) {
	const [wording] = readingFor(settings.value.audience).wordings;
	const line = glanceOf(entry.slug)?.[wording];
	return /* @__PURE__ */ a("span", {
		class: "result-line soft",
		...DATA_TEXT,
		children: line ?? entry.group
	});
}
/** Letters of a statement before the first that is marked: more, and what was found is out of sight. */
var BEFORE = 60;
/** A text from shortly before what is marked in it. */
function Excerpt({ text, ranges }) {
	const first = ranges[0]?.[0] ?? 0;
	const from = first <= BEFORE ? 0 : text.indexOf(" ", first - BEFORE) + 1;
	return /* @__PURE__ */ a($, { children: [from > 0 && "… ", /* @__PURE__ */ a(Marked, {
		text: text.slice(from),
		ranges: ranges.map(([start, end]) => [start - from, end - from])
	})] });
}
function Words({ hit }) {
	const { entry } = hit;
	switch (hit.in) {
		case "names":
		case "similar": {
			const { form, ranges } = hit.result;
			const ownName = form === entry.name;
			return /* @__PURE__ */ a($, { children: [
				/* @__PURE__ */ a("span", {
					class: "result-name",
					...DATA_TEXT,
					children: [ownName ? /* @__PURE__ */ a(Marked, {
						text: form,
						ranges
					}) : entry.name, /* @__PURE__ */ a(SavedMark, { slug: entry.slug })]
				}),
				" ",
				!ownName && /* @__PURE__ */ a("span", {
					class: "result-form",
					...DATA_TEXT,
					children: /* @__PURE__ */ a(Marked, {
						text: form,
						ranges
					})
				}),
				" ",
				/* @__PURE__ */ a(Line, { entry })
			] });
		}
		case "inside": {
			const written = hit.term.text;
			return /* @__PURE__ */ a($, { children: [
				/* @__PURE__ */ a("span", {
					class: "result-name",
					...DATA_TEXT,
					children: [entry.name, /* @__PURE__ */ a(SavedMark, { slug: entry.slug })]
				}),
				" ",
				written.toLowerCase() !== entry.name.toLowerCase() && /* @__PURE__ */ a("span", {
					class: "result-form",
					children: [
						"“",
						written,
						"”"
					]
				}),
				" ",
				/* @__PURE__ */ a(Line, { entry })
			] });
		}
		case "statements": {
			const { statement, textRanges, labelRanges } = hit.found;
			return /* @__PURE__ */ a($, { children: [
				/* @__PURE__ */ a("span", {
					class: "result-name",
					...DATA_TEXT,
					children: [entry.name, /* @__PURE__ */ a(SavedMark, { slug: entry.slug })]
				}),
				" ",
				/* @__PURE__ */ a("span", {
					class: "result-form",
					children: [/* @__PURE__ */ a("span", {
						class: "soft",
						children: i18n.t(`article.${statement.section}`)
					}), statement.label !== void 0 && /* @__PURE__ */ a($, { children: [" · ", /* @__PURE__ */ a("b", {
						...DATA_TEXT,
						children: /* @__PURE__ */ a(Marked, {
							text: statement.label,
							ranges: labelRanges
						})
					})] })]
				}),
				" ",
				/* @__PURE__ */ a("span", {
					class: "result-statement",
					...DATA_TEXT,
					children: /* @__PURE__ */ a(Excerpt, {
						text: statement.text,
						ranges: textRanges
					})
				})
			] });
		}
	}
}
function Option({ number, active, onActive, onOpen, children }) {
	return /* @__PURE__ */ a("div", {
		id: optionId(number),
		role: "option",
		"aria-selected": active,
		onPointerMove: onActive,
		onPointerDown: (event) => event.preventDefault(),
		onClick: onOpen,
		children
	});
}
function Results({ groups, active, onActive, onOpen }) {
	let number = 0;
	return /* @__PURE__ */ a("div", {
		id: "search-results",
		role: "listbox",
		"aria-label": i18n.t("search.results"),
		children: groups.map(({ of, hits }) => /* @__PURE__ */ a("div", {
			role: "group",
			"aria-labelledby": `search-${of}`,
			children: [/* @__PURE__ */ a("p", {
				id: `search-${of}`,
				role: "presentation",
				class: of === "names" ? "unseen" : "search-note soft",
				children: i18n.t(`search.groups.${of}`)
			}), hits.map((hit) => {
				const own = number++;
				return /* @__PURE__ */ a(Option, {
					number: own,
					active: own === active,
					onActive: () => onActive(own),
					onOpen: () => onOpen(hit),
					children: /* @__PURE__ */ a(Words, { hit })
				}, hit.entry.slug);
			})]
		}, of))
	});
}
// components/search/search-box.tsx
/** As many characters as a selection that is looked up may have. */
var LONGEST = 2e3;
/** Milliseconds without a key after which the number of results is said. */
var SETTLED = 900;
function SearchBox({ index, initialText = "", onOpen, onClose, onText, focused, children }) {
	const text = useSignal(initialText);
	const active = useSignal(0);
	const box = T(null);
	const below = T(null);
	const engine = w(() => index && createSearch(index), [index]);
	const asked = text.value.trim();
	const { groups, settled } = useFinds(engine, asked, settings.value.audience);
	const hits = groups.flatMap((group) => group.hits);
	const count = hits.length;
	const at = Math.min(active.value, count - 1);
	const nothing = asked !== "" && engine !== null && !groups.some(({ of }) => of !== "statements") && settled;
	A(() => {
		if (focused) box.current?.focus();
	}, [focused]);
	A(() => {
		if (asked === "" || !settled) say("", { matter: "search" });
		else if (count === 0) say(i18n.t("search.none", [shortened(asked)]), {
			matter: "search",
			settle: SETTLED
		});
		else say(i18n.t("search.count", count), {
			matter: "search",
			settle: SETTLED
		});
	}, [
		asked,
		count,
		settled
	]);
	A(prepareGlances, []);
	const open = (hit) => onOpen(hit.entry.slug, hit.in === "statements" ? hit.found.part : void 0);
	const write = (value) => {
		text.value = value;
		active.value = 0;
		onText?.(value);
	};
	const go = (to) => {
		active.value = (to + count) % count;
		document.getElementById(optionId(active.value))?.scrollIntoView({ block: "nearest" });
	};
	/** True when the key has done something here. */
	const press = (key) => {
		if (key === "Escape") {
			if (text.value === "") onClose?.();
			else write("");
			return text.value !== "" || onClose !== void 0;
		}
		if (count === 0) {
			const first = key === "ArrowDown" && below.current?.querySelector("a, button");
			if (first) first.focus();
			return Boolean(first);
		}
		const hit = hits[at];
		const to = {
			ArrowDown: at + 1,
			ArrowUp: at - 1,
			Home: 0,
			End: -1
		}[key];
		if (to !== void 0) go(to);
		else if (key === "Enter" && hit) open(hit);
		else return false;
		return true;
	};
	const onKeyDown = (event) => {
		if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
		if (press(event.key)) event.preventDefault();
	};
	return /* @__PURE__ */ a("div", {
		class: "search",
		children: [/* @__PURE__ */ a("div", {
			class: "search-box",
			children: [/* @__PURE__ */ a(Icon, { svg: search_default }), /* @__PURE__ */ a("input", {
				ref: box,
				type: "text",
				role: "combobox",
				"aria-label": i18n.t("search.label"),
				"aria-autocomplete": "list",
				"aria-expanded": count > 0,
				"aria-controls": "search-results",
				"aria-activedescendant": count > 0 ? optionId(at) : void 0,
				placeholder: i18n.t("search.placeholder"),
				autocomplete: "off",
				autocapitalize: "off",
				autocorrect: "off",
				spellcheck: false,
				maxLength: LONGEST,
				value: text.value,
				onInput: (event) => write(event.currentTarget.value),
				onKeyDown
			})]
		}), /* @__PURE__ */ a("div", {
			class: "search-below",
			ref: below,
			children: [
				nothing && count > 0 && /* @__PURE__ */ a("p", {
					class: "search-note",
					children: i18n.t("search.none", [shortened(asked)])
				}),
				count > 0 && /* @__PURE__ */ a(Results, {
					groups,
					active: at,
					onActive: (i) => active.value = i,
					onOpen: open
				}),
				nothing && /* @__PURE__ */ a(NoResults, {
					text: asked,
					said: count > 0,
					nearest: engine.nearest(asked),
					onOpen
				}),
				asked === "" && children
			]
		})]
	});
}
export { SearchBox as t };
