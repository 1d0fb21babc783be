import { CHINA } from "./china.ts";
import { type ConsumerSupply, UNKNOWN_COUNTRY } from "./supply.ts";
import { amountsOfStage, hasShares, type SupplyStage } from "./supply-parts.ts";
import type { Index } from "./types.ts";
import type { SharesView } from "./views.ts";

/** How evenly a whole is spread over countries. Parts are 0–1. */
export interface Concentration {
  /** Herfindahl–Hirschman index of the known parts, 0–10,000: a lower bound where a part is unknown. */
  readonly hhi: number;
  /** The index if all of the unknown part belonged to the largest country: the upper bound. */
  readonly hhiAtMost: number;
  readonly largest: { readonly iso3: string; readonly part: number } | null;
  readonly largestThree: number;
  readonly china: number;
  /** What no country can be named for. */
  readonly unknownPart: number;
}

export const BANDS = ["unconcentrated", "moderate", "high"] as const;
export type Band = (typeof BANDS)[number];

/** Bounds of the Merger Guidelines of the US Department of Justice and the Federal Trade Commission, 18 December 2023. */
const MODERATE_FROM = 1000;
const HIGH_ABOVE = 1800;

/** Plain band of an index, 0–10,000. */
export function bandOf(hhi: number): Band {
  return hhi < MODERATE_FROM ? "unconcentrated" : hhi <= HIGH_ABOVE ? "moderate" : "high";
}

/** Smaller than this a remainder is rounding, not a part that is unknown. */
const ROUNDING = 0.0005;

/** Concentration of parts (0–1) by iso3; what they leave of 1 is unknown. Null where nothing is known. */
export function concentrationOf(parts: ReadonlyMap<string, number>): Concentration | null {
  const sorted = [...parts].filter(([, part]) => part > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first] = sorted;
  if (first === undefined) {
    return null;
  }
  const known = sorted.reduce((sum, [, part]) => sum + part, 0);
  const unknownPart = known > 1 - ROUNDING ? 0 : 1 - known;
  const hhi = sorted.reduce((sum, [, part]) => sum + squared(part), 0);
  return {
    hhi,
    hhiAtMost: hhi - squared(first[1]) + squared(first[1] + unknownPart),
    largest: { iso3: first[0], part: first[1] },
    largestThree: sorted.slice(0, 3).reduce((sum, [, part]) => sum + part, 0),
    china: parts.get(CHINA) ?? 0,
    unknownPart,
  };
}

function squared(part: number): number {
  return (100 * part) ** 2;
}

/** Concentration of the world's mining or refining. */
export function worldConcentration(view: SharesView | null): Concentration | null {
  return view && concentrationOf(view.shares);
}

/** Concentration of a consumer's supply in one stage; null where its shares cannot be told. */
export function supplyConcentration(supply: ConsumerSupply, stage: SupplyStage, index: Index): Concentration | null {
  if (!hasShares(supply)) {
    return null;
  }
  const parts = new Map<string, number>();
  for (const { country, amount } of amountsOfStage(supply, stage)) {
    if (country !== UNKNOWN_COUNTRY) {
      parts.set(index.countries[country]?.iso3 ?? "", amount / supply.total);
    }
  }
  return concentrationOf(parts);
}
