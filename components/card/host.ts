/**
 * The one element that Aetia ever puts into a page: an element with a closed shadow root in the top layer. It is in the
 * document only while a card is shown.
 */
import themeCss from "../common/theme.css?inline";
import cardCss from "./card.css?inline";
import citationsCss from "./citations.css?inline";
import footCss from "./foot.css?inline";
import hostCss from "./host.css?inline";
import mutingCss from "./muting.css?inline";
import type { Place } from "./placement.ts";

/** Everything composed that a reader's hands or the focus can cause: pages must not act on what is meant for the card. */
const CONFINED = [
  ..."pointerdown pointerup pointermove pointerover pointerout pointercancel gotpointercapture lostpointercapture".split(
    " ",
  ),
  ..."mousedown mouseup mousemove mouseover mouseout click dblclick auxclick contextmenu wheel".split(" "),
  ..."touchstart touchend touchmove touchcancel keydown keyup keypress beforeinput input".split(" "),
  ..."focusin focusout copy cut paste selectstart dragstart drag dragend dragover drop".split(" "),
];

/** Custom properties of the page cannot reach the tokens when they stand on an element inside. */
const CSS_TEXT = themeCss.replaceAll(":host", ".card") + hostCss + cardCss + citationsCss + footCss + mutingCss;

function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS_TEXT);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Firefox refused this to content scripts for years ("Accessing from Xray wrapper is not supported", Bugzilla 1751346).
  }
  const style = document.createElement("style");
  style.textContent = CSS_TEXT;
  root.append(style);
}

// A form's fields hide its own properties behind their names (<input name="matches">).
const { matches } = Element.prototype;
const getterOf = (prototype: Node, name: string) =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => Node | null;
const slotOf = getterOf(Element.prototype, "assignedSlot");
const parentOf = getterOf(Node.prototype, "parentNode");

/** The element above in the tree as it is drawn: slots and shadow hosts included. */
const parentAsDrawn = (node: Node): Node | null =>
  (node instanceof Element ? slotOf.call(node) : node instanceof Text ? node.assignedSlot : null) ??
  (node instanceof ShadowRoot ? node.host : parentOf.call(node));

/**
 * Where the host must stand to be seen and used beside `node`: everything outside of an open modal dialog is inert, a
 * full-screen element covers what is outside of it, and a click outside of a page's own popover closes that. Else the
 * root element, where no layout of the page sees it.
 */
function homeFor(node: Node): Element {
  for (let at: Node | null = node; at; at = parentAsDrawn(at)) {
    if (at instanceof Element && matches.call(at, ":modal, :fullscreen, :popover-open")) return at;
  }
  return document.documentElement;
}

export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the card beside `node` in the top layer, above whatever came there before it. */
  showBeside(node: Node): void;
  /** Sets width and greatest height before the card is measured. */
  setSize(width: number, maxHeight: number): void;
  setPlace(place: Place): void;
  /** Takes the host out of the page. */
  remove(): void;
}

export function createHost(): CardHost {
  const element = document.createElement("aetia-card");
  element.popover = "manual";
  const root = element.attachShadow({ mode: "closed" });
  addStyle(root);
  for (const type of CONFINED) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  let zoom = 1;
  const set = (name: string, pixels: number) => element.style.setProperty(`--aetia-${name}`, `${pixels}px`);
  return {
    element,
    root,
    showBeside(node) {
      const home = homeFor(node);
      // Moving an element hides its popover, by the specification; so does removing it.
      if (element.parentNode !== home) home.append(element);
      if (!element.matches(":popover-open")) element.showPopover();
    },
    setSize(width, maxHeight) {
      set("width", width);
      set("height", maxHeight);
      // A page may zoom its root element (CSS zoom), and what stands in the top layer inherits that: take it back.
      zoom *= width / element.getBoundingClientRect().width || 1;
      element.style.setProperty("--aetia-zoom", String(zoom));
    },
    setPlace({ left, top, maxHeight }) {
      set("left", left);
      set("top", top);
      set("height", maxHeight);
    },
    remove() {
      element.remove();
    },
  };
}
