import { type Cells, cellsOf, columnsOf, filesOf, jsonOf } from "./second-files.ts";
import { EU, Names, TERRITORIES } from "./second-names.ts";

/**
 * The raw trade files read a second time, as docs/data-trade.md and each folder's SOURCE.md tell it: nothing of
 * pipeline or src is used, so that a slip of either shows as a difference.
 */

export type Status = "reconciled" | "importer-reported" | "exporter-reported";

/** What one source says of one flow; parts of it are added up. */
export interface Report {
  readonly source: string;
  readonly status: Status;
  readonly year: number;
  readonly code: string;
  readonly exporter: string;
  readonly importer: string;
  /** Code, exporter and importer. */
  readonly pair: string;
  /** A report that is never a flow: too few reporters, or only to be compared with. */
  readonly secondOnly: boolean;
  usd: number | null;
  kg: number | null;
  estimated: boolean;
  parts: number;
}

/** A row of a file, its code and countries as written there. */
interface RawRow {
  readonly source: string;
  readonly status: Status;
  readonly year: number | string;
  readonly code: string;
  readonly exporter: string | undefined;
  readonly importer: string | undefined;
  readonly usd: number | null;
  readonly kg: number | null;
  readonly estimated?: boolean;
  readonly secondOnly?: boolean;
  /** Why the row is left out before anybody looks at its countries. */
  readonly leftOut?: string | undefined;
}

/** Where a row went: into a report, or out for a reason that docs/data-trade.md states in these words. */
export interface Fate {
  readonly source: string;
  readonly row: RawRow;
  readonly report: Report | null;
  readonly reason: string;
}

/** A known amount; nothing and zero are unknown. */
function amount(text: string | number | undefined, factor = 1): number | null {
  const known = Number(text) * factor;
  return text === "" || !(known > 0) ? null : known;
}

/** To the dollar, each row by itself; less than half a dollar keeps its first digit. */
const toDollar = (usd: number | null) => (usd === null ? null : Math.round(usd) || Number(usd.toPrecision(1)));

// Sources. Each yields every row of its file.

type Source = (names: Names) => Generator<RawRow>;

function* readHs92(): Generator<RawRow> {
  for (const file of filesOf("baci-hs92-1995-2024", ".csv")) {
    for (const row of cellsOf(`baci-hs92-1995-2024/${file}`)) {
      yield {
        source: "baci-202601-hs92",
        status: "reconciled",
        year: row["year"]!,
        code: file.slice(0, 6),
        exporter: row["exporter"],
        importer: row["importer"],
        usd: amount(row["value_kusd"], 1000),
        kg: amount(row["qty_t"], 1000),
      };
    }
  }
}

const ATLAS = "baci-critical-materials-atlas";

function* readOlderBaci(names: Names): Generator<RawRow> {
  const inHs92 = new Set(filesOf("baci-hs92-1995-2024", ".csv").map((file) => file.slice(0, 6)));
  const base = (code: string) => ({
    source: "baci-202601",
    status: "reconciled" as const,
    code,
    leftOut: inHs92.has(code) ? "another edition speaks for the code" : undefined,
  });
  for (const row of cellsOf(`${ATLAS}/baci_2022.csv`)) {
    const [exporter, importer, usd] = [row["i"], row["j"], amount(row["value"])];
    yield { ...base(row["cmd"]!), year: 2022, exporter, importer, usd, kg: null };
  }
  for (const row of cellsOf(`${ATLAS}/trade_2024_full.csv`)) {
    const [usd, kg] = [amount(row["value_kusd"], 1000), amount(row["qty_t"], 1000)];
    yield { ...base(row["hs6"]!), year: 2024, exporter: row["exporter"], importer: row["importer"], usd, kg };
  }
  for (const year of [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2023]) {
    yield* readTopPartners(year, names, base);
  }
}

/** Gallium, germanium and hafnium are three labels of the same rows. */
function* readTopPartners(
  year: number,
  { iso2 }: Names,
  base: (code: string) => Pick<RawRow, "source" | "status" | "code" | "leftOut">,
): Generator<RawRow> {
  const codes = new Map<string, string>(
    jsonOf(`${ATLAS}/critical_codes.json`).codes.map((row: { material: string; hs6: string }) => [
      row.material,
      row.hs6,
    ]),
  );
  for (const [label, flows] of Object.entries(jsonOf(`${ATLAS}/flows_${year}.json`).materials)) {
    const again = ["germanium", "hafnium"].includes(label) ? "the same rows under another label" : undefined;
    for (const { from, to, value } of flows as readonly { from: string; to: string; value: number }[]) {
      const row = base(codes.get(label)!);
      const [exporter, importer] = [iso2.get(from), iso2.get(to)];
      yield { ...row, leftOut: again ?? row.leftOut, year, exporter, importer, usd: amount(value), kg: null };
    }
  }
}

