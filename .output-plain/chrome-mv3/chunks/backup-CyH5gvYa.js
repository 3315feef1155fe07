import { a as useSignal, d as P, f as T, t as a } from "./jsxRuntime-BzzUZ6ol.js";
import { t as i18n } from "./i18n-DJc_hSzl.js";
import { i as dayOf, n as saveFile, o as formatMoment, r as download_default, t as problemText } from "./problems-CSEDJtv9.js";
import { i as readBackup, r as backupText, s as settingsFault, t as LARGEST_BACKUP } from "./backup-4atgqnqi.js";
import "./language-D-xtVqNd.js";
import { a as say, n as askKeep, t as Icon } from "./icon-YhRnfXVX.js";
// components/saved/backup.tsx
/**
* Backup of everything that the reader keeps as one file, and putting one back: checked as a whole, shown before it is
* used, merged with what is there or in place of it. Stands on the options page and under the saved terms.
*/
function faultText(fault) {
	switch (fault.why) {
		case "too-large": return i18n.t("saved.backup.fault.tooLarge", [String(LARGEST_BACKUP / 1e6)]);
		case "not-json": return i18n.t("saved.backup.fault.notJson");
		case "not-backup": return i18n.t("saved.backup.fault.notBackup");
		case "newer": return i18n.t("saved.backup.fault.newer");
		case "too-long": return i18n.t("saved.backup.fault.tooLong", [fault.where]);
		default: return i18n.t(`saved.backup.fault.${fault.why}`, [fault.where]);
	}
}
async function readFile(file) {
	if (file.size > 3e7) return { fault: faultText({ why: "too-large" }) };
	try {
		const { backup, fault } = readBackup(await file.text(), settingsFault);
		return backup ? { backup } : { fault: faultText(fault) };
	} catch {
		return { fault: i18n.t("saved.backup.fault.unreadable") };
	}
}
var MODES = ["merge", "replace"];
/** What a file holds, and what to do with it. */
function Offer({ backup, onRestore, onCancel }) {
	const mode = useSignal("merge");
	const id = P();
	const muted = backup.settings.muted;
	const holds = [
		i18n.t("saved.count", backup.saved.length),
		i18n.t("saved.history.count", backup.history.length),
		i18n.t("saved.backup.settings", Object.keys(backup.settings).length),
		...Array.isArray(muted) && muted.length > 0 ? [i18n.t("saved.backup.muted", muted.length)] : []
	];
	return /* @__PURE__ */ a("form", {
		class: "backup-offer",
		onSubmit: (event) => {
			event.preventDefault();
			onRestore(mode.value);
		},
		children: [
			/* @__PURE__ */ a("p", { children: i18n.t("saved.backup.holds", [formatMoment(backup.madeAt)]) }),
			/* @__PURE__ */ a("ul", {
				class: "backup-holds",
				children: holds.map((line) => /* @__PURE__ */ a("li", { children: line }, line))
			}),
			/* @__PURE__ */ a("fieldset", { children: [/* @__PURE__ */ a("legend", { children: i18n.t("saved.backup.how") }), MODES.map((one) => /* @__PURE__ */ a("label", {
				class: "check",
				children: [/* @__PURE__ */ a("input", {
					type: "radio",
					name: id,
					value: one,
					checked: mode.value === one,
					onChange: () => {
						mode.value = one;
					}
				}), /* @__PURE__ */ a("span", { children: i18n.t(`saved.backup.${one}`) })]
			}, one))] }),
			/* @__PURE__ */ a("div", {
				class: "row",
				children: [/* @__PURE__ */ a("button", {
					type: "submit",
					children: i18n.t("saved.backup.restore")
				}), /* @__PURE__ */ a("button", {
					type: "button",
					onClick: onCancel,
					children: i18n.t("saved.backup.cancel")
				})]
			})
		]
	});
}
function BackupRestore() {
	const id = P();
	const box = T(null);
	const told = useSignal("");
	const trouble = useSignal("");
	const offered = useSignal(null);
	const busy = useSignal(false);
	const tell = (text, isTrouble = false) => {
		told.value = isTrouble ? "" : text;
		trouble.value = isTrouble ? text : "";
		say(text);
	};
	const save = async () => {
		const answer = await askKeep({ type: "keep/everything" });
		if (!answer.ok) return tell(problemText(answer.problem), true);
		const name = `aetia-backup-${dayOf(answer.value.madeAt)}.json`;
		saveFile({
			name,
			type: "application/json",
			text: backupText(answer.value)
		});
		tell(i18n.t("takeAway.saved", [name]));
	};
	const choose = async (file) => {
		offered.value = null;
		if (!file) return;
		const { backup, fault } = await readFile(file);
		if (fault !== void 0) return tell(fault, true);
		offered.value = backup ?? null;
		tell("");
	};
	const end = () => {
		offered.value = null;
		if (box.current) box.current.value = "";
		box.current?.focus();
	};
	const restore = async (backup, mode) => {
		if (busy.value) return;
		busy.value = true;
		const answer = await askKeep({
			type: "keep/restore",
			backup,
			mode
		});
		busy.value = false;
		if (!answer.ok) return tell(i18n.t("saved.backup.failed", [problemText(answer.problem)]), true);
		end();
		tell(i18n.t("saved.backup.done"));
	};
	return /* @__PURE__ */ a("div", {
		class: "backup",
		children: [
			/* @__PURE__ */ a("p", {
				class: "soft",
				children: i18n.t("saved.backup.hint")
			}),
			/* @__PURE__ */ a("button", {
				type: "button",
				onClick: () => void save(),
				children: [/* @__PURE__ */ a(Icon, { svg: download_default }), i18n.t("saved.backup.save")]
			}),
			/* @__PURE__ */ a("label", {
				class: "field",
				for: id,
				children: [/* @__PURE__ */ a("span", { children: i18n.t("saved.backup.choose") }), /* @__PURE__ */ a("input", {
					ref: box,
					id,
					type: "file",
					accept: ".json,application/json",
					"aria-describedby": `${id}-told`,
					onChange: (event) => void choose(event.currentTarget.files?.[0])
				})]
			}),
			/* @__PURE__ */ a("p", {
				id: `${id}-told`,
				class: trouble.value ? "note-trouble" : "soft",
				children: trouble.value || told.value
			}),
			offered.value && /* @__PURE__ */ a(Offer, {
				backup: offered.value,
				onRestore: (mode) => offered.value && void restore(offered.value, mode),
				onCancel: end
			})
		]
	});
}
export { BackupRestore as t };
