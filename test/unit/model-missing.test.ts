import { describe, expect, it } from "vitest";
import { missingGoods } from "../../src/model/missing.ts";
import { DEFAULT_SELECTION } from "../../src/model/selection.ts";
import type { Good, Index } from "../../src/model/types.ts";
import { journeysThrough } from "../../src/tracing/journeys.ts";
import { dataset, INDEX } from "./support/tiny-dataset.ts";

const codes = ["253090", "283691", "8105", "810520", "REE3"].map((hsCode) => ({ hsCode }) as Good);
const file = (hsCode: string, ...years: number[]) => ({ hsCode, years, rows: 1, reports: 0 });
const index = {
  flowFiles: [file("253090", 2018), file("283691", 2016, 2018), file("8105", 2016), file("810520", 2018)],
} as unknown as Index;
const missing = (year: number) => missingGoods(index, codes, year).map((code) => good.id);

describe("missing codes", () => {
  it("are those without any row in the year, unless their heading or a code inside is held", () => {
    expect(missing(2016)).toEqual(["253090"]);
    expect(missing(2018)).toEqual([]);
    expect(missing(2012)).toEqual(["253090", "283691", "8105", "810520"]);
  });

  it("make the origin of a processor's material unknown rather than what the other codes show", () => {
    const rows = { "283691": [[2016, "CHL", "CHN", 100, 10]], "282520": [[2016, "CHN", "KOR", 50, 5]] } as const;
    const held = { ...INDEX, flowFiles: INDEX.flowFiles.filter(({ hsCode }) => hsCode !== "253090") };
    const selection = { ...DEFAULT_SELECTION, year: 2016 };
    const [journey] = journeysThrough(dataset(rows, [], held), selection).journeys;
    expect(journey).toMatchObject({ origin: -1, amount: 50 });
    const [known] = journeysThrough(dataset(rows), selection).journeys;
    expect(known?.origin).toBeGreaterThanOrEqual(0);
  });
});
