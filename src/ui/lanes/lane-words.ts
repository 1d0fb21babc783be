import { CHOKEPOINT_IDS, type ChokepointId, CLOSABLE_IDS } from "../../model/chokepoints.ts";
import { ARC_ROLES, type Chokepoint, type LaneFlow } from "../../model/lanes.ts";
import { amountThrough, daysAtSea, type RoutedFlows } from "../../model/lanes-view.ts";
import type { Parts } from "../../state/explorer-types.ts";
import { createWords } from "../kit/words.ts";
import { createLaneTexts } from "./texts.ts";

/** Amounts as the reader measures them; ≈ where the flows drawn are traced journeys. */
export function flowAmount(explorer: Parts<"link" | "look" | "data" | "facts">, amount: number): string {
  const words = createWords(explorer);
  return explorer.facts.arcs().some((arc) => arc.estimated) ? words.estimate(amount) : words.amount(amount);
}

/** Who sells to whom, and what where several minerals are in view. */
export function flowName(explorer: Parts<"link" | "look" | "data">, flow: LaneFlow | undefined): string {
  const [words, t] = [createWords(explorer), createLaneTexts(explorer)];
  if (flow === undefined) {
    return "";
  }
  const values = { exporter: words.country(flow.exporter), importer: words.country(flow.importer) };
  return flow.mineral === "" || explorer.link.selection.minerals.length === 1
    ? t("closure.flow", values)
    : t("closure.flowMineral", { ...values, mineral: words.mineral(flow.mineral) });
}

/** What passes a chokepoint, role by role: they are never added. */
export function passingAmounts(
  explorer: Parts<"link" | "look" | "data" | "facts">,
  routed: RoutedFlows,
  id: ChokepointId,
): string[] {
  const [words, t] = [createWords(explorer), createLaneTexts(explorer)];
  return ARC_ROLES.flatMap((role, number) => {
    const { amount, share } = amountThrough(routed.passed, CHOKEPOINT_IDS.indexOf(id), number);
    return amount > 0
      ? [t(`chokepoints.${role}`, { amount: flowAmount(explorer, amount), share: words.share(share) })]
      : [];
  });
}

/** What is closed first, then by the largest share of a role: amounts of two roles are not added. */
export function rankedChokepoints(
  chokepoints: readonly Chokepoint[],
  routed: RoutedFlows,
  closed: readonly ChokepointId[],
): readonly Chokepoint[] {
  const share = ({ id }: Chokepoint) =>
    closed.includes(id)
      ? 2
      : Math.max(...ARC_ROLES.map((_, role) => amountThrough(routed.passed, CHOKEPOINT_IDS.indexOf(id), role).share));
  return chokepoints.filter((one) => share(one) > 0).sort((a, b) => share(b) - share(a) || a.rank - b.rank);
}

/** As links write them. */
export function inOrder(ids: readonly ChokepointId[]): ChokepointId[] {
  return CLOSABLE_IDS.filter((id) => ids.includes(id));
}

/** Closes a chokepoint or opens it. */
export function setOpen(explorer: Parts<"link">, id: ChokepointId, isOpen: boolean): void {
  const { closed } = explorer.link.selection;
  explorer.link.select({ closed: inOrder(isOpen ? closed.filter((other) => other !== id) : [...closed, id]) });
}

/** A length at sea as days at the reader's speed, one decimal. */
export function daysText(explorer: Parts<"link">, nauticalMiles: number): string {
  return daysAtSea(nauticalMiles, explorer.link.selection.speedKnots).toFixed(1);
}

/** A number with its sign. */
export function signed(explorer: Parts<"link" | "look" | "data">, value: number): string {
  const size = createWords(explorer).count(Math.round(Math.abs(value)));
  return `${value < 0 ? "−" : "+"}${size}`;
}