function* readHeadings(): Generator<RawRow> {
  const { meta, flows } = jsonOf("baci-comflow-hs4/flows.json");
  for (const { id, hs4 } of meta.commodities) {
    for (const [year, rows] of Object.entries(flows[id] ?? {})) {
      for (const { e, i, v, w } of rows as readonly { e: string; i: string; v: number; w: number }[]) {
        const [usd, kg] = [amount(v), amount(w, 1000)];
        yield { source: "baci-202601-hs4", status: "reconciled", year, code: hs4, exporter: e, importer: i, usd, kg };
      }
    }
  }
}

const COMTRADE = "refYear period reporterCode partnerCode flowCode cmdCode customsCode primaryValue netWgt".split(" ");

/** Codes that are another one's whole: 810510 of 1992 is today's 810520 and 810530; some headings hold one code only. */
const WHOLE_OF: Readonly<Record<string, string>> = {
  "810520": "810510",
  "810530": "810510",
  "2822": "282200",
  "8106": "810600",
  "8111": "811100",
};

function comtradeRow(row: Cells, source: string, names: Names, secondOnly = false): RawRow {
  const imports = row["flowCode"] === "M";
  const reporter = names.number.get(Number(row["reporterCode"]));
  const partner = names.number.get(Number(row["partnerCode"]));
  const isWorld = row["partnerCode"] === "0" || ["97", "975"].includes(row["reporterCode"]!);
  const isSplit = !["C00", "", undefined].includes(row["customsCode"]);
  return {
    source,
    status: imports ? "importer-reported" : "exporter-reported",
    year: row["period"]!,
    code: WHOLE_OF[row["cmdCode"]!] ?? row["cmdCode"]!,
    exporter: imports ? partner : reporter,
    importer: imports ? reporter : partner,
    usd: amount(row["primaryValue"]),
    kg: amount(row["netWgt"]),
    estimated: row["isNetWgtEstimated"] === "True",
    secondOnly,
    leftOut: isSplit ? "splits by customs procedure" : isWorld ? "World and blocs" : undefined,
  };
}

function readComtrade(folder: string, end: string, source: string): Source {
  return function* (names) {
    for (const file of filesOf(folder, end)) {
      for (const row of columnsOf(`${folder}/${file}`, [...COMTRADE, "isNetWgtEstimated"])) {
        yield comtradeRow(row, source, names);
      }
    }
  };
}

/** Of a reporter, partner, code and year that stand twice the largest is the total. */
function* readChinaUsa(names: Names): Generator<RawRow> {
  const folder = "comtrade-china-usa-selected-2020-2024";
  for (const file of filesOf(folder, "_data.csv")) {
    const largest = new Map<string, RawRow>();
    for (const cells of cellsOf(`${folder}/${file}`)) {
      const row = comtradeRow(cells, "comtrade-china-usa", names, true);
      const key = COMTRADE.slice(0, 6).map((name) => cells[name]);
      const known = largest.get(key.join());
      const [more, less] = (known?.usd ?? -1) >= (row.usd ?? 0) ? [known!, row] : [row, known];
      largest.set(key.join(), more);
      if (less !== undefined) {
        yield { ...less, leftOut: "splits by customs procedure" };
      }
    }
    yield* largest.values();
  }
}

function* readThirtyOneCodes(): Generator<RawRow> {
  for (const row of cellsOf("comtrade-31-codes-2022-2024/reported_flows.csv")) {
    yield {
      source: "comtrade-31-codes",
      status: row["reported_as"] === "import" ? "importer-reported" : "exporter-reported",
      year: row["year"]!,
      code: row["hs6"]!,
      exporter: row["exporter"],
      importer: row["importer"],
      usd: amount(row["value_usd"]),
      kg: amount(row["net_kg"]),
    };
  }
}

