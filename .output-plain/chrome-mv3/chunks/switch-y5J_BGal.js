import { t as a } from "./jsxRuntime-BzzUZ6ol.js";
// components/common/switch.tsx
function Switch({ id, label, detail, on, disabled = false, onChange }) {
	return /* @__PURE__ */ a("label", {
		class: "switch",
		children: [/* @__PURE__ */ a("span", { children: [label, detail !== void 0 && /* @__PURE__ */ a("span", {
			id: `${id}-detail`,
			class: "soft",
			children: detail
		})] }), /* @__PURE__ */ a("input", {
			type: "checkbox",
			role: "switch",
			"aria-label": label,
			"aria-describedby": detail === void 0 ? void 0 : `${id}-detail`,
			checked: on,
			disabled,
			onChange: (event) => onChange(event.currentTarget.checked)
		})]
	});
}
export { Switch as t };
