import { countryNumber } from "../../model/lookup.ts";
import type { SupplyNode } from "../../model/supply-graph.ts";
import type { Parts } from "../../state/explorer-types.ts";

/** What is chosen on the map, as country numbers. */
export interface ChosenOnMap {
  /** Of the open card: a country, or both ends of a flow. */
  readonly shown: readonly number[];
  /** The journey: a chosen origin and the processor it runs through; null where no origin is chosen. */
  readonly journey: { readonly origin: number; readonly processor: number } | null;
}

/** What the map shows as chosen. Reactive. */
export function chosenOnMap(explorer: Parts<"link" | "data">): ChosenOnMap {
  const { item, origin, processor, lens } = explorer.link.selection;
  const numberOf = (iso3: string) => countryNumber(explorer.data.index, iso3);
  const shown = item?.type === "country" ? [item.iso3] : item?.type === "flow" ? [item.exporter, item.importer] : [];
  return {
    shown: shown.map(numberOf),
    journey: origin === "" || lens !== "through" ? null : { origin: numberOf(origin), processor: numberOf(processor) },
  };
}

/** True for a box of a chosen country: of the card in either column, of the journey in its own. */
export function isNodeChosen(node: SupplyNode, { shown, journey }: ChosenOnMap): boolean {
  if (node.country === null) {
    return false;
  }
  const step = node.column === "mined" ? journey?.origin : journey?.processor;
  return shown.includes(node.country) || node.country === step;
}

/** True for a band that touches the card's country, or that the chosen journey takes. */
export function isBandChosen(source: SupplyNode, target: SupplyNode, { shown, journey }: ChosenOnMap): boolean {
  if (target.column === "consumer") {
    return isNodeChosen(source, { shown, journey });
  }
  const touches = [source, target].some((node) => node.country !== null && shown.includes(node.country));
  return touches || (journey !== null && source.country === journey.origin && target.country === journey.processor);
}
