import { expect, it } from "vitest";
import { groupsView } from "../../src/model/groups.ts";
import { listedFlows } from "../../src/model/row-lists.ts";
import { goodsInView } from "../../src/model/row-roles.ts";
import { DEFAULT_SELECTION } from "../../src/model/selection.ts";
import { blocImports, groupTotals } from "../../src/model/totals.ts";
import { loadDataset } from "./support/geo.ts";

const data = await loadDataset();

it("the MSP partners as one bloc import less than their members together, and it is what the listed rows add up to", () => {
  const selection = { ...DEFAULT_SELECTION, year: 2023 };
  const groups = groupsView(data.index, selection.year, selection.withEu);
  const bloc = blocImports(data, selection, groups, "msp");
  const together = groupTotals(data, selection, groups).find(({ group }) => group === "msp");
  const tables = goodsInView(data.index, selection).flatMap((code) => data.flows.get(good.id) ?? []);
  const rows = listedFlows(tables, {
    type: "flows",
    goods: [],
    year: selection.year,
    exporters: null,
    importers: bloc.members,
  });
  const listed = rows.reduce((sum, row) => sum + (row.valueUsd ?? 0), 0);
  expect((bloc.imports as number) / listed).toBeCloseTo(1, 9);
  expect(bloc.imports).toBeLessThan(0.95 * (together?.imports as number));
  expect(bloc.fromProcessorPart).toBeGreaterThan(together?.importsFromProcessorPart as number);
  expect(new Set(bloc.sourceIds)).toEqual(
    new Set(rows.filter((row) => row.valueUsd !== null).map((row) => data.index.sources[row.source]?.id)),
  );
});
