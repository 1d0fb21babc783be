import { SHARE_ONLY_BASES } from "../../src/model/bases.ts";
import type { MineralId, Stage } from "../../src/model/types.ts";

/** iso3 of a world total. */
export const WORLD = "WLD";

/** One published figure, in tonnes, before shares are taken. */
export interface Observation {
  readonly mineral: MineralId;
  readonly stage: Stage;
  readonly basis: string;
  /** Country, or WORLD for the publisher's own world total. */
  readonly iso3: string;
  readonly year: number;
  /** null where withheld or not available. */
  readonly quantityTonnes: number | null;
  /** Only for sources that publish shares without tonnes, 0–1. */
  readonly share?: number;
  readonly estimated: boolean;
  readonly source: string;
  readonly note: string;
}

/** Words used for what is weighed. Only equal words may be compared. */
export const BASES = {
  metal: "contained metal",
  oxide: "REO",
  magnetRareEarths: "magnet REE",
  titaniumDioxide: "TiO2 content",
  grossWeight: "gross weight",
  batteryGrade: "battery-grade",
  siliconMetal: "silicon metal",
  ...SHARE_ONLY_BASES,
} as const;
