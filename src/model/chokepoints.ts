/** Straits, canals and capes that lanes pass through. The order is the bit order of `closed` sets: append only. */
export const CHOKEPOINT_IDS = [
  "malacca",
  "suez",
  "bab-el-mandeb",
  "hormuz",
  "panama",
  "good-hope",
  "taiwan-strait",
  "gibraltar",
  "danish-straits",
  "bosphorus",
  "dardanelles",
  "sunda",
  "lombok",
  "makassar",
  "ombai",
  "torres",
  "luzon",
  "korea-strait",
  "dover",
  "magellan-horn",
  "bering",
  "northwest-passage",
  "northeast-passage",
] as const;
export type ChokepointId = (typeof CHOKEPOINT_IDS)[number];

/** Passages of the Arctic that lanes never take: ice and lack of escort keep cargo of this kind away. */
export const POLAR_PASSAGES = ["northwest-passage", "northeast-passage"] as const satisfies readonly ChokepointId[];

/** What a reader may close. */
export const CLOSABLE_IDS: readonly ChokepointId[] = CHOKEPOINT_IDS.filter(
  (id) => !(POLAR_PASSAGES as readonly string[]).includes(id),
);

/** Set of chokepoints as bits: bit i is CHOKEPOINT_IDS[i]. */
export function chokepointBits(ids: Iterable<ChokepointId>): number {
  let bits = 0;
  for (const id of ids) {
    bits |= 1 << CHOKEPOINT_IDS.indexOf(id);
  }
  return bits;
}

/** The chokepoints of a set of bits, in the order of CHOKEPOINT_IDS. */
export function chokepointsOfBits(bits: number): readonly ChokepointId[] {
  return CHOKEPOINT_IDS.filter((_, at) => (bits >> at) & 1);
}
