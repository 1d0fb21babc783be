import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowsView } from "../../src/model/flows-view.ts";
import { groupsView } from "../../src/model/groups.ts";
import { rowsOfYear } from "../../src/model/lookup.ts";
import { LENSES, type Selection } from "../../src/model/selection.ts";
import { FLOW_FLAGS } from "../../src/model/types.ts";
import { at, COUNTRIES, dataset, flowTable, INDEX, selection, type TinyRow } from "./support/tiny-dataset.ts";

const groups = groupsView(INDEX, 2024, false);
const NAN = Number.NaN;

const world = dataset({
  "253090": [
    [2023, "AUS", "CHN", 999, 999],
    [2024, "AUS", "CHN", 100, 1000],
    [2024, "CHL", "CHN", 3, 10],
    [2024, "AUS", "KOR", 40, 400],
  ],
  "283691": [
    [2024, "CHL", "CHN", 57, 5],
    [2024, "CHN", "KOR", 50, 4],
    [2024, "CHN", "CHN", 500, 40],
    [2024, "CHL", "KOR", 80, 8],
    [2024, "CHL", "JPN", NAN, 2],
  ],
  "282520": [
    [2024, "CHN", "KOR", 200, 20],
    [2024, "CHN", "JPN", 100, 10],
    [2024, "ARG", "USA", 30, 3],
    [2025, "CHN", "KOR", 1, 1],
  ],
});

const view = (patch: Partial<Selection> = {}) => flowsView(world, selection(patch), groups);
const names = (patch: Partial<Selection> = {}) =>
  view(patch).arcs.map((arc) => `${COUNTRIES[arc.exporter]}-${COUNTRIES[arc.importer]} ${arc.role} ${arc.amount}`);

describe("rowsOfYear", () => {
  it("finds the rows of each year, also of years that are not there", () => {
    const table = flowTable(
      "1",
      [2013, 2013, 2015, 2015, 2015, 2020].map((year) => [year, "CHL", "CHN", 1, 1]),
    );
    expect([2012, 2013, 2014, 2015, 2020, 2021].map((year) => rowsOfYear(table, year))).toEqual([
      { start: 0, end: 0 },
      { start: 0, end: 2 },
      { start: 2, end: 2 },
      { start: 2, end: 5 },
      { start: 5, end: 6 },
      { start: 6, end: 6 },
    ]);
  });
});

describe("lens through", () => {
  it("tells feed, output and the rest, and leaves out the processor's trade with itself", () => {
    expect(names({ everyFlow: true })).toEqual([
      "CHN-KOR output 250",
      "CHN-JPN output 100",
      "AUS-CHN feed 100",
      "CHL-KOR direct 80",
      "CHL-CHN feed 60",
      "AUS-KOR direct 40",
      "ARG-USA direct 30",
    ]);
    expect(view().totalsByRole).toEqual({ feed: 160, output: 350, direct: 150 });
  });

  it("folds feed and output at 95 % and the rest at half", () => {
    expect(names()).toEqual([
      "CHN-KOR output 250",
      "CHN-JPN output 100",
      "AUS-CHN feed 100",
      "CHL-KOR direct 80",
      "CHL-CHN feed 60",
    ]);
    expect(view().foldedByRole.direct).toEqual({ count: 2, amount: 70 });
    expect(view()).toMatchObject({ total: 660, drawnTotal: 590, foldedCount: 2, foldedAmount: 70 });
  });

  it("narrows the legs to an origin and a consumer and leaves the rest", () => {
    expect(names({ origin: "CHL", consumer: "JPN", everyFlow: true })).toEqual([
      "CHN-JPN output 100",
      "CHL-KOR direct 80",
      "CHL-CHN feed 60",
      "AUS-KOR direct 40",
      "ARG-USA direct 30",
    ]);
  });

  it("reads party filters as origins and consumers: the processor passes at its own end", () => {
    const filters = { exporters: ["CHL", "resource-rich"], importers: ["msp"], everyFlow: true };
    expect(names(filters)).toEqual([
      "CHN-KOR output 250",
      "CHN-JPN output 100",
      "CHL-KOR direct 80",
      "CHL-CHN feed 60",
      "ARG-USA direct 30",
    ]);
  });

  it("lets any country be the processor", () => {
    expect(view({ processor: "KOR" }).totalsByRole).toEqual({ feed: 170, output: 0, direct: 490 });
    expect(view({ processor: "CHL" }).totalsByRole).toEqual({ feed: 0, output: 137, direct: 523 });
  });
});

describe("other lenses", () => {
  it("around leaves out the processor at either end", () => {
    expect(names({ lens: "around", everyFlow: true })).toEqual([
      "CHL-KOR direct 80",
      "AUS-KOR direct 40",
      "ARG-USA direct 30",
    ]);
  });

  it("msp-resource takes both directions and counts a country of both groups once", () => {
    expect(names({ lens: "msp-resource" })).toEqual(["ARG-USA direct 30"]);
    const inBoth = { ...groups, msp: new Set([...groups.msp, "ARG"]) };
    const seen = flowsView(world, selection({ lens: "msp-resource" }), inBoth);
    expect(seen.total).toBe(30);
  });

  it("all shows everything with one role", () => {
    const all = view({ lens: "all", everyFlow: true });
    expect(new Set(all.arcs.map((arc) => arc.role))).toEqual(new Set(["direct"]));
    expect(all.total).toBe(660);
  });
});

