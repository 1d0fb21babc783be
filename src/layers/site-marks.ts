import type { Layer } from "@deck.gl/core";
import { type Country, PRECISIONS, type SiteTable } from "../model/types.ts";
import type { GroupsView } from "../model/views.ts";
import { overlayParameters } from "./far-side.ts";
import { type RoleColours, roleColour } from "./flow-arcs.ts";
import type { Rgba } from "./flow-attributes.ts";
import { LARGEST_CAPACITY_TONNES, siteRadius } from "./scales.ts";
import { SiteLayer } from "./site-layer.ts";

/** Softness of the edge (part of the radius) by precision: the vaguer the place, the softer the mark. */
const SOFTNESS: Readonly<Record<(typeof PRECISIONS)[number], number>> = {
  plant: 0,
  town: 0.35,
  county: 0.5,
  province: 0.85,
};
export interface SiteLook {
  readonly countries: readonly Country[];
  readonly groups: GroupsView;
  readonly colours: RoleColours;
  readonly outline: readonly [number, number, number, number];
  readonly radiusScale: number;
  /** Row of the chosen site, or -1. */
  readonly chosen: number;
}

/** Marks of the sites in `rows` (row numbers of `sites`). A picked instance i is row `rows[i]`. */
export function siteMarksLayer(sites: SiteTable, rows: Uint32Array, look: SiteLook): Layer {
  return new SiteLayer({
    id: "sites",
    data: siteData(sites, rows, look),
    pickable: true,
    parameters: overlayParameters,
    outline: look.outline,
    radiusScale: look.radiusScale,
  });
}

function siteData(sites: SiteTable, rows: Uint32Array, look: SiteLook) {
  const lngLat = new Float32Array(rows.length * 2);
  const style = new Float32Array(rows.length * 4);
  const colour = new Uint8ClampedArray(rows.length * 4);
  const radius = siteRadius(LARGEST_CAPACITY_TONNES);
  const colourOf = countryColours(look);
  rows.forEach((row, instance) => {
    const precision = PRECISIONS[sites.precision[row]!]!;
    lngLat.set([sites.drawnLongitude[row]!, sites.drawnLatitude[row]!], instance * 2);
    style.set(
      [radius(sites.capacityTonnesPerYear[row]!), sites.kind[row]!, SOFTNESS[precision], row === look.chosen ? 1 : 0],
      instance * 4,
    );
    colour.set(colourOf(sites.country[row]!), instance * 4);
  });
  return {
    length: rows.length,
    attributes: {
      getLngLat: { value: lngLat, size: 2 },
      getStyle: { value: style, size: 4 },
      getColor: { value: colour, size: 4 },
    },
  };
}

/** Role colour by country index, looked up once a country. */
function countryColours(look: SiteLook): (country: number) => Rgba {
  const known = new Map<number, Rgba>();
  return (country) => {
    let colour = known.get(country);
    if (colour === undefined) {
      const [red, green, blue] = roleColour(look.countries[country]?.iso3 ?? "", look.groups, look.colours);
      colour = [red, green, blue, 225];
      known.set(country, colour);
    }
    return colour;
  };
}
