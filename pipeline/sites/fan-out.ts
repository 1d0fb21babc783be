import { group } from "d3-array";
import { byKeys, roundTo } from "../lib/order.ts";
import type { SiteRow } from "./site-row.ts";

const KM_PER_DEGREE = 111.195;

/** The golden angle: neighbours on the spiral never line up. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** Kilometres from a shared town point to the first and the last plant drawn around it. */
const INNER_KM = 3;
const OUTER_KM = 6;

/** Works at one exact point (two lines of one plant) are only pulled apart enough to be clicked. */
const EXACT_SHARE = 0.2;

/**
 * Draws plants that share a point on a small spiral around it, in the order of their ids. Only the drawn position
 * changes: longitude and latitude stay those of the source.
 */
export function fanOut(rows: readonly SiteRow[]): SiteRow[] {
  const plants = rows.filter((row) => row.kind === "plant");
  const shared = [...group(plants, (row) => `${row.longitude.toFixed(3)},${row.latitude.toFixed(3)}`).values()];
  const drawn = new Map(shared.filter((members) => members.length > 1).flatMap(spiral));
  return rows.map((row) => drawn.get(row.id) ?? row);
}

function spiral(members: readonly SiteRow[]): (readonly [string, SiteRow])[] {
  const sorted = [...members].sort(byKeys((row) => row.id));
  const exact = sorted.every((row) => row.precision === "plant");
  return sorted.map((row, index) => {
    const km = (INNER_KM + ((OUTER_KM - INNER_KM) * index) / (sorted.length - 1)) * (exact ? EXACT_SHARE : 1);
    return [row.id, shifted(row, km, index * TURN)] as const;
  });
}

function shifted(row: SiteRow, km: number, angle: number): SiteRow {
  const north = (km * Math.sin(angle)) / KM_PER_DEGREE;
  const east = (km * Math.cos(angle)) / (KM_PER_DEGREE * Math.cos((row.latitude * Math.PI) / 180));
  return {
    ...row,
    drawnLongitude: roundTo(row.longitude + east, 5),
    drawnLatitude: roundTo(row.latitude + north, 5),
  };
}
