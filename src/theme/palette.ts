import type { ThemeName } from "../model/reader.ts";

/** [red, green, blue, alpha], 0–255: what deck layers take. */
type Rgba = readonly [number, number, number, number];

/** Colours of one theme, as CSS writes them. */
export interface Palette {
  readonly msp: string;
  readonly resourceRich: string;
  readonly china: string;
  readonly others: string;
  /** Estimated or traced amounts, where they are not told by dashes alone. */
  readonly estimated: string;
  readonly doubtful: string;
  /** What the reader has chosen. */
  readonly highlight: string;
  /** Edge of a mark, so that it stands off the land and off other marks. */
  readonly outline: string;
}

/**
 * One colour per role, the same everywhere: blue, green and vermilion of the Okabe–Ito family, grey for the rest,
 * set apart in lightness too, so that they can be told by eyes that see fewer hues (test/unit/palette.test.ts).
 * The same values stand in tokens.css.
 */
export const PALETTES = {
  dark: {
    msp: "#3d9be9",
    resourceRich: "#7be0b4",
    china: "#ef5f28",
    others: "#7d8893",
    estimated: "#c9b8f2",
    doubtful: "#f0c541",
    highlight: "#ffe08a",
    outline: "#081018",
  },
  light: {
    msp: "#0b62b4",
    resourceRich: "#045a3c",
    china: "#e2550f",
    others: "#7f868e",
    estimated: "#6a51a3",
    doubtful: "#8a6a00",
    highlight: "#17212a",
    outline: "#ffffff",
  },
} as const satisfies Record<ThemeName, Palette>;

/** The palette of a theme as numbers, alpha 255. */
export function groupPalette(theme: ThemeName): Readonly<Record<keyof Palette, Rgba>> {
  const palette = PALETTES[theme];
  return Object.fromEntries(Object.entries(palette).map(([role, colour]) => [role, rgba(colour)])) as Record<
    keyof Palette,
    Rgba
  >;
}

/** "#rrggbb" as numbers. */
function rgba(colour: string): Rgba {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255, 255];
}
