/**
 * A minimal perfect hash by displacement (Belazzougui, Botelho and Dietzfelbinger 2009, "Hash, displace, and compress"):
 * keys fall into small buckets; for each bucket, largest first, the first shift is taken that sends all of its keys to
 * free slots.
 */
import { bucketOf, slotOf } from "./format.ts";

const KEYS_PER_BUCKET = 4.5;
const LOAD = 0.98;
const SHIFTS = 0x10000;

export interface PerfectHash {
  seed: number;
  slots: number;
  /** The shift of each bucket. */
  shift: Uint16Array;
}

function build(keys: Int32Array, keys2: Int32Array, seed: number, slots: number, buckets: number): Uint16Array | null {
  const members: number[][] = Array.from({ length: buckets }, () => []);
  for (let k = 0; k < keys.length; k++) members[bucketOf(keys[k] as number, seed, buckets)]?.push(k);
  const order = [...members.keys()].sort((a, b) => (members[b]?.length ?? 0) - (members[a]?.length ?? 0));
  const shift = new Uint16Array(buckets);
  const taken = new Uint8Array(slots);
  const found: number[] = [];
  for (const bucket of order) {
    const bucketMembers = members[bucket] ?? [];
    if (bucketMembers.length === 0) break;
    let d = 0;
    for (; d < SHIFTS; d++) {
      found.length = 0;
      for (const k of bucketMembers) {
        const slot = slotOf(keys2[k] as number, d, slots);
        if (taken[slot] === 1 || found.includes(slot)) break;
        found.push(slot);
      }
      if (found.length === bucketMembers.length) break;
    }
    if (d === SHIFTS) return null;
    shift[bucket] = d;
    for (const slot of found) taken[slot] = 1;
  }
  return shift;
}

/** Builds the hash for keys of two 32-bit halves, all different. Tries other seeds until one works. */
export function buildPerfectHash(keys: Int32Array, keys2: Int32Array): PerfectHash {
  const slots = Math.max(1, Math.ceil(keys.length / LOAD));
  const buckets = Math.max(1, Math.ceil(keys.length / KEYS_PER_BUCKET));
  for (let seed = 0; seed < 64; seed++) {
    const shift = build(keys, keys2, seed, slots, buckets);
    if (shift) return { seed, slots, shift };
  }
  throw new Error(`no perfect hash found for ${keys.length} names`);
}
