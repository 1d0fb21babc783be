import { group, median, sum } from "d3-array";
import { HS_CODES } from "./codes.ts";
import type { FlowRow } from "./flow-row.ts";

/** Only flows of this size are judged: small ones scatter by nature. */
const LARGE_VALUE_USD = 20_000_000;
const LARGE_WEIGHT_TONNES = 100_000;
/** USD per tonne this many times above or below the code's median of the year (weighted by value) is far … */
const FAR = 6;
/** … unless it is a grade of its own: a tenth of the code's flows of the years around lie within a factor of two. */
const SAME_GRADE = 2;
const GRADE_PART = 0.1;
/** So far apart are no two grades of one product, from laterite (USD 50 a tonne) to the best concentrate (3,000). */
const BEYOND_GRADES = 60;
/** Against the same pair's years before and after, and against how the code's price moved in between. */
const PRICE_MOVED = 2;
const PRICE_MOVED_EITHER_SIDE = 1.65;
const VALUE_HELD = 1.4;
/** Fewer rows than this have no median worth the name. */
const LEAST_ROWS = 5;
/** Flows below this value say little of a code's grades and prices. */
const TELLING_VALUE_USD = 1_000_000;

/** Why a flow is doubtful, with the figures that show it. */
export interface Doubt {
  readonly flow: FlowRow;
  readonly usdPerTonne: number;
  readonly medianUsdPerTonne: number | null;
  readonly reason: "far from the code's median" | "weight against the years before and after" | "known at the source";
}

/** A flow of which value and weight are known. */
interface Priced {
  readonly flow: FlowRow;
  readonly valueUsd: number;
  readonly netWeightTonnes: number;
  readonly usdPerTonne: number;
}

/** Flows whose value and weight cannot both be right, code by code. */
export function findDoubts(flows: readonly FlowRow[]): Doubt[] {
  return [...group(flows, (flow) => flow.hsCode).values()].flatMap(doubtsOfCode);
}

function doubtsOfCode(flows: readonly FlowRow[]): Doubt[] {
  const priced = flows.flatMap((flow) => pricedFlow(flow) ?? []);
  const medians = mediansByYear(flows, priced);
  const pairs = new Pairs(priced);
  return priced.flatMap((row) => {
    const middle = medians.get(row.flow.year) ?? null;
    const reason = row.flow.doubtful
      ? "known at the source"
      : isFar(row, middle, priced)
        ? "far from the code's median"
        : pairs.isSpike(row)
          ? "weight against the years before and after"
          : null;
    return reason ? [{ flow: row.flow, usdPerTonne: row.usdPerTonne, medianUsdPerTonne: middle, reason } as const] : [];
  });
}

function pricedFlow(flow: FlowRow): Priced | null {
  const { valueUsd, netWeightTonnes } = flow;
  return valueUsd === null || netWeightTonnes === null
    ? null
    : { flow, valueUsd, netWeightTonnes, usdPerTonne: valueUsd / netWeightTonnes };
}

/** Codes that mix goods have no unit value of their own: only the pair's other years can judge them. */
const MIXED: ReadonlySet<string> = new Set(HS_CODES.filter((code) => code.mixed).map((code) => code.hsCode));

/** USD per tonne at which half of the value of a year is traded for less; only where most of the value has a weight. */
function mediansByYear(flows: readonly FlowRow[], priced: readonly Priced[]): ReadonlyMap<number, number> {
  if (flows.length === 0 || MIXED.has(flows[0]!.hsCode)) {
    return new Map();
  }
  const all = group(flows, (flow) => flow.year);
  return new Map(
    [...group(priced, (row) => row.flow.year)]
      .filter(([year, rows]) => {
        const total = sum(all.get(year)!, (flow) => flow.valueUsd);
        return rows.length >= LEAST_ROWS && sum(rows, (row) => row.valueUsd) > total / 2;
      })
      .map(([year, rows]) => [year, medianByValue(rows)] as const),
  );
}

