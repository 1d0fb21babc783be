import { group } from "d3-array";
import { isOfItsOwn } from "../../src/model/lookup.ts";
import { YEARS } from "../../src/model/selection.ts";
import { type Good, MINERAL_IDS } from "../../src/model/types.ts";
import { LEAST_WEIGHED } from "../../src/model/weighed.ts";
import { byKeys } from "../lib/order.ts";
import type { FlowRow } from "../trade/flow-row.ts";
import { lateCodes } from "../trade/late-codes.ts";
import { percent, yearSpans } from "./markdown.ts";

/** Fewer rows than this are a glimpse of a trade, not its picture. */
const FEW_ROWS = 100;
/** From this share of the rows on, a good is called one-sided. */
const ONE_SIDED = 0.9;
/** BACI ends here; of the year after it a few countries have reported. */
const LAST_WHOLE_YEAR = 2024;

/** Codes that belong to the chains of the atlas and that no folder of the raw data holds country by country. */
const CODES_WITHOUT_DATA: Readonly<Record<string, string>> = {
  "261310": "roasted molybdenum ores",
  "261590": "niobium, tantalum and vanadium ores",
  "280461": "silicon of 99.99 % and more",
  "281820": "alumina",
  "284180": "tungstates",
  "720241": "ferro-chromium",
  "740200": "unrefined copper, anodes",
  "760120": "aluminium alloys",
};

/** A good that is held, with its rows. */
interface HeldGood {
  readonly good: Good;
  readonly rows: readonly FlowRow[];
}

/** What of the trade is not held, or thin, as lines of a list: read from the rows. @throws where a hole is none */
export function flowHoles(goods: readonly Good[], flows: readonly FlowRow[]): string[] {
  const byGood = group(flows, (flow) => flow.good);
  const held = [...goods]
    .sort(byKeys((good) => good.id))
    .flatMap((good) => (byGood.has(good.id) ? [{ good, rows: byGood.get(good.id)! }] : []));
  return [
    ...codesWithoutData(flows),
    ...minerals(held),
    ...held.flatMap(thinness),
    ...held.flatMap(({ good }) => (good.truncated ? [`- ${good.id}: ${good.truncated}`] : [])),
    ...held.flatMap(missingYears),
    ...lateCodesOf(flows),
    ...held.flatMap(thinWeights),
  ];
}

function codesWithoutData(flows: readonly FlowRow[]): string[] {
  return Object.entries(CODES_WITHOUT_DATA).map(([hsCode, name]) => {
    if (flows.some((flow) => flow.hsCode === hsCode)) {
      throw new Error(`coverage: ${hsCode} is held, and no hole any more`);
    }
    return `- ${hsCode} (${name}): no bilateral flows; no arc is drawn.`;
  });
}

/** Minerals of which one end of the chain is missing: nothing is traced there. Goods of the EU alone are no end. */
function minerals(held: readonly HeldGood[]): string[] {
  const without = (isEnd: (good: Good) => boolean) =>
    MINERAL_IDS.filter(
      (mineral) => !held.some(({ good }) => isEnd(good) && isOfItsOwn(good) && good.minerals.includes(mineral)),
    );
  const lines = [
    ["No raw material held", without(({ feed }) => feed)],
    ["No product held", without(({ output }) => output)],
  ] as const;
  return lines.flatMap(([what, names]) => (names.length === 0 ? [] : [`- ${what}: ${names.join(", ")}.`]));
}

function thinness({ good, rows }: HeldGood): string[] {
  if (rows.length < FEW_ROWS) {
    return [`- ${good.id}: only ${rows.length} rows, reported by few countries.`];
  }
  return (["exporter", "importer"] as const).flatMap((side) => {
    const counts = [...group(rows, (row) => row[side])].map(([iso3, own]) => ({
      iso3,
      part: own.length / rows.length,
    }));
    const largest = counts.reduce((most, each) => (each.part > most.part ? each : most));
    const trade = side === "exporter" ? "exports" : "imports";
    return largest.part < ONE_SIDED
      ? []
      : [
          `- ${good.id}: ${percent(largest.part)} of the rows are ${trade} of ${largest.iso3}; the others' trade is missing.`,
        ];
  });
}

function missingYears({ good, rows }: HeldGood): string[] {
  const years = new Set(rows.map((row) => row.year));
  const all = Array.from({ length: LAST_WHOLE_YEAR - YEARS.first + 1 }, (_, at) => YEARS.first + at);
  const missing = all.filter((year) => !years.has(year));
  return missing.length === 0 ? [] : [`- ${good.id}: not held for ${yearSpans(missing)}.`];
}

function lateCodesOf(flows: readonly FlowRow[]): string[] {
  return [...lateCodes(flows)]
    .sort(byKeys(([good]) => good))
    .flatMap(([good, codes]) =>
      codes.map(({ hsCode, from }) => `- ${good}: ${hsCode} from ${from} only; sums of the good step up there.`),
    );
}

/** Years of which too little of the value has a weight. */
function thinWeights({ good, rows }: HeldGood): string[] {
  const usdOf = (some: readonly FlowRow[]) => some.reduce((sum, { valueUsd }) => sum + (valueUsd ?? 0), 0);
  const thin = [...group(rows, (row) => row.year)].flatMap(([year, own]) => {
    const weighed = usdOf(own.filter(({ netWeightTonnes }) => netWeightTonnes !== null));
    return weighed < LEAST_WEIGHED * usdOf(own) ? [year] : [];
  });
  return thin.length === 0
    ? []
    : [`- ${good.id}: less than ${percent(LEAST_WEIGHED)} of the value has a weight in ${yearSpans(thin)}.`];
}
