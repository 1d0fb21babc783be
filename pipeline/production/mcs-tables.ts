import { readdirSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { byText } from "../lib/order.ts";
import { type RawRow, rawFolder, readRawCsv, readRawText } from "../lib/raw.ts";

/** One cell of a world table, whatever the edition's layout. */
export interface McsCell {
  readonly edition: number;
  /** Short name of the chapter's file (2022–2024) or the commodity (2025, 2026). */
  readonly chapter: string;
  readonly country: string;
  /** Stage and unit in words, lower case. */
  readonly type: string;
  readonly year: number;
  readonly value: string;
  readonly tonnesPerUnit: number;
  readonly estimated: boolean;
  readonly note: string;
}

const TONNES_PER_UNIT: Readonly<Record<string, number>> = {
  t: 1,
  kt: 1000,
  kg: 0.001,
  "metric tons": 1,
  "thousand metric tons": 1000,
  "thousand metric dry tons": 1000,
  kilograms: 0.001,
};

/** Cells whose stated unit is wrong; the figures agree with the other editions only in thousand tonnes. */
const WRONG_UNITS: Readonly<Record<string, number>> = {
  "2023 chrom": 1000, // header says t, its own note says "thousand metric tons"
  "2025 Titanium Mineral Concentrates": 1000, // says "metric tons": 8,840 world, 9,210 thousand in the 2026 edition
};

function unitOf(edition: number, chapter: string, unit: string): number {
  return WRONG_UNITS[`${edition} ${chapter}`] ?? TONNES_PER_UNIT[unit] ?? Number.NaN;
}

function saysEstimated(note: string): boolean {
  return /estimated/i.test(note) && !/^\s*(not estimated|reported)/i.test(note);
}

/** Columns such as Prod_kt_2021, Prod_t_Est_2022, Prod_Sponge_t_Est_2021. */
const PRODUCTION_COLUMN = /^Prod_(?:Sponge_)?([a-z]+)_(est_)?(\d{4})$/i;

function cellsOfRow(edition: number, chapter: string, row: RawRow): McsCell[] {
  const note = (row["Prod_notes"] ?? row["Prod_note"] ?? "").trim();
  return Object.keys(row).flatMap((column) => {
    const match = PRODUCTION_COLUMN.exec(column);
    if (match === null || (row["Country"] ?? "") === "") {
      return [];
    }
    const [, unit = "", estimated, year] = match;
    return [
      {
        edition,
        chapter,
        country: row["Country"] ?? "",
        // In the 2024 fluorspar file the type stands in the header instead of a column.
        type: (row["Type"] ?? row["Mine production, fluorspar"] ?? "").toLowerCase(),
        year: Number(year),
        value: row[column] ?? "",
        tonnesPerUnit: unitOf(edition, chapter, unit),
        estimated: estimated !== undefined || saysEstimated(note) || /^e\d/.test(row[column] ?? ""),
        note,
      },
    ];
  });
}

/** Cells of the 2022, 2023 and 2024 editions: one file a chapter. */
function perChapterCells(): McsCell[] {
  const folder = "production/usgs-mcs2022-2024";
  return [2022, 2023, 2024].flatMap((edition) =>
    readdirSync(join(rawFolder, folder, String(edition)))
      .sort(byText)
      .flatMap((file) => {
        const chapter = /mcs\d{4}-([a-z]+)(?:-hafni)?_world/i.exec(file)?.[1] ?? "";
        return readRawCsv(`${folder}/${edition}/${file}`).flatMap((row) => cellsOfRow(edition, chapter, row));
      }),
  );
}

/** Cells of the 2025 edition: one wide file. */
function wideCells(): McsCell[] {
  return readRawCsv("production/usgs-mcs2025/MCS2025_World_Data.csv").flatMap((row) =>
    ["PROD_2023", "PROD_EST_ 2024"].map((column) => {
      const chapter = (row["COMMODITY"] ?? "").trim();
      const note = (row["PROD_NOTES"] ?? "").trim();
      const type = (row["TYPE"] ?? "").toLowerCase();
      return {
        edition: 2025,
        chapter,
        country: row["COUNTRY"] ?? "",
        type,
        year: Number(column.slice(-4)),
        value: row[column] ?? "",
        tonnesPerUnit: unitOf(2025, chapter, row["UNIT_MEAS"] ?? ""),
        estimated: column.includes("EST") || saysEstimated(note) || type.includes("estimated"),
        note,
      };
    }),
  );
}

/** Quotes and dashes of windows-1252. Node 20's own decoder reads that encoding as latin1. */
const WINDOWS_1252: Readonly<Record<string, string>> = {
  "\u0091": "‘",
  "\u0092": "’",
  "\u0093": "“",
  "\u0094": "”",
  "\u0096": "–",
  "\u0097": "—",
};

function readWindows1252(path: string): string {
  return readRawText(path, "latin1").replaceAll(/[\u0091-\u0097]/g, (mark) => WINDOWS_1252[mark] ?? mark);
}

/** Cells of the 2026 edition: one long file in windows-1252. */
function longCells(): McsCell[] {
  return [...csvParse(readWindows1252("production/usgs-mcs2026/MCS2026_Commodities_Data.csv"))]
    .filter((row) => row["Section"]?.startsWith("World") && row["Statistics"] === "Production")
    .map((row) => {
      const note = (row["Notes"] ?? "").trim();
      return {
        edition: 2026,
        chapter: (row["Commodity"] ?? "").trim(),
        country: row["Country"] ?? "",
        type: (row["Statistics_detail"] ?? "").toLowerCase(),
        year: Number(row["Year"]),
        value: row["Value"] ?? "",
        tonnesPerUnit: unitOf(2026, row["Commodity"] ?? "", row["Unit"] ?? ""),
        estimated: !note.startsWith("Reported") && (saysEstimated(note) || row["Year"] === "2025"),
        note,
      };
    });
}

/** All production cells of all five editions, in the publisher's words. */
export function loadMcsCells(): McsCell[] {
  return [...perChapterCells(), ...wideCells(), ...longCells()];
}
