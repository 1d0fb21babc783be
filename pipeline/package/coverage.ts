import { group } from "d3-array";
import { type Good, MINERAL_IDS, type MineralId, SITE_KINDS, STAGES } from "../../src/model/types.ts";
import { byKeys } from "../lib/order.ts";
import type { ProductionRecord } from "../production/records.ts";
import type { FlowRow } from "../trade/flow-row.ts";
import type { Tables } from "./build-package.ts";
import { markdownTable, yearSpans } from "./markdown.ts";

const percent = (share: number) => `${Math.round(share * 100)} %`;

const countRows = (rows: number) => `${rows} ${rows === 1 ? "row" : "rows"}`;

function worldShare(rows: readonly ProductionRecord[]): number | null {
  const known = rows.map((row) => row.share).filter((share) => share !== null);
  return known.length === 0 ? null : known.reduce((sum, share) => sum + share, 0);
}

/** "2021–2023: 91–97 %" of the preferred series, per source. */
function productionRow(mineral: MineralId, stage: string, rows: readonly ProductionRecord[]): string[][] {
  const preferred = rows.filter((row) => row.mineral === mineral && row.stage === stage && row.preferred);
  return [...group(preferred, (row) => `${row.source}\u0000${row.basis}`)]
    .sort(byKeys(([, series]) => Math.min(...series.map((row) => row.year))))
    .map(([key, series]) => {
      const [source = "", basis = ""] = key.split("\u0000");
      const shares = [...group(series, (row) => row.year).values()].map(worldShare).filter((share) => share !== null);
      const range = [Math.min(...shares), Math.max(...shares)].map(percent);
      const held = shares.length === 0 ? "no world total" : [...new Set(range)].join(" to ");
      return [mineral, stage, yearSpans(series.map((row) => row.year)), source, basis, held];
    });
}

function productionTable(rows: readonly ProductionRecord[]): string {
  const lines = MINERAL_IDS.flatMap((mineral) => STAGES.flatMap((stage) => productionRow(mineral, stage, rows)));
  return markdownTable(
    ["mineral", "stage", "years", "source", "basis", "share of the world its countries hold"],
    lines,
  );
}

function productionHoles(rows: readonly ProductionRecord[]): string[] {
  const covered = new Set(rows.map((row) => `${row.mineral} ${row.stage}`));
  const byStage = (stage: string) => MINERAL_IDS.filter((mineral) => !covered.has(`${mineral} ${stage}`)).join(", ");
  return [`- No mine output by country: ${byStage("ore")}.`, `- No refined output by country: ${byStage("refined")}.`];
}

function sitesTable({ siteRows }: Tables): string {
  const lines = MINERAL_IDS.map((mineral) => {
    const sites = siteRows.filter((site) => site.minerals.includes(mineral));
    return [mineral, ...SITE_KINDS.map((kind) => String(sites.filter((site) => site.kind === kind).length))];
  });
  return markdownTable(["mineral", ...SITE_KINDS.map((kind) => `${kind}s`)], lines);
}

function flowLines(good: Good, flows: readonly FlowRow[]): string[][] {
  return [...group(flows, (flow) => `${flow.source}\u0000${flow.status}`)]
    .sort(byKeys(([key]) => key))
    .map(([key, rows]) => {
      const [source = "", status = ""] = key.split("\u0000");
      const weighed = rows.filter((row) => row.netWeightTonnes !== null).length / rows.length;
      const minerals = good.minerals.join(", ");
      const years = yearSpans(rows.map((row) => row.year));
      return [minerals, good.stage, good.id, years, source, status, String(rows.length), percent(weighed)];
    });
}

function flowsTable({ trade }: Tables): string {
  const byCode = group(trade.flows, (flow) => flow.good);
  const lines = [...trade.goods]
    .sort(
      byKeys(
        (good) => MINERAL_IDS.indexOf(good.minerals[0]!),
        (good) => STAGES.indexOf(good.stage),
        (good) => good.id,
      ),
    )
    .flatMap((good) => flowLines(good, byCode.get(good.id) ?? []));
  return markdownTable(
    ["minerals", "stage", "code", "years", "source", "reported by", "rows", "rows with a weight"],
    lines,
  );
}