function medianByValue(rows: readonly Priced[]): number {
  const sorted = [...rows].sort((a, b) => a.usdPerTonne - b.usdPerTonne);
  const half = sum(sorted, (row) => row.valueUsd) / 2;
  let below = 0;
  const middle = sorted.find((row) => {
    below += row.valueUsd;
    return below >= half;
  });
  return (middle ?? sorted.at(-1)!).usdPerTonne;
}

function isFar(row: Priced, middle: number | null, rowsOfCode: readonly Priced[]): boolean {
  const large = row.valueUsd >= LARGE_VALUE_USD || row.netWeightTonnes >= LARGE_WEIGHT_TONNES;
  if (!large || middle === null || factorBetween(row.usdPerTonne, middle) <= FAR) {
    return false;
  }
  return factorBetween(row.usdPerTonne, middle) > BEYOND_GRADES || !isGrade(row, rowsOfCode);
}

/** True where enough other flows of the code, two years either way, sell at about the same price. */
function isGrade(row: Priced, rowsOfCode: readonly Priced[]): boolean {
  const around = rowsOfCode.filter(
    (other) => other !== row && other.valueUsd >= TELLING_VALUE_USD && Math.abs(other.flow.year - row.flow.year) <= 2,
  );
  const alike = around.filter((other) => factorBetween(other.usdPerTonne, row.usdPerTonne) <= SAME_GRADE);
  return alike.length >= around.length * GRADE_PART && alike.length > 0;
}

function factorBetween(a: number, b: number): number {
  return Math.max(a / b, b / a);
}

/** The flows of one code, each beside its own years before and after. */
class Pairs {
  private readonly byPair = new Map<string, Map<number, Priced>>();
  /** How the code's price left the years around: the median over its pairs. */
  private readonly priceMoves: ReadonlyMap<number, number>;

  constructor(rows: readonly Priced[]) {
    for (const row of rows) {
      const pair = `${row.flow.exporter} ${row.flow.importer}`;
      const years = this.byPair.get(pair) ?? new Map<number, Priced>();
      this.byPair.set(pair, years.set(row.flow.year, row));
    }
    const telling = rows.filter((row) => row.valueUsd >= TELLING_VALUE_USD);
    this.priceMoves = new Map(
      [...group(telling, (row) => row.flow.year)].map(([year, ofYear]) => [year, this.priceMove(ofYear)] as const),
    );
  }

  /** True where USD per tonne leaves both neighbouring years, more than the code's price does, and the value does not. */
  isSpike(row: Priced): boolean {
    const sides = this.neighbours(row, LARGE_VALUE_USD);
    if (sides === null || row.valueUsd < LARGE_VALUE_USD) {
      return false;
    }
    const [before, after] = sides.map((side) => row.usdPerTonne / side.usdPerTonne) as [number, number];
    const bothWays =
      Math.min(before, after) > PRICE_MOVED_EITHER_SIDE || Math.max(before, after) < 1 / PRICE_MOVED_EITHER_SIDE;
    const moved = Math.sqrt(before * after) / (this.priceMoves.get(row.flow.year) ?? 1);
    const value = row.valueUsd / Math.sqrt(sides[0].valueUsd * sides[1].valueUsd);
    return bothWays && factorBetween(moved, 1) > PRICE_MOVED && factorBetween(value, 1) < VALUE_HELD;
  }

  private priceMove(rows: readonly Priced[]): number {
    const moves = rows.flatMap((row) => {
      const sides = this.neighbours(row, TELLING_VALUE_USD);
      return sides ? [row.usdPerTonne / Math.sqrt(sides[0].usdPerTonne * sides[1].usdPerTonne)] : [];
    });
    return moves.length >= LEAST_ROWS ? median(moves)! : 1;
  }

  private neighbours({ flow }: Priced, leastValueUsd: number): readonly [Priced, Priced] | null {
    const years = this.byPair.get(`${flow.exporter} ${flow.importer}`);
    const before = years?.get(flow.year - 1);
    const after = years?.get(flow.year + 1);
    const known = before && after && before.valueUsd >= leastValueUsd && after.valueUsd >= leastValueUsd;
    return known ? [before, after] : null;
  }
}
