/** Where in a page its terms stand, as bars of a strip from the text's beginning to its end. */
import { strideOf } from "../../core/dataset/mention-sample.ts";
import { type ListedTerm, numberOf, type Place } from "./listing.ts";

/** Bars of a strip: about 4 pixels each in the narrowest panel. */
export const BARS = 60;

/** One term's mentions within a bar. */
export interface BarTerm {
  term: ListedTerm;
  count: number;
  /** The first of them. */
  place: Place;
}

export interface Bar {
  /** 0-based place in the strip. */
  at: number;
  /** Mentions. */
  count: number;
  /** In order of appearance. */
  terms: BarTerm[];
}

/** A frame's strip: only the bars that hold a mention, in order. */
export interface Strip {
  frameId: number;
  count: number;
  bars: Bar[];
}

const barAt = (perMille: number): number => Math.min(BARS - 1, Math.floor((perMille / 1000) * BARS));

/** One strip for each frame that holds terms. */
export function strips(terms: readonly ListedTerm[]): Strip[] {
  const frames = new Map<number, Map<number, { bar: Bar; order: number[] }>>();
  for (const term of terms) {
    for (const { frameId, count, positions } of term.frames) {
      const bars = frames.get(frameId) ?? new Map<number, { bar: Bar; order: number[] }>();
      frames.set(frameId, bars);
      const stride = strideOf(count);
      positions.forEach((position, k) => {
        const at = barAt(position);
        const held = bars.get(at) ?? { bar: { at, count: 0, terms: [] }, order: [] };
        bars.set(at, held);
        const mentions = Math.max(1, Math.min(stride, count - k * stride));
        held.bar.count += mentions;
        const known = held.bar.terms.find((one) => one.term === term);
        if (known) known.count += mentions;
        else {
          held.bar.terms.push({ term, count: mentions, place: { frameId, occurrence: k * stride } });
          held.order.push(position);
        }
      });
    }
  }
  return [...frames]
    .sort(([a], [b]) => a - b)
    .map(([frameId, bars]) => {
      const ordered = [...bars.values()]
        .map(({ bar, order }) => ({
          ...bar,
          terms: bar.terms
            .map((one, k) => ({ one, position: order[k] ?? 0 }))
            .sort((a, b) => a.position - b.position)
            .map(({ one }) => one),
        }))
        .sort((a, b) => a.at - b.at);
      return { frameId, count: ordered.reduce((sum, { count }) => sum + count, 0), bars: ordered };
    })
    .filter(({ bars }) => bars.length > 0);
}

/** The bar that holds a mention, or undefined when its place was not told. */
export function barOf(strip: Strip, term: ListedTerm, number: number): Bar | undefined {
  const frame = term.frames.find(({ frameId }) => frameId === strip.frameId);
  if (!frame) return undefined;
  const within = number - numberOf(term, { frameId: frame.frameId, occurrence: 0 });
  const position = frame.positions[Math.floor(within / strideOf(frame.count))];
  return within < 0 || within >= frame.count || position === undefined
    ? undefined
    : strip.bars.find(({ at }) => at === barAt(position));
}

/** The bar nearest to a share of the strip, 0 to 1. */
export function nearestBar({ bars }: Strip, share: number): Bar | undefined {
  const at = share * BARS - 0.5;
  return bars.reduce<Bar | undefined>(
    (best, bar) => (best === undefined || Math.abs(bar.at - at) < Math.abs(best.at - at) ? bar : best),
    undefined,
  );
}

/** Mentions in each quarter of the text, for those who do not see the strip. */
export function quarters({ bars }: Strip): [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const { at, count } of bars) counts[Math.floor((at / BARS) * 4) as 0 | 1 | 2 | 3] += count;
  return counts;
}
