import { describe, expect, it } from "vitest";
import { compareEditions } from "../../pipeline/editions/compare.ts";
import type { EditionFigure } from "../../pipeline/editions/figures.ts";
import { type Changes, changesInView } from "../../src/model/changes.ts";
import { DEFAULT_SELECTION, type Selection } from "../../src/model/selection.ts";

const figure = (changes: Partial<EditionFigure>): EditionFigure => ({
  mineral: "lithium",
  year: 2024,
  figure: "feedAmount",
  value: 1000,
  sources: "a",
  codes: "1",
  ...changes,
});
const compared = (old: Partial<EditionFigure>, now: Partial<EditionFigure>) =>
  compareEditions([figure(old)], [figure(now)]).map(({ old: before, now: after, why }) => [before, after, why]);

describe("two editions", () => {
  it.each([
    ["the same", {}, {}, []],
    ["half a hundredth", { value: 1000 }, { value: 1005 }, []],
    ["more than that", { value: 1000 }, { value: 1006 }, [[1000, 1006, "rows"]]],
    ["half a point", { figure: "consumerShare", value: 0.7 }, { figure: "consumerShare", value: 0.7049 }, []],
    [
      "a point",
      { figure: "consumerShare", value: 0.7 },
      { figure: "consumerShare", value: 0.71 },
      [[0.7, 0.71, "rows"]],
    ],
    ["no longer known", {}, { value: null }, [[1000, null, "rows"]]],
    ["unknown still", { value: null }, { value: null }, []],
    ["other goods", {}, { value: 2000, codes: "2", sources: "b" }, [[1000, 2000, "goods"]]],
    ["another source", {}, { value: 2000, sources: "b" }, [[1000, 2000, "source"]]],
    [
      "another publisher",
      { figure: "processorShare", value: 0.7 },
      { figure: "processorShare", value: 0.8, sources: "b" },
      [[0.7, 0.8, "publisher"]],
    ],
  ] as const)("%s", (_, old, now, expected) => {
    expect(compared(old, now)).toEqual(expected);
  });

  it("leaves out what the older one did not say", () => {
    expect(compareEditions([], [figure({})])).toEqual([]);
  });
});

describe("changes in view", () => {
  const change = { mineral: "lithium", year: 2024, old: 1, now: 2, why: "rows" } as const;
  const changes: Changes = {
    before: { id: "2026-01-01", dataVersion: "a" },
    now: { id: "2026-02-01", dataVersion: "b" },
    changes: [
      { ...change, figure: "processorShare" },
      { ...change, figure: "consumerShare" },
      { ...change, figure: "feedAmount" },
      { ...change, figure: "allTrade" },
      { ...change, figure: "feedAmount", year: 2023 },
    ],
  };
  const shown = (patch: Partial<Selection>) =>
    changesInView(changes, { ...DEFAULT_SELECTION, ...patch }).map((each) => each.figure);

  it.each([
    [{}, ["processorShare", "consumerShare", "feedAmount"]],
    [{ lens: "all" }, ["processorShare", "consumerShare", "allTrade"]],
    [{ year: 2023 }, ["feedAmount"]],
    [{ consumer: "JPN" }, ["processorShare", "feedAmount"]],
    [{ importers: ["msp"] }, ["processorShare", "consumerShare"]],
    [{ minerals: ["lithium", "cobalt"] }, []],
    [{ processor: "KOR" }, []],
    [{ measure: "weight" }, []],
  ] as const)("of %j are %j", (patch, expected) => {
    expect(shown(patch as Partial<Selection>)).toEqual(expected);
  });
});
