import { roundTo } from "../lib/order.ts";
import { type Observation, WORLD } from "./observation.ts";

/** The world of one series. */
export interface World {
  /** In tonnes, null where unknown. */
  readonly tonnes: number | null;
  /** False where producing countries are known to be missing: then no share is taken of it. */
  readonly isWhole: boolean;
  /** What the reader of the total must know. */
  readonly note: string;
}

const isFrom = (row: Observation, publisher: string) => row.source.startsWith(publisher);

/**
 * Series whose countries are not the world.
 * Germanium: World Mining Data and the BGS list five or six countries and leave out Belgium and Germany, which the EU's
 * study puts at 7 % of 2016–2020, and Canada, which the USGS names as well. China is 140 of World Mining Data's 150
 * tonnes in 2024; as a share that would be 93 %, against 83 % of the EU's study and 68 % of the last total of the USGS.
 * Gallium: China is missing in the BGS before 2011.
 */
function isPartOfWorld(row: Observation): boolean {
  return (
    (row.mineral === "germanium" && !isFrom(row, "usgs")) ||
    (row.mineral === "gallium" && isFrom(row, "bgs") && row.year < 2011)
  );
}

/** Beside the publisher's own total, if it is one at all, nothing is added up. */
function partOfWorld(stated: Observation | undefined): World {
  const note =
    stated === undefined
      ? "no world total: some producing countries are not listed"
      : "no share: the publisher's world total leaves out producing countries";
  return { tonnes: stated?.quantityTonnes ?? null, isWhole: false, note };
}

function sumOfCountries(rows: readonly Observation[]): number {
  const countries = rows.filter((row) => row.iso3 !== WORLD);
  return roundTo(
    countries.reduce((sum, row) => sum + (row.quantityTonnes ?? 0), 0),
    3,
  );
}

/**
 * The publisher's own total; the sum of the countries where there is none (BGS), and where it lacks countries that were
 * added to the list later (World Mining Data, 2020–2022).
 */
export function worldOf(rows: readonly Observation[]): World {
  const first = rows[0]!;
  const stated = rows.find((row) => row.iso3 === WORLD);
  if (isPartOfWorld(first)) {
    return partOfWorld(stated);
  }
  const sum = sumOfCountries(rows);
  if (isFrom(first, "bgs")) {
    return { tonnes: sum, isWhole: true, note: "world total is the sum of the listed countries" };
  }
  if (isFrom(first, "world-mining-data") && sum > roundTo(stated?.quantityTonnes ?? sum, 3)) {
    const note = "world total is the sum of the listed countries: the publisher's own lacks some of them";
    return { tonnes: sum, isWhole: true, note };
  }
  const tonnes = stated?.quantityTonnes ?? null;
  return { tonnes, isWhole: true, note: tonnes === null ? "" : (stated?.note ?? "") };
}
