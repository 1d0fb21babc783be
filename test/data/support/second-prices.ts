import { group, median, rollup, sum } from "d3-array";
import type { Flow } from "./second-reader.ts";
import type { Report } from "./second-sources.ts";

/** The unit-value test as docs/data-trade.md tells it: nothing of pipeline or src is used. */

/** Codes of several goods, by docs/goods.md: those with rules, and the baskets. */
const SEVERAL = new Set(
  "810510 282200 283329 253090 284690 284610 280530 811292 280450 285390 284290 282690".split(" "),
);

const factor = (a: number, b: number) => Math.max(a / b, b / a);
const priceOf = (report: Report) => (report.usd! * 1000) / report.kg!;

/** Reports that may lend the weight: importer's measured, own, exporter's; then estimated ones in the same order. */
export function lenders({ report, others }: Flow): readonly Report[] {
  const isOneCargo = (other: Report) =>
    factor(other.usd ?? Number.NaN, report.usd ?? Number.NaN) <= (other.status === "importer-reported" ? 10 : 1.5);
  const place = (one: Report) =>
    (one.status === "importer-reported" ? 0 : one === report ? 1 : one.status === "reconciled" ? 2 : 3) +
    (one.estimated ? 10 : 0);
  return [report, ...others]
    .filter((one) => one.kg !== null && (one === report || isOneCargo(one)))
    .sort((a, b) => place(a) - place(b));
}

/** The price at which half of the value is traded for less. */
export function middleByValue(priced: readonly { readonly usd: number; readonly price: number }[]): number {
  const sorted = [...priced].sort((a, b) => a.price - b.price);
  const half = sum(sorted, ({ usd }) => usd) / 2;
  let below = 0;
  for (const { usd, price } of sorted) {
    below += usd;
    if (below >= half) {
      return price;
    }
  }
  return sorted.at(-1)?.price ?? Number.NaN;
}

/** The unit-value test of one code: what its flows cost by the weight of the best lender of each, before any is judged. */
export class Prices {
  private readonly isOneGood: boolean;
  /** By pair and year. */
  private readonly first: ReadonlyMap<string, ReadonlyMap<number, Report>>;
  private readonly telling: ReadonlyMap<number, readonly Report[]>;
  private readonly medians: ReadonlyMap<number, number>;
  private readonly moves: ReadonlyMap<number, number>;

  constructor(flows: readonly Flow[]) {
    this.isOneGood = !SEVERAL.has(flows[0]!.report.code);
    const first = flows.flatMap((flow) => lenders(flow).slice(0, 1)).filter(({ usd }) => usd !== null);
    const byPair = group(first, ({ pair }) => pair);
    this.first = new Map([...byPair].map(([pair, ones]) => [pair, new Map(ones.map((one) => [one.year, one]))]));
    const weighed = group(first, ({ year }) => year);
    const value = rollup(
      flows,
      (ofYear) => sum(ofYear, ({ report }) => report.usd ?? 0),
      ({ report }) => report.year,
    );
    const isEnough = (year: number, of: readonly Report[]) =>
      of.length >= 5 && sum(of, ({ usd }) => usd!) > value.get(year)! / 2;
    this.medians = new Map(
      [...weighed]
        .filter(([year, of]) => isEnough(year, of))
        .map(([year, of]) => [year, middleByValue(of.map((one) => ({ usd: one.usd!, price: priceOf(one) })))]),
    );
    this.telling = new Map([...weighed].map(([year, of]) => [year, of.filter(({ usd }) => usd! >= 1e6)]));
    this.moves = new Map([...this.telling].map(([year, of]) => [year, this.moveOf(of)]));
  }

  doubts(one: Report): boolean {
    const middle = this.medians.get(one.year);
    const off = middle === undefined ? 1 : factor(priceOf(one), middle);
    const isLarge = one.usd! >= 20e6 || one.kg! >= 100e6;
    const isFar = this.isOneGood && isLarge && off > 6 && (off > 60 || !this.isGrade(one));
    return (off > 300 && (this.isOneGood || !this.isGrade(one))) || isFar || this.leaps(one);
  }

  /** A tenth of the code's other flows of USD 1 m and more, two years either way, cost about the same. */
  private isGrade(one: Report): boolean {
    const price = priceOf(one);
    const isAlike = (other: Report) => factor(priceOf(other), price) <= 2;
    const around = [-2, -1, 0, 1, 2].map((step) => this.telling.get(one.year + step) ?? []);
    const itself = this.first.get(one.pair)!.get(one.year)!;
    const own = Number(itself.usd! >= 1e6);
    const alike = sum(around, (ofYear) => ofYear.filter(isAlike).length) - Number(own === 1 && isAlike(itself));
    return alike > 0 && alike >= (sum(around, (ofYear) => ofYear.length) - own) / 10;
  }

  private besides(one: Report, leastUsd: number): readonly [Report, Report] | null {
    const ofPair = this.first.get(one.pair);
    const [before, after] = [ofPair?.get(one.year - 1), ofPair?.get(one.year + 1)];
    return before && after && before.usd! >= leastUsd && after.usd! >= leastUsd ? [before, after] : null;
  }

  private fromMean(one: Report): number | null {
    const sides = this.besides(one, 1e6);
    return sides && priceOf(one) / Math.sqrt(priceOf(sides[0]) * priceOf(sides[1]));
  }

  /** The code's own move is the median of its pairs'; of fewer than five there is none. */
  private moveOf(reports: readonly Report[]): number {
    const moves = reports.map((one) => this.fromMean(one)).filter((move) => move !== null);
    return moves.length < 5 ? 1 : median(moves)!;
  }

  private leapOf(one: Report): number {
    const moved = this.fromMean(one);
    return moved === null ? 1 : factor(moved, this.moves.get(one.year) ?? 1);
  }

  private leaps(one: Report): boolean {
    const sides = one.usd! < 20e6 ? null : this.besides(one, 20e6);
    if (sides === null) {
      return false;
    }
    const [up, down] = [
      sides.every((side) => priceOf(one) > 1.65 * priceOf(side)),
      sides.every((side) => priceOf(side) > 1.65 * priceOf(one)),
    ];
    const leap = this.leapOf(one);
    const value = factor(one.usd!, Math.sqrt(sides[0].usd! * sides[1].usd!));
    return (
      (up || down) &&
      leap > 2 &&
      value ** 2 < leap &&
      !sides.some((side) => this.isWorse(side, leap)) &&
      !this.isNearest(one, sides)
    );
  }

  private isWorse(side: Report, leap: number): boolean {
    return this.leapOf(side) > leap;
  }

  private isNearest(one: Report, sides: readonly Report[]): boolean {
    const fromMedian = (report: Report) =>
      factor(priceOf(report), this.medians.get(report.year) ?? Number.NaN) || Number.POSITIVE_INFINITY;
    return this.isOneGood && fromMedian(one) < Math.min(...sides.map(fromMedian));
  }
}
