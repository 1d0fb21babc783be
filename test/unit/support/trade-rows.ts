import type { PricedRow } from "../../../pipeline/trade/goods/reference-prices.ts";
import { RANKS, type Report } from "../../../pipeline/trade/report.ts";
import type { Weighed } from "../../../pipeline/trade/unit-values.ts";

/** Korea's report of lithium hydroxide from China, with changes. */
export function report(changes: Partial<Report>): Report {
  return {
    year: 2023,
    hsCode: "282520",
    exporter: "CHN",
    importer: "KOR",
    valueUsd: 1000,
    netWeightTonnes: null,
    status: "importer-reported",
    source: "comtrade-imports",
    weightEstimated: false,
    rank: RANKS.importer,
    ...changes,
  };
}

/** A BACI row of refined copper. */
export function baci(changes: Partial<Report>): Report {
  return report({ hsCode: "740311", status: "reconciled", source: "baci-202601", rank: RANKS.baci, ...changes });
}

/** The exporter's own report. */
export function exported(changes: Partial<Report>): Report {
  return report({ status: "exporter-reported", source: "comtrade-exports", rank: RANKS.exporter, ...changes });
}

/** A report of the source that knows two partners only. */
export function secondReportOnly(changes: Partial<Report>): Report {
  return report({ source: "comtrade-china-usa", rank: RANKS.secondOnly, ...changes });
}

/** A large flow of refined copper at USD 10,000 a tonne, as the unit-value test sees it. */
export function weighed(changes: Partial<Weighed>): Weighed {
  return { year: 2023, exporter: "CHL", importer: "CHN", valueUsd: 1e8, netWeightTonnes: 10_000, ...changes };
}

/** A row whose good is asked for. */
export function priced(changes: Partial<PricedRow>): PricedRow {
  return { ...weighed({}), hsCode: "810510", ...changes };
}
