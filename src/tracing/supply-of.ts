import { largestFirst } from "../model/processor-trade.ts";
import { type ConsumerSupply, type SupplyPath, UNKNOWN_COUNTRY } from "../model/supply.ts";
import type { Measure } from "../model/types.ts";
import type { CountryAmount } from "../model/views.ts";
import { LEAST_WEIGHED } from "../model/weighed.ts";
import type { SupplyTrace, TradePairs } from "./trace-supply.ts";

/**
 * What a country, or a group as one bloc, consumes: its imports of products and its own refined output, by where they
 * were mined and refined. Trade among the consumers is left out.
 * @param consumers country numbers
 * @param wanted by weight goods of several stages are added up by what they contain
 */
export function supplyOf(trace: SupplyTrace, consumers: readonly number[], wanted: Measure): ConsumerSupply {
  const measure = wanted === "weight" && !trace.isOfOneStage ? "content" : wanted;
  const members = new Set(consumers);
  const purchases = purchasesOf(trace, members, measure);
  const own = ownOutputOf(trace, consumers, measure);
  const refined = refinedAmounts(trace, purchases, own?.amounts ?? new Map());
  const imports = purchases.reduce((sum, { amount }) => sum + amount, 0);
  const feedImports = importsFromOutside(trace.trade[measure].feed, members);
  const matrix = pathMatrix(trace, refined);
  const sumOfParts = (parts: ArrayLike<number>) =>
    Array.from(parts, (part, at) => part * (refined[at] as number)).reduce((sum, amount) => sum + amount, 0);
  let paths: SupplyPath[] | undefined;
  return {
    mineral: trace.mineral,
    year: trace.year,
    measure,
    consumers,
    imports,
    ownOutput: own?.sum ?? null,
    feedImports,
    oneSidedImports: importsFromOutside(trace.trade[measure].oneSided, members),
    isMostlyFeed: own === null && feedImports > imports,
    tooLittleWeighed: measure === "value" ? undefined : tooLittleOf(trace.weighedParts[measure]),
    base: own === null ? "imports" : "supply",
    total: imports + (own?.sum ?? 0),
    minedIn: byCountry(trace.origins, sumRows(matrix, trace.origins.length + 1)),
    refinedIn: byCountry(trace.processors, refined),
    // Made when first asked for: a trend over the years asks for none of them.
    get paths() {
      paths ??= pathsOf(trace, matrix);
      return paths;
    },
    worldAverageAmount: sumOfParts(trace.worldAverage),
    minesLeftOutAmount: sumOfParts(trace.minesLeftOut),
    throughProcessor: {
      processor: trace.processor,
      amount: touchedAmount(trace, purchases, own?.amounts ?? new Map()),
    },
    goods: trace.goods,
    sourceIds: trace.sourceIds,
    mixMeasure: trace.mixMeasure,
    ownOutputFigures: own?.figures ?? [],
    feedGoods: trace.feedGoods,
    refiners: consumers.filter((country) => trace.refiners.includes(country)),
    absentGoods: trace.absentGoods,
  };
}

function tooLittleOf(weighedPart: number | null): number | undefined {
  return weighedPart !== null && weighedPart < LEAST_WEIGHED ? weighedPart : undefined;
}

/** Imports of the consumers from one exporter: its row in the trace, beyond the last one where it is in no pool. */
interface Purchase {
  readonly row: number;
  readonly amount: number;
}

function purchasesOf(trace: SupplyTrace, consumers: ReadonlySet<number>, measure: Measure): Purchase[] {
  const rows = new Map(Array.from(trace.exporters, (country, row) => [country, row]));
  const { exporter, importer, amount } = trace.trade[measure];
  // An exporter of which only the other measure is known has no pool: the goods are of unknown origin.
  const withoutPool = trace.exporters.length;
  const bought = new Float64Array(withoutPool + 1);
  for (let pair = 0; pair < amount.length; pair += 1) {
    const from = exporter[pair] as number;
    const row = rows.get(from) ?? withoutPool;
    if (consumers.has(importer[pair] as number) && !consumers.has(from)) {
      bought[row] = (bought[row] as number) + (amount[pair] as number);
    }
  }
  return Array.from(bought, (sum, row) => ({ row, amount: sum })).filter(({ amount: sum }) => sum > 0);
}

function importsFromOutside({ exporter, importer, amount }: TradePairs, consumers: ReadonlySet<number>): number {
  return amount.reduce((sum, each, pair) => {
    const isBought = consumers.has(importer[pair] as number) && !consumers.has(exporter[pair] as number);
    return isBought ? sum + each : sum;
  }, 0);
}

