import type { FlowRow } from "../../../pipeline/trade/flow-row.ts";
import { RANKS, type Report } from "../../../pipeline/trade/report.ts";

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
    doubtful: false,
    ...changes,
  };
}

/** A BACI row of lithium carbonate. */
export function baci(changes: Partial<Report>): Report {
  return report({ hsCode: "283691", status: "reconciled", source: "baci-202601", rank: RANKS.baci, ...changes });
}

/** The exporter's own report. */
export function exported(changes: Partial<Report>): Report {
  return report({ status: "exporter-reported", source: "comtrade-exports", rank: RANKS.exporter, ...changes });
}

/** A report of the source that knows two partners only. */
export function secondReportOnly(changes: Partial<Report>): Report {
  return report({ source: "comtrade-china-usa", rank: RANKS.donorOnly, ...changes });
}

/** A large flow of lithium carbonate at USD 10,000 a tonne. */
export function flow(changes: Partial<FlowRow>): FlowRow {
  return {
    year: 2023,
    hsCode: "283691",
    mineral: "lithium",
    stage: "intermediate",
    exporter: "CHL",
    importer: "CHN",
    valueUsd: 1e8,
    netWeightTonnes: 10_000,
    status: "reconciled",
    source: "baci-202601",
    weightSource: "",
    doubtful: false,
    otherReport: false,
    weightEstimated: false,
    ...changes,
  };
}
