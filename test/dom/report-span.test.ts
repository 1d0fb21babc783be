import { expect, test } from "vitest";
import { FLOW_FLAGS } from "../../src/model/types.ts";
import { createWords } from "../../src/ui/kit/words.ts";
import { reportSpan, reportSpanWords } from "../../src/ui/provenance/report-span.ts";
import { flowTable, INDEX, type TinyRow } from "../unit/support/tiny-dataset.ts";
import { createFakeExplorer } from "./fake-explorer.ts";

const PAIR = { exporter: "CHL", importer: "CHN", year: 2024 };

/** @param spans the least and the most of the reports of each row, null where they agree */
function explorerWith(rows: readonly TinyRow[], spans: readonly (readonly [number, number] | null)[]) {
  const { explorer } = createFakeExplorer({});
  const reportSpans = new Map(
    spans.flatMap((span, row) => (span === null ? [] : [[row, { lowUsd: span[0], highUsd: span[1] }] as const])),
  );
  const table = { ...flowTable("253090", rows), reportSpans };
  return {
    ...explorer,
    data: { ...explorer.data, index: INDEX, flowTable: (good: string) => (good === "253090" ? table : undefined) },
  };
}

test("a flow of which the reports differ by more than a third has the least and the most of them", () => {
  const rows: TinyRow[] = [
    [2024, "CHL", "CHN", 74e6, 1, FLOW_FLAGS.otherReport | FLOW_FLAGS.reportsDiffer],
    [2024, "CHL", "CHN", 1e6, 1],
  ];
  const explorer = explorerWith(rows, [[30e6, 674e6], null]);
  expect(reportSpan(explorer, ["253090", "283691"], PAIR)).toEqual({ lowUsd: 30e6, highUsd: 674e6 });
  const words = reportSpanWords(explorer, createWords(explorer), ["253090"], PAIR);
  expect(words.replaceAll("\u00a0", " ")).toBe("By report USD 30 m to USD 674 m");
});

test("reports that are near each other make no span, nor do several rows of which none is the flow", () => {
  const near: TinyRow[] = [[2024, "CHL", "CHN", 74e6, 1, FLOW_FLAGS.otherReport]];
  expect(reportSpan(explorerWith(near, [null]), ["253090"], PAIR)).toBeNull();
  const two: TinyRow[] = [
    [2024, "CHL", "CHN", 60e6, 1],
    [2024, "CHL", "CHN", 40e6, 1],
  ];
  expect(reportSpan(explorerWith(two, [[10e6, 60e6], null]), ["253090"], PAIR)).toBeNull();
});
