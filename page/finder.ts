/** The finder of one frame: reads the page, marks terms, follows changes, answers where a term is. */
import type { Settings } from "../core/dataset/settings.ts";
import type { Lexicon } from "../core/lexicon/lexicon.ts";
import { findTerms, Matcher } from "../core/lexicon/matcher.ts";
import { Choice } from "./choice.ts";
import { blockOf, isLeftAlone, isShown } from "./elements.ts";
import { LateRoots } from "./late-roots.ts";
import { Marks } from "./marks.ts";
import { caretAt, firstOnScreen, isFarFromScreen, type Located, nodesOnScreen } from "./near.ts";
import { PageLexicon } from "./page-lexicon.ts";
import type { Later } from "./reach.ts";
import { Reader, type ReadingPlan } from "./reader.ts";
import { boundsAt, formAt, matchCount, type Run, RunList, textAt } from "./runs.ts";
import { above, type Block, elementOf, follows, isRoot } from "./shadow.ts";
import { BackgroundWork, runSlice } from "./slices.ts";
import { isInside, termRects } from "./term-rects.ts";
import type { Finder, FoundTerm, TermSummary } from "./types.ts";
import { type Changes, Watch } from "./watch.ts";

export interface FinderOptions {
  lexicon: Lexicon;
  markStyle: Settings["markStyle"];
  density: Settings["density"];
  /** Called when the terms of the page changed, at most every REPORT milliseconds. */
  onReport(terms: TermSummary[], complete: boolean): void;
  /** Called when the page was read or has changed, with the open shadow trees in it. */
  onChanged(roots: ReadonlySet<ShadowRoot>): void;
}

/** Milliseconds between two reports. */
const REPORT = 300;
/** Milliseconds for the first look at the screen, before anything else is let run. */
const FIRST_SLICE = 6;

const inOrder = (a: Node, b: Node): number => (follows(b, a) ? -1 : 1);

export class PageFinder implements Finder {
  readonly #lexicon: PageLexicon;
  readonly #list = new RunList();
  readonly #choice: Choice;
  readonly #marks: Marks;
  readonly #work: BackgroundWork;
  readonly #watch: Watch;
  readonly #onReport: FinderOptions["onReport"];
  readonly #onChanged: FinderOptions["onChanged"];
  /** Open shadow trees that were read. */
  readonly #roots = new Set<ShadowRoot>();
  readonly #lateRoots = new LateRoots((root) => this.#work.add(this.#readElement(root)));
  /** Outermost elements that hid text when it was read. */
  readonly #hidden = new Set<Element>();
  readonly #spareReaders: Reader[] = [];
  #length = 0;
  #complete = false;
  /** Version of the list, and what was told, at the last report. */
  #reportedVersion = -1;
  #reported = "";
  #reportTimer = 0;
  #later: Later | undefined;
  #place: Located | null = null;

