import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pictureName } from "../../src/export/file-name.ts";
import { isBlank } from "../../src/export/picture/blank.ts";
import { tallLayout } from "../../src/export/picture/picture-layout.ts";
import { withTexts } from "../../src/export/picture/png-texts.ts";
import { svgFile } from "../../src/export/picture/svg-file.ts";
import { legendMark } from "../../src/layers/legend-mark.ts";
import { pngChunks, pngSize, pngTexts } from "../support/png.ts";

/** One grey pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

describe("texts in a PNG", () => {
  const texts = { Title: "중국은 78%를 정제했다 – IEA", Source: "one\ntwo" };
  const written = Buffer.from(withTexts(PNG, texts));

  it("can be read back, and the picture stays the same", () => {
    expect(pngTexts(written)).toEqual(texts);
    expect(pngSize(written)).toEqual({ width: 1, height: 1 });
    expect(pngChunks(written).filter(({ name }) => name !== "iTXt")).toEqual(pngChunks(PNG));
  });

  it("have the checksums that PNG wants", () => {
    for (const { name, content, checksum } of pngChunks(written)) {
      expect(checksum, name).toBe(crc32(Buffer.concat([Buffer.from(name), content])));
    }
  });
});

describe("the other files", () => {
  it("an SVG names its font, escapes its words and needs no style sheet", () => {
    const content = {
      title: 'Less than <0.1% & "more"',
      subtitle: "",
      legend: [
        { text: "China", paths: legendMark({ id: "a", shape: "ring", labelKey: "legend.china", colour: "#e2550f" }) },
      ],
      notes: ["Sources: IEA."],
    };
    const layout = tallLayout(content, { width: 640, height: 0 }, (text) => text.length / 2);
    const colours = { ground: "#fff", ink: "#000", quiet: "#555", line: "#ccc", sea: "#def" };
    const svg = svgFile(layout, colours, { title: content.title, language: "en" });
    expect(svg).toContain("<title>Less than &lt;0.1% &amp; &quot;more&quot;</title>");
    expect(svg).toContain('stroke="#e2550f"');
    expect(svg).toContain("Lodeway Sans");
    expect(svg).not.toMatch(/class=|<style|var\(/u);
  });

  it("names say what is in them", () => {
    const selection = { minerals: ["lithium"], year: 2024 } as const;
    expect(pictureName(selection, "map", "png", { width: 3840, height: 2160 })).toBe(
      "lodeway-lithium-2024-map-3840x2160.png",
    );
    expect(pictureName(selection, "by-year", "svg")).toBe("lodeway-lithium-2024-by-year.svg");
  });

  it("one colour is blank, a single other pixel is not", () => {
    const pixels = new Uint8ClampedArray(4 * 100).fill(7);
    expect(isBlank(pixels)).toBe(true);
    pixels[4 * 99] = 8;
    expect(isBlank(pixels)).toBe(false);
  });
});
