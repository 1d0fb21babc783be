import { rowsOfYear } from "./lookup.ts";
import { seriesOf } from "./production-series.ts";
import type { FlowRowsQuery, ProductionRowsQuery } from "./provenance.ts";
import { FLOW_FLAGS, FLOW_STATUSES, type FlowStatus, type FlowTable, type ProductionRow } from "./types.ts";

/** One trade row as plain values; unknown amounts are null, `source` is a number in `Index.sources`. */
export interface ListedFlow {
  readonly good: string;
  /** Number of the row's code in `Good.hsCodes`. */
  readonly hsCode: number;
  readonly exporter: number;
  readonly importer: number;
  readonly valueUsd: number | null;
  readonly netWeightTonnes: number | null;
  readonly status: FlowStatus;
  readonly source: number;
  readonly otherReport: boolean;
}

/** Trade rows that a query names, largest value first; a country's trade with itself is left out. */
export function listedFlows(tables: readonly FlowTable[], query: FlowRowsQuery): ListedFlow[] {
  const [exporters, importers] = [setOf(query.exporters), setOf(query.importers)];
  const bloc = query.bloc ? new Set(query.bloc) : importers;
  // Among the members of a group there is no trade of the group.
  const isInside = (exporter: number) => query.exporters === null && (bloc?.has(exporter) ?? false);
  const rows: ListedFlow[] = [];
  for (const table of tables) {
    const { start, end } = rowsOfYear(table, query.year);
    for (let row = start; row < end; row += 1) {
      const exporter = table.exporter[row] as number;
      const importer = table.importer[row] as number;
      const passes = (exporters?.has(exporter) ?? true) && (importers?.has(importer) ?? true);
      if (passes && exporter !== importer && !isInside(exporter)) {
        rows.push(listedFlow(table, row));
      }
    }
  }
  return rows.sort((a, b) => (b.valueUsd ?? -1) - (a.valueUsd ?? -1));
}

function setOf(countries: readonly number[] | null): ReadonlySet<number> | null {
  return countries && new Set(countries);
}

function listedFlow(table: FlowTable, row: number): ListedFlow {
  return {
    good: table.good,
    hsCode: table.hsCode[row] as number,
    exporter: table.exporter[row] as number,
    importer: table.importer[row] as number,
    valueUsd: known(table.valueUsd[row]),
    netWeightTonnes: known(table.netWeightTonnes[row]),
    status: FLOW_STATUSES[table.status[row] as number] as FlowStatus,
    source: table.source[row] as number,
    otherReport: ((table.flags[row] as number) & FLOW_FLAGS.otherReport) !== 0,
  };
}

function known(amount: number | undefined): number | null {
  return amount === undefined || Number.isNaN(amount) ? null : amount;
}

/** The second report of a listed flow: of the same code, else of the other under which it was declared; null where none is held. */
export function secondReport(table: FlowTable | undefined, flow: ListedFlow, year: number): ListedFlow | null {
  const query = { type: "flows", goods: [], year, exporters: [flow.exporter], importers: [flow.importer] } as const;
  const reports = table === undefined ? [] : listedFlows([table], query);
  return reports.find(({ hsCode }) => hsCode === flow.hsCode) ?? reports[0] ?? null;
}

/**
 * Production rows of every publisher for a query: by country (largest of the preferred series first), the preferred
 * figure before those that disagree with it.
 */
export function listedProduction(production: readonly ProductionRow[], query: ProductionRowsQuery): ProductionRow[] {
  const rows = (seriesOf(production, query.mineral, query.stage).get(query.year) ?? []).filter(
    (row) => query.iso3 === null || row.iso3 === query.iso3,
  );
  const size = new Map(rows.filter((row) => row.preferred).map((row) => [row.iso3, row.share ?? 0]));
  const sizeOf = (row: ProductionRow) => size.get(row.iso3) ?? -1;
  return [...rows].sort(
    (a, b) =>
      sizeOf(b) - sizeOf(a) ||
      (a.iso3 < b.iso3 ? -1 : Number(a.iso3 > b.iso3)) ||
      Number(b.preferred) - Number(a.preferred),
  );
}
