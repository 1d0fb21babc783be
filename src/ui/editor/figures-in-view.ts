import { createMemo } from "solid-js";
import { createFigures } from "../../briefing/figures.ts";
import type { FigureOf } from "../../briefing/told.ts";
import type { Language } from "../../model/reader.ts";
import type { Parts } from "../../state/explorer-types.ts";

/** The figures of the view on the map, in the language that is written. Reactive. */
export function createFiguresInView(
  explorer: Parts<"link" | "time" | "data" | "supply">,
  language: () => Language,
): FigureOf {
  const figures = createMemo(() => {
    const dataset = explorer.data.dataset();
    const selection = { ...explorer.link.selection };
    const { with: supplyWith } = explorer.supply;
    const { askEarly } = explorer.time;
    const source = dataset && { dataset, selection, language: language(), supplyWith, askEarly };
    return createFigures(source, explorer.data.index);
  });
  return (reference) => figures()(reference);
}
