import { hasOneOf, mineralsAt } from "./mineral-sets.ts";
import { KILOMETRES_PER_NAUTICAL_MILE } from "./sphere.ts";
import { CONFIDENCES, type MineralId, SITE_KINDS, type SiteTable } from "./types.ts";

/** A place that a way starts or ends at. */
export interface ReachPlace {
  readonly iso3: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** How a place is reached: by land alone, or to a port, over sea, and on from a port. */
export interface Reach {
  readonly kind: "land" | "sea";
  /** 0 by land. */
  readonly seaNauticalMiles: number;
  /** Straight, on land: the whole way, or to and from the ports. */
  readonly landKilometres: number;
}

/** A plant and the way to it. */
export interface PlantReach extends Reach {
  /** Row of the plant in the site table. */
  readonly row: number;
}

/** The whole way in kilometres. */
export function reachKilometres({ seaNauticalMiles, landKilometres }: Reach): number {
  return seaNauticalMiles * KILOMETRES_PER_NAUTICAL_MILE + landKilometres;
}

/** Minerals of a site in the order of MINERAL_IDS: those that are selected, or all where none of them is. */
export function mineralsToReach(sites: SiteTable, row: number, selected: readonly MineralId[]): readonly MineralId[] {
  const own = mineralsAt(sites.minerals, row);
  const wanted = own.filter((mineral) => selected.includes(mineral));
  return wanted.length > 0 ? wanted : own;
}

/** Rows of plants of these minerals. Sites of low confidence only where they are wanted. */
export function plantsOf(sites: SiteTable, of: readonly MineralId[], withLowConfidence: boolean): number[] {
  const [plant, low] = [SITE_KINDS.indexOf("plant"), CONFIDENCES.indexOf("low")];
  const isOfThem = hasOneOf(sites.minerals, of);
  const rows: number[] = [];
  for (let other = 0; other < sites.length; other += 1) {
    const isFit = sites.kind[other] === plant && isOfThem(other);
    if (isFit && (withLowConfidence || sites.confidence[other] !== low)) {
      rows.push(other);
    }
  }
  return rows;
}

/** The nearest plants, nearest first; those that no way leads to are left out. */
export function nearestPlants(rows: readonly number[], ways: readonly (Reach | null)[], most: number): PlantReach[] {
  return rows
    .flatMap((row, at) => {
      const way = ways[at];
      return way ? [{ row, ...way }] : [];
    })
    .sort((a, b) => reachKilometres(a) - reachKilometres(b) || a.row - b.row)
    .slice(0, most);
}