  /** Begins at once: the screen in this task, the rest of the page in the background. */
  constructor({ lexicon, markStyle, density, onReport, onChanged }: FinderOptions) {
    this.#lexicon = new PageLexicon(lexicon);
    this.#onReport = onReport;
    this.#onChanged = onChanged;
    this.#choice = new Choice(this.#list, this.#lexicon, density, () => this.#length);
    this.#marks = new Marks(this.#list, markStyle, (located) => this.#choice.isMarked(located));
    this.#work = new BackgroundWork((idle) => this.#afterSlice(idle));
    this.#watch = new Watch(
      document,
      () => this.#list.noteRemoval(),
      (changes) => this.#follow(changes),
    );
    const nodes = nodesOnScreen();
    const screen = this.#readScreen(nodes);
    const isRead = runSlice(screen, FIRST_SLICE);
    this.#marks.update(nodes);
    if (!isRead) this.#work.add(this.#markAfter(screen, nodes), "user-visible");
    this.#work.add(this.#readAll());
  }

  stop(): void {
    this.#watch.stop();
    this.#work.stop();
    this.#marks.stop();
    this.#lateRoots.stop();
    clearTimeout(this.#reportTimer);
  }

  set markStyle(style: Settings["markStyle"]) {
    this.#marks.style = style;
  }

  set density(density: Settings["density"]) {
    this.#choice.density = density;
    this.#choice.forget();
    this.#marks.refresh();
  }

  /** Reports now rather than when it is due. */
  report(): void {
    this.#reported = "";
    for (const _ of this.#report());
  }

  /** Whether anything was found that may be a term. */
  get hasMatches(): boolean {
    return this.#list.all.some(matchCount);
  }

  /** What only a page with terms needs has come: its own definitions count from now on, and its terms are told. */
  equip(later: Later): void {
    this.#later = later;
    this.#lexicon.terms = later.makePageTerms((text) => findTerms(this.#lexicon.lexicon, text));
    this.#work.add(this.#readAll());
  }

  termAt(x: number, y: number): FoundTerm | null {
    const caret = caretAt(x, y);
    if (caret === null) return null;
    const { node, offset } = caret;
    const located = node instanceof Text ? this.#marks.at(node, offset) : this.#marks.under(node, x, y);
    if (located === undefined) return null;
    const term = this.#termOf(located);
    return term !== null && isInside(termRects(term.range), x, y) ? term : null;
  }

  reveal(entry: number, occurrence: number): { occurrence: number; count: number } | null {
    const all = this.#allTerms().filter(({ run, match }) => this.#lexicon.entryOf(formAt(run, match)) === entry);
    if (all.length === 0) return null;
    const index = ((occurrence % all.length) + all.length) % all.length;
    this.#show(all[index] as Located);
    return { occurrence: index, count: all.length };
  }

  step(direction: 1 | -1): FoundTerm | null {
    const all = this.#allTerms().filter((located) => this.#choice.isMarked(located));
    if (all.length === 0) return null;
    const place = this.#place;
    // By its place in the text: the page may have been read anew since.
    const here = place && boundsAt(place.run, place.match);
    let at = all.findIndex(({ run, match }) => {
      const bounds = boundsAt(run, match);
      return bounds.startContainer === here?.startContainer && bounds.startOffset === here.startOffset;
    });
    if (at < 0) {
      const inView = all.findIndex((located) => this.#isInWindow(located));
      at = inView < 0 ? -1 : direction === 1 ? inView - 1 : inView;
      if (at < 0 && direction === -1) at = 0;
    }
    const located = all[(at + direction + all.length) % all.length] as Located;
    this.#show(located);
    return this.#termOf(located);
  }

  current(): FoundTerm | null {
    const place = this.#place;
    const standing = place !== null && this.#list.all.includes(place.run) && this.#isInWindow(place) ? place : null;
    const located = standing ?? this.#allTerms().find((one) => this.#choice.isMarked(one) && this.#isInWindow(one));
    return located ? this.#termOf(located) : null;
  }

  dismiss(entry: number, text: string): void {
    this.#choice.dismiss(entry, text);
    this.#reportedVersion = -1;
    this.#marks.refresh();
    this.#reportSoon();
  }

  #allTerms(): Located[] {
    const located: Located[] = [];
    for (const run of this.#list.all) {
      for (let match = 0; match < matchCount(run); match++) {
        if (this.#choice.isTerm({ run, match })) located.push({ run, match });
      }
    }
    return located;
  }

  /** What is known of a match, or null when the page has another text there by now. */
  #termOf({ run, match }: Located): FoundTerm | null {
    const form = formAt(run, match);
    const entry = this.#lexicon.entryOf(form);
    const text = textAt(run, match);
    const range = new StaticRange(boundsAt(run, match));
    const own = this.#lexicon.ownForm(form);
    if (own) {
      if (own.text !== text) return null;
      const { via, name } = own;
      return { entry, via, text, range, [via === "defined" ? "definedAs" : "whole"]: name };
    }
    const [found] = findTerms(this.#lexicon.lexicon, text);
    if (found === undefined || found.entry !== entry) return null;
    return { entry, via: found.via, text, range };
  }

  #isInWindow({ run, match }: Located): boolean {
    return termRects(new StaticRange(boundsAt(run, match))).some(({ top, bottom }) => bottom > 0 && top < innerHeight);
  }

  #show(located: Located): void {
    this.#place = located;
    const { startContainer } = boundsAt(located.run, located.match);
    const holder = above(startContainer);
    if (holder) elementOf(holder).scrollIntoView({ block: "center", inline: "nearest" });
    const [rect] = termRects(new StaticRange(boundsAt(located.run, located.match)));
    // A long block's middle may be far from the term.
    if (rect && (rect.top < 0 || rect.bottom > innerHeight)) scrollBy({ top: rect.top - innerHeight / 2 });
    this.#marks.flashAt(located);
    this.#marks.refresh();
  }

  /**
   * Reads by a plan, with a reader that no other work is using.
   * @param previous the run before the first one that is read here; null when there can be none, undefined when unknown
   * @returns the units of text read
   */
  *#read(
    plan: Pick<ReadingPlan, "root" | "from" | "ownOnly" | "endsAt">,
    previous?: Run | null,
  ): Generator<void, number> {
    const reader = this.#spareReaders.pop() ?? new Reader(new Matcher(this.#lexicon.lexicon), this.#lexicon);
    // Only a walk over the whole page knows how much text is before a run; what is read apart follows its neighbour.
    const isWholePage = plan.root === document.documentElement && plan.from === undefined;
    const length = yield* reader.read({
      ...plan,
      found: (run) => {
        const before = this.#list.add(run, previous);
        previous = run;
        if (!isWholePage) run.at = before === undefined ? 0 : before.at + before.length;
        this.#length = Math.max(this.#length, run.at + run.length);
        this.#choice.forget();
      },
      hidden: (root) => this.#hidden.add(root),
      entered: (root) => {
        this.#roots.add(root);
        this.#watch.enter(root);
        this.#marks.enter(root);
      },
      mayOpen: (element) => this.#lateRoots.note(element),
    });
    this.#spareReaders.push(reader);
    return length;
  }

  /** What is on the screen and a bit below. */
  *#readScreen(nodes: readonly Node[]): Generator<void, void> {
    if (document.designMode === "on") return;
    const holders = nodes.map((node) => (node instanceof Element ? node : above(node)));
    const blocks = holders.flatMap((holder) => (holder ? [blockOf(holder)] : []));
    const [first, ...others] = [...new Set(blocks)].sort(inOrder);
    if (first === undefined) return;
    // Probes are few: something may be above what they met first.
    const starts = new Set([blockOf(firstOnScreen(elementOf(first))), first, ...others]);
    /** Blocks that were begun from a place before this one, and from this one. */
    const before = new Set<Block>();
    const begun = new Set<Block>();
    for (const start of starts) {
      if (begun.has(start) || isLeftAlone(start)) continue;
      for (const block of begun) before.add(block);
      const endsAt = (block: Block): boolean => {
        // What contains the place has text between its parts and is met again and again.
        if (before.has(block) && !Node.prototype.contains.call(block, start)) return true;
        begun.add(block);
        return isFarFromScreen(elementOf(block));
      };
      const tree = start.getRootNode();
      yield* this.#read({ root: isRoot(tree) ? tree : document.documentElement, from: start, endsAt });
    }
  }

  /** Marks what is on the screen as soon as it is read: frames may be long in coming while a page loads. */
  *#markAfter(screen: Iterable<void>, nodes: readonly Node[]): Generator<void, void> {
    yield* screen;
    this.#marks.update(nodes);
  }

  *#readAll(): Generator<void, void> {
    if (document.designMode === "on") return;
    // A short form counts on the whole page, also before the place that defines it: then the page is read once more.
    let known: number | undefined;
    do {
      known = this.#lexicon.terms?.definitions;
      const length = yield* this.#read({ root: document.documentElement }, null);
      this.#length = Math.max(this.#length, length);
    } while (this.#lexicon.terms?.definitions !== known);
    this.#complete = true;
    this.#reportedVersion = -1;
    this.#onChanged(this.#roots);
  }

  *#readElement(element: Element): Generator<void, void> {
    yield* this.#read({ root: element });
    this.#onChanged(this.#roots);
  }

  /** Follows changes of the page; as much as one slice holds at once, the rest in the background. */
  #follow(changes: Changes): void {
    for (const root of this.#roots) if (!root.isConnected) this.#roots.delete(root);
    this.#lateRoots.look();
    const work = this.#readChanges(changes);
    if (runSlice(work)) this.#marks.update();
    else this.#work.add(work);
    this.#onChanged(this.#roots);
    this.#reportSoon();
  }

  *#readChanges({ changed, added, switched, shown }: Changes): Generator<void, void> {
    if (document.designMode === "on") {
      this.#list.drop(() => true);
      return;
    }
    const known = this.#lexicon.terms?.definitions;
    const blocks = new Set([...changed].map(blockOf));
    const whole = new Set([...added, ...switched]);
    for (const element of switched) blocks.add(blockOf(element));
    if (shown) {
      for (const element of this.#hidden) {
        if (element.isConnected && !isShown(element)) continue;
        this.#hidden.delete(element);
        if (element.isConnected) whole.add(element);
      }
    }
    const isWithin = (block: Block): boolean => {
      for (let at: Block | null = block; at !== null; at = above(at)) if (whole.has(at as Element)) return true;
      return false;
    };
    if (blocks.size > 0 || switched.size > 0) {
      this.#list.drop((block) => blocks.has(block) || (switched.size > 0 && isWithin(block)));
      this.#choice.forget();
    }
    for (const element of whole) {
      const holder = above(element);
      if (element.isConnected && !(holder && isWithin(holder))) yield* this.#read({ root: element });
    }
    for (const block of blocks) {
      if (block.isConnected && !isWithin(block)) yield* this.#read({ root: block, ownOnly: true });
    }
    if (this.#lexicon.terms?.definitions !== known) yield* this.#readAll();
  }

  #afterSlice(idle: boolean): void {
    if (this.#list.version === this.#reportedVersion) return;
    if (idle) this.#marks.refresh();
    this.#reportSoon();
  }

  #reportSoon(): void {
    if (this.#list.version === this.#reportedVersion) return;
    this.#reportTimer ||= setTimeout(() => this.#work.add(this.#report(), "user-visible"), REPORT) as unknown as number;
  }

  /** Reports what is new; a page that only draws its text again has nothing new. */
  *#report(): Generator<void, void> {
    this.#watch.flush();
    clearTimeout(this.#reportTimer);
    this.#reportTimer = 0;
    this.#reportedVersion = this.#list.version;
    this.#onChanged(this.#roots);
    const complete = this.#complete;
    const isTerm = (located: Located) => this.#choice.isTerm(located);
    const terms = this.#later ? yield* this.#later.summarise(this.#list, this.#lexicon, this.#length, isTerm) : [];
    const told = `${complete} ${terms.map(({ entry, count, text }) => `${entry} ${count} ${text}`).join("\n")}`;
    if (told === this.#reported) return;
    this.#reported = told;
    this.#onReport(terms, complete);
  }
}
