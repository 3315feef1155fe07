/**
 * The finder of one frame: reads the page, marks terms, follows changes. What only a page with terms needs comes later
 * (later.ts), and keeps this script small.
 */
import type { Settings } from "../core/dataset/settings/settings.ts";
import type { Lexicon } from "../core/lexicon/lexicon.ts";
import { findTerms, Matcher } from "../core/lexicon/matcher.ts";
import { Choice } from "./choice.ts";
import { blockOf, isShown, passedOver } from "./elements.ts";
import { screenPlans } from "./first-screen.ts";
import { LateRoots } from "./late-roots.ts";
import type { Attendant, Later, Start } from "./later.ts";
import { Marks } from "./marks.ts";
import { type Located, nodesOnScreen } from "./near.ts";
import { ownDocument } from "./own-document.ts";
import { PageLexicon } from "./page-lexicon.ts";
import { Reader, type ReadingPlan } from "./reader.ts";
import { formAt, matchCount, type Run, RunList } from "./runs.ts";
import { above, type Block } from "./shadow.ts";
import { BackgroundWork, runSlice } from "./slices.ts";
import { type Changes, Watch } from "./watch.ts";

export interface FinderOptions {
  lexicon: Lexicon;
  markStyle: Settings["markStyle"];
  density: Settings["density"];
  /** Entries that are not to be marked. */
  muted: ReadonlySet<number>;
  inNavigation: Settings["inNavigation"];
  /**
   * Whether marks wait for the attendant, who knows what the reader does not want, or wants to look otherwise: none is to
   * go again.
   */
  waits: boolean;
  /** Called when the page has no terms, as far as it has been read. */
  onNothing(isComplete: boolean): void;
  /** Called when the page was read or has changed, with the open shadow trees in it. */
  onChanged(roots: ReadonlySet<ShadowRoot>): void;
}

type Plan = Pick<ReadingPlan, "root" | "from" | "ownOnly" | "enough" | "endsAt">;

/** Milliseconds between two reports. */
const REPORT = 300;
/** Hidden elements that are looked at in one step. */
const LOOKS_PER_STEP = 100;

export class PageFinder {
  readonly #lexicon: PageLexicon;
  readonly #list = new RunList();
  readonly #choice: Choice;
  readonly #marks: Marks;
  readonly #work: BackgroundWork;
  readonly #watch: Watch;
  readonly #passedOver: string;
  readonly #onNothing: FinderOptions["onNothing"];
  readonly #onChanged: FinderOptions["onChanged"];
  /** Open shadow trees that were read. */
  readonly #roots = new Set<ShadowRoot>();
  readonly #lateRoots = new LateRoots((root) => this.#work.add(this.#readElement(root)));
  /** Outermost elements that hid text when it was read. */
  readonly #hidden = new Set<Element>();
  readonly #spareReaders: Reader[] = [];
  /** Those that have paused in their reading. */
  readonly #readers = new Set<Reader>();
  #length = 0;
  /** Readings of the whole page so far, and whether one is going on; changes followed so far. */
  #pass = 0;
  #isReadingAll = false;
  #followed = 0;
  /** Version of the list at the last report. */
  #reportedVersion = -1;
  #reportTimer = 0;
  #attendant: Attendant | undefined;

