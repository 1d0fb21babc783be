import { consumerInFocus } from "../model/answer.ts";
import { groupsView, isPartyGroup, partyMembers } from "../model/groups.ts";
import { countryNumber } from "../model/lookup.ts";
import type { Party, Selection } from "../model/selection.ts";
import type { ConsumerSupply } from "../model/supply.ts";
import type { Index, MineralId } from "../model/types.ts";
import type { Dataset } from "../model/views.ts";
import { tracedGoods } from "./goods.ts";
import { supplyOf } from "./supply-of.ts";
import type { SupplyTrace } from "./trace-supply.ts";

/** Whose supply of a mineral a selection asks for: a country or a group, "" for nobody. */
export function supplyConsumer(dataset: Dataset, selection: Selection, mineral: MineralId): Party {
  const products = tracedGoods(dataset.index.goods, mineral).filter((code) => code.output);
  return selection.consumer === "" ? consumerInFocus(dataset, selection, products) : selection.consumer;
}

/** What a party consumes, of a trace: a group as its members in the year of the trace. */
export function supplyFor(
  trace: SupplyTrace,
  index: Index,
  party: Party,
  { withEu, measure }: Pick<Selection, "withEu" | "measure">,
): ConsumerSupply {
  return supplyOf(trace, membersOf(index, party, trace.year, withEu), measure);
}

/** Country numbers of a consumer; a group's are its members in the year. */
function membersOf(index: Index, party: Party, year: number, withEu: boolean): number[] {
  if (isPartyGroup(party)) {
    return partyMembers(party, groupsView(index, year, withEu), index);
  }
  const country = countryNumber(index, party);
  return country < 0 ? [] : [country];
}
