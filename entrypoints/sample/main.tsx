import "../../components/common/theme.css";
import "../../components/common/base.css";
import { render } from "preact";
import { followSettings } from "../../components/common/settings.ts";
import { SamplePage } from "../../components/settings/sample-page.tsx";
import { runFinderHere } from "../../platform/own-finder.ts";

// Shown by the settings in a frame: the finder reads whole documents, and only this one is a sample.
await followSettings();
const root = document.getElementById("app");
if (root) render(<SamplePage />, root);
runFinderHere();

// The frame is as high as its page: a switch for what stands at the end is to be seen at work there, on narrow screens too.
const frame = window.frameElement as HTMLIFrameElement | null;
const page = document.documentElement;
if (frame) new ResizeObserver(() => frame.style.setProperty("height", `${page.offsetHeight}px`)).observe(page);
