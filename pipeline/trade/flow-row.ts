import type { FlowStatus, ReportSpan } from "../../src/model/types.ts";

/** One row of the flows, as the package writes it. Unknown is null. */
export interface FlowRow {
  readonly year: number;
  readonly hsCode: string;
  /** Id of the good that the row is. */
  readonly good: string;
  readonly exporter: string;
  readonly importer: string;
  readonly valueUsd: number | null;
  readonly netWeightTonnes: number | null;
  readonly status: FlowStatus;
  readonly source: string;
  /** Source of the weight where it differs from that of the value, else "". */
  readonly weightSource: string;
  /** USD per tonne is unusual for the code: an error nobody has proved, or a grade of its own. */
  readonly outlier: boolean;
  /** A weight was known and failed the unit-value test: unknown now (judged-weights.csv). */
  readonly weightWithdrawn: boolean;
  readonly otherReport: boolean;
  /** What the reports say, the row's own among them; null unless they differ by more than a third in value. */
  readonly span: ReportSpan | null;
  readonly weightEstimated: boolean;
  /** The good is a conclusion from origin, price or a later year's line, not what customs wrote. */
  readonly inferred: boolean;
  /** Turned into dollars from another currency. */
  readonly converted: boolean;
}
