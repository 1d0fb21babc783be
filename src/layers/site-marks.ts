import type { Layer } from "@deck.gl/core";
import { type Country, PRECISIONS, type SiteTable } from "../model/types.ts";
import type { GroupsView } from "../model/views.ts";
import { overlayParameters } from "./far-side.ts";
import { type GroupColours, groupColour } from "./flow-arcs.ts";
import type { Rgba } from "./flow-attributes.ts";
import { LARGEST_CAPACITY_TONNES, siteRadius } from "./scales.ts";
import { CHOSEN_RING, SiteLayer } from "./site-layer.ts";

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
  readonly colours: GroupColours;
  readonly outline: readonly [number, number, number, number];
  /** Of the ring around the chosen site. */
  readonly ink: readonly [number, number, number, number];
  readonly radiusScale: number;
}

/** Marks of the sites in `rows` (row numbers of `sites`). A picked instance i is row `rows[i]`. */
export function siteMarksLayer(sites: SiteTable, rows: Uint32Array, look: SiteLook): Layer {
  return new SiteLayer({ id: "sites", data: siteData(sites, rows, look, false), pickable: true, ...drawing(look) });
}

/** The chosen site once more, over all others, in its ring. */
export function chosenSiteLayer(sites: SiteTable, row: number, look: SiteLook): Layer {
  return new SiteLayer({ id: "chosen-site", data: siteData(sites, Uint32Array.of(row), look, true), ...drawing(look) });
}

/** Pixels from the middle of the chosen site's mark to the outside of its ring. */
export function chosenSiteReach(sites: SiteTable, row: number, radiusScale: number): number {
  const radius = siteRadius(LARGEST_CAPACITY_TONNES)(sites.capacityTonnesPerYear[row]!);
  const soft = SOFTNESS[PRECISIONS[sites.precision[row]!]!];
  return (radius * (1 + soft) + CHOSEN_RING.gap + CHOSEN_RING.half) * radiusScale;
}

function drawing({ outline, ink, radiusScale }: SiteLook) {
  return { parameters: overlayParameters, outline, ink, radiusScale };
}

function siteData(sites: SiteTable, rows: Uint32Array, look: SiteLook, chosen: boolean) {
  const lngLat = new Float32Array(rows.length * 2);
  const style = new Float32Array(rows.length * 4);
  const colour = new Uint8ClampedArray(rows.length * 4);
  const radius = siteRadius(LARGEST_CAPACITY_TONNES);
  const colourOf = countryColours(look);
  rows.forEach((row, instance) => {
    const precision = PRECISIONS[sites.precision[row]!]!;
    lngLat.set([sites.drawnLongitude[row]!, sites.drawnLatitude[row]!], instance * 2);
    style.set(
      [radius(sites.capacityTonnesPerYear[row]!), sites.kind[row]!, SOFTNESS[precision], chosen ? 1 : 0],
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
      const [red, green, blue] = groupColour(look.countries[country]?.iso3 ?? "", look.groups, look.colours);
      colour = [red, green, blue, 225];
      known.set(country, colour);
    }
    return colour;
  };
}
