import { group } from "d3-array";
import type { ProductionRow } from "../../src/model/types.ts";
import { roundTo } from "../lib/order.ts";
import { type Observation, WORLD } from "./observation.ts";
import { type World, worldOf } from "./world-total.ts";

/** A production row as the CSV holds it. */
export interface ProductionRecord extends ProductionRow {
  /** World total of the same series in tonnes, null where unknown. */
  readonly worldTotalTonnes: number | null;
  /** What the reader must know, such as "world total excludes the United States"; often empty. */
  readonly note: string;
}

/** Notes one after the other, each once. */
function joinNotes(notes: readonly string[]): string {
  return [...new Set(notes)].filter((note) => note !== "").join("; ");
}

/** Adds up rows of one country in one series (platinum and palladium, sulphate and metal, a territory and its state). */
function mergeParts(series: readonly Observation[]): Observation[] {
  return [...group(series, (row) => row.iso3).values()].map((parts) => {
    const quantities = parts.map((part) => part.quantityTonnes);
    const known = quantities.filter((quantity) => quantity !== null);
    return {
      ...parts[0]!,
      quantityTonnes: known.length < quantities.length ? null : known.reduce((sum, quantity) => sum + quantity, 0),
      estimated: parts.some((part) => part.estimated),
      note: joinNotes(parts.map((part) => part.note)),
    };
  });
}

/** A share to 0.01 %, small ones finer: more digits than any publisher's figures carry. */
function roundShare(share: number): number {
  return roundTo(share, share < 0.001 ? 6 : 4);
}

function shareOf(row: Observation, { tonnes, isWhole }: World): number | null {
  if (row.share !== undefined) {
    return roundShare(row.share);
  }
  return row.quantityTonnes === null || tonnes === null || tonnes === 0 || !isWhole
    ? null
    : roundShare(row.quantityTonnes / tonnes);
}

/** The rows of one series (mineral, stage, year, source, basis), one a country, with their shares; none is preferred. */
export function recordsOf(series: readonly Observation[]): ProductionRecord[] {
  const rows = mergeParts(series);
  const world = worldOf(rows);
  return rows
    .filter((row) => row.iso3 !== WORLD)
    .map((row) => ({
      mineral: row.mineral,
      stage: row.stage,
      iso3: row.iso3,
      year: row.year,
      quantityTonnes: row.quantityTonnes === null ? null : roundTo(row.quantityTonnes, 3),
      basis: row.basis,
      share: shareOf(row, world),
      estimated: row.estimated,
      source: row.source,
      preferred: false,
      worldTotalTonnes: world.tonnes === null ? null : roundTo(world.tonnes, 3),
      note: joinNotes([row.note, world.note]),
    }));
}
