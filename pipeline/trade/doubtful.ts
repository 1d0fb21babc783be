import { HS_CODES } from "./codes.ts";
import type { FlowRow } from "./flow-row.ts";
import { flowKey } from "./report.ts";

/** Only flows of this size are judged: small ones scatter by nature. */
const SMALLEST = { valueUsd: 20_000_000, netWeightTonnes: 100 } as const;
/** USD per tonne this many times above or below the code's median of the year (weighted by value) is far. */
const FAR = 6;
/** Against the same pair's years before and after: the weight moved by this factor while the value did not. */
const WEIGHT_MOVED = 1.54;
const VALUE_HELD = 1.4;
/** Fewer rows than this have no median worth the name. */
const LEAST_ROWS = 5;

/** Why a flow is doubtful, with the figures that show it. */
export interface Doubt {
  readonly flow: FlowRow;
  readonly usdPerTonne: number;
  readonly medianUsdPerTonne: number | null;
  readonly reason: "far from the code's median" | "weight against the years before and after" | "known at the source";
}

/** Flows whose value and weight cannot both be right, in the order of `flows`. */
export function findDoubts(flows: readonly FlowRow[]): Doubt[] {
  const medians = mediansByCodeYear(flows);
  const byKey = new Map(flows.map((flow) => [flowKey(flow), flow]));
  return flows.flatMap((flow) => {
    const usdPerTonne = unitValue(flow);
    if (usdPerTonne === null) {
      return [];
    }
    const middle = medians.get(`${flow.year} ${flow.hsCode}`) ?? null;
    const reason = flow.doubtful
      ? "known at the source"
      : isFar(flow, usdPerTonne, middle)
        ? "far from the code's median"
        : weightMoved(flow, byKey)
          ? "weight against the years before and after"
          : null;
    return reason ? [{ flow, usdPerTonne, medianUsdPerTonne: middle, reason } as const] : [];
  });
}

function unitValue(flow: FlowRow): number | null {
  return flow.valueUsd !== null && flow.netWeightTonnes !== null ? flow.valueUsd / flow.netWeightTonnes : null;
}

function isLarge(flow: FlowRow): boolean {
  return (flow.valueUsd ?? 0) >= SMALLEST.valueUsd && (flow.netWeightTonnes ?? 0) >= SMALLEST.netWeightTonnes;
}

/** Codes that mix goods have no unit value of their own: only the pair's other years can judge them. */
const MIXED: ReadonlySet<string> = new Set(HS_CODES.filter((code) => code.mixed).map((code) => code.hsCode));

/** USD per tonne at which half of the value of a code and year is traded for less. */
function mediansByCodeYear(flows: readonly FlowRow[]): ReadonlyMap<string, number> {
  const known = new Map<string, { unit: number; value: number }[]>();
  for (const flow of flows) {
    const unit = unitValue(flow);
    if (unit !== null && !MIXED.has(flow.hsCode)) {
      const key = `${flow.year} ${flow.hsCode}`;
      const list = known.get(key) ?? [];
      list.push({ unit, value: flow.valueUsd! });
      known.set(key, list);
    }
  }
  return new Map(
    [...known]
      .filter(([, list]) => list.length >= LEAST_ROWS)
      .map(([key, list]) => [key, weightedMedian(list)] as const),
  );
}

function weightedMedian(list: { unit: number; value: number }[]): number {
  const sorted = [...list].sort((a, b) => a.unit - b.unit);
  const half = sorted.reduce((sum, { value }) => sum + value, 0) / 2;
  let sum = 0;
  for (const { unit, value } of sorted) {
    sum += value;
    if (sum >= half) {
      return unit;
    }
  }
  return sorted.at(-1)!.unit;
}

function isFar(flow: FlowRow, usdPerTonne: number, middle: number | null): boolean {
  const large = (flow.valueUsd ?? 0) >= SMALLEST.valueUsd || (flow.netWeightTonnes ?? 0) >= 100_000;
  return large && middle !== null && (usdPerTonne > middle * FAR || usdPerTonne < middle / FAR);
}

/** True where the weight leaves the mean of its neighbouring years and the value does not. */
function weightMoved(flow: FlowRow, byKey: ReadonlyMap<string, FlowRow>): boolean {
  const before = byKey.get(flowKey({ ...flow, year: flow.year - 1 }));
  const after = byKey.get(flowKey({ ...flow, year: flow.year + 1 }));
  if (!before || !after || ![flow, before, after].every(isLarge)) {
    return false;
  }
  const weight = flow.netWeightTonnes! / Math.sqrt(before.netWeightTonnes! * after.netWeightTonnes!);
  const value = flow.valueUsd! / Math.sqrt(before.valueUsd! * after.valueUsd!);
  const away = weight > WEIGHT_MOVED || weight < 1 / WEIGHT_MOVED;
  return away && value < VALUE_HELD && value > 1 / VALUE_HELD;
}