describe("what is in view", () => {
  it("takes the measure, the stages and the year", () => {
    expect(view({ measure: "weight", stages: ["ore"] }).totalsByRole).toEqual({ feed: 1010, output: 0, direct: 400 });
    expect(view({ stages: ["refined"] }).totalsByRole).toEqual({ feed: 0, output: 300, direct: 30 });
    expect(view({ year: 2023 }).total).toBe(999);
    expect(view({ year: 2019 })).toMatchObject({ arcs: [], total: 0, goods: [], sourceIds: [], statuses: [] });
  });

  it("counts unknown amounts and adds them to nothing", () => {
    expect(view().unknownRows).toBe(1);
    expect(view({ everyFlow: true }).arcs.some((arc) => arc.importer === at("JPN") && arc.role === "direct")).toBe(
      false,
    );
    expect(view({ measure: "weight" }).unknownRows).toBe(0);
  });

  it("by weight adds up what goods of several stages contain, never their gross tonnes", () => {
    const byContent = view({ measure: "weight" });
    expect(byContent.totalsByRole.feed).toBeCloseTo(1010 * 0.02 + 5 * 0.2, 12);
    expect(byContent.totalsByRole.output).toBeCloseTo(4 * 0.2 + 30 * 0.1, 12);
    expect(view({ measure: "content" }).totalsByRole).toEqual(byContent.totalsByRole);
    expect(byContent.unweighedPart).toBe(0);
  });

  it("counts nothing of a good of which the content is not known, and says how much that is", () => {
    const index = {
      ...INDEX,
      goods: INDEX.goods.map((good) =>
        good.id === "253090" ? { ...good, content: { ...good.content!, low: 0.001, high: 0.0031 } } : good,
      ),
    };
    const tables = { "253090": [[2024, "AUS", "CHN", 75, 900]], "282520": [[2024, "CHN", "KOR", 25, 10]] } as const;
    const seen = flowsView(dataset(tables, [], index), selection({ measure: "weight" }), groups);
    expect(seen).toMatchObject({
      total: 1,
      unknownRows: 1,
      unweighedPart: 0.75,
      unweighedParts: { feed: 1, output: 0, direct: 0 },
    });
    expect(seen.known).toEqual({ feed: false, output: true, direct: false });
  });

  it("counts a code once when two of its minerals are chosen", () => {
    const gallium = dataset({ "811292": [[2024, "CHN", "JPN", 10, 1]] });
    const total = (minerals: Selection["minerals"]) => flowsView(gallium, selection({ minerals }), groups).total;
    expect([total(["gallium"]), total(["gallium", "germanium"]), total([]), total(["copper"])]).toEqual([
      10, 10, 10, 0,
    ]);
  });

  it("keeps the rows behind an arc, its flags, and who stands behind them", () => {
    const flagged = dataset({
      "282520": [
        [2024, "CHN", "KOR", 10, 9, FLOW_FLAGS.weightEstimated, 2, 1],
        [2024, "CHN", "KOR", 30, 1, FLOW_FLAGS.outlier, 0, 0],
        [2024, "CHN", "KOR", NAN, NAN, 0, 2, 1],
      ],
    });
    const byValue = flowsView(flagged, selection(), groups);
    expect(byValue.arcs).toHaveLength(1);
    expect(byValue.arcs[0]).toMatchObject({ amount: 40, doubtful: false, estimated: false });
    expect(byValue.arcs[0]?.rows.map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(byValue.statuses).toEqual(["reconciled", "importer-reported"]);
    expect(byValue.sourceIds).toEqual(["baci", "comtrade"]);
    expect(flowsView(flagged, selection({ measure: "weight" }), groups).arcs[0]?.estimated).toBe(true);
  });
});

const row = fc.tuple(
  fc.constantFrom(2023, 2024),
  fc.constantFrom(...COUNTRIES),
  fc.constantFrom(...COUNTRIES),
  fc.oneof(fc.constant(NAN), fc.integer({ min: 0, max: 1e6 })),
  fc.oneof(fc.constant(NAN), fc.integer({ min: 0, max: 1e6 })),
) as fc.Arbitrary<TinyRow>;

describe("invariants", () => {
  it("draws 95 % of each leg, never more than there is, and every row is in at most one arc", () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 80 }),
        fc.constantFrom(...LENSES),
        fc.boolean(),
        (rows, lens, everyFlow) => {
          const data = dataset({ "283691": rows, "253090": rows });
          const seen = flowsView(data, selection({ lens, everyFlow }), groups);
          const drawn = seen.arcs.reduce((sum, arc) => sum + arc.amount, 0);
          expect(drawn).toBeCloseTo(seen.drawnTotal, 3);
          expect(seen.drawnTotal + seen.foldedAmount).toBeCloseTo(seen.total, 3);
          expect(seen.foldedByRole.feed.amount).toBeLessThanOrEqual(seen.totalsByRole.feed * 0.05 + 1e-6);
          const amounts = seen.arcs.map((arc) => arc.amount);
          expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
          const refs = seen.arcs.flatMap((arc) => arc.rows.map((ref) => `${ref.good} ${ref.row}`));
          expect(new Set(refs).size).toBe(refs.length);
          expect(everyFlow ? seen.foldedCount : 0).toBe(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is not changed by rows of other years or by their order", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const whole = flowsView(dataset({ "283691": rows }), selection(), groups);
        const alone = flowsView(dataset({ "283691": rows.filter(([year]) => year === 2024) }), selection(), groups);
        expect(alone.total).toBeCloseTo(whole.total, 3);
        expect(alone.arcs.length).toBe(whole.arcs.length);
      }),
      { numRuns: 100 },
    );
  });
});
