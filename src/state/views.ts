import { createMemo, mergeProps } from "solid-js";
import { answerFacts } from "../model/answer.ts";
import { flowsView } from "../model/flows-view.ts";
import { groupsView } from "../model/groups.ts";
import type { Selection } from "../model/selection.ts";
import { worldShares } from "../model/shares.ts";
import { blocImports, groupTotals } from "../model/totals.ts";
import type { Index, Stage } from "../model/types.ts";
import type { Dataset, FlowsView } from "../model/views.ts";
import { isMostlyWeighed } from "../model/weighed.ts";
import { journeyArcs } from "../tracing/journey-arcs.ts";
import { journeysThrough } from "../tracing/journeys.ts";

/** What the selection shows of the data. Memos over plain data: each is the same object until what it reads changes. */
export function createViews(
  index: Index,
  selection: Selection,
  dataset: () => Dataset | undefined,
  production: () => Dataset["production"],
) {
  const groups = createMemo(() => groupsView(index, selection.year, selection.withEu));
  const withData = <T>(make: (data: Dataset) => T) =>
    createMemo<T | undefined>((last) => {
      const data = dataset();
      return data ? make(data) : last;
    });
  const shares = (stage: Stage) => createMemo(() => sharesOfStage(production(), selection, stage));
  const flows = withData((data) => flowsView(data, selection, groups()));
  const journeys = withData((data) => journeysThrough(data, selection));
  const arcs = createMemo(() => {
    const view = isTraceable(flows()) ? journeys() : undefined;
    return (view && journeyArcs(view, selection, index, groups())) ?? flows()?.arcs ?? [];
  });
  return {
    groups,
    mining: shares("ore"),
    refining: shares("refined"),
    flows,
    flowsWith: (patch: Partial<Selection>): FlowsView | undefined => {
      const data = dataset();
      // Merged, not copied: a copy would read, and so depend on, the whole selection.
      return data && flowsView(data, mergeProps(selection, patch), groups());
    },
    journeys,
    arcs,
    totals: () => {
      const data = dataset();
      return data && groupTotals(data, selection, groups());
    },
    bloc: () => {
      const data = dataset();
      return data && blocImports(data, selection, groups(), "msp");
    },
    answer: withData((data) => answerFacts(data, selection)),
  };
}

/** By weight only where nearly all of the value in view has one: the rest would be traced as nothing. */
function isTraceable(flows: FlowsView | undefined): boolean {
  return flows === undefined || isMostlyWeighed(1 - flows.unweighedPart, 1);
}

function sharesOfStage(production: Dataset["production"], { minerals, year }: Selection, stage: Stage) {
  const [mineral] = minerals;
  return mineral && minerals.length === 1 ? worldShares(production, mineral, stage, year) : null;
}
