import { group, median, sum } from "d3-array";

/** A flow with a candidate for its weight: what the unit-value test judges. */
export interface Weighed {
  readonly year: number;
  readonly exporter: string;
  readonly importer: string;
  readonly valueUsd: number;
  readonly netWeightTonnes: number;
}

/** Why a weight fails, in the words of `judged-weights.csv`. */
export type Failing = "a thousand times off" | "far from the code's median" | "against the years before and after";

/** Only flows of this size are judged by the milder rules: small ones scatter by nature. */
const LARGE_VALUE_USD = 20_000_000;
const LARGE_WEIGHT_TONNES = 100_000;
/** So far off is a slip of the unit (kilograms for tonnes, tonnes for kilograms), at any size. */
const SLIP = 300;
/** USD per tonne this many times above or below the code's median of the year (weighted by value) is far … */
const FAR = 6;
/** … unless it is a grade of its own: a tenth of the code's flows of the years around lie within a factor of two. */
const SAME_GRADE = 2;
const GRADE_PART = 0.1;
/** So far apart are no two grades of one product, from laterite (USD 50 a tonne) to the best concentrate (3,000). */
const BEYOND_GRADES = 60;
/**
 * Against the same pair's years before and after, and against how the code's price moved in between; the value moves
 * less than the square root of that: where it moves along, the trade has changed, not the weight.
 */
const PRICE_MOVED = 2;
const PRICE_MOVED_EITHER_SIDE = 1.65;
/** Fewer rows than this have no median worth the name. */
const LEAST_ROWS = 5;
/** Flows below this value say little of a code's grades and prices. */
const TELLING_VALUE_USD = 1_000_000;

/** USD per tonne of a weighed flow. */
export function usdPerTonne({ valueUsd, netWeightTonnes }: Weighed): number {
  return valueUsd / netWeightTonnes;
}

/** The prices of one code as its own rows tell them, and what does not fit among them. */
export class UnitValues {
  private readonly medians: ReadonlyMap<number, number>;
  private readonly byYear: ReadonlyMap<number, readonly Weighed[]>;
  private readonly byPair: ReadonlyMap<string, ReadonlyMap<number, Weighed>>;
  private readonly priceMoves: ReadonlyMap<number, number>;

  /** False for codes of several goods: they have no price of their own, only the pair's other years can judge. */
  private readonly isOneGood: boolean;

  /**
   * @param rows one weight a flow, the best known before any is judged
   * @param valueOfYear all of the code's trade in USD, weighed or not: a median of less than half of it says nothing
   */
  constructor(rows: readonly Weighed[], isOneGood: boolean, valueOfYear: ReadonlyMap<number, number>) {
    this.isOneGood = isOneGood;
    this.byYear = group(rows, (row) => row.year);
    const isTelling = (year: number, ofYear: readonly Weighed[]) =>
      ofYear.length >= LEAST_ROWS && sum(ofYear, (row) => row.valueUsd) > (valueOfYear.get(year) ?? 0) / 2;
    this.medians = new Map(
      [...this.byYear].flatMap(([year, ofYear]) => (isTelling(year, ofYear) ? [[year, medianByValue(ofYear)]] : [])),
    );
    this.byPair = new Map(
      [...group(rows, pairOf)].map(([pair, ofPair]) => [pair, new Map(ofPair.map((row) => [row.year, row]))]),
    );
    const telling = rows.filter((row) => row.valueUsd >= TELLING_VALUE_USD);
    this.priceMoves = new Map(
      [...group(telling, (row) => row.year)].map(([year, ofYear]) => [year, this.priceMove(ofYear)]),
    );
  }

  /** USD per tonne at which half of the value of a year is traded for less; null where there are too few rows. */
  medianOf(year: number): number | null {
    return this.medians.get(year) ?? null;
  }

  /** Why the weight of a flow cannot be right; null where nothing speaks against it. */
  failing(row: Weighed): Failing | null {
    const middle = this.medianOf(row.year);
    const factor = middle === null ? 1 : factorBetween(usdPerTonne(row), middle);
    // Two goods of one code can lie that far apart (metals in grams, an intermediate in shiploads); two grades cannot.
    if (factor > SLIP && (this.isOneGood || !this.isGrade(row))) {
      return "a thousand times off";
    }
    const isLarge = row.valueUsd >= LARGE_VALUE_USD || row.netWeightTonnes >= LARGE_WEIGHT_TONNES;
    if (this.isOneGood && isLarge && factor > FAR && (factor > BEYOND_GRADES || !this.isGrade(row))) {
      return "far from the code's median";
    }
    return this.isSpike(row) ? "against the years before and after" : null;
  }

