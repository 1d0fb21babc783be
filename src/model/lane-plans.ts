import type { GatewayUse, LaneFlow, LanePlaces, LanePreset } from "./lanes.ts";
import type { MineralId } from "./types.ts";

/** What the tables say of a flow before any way is measured. Numbers are those of `uses` and `overland`. */
export type LanePlan =
  | { readonly kind: "land"; readonly rule: number }
  | { readonly kind: "unknown" }
  | { readonly kind: "sea"; readonly parts: readonly SeaPart[] };

/** A part of a flow; of its pairs of gateways the shortest way counts. */
export interface SeaPart {
  readonly weight: number;
  readonly exporterUses: readonly number[];
  readonly importerUses: readonly number[];
}

export type LanePlanner = (flow: Pick<LaneFlow, "exporter" | "importer" | "mineral">) => LanePlan;

/** Plans from the tables. Each pair of countries and mineral is looked up once. */
export function createLanePlanner(places: LanePlaces, presets: readonly LanePreset[]): LanePlanner {
  const byCountry = new Map<string, number[]>();
  places.uses.forEach(({ iso3 }, number) => {
    byCountry.set(iso3, [...(byCountry.get(iso3) ?? []), number]);
  });
  const usesOf = (iso3: string, mineral: MineralId | "", direction: "export" | "import") =>
    fittingUses(places.uses, byCountry.get(iso3) ?? [], mineral, direction, presets);
  const known = new Map<string, LanePlan>();
  return ({ exporter, importer, mineral }) => {
    const key = `${exporter} ${importer} ${mineral}`;
    const plan = known.get(key) ?? planOf(places, exporter, importer, mineral, usesOf);
    known.set(key, plan);
    return plan;
  };
}

function planOf(
  places: LanePlaces,
  exporter: string,
  importer: string,
  mineral: MineralId | "",
  usesOf: (iso3: string, mineral: MineralId | "", direction: "export" | "import") => readonly number[],
): LanePlan {
  const rule = places.overland.findIndex(
    ({ countries }) => countries.includes(exporter) && countries.includes(importer),
  );
  if (rule >= 0) {
    return { kind: "land", rule };
  }
  const from = sharesOf(places.uses, usesOf(exporter, mineral, "export"));
  const to = sharesOf(places.uses, usesOf(importer, mineral, "import"));
  const parts = from.flatMap((a) =>
    to.map((b) => ({ weight: a.weight * b.weight, exporterUses: a.uses, importerUses: b.uses })),
  );
  return parts.length === 0 ? { kind: "unknown" } : { kind: "sea", parts };
}

/**
 * Rows of a country that fit best: those of a preset that is asked for, then those that name the mineral, then those that
 * name the direction.
 */
export function fittingUses(
  uses: readonly GatewayUse[],
  numbers: readonly number[],
  mineral: MineralId | "",
  direction: "export" | "import",
  presets: readonly LanePreset[],
): readonly number[] {
  const rank = (number: number) => rankOf(uses[number]!, mineral, direction, presets);
  const best = Math.max(0, ...numbers.map(rank));
  return best === 0 ? [] : numbers.filter((number) => rank(number) === best);
}

/** 0 where a row does not fit, else the higher the closer. */
function rankOf(use: GatewayUse, mineral: MineralId | "", direction: string, presets: readonly LanePreset[]): number {
  const isForMineral = mineral !== "" && use.minerals.includes(mineral);
  const fits =
    (use.minerals.length === 0 || isForMineral) &&
    (use.direction === "both" || use.direction === direction) &&
    (use.preset === "" || presets.includes(use.preset));
  return fits ? 1 + (use.direction === "both" ? 0 : 1) + (isForMineral ? 2 : 0) + (use.preset === "" ? 0 : 4) : 0;
}

/** Rows with a weight each take their part; rows without one stand for the whole together. */
function sharesOf(uses: readonly GatewayUse[], numbers: readonly number[]) {
  const total = numbers.reduce((sum, number) => sum + (uses[number]!.weight ?? 0), 0);
  if (total === 0) {
    return numbers.length === 0 ? [] : [{ weight: 1, uses: numbers }];
  }
  return numbers
    .filter((number) => uses[number]!.weight !== null)
    .map((number) => ({ weight: uses[number]!.weight! / total, uses: [number] }));
}