function* readChinaFeed(): Generator<RawRow> {
  for (const row of cellsOf("comtrade-china-feed-imports-2017-2024/china_imports.csv")) {
    yield {
      source: "comtrade-china-feed",
      status: "importer-reported",
      year: row["year"]!,
      code: row["hs6"]!,
      exporter: row["exporter"],
      importer: "CHN",
      usd: amount(row["value_usd"]),
      kg: amount(row["net_kg"]),
      estimated: row["weight_estimated"] === "1",
    };
  }
}

/** Monazite, and the USA's rare-earth ore of 2025; other lines are parts of codes that are held. */
function* readChinaLines(): Generator<RawRow> {
  for (const row of cellsOf("comtrade-china-tariff-lines/china_imports_8digit_by_partner.csv")) {
    const isAmerican = row["hs8"] === "25309020" && row["year"] === "2025" && row["exporter"] === "USA";
    const isTaken = isAmerican || row["hs8"] === "26122000";
    yield {
      source: "comtrade-china-lines",
      status: "importer-reported",
      year: row["year"]!,
      code: row["hs8"]!.slice(0, 6),
      exporter: row["exporter"],
      importer: "CHN",
      usd: amount(row["value_usd"]),
      kg: amount(row["net_kg"]),
      leftOut: isTaken ? undefined : "lines of a code that is held",
    };
  }
}

function* readAmericanRareEarths(): Generator<RawRow> {
  for (const row of cellsOf("us-rare-earth-imports-2018-2025/us_rare_earth_imports.csv")) {
    yield {
      source: "comtrade-us-rare-earths",
      status: "importer-reported",
      year: row["year"]!,
      code: row["hs6"]!,
      exporter: row["exporter"],
      importer: "USA",
      usd: amount(row["value_usd"]),
      kg: null,
      secondOnly: true,
    };
  }
}

const USD_PER_EUR: Readonly<Record<string, number>> = { "2022": 1.053, "2023": 1.0813, "2024": 1.0824 };
const OWN_LINES = "25309040 25309050 28045090 81129240 81129281 81129289 81129291 81129295".split(" ");
/** Of these all lines of the Union's nomenclature are in the file, of the last two from 2023. */
const ALL_LINES =
  "250410 250490 251010 251020 260200 260400 260500 261100 261390 261400 261510 280469 282010 282200 282520 282530 " +
  "283691 284610 750110 750120 750210 810110 810194 810820 280530 284690";

function* readComext({ iso2 }: Names): Generator<RawRow> {
  for (const row of cellsOf("comext-eu27-imports-cn8-2022-2024/eu27_imports_cn8_2022_2024.csv")) {
    const [line, year] = [row["PRODUCT_NC"]!, row["PERIOD"]!];
    const isOwn = OWN_LINES.includes(line);
    const code = line.slice(0, 6);
    const isWhole = ALL_LINES.includes(code) && (year > "2022" || !["280530", "284690"].includes(code));
    yield {
      source: "eurostat-comext",
      status: "importer-reported",
      year,
      code: isOwn ? line : code,
      exporter: iso2.get(row["PARTNER_ISO"]!),
      importer: iso2.get(row["DECLARANT_ISO"]!),
      usd: amount(row["VALUE_IN_EUROS"], USD_PER_EUR[year]),
      kg: null,
      secondOnly: !isOwn,
      leftOut: EU.includes(row["PARTNER_ISO"]!)
        ? "partners inside the Union"
        : isOwn || isWhole
          ? undefined
          : "codes of which a line is missing",
    };
  }
}

function* readChinaRareEarths({ text }: Names): Generator<RawRow> {
  for (const code of ["280530", "284690", "850511"]) {
    for (const row of cellsOf(`comtrade-china-ree-exports-2010-2024/china_exports_${code}.csv`)) {
      yield {
        source: "comtrade-china-ree",
        status: "exporter-reported",
        year: row["year"]!,
        code,
        exporter: "CHN",
        importer: text.get(row["partner"]!),
        usd: amount(row["export_value_usd"]),
        // China's weights of 2016 are wrong at the source.
        kg: row["year"] === "2016" ? null : amount(row["quantity_kg"]),
      };
    }
  }
}

function* readChinaMonthly({ text }: Names): Generator<RawRow> {
  for (const row of cellsOf("comtrade-china-exports-monthly-2017-2024/deep_dive_hs6_monthly.csv")) {
    yield {
      source: "comtrade-china-monthly",
      status: "exporter-reported",
      year: row["period_dt"]!.slice(0, 4),
      code: row["hs6"]!,
      exporter: "CHN",
      importer: text.get(row["partner_name"]!),
      usd: amount(row["val"]),
      kg: amount(row["qty"]),
    };
  }
}

