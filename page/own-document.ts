/**
 * The document as the platform made it: a page's elements can stand in the place of its methods and properties by their
 * names (<img name="createRange">). Not a node itself: as an argument only `document` will do.
 */
export const ownDocument = new Proxy(document, {
  get(target, key) {
    const value: unknown = Reflect.get(Document.prototype, key, target);
    return typeof value === "function" ? value.bind(target) : value;
  },
});

/** The same for what listens: a form's fields, too, may be called "addEventListener". */
export const listen = (
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
): void => EventTarget.prototype.addEventListener.call(target, type, listener as EventListener, options);
