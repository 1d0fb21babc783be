import type { Parts } from "../../state/explorer-types.ts";

/** Sources of the figures on screen: of the flows, of the world shares, and of the traced supply. */
export function sourceIdsInView(explorer: Parts<"facts" | "supply">): Set<string> {
  return new Set([
    ...(explorer.facts.flows()?.sourceIds ?? []),
    ...[explorer.facts.mining(), explorer.facts.refining()].flatMap((view) => view?.sourceId ?? []),
    ...(explorer.supply.now()?.sourceIds ?? []),
  ]);
}
