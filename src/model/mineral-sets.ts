import { MINERAL_IDS, type MineralId, type MineralSets } from "./types.ts";

/** Nobody but this file knows of the bits. */
const BITS = 32;

/** Names of the columns that hold sets of so many minerals, in order. */
export function mineralColumns(count: number = MINERAL_IDS.length): string[] {
  return Array.from({ length: Math.ceil(count / BITS) }, (_, word) => `mineralBits${word === 0 ? "" : word}`);
}

/** Sets of minerals as columns, a row each. @param ids all minerals, in order @throws for a mineral that is none of them */
export function encodeMineralSets<Id extends string = MineralId>(
  rows: readonly (readonly Id[])[],
  ids: readonly Id[] = MINERAL_IDS as readonly string[] as readonly Id[],
): MineralSets {
  const unknown = rows.flat().find((mineral) => !ids.includes(mineral));
  if (unknown !== undefined) {
    throw new Error(`Unknown mineral "${unknown}"`);
  }
  return mineralColumns(ids.length).map((_, word) => Uint32Array.from(rows, (minerals) => wordOf(minerals, word, ids)));
}

/** The minerals of a row, in the order of MINERAL_IDS. */
export function mineralsAt<Id extends string = MineralId>(
  sets: MineralSets,
  row: number,
  ids: readonly Id[] = MINERAL_IDS as readonly string[] as readonly Id[],
): Id[] {
  return ids.filter((_, at) => ((sets[Math.floor(at / BITS)]?.[row] ?? 0) & (1 << (at % BITS))) !== 0);
}

/** A test of rows: whether a row has at least one of these minerals. */
export function hasOneOf<Id extends string = MineralId>(
  sets: MineralSets,
  minerals: readonly Id[],
  ids: readonly Id[] = MINERAL_IDS as readonly string[] as readonly Id[],
): (row: number) => boolean {
  const masks = sets.map((_, word) => wordOf(minerals, word, ids));
  return (row) => {
    // Asked of ten thousand rows at each change of a filter: no closure a row.
    for (let word = 0; word < sets.length; word += 1) {
      if ((sets[word]![row]! & masks[word]!) !== 0) {
        return true;
      }
    }
    return false;
  };
}

/** Bit 31 makes a signed number in JavaScript: >>> 0 keeps it a Uint32. */
function wordOf(minerals: readonly string[], word: number, ids: readonly string[]): number {
  const own = minerals.map((mineral) => ids.indexOf(mineral) - word * BITS).filter((bit) => bit >= 0 && bit < BITS);
  return own.reduce((bits, bit) => (bits | (1 << bit)) >>> 0, 0);
}
