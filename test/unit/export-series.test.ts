import { describe, expect, it } from "vitest";
import { allYearsName } from "../../src/export/file-name.ts";
import { seriesColumns } from "../../src/export/series-columns.ts";
import { type SeriesRow, seriesRows } from "../../src/export/series-rows.ts";
import { selectionOfAllYears } from "../../src/i18n/selection-words.ts";
import { editionOf } from "../../src/model/editions.ts";
import type { Selection } from "../../src/model/selection.ts";
import type { Index } from "../../src/model/types.ts";
import { flowTable, INDEX, selection, type TinyRow } from "./support/tiny-dataset.ts";

/** By number: 0 changes its edition, 1 does not, 2 is one side's word. */
const [plain] = INDEX.sources;
const index: Index = {
  ...INDEX,
  sources: [
    { ...plain!, id: "baci-202601" },
    { ...plain!, id: "baci-202601-hs92" },
    { ...plain!, id: "china", oneSided: true },
  ],
};
const of = (source: number, rows: readonly TinyRow[]) =>
  rows.map(([year, from, to, usd, tonnes]): TinyRow => [year, from, to, usd, tonnes, 0, 0, source]);

const TABLES = [
  flowTable(
    "282520",
    of(0, [
      [2016, "CHN", "KOR", 60, 6],
      [2016, "CHN", "JPN", 40, 4],
      [2017, "CHN", "KOR", 90, Number.NaN],
      [2017, "CHN", "KOR", 10, 1],
      [2018, "CHN", "KOR", 50, 5],
    ]),
  ),
  flowTable(
    "283691",
    of(1, [
      [2017, "AUS", "CHN", 30, 3],
      [2017, "CHN", "KOR", Number.NaN, 2],
    ]),
  ),
  flowTable("253090", of(2, [[2017, "AUS", "CHN", 70, 7]])),
];
const rowsOf = (patch: Partial<Selection> = {}, tables = TABLES) => seriesRows(index, tables, selection(patch));
const brief = (rows: readonly SeriesRow[]) =>
  rows.map(({ year, good, exporter, importer, valueUsd }) => [year, good, exporter, importer, valueUsd]);

describe("all years of a selection", () => {
  it("hold every pair of every good and year, whatever year is selected", () => {
    expect(brief(rowsOf({ year: 2024 }))).toEqual([
      [2017, "253090", "AUS", "CHN", 70],
      [2017, "283691", "AUS", "CHN", 30],
      [2017, "283691", "CHN", "KOR", null],
      [2016, "282520", "CHN", "KOR", 60],
      [2016, "282520", "CHN", "JPN", 40],
      [2017, "282520", "CHN", "KOR", 100],
      [2018, "282520", "CHN", "KOR", 50],
    ]);
  });

  it("take a good's years from as many tables as there are", () => {
    const early = flowTable("282520", of(1, [[2003, "CHN", "KOR", 5, 1]]));
    expect(brief(rowsOf({}, [...TABLES, early]))).toContainEqual([2003, "282520", "CHN", "KOR", 5]);
  });

  it("keep the filters; shares are of the whole leg of good and year", () => {
    const rows = rowsOf({ consumer: "JPN", stages: ["refined"] });
    expect(brief(rows)).toEqual([[2016, "282520", "CHN", "JPN", 40]]);
    expect(rows[0]).toMatchObject({ role: "output", shareOfYear: 0.4 });
  });

  it("leave unknown what a row lacks, and make no share of one side's word", () => {
    const at = (rows: readonly SeriesRow[], good: string) => rows.filter((row) => row.good === good);
    const byWeight = rowsOf({ measure: "weight" });
    expect(at(byWeight, "282520").find(({ year }) => year === 2017)).toMatchObject({
      valueUsd: 100,
      netWeightTonnes: null,
      shareOfYear: null,
    });
    expect(at(byWeight, "283691").map(({ shareOfYear }) => shareOfYear)).toEqual([1, 1]);
    expect(at(rowsOf(), "253090")[0]).toMatchObject({ shareOfYear: null, sourceIds: ["china"] });
  });
});

describe("the break between editions", () => {
  it("stands in the first year of the new one, where an older year is held", () => {
    const rows = rowsOf({ stages: ["refined"] });
    expect(rows.map(({ year, edition, breakBefore }) => [year, edition, breakBefore])).toEqual([
      [2016, "HS 2002", false],
      [2016, "HS 2002", false],
      [2017, "HS 2017", true],
      [2018, "HS 2017", false],
    ]);
    const young = flowTable("282520", of(0, [[2018, "CHN", "KOR", 1, 1]]));
    expect(rowsOf({}, [young]).map(({ breakBefore }) => breakBefore)).toEqual([false]);
  });

  it("is of the source that changes its edition alone", () => {
    expect(rowsOf().filter(({ good }) => good !== "282520" && good !== "")).toSatisfy((rows: SeriesRow[]) =>
      rows.every(({ edition, breakBefore }) => edition === "" && !breakBefore),
    );
    expect(editionOf(["baci-202601-hs92"], 2016)).toBe("");
  });
});

describe("a code that begins later", () => {
  it("breaks the good's series in its first year, and no other good's", () => {
    const flowFiles = index.flowFiles.map((file) =>
      file.good === "282520" ? { ...file, lateCodes: [{ hsCode: "28252000", from: 2018 }] } : file,
    );
    const rows = seriesRows({ ...index, flowFiles }, TABLES, selection());
    const marked = rows.filter(({ breakBefore }) => breakBefore).map(({ good, year }) => [good, year]);
    // 2017 is the change of the edition.
    expect(marked).toEqual([
      ["282520", 2017],
      ["282520", 2018],
    ]);
  });
});

describe("the file", () => {
  it("names all years, its columns and what they count", () => {
    expect(allYearsName({ minerals: ["lithium"] })).toBe("lodeway-lithium-all-years-flows.csv");
    expect(selectionOfAllYears(selection(), INDEX, "ko")).toMatch(/, 모든 연도; /);
    const columns = seriesColumns({ index, language: "en", measure: "value" });
    const row = rowsOf({ stages: ["refined"] })[2] as SeriesRow;
    expect(Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]))).toMatchObject({
      year: 2017,
      good: "282520",
      exporter_iso3: "CHN",
      importer_iso3: "KOR",
      value_usd: 100,
      gross_weight_tonnes: null,
      share_of_year: 1,
      break_before: true,
      source_ids: "baci-202601",
    });
  });
});
