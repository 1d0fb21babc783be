import { expect, test } from "vitest";
import { FLOW_FLAGS } from "../../src/model/types.ts";
import { reportSpan, reportSpanWords } from "../../src/ui/report-span.ts";
import { createWords } from "../../src/ui/words.ts";
import { flowTable, INDEX, type TinyRow } from "../unit/support/tiny-dataset.ts";
import { createFakeExplorer } from "./fake-explorer.ts";

const DIFFER = FLOW_FLAGS.otherReport | FLOW_FLAGS.reportsDiffer;
const PAIR = { exporter: "CHL", importer: "CHN", year: 2024 };

function explorerWith(rows: readonly TinyRow[], seconds: readonly TinyRow[] | undefined) {
  const { explorer } = createFakeExplorer({});
  return {
    ...explorer,
    index: INDEX,
    flowTable: (good: string) => (good === "253090" ? flowTable(good, rows) : undefined),
    reportTable: (good: string) => (seconds ? flowTable(good, seconds) : undefined),
  };
}

test("a flow of which the reports differ by more than a third has the span of both, beside rows that agree", () => {
  const rows: TinyRow[] = [
    [2024, "CHL", "CHN", 74e6, 1, DIFFER],
    [2024, "CHL", "CHN", 1e6, 1],
  ];
  const explorer = explorerWith(rows, [[2024, "CHL", "CHN", 674e6, 1]]);
  expect(reportSpan(explorer, ["253090", "283691"], PAIR)).toEqual({ low: 75e6, high: 675e6 });
  const words = reportSpanWords(explorer, createWords(explorer), ["253090"], PAIR);
  expect(words.replaceAll("\u00a0", " ")).toBe("By report USD 75 m to USD 675 m");
});

test("reports that are near each other, or not here yet, make no span", () => {
  const near: TinyRow[] = [[2024, "CHL", "CHN", 74e6, 1, FLOW_FLAGS.otherReport]];
  expect(reportSpan(explorerWith(near, [[2024, "CHL", "CHN", 80e6, 1]]), ["253090"], PAIR)).toBeNull();
  const differing: TinyRow[] = [[2024, "CHL", "CHN", 74e6, 1, DIFFER]];
  expect(reportSpan(explorerWith(differing, undefined), ["253090"], PAIR)).toBeNull();
});
