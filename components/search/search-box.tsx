/**
 * The search of popup and panel: a combobox with its listbox always below it (ARIA 1.2; the list does not cover anything,
 * so it needs no closing). The focus stays in the box; the active option is named by aria-activedescendant.
 */
import "./search.css";
import { useSignal } from "@preact/signals";
import search from "lucide-static/icons/search.svg?raw";
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { createSearch } from "../../core/dataset/search/search.ts";
import type { DatasetIndex } from "../../core/dataset/types.ts";
import { i18n } from "../../platform/i18n.ts";
import { say } from "../common/announce.tsx";
import { prepareGlances } from "../common/glances.ts";
import { Icon } from "../common/icon.tsx";
import { settings } from "../common/settings.ts";
import { type Hit, useFinds } from "./finds.ts";
import { NoResults, shortened } from "./no-results.tsx";
import { optionId, Results } from "./results.tsx";

/** As many characters as a selection that is looked up may have. */
const LONGEST = 2000;
/** Milliseconds without a key after which the number of results is said. */
const SETTLED = 900;

export interface SearchBoxProps {
  /** Null until it is loaded. */
  index: DatasetIndex | null;
  initialText?: string;
  /** Called in the handler of the gesture, so that it may open the side panel. */
  onOpen(slug: string, part?: string): void;
  /** Escape in an empty box. */
  onClose?(): void;
  /** What was typed, at each key. */
  onText?(text: string): void;
  /** Takes the focus when it appears. */
  focused?: boolean;
  /** Shown while nothing is typed. */
  children?: ComponentChildren;
}

export function SearchBox({ index, initialText = "", onOpen, onClose, onText, focused, children }: SearchBoxProps) {
  const text = useSignal(initialText);
  const active = useSignal(0);
  const box = useRef<HTMLInputElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const engine = useMemo(() => index && createSearch(index), [index]);
  const asked = text.value.trim();
  const { groups, settled } = useFinds(engine, asked, settings.value.audience);
  const hits = groups.flatMap((group) => group.hits);
  const count = hits.length;
  // What was found further down may go while it has the mark.
  const at = Math.min(active.value, count - 1);
  const unnamed = asked !== "" && engine !== null && !groups.some(({ of }) => of !== "statements");
  const nothing = unnamed && settled;

  useEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);
  useEffect(() => {
    if (asked === "" || !settled) say("", { matter: "search" });
    else if (count === 0) say(i18n.t("search.none", [shortened(asked)]), { matter: "search", settle: SETTLED });
    else say(i18n.t("search.count", count), { matter: "search", settle: SETTLED });
  }, [asked, count, settled]);
  // The sentences of the results: there before the first of them is.
  useEffect(prepareGlances, []);

  const open = (hit: Hit) => onOpen(hit.entry.slug, hit.in === "statements" ? hit.found.part : undefined);
  const write = (value: string) => {
    text.value = value;
    active.value = 0;
    onText?.(value);
  };
  const go = (to: number) => {
    active.value = (to + count) % count;
    document.getElementById(optionId(active.value))?.scrollIntoView({ block: "nearest" });
  };
  /** True when the key has done something here. */
  const press = (key: string): boolean => {
    if (key === "Escape") {
      if (text.value === "") onClose?.();
      else write("");
      return text.value !== "" || onClose !== undefined;
    }
    if (count === 0) {
      const first = key === "ArrowDown" && below.current?.querySelector<HTMLElement>("a, button");
      if (first) first.focus();
      return Boolean(first);
    }
    const hit = hits[at];
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const to = moves[key];
    if (to !== undefined) go(to);
    else if (key === "Enter" && hit) open(hit);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a letter is being composed the keys belong to the input method.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (press(event.key)) event.preventDefault();
  };

  return (
    <div class="search">
      <div class="search-box">
        <Icon svg={search} />
        <input
          ref={box}
          type="text"
          role="combobox"
          aria-label={i18n.t("search.label")}
          aria-autocomplete="list"
          aria-expanded={count > 0}
          aria-controls="search-results"
          aria-activedescendant={count > 0 ? optionId(at) : undefined}
          placeholder={i18n.t("search.placeholder")}
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
          maxLength={LONGEST}
          value={text.value}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div class="search-below" ref={below}>
        {nothing && count > 0 && <p class="search-note">{i18n.t("search.none", [shortened(asked)])}</p>}
        {count > 0 && <Results groups={groups} active={at} onActive={(i) => (active.value = i)} onOpen={open} />}
        {nothing && <NoResults text={asked} said={count > 0} nearest={engine.nearest(asked)} onOpen={onOpen} />}
        {asked === "" && children}
      </div>
    </div>
  );
}
