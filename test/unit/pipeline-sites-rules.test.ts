import type { Feature, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { type Candidate, candidate } from "../../pipeline/sites/candidate.ts";
import { capacityTonnes, isPossible, plainNumber } from "../../pipeline/sites/capacity.ts";
import { mineralsOfText, outOfScopeClass } from "../../pipeline/sites/commodity.ts";
import { countryIndex } from "../../pipeline/sites/country-index.ts";
import { countryOfSite } from "../../pipeline/sites/country-of-site.ts";
import { fanOut } from "../../pipeline/sites/fan-out.ts";
import { facilitiesOf, likeness, mergeFacilities } from "../../pipeline/sites/merge.ts";
import { namesAlike, repairEncoding } from "../../pipeline/sites/names.ts";
import { plantStage } from "../../pipeline/sites/plant-stage.ts";
import { precisionOfDigits } from "../../pipeline/sites/position.ts";
import { siteOfCluster } from "../../pipeline/sites/site-of-cluster.ts";
import { SITE_COLUMNS, siteCells } from "../../pipeline/sites/site-row.ts";

function site(id: string, more: Partial<Candidate> = {}): Candidate {
  const point = { longitude: 10, latitude: 50, country: "Testland" };
  return candidate({
    source: `source-of-${id}`,
    record: id,
    id,
    rank: 1,
    kind: "plant",
    stage: "refined",
    name: id,
    minerals: ["nickel"],
    ...point,
    ...more,
  });
}

/** Degrees of latitude for kilometres. */
const north = (km: number) => 50 + km / 111.195;

function ids(candidates: Candidate[]): string[][] {
  const clusters = mergeFacilities(facilitiesOf(candidates));
  return clusters.map(({ lead, merged }) => [lead, ...merged].map((each) => each.combined.id)).sort();
}

describe("words of commodities", () => {
  it.each([
    ["Copper: concentrate, Cu content", ["copper"]],
    ["Lead-zinc: ore", ["zinc"]],
    ["Rare metals: columbium, indium, selenium, tellurium", ["niobium", "indium", "tellurium"]],
    ["Heavy minerals (ilmenite, rutile, zircon)", ["titanium", "zirconium"]],
    ["Ferroalloys: FeV, FeMo, FeNi", ["nickel", "vanadium", "molybdenum"]],
    ["Gold: in matte", []],
    ["Clay: including ball and refractory clays", []],
  ])("%s", (text, minerals) => {
    expect(mineralsOfText(text)).toEqual(minerals);
  });

  it("classes what stays out", () => {
    expect(outOfScopeClass("strontium: carbonate")).toBe("other or unnamed commodities");
    expect(outOfScopeClass("thermal coal")).toBe("coal, coke and peat");
  });
});

describe("stage of a plant", () => {
  it.each([
    ["Copper: concentrate", "Mill", "copper", "ore"],
    ["Copper: smelters", "Smelter", "copper", "intermediate"],
    ["Zinc", "Smelter", "zinc", "refined"],
    ["Nickel: Intermediate, Nickel-cobalt hydroxide (MHP)", "Plant", "nickel", "intermediate"],
    ["Alumina", "Refinery", "aluminium", "intermediate"],
    ["Ferroalloys: ferrochrome", "Plant", "chromium", "intermediate"],
    ["Tungsten: Ferrotungsten", "Plant", "tungsten", "refined"],
    ["Aluminum: rolled and foil", "Plant", "aluminium", "material"],
    ["Copper: ore", "Smelter at Kristiansand", "copper", "intermediate"],
    ["barite", "Plant", "barite", "ore"],
  ] as const)("%s in a %s", (form, type, mineral, stage) => {
    expect(plantStage(form, type, [mineral])).toBe(stage);
  });
});

describe("capacity", () => {
  it("knows the publishers' units and their none", () => {
    expect(capacityTonnes(12, "kmt")).toBe(12_000);
    expect(capacityTonnes(800, "Kilograms")).toBe(0.8);
    expect(capacityTonnes(33_000, "t / yr")).toBe(33_000);
    expect(capacityTonnes(-999, "Metric tons")).toBeNull();
    expect(capacityTonnes(5, "thousand 42-gallon barrels per day")).toBeNull();
  });

  it("takes plain numbers only, and none that cannot be", () => {
    expect(plainNumber("2,800,000")).toBe(2_800_000);
    expect(plainNumber("24,000 Cu; 1")).toBeNaN();
    expect(isPossible(130e6, "plant", ["copper"])).toBe(false);
    expect(isPossible(3.85e6, "plant", ["aluminium"])).toBe(true);
  });
});

describe("names", () => {
  it("is deaf to generic words, accents and order, not to the place", () => {
    expect(namesAlike("Plant at Zhuzhou", "Zhuzhou Plant")).toBe(true);
    expect(namesAlike("Guaíba Mine", "Guaiba")).toBe(true);
    expect(namesAlike("Nkana", "Nchanga")).toBe(false);
    expect(namesAlike("Mine", "Mine")).toBe(false);
  });

  it("undoes UTF-8 read as Windows-1252 and leaves the rest", () => {
    expect(repairEncoding("PyhÃ¤salmi")).toBe("Pyhäsalmi");
    expect(repairEncoding("Älvsbyn")).toBe("Älvsbyn");
  });
});

describe("merging", () => {
  it("joins what is within 5 km, and like-named within 15 km", () => {
    expect(ids([site("a"), site("b", { rank: 2, latitude: north(4.9) })])).toEqual([["a", "b"]]);
    expect(ids([site("a"), site("b", { rank: 2, latitude: north(5.1) })])).toEqual([["a"], ["b"]]);
    const like = { name: "Refinery a", rank: 2, latitude: north(14) };
    expect(likeness(site("aaaa"), site("b", { ...like, name: "Refinery aaaa" }))).not.toBeNull();
    expect(likeness(site("aaaa"), site("b", { ...like, name: "aaaa", latitude: north(16) }))).toBeNull();
  });

  it("keeps apart another mineral, another stage, and the mine beside the smelter", () => {
    const mine = { kind: "mine", stage: "ore" } as const;
    expect(ids([site("a"), site("b", { rank: 2, minerals: ["tin"] })])).toHaveLength(2);
    expect(ids([site("a"), site("b", { rank: 2, stage: "ore" })])).toHaveLength(2);
    expect(ids([site("a"), site("b", { rank: 2, ...mine })])).toHaveLength(2);
  });

  it("joins an approximate point of the same operator within 25 km", () => {
    const approximate = { rank: 2, approximate: true, latitude: north(24) };
    expect(ids([site("a", { operator: "Acme Metals" }), site("b", { ...approximate, operator: "Acme Ltd" })])).toEqual([
      ["a", "b"],
    ]);
    expect(ids([site("a", { operator: "Acme" }), site("b", { ...approximate, operator: "Zenith" })])).toHaveLength(2);
  });

  it("takes in what the curated list names, but a project does not replace the plant that stands", () => {
    const curated = (status: string) =>
      site("curated-x", { source: "lodeway-curated", status, sameAs: ["source-of-b:b"], latitude: north(20) });
    const standing = site("b", { rank: 4, status: "active" });
    expect(ids([curated("operating"), standing])).toEqual([["curated-x", "b"]]);
    expect(ids([curated("planned"), standing])).toEqual([["b", "curated-x"]]);
  });

  it("gives the same whatever the order of the rows", () => {
    const rows = [0, 3, 6, 9, 12].map((km, index) => site(`s${index}`, { rank: 5 - index, latitude: north(km) }));
    expect(ids([...rows].reverse())).toEqual(ids(rows));
  });
});

describe("the country of a site", () => {
  const square = (
    a3: string,
    iso3: string | null,
    west: number,
  ): Feature<Polygon, { a3: string; iso3: string | null }> => ({
    type: "Feature",
    properties: { a3, iso3 },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [west, 0],
          [west + 5, 0],
          [west + 5, 5],
          [west, 5],
          [west, 0],
        ],
      ],
    },
  });
  const index = countryIndex([square("FIN", "FIN", 0), square("SWE", "SWE", 5), square("SOL", null, 20)]);
  const at = (longitude: number, country: string) =>
    countryOfSite(index, site("x", { longitude, latitude: 2.5, country }));

  it("keeps the named country up to 25 km outside it", () => {
    expect(at(5.2, "Finland")).toEqual({ iso3: "FIN", note: "" });
    expect(at(5.3, "Finland")).toEqual({ reason: "more than 25 km outside FIN, in SWE" });
    expect(at(-0.2, "Finland")).toEqual({ iso3: "FIN", note: "" });
    expect(at(-0.3, "Finland")).toEqual({ reason: "more than 25 km outside FIN, in the sea" });
  });

  it("files Somaliland under Somalia, and refuses oceans", () => {
    expect(at(22, "Somalia")).toEqual({ iso3: "SOM", note: "" });
    expect(at(22, "Pacific Ocean")).toEqual({ reason: 'not in a country ("Pacific Ocean")' });
  });

  it("asks the point where no country is named", () => {
    expect(at(7, "")).toEqual({ iso3: "SWE", note: "" });
    expect(at(Number.NaN, "Sweden")).toEqual({ reason: "no valid coordinates" });
  });
});

