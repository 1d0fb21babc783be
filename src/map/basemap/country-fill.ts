import type { ExpressionSpecification } from "maplibre-gl";
import { shareClass } from "../../layers/scales.ts";
import type { BasemapPalette } from "../../theme/basemap-palette.ts";
import { isOneOf } from "./expressions.ts";

/** Name of the feature state that holds the step of a country's share; without it a country keeps the colour of land. */
const STEP = "step";

/** Paint of the layer "country-fill": colour by the state that `fillStates` gives, so that a change lays out no tile. */
export function countryFillPaint(palette: BasemapPalette): { readonly "fill-color": ExpressionSpecification } {
  const steps = palette.shares.flatMap((colour, step) => [step, colour]);
  const step = ["coalesce", ["feature-state", STEP], -1];
  return { "fill-color": ["match", step, ...steps, palette.land] as unknown as ExpressionSpecification };
}

/** The feature state of a country, by iso3: the step of its share of the world. */
export type FillStates = ReadonlyMap<string, { readonly [STEP]: number }>;

/**
 * States for the source "countries". Countries that are not in the map, or have a share of exactly 0, have none.
 * @param shares by iso3, 0–1; null means listed without a figure and is hatched by `noDataFilter`
 */
export function fillStates(shares: ReadonlyMap<string, number | null>): FillStates {
  const filled = [...shares].filter((entry): entry is [string, number] => entry[1] !== null && entry[1] > 0);
  return new Map(filled.map(([iso3, share]) => [iso3, { [STEP]: shareClass(share) }]));
}

/** Filter of the layer "country-no-data": countries that are listed without a figure. */
export function noDataFilter(shares: ReadonlyMap<string, number | null>): ExpressionSpecification {
  const unknown = [...shares].filter(([, share]) => share === null || Number.isNaN(share));
  return isOneOf("iso3", unknown.map(([iso3]) => iso3).sort());
}