function* readExtract(): Generator<RawRow> {
  for (const row of cellsOf("comtrade-rare-earths-2025-extract/rare_earth_flows_2025.csv")) {
    const isPhilippine = row["t"] === "PHL" ? "the Philippines' imports of the extract" : undefined;
    yield {
      source: "comtrade-2025-extract",
      status: row["s"] === "Comtrade" ? "importer-reported" : "exporter-reported",
      year: row["y"]!,
      code: "280530+284610+284690",
      exporter: row["f"],
      importer: row["t"],
      usd: null,
      kg: amount(row["v"], 1000),
      estimated: row["weight_estimated"] === "true",
      leftOut: isPhilippine ?? (row["y"] === "2025" ? undefined : "rows of 2024 in the extract of 2025"),
    };
  }
}

const SOURCES: readonly Source[] = [
  readHs92,
  readOlderBaci,
  readHeadings,
  readComtrade("comtrade-battery-metals-imports-2018-2024", ".csv.gz", "comtrade-imports"),
  readThirtyOneCodes,
  readChinaFeed,
  readChinaLines,
  readAmericanRareEarths,
  readComext,
  readComtrade("comtrade-exports-2015-2024", ".csv.gz", "comtrade-exports"),
  readComtrade("comtrade-nickel-ore-2000-2024", ".csv", "comtrade-nickel-ore"),
  readChinaUsa,
  readChinaRareEarths,
  readChinaMonthly,
  readExtract,
];

/** Key of a flow. */
export const keyOf = ({ year, pair }: Pick<Report, "year" | "pair">) => `${year} ${pair}`;

/** All reports, and where the rows went that are drawn. */
export function readReports(
  atlas: readonly Cells[],
  codes: ReadonlySet<string>,
  isDrawn: (source: string) => boolean,
): { readonly reports: readonly Report[]; readonly fates: readonly Fate[] } {
  const names = new Names(atlas);
  const countries = new Set(atlas.map((row) => row["iso3"]!));
  const party = (iso3 = "") => {
    const state = TERRITORIES[iso3] ?? iso3;
    return countries.has(state) ? state : null;
  };
  const wholes = new Map<string, Report>();
  const fates: Fate[] = [];
  const note = (row: RawRow, report: Report | null, reason = "") => {
    if (isDrawn(row.source)) {
      fates.push({ source: row.source, row, report, reason });
    }
  };
  for (const source of SOURCES) {
    for (const row of source(names)) {
      const [exporter, importer] = [party(row.exporter), party(row.importer)];
      const reason = row.leftOut ?? whyLeftOut(row, codes, exporter, importer);
      note(row, reason === undefined ? addTo(wholes, row, exporter!, importer!) : null, reason);
    }
  }
  return { reports: [...wholes.values()], fates };
}

function whyLeftOut(row: RawRow, codes: ReadonlySet<string>, exporter: string | null, importer: string | null) {
  if (!codes.has(row.code)) {
    return "codes that are no good of the atlas";
  }
  if (exporter === null || importer === null) {
    return "areas without a country";
  }
  if (exporter === importer) {
    return "re-imports";
  }
  return row.usd === null && row.kg === null ? "neither value nor weight" : undefined;
}

/** A weight that one part lacks is unknown of the whole. */
function addTo(wholes: Map<string, Report>, row: RawRow, exporter: string, importer: string): Report {
  const [year, usd] = [Number(row.year), toDollar(row.usd)];
  const pair = `${row.code} ${exporter} ${importer}`;
  const key = `${row.source} ${row.status} ${year} ${pair}`;
  const known = wholes.get(key);
  if (known === undefined) {
    const { source, status, code, kg, estimated = false, secondOnly = false } = row;
    const whole = { source, status, year, code, exporter, importer, pair, usd, kg, estimated, secondOnly, parts: 1 };
    wholes.set(key, whole);
    return whole;
  }
  known.usd = usd === null ? known.usd : (known.usd ?? 0) + usd;
  known.kg = known.kg === null || row.kg === null ? null : known.kg + row.kg;
  known.estimated ||= row.estimated ?? false;
  known.parts += 1;
  return known;
}
