import type { MineralId, Stage } from "./types.ts";

/** How a number came to be. */
export const FIGURE_STATUSES = ["measured", "published", "estimated", "traced"] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** Trade rows behind a number: goods, a year, and the ends (country numbers; null is everybody). A group is one bloc. */
export interface FlowRowsQuery {
  readonly type: "flows";
  readonly goods: readonly string[];
  readonly year: number;
  readonly exporters: readonly number[] | null;
  readonly importers: readonly number[] | null;
  /** The bloc that the importers are members of, where they are not all of it: its members are no exporters. */
  readonly bloc?: readonly number[];
}

/** Production rows behind a number: of all publishers, so that those that disagree stand side by side. */
export interface ProductionRowsQuery {
  readonly type: "production";
  readonly mineral: MineralId;
  readonly stage: Stage;
  readonly year: number;
  /** iso3, or null for every country. */
  readonly iso3: string | null;
}

export type RowsQuery = FlowRowsQuery | ProductionRowsQuery;

/** What stands behind a number: how it came to be, of which year it is, and its rows. */
export interface Behind {
  readonly status: FigureStatus;
  readonly year: number;
  readonly rows: readonly RowsQuery[];
}

/** The answer to "says who?" for one number on screen. */
export interface Provenance extends Behind {
  /** The number as it is shown. */
  readonly figure: string;
  readonly sourceIds: readonly string[];
}

/** Opens what is known of a number, or of a source by its id. */
export type ShowSource = (asked: string | Provenance) => void;
