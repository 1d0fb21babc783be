import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { DEFAULT_SELECTION } from "../../src/model/selection.ts";
import type { Index } from "../../src/model/types.ts";
import { goodsOfSelection } from "../../src/state/dataset.ts";
import { assets, entryScript, firstScripts, fontsFor, read, sent, withImports } from "./support/site.ts";

const KILOBYTE = 1000;
const index: Index = JSON.parse(read("geo/app/index.json").toString());

/** What the first screen asks of public/geo: lithium, flat, far away. */
const data = [
  ...["index.json", "sites.arrow", "production.arrow"].map((name) => `geo/app/${name}`),
  ...goodsOfSelection(index, DEFAULT_SELECTION).map(({ id }) => `geo/app/flows/${id}.arrow`),
];
const basemap = [
  "countries.topo.json",
  "bathymetry.topo.json",
  "lakes.topo.json",
  "disputed.topo.json",
  "labels.json",
].map((name) => `geo/basemap/${name}`);

/** Words that an English first screen can show; the dictionary holds the button that leads to Korean. */
function firstScreenText(): string {
  const labels: { en: string }[] = JSON.parse(read("geo/basemap/labels.json").toString());
  const named = [...index.countries, ...index.minerals, ...index.goods, ...labels];
  return [...Object.values(en), ...named.map((each) => each.en)].join("");
}

describe("what a first visit costs (brotli)", () => {
  // Measured 690 kB on 26 November 2026, of which MapLibre's worker 122 kB.
  it("scripts of a first visit: at most 700 kB", () => {
    expect(sent(firstScripts())).toBeLessThan(700 * KILOBYTE);
  });

  // Measured 867 kB: table, pages, search, briefings, editor, sharing, pictures and offline come when they are asked for.
  it("all scripts, whatever is asked for: at most 950 kB", () => {
    expect(firstScripts().length).toBeLessThan(assets(".js").length);
    expect(sent(assets(".js"))).toBeLessThan(950 * KILOBYTE);
  });

  // Measured 130 kB.
  it("our own program before the map, gzipped: at most 140 kB", () => {
    const scripts = withImports([entryScript()]);
    expect(scripts.length).toBeGreaterThan(1);
    const bytes = scripts.reduce((sum, path) => sum + gzipSync(read(path)).length, 0);
    expect(bytes).toBeLessThan(140 * KILOBYTE);
  });

  // Measured 534 kB: data 331, basemap 203.
  it("data and basemap: at most 600 kB", () => {
    expect(data.length, "flow files are among them").toBeGreaterThan(4);
    expect(sent([...data, ...basemap])).toBeLessThan(600 * KILOBYTE);
  });

  it("everything of the first screen: at most 1.4 MB", () => {
    const fonts = fontsFor(firstScreenText());
    expect(fonts.length).toBeGreaterThan(0);
    const parts = {
      page: sent(["index.html"]),
      scripts: sent(firstScripts()),
      styles: sent(assets(".css")),
      fonts: sent(fonts),
      data: sent(data),
      basemap: sent(basemap),
    };
    const total = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
    expect(total, JSON.stringify(parts)).toBeLessThan(1400 * KILOBYTE);
  });
});
