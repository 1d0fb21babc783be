import { createMemo } from "solid-js";
import type { Explorer, Language } from "../../state/explorer-types.ts";
import { createFigures } from "../../story/figures.ts";
import type { FigureOf } from "../../story/told.ts";

/** The figures of the view on the map, in the language that is written. Reactive. */
export function createFiguresInView(explorer: Explorer, language: () => Language): FigureOf {
  const figures = createMemo(() => {
    const dataset = explorer.dataset();
    const selection = { ...explorer.selection };
    const { supplyWith, askEarly } = explorer;
    const source = dataset && { dataset, selection, language: language(), supplyWith, askEarly };
    return createFigures(source, explorer.index);
  });
  return (reference) => figures()(reference);
}
