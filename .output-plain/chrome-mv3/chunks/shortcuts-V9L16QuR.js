import { y as import_browser_polyfill } from "./settings-BYSOEu61.js";
import { t as i18n } from "./i18n-DJc_hSzl.js";
import { a as useSignal, d as P, g as $, l as A, t as a } from "./jsxRuntime-BzzUZ6ol.js";
import "./language-D-xtVqNd.js";
// components/common/choice.tsx
function Choice({ label, value, options, onChange }) {
	const id = P();
	return /* @__PURE__ */ a("div", {
		class: "choice",
		role: "radiogroup",
		"aria-labelledby": id,
		children: [/* @__PURE__ */ a("p", {
			id,
			class: "choice-label",
			children: label
		}), /* @__PURE__ */ a("div", {
			class: options.some(({ detail }) => detail) ? "choice-options" : "choice-options choice-short",
			children: options.map((option, number) => /* @__PURE__ */ a("label", { children: [/* @__PURE__ */ a("input", {
				type: "radio",
				name: id,
				value: option.value,
				checked: option.value === value,
				"aria-labelledby": `${id}-${number}`,
				"aria-describedby": option.detail === void 0 ? void 0 : `${id}-${number}-detail`,
				onChange: () => onChange(option.value)
			}), /* @__PURE__ */ a("span", { children: [/* @__PURE__ */ a("span", {
				id: `${id}-${number}`,
				class: "choice-name",
				children: option.label
			}), option.detail !== void 0 && /* @__PURE__ */ a("span", {
				id: `${id}-${number}-detail`,
				class: "soft",
				children: option.detail
			})] })] }, option.value))
		})]
	});
}
// components/settings/reading.tsx
var AUDIENCES = [
	"patient",
	"student",
	"clinician"
];
var TEXT_SIZES = [
	"small",
	"medium",
	"large",
	"largest"
];
var THEMES = [
	"system",
	"light",
	"dark"
];
function AudienceChoice({ settings, onChange }) {
	return /* @__PURE__ */ a(Choice, {
		label: i18n.t("article.readingAs"),
		value: settings.audience,
		options: AUDIENCES.map((value) => ({
			value,
			label: i18n.t(`article.audience.${value}`),
			detail: i18n.t(`settings.audience.${value}`)
		})),
		onChange: (audience) => onChange({ audience })
	});
}
/** How Aetia's own text is worded, and how it looks. */
function Reading(props) {
	const { settings, onChange } = props;
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a(AudienceChoice, { ...props }),
		/* @__PURE__ */ a(Choice, {
			label: i18n.t("settings.textSize.label"),
			value: settings.textSize,
			options: TEXT_SIZES.map((value) => ({
				value,
				label: i18n.t(`settings.textSize.${value}`)
			})),
			onChange: (textSize) => onChange({ textSize })
		}),
		/* @__PURE__ */ a(Choice, {
			label: i18n.t("settings.theme.label"),
			value: settings.theme,
			options: THEMES.map((value) => ({
				value,
				label: i18n.t(`settings.theme.${value}`)
			})),
			onChange: (theme) => onChange({ theme })
		})
	] });
}
// platform/shortcuts.ts
/** The keyboard shortcuts as they really are: the reader can change or clear each in the browser's own settings. */
async function loadShortcuts() {
	return (await import_browser_polyfill.default.commands.getAll()).map(({ name = "", description = "", shortcut = "" }) => ({
		command: name,
		description,
		keys: shortcut
	}));
}
/** Where Chrome and Edge let shortcuts be changed. */
var CHROME_ADDRESS = "chrome://extensions/shortcuts";
/** Whether the browser's page for shortcuts can be opened from here. */
var canOpenShortcutSettings = () => true;
async function openShortcutSettings() {
	await import_browser_polyfill.default.tabs.create({ url: CHROME_ADDRESS });
}
// components/settings/shortcuts.tsx
/** Browsers list their own command for the toolbar button, some without words. */
var nameOf = ({ command, description }) => command === "_execute_action" ? i18n.t("settings.shortcuts.popup") : description;
/** The shortcuts as they are now; looked up again when the reader comes back from changing them. */
function useShortcuts() {
	const shortcuts = useSignal([]);
	A(() => {
		const look = () => void loadShortcuts().then((loaded) => {
			shortcuts.value = loaded;
		});
		look();
		addEventListener("focus", look);
		return () => removeEventListener("focus", look);
	}, [shortcuts]);
	return shortcuts.value;
}
/** A list of the shortcuts. */
function ShortcutList() {
	const shortcuts = useShortcuts();
	return /* @__PURE__ */ a("dl", {
		class: "facts shortcuts",
		children: shortcuts.map((shortcut) => /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: nameOf(shortcut) }), /* @__PURE__ */ a("dd", { children: shortcut.keys === "" ? /* @__PURE__ */ a("span", {
			class: "soft",
			children: i18n.t("settings.shortcuts.none")
		}) : /* @__PURE__ */ a("kbd", { children: shortcut.keys }) })] }, shortcut.command))
	});
}
/** The way to change them: the browser's own page, or words that lead there. */
var ShortcutChange = () => canOpenShortcutSettings() ? /* @__PURE__ */ a("button", {
	type: "button",
	onClick: () => void openShortcutSettings(),
	children: i18n.t("settings.shortcuts.change")
}) : /* @__PURE__ */ a("p", { children: i18n.t("settings.shortcuts.how") });
function Shortcuts() {
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(ShortcutList, {}), /* @__PURE__ */ a(ShortcutChange, {})] });
}
export { Reading as a, AudienceChoice as i, ShortcutList as n, Choice as o, Shortcuts as r, ShortcutChange as t };
