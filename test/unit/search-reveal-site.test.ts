import { expect, test } from "vitest";
import { encodeMineralSets } from "../../src/model/mineral-sets.ts";
import { DEFAULT_SELECTION, type Selection } from "../../src/model/selection.ts";
import { shownSiteRows } from "../../src/model/shown-sites.ts";
import { CONFIDENCES, type MineralId, SITE_KINDS, type SiteTable } from "../../src/model/types.ts";
import { revealSite } from "../../src/search/reveal-site.ts";

const KINDS = ["mine", "deposit", "plant", "plant"] as const;
const MINERALS: MineralId[][] = [["lithium", "tin"], ["tungsten"], ["boron"], ["lithium"]];
const number = new Float32Array(KINDS.length);
const SITES: SiteTable = {
  length: KINDS.length,
  longitude: number,
  latitude: number,
  drawnLongitude: number,
  drawnLatitude: number,
  country: new Uint16Array(KINDS.length),
  kind: Uint8Array.from(KINDS, (kind) => SITE_KINDS.indexOf(kind)),
  stage: new Uint8Array(KINDS.length),
  precision: new Uint8Array(KINDS.length),
  confidence: Uint8Array.from(["high", "low", "high", "low"] as const, (one) => CONFIDENCES.indexOf(one)),
  minerals: encodeMineralSets(MINERALS),
  capacityTonnesPerYear: new Float64Array(KINDS.length),
};

test("a site that is drawn needs no change", () => {
  expect(revealSite(SITES, 0, DEFAULT_SELECTION)).toEqual({ patch: {}, widened: {} });
});

test("filters are widened by what hides the site, and by nothing else", () => {
  const selection: Selection = { ...DEFAULT_SELECTION, kinds: ["plant"] };
  expect(revealSite(SITES, 1, selection)).toEqual({
    patch: { minerals: ["lithium", "tungsten"], kinds: ["deposit", "plant"], lowConfidence: true },
    widened: { mineral: "tungsten", kind: "deposit", lowConfidence: true },
  });
  expect(revealSite(SITES, 3, selection).patch).toEqual({ lowConfidence: true });
});

test("with all minerals shown no mineral is added, and the last bit of the table is one", () => {
  expect(revealSite(SITES, 1, { ...DEFAULT_SELECTION, minerals: [] }).patch).not.toHaveProperty("minerals");
  expect(revealSite(SITES, 2, DEFAULT_SELECTION).patch).toEqual({ minerals: ["lithium", "boron"] });
});

test.each([0, 1, 2, 3])("the map draws site %i afterwards", (row) => {
  const selection: Selection = { ...DEFAULT_SELECTION, minerals: ["gallium"], kinds: [] };
  const { patch } = revealSite(SITES, row, selection);
  expect([...shownSiteRows(SITES, { ...selection, ...patch })]).toContain(row);
});
