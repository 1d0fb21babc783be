import { group } from "d3-array";
import type { Country } from "../../src/model/types.ts";
import { csvText } from "../lib/csv.ts";
import { byKeys, byText } from "../lib/order.ts";
import type { Candidate, QuarantineRow, Reading } from "./candidate.ts";
import { type CountryIndex, loadCountryIndex } from "./country-index.ts";
import { countryOfSite } from "./country-of-site.ts";
import { fanOut } from "./fan-out.ts";
import { addLocalNames, loadLocalNames } from "./local-names.ts";
import { type Cluster, facilitiesOf, mergeFacilities } from "./merge.ts";
import { readAllSites, type SiteOptions } from "./read-all.ts";
import { loadRepairs, type Repairer, repairer } from "./repairs.ts";
import { countSource, type SourceCount } from "./site-counts.ts";
import { siteOfCluster } from "./site-of-cluster.ts";
import type { SiteRow } from "./site-row.ts";

/** All sites, what could not be used, and what became of every row. */
export interface SitesResult {
  readonly rows: readonly SiteRow[];
  readonly quarantined: readonly QuarantineRow[];
  readonly counts: readonly SourceCount[];
}

/** Columns of `pipeline/quarantine.csv`. */
const QUARANTINE_COLUMNS = ["source", "record", "name", "country", "longitude", "latitude", "reason"] as const;

/**
 * Builds the sites of the atlas from all folders of `sites/`: reads, repairs, checks, merges, counts.
 * @param countries the countries a site may lie in
 * @throws where a repair does not fit its row, a row gets lost, or two sites share an id
 */
export function buildSites(countries: readonly Country[], options: SiteOptions = {}): SitesResult {
  const repairs = repairer(loadRepairs());
  const readings = readAllSites(repairs, options);
  assertRepairsUsed(repairs, readings);
  const { placed, failed } = place(readings, loadCountryIndex(), countries);
  const clusters = mergeFacilities(facilitiesOf([...placed.keys()]));
  const sites = clusters.map((cluster) => siteOf(cluster, placed)).sort(byKeys((row) => row.id));
  const rows = fanOut(addLocalNames(sites, loadLocalNames()));
  assertUnique(rows);
  const quarantined = [...readings.flatMap((reading) => reading.quarantined), ...failed];
  return {
    rows,
    quarantined: quarantined.sort(
      byKeys(
        (row) => row.source,
        (row) => row.record,
        (row) => row.name,
        (row) => row.reason,
      ),
    ),
    counts: countAll(readings, clusters, quarantined),
  };
}

function assertRepairsUsed(repairs: Repairer, readings: readonly Reading[]): void {
  const unused = repairs.unused(new Set(readings.map((reading) => reading.source)));
  if (unused.length > 0) {
    throw new Error(`repairs.csv: no such record: ${unused.map((each) => `${each.source}:${each.record}`).join(", ")}`);
  }
}

interface Place {
  readonly iso3: string;
  readonly note: string;
}

/** Finds the country of every candidate; those without one are set aside. */
function place(readings: readonly Reading[], index: CountryIndex, countries: readonly Country[]) {
  const known = new Set(countries.map((country) => country.iso3));
  const placed = new Map<Candidate, Place>();
  const failed: QuarantineRow[] = [];
  for (const candidate of readings.flatMap((reading) => reading.candidates)) {
    const verdict = countryOfSite(index, candidate);
    if ("iso3" in verdict && known.has(verdict.iso3)) {
      placed.set(candidate, verdict);
    } else {
      failed.push(
        setAside(candidate, "iso3" in verdict ? `${verdict.iso3} is no country of the atlas` : verdict.reason),
      );
    }
  }
  return { placed, failed };
}

function setAside(candidate: Candidate, reason: string): QuarantineRow {
  const { source, record, name, country, longitude, latitude } = candidate;
  return { source, record, name, country, longitude: String(longitude), latitude: String(latitude), reason };
}

function siteOf(cluster: Cluster, placed: ReadonlyMap<Candidate, Place>): SiteRow {
  const place = placed.get(cluster.lead.rows[0] as Candidate) as Place;
  return siteOfCluster(cluster, place.iso3, place.note);
}

function assertUnique(rows: readonly SiteRow[]): void {
  const repeated = rows.find((row, index) => row.id === rows[index - 1]?.id);
  if (repeated !== undefined) {
    throw new Error(`Two sites share the id ${repeated.id}`);
  }
}

function countAll(
  readings: readonly Reading[],
  clusters: readonly Cluster[],
  quarantined: readonly QuarantineRow[],
): SourceCount[] {
  const out = group(clusters, (cluster) => cluster.lead.combined.source);
  const rows = clusters.flatMap((cluster) => [cluster.lead, ...cluster.merged].flatMap((each) => each.rows));
  const used = group(rows, (row) => row.source);
  const aside = group(quarantined, (row) => row.source);
  return [...group(readings, (reading) => reading.source)]
    .sort(([a], [b]) => byText(a, b))
    .map(([source, own]) => {
      const leads = out.get(source)?.length ?? 0;
      const merged = (used.get(source)?.length ?? 0) - leads;
      return countSource(source, own, { out: leads, merged, quarantined: aside.get(source)?.length ?? 0 });
    });
}

/** Text of `pipeline/quarantine.csv`. */
export function quarantineText(rows: readonly QuarantineRow[]): string {
  return csvText(
    QUARANTINE_COLUMNS,
    rows.map((row) => QUARANTINE_COLUMNS.map((column) => row[column])),
  );
}
