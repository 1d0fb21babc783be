import { CHOKEPOINT_IDS } from "../model/chokepoints.ts";
import { ARC_ROLES, type LaneFlow } from "../model/lanes.ts";
import type { PassedAmounts } from "../model/lanes-view.ts";
import type { Ways } from "./way-list.ts";

/** Sums of what passes each chokepoint, by role. A flow that passes one twice counts once. */
export function passedAmounts(flows: readonly LaneFlow[], ways: Ways): PassedAmounts {
  const roles = ARC_ROLES.length;
  const amount = new Float64Array(CHOKEPOINT_IDS.length * roles);
  const count = new Uint32Array(CHOKEPOINT_IDS.length * roles);
  const total = new Float64Array(roles);
  flows.forEach((flow, number) => {
    const role = ARC_ROLES.indexOf(flow.role);
    total[role]! += flow.amount;
    const seen = new Set<number>();
    for (let way = ways.firstWay[number]!; way < ways.firstWay[number + 1]!; way += 1) {
      for (const gate of new Set(ways.gates.subarray(ways.firstGate[way]!, ways.firstGate[way + 1]!))) {
        amount[gate * roles + role]! += flow.amount * ways.weight[way]!;
        seen.add(gate);
      }
    }
    for (const gate of seen) {
      count[gate * roles + role]! += 1;
    }
  });
  return { amount, flows: count, total };
}
