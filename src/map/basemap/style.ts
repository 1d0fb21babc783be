import type { GeoJSONSourceSpecification, LayerSpecification, SkySpecification, StyleSpecification } from "maplibre-gl";
import type { Language } from "../../model/reader.ts";
import type { BasemapPalette } from "../../theme/basemap-palette.ts";
import type { Labels } from "./basemap-data.ts";
import { countryFillPaint, noDataFilter } from "./country-fill.ts";
import { byZoom, equals, property } from "./expressions.ts";
import { DISPUTED_HATCH, NO_DATA_HATCH } from "./hatch.ts";
import type { PartName } from "./parts.ts";

/** From this zoom the coarse land shows its corners: load the fine one and set it on `countries` and `lines`. */
export const FINE_LAND_ZOOM = 3.5;

/** The world at first: no shares, no chosen country. */
const NO_SHARES: ReadonlyMap<string, number | null> = new Map();
const NO_COUNTRY = "-";

/** Where each source of the style gets its shapes from: an address, or GeoJSON. */
export type BasemapSources = Readonly<Record<PartName, GeoJSONSourceSpecification["data"]>> & {
  readonly labels: Labels;
};

/**
 * The style without labels (see `labelLayers`: they wait for the fonts). Images of `hatchImages` must be added to the
 * map. No glyphs and no sprite are asked for: text is drawn from the document's fonts.
 * @param language of the style's name only; the shapes have none
 */
export function basemapStyle(sources: BasemapSources, palette: BasemapPalette, language: Language): StyleSpecification {
  return {
    version: 8,
    name: language === "ko" ? "바탕 지도" : "Basemap",
    projection: { type: "mercator" },
    sky: skyOf(palette),
    sources: {
      bathymetry: geojson(sources.bathymetry),
      countries: { ...geojson(sources.countries), promoteId: "iso3" },
      lakes: geojson(sources.lakes),
      disputed: geojson(sources.disputed),
      lines: geojson(sources.lines),
      "disputed-edges": geojson(sources["disputed-edges"]),
      labels: geojson(sources.labels),
      obstacles: geojson({ type: "FeatureCollection", features: [] }),
    },
    layers: [...areaLayers(palette), ...lineLayers(palette)],
  };
}

/** A quiet rim of light around the globe, gone before the flat view. */
export function skyOf(palette: BasemapPalette): SkySpecification {
  return {
    "sky-color": palette.sky,
    "horizon-color": palette.horizon,
    "fog-color": palette.horizon,
    "sky-horizon-blend": 0.6,
    "horizon-fog-blend": 0.8,
    "atmosphere-blend": byZoom([0, palette.glow], [4, palette.glow / 2], [6, 0]),
  };
}

/** Width of the edge of the chosen country. */
export function chosenWidth(scale: number) {
  return byZoom([0, 2 * scale], [5, 3.2 * scale]);
}

/** Filter of the layer "country-chosen"; "" chooses none. */
export function chosenFilter(iso3: string) {
  return equals("iso3", iso3 || NO_COUNTRY);
}

function geojson(data: GeoJSONSourceSpecification["data"]): GeoJSONSourceSpecification {
  return { type: "geojson", data, tolerance: 0.25, maxzoom: 12 };
}

function areaLayers(palette: BasemapPalette): LayerSpecification[] {
  const [shelf, ...deeper] = palette.sea;
  const depths = [200, 2000, 4000, 5000].flatMap((depth, i) => [depth, deeper[i]!]);
  return [
    { id: "sea", type: "background", paint: { "background-color": shelf } },
    {
      id: "bathymetry",
      type: "fill",
      source: "bathymetry",
      layout: { "fill-sort-key": property("depthMetres") },
      paint: {
        "fill-color": ["match", property("depthMetres"), ...depths, shelf] as unknown as string,
        // Smoothed edges would be drawn over the deeper bands as hairlines where bands overlap beyond ±180°.
        "fill-antialias": false,
      },
    },
    {
      id: "country-fill",
      type: "fill",
      source: "countries",
      filter: ["!=", property("iso3"), "ATA"],
      paint: countryFillPaint(palette),
    },
    {
      // The flat map stretches it into a band: shown on the globe only.
      id: "antarctica",
      type: "fill",
      source: "countries",
      filter: equals("iso3", "ATA"),
      layout: { visibility: "none" },
      paint: { "fill-color": palette.land },
    },
    {
      id: "country-no-data",
      type: "fill",
      source: "countries",
      filter: noDataFilter(NO_SHARES),
      paint: { "fill-pattern": NO_DATA_HATCH },
    },
    { id: "lakes", type: "fill", source: "lakes", paint: { "fill-color": palette.lake } },
    {
      id: "disputed",
      type: "fill",
      source: "disputed",
      paint: { "fill-pattern": DISPUTED_HATCH, "fill-opacity": byZoom([1, 0.3], [3, 0.6], [5, 0.8]) },
    },
  ];
}

function lineLayers(palette: BasemapPalette): LayerSpecification[] {
  const dashed = { "line-dasharray": [3, 2], "line-color": palette.contested };
  return [
    {
      id: "coast",
      type: "line",
      source: "lines",
      filter: equals("kind", "coast"),
      paint: { "line-color": palette.coast, "line-width": byZoom([0, 0.4], [4, 0.7], [8, 1]) },
    },
    {
      id: "borders",
      type: "line",
      source: "lines",
      filter: equals("kind", "border"),
      layout: { "line-join": "round" },
      paint: { "line-color": palette.border, "line-width": byZoom([0, 0.4], [3, 0.7], [8, 1.4]) },
    },
    {
      id: "borders-contested",
      type: "line",
      source: "lines",
      filter: equals("kind", "contested"),
      paint: { ...dashed, "line-width": byZoom([0, 0.5], [3, 0.8], [8, 1.4]) },
    },
    {
      id: "disputed-edges",
      type: "line",
      source: "disputed-edges",
      minzoom: 3,
      paint: { ...dashed, "line-width": byZoom([3, 0.6], [8, 1.1]) },
    },
    {
      id: "country-chosen",
      type: "line",
      source: "countries",
      filter: chosenFilter(""),
      layout: { "line-join": "round" },
      paint: { "line-color": palette.chosen, "line-width": chosenWidth(1) },
    },
  ];
}
