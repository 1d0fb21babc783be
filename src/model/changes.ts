import { CHINA } from "./china.ts";
import type { Lens, Selection } from "./selection.ts";
import type { MineralId } from "./types.ts";

/**
 * Figures that two editions of the data are compared by: the processor's (China's) share of refining, or of mining where
 * none is known; Korea's dependence on it; raw material into it and processed goods out of it; the share of its largest
 * origin; trade between MSP partners and resource-rich countries; all trade.
 */
export const COMPARED_FIGURES = [
  "processorShare",
  "consumerShare",
  "feedAmount",
  "outputAmount",
  "topOriginShare",
  "mspTrade",
  "allTrade",
] as const;
export type ComparedFigure = (typeof COMPARED_FIGURES)[number];

/** Why a figure changed: another publisher, other customs codes counted, another source of the same, or corrected rows. */
export const CHANGE_REASONS = ["publisher", "goods", "source", "rows"] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

/** One figure of one mineral and year in two editions: a share (0–1) or USD, null where it was or is unknown. */
export interface Change {
  readonly mineral: MineralId;
  readonly year: number;
  readonly figure: ComparedFigure;
  readonly old: number | null;
  readonly now: number | null;
  readonly why: ChangeReason;
}

/** `public/editions/changes.json`: what changed from the edition before to this one. */
export interface Changes {
  readonly before: Edition;
  readonly now: Edition;
  readonly changes: readonly Change[];
}

/** A state of the data that was published. */
export interface Edition {
  /** Day of publication, ISO. */
  readonly id: string;
  readonly dataVersion: string;
}

/** Figures that every view shows, and those that the view of a lens shows beside them. */
const SHOWN: readonly ComparedFigure[] = ["processorShare", "consumerShare"];
const SHOWN_BY_LENS: Readonly<Partial<Record<Lens, readonly ComparedFigure[]>>> = {
  through: ["feedAmount", "outputAmount", "topOriginShare"],
  "msp-resource": ["mspTrade"],
  all: ["allTrade"],
};

/** The country whose dependence the compared figures tell. */
const COMPARED_CONSUMER = "KOR";

/** Whether a figure is said of a share or of money. */
export function isShare(figure: ComparedFigure): boolean {
  return figure.endsWith("Share");
}

/**
 * What changed of the figures that a view shows: of its one mineral and year, routed through China, by value.
 * Filters narrow amounts: where one is set, only shares are compared.
 */
export function changesInView({ changes }: Changes, selection: Selection): Change[] {
  const { minerals, year, lens, processor, consumer, exporters, importers, measure } = selection;
  if (minerals.length !== 1 || processor !== CHINA || measure !== "value") {
    return [];
  }
  const isNarrowed = exporters.length + importers.length > 0 || selection.origin !== "";
  return changes.filter(
    (change) =>
      change.mineral === minerals[0] &&
      change.year === year &&
      [...SHOWN, ...(SHOWN_BY_LENS[lens] ?? [])].includes(change.figure) &&
      (isShare(change.figure) || !isNarrowed) &&
      (change.figure !== "consumerShare" || consumer === "" || consumer === COMPARED_CONSUMER),
  );
}
