import { t as i18n } from "./i18n-DJc_hSzl.js";
import { c as y, f as T, u as F } from "./jsxRuntime-BzzUZ6ol.js";
import "./language-D-xtVqNd.js";
import { f as PAGE, h as parseRoute } from "./kept-D9BIzJX6.js";
// components/panel/navigation.ts
/**
* Where the panel is, driven by the browser's own history. Scrolling and focus come back with it: the browser's own
* restoration cannot work here because an article is loaded after the address has changed.
*/
/** What can have the focus in a view; the bar above it stays as it is. */
var FOCUSABLE = [
	"a[href]",
	"button",
	"input",
	"summary",
	"[tabindex]"
].map((one) => `main ${one}`).join(", ");
var left = /* @__PURE__ */ new Map();
var place = {
	id: "",
	depth: 0,
	label: "",
	trail: []
};
var current = y({
	route: { view: "page" },
	place: "",
	depth: 0,
	how: "opened"
});
var currentWay = y(place);
/** Whether the next address was asked for from outside the panel. */
var fromOutside = false;
var visit = current;
/** How the reader came to the present view, and what that shows (empty until it has said). */
var way = currentWay;
var placeOf = (state) => state?.aetia;
function take(how, leaving) {
	let route = parseRoute(location.hash);
	if (!route) {
		route = { view: "page" };
		history.replaceState(history.state, "", PAGE);
	}
	const from = how === "followed" && !fromOutside ? current.value.route.view : void 0;
	fromOutside = false;
	current.value = {
		route,
		place: place.id,
		depth: place.depth,
		how,
		...leaving ? { left: leaving } : {},
		...from ? { from } : {}
	};
	currentWay.value = place;
}
function settleIn(depth, way) {
	place = {
		id: crypto.randomUUID(),
		depth,
		...way
	};
	history.replaceState({ aetia: place }, "");
}
/** Whether two addresses show the same view, maybe different parts of it. */
var sameView = (one, other) => {
	const [a, b] = [parseRoute(one), parseRoute(other)];
	if (a?.view !== b?.view) return false;
	return a?.view !== "entry" || b?.view !== "entry" || a.slug === b.slug;
};
/** The way from the present place at `from` to a new one. */
function wayTo(from, to) {
	const { label, depth, trail } = place;
	if (sameView(from, to) || label === "") return {
		label,
		trail
	};
	return {
		label: "",
		trail: [...trail, {
			address: from,
			label,
			depth
		}].slice(-6)
	};
}
/** Called by a view when it knows what it shows: the trail's name for it. */
function nameView(label) {
	if (place.label === label) return;
	place = {
		...place,
		label
	};
	history.replaceState({ aetia: place }, "");
	currentWay.value = place;
}
/** Goes back to a view of the trail, as often as the browser's own button would have to be pressed. */
var goBackTo = ({ depth }) => history.go(depth - place.depth);
/**
* Reads the address and follows it. Call it once, before the first rendering.
* @param asked the address to begin with instead of the document's own
*/
function startNavigation(asked) {
	if (asked !== void 0) history.replaceState(history.state, "", asked);
	history.scrollRestoration = "manual";
	const before = placeOf(history.state);
	if (before) place = before;
	else settleIn(0, {
		label: "",
		trail: []
	});
	addEventListener("hashchange", ({ oldURL }) => {
		const focused = [...document.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement);
		left.set(place.id, {
			scroll: scrollY,
			focus: focused
		});
		const known = placeOf(history.state);
		if (known) {
			place = known;
			take("returned", left.get(known.id));
		} else {
			settleIn(place.depth + 1, wayTo(new URL(oldURL).hash, location.hash));
			take("followed");
		}
	});
	addEventListener("keydown", (event) => {
		if (!isBackKey(event) || place.depth === 0) return;
		event.preventDefault();
		history.back();
	});
	take("opened");
}
var FIELDS = "input:not([type='radio'], [type='checkbox']), textarea, select, [contenteditable]";
/** Backspace outside of fields, as file managers and browsers of old have it. */
var isBackKey = (event) => event.key === "Backspace" && !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing || event.defaultPrevented) && !(event.target instanceof Element && event.target.closest(`${FIELDS}, dialog`));
/** Goes to an address asked for from outside, such as a click on a card. */
function goToAsked(address) {
	fromOutside = true;
	goTo(address);
}
/** Goes to an address as a link in the panel does. */
function goTo(address) {
	if (location.hash === address) take("followed");
	else location.hash = address;
}
/**
* Puts scrolling and focus where the visit wants them. Call it when what the visit shows stands in the document.
* @param heading the view's heading: gets the focus on arrival, so that a screen reader says where the reader is
*/
function arrive({ route, how, left: leaving }, heading) {
	if (how === "returned" && leaving) {
		scrollTo(0, leaving.scroll);
		([...document.querySelectorAll(FOCUSABLE)][leaving.focus] ?? heading)?.focus({ preventScroll: true });
		return;
	}
	const part = "part" in route && route.part !== void 0 ? document.getElementById(route.part) : null;
	if (part) {
		const fold = part.closest("details");
		if (fold) fold.open = true;
		part.focus({ preventScroll: true });
		part.scrollIntoView({ block: "start" });
	} else if (how !== "opened") {
		scrollTo(0, 0);
		heading?.focus({ preventScroll: true });
	}
}
// components/panel/title.ts
/**
* Says in the document's title what the panel shows, and names the view in the trail.
* @param name what the trail calls it; empty while nobody knows
*/
function showTitle(what, name = what) {
	document.title = i18n.t("panel.documentTitle", [what]);
	if (name !== "") nameView(name);
}
// components/panel/use-arrival.ts
/**
* Lets a view take the focus and the scrolling of the visit it shows, once what it shows is there.
* @returns the ref for the view's heading, which needs `tabIndex={-1}`
*/
function useArrival(visit, ready) {
	const heading = T(null);
	F(() => {
		if (ready) arrive(visit, heading.current);
	}, [visit, ready]);
	return heading;
}
export { goToAsked as a, visit as c, goTo as i, way as l, showTitle as n, nameView as o, goBackTo as r, startNavigation as s, useArrival as t };
