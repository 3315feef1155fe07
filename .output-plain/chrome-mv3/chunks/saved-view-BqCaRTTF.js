import { c as formatWholeDay, i as dayOf, n as saveFile, o as formatMoment, r as download_default, s as formatTime, t as problemText } from "./problems-CSEDJtv9.js";
import { c as formatVancouver, f as citedReferences, i as risFile, n as x_default, o as escaped, p as bibtexFile, r as NoteEditor, t as TagEditor } from "./take-away-CDN9xBtM.js";
import { a as useSignal, d as P, f as T, g as $, i as settings, l as A, n as change, t as a } from "./jsxRuntime-BzzUZ6ol.js";
import { t as i18n } from "./i18n-DJc_hSzl.js";
import { t as DATA_TEXT } from "./language-D-xtVqNd.js";
import { a as nameOf, c as savedList, d as HISTORY, i as lookUps, l as savedTerms, m as entryAddress, n as followKept, p as SAVED, r as isKnown, s as readAgain, t as followHistory } from "./kept-D9BIzJX6.js";
import { t as BackupRestore } from "./backup-CyH5gvYa.js";
import { a as say, n as askKeep, t as Icon } from "./icon-YhRnfXVX.js";
import { t as external_link_default } from "./external-link-DRC1DNpY.js";
import { i as tagsOf, n as sameTag, r as tagOf } from "./tags-BqXfDXq0.js";
import { t as statementsOf } from "./statements-jrYx9qUe.js";
import { t as loadArticle } from "./dataset-BhgbMdb8.js";
import "./shapes-B3_GVNS0.js";
import { n as showTitle, t as useArrival } from "./use-arrival-nRUuJODc.js";
// components/saved/damage.tsx
function Damage({ count }) {
	if (count === 0) return null;
	const save = async () => {
		const answer = await askKeep({ type: "keep/damaged" });
		if (!answer.ok) return;
		const name = "aetia-damaged.json";
		saveFile({
			name,
			type: "application/json",
			text: `${JSON.stringify(answer.value, null, 1)}\n`
		});
		say(i18n.t("takeAway.saved", [name]));
	};
	return /* @__PURE__ */ a("div", {
		class: "damage",
		children: [/* @__PURE__ */ a("p", { children: i18n.t("saved.damage.text", count) }), /* @__PURE__ */ a("div", {
			class: "row",
			children: [/* @__PURE__ */ a("button", {
				type: "button",
				onClick: () => void save(),
				children: i18n.t("saved.damage.save")
			}), /* @__PURE__ */ a("button", {
				type: "button",
				onClick: () => void askKeep({ type: "keep/discard-damaged" }),
				children: i18n.t("saved.damage.discard")
			})]
		})]
	});
}
// node_modules/lucide-static/icons/trash-2.svg?raw
var trash_2_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-trash-2\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M10 11v6\" />\n  <path d=\"M14 11v6\" />\n  <path d=\"M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6\" />\n  <path d=\"M3 6h18\" />\n  <path d=\"M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2\" />\n</svg>\n";
// node_modules/lucide-static/icons/undo-2.svg?raw
var undo_2_default = "<!-- @license lucide-static v1.62.0 - ISC -->\n<svg\n  class=\"lucide lucide-undo-2\"\n  xmlns=\"http://www.w3.org/2000/svg\"\n  width=\"24\"\n  height=\"24\"\n  viewBox=\"0 0 24 24\"\n  fill=\"none\"\n  stroke=\"currentColor\"\n  stroke-width=\"2\"\n  stroke-linecap=\"round\"\n  stroke-linejoin=\"round\"\n>\n  <path d=\"M9 14 4 9l5-5\" />\n  <path d=\"M4 9h10.5a5.5 5.5 0 0 1 5.5 5.5a5.5 5.5 0 0 1-5.5 5.5H11\" />\n</svg>\n";
// components/saved/listing.ts
/** Without capitals and accents, so that "ménière" is found by "meniere". */
var folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
function shownTerms(terms, { text, tag, order }, nameOf) {
	const words = folded(text).split(/\s+/u).filter(Boolean);
	const fits = (term) => {
		if (tag !== null && !term.tags.some((one) => sameTag(one, tag))) return false;
		if (words.length === 0) return true;
		const all = folded([
			nameOf(term.slug),
			term.note,
			...term.tags,
			term.seenOn?.title ?? ""
		].join("\n"));
		return words.every((word) => all.includes(word));
	};
	const byName = (a, b) => nameOf(a.slug).localeCompare(nameOf(b.slug));
	const orders = {
		newest: (a, b) => b.savedAt - a.savedAt || byName(a, b),
		changed: (a, b) => b.changedAt - a.changedAt || byName(a, b),
		name: byName
	};
	return terms.filter(fits).sort(orders[order]);
}
/** The first line of a note that says something, without the signs of Markdown. */
function excerpt(note) {
	return (note.split("\n").find((one) => /[\p{L}\p{N}]/u.test(one)) ?? "").replace(/^[\s#>*+-]+|[*_`~]+/gu, "").trim();
}
// components/saved/saved-item.tsx
/** One saved term in the list, and the place of one that was just taken away. */
/** A page of the web, to go back to. Files of this computer are only named: browsers do not open them from here. */
function PageLink({ page }) {
	const title = page.title.trim() || page.url;
	if (!/^https?:/u.test(page.url)) return /* @__PURE__ */ a("bdi", { children: title });
	return /* @__PURE__ */ a("a", {
		class: "out",
		href: page.url,
		target: "_blank",
		rel: "noopener noreferrer",
		children: [
			/* @__PURE__ */ a("bdi", { children: title }),
			/* @__PURE__ */ a(Icon, { svg: external_link_default }),
			/* @__PURE__ */ a("span", {
				class: "unseen",
				children: i18n.t("common.newTab")
			})
		]
	});
}
function SavedItem({ term, name, onRemove }) {
	const open = useSignal(false);
	const words = nameOf(term.slug);
	return /* @__PURE__ */ a("li", {
		class: "saved-item",
		children: [
			/* @__PURE__ */ a("div", {
				class: "saved-item-head",
				children: [isKnown(term.slug) ? /* @__PURE__ */ a("a", {
					ref: name,
					href: entryAddress(term.slug),
					...DATA_TEXT,
					children: words
				}) : /* @__PURE__ */ a("span", {
					ref: name,
					tabIndex: -1,
					...DATA_TEXT,
					children: words
				}), /* @__PURE__ */ a("button", {
					type: "button",
					class: "quiet saved-remove",
					"aria-label": i18n.t("saved.remove", [words]),
					title: i18n.t("saved.remove", [words]),
					onClick: onRemove,
					children: /* @__PURE__ */ a(Icon, { svg: trash_2_default })
				})]
			}),
			!isKnown(term.slug) && /* @__PURE__ */ a("p", {
				class: "soft",
				children: i18n.t("saved.unknown")
			}),
			/* @__PURE__ */ a("p", {
				class: "soft",
				children: i18n.t("saved.on", [formatMoment(term.savedAt)])
			}),
			term.seenOn && /* @__PURE__ */ a("p", {
				class: "soft",
				children: [
					i18n.t("saved.seenOn"),
					" ",
					/* @__PURE__ */ a(PageLink, { page: term.seenOn })
				]
			}),
			/* @__PURE__ */ a("details", {
				class: "save-more",
				onToggle: (event) => {
					open.value = event.currentTarget.open;
				},
				children: [/* @__PURE__ */ a("summary", { children: [
					i18n.t("saved.noteAndTags"),
					!open.value && term.note.trim() !== "" && /* @__PURE__ */ a("span", {
						class: "saved-excerpt soft",
						dir: "auto",
						children: excerpt(term.note)
					}),
					!open.value && term.tags.length > 0 && /* @__PURE__ */ a("span", {
						class: "tags",
						children: term.tags.map((tag) => /* @__PURE__ */ a("bdi", {
							class: "tag",
							children: tag
						}, tag))
					})
				] }), open.value && /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(NoteEditor, { term }), /* @__PURE__ */ a(TagEditor, { term })] })]
			})
		]
	});
}
function RemovedItem({ term, button, onUndo }) {
	return /* @__PURE__ */ a("li", {
		class: "saved-item saved-gone",
		children: [/* @__PURE__ */ a("span", { children: i18n.t("saved.removed", [nameOf(term.slug)]) }), /* @__PURE__ */ a("button", {
			ref: button,
			type: "button",
			onClick: onUndo,
			children: [/* @__PURE__ */ a(Icon, {
				svg: undo_2_default,
				turns: true
			}), i18n.t("saved.undo")]
		})]
	});
}
// components/saved/history.tsx
/** What was looked up, by day. It can be cleared, in part or whole, and switched off. */
/** Newest day first, as the list is. */
function byDay(list) {
	const days = /* @__PURE__ */ new Map();
	for (const lookUp of list) {
		const day = dayOf(lookUp.at);
		days.set(day, [...days.get(day) ?? [], lookUp]);
	}
	return days;
}
function Item({ lookUp, onForget }) {
	const { slug, at, via, page } = lookUp;
	const name = nameOf(slug);
	return /* @__PURE__ */ a("li", {
		class: "look-up",
		children: [
			/* @__PURE__ */ a("time", {
				class: "soft",
				dateTime: new Date(at).toISOString(),
				children: formatTime(at)
			}),
			/* @__PURE__ */ a("div", { children: [isKnown(slug) ? /* @__PURE__ */ a("a", {
				href: entryAddress(slug),
				...DATA_TEXT,
				children: name
			}) : /* @__PURE__ */ a("span", {
				...DATA_TEXT,
				children: name
			}), (page || via !== "outside") && /* @__PURE__ */ a("p", {
				class: "soft",
				children: [
					via !== "outside" && i18n.t(`saved.history.via.${via}`),
					page && via !== "outside" && " · ",
					page && /* @__PURE__ */ a(PageLink, { page })
				]
			})] }),
			/* @__PURE__ */ a("button", {
				type: "button",
				class: "quiet",
				"aria-label": i18n.t("saved.history.forget", [name, formatTime(at)]),
				onClick: onForget,
				children: /* @__PURE__ */ a(Icon, { svg: x_default })
			})
		]
	});
}
/** Asks once before everything is gone. */
function ClearAll({ count, onClear }) {
	const asking = useSignal(false);
	const first = T(null);
	A(() => {
		if (asking.value) first.current?.focus();
	}, [asking.value]);
	if (!asking.value) return /* @__PURE__ */ a("button", {
		type: "button",
		onClick: () => {
			asking.value = true;
		},
		children: i18n.t("saved.history.clear")
	});
	return /* @__PURE__ */ a("fieldset", {
		class: "row",
		children: [
			/* @__PURE__ */ a("legend", { children: i18n.t("saved.history.sure", count) }),
			/* @__PURE__ */ a("button", {
				ref: first,
				type: "button",
				onClick: () => {
					asking.value = false;
				},
				children: i18n.t("saved.history.keep")
			}),
			/* @__PURE__ */ a("button", {
				type: "button",
				class: "danger",
				onClick: onClear,
				children: i18n.t("saved.history.clearAll")
			})
		]
	});
}
function History() {
	A(followHistory, []);
	const trouble = useSignal("");
	const heading = T(null);
	const list = lookUps.value?.value ?? [];
	const days = byDay(list);
	const attempt = async (message, done) => {
		const answer = await askKeep(message);
		trouble.value = answer.ok ? "" : problemText(answer.problem);
		say(trouble.value || done);
		if (answer.ok) heading.current?.focus();
	};
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("label", {
			class: "check",
			children: [/* @__PURE__ */ a("input", {
				type: "checkbox",
				checked: settings.value.history,
				onChange: (event) => change({ history: event.currentTarget.checked })
			}), /* @__PURE__ */ a("span", { children: i18n.t("saved.history.on") })]
		}),
		/* @__PURE__ */ a("p", {
			class: "soft",
			children: i18n.t("saved.history.hint")
		}),
		lookUps.value?.problem && /* @__PURE__ */ a("p", {
			class: "note-trouble",
			children: problemText(lookUps.value.problem)
		}),
		trouble.value && /* @__PURE__ */ a("p", {
			class: "note-trouble",
			children: trouble.value
		}),
		/* @__PURE__ */ a("h2", {
			ref: heading,
			tabIndex: -1,
			class: "history-count",
			children: lookUps.value?.value && (list.length === 0 ? i18n.t("saved.history.none") : i18n.t("saved.history.count", list.length))
		}),
		[...days].map(([day, those]) => /* @__PURE__ */ a("section", {
			class: "history-day",
			children: [/* @__PURE__ */ a("h3", { children: formatWholeDay(those[0]?.at ?? 0) }), /* @__PURE__ */ a("ul", { children: those.map((lookUp) => /* @__PURE__ */ a(Item, {
				lookUp,
				onForget: () => void attempt({
					type: "keep/forget",
					at: lookUp.at,
					slug: lookUp.slug
				}, i18n.t("saved.history.forgotten"))
			}, `${lookUp.at} ${lookUp.slug}`)) })]
		}, day)),
		list.length > 0 && /* @__PURE__ */ a(ClearAll, {
			count: list.length,
			onClear: () => void attempt({ type: "keep/clear-history" }, i18n.t("saved.history.cleared"))
		})
	] });
}
// core/keep/digest.ts
/** What exports say of an entry: in short what it is, its causes and its mechanism, with their references numbered anew. */
/** The wordings that an audience reads: the student both. */
var isRead = (path, audience) => !(path.endsWith(".plain") && audience === "clinician") && !(path.endsWith(".clinical") && audience === "patient");
/** The digest of an article in the wording of an audience. */
function digestOf(article, audience) {
	const numbers = /* @__PURE__ */ new Map();
	const references = [];
	const numberOf = (id) => {
		const known = numbers.get(id);
		if (known !== void 0) return [known];
		const reference = article.references.find((one) => one.id === id);
		if (reference === void 0) return [];
		numbers.set(id, references.push(formatVancouver(reference)));
		return [references.length];
	};
	const line = ({ label, text, cite }) => ({
		label,
		text,
		numbers: cite.flatMap(numberOf).sort((a, b) => a - b)
	});
	const read = statementsOf(article).filter(({ path }) => isRead(path, audience));
	const of = (section) => read.filter((statement) => statement.section === section).map(line);
	return {
		summary: of("summary"),
		causes: of("causes"),
		mechanism: of("mechanism"),
		references
	};
}
var numbersIn = ({ numbers }) => numbers.length === 0 ? "" : ` [${numbers.join(", ")}]`;
/** The line as plain text: "First cause. It does it. [1, 2]". */
var lineText = (line) => `${line.label === void 0 ? "" : `${line.label}. `}${line.text}${numbersIn(line)}`;
// core/keep/anki.ts
var HEAD$1 = [
	"#separator:tab",
	"#html:true",
	"#guid column:1",
	"#tags column:5",
	"#columns:Id	Front	Back	Note	Tags"
];
/** Text as HTML that means just itself. Quotes and "#" are escaped, too: Anki reads them as marks of the file. */
var html = (text) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;").replace(/#/gu, "&#35;").replace(/\t/gu, " ").replace(/\r\n?|\n/gu, "<br>");
var list = (kind, lines) => lines.length === 0 ? "" : `<${kind}>${lines.map((line) => `<li>${html(line)}</li>`).join("")}</${kind}>`;
var part = (title, lines, kind) => lines.length === 0 ? "" : `<b>${title}</b>${list(kind, lines.map(lineText))}`;
/** Anki separates tags by spaces. */
var ankiTag = (tag) => html(tag.replace(/ /gu, "_"));
/** A whole file. Entries that the data set no longer has are left out, unless there is a note to learn. */
function ankiFile(entries, audience) {
	const lines = entries.flatMap(({ term, name, article }) => {
		if (article === null && term.note === "") return [];
		const digest = article && digestOf(article, audience);
		const references = digest?.references.map((reference, index) => `${index + 1}. ${reference}`) ?? [];
		const back = digest ? part("Causes", digest.causes, "ul") + part("Mechanism", digest.mechanism, "ol") + (references.length === 0 ? "" : `<small>${references.map(html).join("<br>")}</small>`) : "";
		const tags = ["aetia", ...term.tags.map(ankiTag)].join(" ");
		return [
			`aetia-${term.slug}`,
			html(article?.question ?? name),
			back,
			html(term.note),
			tags
		].join("	");
	});
	return `${[...HEAD$1, ...lines].join("\n")}\n`;
}
// core/keep/csv.ts
var HEAD = [
	"Name",
	"Entry",
	"Saved",
	"Tags",
	"Note",
	"Causes",
	"Mechanism",
	"References",
	"Saved on page",
	"Address"
];
/** Spreadsheets run what begins like this as a formula (OWASP, CSV injection). */
var FORMULA = /^[=+\-@\t\r\n|%]/u;
/** One cell: a text that could be taken for a formula gets an apostrophe before it, which spreadsheets show as text. */
function cell(text) {
	const safe = FORMULA.test(text) ? `'${text}` : text;
	return /["\r\n,;\t]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
var row = (cells) => `${cells.map(cell).join(",")}\r\n`;
/** A whole CSV file with a line of headings. Lines within a cell end with LF. */
function csvFile(entries, audience) {
	const rows = entries.map(({ term, name, article }) => {
		const digest = article && digestOf(article, audience);
		return row([
			name,
			term.slug,
			new Date(term.savedAt).toISOString(),
			term.tags.join("; "),
			term.note,
			digest?.causes.map(lineText).join("\n") ?? "",
			digest?.mechanism.map(lineText).join("\n") ?? "",
			digest?.references.map((reference, index) => `${index + 1}. ${reference}`).join("\n") ?? "",
			term.seenOn?.title ?? "",
			term.seenOn?.url ?? ""
		]);
	});
	return `\uFEFF${row(HEAD)}${rows.join("")}`;
}
// core/keep/markdown.ts
/** Saved terms as one Markdown document. Notes stand in it as the reader wrote them. */
var day = (moment) => new Date(moment).toISOString().slice(0, 10);
function line({ label, text, numbers }) {
	const marks = numbers.length === 0 ? "" : ` \\[${numbers.join(", ")}\\]`;
	return `${label === void 0 ? "" : `**${escaped(label)}.** `}${escaped(text)}${marks}`;
}
/** A note's own headings must not end the term that it stands under: it is quoted. */
var quoted = (note) => note.trim().split(/\r\n?|\n/u).map((one) => `> ${one}`.trimEnd()).join("\n");
function termMarkdown({ term, name, article }, audience) {
	const digest = article && digestOf(article, audience);
	const about = [
		`Saved ${day(term.savedAt)}.`,
		...term.tags.length === 0 ? [] : [`Tags: ${term.tags.map(escaped).join(", ")}.`],
		...article ? [`Review status: ${article.review.status}; updated ${article.review.updated}.`] : []
	].join(" ");
	const { seenOn } = term;
	const address = seenOn?.url.replace(/[<>\s]/gu, encodeURIComponent);
	return [
		`## ${escaped(name)}`,
		about,
		seenOn ? `Saved from ${escaped(seenOn.title) || "a page"}: <${address}>` : "",
		term.note.trim() === "" ? "" : `### Note\n\n${quoted(term.note)}`,
		...(digest?.summary ?? []).map(line),
		digest?.causes.length ? `### Causes\n\n${digest.causes.map((one) => `- ${line(one)}`).join("\n")}` : "",
		digest?.mechanism.length ? `### Mechanism\n\n${digest.mechanism.map((one) => `- ${line(one)}`).join("\n")}` : "",
		digest?.references.length ? `### References\n\n${digest.references.map((one, index) => `${index + 1}. ${escaped(one)}`).join("\n")}` : ""
	].filter((block) => block !== "").join("\n\n");
}
var savedMarkdown = (entries, audience) => `${["# Saved terms", ...entries.map((entry) => termMarkdown(entry, audience))].join("\n\n")}\n`;
// core/keep/export-file.ts
/** Saved terms as files that other programs open: with the reader's notes and tags, and with references. */
var SAVED_FORMATS = [
	"markdown",
	"csv",
	"anki",
	"ris",
	"bibtex"
];
var KINDS = {
	markdown: {
		ending: "md",
		type: "text/markdown"
	},
	csv: {
		ending: "csv",
		type: "text/csv"
	},
	anki: {
		ending: "anki.txt",
		type: "text/plain"
	},
	ris: {
		ending: "ris",
		type: "application/x-research-info-systems"
	},
	bibtex: {
		ending: "bib",
		type: "application/x-bibtex"
	}
};
/** @param entries in the order in which they are to be listed */
function savedFile(entries, audience, format) {
	const { ending, type } = KINDS[format];
	const articles = entries.flatMap(({ article }) => article ? [article] : []);
	return {
		name: `saved-terms.${ending}`,
		type,
		text: {
			markdown: () => savedMarkdown(entries, audience),
			csv: () => csvFile(entries, audience),
			anki: () => ankiFile(entries, audience),
			ris: () => risFile(citedReferences(articles)),
			bibtex: () => bibtexFile(citedReferences(articles))
		}[format]()
	};
}
// components/saved/exports.tsx
/** Saved terms as files for other programs: all, or those that the list shows. */
function Exports({ terms, all }) {
	const told = useSignal("");
	const save = async (format) => {
		try {
			const file = savedFile(await Promise.all(terms.map(async (term) => ({
				term,
				name: nameOf(term.slug),
				article: await loadArticle(term.slug)
			}))), settings.value.audience, format);
			saveFile(file);
			told.value = i18n.t("takeAway.saved", [file.name]);
		} catch {
			told.value = i18n.t("saved.export.failed");
		}
		say(told.value);
	};
	if (terms.length === 0) return null;
	return /* @__PURE__ */ a("details", {
		class: "save-more",
		children: [
			/* @__PURE__ */ a("summary", { children: terms.length === all ? i18n.t("saved.export.all", all) : i18n.t("saved.export.shown", [String(terms.length)]) }),
			/* @__PURE__ */ a("ul", {
				class: "takes",
				children: SAVED_FORMATS.map((format) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("button", {
					type: "button",
					class: "take",
					onClick: () => void save(format),
					children: [/* @__PURE__ */ a(Icon, { svg: download_default }), i18n.t(`saved.export.${format}`)]
				}) }, format))
			}),
			/* @__PURE__ */ a("p", {
				class: "soft",
				children: told.value || i18n.t("saved.export.hint")
			})
		]
	});
}
// components/saved/tag-filter.tsx
/** The tags in use: one of them filters the list; each can be renamed or taken away everywhere. */
function TagRow({ tag: { tag, count }, onChanged }) {
	const typed = useSignal(tag);
	return /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("form", {
		class: "row",
		onSubmit: (event) => {
			event.preventDefault();
			const to = tagOf(typed.value);
			if (to !== null && to !== tag) onChanged(tag, to);
		},
		children: [
			/* @__PURE__ */ a("input", {
				type: "text",
				dir: "auto",
				"aria-label": i18n.t("saved.tags.newName", [tag]),
				maxLength: 60,
				autocomplete: "off",
				value: typed.value,
				onInput: (event) => {
					typed.value = event.currentTarget.value;
				}
			}),
			/* @__PURE__ */ a("button", {
				type: "submit",
				"aria-label": i18n.t("saved.tags.rename", [tag]),
				children: i18n.t("saved.tags.renameShort")
			}),
			/* @__PURE__ */ a("button", {
				type: "button",
				"aria-label": i18n.t("saved.tags.removeAll", [tag, String(count)]),
				onClick: () => onChanged(tag, null),
				children: i18n.t("saved.tags.removeShort")
			})
		]
	}) });
}
function TagFilter({ chosen, onChoose }) {
	const trouble = useSignal("");
	const tags = tagsOf([...savedTerms.value.values()]);
	if (tags.length === 0) return null;
	const change = async (from, to) => {
		const answer = await askKeep({
			type: "keep/rename-tag",
			from,
			to
		});
		trouble.value = answer.ok ? "" : problemText(answer.problem);
		if (answer.ok && chosen !== null && sameTag(chosen, from)) onChoose(to);
		say(trouble.value || i18n.t(to === null ? "saved.tags.removed" : "saved.tags.renamed", [from, to ?? ""]));
	};
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("fieldset", {
		class: "tag-filter",
		children: [/* @__PURE__ */ a("legend", {
			class: "unseen",
			children: i18n.t("saved.tags.filter")
		}), tags.map(({ tag, count }) => {
			const on = chosen !== null && sameTag(chosen, tag);
			return /* @__PURE__ */ a("button", {
				type: "button",
				class: "tag",
				"aria-pressed": on,
				onClick: () => onChoose(on ? null : tag),
				children: [
					/* @__PURE__ */ a("bdi", { children: tag }),
					" ",
					/* @__PURE__ */ a("span", {
						class: "tag-count",
						children: count
					})
				]
			}, tag);
		})]
	}), /* @__PURE__ */ a("details", {
		class: "save-more",
		children: [
			/* @__PURE__ */ a("summary", { children: i18n.t("saved.tags.manage") }),
			/* @__PURE__ */ a("ul", {
				class: "tag-rows",
				children: tags.map((tag) => /* @__PURE__ */ a(TagRow, {
					tag,
					onChanged: (from, to) => void change(from, to)
				}, tag.tag))
			}),
			trouble.value && /* @__PURE__ */ a("p", {
				class: "note-trouble",
				children: trouble.value
			})
		]
	})] });
}
// components/saved/saved-terms.tsx
/** The list of saved terms: searched, filtered by tag, ordered; each with its note and tags, and taken away with undo. */
var ORDERS = [
	"newest",
	"name",
	"changed"
];
/** Milliseconds without a key after which the number of terms is said. */
var SETTLED = 900;
function Empty() {
	return /* @__PURE__ */ a("div", {
		class: "notice",
		children: [/* @__PURE__ */ a("h2", { children: i18n.t("saved.empty.title") }), /* @__PURE__ */ a("p", { children: i18n.t("saved.empty.text") })]
	});
}
function SavedTerms() {
	const id = P();
	const text = useSignal("");
	const tag = useSignal(null);
	const order = useSignal("newest");
	const trouble = useSignal("");
	/** Taken away while this list is open: they stay in their places, with the way back. */
	const removed = useSignal(/* @__PURE__ */ new Map());
	/** What gets the focus when it is rendered. */
	const focus = T(null);
	const saved = savedTerms.value;
	const gone = [...removed.value.values()].filter(({ slug }) => !saved.has(slug));
	const chosen = tagsOf([...saved.values()]).find((one) => tag.value !== null && sameTag(one.tag, tag.value))?.tag ?? null;
	const filter = {
		text: text.value,
		tag: chosen,
		order: order.value
	};
	const shown = shownTerms([...saved.values()], filter, nameOf);
	const listed = shownTerms([...shown, ...gone], {
		text: "",
		tag: null,
		order: order.value
	}, nameOf);
	const count = text.value.trim() !== "" || chosen !== null ? i18n.t("saved.shown", [String(shown.length), String(saved.size)]) : "";
	A(() => {
		say(count, {
			matter: "saved",
			settle: SETTLED
		});
	}, [count]);
	const attempt = async (message, done) => {
		const answer = await askKeep(message);
		trouble.value = answer.ok ? "" : problemText(answer.problem);
		say(trouble.value || done);
	};
	const remove = async (term) => {
		removed.value = new Map([...removed.value, [term.slug, term]]);
		focus.current = {
			slug: term.slug,
			on: "undo"
		};
		await attempt({
			type: "keep/remove",
			slug: term.slug
		}, i18n.t("saved.removed", [nameOf(term.slug)]));
	};
	const undo = async ({ slug }) => {
		focus.current = {
			slug,
			on: "name"
		};
		await attempt({
			type: "keep/save",
			slug
		}, i18n.t("saved.back", [nameOf(slug)]));
	};
	const takeFocus = (slug, on) => (element) => {
		if (!element || focus.current?.slug !== slug || focus.current.on !== on) return;
		focus.current = null;
		element.focus();
	};
	if (savedList.value?.value && saved.size === 0 && gone.length === 0) return /* @__PURE__ */ a(Empty, {});
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("div", {
			class: "saved-tools",
			children: [/* @__PURE__ */ a("label", {
				class: "field",
				children: [/* @__PURE__ */ a("span", { children: i18n.t("saved.filter") }), /* @__PURE__ */ a("input", {
					type: "search",
					autocomplete: "off",
					value: text.value,
					onInput: (event) => {
						text.value = event.currentTarget.value;
					}
				})]
			}), /* @__PURE__ */ a("label", {
				class: "field",
				for: `${id}-order`,
				children: [/* @__PURE__ */ a("span", { children: i18n.t("saved.order.label") }), /* @__PURE__ */ a("select", {
					id: `${id}-order`,
					value: order.value,
					onChange: (event) => {
						order.value = event.currentTarget.value;
					},
					children: ORDERS.map((one) => /* @__PURE__ */ a("option", {
						value: one,
						children: i18n.t(`saved.order.${one}`)
					}, one))
				})]
			})]
		}),
		/* @__PURE__ */ a(TagFilter, {
			chosen,
			onChoose: (next) => {
				tag.value = next;
			}
		}),
		trouble.value && /* @__PURE__ */ a("p", {
			class: "note-trouble",
			children: trouble.value
		}),
		/* @__PURE__ */ a("p", {
			class: "soft",
			children: count || i18n.t("saved.count", saved.size)
		}),
		listed.length === 0 ? /* @__PURE__ */ a("p", { children: i18n.t("saved.nothing") }) : /* @__PURE__ */ a("ul", {
			class: "saved-terms",
			"aria-label": i18n.t("saved.list"),
			children: listed.map((term) => saved.has(term.slug) ? /* @__PURE__ */ a(SavedItem, {
				term,
				onRemove: () => void remove(term),
				name: takeFocus(term.slug, "name")
			}, term.slug) : /* @__PURE__ */ a(RemovedItem, {
				term,
				onUndo: () => void undo(term),
				button: takeFocus(term.slug, "undo")
			}, term.slug))
		}),
		/* @__PURE__ */ a(Exports, {
			terms: shown,
			all: saved.size
		})
	] });
}
// components/panel/saved-view.tsx
function SavedView({ list, visit }) {
	A(followKept, []);
	const read = savedList.value;
	const heading = useArrival(visit, read !== null);
	const title = i18n.t(list === "terms" ? "saved.title" : "saved.history.title");
	A(() => showTitle(title), [title]);
	return /* @__PURE__ */ a("div", {
		class: "saved-view",
		children: [
			/* @__PURE__ */ a("h1", {
				ref: heading,
				tabIndex: -1,
				children: title
			}),
			/* @__PURE__ */ a("nav", {
				class: "saved-lists",
				"aria-label": i18n.t("saved.lists"),
				children: [/* @__PURE__ */ a("a", {
					href: SAVED,
					"aria-current": list === "terms" ? "page" : void 0,
					children: i18n.t("saved.title")
				}), /* @__PURE__ */ a("a", {
					href: HISTORY,
					"aria-current": list === "history" ? "page" : void 0,
					children: i18n.t("saved.history.title")
				})]
			}),
			read?.problem && /* @__PURE__ */ a("p", {
				class: "note-trouble",
				children: [
					problemText(read.problem),
					" ",
					/* @__PURE__ */ a("button", {
						type: "button",
						class: "link",
						onClick: readAgain,
						children: i18n.t("saved.note.again")
					})
				]
			}),
			/* @__PURE__ */ a(Damage, { count: read?.value?.damaged ?? 0 }),
			list === "history" ? /* @__PURE__ */ a(History, {}) : read?.value && /* @__PURE__ */ a(SavedTerms, {}),
			/* @__PURE__ */ a("details", {
				class: "save-more",
				children: [/* @__PURE__ */ a("summary", { children: i18n.t("saved.backup.title") }), /* @__PURE__ */ a(BackupRestore, {})]
			})
		]
	});
}
export { SavedView };
