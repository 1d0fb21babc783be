import type { ExpressionSpecification } from "maplibre-gl";
import type { BasemapPalette } from "../../theme/basemap-palette.ts";
import { isOneOf, matchText } from "./expressions.ts";

/** Share of the world (0–1) from which each step of the fill begins. */
export const SHARE_STEPS = [0, 0.05, 0.15, 0.35, 0.6] as const;

/** A step of the fill, for the legend: `from` inclusive, `to` exclusive (1 inclusive in the last). */
export interface ShareStep {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
}

export function shareLegend(palette: BasemapPalette): ShareStep[] {
  return SHARE_STEPS.map((from, i) => ({ from, to: SHARE_STEPS[i + 1] ?? 1, colour: palette.shares[i]! }));
}

/**
 * Paint of the layer "country-fill": colour by share of the world.
 * Countries that are not in the map, or have a share of exactly 0, keep the colour of land.
 * @param shares by iso3, 0–1; null means listed without a figure and is hatched by `noDataFilter`
 */
export function countryFillPaint(
  shares: ReadonlyMap<string, number | null>,
  palette: BasemapPalette,
): { readonly "fill-color": ExpressionSpecification | string } {
  const cases = palette.shares.map((colour, step) => [countriesAt(shares, step), colour] as const);
  return { "fill-color": matchText("iso3", cases, palette.land) };
}

/** Filter of the layer "country-no-data": countries that are listed without a figure. */
export function noDataFilter(shares: ReadonlyMap<string, number | null>): ExpressionSpecification {
  const unknown = [...shares].filter(([, share]) => share === null || Number.isNaN(share));
  return isOneOf("iso3", unknown.map(([iso3]) => iso3).sort());
}

function countriesAt(shares: ReadonlyMap<string, number | null>, step: number): string[] {
  return [...shares]
    .filter(([, share]) => share !== null && share > 0 && stepOf(share) === step)
    .map(([iso3]) => iso3)
    .sort();
}

function stepOf(share: number): number {
  return SHARE_STEPS.findLastIndex((from) => share >= from);
}
