import { group } from "d3-array";

/** A flow as the price tests see it: its price is value by weight. Unknown is null. */
export interface PricedRow {
  readonly year: number;
  readonly hsCode: string;
  readonly exporter: string;
  readonly importer: string;
  readonly valueUsd: number | null;
  readonly netWeightTonnes: number | null;
}

/** A good that cannot be mistaken, and between whom: its price of a year is the measure for what shares its metal. */
interface Reference {
  readonly hsCode: string;
  readonly exporters: ReadonlySet<string> | null;
  readonly importers: ReadonlySet<string> | null;
}

/** Below this value a row says nothing of a price. */
const TELLING_VALUE_USD = 200_000;
/** Fewer rows than this make no price. */
const LEAST_ROWS = 3;

/**
 * Cobalt metal among countries that make or use it and have no crude to sell; lithium carbonate of the salt lakes,
 * which is nothing else.
 */
export const REFERENCES = {
  cobaltMetal: {
    hsCode: "810510",
    exporters: new Set(["NOR", "CAN", "FIN", "JPN", "AUS"]),
    importers: new Set(["USA", "DEU", "GBR", "JPN", "FRA", "KOR", "NLD", "SWE", "ITA"]),
  },
  lithiumCarbonate: { hsCode: "283691", exporters: new Set(["CHL", "ARG"]), importers: null },
} as const satisfies Record<string, Reference>;
export type ReferenceName = keyof typeof REFERENCES;

/** USD a tonne by year. */
export type ReferencePrices = Readonly<Record<ReferenceName, ReadonlyMap<number, number>>>;

/** The year's prices of the reference goods: of each the unit value at which half of the value is traded for less. */
export function referencePrices(rows: readonly PricedRow[]): ReferencePrices {
  const pricesOf = (reference: Reference) =>
    new Map(
      [...group(rows.filter(isOf(reference)), (row) => row.year)].flatMap(([year, ofYear]) =>
        ofYear.length < LEAST_ROWS ? [] : [[year, medianByValue(ofYear)] as const],
      ),
    );
  return { cobaltMetal: pricesOf(REFERENCES.cobaltMetal), lithiumCarbonate: pricesOf(REFERENCES.lithiumCarbonate) };
}

function isOf({ hsCode, exporters, importers }: Reference): (row: PricedRow) => boolean {
  return (row) =>
    row.hsCode === hsCode &&
    (exporters?.has(row.exporter) ?? true) &&
    (importers?.has(row.importer) ?? true) &&
    (row.valueUsd ?? 0) >= TELLING_VALUE_USD &&
    (row.netWeightTonnes ?? 0) > 0;
}

function medianByValue(rows: readonly PricedRow[]): number {
  const priced = rows
    .map((row) => ({ value: row.valueUsd as number, price: unitValue(row) as number }))
    .sort((a, b) => a.price - b.price);
  const half = priced.reduce((sum, { value }) => sum + value, 0) / 2;
  let below = 0;
  const middle = priced.find(({ value }) => {
    below += value;
    return below >= half;
  });
  return (middle ?? priced.at(-1)!).price;
}

/** USD a tonne of a row; null where value or weight is unknown. */
export function unitValue({ valueUsd, netWeightTonnes }: PricedRow): number | null {
  return valueUsd === null || netWeightTonnes === null || netWeightTonnes <= 0 ? null : valueUsd / netWeightTonnes;
}
