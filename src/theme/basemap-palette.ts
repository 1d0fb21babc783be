/** Colours of the basemap in one theme, as "#rrggbb". Labels reach 4.5:1 on every fill they can stand on (tested). */
export interface BasemapPalette {
  /** Water from the shelf down: shallower than 200 m, then below 200, 2000, 4000 and 5000 m. */
  readonly sea: readonly [string, string, string, string, string];
  readonly land: string;
  readonly lake: string;
  readonly coast: string;
  readonly border: string;
  readonly contested: string;
  /** Lines of the hatch over disputed areas. */
  readonly disputedHatch: string;
  /** Lines of the hatch over countries without data. */
  readonly noDataHatch: string;
  /** Country fill by share of the world, least to most. Violet: no role colour (blue, green, vermilion, grey) uses it. */
  readonly shares: readonly [string, string, string, string, string];
  readonly chosen: string;
  readonly countryLabel: string;
  readonly cityLabel: string;
  readonly landHalo: string;
  readonly seaLabel: string;
  readonly seaHalo: string;
  /** Glow around the globe. */
  readonly sky: string;
  readonly horizon: string;
  /** Strength of the glow at world zoom, 0–1. */
  readonly glow: number;
}

/** Deep sea, ink-like land: the default on big screens. */
export const DARK_BASEMAP: BasemapPalette = {
  sea: ["#15222e", "#121d29", "#0f1924", "#0c151f", "#0a121a"],
  land: "#272d36",
  lake: "#121d29",
  coast: "#46525f",
  border: "#424a55",
  contested: "#7b8693",
  disputedHatch: "#67727f",
  noDataHatch: "#3b434e",
  shares: ["#343544", "#3f3d59", "#4b466c", "#58517f", "#645b90"],
  chosen: "#ffe08a",
  countryLabel: "#e3e8ee",
  cityLabel: "#dbe1e8",
  landHalo: "#1d2229",
  seaLabel: "#8296aa",
  seaHalo: "#0d1620",
  sky: "#0b1119",
  horizon: "#31465c",
  glow: 0.3,
};

/** Paper land on a pale sea. */
export const LIGHT_BASEMAP: BasemapPalette = {
  sea: ["#dce6eb", "#d5e1e7", "#cedbe3", "#c7d6df", "#c1d1db"],
  land: "#f3f0e9",
  lake: "#d5e1e7",
  coast: "#9fadb6",
  border: "#c9c3b6",
  contested: "#8d8778",
  disputedHatch: "#a59f90",
  noDataHatch: "#d8d2c4",
  shares: ["#e3ddec", "#d4cae4", "#c4b7da", "#b4a4d0", "#a593c7"],
  chosen: "#17212a",
  countryLabel: "#23292f",
  cityLabel: "#2b3138",
  landHalo: "#faf8f3",
  seaLabel: "#3c5564",
  seaHalo: "#dce6eb",
  sky: "#e9eff3",
  horizon: "#ffffff",
  glow: 0.1,
};
