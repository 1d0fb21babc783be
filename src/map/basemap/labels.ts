import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from "maplibre-gl";
import type { LabelKind } from "../../model/basemap.ts";
import type { Language } from "../../model/reader.ts";
import type { BasemapPalette } from "../../theme/basemap-palette.ts";
import type { Labels } from "./basemap-data.ts";
import { all, byZoom, equals, isOneOf, property, zoomReached } from "./expressions.ts";

/** Family name in the document's `@font-face`. */
export const LABEL_FONT = "Lodeway Sans";

/** Ids of the label layers, bottom to top. */
export const LABEL_LAYER_IDS = [
  "label-ocean",
  "label-sea",
  "label-dot",
  "label-place",
  "label-country",
  "label-country-crowded",
  "label-country-first",
  "label-obstacle",
] as const;

/** An image without a mark: what lies over the map has a place among the names, not a picture. */
export const BLANK_IMAGE = "blank";
/** Sides of the blank image, pixels. */
export const BLANK_PIXELS = 8;

/**
 * Layers with the names, to be added once `document.fonts` has the characters of `labelText`.
 * MapLibre places the last layer first: the marks over the map have their places already, then countries win over
 * places, those over seas.
 * @param scale 1 on a desk; larger where the page's type is (a wall)
 */
export function labelLayers(palette: BasemapPalette, language: Language, scale = 1): LayerSpecification[] {
  const water = { "text-color": palette.seaLabel, "text-halo-color": palette.seaHalo, "text-halo-width": 1 };
  const land = { "text-halo-color": palette.landHalo, "text-halo-width": 1.2 };
  return [
    nameLayer("label-ocean", ["ocean"], language, sizes(scale, [0, 11], [3, 14], [5, 17]), water, {
      "text-letter-spacing": 0.22,
      "text-line-height": 1.5,
      "text-max-width": 9,
      "text-padding": 24,
    }),
    nameLayer("label-sea", ["sea"], language, sizes(scale, [2, 10.5], [6, 13]), water, {
      "text-letter-spacing": 0.1,
      "text-max-width": 6,
      "text-padding": 12,
    }),
    dotLayer(palette),
    nameLayer("label-place", ["city", "islet"], language, sizes(scale, [5, 11], [8, 13]), landText(palette, land), {
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 0.5,
      "text-padding": 6,
    }),
    ...countryLayers(palette, land, language, scale),
    obstacleLayer(),
  ];
}

/** Names of countries: those that wait for room, those on every picture of the world, and of these those that share it. */
function countryLayers(
  palette: BasemapPalette,
  land: SymbolLayerSpecification["paint"],
  language: Language,
  scale: number,
): SymbolLayerSpecification[] {
  const paint = { ...land, "text-color": palette.countryLabel };
  const layer = (id: string, isFirst: boolean, crowded: boolean, layout: SymbolLayerSpecification["layout"]) => {
    const names = nameLayer(id, ["country"], language, countrySizes(scale), paint, { ...COUNTRY_LAYOUT, ...layout });
    const isWanted: ExpressionSpecification = [isFirst ? "==" : "!=", property("minZoom"), 0] as never;
    const filter = all(names.filter as ExpressionSpecification, isWanted, equals("crowded", crowded));
    return { ...names, filter };
  };
  return [
    layer("label-country", false, false, {}),
    // Two names over each other could be read as neither: these look farther for a place, and vanish without one.
    layer("label-country-crowded", true, true, { "text-variable-anchor-offset": [...COUNTRY_ANCHORS, ...FAR_ANCHORS] }),
    // They never vanish: where no other place is free they lie under a mark. No two of them are near each other.
    layer("label-country-first", true, false, { "text-overlap": "cooperative" }),
  ];
}

/**
 * Where a country's name may stand, from its own place outwards, in parts of its height. Farther away it would be read
 * as the name of a neighbour: better it lies under a mark.
 */
const COUNTRY_ANCHORS = [
  ...["center", [0, 0]],
  ...["top", [0, 0.2], "bottom", [0, -0.2], "left", [0.4, 0], "right", [-0.4, 0]],
  ...["top-left", [0.2, 0.2], "top-right", [-0.2, 0.2], "bottom-left", [0.2, -0.2], "bottom-right", [-0.2, -0.2]],
  ...["top", [0, 0.9], "bottom", [0, -0.9], "left", [1.2, 0], "right", [-1.2, 0]],
] as VariableAnchorOffsetCollectionSpecification;

/** Where neighbours share the room: still beside the country. */
const FAR_ANCHORS = [
  ...["top-left", [0.9, 0.6], "bottom-left", [0.9, -0.6], "left", [2, 0], "top", [0, 1.7]],
] as VariableAnchorOffsetCollectionSpecification;

const COUNTRY_LAYOUT: SymbolLayerSpecification["layout"] = {
  "text-max-width": 7,
  // Neighbours close together (Korea and Japan at world zoom) step aside instead of vanishing.
  "text-variable-anchor-offset": COUNTRY_ANCHORS,
  "text-justify": "auto",
  "text-padding": 2,
};

/** Takes the room of what is drawn over the map, and draws nothing. */
function obstacleLayer(): SymbolLayerSpecification {
  return {
    id: "label-obstacle",
    type: "symbol",
    source: "obstacles",
    layout: {
      "icon-image": BLANK_IMAGE,
      "icon-size": property("size"),
      "icon-overlap": "always",
      "icon-padding": 1,
    },
  };
}

/** Every character of the names in one language, each once, for `document.fonts.load(font, text)`. */
export function labelText(labels: Labels, language: Language): string {
  const names = labels.features.map((label) => label.properties[language]);
  return [...new Set(names.join(""))].sort().join("");
}

function nameLayer(
  id: string,
  kinds: readonly LabelKind[],
  language: Language,
  size: ExpressionSpecification,
  paint: SymbolLayerSpecification["paint"],
  layout: SymbolLayerSpecification["layout"],
): SymbolLayerSpecification {
  return {
    id,
    type: "symbol",
    source: "labels",
    filter: all(isOneOf("kind", kinds), zoomReached("minZoom")),
    layout: {
      "text-field": property(language),
      "text-font": [LABEL_FONT],
      "text-size": size,
      "symbol-sort-key": property("rank"),
      ...layout,
    },
    paint: { ...paint },
  };
}

function landText(palette: BasemapPalette, land: object): SymbolLayerSpecification["paint"] {
  return { ...land, "text-color": palette.cityLabel };
}

/** A small dot where a place is: the same for capitals and others. */
function dotLayer(palette: BasemapPalette): LayerSpecification {
  return {
    id: "label-dot",
    type: "circle",
    source: "labels",
    filter: all(isOneOf("kind", ["city", "islet"]), zoomReached("minZoom")),
    paint: {
      "circle-radius": 1.8,
      "circle-color": palette.cityLabel,
      "circle-stroke-color": palette.landHalo,
      "circle-stroke-width": 1,
    },
  };
}

function sizes(scale: number, ...stops: readonly (readonly [number, number])[]): ExpressionSpecification {
  return byZoom(...stops.map(([zoom, size]) => [zoom, size * scale] as const));
}

/** Countries named at world zoom are written a little larger than the others. */
function countrySizes(scale: number): ExpressionSpecification {
  const large: ExpressionSpecification = ["==", property("minZoom"), 0];
  const either = (first: number, other: number) => ["case", large, first * scale, other * scale];
  const stops = [1, either(11.5, 10.5), 4, either(14, 12), 7, either(18, 15)];
  return ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;
}
