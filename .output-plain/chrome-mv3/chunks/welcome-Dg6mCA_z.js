import { t as i18n } from "./i18n-DJc_hSzl.js";
import "./base-Bn8sXmJe.js";
import { _ as Q, i as settings, n as change, r as followSettings, t as a } from "./jsxRuntime-BzzUZ6ol.js";
import { n as setDocumentLanguage } from "./language-D-xtVqNd.js";
import { i as AudienceChoice, n as ShortcutList, t as ShortcutChange } from "./shortcuts-V9L16QuR.js";
import { n as SampleText, t as runFinderHere } from "./own-finder-yeO878n5.js";
// components/welcome/welcome-page.tsx
var PIN = "welcome.pin.chrome";
var WAYS = [
	"point",
	"button",
	"panel",
	"select",
	"address"
];
function WelcomePage(props) {
	return /* @__PURE__ */ a("div", {
		class: "settings-page welcome-page",
		children: [/* @__PURE__ */ a("header", { children: [/* @__PURE__ */ a("h1", { children: i18n.t("welcome.title") }), /* @__PURE__ */ a("p", { children: i18n.t("welcome.what") })] }), /* @__PURE__ */ a("main", { children: [
			/* @__PURE__ */ a("section", {
				"aria-labelledby": "audience",
				children: [/* @__PURE__ */ a("h2", {
					id: "audience",
					children: i18n.t("welcome.audience")
				}), /* @__PURE__ */ a(AudienceChoice, { ...props })]
			}),
			/* @__PURE__ */ a("section", {
				"aria-labelledby": "try",
				children: [
					/* @__PURE__ */ a("h2", {
						id: "try",
						children: i18n.t("welcome.try.title")
					}),
					/* @__PURE__ */ a("p", { children: i18n.t("welcome.try.text") }),
					/* @__PURE__ */ a(SampleText, {})
				]
			}),
			/* @__PURE__ */ a("section", {
				"aria-labelledby": "pin",
				children: [/* @__PURE__ */ a("h2", {
					id: "pin",
					children: i18n.t("welcome.pin.title")
				}), /* @__PURE__ */ a("p", { children: i18n.t(PIN) })]
			}),
			/* @__PURE__ */ a("section", {
				"aria-labelledby": "ways",
				children: [/* @__PURE__ */ a("h2", {
					id: "ways",
					children: i18n.t("welcome.ways.title")
				}), /* @__PURE__ */ a("dl", {
					class: "explained",
					children: WAYS.map((way) => /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: i18n.t(`welcome.ways.${way}.name`) }), /* @__PURE__ */ a("dd", { children: i18n.t(`welcome.ways.${way}.text`) })] }, way))
				})]
			}),
			/* @__PURE__ */ a("section", {
				"aria-labelledby": "keys",
				children: [
					/* @__PURE__ */ a("h2", {
						id: "keys",
						children: i18n.t("settings.section.shortcuts")
					}),
					/* @__PURE__ */ a(ShortcutList, {}),
					/* @__PURE__ */ a(ShortcutChange, {})
				]
			}),
			/* @__PURE__ */ a("section", {
				"aria-labelledby": "where",
				children: [/* @__PURE__ */ a("h2", {
					id: "where",
					children: i18n.t("welcome.where.title")
				}), /* @__PURE__ */ a("p", { children: i18n.t("welcome.where.text") })]
			}),
			/* @__PURE__ */ a("section", {
				"aria-labelledby": "privacy",
				children: [
					/* @__PURE__ */ a("h2", {
						id: "privacy",
						children: i18n.t("settings.section.privacy")
					}),
					/* @__PURE__ */ a("p", { children: i18n.t("welcome.privacy") }),
					/* @__PURE__ */ a("p", { children: /* @__PURE__ */ a("a", {
						href: "/options.html",
						children: i18n.t("welcome.settings")
					}) })
				]
			})
		] })]
	});
}
// entrypoints/welcome/main.tsx
var Root = () => /* @__PURE__ */ a(WelcomePage, {
	settings: settings.value,
	onChange: change
});
setDocumentLanguage();
document.title = i18n.t("welcome.title");
await followSettings();
var root = document.getElementById("app");
if (root) Q(/* @__PURE__ */ a(Root, {}), root);
runFinderHere();
