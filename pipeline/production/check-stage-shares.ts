import type { MineralId, Stage } from "../../src/model/types.ts";
import { readRawCsv } from "../lib/raw.ts";
import type { ProductionRecord } from "./build-production.ts";

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

function basisFits(row: ProductionRecord, stage: string): boolean {
  return /ferrosilicon/.test(stage) === /ferrosilicon/.test(row.basis);
}

/**
 * Every VERIFIED share of facts/stage-shares.csv beside the package's own figure of the same source and year.
 * Press figures, editions that a later one replaces, and parts that the package adds up are left out.
 */
export function compareStageShares(rows: readonly ProductionRecord[]): ShareComparison[] {
  return readRawCsv("facts/stage-shares.csv").flatMap((fact) => {
    const word = fact["mineral"] ?? "";
    const mineral = MINERALS[word] ?? (SINGLE_WORD.test(word) ? word : null);
    const stage = stageOf(word, fact["stage"] ?? "");
    const source = ourSource(fact["source"] ?? "", fact["year"] ?? "");
    const isCountry = fact["status"] === "VERIFIED" && fact["iso3"] !== "";
    if (!isCountry || mineral === null || stage === null || source === null) {
      return [];
    }
    const year = source === "eu-crm-2023" ? 2020 : Number.parseInt(fact["year"] ?? "", 10);
    const row = rows.find(
      (candidate) =>
        candidate.mineral === mineral &&
        candidate.stage === stage &&
        candidate.source === source &&
        candidate.year === year &&
        candidate.iso3 === fact["iso3"] &&
        basisFits(candidate, fact["stage"] ?? ""),
    );
    return [
      {
        fact: [word, fact["stage"], fact["iso3"], fact["year"], source].join(" · "),
        factPercent: Number(fact["share_pct"]),
        packagePercent: row?.share === null || row === undefined ? null : row.share * 100,
      },
    ];
  });
}
