import { ascending, descending, group, rollup } from "d3-array";
import { lenders, middleByValue, Prices } from "./second-prices.ts";
import { keyOf, type Report } from "./second-sources.ts";

/**
 * Which report is the flow, whose weight stands beside it and which good it is, worked out once more from
 * what docs/data-trade.md and docs/goods.md say: nothing of pipeline or src is used.
 */

/** A flow and the best report of each other side. */
export interface Flow {
  readonly report: Report;
  readonly others: readonly Report[];
}

/** A flow as the package should have it. */
export interface Rebuilt extends Flow {
  readonly weight: Report | null;
  readonly withdrawn: boolean;
  readonly good: string;
}

const setOf = (iso3s: string) => new Set(iso3s.split(" "));

// Which report is the flow.

const STATUSES = ["reconciled", "importer-reported", "exporter-reported"];

/** One cargo, two codes. */
const isCongoHydroxide = ({ code, exporter }: Report) => code === "282200" && exporter === "COD";
const isInTransit = ({ code, exporter, importer, year }: Report) =>
  importer === "CHN" &&
  year >= 2018 &&
  year <= 2024 &&
  (code === "282200" || (code === "810510" && exporter === "MYS"));
const isMountainPass = ({ code, exporter, importer, year }: Report) =>
  code === "284690" && exporter === "USA" && importer === "CHN" && year >= 2018 && year <= 2024;

/** Whose word counts where two books hold one cargo under two codes; "" where nobody's does. */
function onlySource(report: Report): string | null {
  if (isCongoHydroxide(report)) {
    return "";
  }
  if (isMountainPass(report)) {
    return "comtrade-china-feed";
  }
  return isInTransit(report) ? "comtrade-imports" : null;
}

/** Smaller is better; of equals the larger value, then the name of the source. */
function rankOf(report: Report): number {
  const only = onlySource(report);
  if (only !== null) {
    return report.source === only ? -1 : 9;
  }
  return report.secondOnly ? 9 : STATUSES.indexOf(report.status);
}

function byTrust(a: Report, b: Report): number {
  return ascending(rankOf(a), rankOf(b)) || descending(a.usd ?? 0, b.usd ?? 0) || ascending(a.source, b.source);
}

/** Why a report is in no table of the package, in the words of docs/data-trade.md; "" where it is in one. */
export interface Settled {
  readonly flows: ReadonlyMap<string, Flow>;
  readonly whyLeft: ReadonlyMap<Report, string>;
}

export function settle(reports: readonly Report[]): Settled {
  const flows = new Map<string, Flow>();
  const whyLeft = new Map<Report, string>();
  const covered = new Set(reports.filter(({ status }) => status === "reconciled").map(codeYear));
  for (const [key, ofFlow] of group(reports, keyOf)) {
    const sorted = ofFlow.sort(byTrust);
    const kept = sorted.filter((report, i) => sorted.findIndex(({ status }) => status === report.status) === i);
    for (const report of sorted) {
      whyLeft.set(report, kept.includes(report) ? "" : "a better report of the same side");
    }
    const why = whyNoFlow(kept[0]!, covered);
    if (why === "") {
      flows.set(key, { report: kept[0]!, others: kept.slice(1) });
    } else if (onlySource(kept[0]!) === null) {
      kept.forEach((report) => {
        whyLeft.set(report, why);
      });
    }
  }
  return { flows, whyLeft };
}

const codeYear = ({ code, year }: Report) => `${code} ${year}`;

function whyNoFlow(best: Report, covered: ReadonlySet<string>): string {
  if (rankOf(best) === 9) {
    return "no flow that it is a second report of";
  }
  const isTaiwans = best.year <= 2017 && [best.exporter, best.importer].includes("TWN");
  return covered.has(codeYear(best)) && best.status !== "reconciled" && onlySource(best) === null && !isTaiwans
    ? "a pair that BACI leaves out"
    : "";
}

// Whose weight stands beside it.

/** The first lender without doubts. */
function weigh(flow: Flow, prices: Prices): { readonly weight: Report | null; readonly withdrawn: boolean } {
  const all = lenders(flow);
  const weight = all.find((one) => one.usd === null || !prices.doubts(one)) ?? null;
  return { weight, withdrawn: weight === null && all.length > 0 };
}

// Which good it is.

interface Weighed extends Flow {
  readonly weight: Report | null;
  readonly withdrawn: boolean;
}

const unitValue = ({ report, weight }: Weighed) =>
  weight === null || report.usd === null ? null : (report.usd * 1000) / weight.kg!;

/** Reference prices by year, of three flows of USD 200,000 at least. */
function reference(flows: readonly Weighed[], isOf: (report: Report) => boolean): ReadonlyMap<number, number> {
  const priced = flows
    .filter((flow) => isOf(flow.report) && flow.report.usd! >= 200_000 && flow.weight !== null)
    .map((flow) => ({ year: flow.report.year, usd: flow.report.usd!, price: unitValue(flow)! }));
  return rollup(
    priced,
    (ofYear) => (ofYear.length < 3 ? Number.NaN : middleByValue(ofYear)),
    ({ year }) => year,
  );
}

