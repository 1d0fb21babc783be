import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { rawFolder, readRawText } from "../lib/raw.ts";
import { RANK } from "./rank.ts";
import type { FacilityRelease } from "./read-facilities.ts";

/** The releases of the USGS series; those whose folder is missing are taken as soon as it exists. */
export const FACILITY_RELEASES: readonly FacilityRelease[] = [
  {
    source: "usgs-indopacific-2024",
    folder: "usgs-indo-pacific-gis",
    file: /facilities.*\.geojson$/i,
    idPrefix: "ip",
    rank: RANK.facilities,
    years: "2020/2022",
  },
  {
    source: "usgs-china-2023",
    folder: "usgs-china-gis",
    file: /facilities.*\.(geojson|csv)$/i,
    idPrefix: "chn",
    rank: RANK.facilities,
    years: "",
  },
  {
    source: "usgs-southwest-asia",
    folder: "usgs-southwest-asia-gis",
    file: /facilities.*\.(geojson|csv)$/i,
    idPrefix: "swa",
    rank: RANK.facilities,
    years: "",
  },
  {
    source: "usgs-latin-america",
    folder: "usgs-latin-america-gis",
    file: /(MINFAC_LAC|facilities).*\.(geojson|csv)$/i,
    idPrefix: "lac",
    rank: RANK.facilities,
    years: "",
  },
  {
    source: "usgs-africa-2021",
    folder: "usgs-africa-gis",
    file: /facilities.*\.geojson$/i,
    idPrefix: "afr",
    rank: RANK.facilitiesAfrica,
    years: "2018",
  },
];

/**
 * Text of a release's facilities layer, or null where its folder is not there.
 * @throws where the folder is there, but no file of it is a facilities layer
 */
export function facilityLayer(release: FacilityRelease): string | null {
  const folder = `sites/${release.folder}`;
  if (!existsSync(join(rawFolder, folder))) {
    return null;
  }
  const files = readdirSync(join(rawFolder, folder)).filter((name) => release.file.test(name));
  if (files[0] === undefined) {
    throw new Error(`${folder}: no file like ${release.file} (see docs/data-sites.md)`);
  }
  return readRawText(`${folder}/${files.sort()[0]}`);
}
