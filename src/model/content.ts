import { goodsInView } from "./row-roles.ts";
import type { Selection } from "./selection.ts";
import type { Good, Index, Measure } from "./types.ts";

/** A content known within this factor is counted at its middle; a wider range would be a guess. */
const WIDEST = 3;

/** Bases of which tonnes of the element (rare earths: of their oxides) are counted; others say something else. */
export const COUNTED_BASES: ReadonlySet<string> = new Set(["contained metal", "silicon metal", "sponge metal", "REO"]);

/** Tonnes contained in a gross tonne of a good, the middle of its range; NaN where it is unknown or the range is wide. */
export function contentPerTonne({ content }: Pick<Good, "content">): number {
  return content === undefined || !COUNTED_BASES.has(content.basis) || content.high > content.low * WIDEST
    ? Number.NaN
    : (content.low + content.high) / 2;
}

/** The measure that goods can be added up in: gross tonnes of different stages are no sum, their content is. */
export function addableMeasure(goods: readonly Good[], measure: Measure): Measure {
  const [first, ...others] = goods;
  return measure === "weight" && others.some(({ stage }) => stage !== first?.stage) ? "content" : measure;
}

/** What a view can be measured in: value, and gross weight where its goods are of one stage, else content. */
export function measuresOf(selection: Pick<Selection, "minerals" | "stages">, index: Index): readonly Measure[] {
  return ["value", addableMeasure(goodsInView(index, selection), "weight")];
}

/** A selection by weight: by gross weight where its goods are of one stage, else by content. */
export function fitMeasure<Part extends Pick<Selection, "minerals" | "stages" | "measure">>(
  selection: Part,
  index: Index,
): Part {
  if (selection.measure === "value") {
    return selection;
  }
  const measures = measuresOf(selection, index);
  return measures.includes(selection.measure) ? selection : { ...selection, measure: measures[1] as Measure };
}
