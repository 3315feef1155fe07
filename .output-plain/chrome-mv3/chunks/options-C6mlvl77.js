import "./base-Bn8sXmJe.js";
import { _ as Q, a as useSignal, c as y, d as P, f as T, g as $, i as settings, l as A, n as change, r as followSettings, t as a } from "./jsxRuntime-BzzUZ6ol.js";
import { _ as isEnabledOn, d as rulesFor, f as canSync, i as loadChanges, l as coveringRule, o as replaceSettings, u as parseRule, y as import_browser_polyfill } from "./settings-BYSOEu61.js";
import { t as i18n } from "./i18n-DJc_hSzl.js";
import { n as setDocumentLanguage } from "./language-D-xtVqNd.js";
import { a as Reading, o as Choice, r as Shortcuts } from "./shortcuts-V9L16QuR.js";
import { a as say, i as Announcer } from "./icon-YhRnfXVX.js";
import { i as REVIEW_STATUSES, n as mutedItems, o as downloadModel, r as statusName, s as modelState, t as MutedList } from "./muted-list-C-1ewM_e.js";
import { t as Switch } from "./switch-y5J_BGal.js";
import { a as formatDay } from "./problems-CSEDJtv9.js";
import { t as BackupRestore } from "./backup-CyH5gvYa.js";
import { a as withoutMuted } from "./muted-BK9DaGcN.js";
import { i as loadIndex, n as loadFacts } from "./dataset-BhgbMdb8.js";
// components/follow-up/compose-setting.tsx
/** The switch for composed answers, with what the browser has for it. Only pressing the download button downloads. */
/** Announced in steps, or a screen reader would talk all through the download. */
var STEP = 25;
function Download({ id, onState }) {
	const share = useSignal(null);
	const isLoading = share.value !== null;
	const percent = Math.floor((share.value ?? 0) * 100);
	const download = async () => {
		share.value = 0;
		let told = 0;
		try {
			await downloadModel((loaded) => {
				share.value = loaded;
				const now = Math.floor(loaded * 100);
				if (now < told + STEP) return;
				told = now;
				say(i18n.t("compose.progress", [String(now)]), { matter: "model" });
			});
			onState(await modelState());
		} catch {
			onState("failed");
		}
	};
	return /* @__PURE__ */ a($, { children: [isLoading && /* @__PURE__ */ a("p", { children: [
		/* @__PURE__ */ a("progress", {
			value: percent,
			max: 100,
			"aria-labelledby": `${id}-progress`
		}),
		" ",
		/* @__PURE__ */ a("span", {
			id: `${id}-progress`,
			children: i18n.t("compose.progress", [String(percent)])
		})
	] }), /* @__PURE__ */ a("button", {
		type: "button",
		"aria-disabled": isLoading,
		"aria-describedby": `${id}-state`,
		onClick: () => !isLoading && void download(),
		children: i18n.t("compose.download")
	})] });
}
function ComposeSetting({ on, onChange }) {
	const id = P();
	const state = useSignal("asking");
	const told = T(null);
	A(() => {
		modelState().then((found) => {
			state.value = found;
		});
	}, [state]);
	const settle = (found) => {
		state.value = found;
		say(i18n.t(`compose.state.${found}`), { matter: "model" });
		told.current?.focus();
	};
	return /* @__PURE__ */ a("div", {
		class: "compose-setting",
		children: [
			/* @__PURE__ */ a(Switch, {
				id,
				label: i18n.t("compose.label"),
				detail: i18n.t("compose.detail"),
				on,
				onChange
			}),
			/* @__PURE__ */ a("p", {
				id: `${id}-state`,
				ref: told,
				tabIndex: -1,
				class: "soft",
				children: i18n.t(`compose.state.${state.value}`)
			}),
			(state.value === "downloadable" || state.value === "failed") && /* @__PURE__ */ a(Download, {
				id,
				onState: settle
			})
		]
	});
}
// components/settings/about.tsx
/** Version, licences, and how entries are written. */
function About({ version }) {
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("p", { children: i18n.t("settings.about.version", [version]) }),
		/* @__PURE__ */ a("p", { children: i18n.t("settings.about.licence") }),
		/* @__PURE__ */ a("p", { children: /* @__PURE__ */ a("a", {
			href: "/third-party-licences.txt",
			target: "_blank",
			rel: "noreferrer",
			children: i18n.t("settings.about.thirdParty")
		}) }),
		/* @__PURE__ */ a("h3", { children: i18n.t("policy.title") }),
		/* @__PURE__ */ a("p", { children: i18n.t("policy.sources") }),
		/* @__PURE__ */ a("p", { children: i18n.t("policy.contested") }),
		/* @__PURE__ */ a("p", { children: i18n.t("policy.advice") }),
		/* @__PURE__ */ a("dl", {
			class: "explained",
			children: REVIEW_STATUSES.map((status) => /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: statusName(status) }), /* @__PURE__ */ a("dd", { children: i18n.t(status === "under-review" ? "policy.underReview" : `policy.${status}`) })] }, status))
		}),
		/* @__PURE__ */ a("p", {
			class: "soft",
			children: i18n.t("article.disclaimer")
		})
	] });
}
// components/settings/data.tsx
var number = (count) => new Intl.NumberFormat().format(count);
/** What the bundled data set holds. */
function Data({ facts }) {
	if (!facts) return null;
	const rows = [
		[i18n.t("settings.data.entries"), number(facts.entries)],
		[i18n.t("settings.data.statements"), number(facts.statements)],
		[i18n.t("settings.data.references"), number(facts.references)],
		...REVIEW_STATUSES.map((status) => [i18n.t("settings.data.status", [statusName(status)]), number(facts.review[status])]),
		[i18n.t("settings.data.updated"), formatDay(facts.updated)],
		[i18n.t("settings.data.version"), facts.version]
	];
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("p", { children: i18n.t("settings.data.bundled") }), /* @__PURE__ */ a("dl", {
		class: "facts",
		children: rows.map(([name, value]) => /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: name }), /* @__PURE__ */ a("dd", { children: value })] }, name))
	})] });
}
// components/settings/keeping.tsx
/** What is remembered of what the reader does, and the file that keeps all of it. */
function Keeping({ settings, onChange }) {
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("div", {
			class: "settings-switches",
			children: /* @__PURE__ */ a(Switch, {
				id: "history",
				label: i18n.t("saved.history.on"),
				detail: i18n.t("saved.history.hint"),
				on: settings.history,
				onChange: (history) => onChange({ history })
			})
		}),
		/* @__PURE__ */ a("h3", { children: i18n.t("saved.backup.title") }),
		/* @__PURE__ */ a(BackupRestore, {})
	] });
}
// components/settings/sample.tsx
/** A sample of a page, marked by the finder as the settings are: a document of its own, as the finder reads whole ones. */
var Sample = () => /* @__PURE__ */ a("iframe", {
	class: "sample",
	src: "/sample.html",
	title: i18n.t("settings.sample")
});
// components/settings/marking.tsx
var STYLES = [
	"both",
	"underline",
	"tint",
	"none"
];
var DENSITIES = [
	"every",
	"section",
	"page"
];
/** How and where terms are marked on pages, with a sample that shows it. */
function Marking({ settings, onChange }) {
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a(Sample, {}),
		/* @__PURE__ */ a(Choice, {
			label: i18n.t("settings.markStyle.label"),
			value: settings.markStyle,
			options: STYLES.map((value) => value === "none" ? {
				value,
				label: i18n.t("settings.markStyle.none"),
				detail: i18n.t("settings.markStyle.noneDetail")
			} : {
				value,
				label: i18n.t(`settings.markStyle.${value}`)
			}),
			onChange: (markStyle) => onChange({ markStyle })
		}),
		/* @__PURE__ */ a(Choice, {
			label: i18n.t("settings.density.label"),
			value: settings.density,
			options: DENSITIES.map((value) => ({
				value,
				label: i18n.t(`settings.density.${value}`)
			})),
			onChange: (density) => onChange({ density })
		}),
		/* @__PURE__ */ a("div", {
			class: "settings-switches",
			children: [
				/* @__PURE__ */ a(Switch, {
					id: "in-references",
					label: i18n.t("settings.inReferences"),
					on: settings.inReferences,
					onChange: (inReferences) => onChange({ inReferences })
				}),
				/* @__PURE__ */ a(Switch, {
					id: "in-navigation",
					label: i18n.t("settings.inNavigation"),
					on: settings.inNavigation,
					onChange: (inNavigation) => onChange({ inNavigation })
				}),
				/* @__PURE__ */ a(Switch, {
					id: "badge",
					label: i18n.t("settings.badge.label"),
					detail: i18n.t("settings.badge.detail"),
					on: settings.badge,
					onChange: (badge) => onChange({ badge })
				})
			]
		})
	] });
}
// components/settings/muted.tsx
/** The terms that the reader does not want marked, with the way back for each. */
function Muted({ index, settings, onChange }) {
	const { muted } = settings;
	if (muted.length === 0 || !index) return /* @__PURE__ */ a("p", {
		class: "soft",
		children: i18n.t("settings.muted.none")
	});
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("p", { children: i18n.t("settings.muted.text") }),
		/* @__PURE__ */ a(MutedList, {
			items: mutedItems(muted, index),
			label: i18n.t("settings.section.muted"),
			onUndo: ({ slug, host }) => onChange({ muted: withoutMuted(muted, {
				slug,
				host: host ?? null
			}) })
		}),
		!canSync("muted", muted) && /* @__PURE__ */ a("p", {
			class: "notice-line",
			children: i18n.t("settings.tooLongToSync")
		})
	] });
}
// components/settings/privacy.tsx
var STORED = [
	"settings",
	"things",
	"lexicon",
	"session"
];
var PERMISSIONS = [
	"hosts",
	"storage",
	"contextMenus",
	"scripting",
	"activeTab"
];
/** What is kept where, what is never sent, and what each permission is for. */
function Privacy() {
	const permissions = [...PERMISSIONS, "sidePanel"];
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("p", { children: i18n.t("settings.privacy.never") }),
		/* @__PURE__ */ a("h3", { children: i18n.t("settings.privacy.storedTitle") }),
		/* @__PURE__ */ a("dl", {
			class: "explained",
			children: STORED.map((what) => /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: i18n.t(`settings.privacy.stored.${what}.name`) }), /* @__PURE__ */ a("dd", { children: i18n.t(`settings.privacy.stored.${what}.where`) })] }, what))
		}),
		/* @__PURE__ */ a("h3", { children: i18n.t("settings.privacy.permissionsTitle") }),
		/* @__PURE__ */ a("dl", {
			class: "explained",
			children: permissions.map((what) => /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: i18n.t(`settings.privacy.permission.${what}.name`) }), /* @__PURE__ */ a("dd", { children: i18n.t(`settings.privacy.permission.${what}.why`) })] }, what))
		})
	] });
}
// components/settings/reset.tsx
/** All settings back to their defaults: asked once, and then it can still be undone. */
function Reset() {
	const dialog = T(null);
	const before = useSignal(null);
	const reset = async () => {
		before.value = await loadChanges();
		await replaceSettings({});
	};
	const undo = async () => {
		if (before.value) await replaceSettings(before.value);
		before.value = null;
	};
	return /* @__PURE__ */ a("div", {
		class: "reset",
		children: [
			/* @__PURE__ */ a("button", {
				type: "button",
				onClick: () => dialog.current?.showModal(),
				children: i18n.t("settings.reset.action")
			}),
			/* @__PURE__ */ a("p", {
				role: "status",
				children: before.value && /* @__PURE__ */ a($, { children: [
					i18n.t("settings.reset.done"),
					" ",
					/* @__PURE__ */ a("button", {
						type: "button",
						class: "link",
						onClick: () => void undo(),
						children: i18n.t("common.undo")
					})
				] })
			}),
			/* @__PURE__ */ a("dialog", {
				ref: dialog,
				class: "ask",
				"aria-labelledby": "reset-title",
				"aria-describedby": "reset-text",
				closedby: "any",
				children: [
					/* @__PURE__ */ a("h2", {
						id: "reset-title",
						children: i18n.t("settings.reset.title")
					}),
					/* @__PURE__ */ a("p", {
						id: "reset-text",
						children: i18n.t("settings.reset.text")
					}),
					/* @__PURE__ */ a("form", {
						method: "dialog",
						class: "ask-answers",
						children: [/* @__PURE__ */ a("button", {
							type: "submit",
							class: "main",
							onClick: () => void reset(),
							children: i18n.t("settings.reset.confirm")
						}), /* @__PURE__ */ a("button", {
							type: "submit",
							children: i18n.t("common.cancel")
						})]
					})
				]
			})
		]
	});
}
// components/settings/section.tsx
/** A section of the settings, to be gone to by its id. */
function Section({ id, title, children }) {
	return /* @__PURE__ */ a("section", {
		id,
		"aria-labelledby": `${id}-title`,
		tabIndex: -1,
		children: [/* @__PURE__ */ a("h2", {
			id: `${id}-title`,
			children: title
		}), children]
	});
}
// components/settings/rule-words.ts
/** A rule as the reader sees and can write it. */
var ruleName = (rule) => rule === "" || rule.startsWith("/") ? `file://${rule || "/"}` : rule;
/** One sentence on why a text is no rule. */
function faultWords(fault, written) {
	switch (fault.is) {
		case "scheme":
		case "port": return i18n.t(`settings.sites.fault.${fault.is}`, [fault.part]);
		case "host": return i18n.t("settings.sites.fault.host", [written.trim()]);
		default: return i18n.t(`settings.sites.fault.${fault.is}`);
	}
}
// components/settings/rule-form.tsx
/** A box for one rule. What is no rule, or no news, is said in one sentence when it is sent. */
function RuleForm({ label, action, initial = "", others, onRule, onCancel }) {
	const id = P();
	const text = useSignal(initial);
	const fault = useSignal("");
	const box = T(null);
	const editing = onCancel !== void 0;
	A(() => {
		if (editing) box.current?.select();
	}, [editing]);
	const refuse = (words) => {
		fault.value = words;
		box.current?.focus();
	};
	const send = (event) => {
		event.preventDefault();
		const parsed = parseRule(text.value);
		if ("fault" in parsed) return refuse(faultWords(parsed.fault, text.value));
		const { rule } = parsed;
		if (others.includes(rule)) return refuse(i18n.t("settings.sites.fault.twice", [ruleName(rule)]));
		const covering = coveringRule(others, rule);
		if (covering !== void 0) return refuse(i18n.t("settings.sites.fault.covered", [ruleName(rule), ruleName(covering)]));
		fault.value = "";
		text.value = "";
		onRule(rule);
	};
	return /* @__PURE__ */ a("form", {
		class: "rule-form",
		noValidate: true,
		onSubmit: send,
		children: [
			/* @__PURE__ */ a("label", {
				for: id,
				class: editing ? "unseen" : void 0,
				children: label
			}),
			/* @__PURE__ */ a("div", {
				class: "rule-line",
				children: [
					/* @__PURE__ */ a("input", {
						ref: box,
						id,
						type: "text",
						inputMode: "url",
						autocomplete: "off",
						autocapitalize: "off",
						spellcheck: false,
						value: text.value,
						"aria-invalid": fault.value !== "",
						"aria-describedby": fault.value === "" ? void 0 : `${id}-fault`,
						onInput: (event) => {
							text.value = event.currentTarget.value;
							fault.value = "";
						},
						onKeyDown: (event) => event.key === "Escape" && onCancel?.()
					}),
					/* @__PURE__ */ a("button", {
						type: "submit",
						children: action
					}),
					editing && /* @__PURE__ */ a("button", {
						type: "button",
						onClick: onCancel,
						children: i18n.t("common.cancel")
					})
				]
			}),
			fault.value !== "" && /* @__PURE__ */ a("p", {
				id: `${id}-fault`,
				class: "fault",
				role: "alert",
				children: fault.value
			})
		]
	});
}
// components/settings/rule-list.tsx
/** The rules of one kind: each can be changed in its place or removed, and what was removed put back. */
function RuleList({ title, none, rules, onChange }) {
	const editing = useSignal(null);
	const removed = useSignal(null);
	const list = T(null);
	/** After the list has been drawn anew. */
	const focusSoon = (selector) => requestAnimationFrame(() => {
		((list.current?.querySelectorAll(selector))?.[0] ?? list.current?.querySelector(".rule-add input"))?.focus();
	});
	const leaveEditing = (rule) => {
		editing.value = null;
		focusSoon(`[data-rule="${CSS.escape(rule)}"] button`);
	};
	const remove = (rule) => {
		removed.value = {
			rule,
			before: rules
		};
		onChange(rules.filter((other) => other !== rule));
		say(i18n.t("settings.sites.removed", [ruleName(rule)]));
		focusSoon(".rule-undo");
	};
	const change = (changed) => {
		removed.value = null;
		onChange(changed);
	};
	return /* @__PURE__ */ a("div", {
		class: "rules",
		ref: list,
		children: [
			/* @__PURE__ */ a("h3", { children: title }),
			rules.length === 0 ? /* @__PURE__ */ a("p", {
				class: "soft",
				children: none
			}) : /* @__PURE__ */ a("ul", {
				"aria-label": title,
				children: rules.map((rule) => /* @__PURE__ */ a("li", {
					"data-rule": rule,
					children: editing.value === rule ? /* @__PURE__ */ a(RuleForm, {
						label: i18n.t("settings.sites.edit", [ruleName(rule)]),
						action: i18n.t("common.save"),
						initial: ruleName(rule),
						others: rules.filter((other) => other !== rule),
						onRule: (next) => {
							change(rules.map((other) => other === rule ? next : other));
							leaveEditing(next);
						},
						onCancel: () => leaveEditing(rule)
					}) : /* @__PURE__ */ a($, { children: [
						/* @__PURE__ */ a("span", {
							class: "rule",
							children: ruleName(rule)
						}),
						/* @__PURE__ */ a("button", {
							type: "button",
							class: "link",
							"aria-label": i18n.t("settings.sites.edit", [ruleName(rule)]),
							onClick: () => editing.value = rule,
							children: i18n.t("common.edit")
						}),
						/* @__PURE__ */ a("button", {
							type: "button",
							class: "link",
							"aria-label": i18n.t("settings.sites.remove", [ruleName(rule)]),
							onClick: () => remove(rule),
							children: i18n.t("common.remove")
						})
					] })
				}, rule))
			}),
			removed.value && /* @__PURE__ */ a("p", {
				class: "undo",
				children: [
					i18n.t("settings.sites.removed", [ruleName(removed.value.rule)]),
					" ",
					/* @__PURE__ */ a("button", {
						type: "button",
						class: "link rule-undo",
						onClick: () => {
							const back = removed.value;
							if (!back) return;
							change([...back.before]);
							focusSoon(`[data-rule="${CSS.escape(back.rule)}"] button`);
						},
						children: i18n.t("common.undo")
					})
				]
			}),
			/* @__PURE__ */ a("div", {
				class: "rule-add",
				children: /* @__PURE__ */ a(RuleForm, {
					label: i18n.t("settings.sites.add"),
					action: i18n.t("common.add"),
					others: rules,
					onRule: (rule) => {
						change([...rules, rule]);
						say(i18n.t("settings.sites.added", [ruleName(rule)]));
					}
				})
			})
		]
	});
}
// components/settings/rule-test.tsx
/** What the rules say of an address, in one sentence. */
function verdict(settings, written) {
	if (written.trim() === "") return "";
	const parsed = parseRule(written);
	if ("fault" in parsed) {
		if (parsed.fault.is === "port") return verdict(settings, written.replace(parsed.fault.part, ""));
		return faultWords(parsed.fault, written);
	}
	const { sites } = settings;
	const [rule] = rulesFor(sites.mode === "everywhere" ? sites.off : sites.on, parsed.rule);
	const on = isEnabledOn({
		...settings,
		enabled: true
	}, parsed.rule);
	if (rule === void 0) return i18n.t(on ? "settings.sites.try.onByNone" : "settings.sites.try.offByNone");
	return i18n.t(on ? "settings.sites.try.onBy" : "settings.sites.try.offBy", [ruleName(rule)]);
}
/** Tells for an address whether Aetia works there, and by which rule. */
function RuleTest({ settings }) {
	const id = P();
	const text = useSignal("");
	return /* @__PURE__ */ a("div", {
		class: "rule-test",
		children: [
			/* @__PURE__ */ a("label", {
				for: id,
				children: i18n.t("settings.sites.try.label")
			}),
			/* @__PURE__ */ a("div", {
				class: "rule-line",
				children: /* @__PURE__ */ a("input", {
					id,
					type: "text",
					inputMode: "url",
					autocomplete: "off",
					autocapitalize: "off",
					spellcheck: false,
					placeholder: "https://",
					value: text.value,
					onInput: (event) => text.value = event.currentTarget.value
				})
			}),
			/* @__PURE__ */ a("p", {
				role: "status",
				class: "verdict",
				children: verdict(settings, text.value)
			})
		]
	});
}
// components/settings/sites.tsx
/** Rules to learn from; the same words serve as examples in every language. */
var EXAMPLES = [
	["example.org", "host"],
	["example.org/health", "path"],
	["news*.example.org", "star"],
	["file:///", "files"]
];
/** On which sites terms are marked. */
function Sites({ settings, onChange }) {
	const { sites } = settings;
	const isEverywhere = sites.mode === "everywhere";
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("div", {
			class: "settings-switches",
			children: /* @__PURE__ */ a(Switch, {
				id: "enabled",
				label: i18n.t("settings.enabled.label"),
				detail: i18n.t(settings.enabled ? "settings.enabled.on" : "settings.enabled.off"),
				on: settings.enabled,
				onChange: (enabled) => onChange({ enabled })
			})
		}),
		/* @__PURE__ */ a(Choice, {
			label: i18n.t("settings.sites.label"),
			value: sites.mode,
			options: [{
				value: "everywhere",
				label: i18n.t("settings.sites.everywhere")
			}, {
				value: "listed",
				label: i18n.t("settings.sites.listed")
			}],
			onChange: (mode) => onChange({ sites: {
				...sites,
				mode
			} })
		}),
		/* @__PURE__ */ a(RuleList, {
			title: i18n.t(isEverywhere ? "settings.sites.offTitle" : "settings.sites.onTitle"),
			none: i18n.t(isEverywhere ? "settings.sites.offNone" : "settings.sites.onNone"),
			rules: isEverywhere ? sites.off : sites.on,
			onChange: (rules) => onChange({ sites: {
				...sites,
				[isEverywhere ? "off" : "on"]: rules
			} })
		}, sites.mode),
		!canSync("sites", sites) && /* @__PURE__ */ a("p", {
			class: "notice-line",
			children: i18n.t("settings.tooLongToSync")
		}),
		/* @__PURE__ */ a("details", { children: [
			/* @__PURE__ */ a("summary", { children: i18n.t("settings.sites.how") }),
			/* @__PURE__ */ a("dl", {
				class: "examples",
				children: EXAMPLES.map(([rule, meaning]) => /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", {
					class: "rule",
					children: rule
				}), /* @__PURE__ */ a("dd", { children: i18n.t(`settings.sites.example.${meaning}`) })] }, rule))
			}),
			/* @__PURE__ */ a("p", { children: i18n.t("settings.sites.paste") })
		] }),
		/* @__PURE__ */ a(RuleTest, { settings })
	] });
}
// components/settings/settings-page.tsx
function SettingsPage({ index, settings, facts, version, onChange }) {
	const parts = [
		[
			"reading",
			i18n.t("settings.section.reading"),
			/* @__PURE__ */ a(Reading, {
				settings,
				onChange
			}, "")
		],
		[
			"marking",
			i18n.t("settings.section.marking"),
			/* @__PURE__ */ a(Marking, {
				settings,
				onChange
			}, "")
		],
		[
			"sites",
			i18n.t("settings.section.sites"),
			/* @__PURE__ */ a(Sites, {
				settings,
				onChange
			}, "")
		],
		[
			"muted",
			i18n.t("settings.section.muted"),
			/* @__PURE__ */ a(Muted, {
				index,
				settings,
				onChange
			}, "")
		],
		[
			"backup",
			i18n.t("settings.section.backup"),
			/* @__PURE__ */ a(Keeping, {
				settings,
				onChange
			}, "")
		],
		[
			"answers",
			i18n.t("settings.section.answers"),
			/* @__PURE__ */ a("div", {
				class: "settings-switches",
				children: /* @__PURE__ */ a(ComposeSetting, {
					on: settings.composeAnswers,
					onChange: (composeAnswers) => onChange({ composeAnswers })
				})
			}, "")
		],
		[
			"data",
			i18n.t("settings.section.data"),
			/* @__PURE__ */ a(Data, { facts }, "")
		],
		[
			"shortcuts",
			i18n.t("settings.section.shortcuts"),
			/* @__PURE__ */ a(Shortcuts, {}, "")
		],
		[
			"privacy",
			i18n.t("settings.section.privacy"),
			/* @__PURE__ */ a(Privacy, {}, "")
		],
		[
			"about",
			i18n.t("settings.section.about"),
			/* @__PURE__ */ a(About, { version }, "")
		]
	];
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("div", {
		class: "settings-page",
		children: [
			/* @__PURE__ */ a("header", { children: [/* @__PURE__ */ a("h1", { children: i18n.t("settings.title") }), /* @__PURE__ */ a("p", {
				class: "soft",
				children: i18n.t("settings.atOnce")
			})] }),
			/* @__PURE__ */ a("nav", {
				class: "settings-contents",
				"aria-label": i18n.t("article.contents"),
				children: /* @__PURE__ */ a("ul", { children: parts.map(([id, title]) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", {
					href: `#${id}`,
					children: title
				}) }, id)) })
			}),
			/* @__PURE__ */ a("main", { children: [parts.map(([id, title, content]) => /* @__PURE__ */ a(Section, {
				id,
				title,
				children: content
			}, id)), /* @__PURE__ */ a(Reset, {})] })
		]
	}), /* @__PURE__ */ a(Announcer, {})] });
}
// entrypoints/options/main.tsx
var index = y(null);
var facts = y(null);
var Root = () => /* @__PURE__ */ a(SettingsPage, {
	index: index.value,
	settings: settings.value,
	facts: facts.value,
	version: import_browser_polyfill.default.runtime.getManifest().version,
	onChange: change
});
setDocumentLanguage();
document.title = i18n.t("settings.documentTitle");
await followSettings();
await Promise.allSettled([loadFacts().then((loaded) => {
	facts.value = loaded;
}), loadIndex().then((loaded) => {
	index.value = loaded;
})]);
var root = document.getElementById("app");
if (root) Q(/* @__PURE__ */ a(Root, {}), root);
document.getElementById(location.hash.slice(1))?.scrollIntoView();
