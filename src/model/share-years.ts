import { type Concentration, worldConcentration } from "./concentration.ts";
import { seriesOf } from "./production-series.ts";
import { largestShare, worldShares } from "./shares.ts";
import type { TrendPoint } from "./supply-trend.ts";
import type { MineralId, ProductionRow, Stage } from "./types.ts";
import type { SharesView } from "./views.ts";

/** World shares of one stage in one year, with their concentration. */
export interface ShareYear {
  readonly view: SharesView;
  readonly concentration: Concentration;
}

/** Every year that has world shares of its own, latest first. */
export function shareYears(production: readonly ProductionRow[], mineral: MineralId, stage: Stage): ShareYear[] {
  const years = [...seriesOf(production, mineral, stage).keys()].sort((a, b) => b - a);
  return years.flatMap((year) => {
    const view = worldShares(production, mineral, stage, year);
    const concentration = view?.exact ? worldConcentration(view) : null;
    return view && concentration ? [{ view, concentration }] : [];
  });
}

/** The country with the largest share in the latest year; "" where there is none. */
export function leaderOf(years: readonly ShareYear[]): string {
  const [latest] = years;
  return (latest && largestShare(latest.view)?.iso3) ?? "";
}

/** One country's refining and one country's mining through the years; years without figures are gaps. */
export function shareTrend(
  refining: readonly ShareYear[],
  mining: readonly ShareYear[],
  followed: { readonly refined: string; readonly mined: string },
): TrendPoint[] {
  const all = [...refining, ...mining].map(({ view }) => view.year);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const share = (years: readonly ShareYear[], year: number, iso3: string) =>
    years.find(({ view }) => view.year === year)?.view.shares.get(iso3) ?? null;
  return Array.from({ length: all.length === 0 ? 0 : last - first + 1 }, (_, at) => ({
    year: first + at,
    refined: share(refining, first + at, followed.refined),
    mined: share(mining, first + at, followed.mined),
    base: "supply" as const,
    averaged: false,
    goods: "",
  }));
}
