import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { Obstacle } from "../../layers/label-obstacles.ts";
import { screenScale } from "../../layers/scales.ts";
import type { Language, ThemeName } from "../../model/reader.ts";
import { type BasemapPalette, DARK_BASEMAP, LIGHT_BASEMAP } from "../../theme/basemap-palette.ts";
import type { Labels } from "./basemap-data.ts";
import { type FillStates, fillStates, noDataFilter } from "./country-fill.ts";
import { HATCH_PIXEL_RATIO, hatchImages } from "./hatch.ts";
import { BLANK_IMAGE, BLANK_PIXELS, LABEL_FONT, LABEL_LAYER_IDS, labelLayers, labelText } from "./labels.ts";
import { obstacleFeatures } from "./obstacles.ts";
import { addressOfPart } from "./part-address.ts";
import { type BasemapSources, basemapStyle, chosenFilter, chosenWidth, FINE_LAND_ZOOM, skyOf } from "./style.ts";

/** Shares of the world by iso3, null where a producer's figure is withheld; null for no fill at all. */
export type FillShares = ReadonlyMap<string, number | null> | null;

/** The basemap of one map: its style to begin with, then the few ways in which it changes. */
export interface Basemap {
  readonly style: StyleSpecification;
  /**
   * Call once, as soon as the map is made. What is set before the style has loaded is applied when it has.
   * Resolves when the names have been added.
   */
  attach(map: MapLibreMap): Promise<void>;
  setLook(theme: ThemeName, language: Language): void;
  setFill(shares: FillShares): void;
  setChosen(iso3: string): void;
  /** Names step aside for these. */
  setObstacles(obstacles: readonly Obstacle[]): void;
}

/** How the map looks now: one value, so that every change can rebuild the style from it. */
interface Look {
  theme: ThemeName;
  language: Language;
  shares: FillShares;
  chosen: string;
}

/** What the map has been told of the shares. */
interface Fill {
  readonly states: FillStates;
  readonly noData: ReturnType<typeof noDataFilter>;
}

const NO_FILL: Fill = { states: new Map(), noData: noDataFilter(new Map()) };

/**
 * The basemap. A missing file of shapes is an "error" event of the map.
 * @param geo address of the data folder, absolute, with a slash at its end
 */
export function createBasemap(geo: string, labels: Labels, theme: ThemeName, language: Language): Basemap {
  const sources = sourcesOf(geo, labels);
  const look: Look = { theme, language, shares: null, chosen: "" };
  let map: MapLibreMap | undefined;
  let fill = NO_FILL;
  let obstacles: readonly Obstacle[] = [];
  const placeObstacles = () => map?.getSource<GeoJSONSource>("obstacles")?.setData(obstacleFeatures(obstacles));

  /** Names wait for their characters: MapLibre keeps a fallback glyph for good once it has drawn one. */
  const addLabels = async () => {
    const wanted = look.language;
    await document.fonts.load(`16px "${LABEL_FONT}"`, labelText(sources.labels, wanted)).catch(() => []);
    if (map && wanted === look.language) {
      replaceLabels(map, paletteOf(look.theme), wanted);
    }
  };
  return {
    style: basemapStyle(sources, paletteOf(theme), language),
    attach(created) {
      // Before the style is drawn, or MapLibre warns of missing images.
      created.once("styledata", () => addImages(created, paletteOf(look.theme)));
      return new Promise((named) => {
        created.once("style.load", () => {
          map = created;
          if (look.theme !== theme || look.language !== language) {
            applyPalette(created, sources, look);
          }
          fill = applyFill(created, fill, look.shares);
          created.setFilter("country-chosen", chosenFilter(look.chosen));
          placeObstacles();
          addLabels().then(named);
          onNewScale(created, addLabels);
          sharpenWhenNear(created, geo);
        });
      });
    },
    setLook(nextTheme, nextLanguage) {
      const same = nextTheme === look.theme && nextLanguage === look.language;
      Object.assign(look, { theme: nextTheme, language: nextLanguage });
      if (map && !same) {
        applyPalette(map, sources, look);
        addLabels();
      }
    },
    setFill(shares) {
      look.shares = shares;
      if (map) {
        fill = applyFill(map, fill, shares);
      }
    },
    setChosen(iso3) {
      look.chosen = iso3;
      map?.setFilter("country-chosen", chosenFilter(iso3));
    },
    setObstacles(next) {
      obstacles = next;
      placeObstacles();
    },
  };
}

