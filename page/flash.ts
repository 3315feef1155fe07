/** The term that the reader was brought to stands out for a moment, as a highlight of its own. */
const CURRENT = "aetia-current";
/** Milliseconds. */
const FLASH = 1600;

export class Flash {
  #timer = 0;

  at(range: AbstractRange): void {
    clearTimeout(this.#timer);
    const highlight = new Highlight(range);
    highlight.priority = 1;
    CSS.highlights.set(CURRENT, highlight);
    this.#timer = setTimeout(() => this.stop(), FLASH) as unknown as number;
  }

  stop(): void {
    clearTimeout(this.#timer);
    CSS.highlights.delete(CURRENT);
  }
}
