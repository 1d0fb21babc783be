import type { Measure, MineralId } from "./types.ts";
import type { CountryAmount } from "./views.ts";

/** `country`, `origin` or `processor` where it is unknown. */
export const UNKNOWN_COUNTRY = -1;

/** A part of somebody's supply that was mined in one country and refined in another: an estimate by mixing. */
export interface SupplyPath {
  /** Country number of the mines, UNKNOWN_COUNTRY where unknown. */
  readonly origin: number;
  /** Country number of the last refining, UNKNOWN_COUNTRY where unknown. */
  readonly processor: number;
  readonly amount: number;
}

/**
 * What a country or a group consumes of one mineral in one year, traced through every processor.
 * Amounts are in the selected measure (USD or gross tonnes of the refined goods).
 */
export interface ConsumerSupply {
  readonly mineral: MineralId;
  readonly year: number;
  readonly measure: Measure;
  /** Country numbers of the consumer: one, or the members of a group. */
  readonly consumers: readonly number[];
  /** Imports of refined goods from outside, re-imports and trade among the consumers left out. */
  readonly imports: number;
  /** Own refined output in the same unit; null where unknown or on no comparable basis. */
  readonly ownOutput: number | null;
  /** "supply" (imports and own output) where the own output is known, else "imports". The words of every share. */
  readonly base: "imports" | "supply";
  /** What `paths`, `minedIn` and `refinedIn` each sum to: `imports` plus `ownOutput` where that is known. */
  readonly total: number;
  /** Largest first; an unknown part last, as UNKNOWN_COUNTRY. */
  readonly minedIn: readonly CountryAmount[];
  readonly refinedIn: readonly CountryAmount[];
  readonly paths: readonly SupplyPath[];
  /** Of `total`, what is spread over mine countries by world shares because the raw material of its refinery is unknown. */
  readonly worldAverageAmount: number;
  /** Of `total`, what touched the chosen processor at any step: refined there, or passed on or made half-way there. */
  readonly throughProcessor: { readonly processor: number; readonly amount: number };
  readonly hsCodes: readonly string[];
  readonly sourceIds: readonly string[];
}
