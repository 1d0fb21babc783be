import type { Confidence, MineralId, Precision, SiteKind, Stage } from "../../src/model/types.ts";
import type { Cell } from "../lib/csv.ts";

/** One site of `sites.csv`. Positions in degrees (WGS84), capacity in tonnes per year, unknown is null or "". */
export interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly nameLocal: string;
  readonly countryIso3: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly precision: Precision;
  readonly kind: SiteKind;
  readonly stage: Stage;
  readonly minerals: readonly MineralId[];
  readonly product: string;
  readonly capacityTonnesPerYear: number | null;
  /** What is weighed, in the source's words. */
  readonly capacityBasis: string;
  /** Year of the capacity, or a span such as 2020/2022; "" where unknown. */
  readonly capacityYear: string;
  readonly status: string;
  /** Year of the status, or a span such as 2020/2022; "" where unknown. */
  readonly statusYear: string;
  readonly operator: string;
  readonly owner: string;
  /** `source-id:record`, the record that leads first, then all merged ones. */
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note: string;
  readonly aliases: readonly string[];
  /** The row's own citation, where the source is itself a compilation of citations (the curated list). */
  readonly citation: string;
  readonly citationUrl: string;
  /** Position after fanning out plants that share a point. */
  readonly drawnLongitude: number;
  readonly drawnLatitude: number;
}

const CELLS: Readonly<Record<string, (row: SiteRow) => Cell>> = {
  id: (row) => row.id,
  name: (row) => row.name,
  name_local: (row) => row.nameLocal,
  country_iso3: (row) => row.countryIso3,
  longitude: (row) => row.longitude,
  latitude: (row) => row.latitude,
  precision: (row) => row.precision,
  kind: (row) => row.kind,
  stage: (row) => row.stage,
  minerals: (row) => row.minerals.join(";"),
  product: (row) => row.product,
  capacity_tonnes_per_year: (row) => row.capacityTonnesPerYear,
  capacity_basis: (row) => row.capacityBasis,
  capacity_year: (row) => row.capacityYear,
  status: (row) => row.status,
  status_year: (row) => row.statusYear,
  operator: (row) => row.operator,
  owner: (row) => row.owner,
  sources: (row) => row.sources.join(";"),
  confidence: (row) => row.confidence,
  note: (row) => row.note,
  aliases: (row) => row.aliases.join("; "),
  citation: (row) => row.citation,
  citation_url: (row) => row.citationUrl,
  drawn_longitude: (row) => row.drawnLongitude,
  drawn_latitude: (row) => row.drawnLatitude,
};

/** Columns of `sites.csv`, in order. */
export const SITE_COLUMNS: readonly string[] = Object.keys(CELLS);

/** Cells of one site in the order of SITE_COLUMNS. */
export function siteCells(row: SiteRow): Cell[] {
  return Object.values(CELLS).map((cell) => cell(row));
}
