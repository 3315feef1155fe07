import "./base-Bn8sXmJe.js";
import { _ as Q, r as followSettings, t as a } from "./jsxRuntime-BzzUZ6ol.js";
import { n as SampleText, t as runFinderHere } from "./own-finder-yeO878n5.js";
// components/settings/sample-page.tsx
/** A page in little, with all that the settings of marks are about: navigation, sections, references. English throughout. */
var SamplePage = () => /* @__PURE__ */ a("div", {
	class: "sample-page",
	lang: "en",
	dir: "ltr",
	children: [/* @__PURE__ */ a("nav", {
		"aria-label": "Sample",
		children: /* @__PURE__ */ a("ul", { children: [
			/* @__PURE__ */ a("li", { children: "Calcinosis cutis" }),
			/* @__PURE__ */ a("li", { children: "Nephrocalcinosis" }),
			/* @__PURE__ */ a("li", { children: "Gout" })
		] })
	}), /* @__PURE__ */ a("main", { children: [/* @__PURE__ */ a(SampleText, {}), /* @__PURE__ */ a("section", {
		class: "references",
		"aria-labelledby": "references",
		children: [/* @__PURE__ */ a("h3", {
			id: "references",
			children: "References"
		}), /* @__PURE__ */ a("ol", { children: /* @__PURE__ */ a("li", { children: "Nigwekar SU, Kroshinsky D, Nazarian RM, et al. Calciphylaxis: risk factors, diagnosis, and treatment. Am J Kidney Dis. 2015;66(1):133-46." }) })]
	})] })]
});
// entrypoints/sample/main.tsx
await followSettings();
var root = document.getElementById("app");
if (root) Q(/* @__PURE__ */ a(SamplePage, {}), root);
runFinderHere();
var frame = window.frameElement;
var page = document.documentElement;
if (frame) new ResizeObserver(() => frame.style.setProperty("height", `${page.offsetHeight}px`)).observe(page);