  /** Begins with the screen, in a task of its own; the rest of the page is read in the background. */
  constructor({ lexicon, markStyle, density, muted, inNavigation, waits, onNothing, onChanged }: FinderOptions) {
    this.#lexicon = new PageLexicon(lexicon);
    this.#passedOver = passedOver(inNavigation);
    this.#onNothing = onNothing;
    this.#onChanged = onChanged;
    // Whether the page means a short form as the data does shows only when it has been read.
    const isFound = ({ run, match }: Located) => !waits && !this.#lexicon.isShort(formAt(run, match));
    this.#choice = new Choice(this.#lexicon, density, isFound);
    this.#choice.muted = muted;
    this.#marks = new Marks(this.#list, markStyle, (located) => this.#choice.isMarked(located));
    this.#work = new BackgroundWork((idle) => this.#afterSlice(idle));
    this.#watch = new Watch(
      document,
      (changed, removed) => {
        this.#list.noteRemoval(removed);
        for (const reader of this.#readers) reader.disturb(changed, removed);
      },
      (changes) => this.#follow(changes),
    );
    this.#work.add(this.#markScreen(), "user-blocking");
    this.#readAllSoon();
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

  set muted(entries: ReadonlySet<number>) {
    this.#choice.muted = entries;
  }

  /** To be set last: what is marked is chosen anew. */
  set density(density: Settings["density"]) {
    this.#choice.density = density;
    this.#chooseAnew();
  }

  /** Reports now rather than when it is due, also what is known. */
  report(): void {
    for (const _ of this.#report(true));
  }

  /** Whether anything was found that may be a term. */
  get hasMatches(): boolean {
    return this.#list.all.some(matchCount);
  }

  /** What only a page with terms needs has come: its own definitions count from now on, and its terms are told. */
  equip(later: Later, start: Start): Attendant {
    const attendant = later.attend(
      {
        list: this.#list,
        lexicon: this.#lexicon,
        choice: this.#choice,
        marks: this.#marks,
        textLength: () => this.#length,
        find: (text) => findTerms(this.#lexicon.lexicon, text),
        chooseAnew: () => this.#chooseAnew(),
        readAgain: () => this.#readAgain(),
      },
      start,
    );
    this.#attendant = attendant;
    this.#lexicon.terms = attendant.terms;
    this.#choice.isFound = attendant.isFound;
    this.#choice.isFirst = attendant.isFirst;
    this.#readAgain();
    return attendant;
  }

  /** More is known now of what the page means. */
  #readAgain(): void {
    this.#chooseAnew();
    this.#work.add(this.#markScreen(), "user-visible");
    this.#readAllSoon();
  }

  /** The reader wants other terms. */
  #chooseAnew(): void {
    this.#choice.version++;
    this.#reportedVersion = -1;
    this.#marks.refresh();
    this.#reportSoon();
  }

  /** Reads a part of the page. What it defines counts on all of it. */
  *#readPart(plan: Plan): Generator<void, void> {
    const known = this.#lexicon.definitions;
    yield* this.#read(plan);
    if (this.#lexicon.definitions !== known) this.#readAllSoon();
  }

  /**
   * Reads by a plan, with a reader that no other work is using.
   * @returns the reader, which knows how far it came
   */
  *#read(plan: Plan): Generator<void, Reader> {
    let previous: Run | undefined;
    const reader =
      this.#spareReaders.pop() ?? new Reader(new Matcher(this.#lexicon.lexicon), this.#lexicon, this.#passedOver);
    // Only a walk over the whole page knows how much text is before a run; what is read apart follows its neighbour.
    const isWholePage = plan.root === ownDocument.documentElement && plan.from === undefined;
    this.#readers.add(reader);
    yield* reader.read({
      ...plan,
      found: (run) => {
        const before = this.#list.add(run, previous);
        previous = run;
        run.pass = this.#pass;
        if (!isWholePage) run.at = before === undefined ? 0 : before.at + before.length;
        this.#length = Math.max(this.#length, run.at + run.length);
        this.#choice.version++;
      },
      hidden: (root) => this.#hidden.add(root),
      entered: (root) => {
        this.#roots.add(root);
        this.#watch.enter(root);
        this.#marks.enter(root);
      },
      mayOpen: (element) => this.#lateRoots.note(element),
    });
    this.#readers.delete(reader);
    this.#spareReaders.push(reader);
    return reader;
  }

