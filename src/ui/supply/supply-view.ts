import { consumerInSentence } from "../../i18n/names.ts";
import { formatTotal, suppliedGoods } from "../../i18n/supply-words.ts";
import { isInGroup } from "../../model/groups.ts";
import { countryNumber } from "../../model/lookup.ts";
import type { ConsumerSupply } from "../../model/supply.ts";
import { fillOfStage, isWorldFill, type SupplyStage, stageOfFill } from "../../model/supply-parts.ts";
import type { Explorer } from "../../state/explorer-types.ts";

/** Name of the consumer of a supply within a sentence: a country or the chosen group. */
export function consumerName(explorer: Explorer, supply: ConsumerSupply): string {
  return consumerInSentence(explorer.index, explorer.selection.consumer, supply.consumers, explorer.language());
}

/** What the supply is of, within a sentence: "refined lithium". */
export function goodsName(explorer: Explorer, supply: ConsumerSupply): string {
  return suppliedGoods(explorer.index, supply, explorer.language());
}

/** The total in words, marked as an estimate where own output is in it. */
export function totalText(explorer: Explorer, supply: ConsumerSupply): string {
  return formatTotal(supply, explorer.language());
}

/** Name of the role colour of a country, as on the map. */
export function toneOf(explorer: Explorer, iso3: string): "china" | "msp" | "resource-rich" | "others" {
  const groups = explorer.groups();
  const order = ["china", "resource-rich", "msp"] as const;
  return order.find((group) => isInGroup(iso3, group, groups)) ?? "others";
}

/** The stage that fill, chart and ranking show. */
export function stageInView(explorer: Explorer): SupplyStage {
  return stageOfFill(explorer.selection.fill);
}

/** True where shares of the world are shown, not of the consumer's supply. */
export function isWorldInView(explorer: Explorer): boolean {
  return isWorldFill(explorer.selection.fill);
}

export function showStage(explorer: Explorer, stage: SupplyStage): void {
  explorer.select({ fill: fillOfStage(stage, isWorldInView(explorer)) });
}

export function showWorld(explorer: Explorer, world: boolean): void {
  explorer.select({ fill: fillOfStage(stageInView(explorer), world) });
}

/** Chooses the origin of the journeys in the lens that has origins, or lets it go where it is chosen there already. */
export function toggleOrigin(explorer: Explorer, iso3: string): void {
  const { origin, lens } = explorer.selection;
  explorer.select(origin === iso3 && lens === "through" ? { origin: "" } : { origin: iso3, lens: "through" });
}

/** Routes the journeys through a country. */
export function chooseProcessor(explorer: Explorer, iso3: string): void {
  explorer.select({ processor: iso3, lens: "through" });
}

/** Country numbers that the map shows as chosen: of the open card, and the chosen origin. */
export function chosenCountries(explorer: Explorer): readonly number[] {
  const { item, origin } = explorer.selection;
  const fromItem = item?.type === "country" ? [item.iso3] : item?.type === "flow" ? [item.exporter, item.importer] : [];
  return [origin, ...fromItem].map((iso3) => countryNumber(explorer.index, iso3)).filter((number) => number >= 0);
}
