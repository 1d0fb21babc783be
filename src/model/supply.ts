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
 * Amounts are in `measure`: USD, or gross tonnes or content of the refined goods.
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
  /**
   * Imports from outside of the same goods by those of the consumers that refine: raw material, in none of the amounts
   * here. Raw material under goods of its own (ores) is not in it.
   */
  readonly feedImports: number;
  /**
   * True where most of these goods are bought as raw material and what is made of them is not known: shares of the little
   * that is left would mislead, and are told nowhere (see `hasShares`).
   */
  readonly isMostlyFeed: boolean;
  /**
   * Imports known from one or two countries' reports only, under product goods that are in no amount here. Where they
   * are more than `total`, shares of the rest are told nowhere either.
   */
  readonly oneSidedImports?: number;
  /** "supply" (imports and own output) where the own output is known, else "imports". The words of every share. */
  readonly base: "imports" | "supply";
  /** By weight: the part (0–1) of the value traded that has one, where that is too little for shares (see weighed.ts). */
  readonly tooLittleWeighed?: number | undefined;
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
  readonly goods: readonly string[];
  readonly sourceIds: readonly string[];
  /** The measure in which goods were mixed on their way: value, or weight or content where no value is known. */
  readonly mixMeasure?: Measure;
  /** The production figures in `ownOutput`, those of zero left out: the nearest with a figure, at most three years away. */
  readonly ownOutputFigures?: readonly { readonly country: number; readonly year: number }[];
  /** Of `goods`, those that are raw material, not imports, where one of `refiners` (country numbers) buys them. */
  readonly feedGoods?: readonly string[];
  readonly refiners?: readonly number[];
  /**
   * Of `total`, what was refined by countries that have mines, but of which neither figures on one basis nor their
   * trade tell how much those gave: there `minedIn` shows the origins of imported raw material alone.
   */
  readonly minesLeftOutAmount?: number;
  /** Codes of refined goods that are not held for the year, or from one side only: they are in no amount here. */
  readonly absentGoods?: readonly string[];
}

/** A part of `total` (0–1), and what it is under another assumption. */
export interface PartShift {
  /** Country number. */
  readonly country: number;
  readonly part: number;
  readonly otherwise: number;
}

/** The same supply under one other assumption: mixed by the other measure, or as it was a year before. */
export interface SupplyShift {
  readonly year: number;
  readonly mixMeasure: Measure;
  /** Of the largest known country, null where there is none. */
  readonly refinedIn: PartShift | null;
  readonly minedIn: PartShift | null;
  /** Of the chosen processor: what touched it at any step. */
  readonly throughProcessor: PartShift;
}

/** How far the answer rests on the assumption of mixing by value, and on the year. Null where it cannot be told. */
export interface SupplySensitivity {
  readonly otherMix: SupplyShift | null;
  readonly yearBefore: SupplyShift | null;
}
