import { type RawRow, readRawCsv } from "../../../pipeline/lib/raw.ts";
import type { MineralId, ProductionRow, Stage } from "../../../src/model/types.ts";

/** A share of the fact file beside the package's. Both in per cent. */
export interface ShareComparison {
  readonly fact: string;
  readonly factPercent: number;
  /** null where the package has no such figure. */
  readonly packagePercent: number | null;
}

const MINERALS: Readonly<Record<string, MineralId>> = {
  "rare earths": "rare-earths",
  "rare earths (magnet REE)": "rare-earths",
  "rare earths: neodymium (LREE)": "rare-earths",
  "graphite (natural)": "graphite",
};

const SINGLE_WORD = /^[a-z]+$/;

/** Parts that the package adds up (ilmenite, rutile) and a product it leaves out (titanium dioxide pigment). */
const OTHER_PRODUCTS = /ilmenite|rutile/;

function stageOf(mineral: string, stage: string): Stage | null {
  if (OTHER_PRODUCTS.test(stage) || (mineral === "titanium" && stage === "processing")) {
    return null;
  }
  if (/^(mining|extraction)/.test(stage)) {
    return "ore";
  }
  return /refining|processing|smelting|sponge/.test(stage) ? "refined" : null;
}

/** Which of our sources a fact's source and year mean; null for press figures and superseded editions. */
function ourSource(source: string, year: string): string | null {
  const id = source.slice(0, 3);
  if (id === "S40") {
    return year === "2022" ? "usgs-mcs-2024" : null;
  }
  return { S41: "usgs-mcs-2026", S42: "iea-explorer-2025", S43: "eu-crm-2023" }[id] ?? null;
}

function basisFits(row: ProductionRow, stage: string): boolean {
  return /ferrosilicon/.test(stage) === /ferrosilicon/.test(row.basis);
}

/** Why a verified share has no counterpart in the package. */
export const LEFT_OUT = [
  "sum of other countries",
  "mineral or part of one that the package does not hold by itself",
  "product that the package adds up or leaves out",
  "press figure, or an edition that a later one replaces",
  "no share of that publisher and year in the package: another stands there, or the figure is withheld",
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** A verified share beside the package's figure, or the reason why there is none. */
export type ShareCheck =
  | (ShareComparison & { readonly row: ProductionRow | null; readonly leftOut: null })
  | { readonly leftOut: LeftOut };

/**
 * Every VERIFIED share of facts/stage-shares.csv beside the package's own figure of the same source and year, if any.
 * @param rows production rows of the package
 */
export function checkStageShares(rows: readonly ProductionRow[]): ShareCheck[] {
  const facts = readRawCsv("facts/stage-shares.csv").filter((fact) => fact["status"] === "VERIFIED");
  return facts.map((fact) => checkShare(rows, fact));
}

function checkShare(rows: readonly ProductionRow[], fact: RawRow): ShareCheck {
  const word = fact["mineral"] ?? "";
  const factStage = fact["stage"] ?? "";
  const mineral = MINERALS[word] ?? (SINGLE_WORD.test(word) ? (word as MineralId) : null);
  const stage = stageOf(word, factStage);
  const source = ourSource(fact["source"] ?? "", fact["year"] ?? "");
  const [others, unheld, part, superseded] = LEFT_OUT;
  const leftOut =
    (fact["iso3"] === "" && others) ||
    (mineral === null && unheld) ||
    (stage === null && part) ||
    (source === null && superseded) ||
    null;
  if (leftOut !== null) {
    return { leftOut };
  }
  const year = source === "eu-crm-2023" ? 2020 : Number.parseInt(fact["year"] ?? "", 10);
  const row = rows.find(
    (candidate) =>
      candidate.mineral === mineral &&
      candidate.stage === stage &&
      candidate.source === source &&
      candidate.year === year &&
      candidate.iso3 === fact["iso3"] &&
      basisFits(candidate, factStage),
  );
  return {
    fact: [word, factStage, fact["iso3"], fact["year"], source].join(" · "),
    factPercent: Number(fact["share_pct"]),
    packagePercent: row === undefined || row.share === null ? null : row.share * 100,
    row: row ?? null,
    leftOut: null,
  };
}

/** The verified shares that name a country, a stage and a source of the package. */
export function compareStageShares(rows: readonly ProductionRow[]): ShareComparison[] {
  return checkStageShares(rows).flatMap((check) => (check.leftOut === null ? [check] : []));
}
