import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { LabelKind } from "../../model/basemap.ts";
import type { Language } from "../../state/explorer-types.ts";
import type { BasemapPalette } from "../../theme/basemap-palette.ts";
import type { Labels } from "./basemap-data.ts";
import { all, byZoom, isOneOf, property, zoomReached } from "./expressions.ts";

/** Family name in the document's `@font-face`. */
export const LABEL_FONT = "Lodeway Sans";

/** Ids of the label layers, bottom to top. */
export const LABEL_LAYER_IDS = ["label-ocean", "label-sea", "label-dot", "label-place", "label-country"] as const;

/**
 * Layers with the names, to be added once `document.fonts` has the characters of `labelText`.
 * MapLibre places the last layer first: countries win over places, those over seas.
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
    nameLayer(
      "label-country",
      ["country"],
      language,
      countrySizes(scale),
      { ...land, "text-color": palette.countryLabel },
      {
        "text-max-width": 7,
        // Neighbours close together (Korea and Japan at world zoom) step aside instead of vanishing.
        "text-variable-anchor": ["center", "left", "right", "top", "bottom"],
        "text-radial-offset": 0.4,
        "text-justify": "auto",
        "text-padding": 4,
      },
    ),
  ];
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
