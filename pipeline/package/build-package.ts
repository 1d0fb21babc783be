import { readFileSync } from "node:fs";
import { join } from "node:path";
import { group } from "d3-array";
import { YEARS } from "../../src/model/selection.ts";
import type { Country, Index, Source } from "../../src/model/types.ts";
import { buildBasemap } from "../basemap/build-basemap.ts";
import { buildEvents } from "../facts/events.ts";
import { loadFactSources } from "../facts/fact-sources.ts";
import { buildMemberships, type Memberships } from "../facts/memberships.ts";
import { buildMinerals, mineralSourceIds } from "../facts/minerals.ts";
import { buildProjects, type Projects } from "../facts/projects.ts";
import { byKeys } from "../lib/order.ts";
import { buildProduction } from "../production/build-production.ts";
import type { ProductionRecord } from "../production/records.ts";
import { PRODUCTION_SOURCES } from "../production/sources.ts";
import { buildLanes, type Lanes } from "../routes/build-lanes.ts";
import { LANE_SOURCES, NETWORK_NOTICE } from "../routes/lane-sources.ts";
import { buildSites, type SitesResult } from "../sites/build-sites.ts";
import type { SiteRow } from "../sites/site-row.ts";
import { SITE_SOURCES } from "../sites/site-sources.ts";
import { buildTrade, type TradeResult } from "../trade/build-trade.ts";
import type { FlowRow } from "../trade/flow-row.ts";
import { lateCodes } from "../trade/late-codes.ts";
import { TRADE_SOURCES } from "../trade/sources.ts";
import { BASEMAP_SOURCES, EU_TREATY } from "./common-sources.ts";
import { loadParties } from "./countries.ts";
import { describePackage } from "./descriptor.ts";
import { eventsResource, membershipsResource, projectsResource } from "./fact-resources.ts";
import { flowsArrow } from "./flow-arrow.ts";
import { flowResources, judgedWeightsResource } from "./flow-tables.ts";
import { sha256 } from "./hash.ts";
import { laneFiles, laneResources, mainGateways } from "./lane-resources.ts";
import { isEarly, productionArrow, productionResource } from "./production-tables.ts";
import { countriesResource, goodsResource, mineralsResource, sourcesResource } from "./reference-resources.ts";
import { describeResource, type Resource, resourceContent, resourcePath } from "./resource.ts";
import { siteOfProject, sitesArrow, sitesResource, siteTextArrow, tidySite } from "./site-tables.ts";

/** Path inside `public/geo` → content. */
type PackageFiles = Map<string, string | Uint8Array>;

export interface PackageOptions {
  /** Leave out rows whose licence does not allow bulk redistribution. */
  readonly openOnly: boolean;
}

/** All tables of the package, before they are written. */
export interface Tables {
  readonly openOnly: boolean;
  readonly countries: readonly Country[];
  readonly sites: SitesResult;
  /** Sites and projects, by id. */
  readonly siteRows: readonly SiteRow[];
  readonly trade: TradeResult;
  readonly production: readonly ProductionRecord[];
  readonly memberships: Memberships;
  readonly projects: Projects;
  readonly events: Index["events"];
  readonly minerals: Index["minerals"];
  readonly lanes: Lanes;
}

/** Builds every table from the raw folders. */
export function buildTables({ openOnly }: PackageOptions): Tables {
  const countries = loadParties();
  const sites = buildSites(countries);
  const projects = buildProjects();
  return {
    openOnly,
    countries,
    sites,
    siteRows: [...sites.rows, ...projects.projects.map(siteOfProject)].map(tidySite).sort(byKeys((row) => row.id)),
    trade: buildTrade(countries, { openOnly }),
    production: buildProduction({ openOnly }),
    memberships: buildMemberships(),
    projects,
    events: buildEvents(),
    minerals: buildMinerals(),
    lanes: buildLanes(),
  };
}

/** All tables but `sources.csv`, which holds what they name and nothing else. */
function citingResources(tables: Tables): Resource[] {
  const { trade } = tables;
  return [
    sitesResource(tables.siteRows),
    ...flowResources(trade.flows, trade.reports),
    judgedWeightsResource(trade.failedWeights),
    productionResource(tables.production),
    membershipsResource(tables.memberships.memberships),
    projectsResource(tables.projects.projects),
    eventsResource(tables.events),
    goodsResource(trade.goods),
    mineralsResource(tables.minerals, mineralSourceIds()),
    countriesResource(tables.countries, mainGateways(tables.lanes)),
    ...laneResources(tables.lanes),
  ];
}

function allSources(): ReadonlyMap<string, Source> {
  const known = [
    ...loadFactSources().values(),
    EU_TREATY,
    ...BASEMAP_SOURCES,
    ...LANE_SOURCES,
    ...PRODUCTION_SOURCES,
    ...SITE_SOURCES,
    ...TRADE_SOURCES,
  ];
  return new Map(known.map((source) => [source.id, source]));
}

/**
 * The sources that the tables name, by id. Those of the lanes alone come last: no flow cites them, and the numbers of
 * the others, which the flow files hold, stay as they were.
 * @throws on an unknown one
 */
