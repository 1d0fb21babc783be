import type { Explorer } from "../../state/explorer-types.ts";

/** Sources of the figures on screen: of the flows, of the world shares, and of the traced supply. */
export function sourceIdsInView(explorer: Explorer): Set<string> {
  return new Set([
    ...(explorer.flows()?.sourceIds ?? []),
    ...[explorer.mining(), explorer.refining()].flatMap((view) => view?.sourceId ?? []),
    ...(explorer.supply()?.sourceIds ?? []),
  ]);
}