  /** Reads and marks what is on the screen and a bit below, as soon as it is read: frames may be long in coming. */
  *#markScreen(): Generator<void, void> {
    if (ownDocument.designMode === "on") return;
    const nodes = nodesOnScreen();
    const mark = () => this.#marks.update(nodes);
    for (const plan of screenPlans(nodes, this.#passedOver, mark)) yield* this.#readPart(plan);
    yield;
    mark();
    this.#onChanged(this.#roots);
  }

  /** Reads the whole page, unless that is going on: then it is noticed at its end what has come meanwhile. */
  #readAllSoon(): void {
    if (!this.#isReadingAll) this.#work.add(this.#readAll());
    this.#isReadingAll = true;
  }

  *#readAll(): Generator<void, void> {
    let known = 0;
    // All of the page is to be read with what the attendant knows: from its coming on it is begun anew.
    const isOutdated = () => known === 0 && this.#lexicon.definitions > 0;
    let enough = Number.POSITIVE_INFINITY;
    do {
      if (ownDocument.designMode === "on") break;
      known = this.#lexicon.definitions;
      const followed = this.#followed;
      const pass = ++this.#pass;
      const { passed, learned, learnedAt, endedAt } = yield* this.#read({
        root: ownDocument.documentElement,
        enough,
        endsAt: isOutdated,
      });
      if (isOutdated()) continue;
      this.#length = Math.max(this.#length, passed);
      // What was no longer found is no term any more: the page has defined its short form, or hides it now.
      const end = endedAt ? this.#list.indexFrom(endedAt) : Number.POSITIVE_INFINITY;
      this.#list.drop((run, index) => run.pass < pass && index < end);
      this.#choice.version++;
      // A short form counts on the whole page, also before the place that defines it: what is there is read once more;
      // all, when the page has changed meanwhile, or another reader has learned of one elsewhere.
      const isAlone = followed === this.#followed && this.#lexicon.definitions === known + learned;
      enough = isAlone ? learnedAt : Number.POSITIVE_INFINITY;
    } while (this.#lexicon.definitions !== known);
    this.#isReadingAll = false;
    this.#reportedVersion = -1;
    this.#onChanged(this.#roots);
  }

  *#readElement(element: Element): Generator<void, void> {
    yield* this.#readPart({ root: element });
    this.#onChanged(this.#roots);
  }

  /** Follows changes of the page; as much as one slice holds at once, the rest in the background. */
  #follow(changes: Changes): void {
    this.#followed++;
    for (const root of this.#roots) if (!root.isConnected) this.#roots.delete(root);
    this.#lateRoots.look();
    const work = this.#readChanges(changes);
    if (runSlice(work)) this.#marks.update();
    else this.#work.add(work);
    this.#onChanged(this.#roots);
    this.#reportSoon();
  }

  *#readChanges({ changed, added, switched, shown }: Changes): Generator<void, void> {
    if (ownDocument.designMode === "on") {
      this.#list.drop(() => true);
      return;
    }
    const blocks = new Set([...changed].map(blockOf));
    const whole = new Set([...added, ...switched]);
    for (const element of switched) blocks.add(blockOf(element));
    if (shown) {
      let looked = 0;
      for (const element of this.#hidden) {
        if (++looked % LOOKS_PER_STEP === 0) yield;
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
      this.#list.drop(({ block }) => blocks.has(block) || (switched.size > 0 && isWithin(block)));
      this.#choice.version++;
    }
    for (const element of whole) {
      const holder = above(element);
      if (element.isConnected && !(holder && isWithin(holder))) yield* this.#readPart({ root: element });
    }
    for (const block of blocks) {
      if (block.isConnected && !isWithin(block)) yield* this.#readPart({ root: block, ownOnly: true });
    }
  }

  #afterSlice(idle: boolean): void {
    // Also when all was reported meanwhile: a report may have come between the last reading and the end of all work.
    if (idle) this.#marks.refresh();
    this.#reportSoon();
  }

  #reportSoon(): void {
    if (this.#list.version === this.#reportedVersion) return;
    this.#reportTimer ||= setTimeout(() => this.#work.add(this.#report(), "user-visible"), REPORT) as unknown as number;
  }

  *#report(again = false): Generator<void, void> {
    this.#watch.flush();
    clearTimeout(this.#reportTimer);
    this.#reportTimer = 0;
    this.#reportedVersion = this.#list.version;
    this.#onChanged(this.#roots);
    const isComplete = !this.#isReadingAll;
    if (this.#attendant) yield* this.#attendant.report(this.#length, isComplete, again);
    else this.#onNothing(isComplete && !this.hasMatches);
  }
}