/** Fewer rows than this are a glimpse of a trade, not its picture. */
const FEW_ROWS = 100;
/** From this share of the rows on, a good is called one-sided. */
const ONE_SIDED = 0.9;

function largestParty(rows: readonly FlowRow[], side: "exporter" | "importer"): { iso3: string; part: number } {
  const counts = [...group(rows, (row) => row[side])].map(([iso3, own]) => ({ iso3, part: own.length / rows.length }));
  return counts.sort(
    byKeys(
      (count) => -count.part,
      (count) => count.iso3,
    ),
  )[0]!;
}

/** What is thin about the flows of one good, if anything. */
function thinness(rows: readonly FlowRow[]): string | null {
  if (rows.length < FEW_ROWS) {
    return `only ${countRows(rows.length)}, reported by few countries`;
  }
  for (const side of ["exporter", "importer"] as const) {
    const { iso3, part } = largestParty(rows, side);
    if (part >= ONE_SIDED) {
      return `${percent(part)} of the rows are ${side === "exporter" ? "exports" : "imports"} of ${iso3}; the others' trade is missing`;
    }
  }
  return null;
}

function thinGoods({ trade }: Tables): string[] {
  const byCode = group(trade.flows, (flow) => flow.good);
  return [...trade.goods].sort(byKeys((good) => good.id)).flatMap((good) => {
    const reason = thinness(byCode.get(good.id) ?? []);
    return reason === null || !byCode.has(good.id) ? [] : [`- ${good.id} (${good.en}): ${reason}.`];
  });
}

/** Codes that belong to the chains of the atlas and that no folder of the raw data holds country by country. */
const CODES_WITHOUT_DATA: Readonly<Record<string, string>> = {
  "261310": "roasted molybdenum ores",
  "261590": "niobium, tantalum and vanadium ores",
  "280461": "silicon of 99.99 % and more",
  "281820": "alumina",
  "284180": "tungstates",
  "380110": "artificial graphite, but for China's exports",
  "720241": "ferro-chromium",
  "740200": "unrefined copper, anodes",
  "760120": "aluminium alloys",
};

function flowHoles(tables: Tables): string[] {
  const { goods } = tables.trade;
  const named = Object.entries(CODES_WITHOUT_DATA).map(
    ([hsCode, name]) => `- ${hsCode} (${name}): no bilateral flows; no arc is drawn.`,
  );
  const minerals = new Set(goods.filter(({ basket }) => !basket).flatMap((good) => good.minerals));
  const bare = MINERAL_IDS.filter((mineral) => !minerals.has(mineral)).join(", ");
  return [...named, ...thinGoods(tables), ...(bare === "" ? [] : [`- No flows of any good of its own: ${bare}.`])];
}

/** `docs/coverage.md`: what the package holds of each mineral, and what it does not. */
export function coverageText(tables: Tables): string {
  const projects = tables.projects.leftOut.map(({ name, reason }) => `- ${name}: ${reason}.`);
  const groups = [...tables.memberships.leftOut].map(([name, rows]) => `- ${name}: ${countRows(rows)}.`);
  return [
    "# Coverage",
    "Generated by `npm run data`; do not edit. Sources are named by the ids of [credits.md](credits.md).",
    "## Production by country",
    "Only the preferred series of each mineral, stage and year; `production.csv` holds the others beside it.",
    "The last column sums the listed countries' shares; it passes 100 % where a publisher rounds its world total, and is 100 % by construction where the world is the sum of the countries: the BGS, and World Mining Data in 2020–2022.",
    productionTable(tables.production),
    "### Holes",
    productionHoles(tables.production).join("\n"),
    "## Trade flows",
    "`baci-202601-hs92` holds every pair of its codes in every year. `baci-202601` holds all rows of a code in 2022 and 2024 and, in the other years, the largest partners of each country (97–100 % of the value by its publisher's totals). No world total is known for the other sources.",
    flowsTable(tables),
    "### Holes",
    flowHoles(tables).join("\n"),
    "## Sites",
    "A site with several minerals counts once for each.",
    sitesTable(tables),
    "## Facts left out",
    "Projects without a verified link to the partnership, or without a single place that can be cited:",
    projects.join("\n"),
    "Membership rows of groups that the atlas does not show:",
    groups.join("\n"),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}
