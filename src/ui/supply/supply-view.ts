import { consumerInSentence } from "../../i18n/names.ts";
import { formatTotal, suppliedGoods } from "../../i18n/supply-words.ts";
import { isInGroup } from "../../model/groups.ts";
import { countryNumber } from "../../model/lookup.ts";
import type { ConsumerSupply } from "../../model/supply.ts";
import { fillOfStage, isWorldFill, type SupplyStage, stageOfFill } from "../../model/supply-parts.ts";
import type { Parts } from "../../state/explorer-types.ts";

/** Name of the consumer of a supply within a sentence: a country or the chosen group. */
export function consumerName(explorer: Parts<"link" | "look" | "data">, supply: ConsumerSupply): string {
  return consumerInSentence(
    explorer.data.index,
    explorer.link.selection.consumer,
    supply.consumers,
    explorer.look.language(),
  );
}

/** What the supply is of, within a sentence: "refined lithium". */
export function goodsName(explorer: Parts<"look" | "data">, supply: ConsumerSupply): string {
  return suppliedGoods(explorer.data.index, supply, explorer.look.language());
}

/** The total in words, marked as an estimate where own output is in it. */
export function totalText(explorer: Parts<"look">, supply: ConsumerSupply): string {
  return formatTotal(supply, explorer.look.language());
}

/** Name of the role colour of a country, as on the map. */
export function toneOf(explorer: Parts<"facts">, iso3: string): "china" | "msp" | "resource-rich" | "others" {
  const groups = explorer.facts.groups();
  const order = ["china", "resource-rich", "msp"] as const;
  return order.find((group) => isInGroup(iso3, group, groups)) ?? "others";
}

/** The stage that fill, chart and ranking show. */
export function stageInView(explorer: Parts<"link">): SupplyStage {
  return stageOfFill(explorer.link.selection.fill);
}

/** True where shares of the world are shown, not of the consumer's supply. */
export function isWorldInView(explorer: Parts<"link">): boolean {
  return isWorldFill(explorer.link.selection.fill);
}

export function showStage(explorer: Parts<"link">, stage: SupplyStage): void {
  explorer.link.select({ fill: fillOfStage(stage, isWorldInView(explorer)) });
}

export function showWorld(explorer: Parts<"link">, world: boolean): void {
  explorer.link.select({ fill: fillOfStage(stageInView(explorer), world) });
}

/** Chooses the origin of the journeys in the lens that has origins, or lets it go where it is chosen there already. */
export function toggleOrigin(explorer: Parts<"link">, iso3: string): void {
  const { origin, lens } = explorer.link.selection;
  explorer.link.select(origin === iso3 && lens === "through" ? { origin: "" } : { origin: iso3, lens: "through" });
}

/** Routes the journeys through a country. */
export function chooseProcessor(explorer: Parts<"link">, iso3: string): void {
  explorer.link.select({ processor: iso3, lens: "through" });
}

/** Country numbers that the map shows as chosen: of the open card, and the chosen origin. */
export function chosenCountries(explorer: Parts<"link" | "data">): readonly number[] {
  const { item, origin } = explorer.link.selection;
  const fromItem = item?.type === "country" ? [item.iso3] : item?.type === "flow" ? [item.exporter, item.importer] : [];
  return [origin, ...fromItem].map((iso3) => countryNumber(explorer.data.index, iso3)).filter((number) => number >= 0);
}
