import { describe, expect, it } from "vitest";
import { fixedLayout, type MeasureStyle, tallLayout } from "../../src/export/picture/picture-layout.ts";
import type { PictureContent, PictureLayout } from "../../src/export/picture/picture-types.ts";
import { TEXT_STYLES } from "../../src/export/picture/text-styles.ts";
import { balancedText, wrapText } from "../../src/export/picture/wrap-text.ts";

/** Every letter half as wide as it is high; Korean ones as wide. */
const measure: MeasureStyle = (text, style) =>
  [...text].reduce((sum, letter) => sum + (letter > "\u1000" ? 1 : 0.5), 0) * TEXT_STYLES[style].size;
const byLetter = (text: string) => text.length;

const ADDRESS =
  "https://example.org/atlas/?mineral=cobalt,nickel&stage=ore,intermediate&closed=malacca,suez&lang=ko#1/2/3";

function content(signs: number): PictureContent {
  return {
    title: "In 2024 China refined 78% of the world’s cobalt (IEA, Critical Minerals Data Explorer).",
    subtitle: "2024년 한국은 산화·수산화코발트 수입액의 69%를 중국에서 들여왔다(CEPII BACI).",
    legend: Array.from({ length: signs }, (_, at) => ({
      paths: [{ d: "M0 0h28v14z", fill: "#000" }],
      text: `Sign number ${at}${at % 5 === 0 ? ", which has more to say than the others of its kind" : ""}`,
    })),
    notes: [`Sources: ${"World Mining Data, ".repeat(12)}BGS.`, "Lodeway, 26 November 2026.", ADDRESS],
  };
}

/** Everything inside the page, and words neither on the map nor beyond the right edge. */
function expectInside(layout: PictureLayout): void {
  const { width, height, map, type } = layout;
  for (const { text, style, x, y } of layout.texts) {
    const [right, size] = [x + measure(text, style) * type, TEXT_STYLES[style].size * type];
    expect(x, text).toBeGreaterThanOrEqual(0);
    expect(right, text).toBeLessThanOrEqual(width);
    expect(y - size, text).toBeGreaterThanOrEqual(0);
    expect(y, text).toBeLessThanOrEqual(height);
    const besideMap = right <= map.x || x >= map.x + map.width;
    expect(besideMap || y <= map.y || y - size * 0.8 >= map.y + map.height, `${text} is off the map`).toBe(true);
  }
  for (const { x, y, scale } of layout.signs) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + 28 * scale).toBeLessThanOrEqual(width);
    expect(y + 14 * scale).toBeLessThanOrEqual(height);
  }
  expect(map.x).toBeGreaterThanOrEqual(0);
  expect(map.x + map.width).toBeLessThanOrEqual(width);
  expect(map.y + map.height).toBeLessThanOrEqual(height);
}

const words = (layout: PictureLayout) => layout.texts.map(({ text }) => text).join(" ");

describe("lines of text", () => {
  it("breaks between words and loses none", () => {
    const text = "one two three four five six seven";
    const lines = wrapText(text, 9, byLetter);
    expect(lines.join(" ")).toBe(text);
    expect(Math.max(...lines.map(byLetter))).toBeLessThanOrEqual(9);
  });

  it("breaks an address after its signs, and whole again it is the same", () => {
    const lines = wrapText(ADDRESS, 40, byLetter);
    expect(lines.join("")).toBe(ADDRESS);
    expect(Math.max(...lines.map(byLetter))).toBeLessThanOrEqual(40);
    expect(lines.slice(0, -1).every((line) => /[/?&#=,]$/u.test(line))).toBe(true);
  });

  it("cuts a word wider than a line, letter by letter", () => {
    expect(wrapText("a bcdefgh i", 3, byLetter)).toEqual(["a", "bcd", "efg", "h i"]);
  });

  it("balances two lines without making a third", () => {
    const text = "South Korea bought most of its imports there in twenty";
    const lines = balancedText(text, 50, byLetter);
    expect(lines).toHaveLength(2);
    expect(lines.join(" ")).toBe(text);
    expect(byLetter(lines[1]!)).toBeGreaterThan(15);
  });
});

describe("a page around the map", () => {
  it("as high as the map wants it: the map keeps its size, everything is inside", () => {
    for (const [width, height, signs] of [
      [350, 420, 14],
      [680, 500, 20],
      [2100, 1400, 8],
    ] as const) {
      const layout = tallLayout(content(signs), { width, height }, measure);
      expect(layout.map).toMatchObject({ width, height });
      expectInside(layout);
    }
  });

  it.each([
    ["4K", 1920, 1080],
    ["link preview", 1200, 630],
    ["small slide", 1280, 720],
  ])("of a given size (%s): the map whole and not small, everything inside", (_, width, height) => {
    for (const proportion of [0.8, 1.36, 2.4]) {
      for (const signs of [6, 20]) {
        const layout = fixedLayout(content(signs), { width, height }, proportion, measure);
        expect(layout).toMatchObject({ width, height });
        expect(layout.map.width / layout.map.height).toBeCloseTo(proportion, 1);
        expect(layout.map.width * layout.map.height).toBeGreaterThan(0.25 * width * height);
        expectInside(layout);
      }
    }
  });

  it("says every word of the content, the sentence first", () => {
    const told = content(20);
    const layout = fixedLayout(told, { width: 1920, height: 1080 }, 1.36, measure);
    expect(words(layout).startsWith(told.title)).toBe(true);
    for (const text of [told.subtitle, ...told.legend.map((sign) => sign.text), told.notes[0]!]) {
      expect(words(layout)).toContain(text);
    }
    expect(words(layout).replaceAll(" ", "")).toContain(ADDRESS);
    expect(layout.signs).toHaveLength(20);
  });
});
