import { CHINA } from "./china.ts";
import type { ChokepointId } from "./chokepoints.ts";
import type { Measure, MineralId, SiteKind, Stage } from "./types.ts";

/** Named sets of countries that a filter can name; any other party is an iso3. Membership is as of the selected year. */
export const PARTY_GROUPS = ["msp", "resource-rich", "china", "others"] as const;
export type PartyGroup = (typeof PARTY_GROUPS)[number];
/** A group or the iso3 of one country. */
export type Party = PartyGroup | (string & {});

/**
 * How trade is looked at.
 * "through": journeys through the processor; "around": trade that touches it at neither end;
 * "msp-resource": trade between MSP partners and resource-rich countries, both ways; "all": every flow.
 */
export const LENSES = ["through", "around", "msp-resource", "all"] as const;
export type Lens = (typeof LENSES)[number];

/**
 * What colours the countries: shares of the world ("mining", "refining") or, traced, of the consumer's supply
 * ("mined-in", "refined-in").
 */
export const FILLS = ["mining", "refining", "mined-in", "refined-in", "none"] as const;
export type Fill = (typeof FILLS)[number];

export const PROJECTIONS = ["flat", "globe"] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** What can stand in the table under the map. A feature adds its own. */
export interface TableNames {
  readonly sites: true;
  readonly flows: true;
  readonly journeys: true;
  readonly shares: true;
}
export type TableName = keyof TableNames;
export const TABLES: TableName[] = ["sites", "flows", "journeys", "shares"];

/** Reading pages over the map: "country" of the item or else of the consumer, "mineral" of the first selected one. */
export const PAGES = ["", "country", "mineral", "method"] as const;
export type Page = (typeof PAGES)[number];

/** How flows are drawn: as arcs between countries, or along sea lanes and roads. */
export const ROUTES = ["arcs", "lanes"] as const;
export type Routes = (typeof ROUTES)[number];

/** By which way the copper and cobalt of DR Congo leave: the usual ports, or Lobito. */
export const CORRIDORS = ["usual", "lobito"] as const;
export type Corridor = (typeof CORRIDORS)[number];

/** Speeds at sea that a reader may choose, in whole knots. */
export const SPEED_KNOTS = { least: 8, most: 25 } as const;

/** The one thing whose card is open. */
export type Item =
  | { readonly type: "site"; readonly id: string }
  | { readonly type: "country"; readonly iso3: string }
  | { readonly type: "flow"; readonly exporter: string; readonly importer: string }
  | { readonly type: "chokepoint"; readonly id: ChokepointId };

/** Everything a link must bring back, except the camera (which is the hash). A feature adds its own, optional fields. */
export interface Selection {
  /** Empty means all minerals. */
  readonly minerals: readonly MineralId[];
  readonly stages: readonly Stage[];
  readonly year: number;
  readonly measure: Measure;
  readonly kinds: readonly SiteKind[];
  /** Empty means everybody. */
  readonly exporters: readonly Party[];
  readonly importers: readonly Party[];
  /** Members of the EU count as MSP partners through the EU. */
  readonly withEu: boolean;
  readonly lens: Lens;
  /** iso3 of the country whose processing the journeys run through. */
  readonly processor: string;
  /** iso3 of the mine country that journeys start in, or "" for all. */
  readonly origin: string;
  /** Country or group that journeys end in and whose supply is traced, or "" for all. */
  readonly consumer: Party | "";
  readonly fill: Fill;
  readonly projection: Projection;
  /** Draw every flow, not only those that make 95 % of the amount. */
  readonly everyFlow: boolean;
  /** Draw sites of low confidence too. */
  readonly lowConfidence: boolean;
  readonly routes: Routes;
  /** Chokepoints that are closed: lanes go round them. */
  readonly closed: readonly ChokepointId[];
  readonly corridor: Corridor;
  /** Speed at sea that days are counted with. */
  readonly speedKnots: number;
  readonly item: Item | null;
  /** The table that is open, "" for none. */
  readonly table: TableName | "";
  readonly page: Page;
}

/** What is shown where a link says nothing. Features add theirs. */
export const DEFAULT_SELECTION: Selection = {
  minerals: ["lithium"],
  stages: ["ore", "intermediate", "refined"],
  year: 2024,
  measure: "value",
  kinds: ["mine", "plant", "project"],
  exporters: [],
  importers: [],
  withEu: false,
  lens: "through",
  processor: CHINA,
  origin: "",
  consumer: "",
  fill: "refining",
  projection: "flat",
  everyFlow: false,
  lowConfidence: false,
  routes: "arcs",
  closed: [],
  corridor: "usual",
  speedKnots: 14,
  item: null,
  table: "",
  page: "",
};

/**
 * First and last year that any trade row can have; years before `recent` are files of their own, fetched when they are
 * asked for. Output by country begins with `output`: nothing is traced before.
 */
export const YEARS = { first: 1995, output: 2000, recent: 2012, last: 2025 } as const;

/** True for a year whose rows stand in the early files. */
export function isEarlyYear(year: number): boolean {
  return year < YEARS.recent;
}
