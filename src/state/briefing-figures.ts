import { createMemo } from "solid-js";
import { createFigures } from "../briefing/figures.ts";
import type { FigureOf } from "../briefing/told.ts";
import type { Parts } from "./explorer-types.ts";

/**
 * The figures that a text may name, of what is on the screen, in the reader's language. Reactive: each call reads what
 * its figure is made of. Call inside a Solid root.
 */
export function createFigureOf(explorer: Parts<"link" | "look" | "time" | "data" | "supply">): FigureOf {
  const figures = createMemo(() => {
    const dataset = explorer.data.dataset();
    const source = dataset && {
      dataset,
      selection: { ...explorer.link.selection },
      language: explorer.look.language(),
      supplyWith: explorer.supply.with,
      askEarly: explorer.time.askEarly,
    };
    return createFigures(source, explorer.data.index);
  });
  return (reference) => figures()(reference);
}
