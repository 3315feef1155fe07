/** The density strip: where in the page the terms stand, and the way there. */
import "./strip.css";
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { i18n } from "../../platform/i18n.ts";
import { say } from "../common/announce.tsx";
import { BARS, type Bar, barOf, nearestBar, quarters, type Strip, strips } from "./density.ts";
import { goTo } from "./going.ts";
import type { ListState } from "./list-state.ts";
import type { ListedTerm } from "./listing.ts";

/** Height of the drawing, in its own units: one bar is one unit wide. */
const HEIGHT = 20;
/** The lowest bar: one mention among hundreds is still seen. */
const LOWEST = 4;
/** Names told of one bar. */
const NAMES = 4;

const percent = ({ at }: Bar): number => Math.round(((at + 0.5) / BARS) * 100);

/** "35 % of the page, 3 mentions: Gout, Calciphylaxis" */
function barWords(bar: Bar): string {
  const names = bar.terms.slice(0, NAMES).map(({ term }) => term.name);
  const more = bar.terms.length - names.length;
  const list = more > 0 ? [...names, i18n.t("page.strip.more", more)] : names;
  return i18n.t("page.strip.bar", [String(percent(bar)), i18n.t("page.strip.mentions", bar.count), list.join(", ")]);
}

interface StripViewProps {
  strip: Strip;
  label: string;
  tabId: number;
  terms: readonly ListedTerm[];
  state: ListState;
}

function StripView({ strip, label, tabId, terms, state }: StripViewProps) {
  const id = useId();
  const { bars } = strip;
  const pointed = useSignal<Bar | null>(null);
  const highest = Math.max(...bars.map(({ count }) => count));
  const height = (count: number) => LOWEST + (HEIGHT - LOWEST) * Math.sqrt(count / highest);
  const litSlug = state.lit.value ?? state.current.value;
  const isLit = terms.some(({ slug }) => slug === litSlug);
  const current = terms.find(({ slug }) => slug === state.current.value);
  const here = current && barOf(strip, current, state.at.value.get(current.slug) ?? -1);
  const [first, second, third, fourth] = quarters(strip);
  const told = pointed.value ?? here;

  const go = async (bar: Bar | undefined) => {
    const [first] = bar?.terms ?? [];
    if (!first) return;
    const words = await goTo(tabId, state, first.term, first.place);
    // Where it went is the slider's value, which is read anyway.
    if (state.trouble.value.get(first.term.slug)) say(words);
  };
  const barAtPointer = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - left) / width;
    return nearestBar(strip, isRightToLeft(event.currentTarget) ? 1 - share : share);
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = here ? bars.indexOf(here) : -1;
    const forward = isRightToLeft(event.currentTarget) ? -1 : 1;
    const steps: Record<string, number> = {
      ArrowRight: at + forward,
      ArrowLeft: at - forward,
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: bars.length - 1,
      Enter: at,
      " ": at,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    void go(bars[Math.max(0, Math.min(bars.length - 1, to))]);
  };

  return (
    <div class="strip-part">
      {/* A slider: its value is a place in the page. Readers who do not see it hear where they are and what is there. */}
      <div
        class={isLit ? "strip strip-lit" : "strip"}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-describedby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={here ? percent(here) : 0}
        aria-valuetext={here ? barWords(here) : i18n.t("page.strip.start")}
        onKeyDown={onKeyDown}
        onClick={(event) => void go(barAtPointer(event))}
        onPointerMove={(event) => {
          pointed.value = barAtPointer(event) ?? null;
        }}
        onPointerLeave={() => {
          pointed.value = null;
        }}
      >
        <svg viewBox={`0 0 ${BARS} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {bars.map((bar) => {
            const own = bar.terms.find(({ term }) => term.slug === litSlug)?.count ?? 0;
            const all = height(bar.count);
            return (
              <g key={bar.at} class={bar === told ? "strip-here" : undefined}>
                <rect class="strip-all" x={bar.at + 0.1} y={HEIGHT - all} width={0.8} height={all} />
                {own > 0 && (
                  <rect class="strip-own" x={bar.at + 0.1} y={HEIGHT - height(own)} width={0.8} height={height(own)} />
                )}
              </g>
            );
          })}
        </svg>
      </div>
      <p class="strip-told soft" aria-hidden="true">
        {told ? barWords(told) : i18n.t("page.strip.ends", [i18n.t("page.strip.mentions", strip.count)])}
      </p>
      <p class="unseen" id={id}>
        {i18n.t("page.strip.quarters", [`${first}`, `${second}`, `${third}`, `${fourth}`])}
      </p>
    </div>
  );
}

const isRightToLeft = (element: HTMLElement): boolean => getComputedStyle(element).direction === "rtl";

/** One strip for each frame of the page that holds terms. */
export function DensityStrip({
  terms,
  tabId,
  state,
}: {
  terms: readonly ListedTerm[];
  tabId: number;
  state: ListState;
}) {
  const all = strips(terms);
  return (
    <>
      {all.map((strip, number) => (
        <StripView
          key={strip.frameId}
          strip={strip}
          label={all.length === 1 ? i18n.t("page.strip.label") : i18n.t("page.strip.part", [String(number + 1)])}
          tabId={tabId}
          terms={terms}
          state={state}
        />
      ))}
    </>
  );
}