const METAL_SELLERS = setOf("NOR CAN FIN JPN AUS");
const METAL_BUYERS = setOf("USA DEU GBR JPN FRA KOR NLD SWE ITA");
const SALT_LAKES = setOf("CHL ARG");
const isCobaltMetal = ({ code, exporter, importer }: Report) =>
  code === "810510" && METAL_SELLERS.has(exporter) && METAL_BUYERS.has(importer);
const isCarbonate = ({ code, exporter }: Report) => code === "283691" && SALT_LAKES.has(exporter);

/** Codes of one good, from the table of goods.md: code → good. */
export type SingleGoods = ReadonlyMap<string, string>;

const UNSEPARATED = setOf("MMR LAO");
const SELL_MIXED = setOf("MYS VNM KAZ IND RUS BRA");
const FEED_SILLAMAE = setOf("RUS USA");
const ON_THE_WAY = setOf("EST LVA KAZ");
const SELL_RESIDUES = setOf("MYS IND");
const HAVE_LITHIUM_ORE = setOf("AUS ZWE NGA MLI BRA CAN ZAF MNG");

/** The rules of docs/goods.md. `cobalt` and `lithium` are the price as a part of the year's reference price. */
function goodByRule(report: Report, cobalt: number, lithium: number): string | undefined {
  const { code, exporter, importer, year } = report;
  const crude = cobalt >= 0.02 && cobalt < 0.4;
  const refined = cobalt >= 0.5 && cobalt < 5;
  const isUnseparated = UNSEPARATED.has(exporter);
  switch (code) {
    case "810510":
      return (exporter === "COD" && importer === "CHN") || crude
        ? "cobalt-crude"
        : refined
          ? "cobalt-metal"
          : "cobalt-undecided";
    case "282200":
      return cobalt >= 0.1 && cobalt < 0.4
        ? "cobalt-crude"
        : cobalt >= 0.5 && cobalt < 1.5
          ? "cobalt-oxide"
          : "cobalt-undecided";
    case "283329":
      return cobalt >= 0.12 && cobalt < 0.35 ? "cobalt-sulphate" : "sulphates-basket";
    case "253090":
      return goodOf253090(report, lithium);
    case "284690": {
      const isRaw = SELL_MIXED.has(exporter) || (exporter === "USA" && year <= 2018);
      const isSillamae = ON_THE_WAY.has(importer) && FEED_SILLAMAE.has(exporter);
      const isMixed = isUnseparated || (importer === "CHN" && isRaw) || isSillamae;
      return isMixed ? "rare-earth-raw-compounds" : "rare-earth-compounds";
    }
    case "284610": {
      const isResidue = importer === "CHN" && SELL_RESIDUES.has(exporter);
      return isUnseparated || isResidue ? "rare-earth-raw-compounds" : "cerium-compounds";
    }
    case "280530":
      return isUnseparated || (exporter === "AUS" && importer === "MYS")
        ? "rare-earth-raw-compounds"
        : "rare-earth-metals";
    default:
      return undefined;
  }
}

function goodOf253090({ exporter, importer, year }: Report, lithium: number): string {
  if (exporter === "USA" && importer === "CHN") {
    return "rare-earth-concentrate";
  }
  const isPriced = lithium >= 0.004 && lithium < 0.15;
  const isForChina = importer === "CHN" && HAVE_LITHIUM_ORE.has(exporter);
  const isForKorea = exporter === "AUS" && importer === "KOR" && (year === 2023 || year === 2024);
  return isPriced && (isForChina || isForKorea) ? "lithium-ore" : "other-minerals";
}

/** Everything: flows with weights and goods. */
export function rebuild(flows: ReadonlyMap<string, Flow>, single: SingleGoods): ReadonlyMap<string, Rebuilt> {
  const weighed = new Map<string, Weighed>();
  for (const ofCode of group(flows, ([, { report }]) => report.code).values()) {
    const prices = new Prices(ofCode.map(([, flow]) => flow));
    for (const [key, flow] of ofCode) {
      weighed.set(key, { ...flow, ...weigh(flow, prices) });
    }
  }
  const all = [...weighed.values()];
  const [cobalt, lithium] = [reference(all, isCobaltMetal), reference(all, isCarbonate)];
  return new Map(
    [...weighed].map(([key, flow]) => {
      const price = unitValue(flow) ?? Number.NaN;
      const of = (prices: ReadonlyMap<number, number>) => price / (prices.get(flow.report.year) ?? Number.NaN);
      const good = goodByRule(flow.report, of(cobalt), of(lithium)) ?? single.get(flow.report.code) ?? "";
      return [key, { ...flow, good }];
    }),
  );
}
