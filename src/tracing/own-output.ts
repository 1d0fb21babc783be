import { COUNTED_BASES } from "../model/content.ts";
import { rowsOfYear } from "../model/lookup.ts";
import { seriesOf, yearsByDistance } from "../model/production-series.ts";
import { FLOW_FLAGS, type FlowTable, type Good, type Measure, type MineralId } from "../model/types.ts";
import type { Dataset } from "../model/views.ts";
import { LEAST_WEIGHED } from "../model/weighed.ts";

/** Goods of known content must make this part of the world's trade in the mineral's products, by value. */
const LEAST_OF_KNOWN_CONTENT = 0.9;
/** A mean price is made of rows with value and weight; they must be at least half of the trade, by value. */
const LEAST_PRICED = 0.5;

/** A content known within this factor is a figure; a wider range is none. */
const NARROW = 1.25;

/** Tonnes of `basis` in one gross tonne of a good; undefined where it is unknown or only a wide range. */
interface Content {
  readonly basis: string;
  readonly fraction: number;
}

function contentOf({ content }: Good): Content | undefined {
  return content === undefined || content.high > content.low * NARROW
    ? undefined
    : { basis: content.basis, fraction: (content.low + content.high) / 2 };
}

/** What one contained tonne of refined output is in trade: USD and gross tonnes, NaN where that is unknown. */
export interface TradeUnit {
  /** The basis of the production rows that it converts. */
  readonly basis: string;
  readonly usdPerTonne: number;
  readonly grossTonnesPerTonne: number;
}

/** Refined output of one country on the trade's unit: NaN where unknown. `year` is the year of the figure. */
export interface CountryOutput {
  readonly value: number;
  readonly weight: number;
  /** Equal to `tonnes` where the basis is what contents are counted in. */
  readonly content: number;
  readonly tonnes: number;
  readonly year: number;
  readonly source: string;
}

/** The world's mean price and content of a mineral's products in a year; null where the products' content is unknown. */
export function tradeUnit(dataset: Dataset, products: readonly Good[], year: number): TradeUnit | null {
  const contents = products.map(contentOf);
  const basis = contents.find((content) => content !== undefined)?.basis;
  const sums = { value: 0, valueOfKnownContent: 0, pricedValue: 0, grossTonnes: 0, contentTonnes: 0 };
  for (const [at, good] of products.entries()) {
    const table = dataset.flows.get(good.id);
    const content = contents[at];
    if (table !== undefined) {
      addTable(sums, table, year, content?.basis === basis ? content : undefined);
    }
  }
  if (basis === undefined || !(sums.valueOfKnownContent >= LEAST_OF_KNOWN_CONTENT * sums.value) || sums.value === 0) {
    return null;
  }
  const known = (covered: number, least: number, amount: number) =>
    covered >= least * sums.value ? amount / sums.contentTonnes : Number.NaN;
  return {
    basis,
    usdPerTonne: known(sums.pricedValue, LEAST_PRICED, sums.pricedValue),
    grossTonnesPerTonne: known(sums.pricedValue, LEAST_WEIGHED, sums.grossTonnes),
  };
}

interface Sums {
  value: number;
  valueOfKnownContent: number;
  /** Rows with value and weight, not doubtful, of goods of known content. */
  pricedValue: number;
  grossTonnes: number;
  contentTonnes: number;
}

function addTable(sums: Sums, table: FlowTable, year: number, content: Content | undefined): void {
  const { start, end } = rowsOfYear(table, year);
  for (let row = start; row < end; row += 1) {
    const value = table.valueUsd[row] as number;
    const weight = table.netWeightTonnes[row] as number;
    if (!(value > 0) || table.exporter[row] === table.importer[row]) {
      continue;
    }
    sums.value += value;
    sums.valueOfKnownContent += content === undefined ? 0 : value;
    if (content !== undefined && weight > 0 && ((table.flags[row] as number) & FLOW_FLAGS.outlier) === 0) {
      sums.pricedValue += value;
      sums.grossTonnes += weight;
      sums.contentTonnes += weight * content.fraction;
    }
  }
}

/**
 * Refined output of a country from the nearest year that names it on the unit's basis (at most three years away).
 * Null where it is named nowhere, or where that year's figure is withheld.
 */
export function countryOutput(
  dataset: Dataset,
  mineral: MineralId,
  iso3: string,
  year: number,
  unit: TradeUnit,
): CountryOutput | null {
  const series = seriesOf(dataset.production, mineral, "refined");
  for (const candidate of yearsByDistance(year)) {
    const rows = (series.get(candidate) ?? []).filter((row) => row.iso3 === iso3 && row.basis === unit.basis);
    const known = rows.filter((row) => row.quantityTonnes !== null);
    const row = known.find(({ preferred }) => preferred) ?? known[0];
    if (rows.length > 0 && row === undefined) {
      return null;
    }
    if (row !== undefined) {
      const tonnes = row.quantityTonnes as number;
      const inTrade = (perTonne: number) => (tonnes === 0 ? 0 : tonnes * perTonne);
      return {
        value: inTrade(unit.usdPerTonne),
        weight: inTrade(unit.grossTonnesPerTonne),
        content: COUNTED_BASES.has(unit.basis) ? tonnes : Number.NaN,
        tonnes,
        year: candidate,
        source: row.source,
      };
    }
  }
  return null;
}

/** The figure in one measure; NaN where unknown. */
export function outputIn(output: CountryOutput | null, measure: Measure): number {
  return output === null ? Number.NaN : output[measure];
}
