import { type RawRow, readRawCsv, readRawJson } from "../lib/raw.ts";
import type { Reading } from "./candidate.ts";
import { iso3OfSiteCountry } from "./country-of-site.ts";
import { FACILITY_RELEASES, facilityLayer } from "./facility-releases.ts";
import { readAfricaLayer } from "./read-africa-layer.ts";
import { readCurated, recordsNamed } from "./read-curated.ts";
import { readCopper, readMajorDeposits, readMinmod, readPp1802, readTinTungsten } from "./read-deposits.ts";
import { countriesOfLayer, type FacilityRelease, readFacilities } from "./read-facilities.ts";
import { readIcmm } from "./read-icmm.ts";
import { readMinfac } from "./read-minfac.ts";
import type { Repairer } from "./repairs.ts";

/** For tests: a release's text in place of the raw folder, and another order of the input rows. */
export interface SiteOptions {
  readonly layer?: (release: FacilityRelease) => string | null;
  readonly reorder?: <T>(rows: T[]) => T[];
}

/** Reads every folder of sites once, in a fixed order, repaired and judged row by row. */
export function readAllSites(
  repairs: Repairer,
  { layer = facilityLayer, reorder = (rows) => rows }: SiteOptions,
): Reading[] {
  const csv = (path: string): RawRow[] => reorder(readRawCsv(`sites/${path}`));
  const curated = readCurated(csv("curated-refineries/refineries.csv"), repairs);
  const wanted = recordsNamed(curated);
  const layers = FACILITY_RELEASES.flatMap((release) => {
    const text = layer(release);
    return text === null ? [] : [{ release, text }];
  });
  const covered = layers.flatMap(({ text }) => countriesOfLayer(text).map((name) => iso3OfSiteCountry(name) ?? ""));
  const minfac = csv("usgs-mineral-operations-outside-us/minfac.csv");
  return [
    curated,
    ...layers.map(({ release, text }) => readFacilities(release, text, repairs, reorder)),
    readIcmm(csv("icmm-global-mining-dataset/global-mining-dataset-2025-09-v1.csv"), wanted, repairs),
    readMinfac(minfac, new Set(covered), wanted, repairs),
    ...readDeposits(csv, reorder, repairs),
  ];
}

const MINMOD_FILES = ["laterite", "ree", "carbonatite", "sedexmvt", "vms", "us_critical_deposits"];

function readDeposits(csv: (path: string) => RawRow[], reorder: <T>(rows: T[]) => T[], repairs: Repairer): Reading[] {
  const africa = (name: string) => reorder(featureRows(`sites/usgs-africa-gis/AFR_Mineral_${name}.geojson`));
  const major = (name: string) => csv(`usgs-major-mineral-deposits/${name}.csv`);
  return [
    readPp1802(csv("usgs-pp1802-critical-minerals/PP1802_CritMin_pts.csv"), repairs),
    readTinTungsten(csv("gsc-world-tin-tungsten/world_tin_tungsten_deposit.csv"), repairs),
    readCopper("pcu", csv("usgs-copper-deposits/pcu_deps_pros.csv"), repairs),
    readCopper("sedcu", csv("usgs-copper-deposits/sedcu_deps_pros.csv"), repairs),
    ...MINMOD_FILES.map((file) => readMinmod(file, csv(`minmod-usgs-deposit-databases/mrdata_${file}.csv`), repairs)),
    readMajorDeposits(major("deposit"), major("commodity"), repairs),
    readAfricaLayer("deposits", africa("Deposits"), repairs),
    readAfricaLayer("exploration", africa("Exploration"), repairs),
  ];
}

function featureRows(path: string) {
  type Layer = { features: { properties: { FeatureUID: string } & Record<string, unknown> }[] };
  return readRawJson<Layer>(path).features.map((each) => each.properties);
}
