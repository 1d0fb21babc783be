import { describe, expect, it } from "vitest";
import { siteLegend } from "../../src/layers/site-legend.ts";
import { chosenSiteReach, siteMarksLayer } from "../../src/layers/site-marks.ts";
import { groupsView } from "../../src/model/groups.ts";
import { encodeMineralSets } from "../../src/model/mineral-sets.ts";
import { DEFAULT_SELECTION } from "../../src/model/selection.ts";
import { shownSiteRows } from "../../src/model/shown-sites.ts";
import { CONFIDENCES, PRECISIONS, SITE_KINDS, type SiteTable } from "../../src/model/types.ts";
import { at, INDEX } from "./support/tiny-dataset.ts";

const COUNT = PRECISIONS.length;
const degrees = new Float32Array(COUNT);
/** Lithium mines in Chile, one of each precision; the last is of low confidence. */
const SITES: SiteTable = {
  length: COUNT,
  longitude: degrees,
  latitude: degrees,
  drawnLongitude: degrees,
  drawnLatitude: degrees,
  country: new Uint16Array(COUNT).fill(at("CHL")),
  kind: new Uint8Array(COUNT).fill(SITE_KINDS.indexOf("mine")),
  stage: new Uint8Array(COUNT),
  precision: Uint8Array.from(PRECISIONS, (_, precision) => precision),
  confidence: Uint8Array.from(PRECISIONS, (_, row) => CONFIDENCES.indexOf(row === COUNT - 1 ? "low" : "high")),
  minerals: encodeMineralSets(PRECISIONS.map(() => ["lithium"])),
  capacityTonnesPerYear: new Float64Array(COUNT).fill(10_000),
};
const LOOK = {
  countries: INDEX.countries,
  groups: groupsView(INDEX, 2024, false),
  colours: {
    msp: [1, 0, 0, 255],
    resourceRich: [2, 0, 0, 255],
    china: [3, 0, 0, 255],
    others: [4, 0, 0, 255],
  },
  outline: [0, 0, 0, 1],
  ink: [0, 0, 0, 1],
  radiusScale: 1,
} as const;
const rowsOf = (...precisions: (typeof PRECISIONS)[number][]) =>
  Uint32Array.from(precisions, (precision) => PRECISIONS.indexOf(precision));

interface Drawn {
  readonly attributes: { readonly getStyle: { readonly value: Float32Array } };
}
const styleOf = (rows: Uint32Array) =>
  (siteMarksLayer(SITES, rows, LOOK).props as unknown as { data: Drawn }).data.attributes.getStyle.value;

describe("a place that is not known exactly", () => {
  it("has a softer mark the vaguer it is; a plant's own place has none", () => {
    const rows = rowsOf("plant", "town", "county", "province");
    const softness = [...rows].map((_, instance) => styleOf(rows)[instance * 4 + 2]!);
    expect(softness[0]).toBe(0);
    expect(softness).toEqual(softness.toSorted((a, b) => a - b));
    expect(new Set(softness).size).toBe(softness.length);
  });

  it("has its sign in the legend only where it is drawn, and a wider ring", () => {
    const ids = (rows: Uint32Array) => siteLegend(SITES, rows, "#000", String).map(({ id }) => id);
    expect(ids(rowsOf("plant"))).not.toContain("soft");
    expect(ids(rowsOf("plant", "province"))).toContain("soft");
    const [plant, province] = [...rowsOf("plant", "province")].map((row) => chosenSiteReach(SITES, row, 1));
    expect(province).toBeGreaterThan(plant!);
  });
});

describe("a site of low confidence", () => {
  it("is hidden until it is asked for", () => {
    const selection = { ...DEFAULT_SELECTION, minerals: ["lithium"] as const };
    expect(shownSiteRows(SITES, selection)).toHaveLength(COUNT - 1);
    expect(shownSiteRows(SITES, { ...selection, lowConfidence: true })).toHaveLength(COUNT);
    expect(shownSiteRows(SITES, { ...selection, minerals: ["cobalt"], lowConfidence: true })).toHaveLength(0);
  });
});
