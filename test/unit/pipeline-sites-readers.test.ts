import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FACILITY_RELEASES } from "../../pipeline/sites/facility-releases.ts";
import { type FacilityRelease, readFacilities } from "../../pipeline/sites/read-facilities.ts";
import { readIcmm } from "../../pipeline/sites/read-icmm.ts";
import { readMinfac } from "../../pipeline/sites/read-minfac.ts";
import { repairer } from "../../pipeline/sites/repairs.ts";

const none = repairer([]);

function release(folder: string): FacilityRelease {
  return FACILITY_RELEASES.find((each) => each.folder === folder) as FacilityRelease;
}

function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, "../fixtures/usgs-gis", name), "utf8");
}

describe("a USGS facilities release that is still to come", () => {
  const china = readFacilities(release("usgs-china-gis"), fixture("CHN_Mineral_Facilities.geojson"), none);

  it("takes China's layer as GeoJSON: plant, mine, plant of the same complex; coal stays out", () => {
    expect(china.candidates.map((each) => [each.id, each.kind, each.stage, each.minerals.join()])).toEqual([
      ["chn-CHN901", "plant", "refined", "rare-earths"],
      ["chn-CHN902", "mine", "ore", "nickel"],
      ["chn-CHN902-plant", "plant", "intermediate", "nickel"],
    ]);
    expect([...china.outOfScope]).toEqual([["coal, coke and peat", 1]]);
  });

  it("converts capacities, and gives neither shared nor missing ones", () => {
    expect(china.candidates.map((each) => each.capacities[0]?.tonnesPerYear)).toEqual([12_000, undefined, undefined]);
    expect(china.candidates[1]?.notes.join()).toContain("shared with CHN903");
  });

  it("takes Latin America's layer as CSV", () => {
    const latin = readFacilities(release("usgs-latin-america-gis"), fixture("MINFAC_LAC.csv"), none);
    expect(latin.candidates.map((each) => [each.id, each.kind, each.stage, each.precision])).toEqual([
      ["lac-ARG901", "mine", "ore", "plant"],
      ["lac-BRA901", "plant", "intermediate", "town"],
      ["lac-BOL901", "mine", "ore", "plant"],
    ]);
    expect([...latin.outOfScope]).toEqual([["oil and gas", 1]]);
  });

  it("names the column that a layer lacks", () => {
    expect(() => readFacilities(release("usgs-china-gis"), "FeatureUID,Country\nA,China\n", none)).toThrow(
      /FeatureNam/,
    );
  });
});

describe("ICMM", () => {
  const row = {
    ICMMID: "ICMM1",
    "Confidence Factor": "High",
    "Mine Name": "PyhÃ¤test",
    "Group Names": "",
    Latitude: "63.6",
    Longitude: "26.0",
    "Asset Type": "Mine;Smelter",
    "Country or Region": "Finland",
    "Primary Commodity": "gold",
    "Secondary Commodity": "antimony ",
    "Other Commodities": "",
  };

  it("makes two sites of a mine with a smelter, and an antimony site of a gold mine with antimony", () => {
    const reading = readIcmm([row], new Set(), none);
    expect(reading.candidates.map((each) => [each.id, each.kind, each.minerals.join(), each.name])).toEqual([
      ["icmm-ICMM1", "mine", "antimony", "Pyhätest"],
      ["icmm-ICMM1-plant", "plant", "antimony", "Pyhätest"],
    ]);
    expect(reading.split).toBe(1);
  });

  it("leaves Very Low rows out unless another list names them", () => {
    const low = { ...row, "Confidence Factor": "Very Low" };
    expect(readIcmm([low], new Set(), none).candidates).toHaveLength(0);
    expect(readIcmm([low], new Set(["icmm-2025:ICMM1"]), none).candidates).toHaveLength(2);
  });
});

describe("minfac", () => {
  const row = {
    rec_id: "9",
    year: "2007",
    country: "Norway",
    commodity: "Nickel: metal",
    location: "Testby",
    fac_name: "Smelter at Testby",
    fac_type: "Plant",
    latitude: "58.1",
    longitude: "8.0",
    precision: "A",
    op_comp: "Test A/S",
    maininvest: "",
    othinvest: "",
    status: "Active",
    capacity: "85",
    units: "thousand metric tons per year",
    notes: ".",
  };

  it("is dated, approximate and of low confidence", () => {
    const [site] = readMinfac([row], new Set(), new Set(), none).candidates;
    expect(site).toMatchObject({ precision: "town", confidence: "low", statusYear: "2007", stage: "refined" });
    expect(site?.capacities).toEqual([{ tonnesPerYear: 85_000, basis: "Nickel: metal, as stated", year: "2007" }]);
    expect(site?.notes).toContain("2003–08, position approximate");
  });

  it("gives way to a newer release of the country", () => {
    const reading = readMinfac([row], new Set(["NOR"]), new Set(), none);
    expect([...reading.outOfScope.keys()]).toEqual(["superseded by the country's newer facility release"]);
  });

  it("files one facility under the smallest record number, in any order", () => {
    const rows = [row, { ...row, rec_id: "4", commodity: "Copper: metal" }];
    const ids = (list: (typeof row)[]) =>
      readMinfac(list, new Set(), new Set(), none).candidates.map((each) => each.id);
    expect(ids(rows)).toEqual(["minfac-4-plant", "minfac-4-plant"]);
    expect(ids([...rows].reverse())).toEqual(ids(rows));
  });

  it("refuses a repair written for another value", () => {
    const wrong = {
      source: "usgs-minfac",
      record: "9",
      field: "latitude",
      old: "1",
      new: "2",
      evidence: "",
      evidenceKo: "",
    };
    expect(() => readMinfac([row], new Set(), new Set(), repairer([wrong]))).toThrow(/not "1"/);
  });
});
