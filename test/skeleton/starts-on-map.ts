import { createMemo } from "solid-js";
import { overlayParameters } from "../../src/layers/far-side.ts";
import { SITE_SHAPES, SiteLayer } from "../../src/layers/site-layer.ts";
import { fractions, type MapExplorer, type MapFrame, type MapThing } from "../../src/map/map-layer.ts";
import type { Start } from "./starts.ts";

/** Pixels at scale 1. */
const RADIUS = 6;

/** A square on each country that flows begin in; a click opens the country. */
export const STARTS_ON_MAP: MapThing = {
  deckIds: ["starts"],
  askedFirst: {},
  create: (explorer, frame) => ({
    layers: createMemo(() =>
      explorer.link.selection.starts ? [startsLayer(explorer, frame, startsIn(explorer))] : [],
    ),
    choose(_deckId, instance) {
      const iso3 = explorer.data.index.countries[startsIn(explorer)[instance]?.country ?? -1]?.iso3;
      if (iso3 !== undefined) {
        explorer.link.select({ item: { type: "country", iso3 } });
      }
      return iso3 !== undefined;
    },
    obstacles: () => [],
  }),
  legend: (explorer, palette) =>
    explorer.link.selection.starts
      ? [{ id: "starts", shape: "hollow-square", labelKey: "feature.skeleton.legend", colour: palette.others }]
      : [],
};

/** Those whose country has a place. */
function startsIn({ facts, data }: MapExplorer): readonly Start[] {
  return (facts.starts?.() ?? []).filter(({ country }) => data.index.countries[country] !== undefined);
}

function startsLayer(
  { data: { index } }: MapExplorer,
  { colours, scale }: MapFrame,
  starts: readonly Start[],
): SiteLayer {
  const places = starts.flatMap(({ country }) => index.countries[country] ?? []);
  return new SiteLayer({
    id: "starts",
    data: {
      length: places.length,
      attributes: {
        getLngLat: {
          value: Float32Array.from(places.flatMap(({ longitude, latitude }) => [longitude, latitude])),
          size: 2,
        },
        getStyle: { value: Float32Array.from(places.flatMap(() => [RADIUS, SITE_SHAPES.hollowSquare, 0, 0])), size: 4 },
        getColor: { value: Uint8ClampedArray.from(places.flatMap(() => colours().others)), size: 4 },
      },
    },
    pickable: true,
    parameters: overlayParameters,
    outline: fractions(colours().outline),
    ink: fractions(colours().others),
    radiusScale: scale(),
  });
}
