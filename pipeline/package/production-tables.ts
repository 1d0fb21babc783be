import { YEARS } from "../../src/model/selection.ts";
import { PRODUCTION_SCHEMA } from "../../src/model/table-schemas.ts";
import { MINERAL_IDS, STAGES } from "../../src/model/types.ts";
import type { ProductionRecord } from "../production/records.ts";
import { arrowBytes, indexOf } from "./arrow.ts";
import { COUNTRY_KEY, MINERAL_KEY, required, SOURCE_KEY } from "./keys.ts";
import { type Column, type Resource, tableResource } from "./resource.ts";

const COLUMNS: readonly Column<ProductionRecord>[] = [
  { name: "mineral", type: "string", description: "Mineral", constraints: required, cell: (row) => row.mineral },
  {
    name: "stage",
    type: "string",
    description: "ore: mine output; intermediate: alumina; refined: smelter, refinery or separation output",
    constraints: { required: true, enum: STAGES },
    cell: (row) => row.stage,
  },
  { name: "country_iso3", type: "string", description: "Country", constraints: required, cell: (row) => row.iso3 },
  {
    name: "year",
    type: "integer",
    description: "Year",
    constraints: { required: true, minimum: 2000, maximum: 2025 },
    cell: (row) => row.year,
  },
  {
    name: "quantity_tonnes",
    type: "number",
    unit: "t",
    description: "Output; empty where withheld, not available or published as a share only",
    constraints: { minimum: 0 },
    cell: (row) => row.quantityTonnes,
  },
  {
    name: "basis",
    type: "string",
    description: "What is weighed; only rows of one basis may be compared",
    constraints: required,
    cell: (row) => row.basis,
  },
  {
    name: "share_of_world",
    type: "number",
    unit: "1",
    description: "Share of world_total_tonnes, 0–1; as published where the source gives shares only",
    constraints: { minimum: 0, maximum: 1 },
    cell: (row) => row.share,
  },
  {
    name: "world_total_tonnes",
    type: "number",
    unit: "t",
    description:
      "World total of the same source and basis: the publisher's own, or, where note says so, the sum of its countries",
    constraints: { minimum: 0 },
    cell: (row) => row.worldTotalTonnes,
  },
  {
    name: "estimated",
    type: "boolean",
    description: "True where the publisher marks an estimate",
    constraints: required,
    cell: (row) => row.estimated,
  },
  { name: "source", type: "string", description: "Source", constraints: required, cell: (row) => row.source },
  {
    name: "preferred",
    type: "boolean",
    description: "True for exactly one source and basis per mineral, stage and year: the one to draw",
    constraints: required,
    cell: (row) => row.preferred,
  },
  { name: "note", type: "string", description: "What a reader must know", cell: (row) => row.note },
];

/** `production.csv`. Columns as in `ProductionRow`. */
export function productionResource(rows: readonly ProductionRecord[]): Resource {
  return tableResource(
    {
      name: "production",
      title: "Production by country",
      description: "Mine, smelter and refinery output by country and year; several sources side by side.",
      primaryKey: ["mineral", "stage", "country_iso3", "year", "source", "basis"],
      foreignKeys: [COUNTRY_KEY, MINERAL_KEY, SOURCE_KEY],
    },
    COLUMNS,
    rows,
    (row) => [row.source],
  );
}

/** Rows before the recent years have a file of their own: a first visit need not wait for them. */
export function isEarly({ year }: ProductionRecord): boolean {
  return year < YEARS.recent;
}

/** `app/production.arrow` and `app/production-early.arrow`: rows as in the CSV; unknown numbers are NaN. */
export function productionArrow(
  rows: readonly ProductionRecord[],
  countries: readonly string[],
  sources: readonly string[],
): Uint8Array {
  const mineralAt = indexOf(MINERAL_IDS, "mineral");
  const stageAt = indexOf(STAGES, "stage");
  const countryAt = indexOf(countries, "country");
  const sourceAt = indexOf(sources, "source");
  return arrowBytes(PRODUCTION_SCHEMA, {
    mineral: Uint8Array.from(rows, (row) => mineralAt(row.mineral)),
    stage: Uint8Array.from(rows, (row) => stageAt(row.stage)),
    country: Uint16Array.from(rows, (row) => countryAt(row.iso3)),
    year: Uint16Array.from(rows, (row) => row.year),
    quantityTonnes: Float64Array.from(rows, (row) => row.quantityTonnes ?? Number.NaN),
    basis: rows.map((row) => row.basis),
    share: Float64Array.from(rows, (row) => row.share ?? Number.NaN),
    worldTotalTonnes: Float64Array.from(rows, (row) => row.worldTotalTonnes ?? Number.NaN),
    estimated: rows.map((row) => row.estimated),
    source: Uint16Array.from(rows, (row) => sourceAt(row.source)),
    preferred: rows.map((row) => row.preferred),
    note: rows.map((row) => row.note),
  });
}
