import { describe, expect, it } from "vitest";
import { missingGoods } from "../../src/model/missing.ts";
import { DEFAULT_SELECTION } from "../../src/model/selection.ts";
import type { Good, Index } from "../../src/model/types.ts";
import { journeysThrough } from "../../src/tracing/journeys.ts";
import { dataset, INDEX } from "./support/tiny-dataset.ts";

const good = (id: string, ...hsCodes: string[]) => ({ id, hsCodes }) as unknown as Good;
const goods = [
  good("ore", "253090"),
  good("carbonate", "283691"),
  good("compounds", "284690"),
  good("metals", "280530"),
  good("sum", "280530+284690"),
];
const file = (id: string, ...years: number[]) => ({
  good: id,
  years,
  earlyYears: [],
  rows: 1,
  earlyRows: 0,
  reports: 0,
});
const index = {
  goods,
  flowFiles: [
    file("ore", 2018),
    file("carbonate", 2016, 2018),
    file("compounds", 2016),
    file("metals", 2016),
    file("sum", 2018),
  ],
} as unknown as Index;
const missing = (year: number) => missingGoods(index, goods, year).map(({ id }) => id);

describe("missing goods", () => {
  it("are those without any row in the year, unless a sum holds them or they hold what the sum adds up", () => {
    expect(missing(2016)).toEqual(["ore"]);
    expect(missing(2018)).toEqual([]);
    expect(missing(2012)).toEqual(["ore", "carbonate", "compounds", "metals", "sum"]);
  });

  const rows = { "283691": [[2016, "CHL", "CHN", 100, 10]], "282520": [[2016, "CHN", "KOR", 50, 5]] } as const;
  const held = { ...INDEX, flowFiles: INDEX.flowFiles.filter((each) => each.good !== "253090") };
  const selection = { ...DEFAULT_SELECTION, year: 2016 };

  it("make the origin of a processor's material unknown rather than what the other goods show", () => {
    const [journey] = journeysThrough(dataset(rows, [], held), selection).journeys;
    expect(journey).toMatchObject({ origin: -1, amount: 50 });
    const [known] = journeysThrough(dataset(rows), selection).journeys;
    expect(known?.origin).toBeGreaterThanOrEqual(0);
  });

  it("leave the origin known where only a minor one is missing", () => {
    const minor = held.goods.map((each) => (each.id === "253090" ? { ...each, minor: true } : each));
    const [journey] = journeysThrough(dataset(rows, [], { ...held, goods: minor }), selection).journeys;
    expect(journey?.origin).toBeGreaterThanOrEqual(0);
  });
});