/** Own output by processor (its row in the trace); null unless it is known of every consumer. */
function ownOutputOf(trace: SupplyTrace, consumers: readonly number[], measure: Measure) {
  const { output } = trace.trade[measure];
  const places = consumers.map((country) => trace.outputCountries.indexOf(country));
  const amounts = places.map((place) => (place < 0 ? Number.NaN : (output[place] as number)));
  if (consumers.length === 0 || amounts.some(Number.isNaN)) {
    return null;
  }
  return {
    sum: amounts.reduce((sum, amount) => sum + amount, 0),
    amounts: new Map(consumers.map((country, at) => [trace.processors.indexOf(country), amounts[at] as number])),
    figures: consumers.flatMap((country, at) =>
      (amounts[at] as number) > 0 ? [{ country, year: trace.outputYears[places[at] as number] as number }] : [],
    ),
  };
}

/** Amounts by processor; the last one is unknown. */
function refinedAmounts(
  trace: SupplyTrace,
  purchases: readonly Purchase[],
  own: ReadonlyMap<number, number>,
): Float64Array {
  const columns = trace.processors.length + 1;
  const refined = new Float64Array(columns);
  for (const { row, amount } of purchases) {
    for (let column = 0; column < columns; column += 1) {
      const withoutPool = column === columns - 1 ? 1 : 0;
      refined[column] = (refined[column] as number) + amount * (trace.refinedIn[row * columns + column] ?? withoutPool);
    }
  }
  for (const [column, amount] of own) {
    if (column >= 0) {
      refined[column] = (refined[column] as number) + amount;
    }
  }
  return refined;
}

/** Amounts by processor (row) and origin (column); the last of each is unknown. */
function pathMatrix(trace: SupplyTrace, refined: Float64Array): Float64Array {
  const origins = trace.origins.length + 1;
  const matrix = new Float64Array(refined.length * origins);
  const unknownProcessor = refined.length - 1;
  for (let row = 0; row < unknownProcessor; row += 1) {
    for (let origin = 0; origin < origins; origin += 1) {
      const cell = row * origins + origin;
      matrix[cell] = (refined[row] as number) * (trace.minedIn[cell] as number);
    }
  }
  matrix[matrix.length - 1] = refined[unknownProcessor] as number;
  return matrix;
}

function sumRows(matrix: Float64Array, columns: number): Float64Array {
  const sums = new Float64Array(columns);
  for (let cell = 0; cell < matrix.length; cell += 1) {
    sums[cell % columns] = (sums[cell % columns] as number) + (matrix[cell] as number);
  }
  return sums;
}

/** Largest first, the unknown part (the last amount) at the end. */
function byCountry(countries: Uint16Array, amounts: Float64Array): CountryAmount[] {
  const unknown = amounts[countries.length] as number;
  const known = largestFirst(amounts.subarray(0, countries.length)).map(({ country, amount }) => ({
    country: countries[country] as number,
    amount,
  }));
  return unknown > 0 ? [...known, { country: UNKNOWN_COUNTRY, amount: unknown }] : known;
}

function pathsOf(trace: SupplyTrace, matrix: Float64Array): SupplyPath[] {
  const columns = trace.origins.length + 1;
  const paths: SupplyPath[] = [];
  for (let cell = 0; cell < matrix.length; cell += 1) {
    const amount = matrix[cell] as number;
    if (amount > 0) {
      const origin = trace.origins[cell % columns] ?? UNKNOWN_COUNTRY;
      const processor = trace.processors[Math.floor(cell / columns)] ?? UNKNOWN_COUNTRY;
      paths.push({ origin, processor, amount });
    }
  }
  return paths.sort(knownThenLargestFirst);
}

function knownThenLargestFirst(a: SupplyPath, b: SupplyPath): number {
  const unknowns = (path: SupplyPath) => Number(path.origin < 0) + Number(path.processor < 0);
  return unknowns(a) - unknowns(b) || b.amount - a.amount || a.origin - b.origin || a.processor - b.processor;
}

function touchedAmount(trace: SupplyTrace, purchases: readonly Purchase[], own: ReadonlyMap<number, number>): number {
  const bought = purchases.reduce((sum, { row, amount }) => sum + amount * (trace.productsTouched[row] ?? 0), 0);
  return [...own].reduce((sum, [at, amount]) => sum + amount * (trace.refinedTouched[at] ?? 0), bought);
}