describe("rows", () => {
  const row = (id: string, more: Partial<Candidate> = {}) => {
    const [cluster] = mergeFacilities(facilitiesOf([site(id, more)]));
    return siteOfCluster(cluster as never, "FIN", "");
  };

  it("have one cell a column", () => {
    expect(siteCells(row("a"))).toHaveLength(SITE_COLUMNS.length);
    expect(SITE_COLUMNS.slice(0, 4)).toEqual(["id", "name", "name_local", "country_iso3"]);
  });

  it("are fanned out where they share a point: drawn apart, positions unchanged", () => {
    const town = { precision: "town", approximate: true } as const;
    const fanned = fanOut([row("a", town), row("b", town), row("c", town), row("far", { ...town, latitude: 51 })]);
    const drawn = fanned.map((each) => `${each.drawnLongitude},${each.drawnLatitude}`);
    expect(new Set(drawn).size).toBe(4);
    expect(fanned.map((each) => each.latitude)).toEqual([50, 50, 50, 51]);
    expect(fanned[3]).toMatchObject({ drawnLongitude: 10, drawnLatitude: 51 });
    for (const each of fanned.slice(0, 3)) {
      const km = Math.hypot(
        (each.drawnLongitude - 10) * 111.195 * Math.cos((50 * Math.PI) / 180),
        (each.drawnLatitude - 50) * 111.195,
      );
      expect(km).toBeGreaterThan(2.9);
      expect(km).toBeLessThan(6.1);
    }
  });

  it("know how coarse their digits are", () => {
    expect(precisionOfDigits(30, -15)).toBe("province");
    expect(precisionOfDigits(30.25, -15.5)).toBe("county");
    expect(precisionOfDigits(30.1, -15.3)).toBe("town");
    expect(precisionOfDigits(30.11667, -15.3)).toBe("plant");
  });
});
