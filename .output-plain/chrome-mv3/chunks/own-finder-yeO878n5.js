import { t as a } from "./jsxRuntime-BzzUZ6ol.js";
// components/settings/sample-text.tsx
/** The text that the finder marks on our own pages: English, as the names of the data set are, whatever the interface is. */
function SampleText() {
	return /* @__PURE__ */ a("div", {
		lang: "en",
		dir: "ltr",
		class: "sample-text",
		children: [
			/* @__PURE__ */ a("h3", { children: "Calcium where it does not belong" }),
			/* @__PURE__ */ a("p", { children: "Dystrophic calcification begins in damaged tissue while calcium and phosphate in the blood are normal. Metastatic calcification begins in healthy tissue when they are not, for example in secondary hyperparathyroidism." }),
			/* @__PURE__ */ a("h3", { children: "From birth" }),
			/* @__PURE__ */ a("p", { children: "In pseudoxanthoma elasticum (PXE) the elastic fibres of skin, eyes and arteries calcify. People with PXE lack a natural inhibitor, which is why dystrophic calcification is not the whole story here." })
		]
	});
}
// platform/own-finder.ts
/**
* The finder on one of our own pages. Browsers run no content scripts there; the page loads the same built files by
* itself, the later ones first, as nothing could bring them in when they are wanted.
*/
function runFinderHere() {
	const sheet = document.createElement("link");
	sheet.rel = "stylesheet";
	sheet.href = "/content-scripts/content.css";
	document.head.append(sheet);
	for (const name of [
		"card",
		"later",
		"content"
	]) {
		const script = document.createElement("script");
		script.src = `/content-scripts/${name}.js`;
		script.async = false;
		document.head.append(script);
	}
}
export { SampleText as n, runFinderHere as t };
