/** Whether short forms that a page does not define may be marked on it. */

/** So many mentions of names in full, of at least two entries, … */
const MENTIONS = 3;
const ENTRIES = 2;
/** … and not fewer than one in so many UTF-16 units of text (about 1,000 words). docs/detection.md has the measurements. */
const UNITS_PER_MENTION = 6000;

/**
 * A measure of how medical a document is: the density of terms named in full. Those names are hardly ever met elsewhere
 * (fewer than one in 10,000 words of novels, speeches and manuals), while short forms mean many things.
 */
export class MedicalReading {
  readonly #named = new Set<number>();
  #mentions = 0;
  #length = 0;

  /** A name of an entry stands in full. */
  note(entry: number): void {
    this.#named.add(entry);
    this.#mentions++;
  }

  /** So much text has been read, in UTF-16 units. */
  read(length: number): void {
    this.#length += length;
  }

  get isMedical(): boolean {
    return (
      this.#mentions >= MENTIONS && this.#named.size >= ENTRIES && this.#mentions * UNITS_PER_MENTION >= this.#length
    );
  }

  /** Whether an undefined short form of an entry counts: the document is medical, or names that very entry in full. */
  allows(entry: number): boolean {
    return this.#named.has(entry) || this.isMedical;
  }
}