function paletteOf(theme: ThemeName): BasemapPalette {
  return theme === "dark" ? DARK_BASEMAP : LIGHT_BASEMAP;
}

function sourcesOf(geo: string, labels: BasemapSources["labels"]): BasemapSources {
  return {
    bathymetry: addressOfPart(geo, "bathymetry"),
    countries: addressOfPart(geo, "countries"),
    lakes: addressOfPart(geo, "lakes"),
    disputed: addressOfPart(geo, "disputed"),
    lines: addressOfPart(geo, "lines"),
    "disputed-edges": addressOfPart(geo, "disputed-edges"),
    labels,
  };
}

/** Repaints every layer of the style in the new palette without loading anything anew. */
function applyPalette(map: MapLibreMap, sources: BasemapSources, look: Look): void {
  const style = basemapStyle(sources, paletteOf(look.theme), look.language);
  for (const layer of style.layers) {
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, name as never, value as never);
    }
  }
  map.setSky(skyOf(paletteOf(look.theme)));
  for (const [id, image] of hatchImages(paletteOf(look.theme))) {
    map.updateImage(id, image);
  }
}

/** Tells the map what has changed since `shown`, and no more: every change of a filter lays out the world anew. */
function applyFill(map: MapLibreMap, shown: Fill, shares: FillShares): Fill {
  const known = shares ?? new Map<string, number | null>();
  const fill: Fill = { states: fillStates(known), noData: noDataFilter(known) };
  for (const iso3 of shown.states.keys()) {
    if (!fill.states.has(iso3)) {
      map.removeFeatureState({ source: "countries", id: iso3 });
    }
  }
  for (const [iso3, state] of fill.states) {
    if (shown.states.get(iso3)?.step !== state.step) {
      map.setFeatureState({ source: "countries", id: iso3 }, state);
    }
  }
  if (JSON.stringify(fill.noData) !== JSON.stringify(shown.noData)) {
    map.setFilter("country-no-data", fill.noData);
  }
  return fill;
}

function addImages(map: MapLibreMap, palette: BasemapPalette): void {
  if (!map.hasImage(BLANK_IMAGE)) {
    const data = new Uint8Array(4 * BLANK_PIXELS * BLANK_PIXELS);
    map.addImage(BLANK_IMAGE, { width: BLANK_PIXELS, height: BLANK_PIXELS, data });
  }
  for (const [id, image] of hatchImages(palette)) {
    if (!map.hasImage(id)) {
      map.addImage(id, image, { pixelRatio: HATCH_PIXEL_RATIO });
    }
  }
}

function replaceLabels(map: MapLibreMap, palette: BasemapPalette, language: Language): void {
  for (const id of LABEL_LAYER_IDS) {
    if (map.getLayer(id)) {
      map.removeLayer(id);
    }
  }
  const scale = labelScale(map);
  for (const layer of labelLayers(palette, language, scale)) {
    map.addLayer(layer);
  }
  map.setPaintProperty("country-chosen", "line-width", chosenWidth(scale));
}

/** Names grow with the page's type, and on a wall with the marks, so that both are read from as far. */
function labelScale(map: MapLibreMap): number {
  const { clientWidth, clientHeight } = map.getContainer();
  const ofPage = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return Math.max(ofPage, screenScale(clientWidth, clientHeight));
}

/** Calls `renew` when the map has become larger or smaller so that its names are, too. */
function onNewScale(map: MapLibreMap, renew: () => void): void {
  let last = labelScale(map);
  map.on("resize", () => {
    const scale = labelScale(map);
    if (scale !== last) {
      last = scale;
      renew();
    }
  });
}

/** Swaps the coarse land for the fine one the first time that the reader comes near. */
function sharpenWhenNear(map: MapLibreMap, geo: string): void {
  const sharpen = () => {
    if (map.getZoom() < FINE_LAND_ZOOM) {
      return;
    }
    map.off("zoomend", sharpen);
    for (const part of ["countries", "lines"] as const) {
      map.getSource<GeoJSONSource>(part)?.setData(addressOfPart(geo, part, "fine"));
    }
  };
  map.on("zoomend", sharpen);
  sharpen();
}