  /** True where the unit value is unusual for the code, at any size: told beside the figure, which stands. */
  isOutlier(row: Weighed): boolean {
    const middle = this.medianOf(row.year);
    return this.isOneGood && middle !== null && factorBetween(usdPerTonne(row), middle) > FAR && !this.isGrade(row);
  }

  /** True where enough other flows of the code, two years either way, sell at about the same price. */
  private isGrade(row: Weighed): boolean {
    const price = usdPerTonne(row);
    let around = 0;
    let alike = 0;
    for (let year = row.year - 2; year <= row.year + 2; year += 1) {
      for (const other of this.byYear.get(year) ?? []) {
        if (other.valueUsd >= TELLING_VALUE_USD && !isSameFlow(other, row)) {
          around += 1;
          alike += Number(factorBetween(usdPerTonne(other), price) <= SAME_GRADE);
        }
      }
    }
    return alike > 0 && alike >= around * GRADE_PART;
  }

  /** True where USD per tonne leaves both neighbouring years, more than the code's price does, and the value does not. */
  private isSpike(row: Weighed): boolean {
    const sides = this.neighbours(row, LARGE_VALUE_USD);
    if (sides === null || row.valueUsd < LARGE_VALUE_USD) {
      return false;
    }
    const [before, after] = sides.map((side) => usdPerTonne(row) / usdPerTonne(side)) as [number, number];
    const bothWays =
      Math.min(before, after) > PRICE_MOVED_EITHER_SIDE || Math.max(before, after) < 1 / PRICE_MOVED_EITHER_SIDE;
    const value = row.valueUsd / Math.sqrt(sides[0].valueUsd * sides[1].valueUsd);
    const leap = this.leap(row);
    const hasValueHeld = factorBetween(value, 1) ** 2 < leap;
    return bothWays && leap > PRICE_MOVED && hasValueHeld && !this.isBetterThan(row, sides);
  }

  /** True where the years around are the ones in doubt: farther from the code's median, or leaping more themselves. */
  private isBetterThan(row: Weighed, sides: readonly Weighed[]): boolean {
    const isNearer = this.isOneGood && this.fromMedian(row) < Math.min(...sides.map((side) => this.fromMedian(side)));
    return isNearer || sides.some((side) => this.leap(side) > this.leap(row));
  }

  /** By what factor USD per tonne leaves the mean of the years around, the code's own move taken off; 1 without them. */
  private leap(row: Weighed): number {
    const sides = this.neighbours(row, TELLING_VALUE_USD);
    if (sides === null) {
      return 1;
    }
    const moved = usdPerTonne(row) / Math.sqrt(usdPerTonne(sides[0]) * usdPerTonne(sides[1]));
    return factorBetween(moved / (this.priceMoves.get(row.year) ?? 1), 1);
  }

  private fromMedian(row: Weighed): number {
    const middle = this.medianOf(row.year);
    return middle === null ? Number.POSITIVE_INFINITY : factorBetween(usdPerTonne(row), middle);
  }

  /** How the code's price left the years around: the median over its pairs. */
  private priceMove(rows: readonly Weighed[]): number {
    const moves = rows.flatMap((row) => {
      const sides = this.neighbours(row, TELLING_VALUE_USD);
      return sides ? [usdPerTonne(row) / Math.sqrt(usdPerTonne(sides[0]) * usdPerTonne(sides[1]))] : [];
    });
    return moves.length >= LEAST_ROWS ? median(moves)! : 1;
  }

  private neighbours(row: Weighed, leastValueUsd: number): readonly [Weighed, Weighed] | null {
    const years = this.byPair.get(pairOf(row));
    const before = years?.get(row.year - 1);
    const after = years?.get(row.year + 1);
    const known = before && after && before.valueUsd >= leastValueUsd && after.valueUsd >= leastValueUsd;
    return known ? [before, after] : null;
  }
}

function pairOf({ exporter, importer }: Weighed): string {
  return `${exporter} ${importer}`;
}

function isSameFlow(a: Weighed, b: Weighed): boolean {
  return a.year === b.year && a.exporter === b.exporter && a.importer === b.importer;
}

function medianByValue(rows: readonly Weighed[]): number {
  const sorted = [...rows].sort((a, b) => usdPerTonne(a) - usdPerTonne(b));
  const half = sum(sorted, (row) => row.valueUsd) / 2;
  let below = 0;
  const middle = sorted.find((row) => {
    below += row.valueUsd;
    return below >= half;
  });
  return usdPerTonne(middle ?? sorted.at(-1)!);
}

function factorBetween(a: number, b: number): number {
  return Math.max(a / b, b / a);
}
