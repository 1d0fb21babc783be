import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { groupPalette, PALETTES } from "../../src/theme/palette.ts";
import { contrast, EYES, type Eye, oklabDistance } from "./support/colour-vision.ts";

const ROLES = ["msp", "resourceRich", "china", "others"] as const;
const THEMES = ["dark", "light"] as const;
/** Distance in OKLab at which small marks are told apart without effort; black to white is 1. */
const APART = 0.1;

const tokens = readFileSync("src/theme/tokens.css", "utf8");

/** Value of a custom property under a theme. */
function token(theme: string, name: string): string {
  const block = tokens.slice(tokens.indexOf(`[data-theme="${theme}"] {`));
  return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1] ?? "";
}

describe.each(THEMES)("%s", (theme) => {
  const pairs = ROLES.flatMap((first, at) => ROLES.slice(at + 1).map((second) => [first, second] as const));

  test.each(Object.keys(EYES) as Eye[])("roles can be told apart by %s eyes", (eye) => {
    const palette = PALETTES[theme];
    const close = pairs.filter(([first, second]) => oklabDistance(palette[first], palette[second], eye) < APART);
    expect(close).toEqual([]);
  });

  test("tokens.css has the same colours", () => {
    const names = { msp: "role-msp", resourceRich: "role-resource-rich", china: "role-china", others: "role-others" };
    for (const role of ROLES) {
      expect(token(theme, names[role])).toBe(PALETTES[theme][role]);
    }
    for (const name of ["estimated", "doubtful", "highlight", "outline"] as const) {
      expect(token(theme, name)).toBe(PALETTES[theme][name]);
    }
  });

  test.each(["ground", "raised", "float"])("text has a contrast of 4.5 on %s", (ground) => {
    for (const ink of ["ink", "ink-quiet", "warning", "error"]) {
      expect(contrast(token(theme, ink), token(theme, ground)), ink).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("the coloured word of the headline and a pressed button have a contrast of 4.5", () => {
    expect(contrast(token(theme, "text-china"), token(theme, "ground"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token(theme, "on-pressed"), token(theme, "pressed"))).toBeGreaterThanOrEqual(4.5);
  });
});

test("the palette as numbers", () => {
  expect(groupPalette("dark").china).toEqual([0xef, 0x5f, 0x28, 255]);
});
