import { expect, test } from "vitest";
import { FLOW_FLAGS } from "../../src/model/types.ts";
import { reportSpan, reportSpanWords } from "../../src/ui/report-span.ts";
import { createWords } from "../../src/ui/words.ts";
import { flowTable, INDEX, type TinyRow } from "../unit/support/tiny-dataset.ts";
import { createFakeExplorer } from "./fake-explorer.ts";

const PAIR = { exporter: "CHL", importer: "CHN", year: 2024 };

/** @param others what the farthest second report of each row says, NaN where the reports agree */
function explorerWith(rows: readonly TinyRow[], others: readonly number[]) {
  const { explorer } = createFakeExplorer({});
  const table = { ...flowTable("253090", rows), otherValueUsd: Float32Array.from(others) };
  return { ...explorer, index: INDEX, flowTable: (good: string) => (good === "253090" ? table : undefined) };
}

test("a flow of which the reports differ by more than a third has the span of both, beside rows that agree", () => {
  const rows: TinyRow[] = [
    [2024, "CHL", "CHN", 74e6, 1, FLOW_FLAGS.otherReport | FLOW_FLAGS.reportsDiffer],
    [2024, "CHL", "CHN", 1e6, 1],
  ];
  const explorer = explorerWith(rows, [674e6, Number.NaN]);
  expect(reportSpan(explorer, ["253090", "283691"], PAIR)).toEqual({ low: 75e6, high: 675e6 });
  const words = reportSpanWords(explorer, createWords(explorer), ["253090"], PAIR);
  expect(words.replaceAll("\u00a0", " ")).toBe("By report USD 75 m to USD 675 m");
});

test("reports that are near each other make no span", () => {
  const near: TinyRow[] = [[2024, "CHL", "CHN", 74e6, 1, FLOW_FLAGS.otherReport]];
  expect(reportSpan(explorerWith(near, [Number.NaN]), ["253090"], PAIR)).toBeNull();
});