function usedSources(resources: readonly Resource[]): Source[] {
  const known = allSources();
  const ids = new Set(resources.flatMap((resource) => resource.sourceIds));
  const last = new Set(LANE_SOURCES.map((source) => source.id));
  return [...ids]
    .sort(
      byKeys(
        (id) => Number(last.has(id)),
        (id) => id,
      ),
    )
    .map((id) => {
      const source = known.get(id);
      if (source === undefined) {
        throw new Error(`Unknown source "${id}"`);
      }
      return source;
    });
}

function addArrowFiles(files: PackageFiles, tables: Tables, sources: readonly string[]): void {
  const countries = tables.countries.map((country) => country.iso3);
  files.set("app/sites.arrow", sitesArrow(tables.siteRows, countries));
  files.set("app/site-text.arrow", siteTextArrow(tables.siteRows));
  const [early, shown] = [tables.production.filter(isEarly), tables.production.filter((row) => !isEarly(row))];
  files.set("app/production.arrow", productionArrow(shown, countries, sources));
  files.set("app/production-early.arrow", productionArrow(early, countries, sources));
  addFlowFiles(files, tables.trade, countries, sources);
}

function addFlowFiles(
  files: PackageFiles,
  { goods, flows, reports }: TradeResult,
  countries: readonly string[],
  sources: readonly string[],
): void {
  const [flowsOf, reportsOf] = [group(flows, (row) => row.good), group(reports, (row) => row.good)];
  for (const good of goods) {
    const rows = flowsOf.get(good.id) ?? [];
    for (const [path, part] of [
      [`app/flows/${good.id}.arrow`, rows.filter(isRecent)],
      [`app/flows/${good.id}-early.arrow`, rows.filter((row) => !isRecent(row))],
      [`app/reports/${good.id}.arrow`, reportsOf.get(good.id) ?? []],
    ] as const) {
      if (part.length > 0) {
        files.set(path, flowsArrow(good, part, countries, sources));
      }
    }
  }
}

function isRecent({ year }: FlowRow): boolean {
  return year >= YEARS.recent;
}

function addCsvFiles(files: PackageFiles, resources: readonly Resource[], sources: readonly Source[]): void {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const descriptions = resources.map((resource) => {
    const content = resourceContent(resource);
    files.set(resourcePath(resource), content);
    return describeResource(resource, content, byId);
  });
  const descriptor = describePackage(descriptions, sources);
  files.set("datapackage.json", `${JSON.stringify(descriptor, null, 2)}\n`);
}

function flowFiles({ flows, reports }: TradeResult): Index["flowFiles"] {
  const reportsOf = group(reports, (row) => row.good);
  const late = lateCodes(flows);
  const yearsOf = (rows: readonly FlowRow[]) => [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
  return [...group(flows, (row) => row.good)].sort(byKeys(([good]) => good)).map(([good, rows]) => {
    const [recent, early] = [rows.filter(isRecent), rows.filter((row) => !isRecent(row))];
    return {
      good,
      years: yearsOf(recent),
      rows: recent.length,
      earlyYears: yearsOf(early),
      earlyRows: early.length,
      reports: reportsOf.get(good)?.length ?? 0,
      ...(late.has(good) ? { lateCodes: late.get(good)! } : {}),
    };
  });
}

/** First twelve hex digits of the hash over the paths and hashes of all other files. */
function dataVersion(files: PackageFiles): string {
  const lines = [...files].sort(byKeys(([path]) => path)).map(([path, content]) => `${path} ${sha256(content)}\n`);
  return sha256(lines.join("")).slice(0, 12);
}

function indexText(tables: Tables, sources: readonly Source[], version: string): string {
  const index: Index = {
    dataVersion: version,
    openOnly: tables.openOnly,
    minerals: tables.minerals,
    countries: tables.countries,
    sources,
    goods: tables.trade.goods,
    memberships: tables.memberships.memberships,
    events: tables.events,
    flowFiles: flowFiles(tables.trade),
  };
  return `${JSON.stringify(index)}\n`;
}

/** What the licence of the sea lanes asks to be passed on with them. */
function licenceTexts(): [string, string][] {
  const apache = readFileSync(join(import.meta.dirname, "../routes/apache-2.0.txt"), "utf8");
  return [
    ["licences/apache-2.0.txt", apache],
    ["licences/searoute-notice.txt", NETWORK_NOTICE],
  ];
}

/** The files of `public/geo` and the sources they name. */
export interface Package {
  readonly files: PackageFiles;
  readonly sources: readonly Source[];
}

/** All files of `public/geo`: the same bytes for the same raw files. */
export function buildPackage(tables: Tables): Package {
  const resources = citingResources(tables);
  const sources = usedSources(resources);
  const files: PackageFiles = new Map([...buildBasemap(), ...laneFiles(tables.lanes), ...licenceTexts()]);
  addCsvFiles(files, [...resources, sourcesResource(sources)], sources);
  addArrowFiles(
    files,
    tables,
    sources.map((source) => source.id),
  );
  files.set("app/index.json", indexText(tables, sources, dataVersion(files)));
  return { files, sources };
}
