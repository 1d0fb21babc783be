import { type RoutedFlows, WAY_KINDS, type WayKind } from "../model/lanes-view.ts";
import { createGrowing } from "./growing.ts";
import type { SeaWay } from "./sea-ways.ts";

/** The columns of RoutedFlows that say how flows go. */
export type Ways = Pick<
  RoutedFlows,
  | "firstWay"
  | "kind"
  | "weight"
  | "exporterUse"
  | "importerUse"
  | "overland"
  | "seaNauticalMiles"
  | "landKilometres"
  | "firstEdge"
  | "edges"
  | "firstGate"
  | "gates"
>;

/** Collects ways in the order of the flows. */
export interface WayList {
  addSea(weight: number, way: SeaWay): void;
  addLand(rule: number, kilometres: number): void;
  addCutOff(weight: number, exporterUse: number, importerUse: number): void;
  addUnknown(): void;
  endFlow(): void;
  finish(): Ways;
}

/** An empty list. */
export function createWayList(): WayList {
  const rows = {
    kind: [] as number[],
    weight: [] as number[],
    exporterUse: [] as number[],
    importerUse: [] as number[],
    overland: [] as number[],
    seaNauticalMiles: [] as number[],
    landKilometres: [] as number[],
  };
  const [firstWay, firstEdge, firstGate] = [[0], [0], [0]];
  const edges = createGrowing((length) => new Uint16Array(length));
  const gates = createGrowing((length) => new Uint8Array(length));
  const add = (kind: WayKind, weight: number, uses: readonly [number, number, number], miles: number, km: number) => {
    rows.kind.push(WAY_KINDS.indexOf(kind));
    rows.weight.push(weight);
    rows.exporterUse.push(uses[0]);
    rows.importerUse.push(uses[1]);
    rows.overland.push(uses[2]);
    rows.seaNauticalMiles.push(miles);
    rows.landKilometres.push(km);
    firstEdge.push(edges.length);
    firstGate.push(gates.length);
  };
  const unknown = Number.NaN;
  return {
    addSea: (weight, way) => {
      edges.append(way.edges);
      gates.append(way.gates);
      add("sea", weight, [way.exporterUse, way.importerUse, -1], way.seaNauticalMiles, way.landKilometres);
    },
    addLand: (rule, kilometres) => add("land", 1, [-1, -1, rule], unknown, kilometres),
    addCutOff: (weight, from, to) => add("cut-off", weight, [from, to, -1], unknown, unknown),
    addUnknown: () => add("unknown", 1, [-1, -1, -1], unknown, unknown),
    endFlow: () => firstWay.push(rows.kind.length),
    finish: () => ({
      firstWay: new Uint32Array(firstWay),
      kind: new Uint8Array(rows.kind),
      weight: new Float64Array(rows.weight),
      exporterUse: new Int16Array(rows.exporterUse),
      importerUse: new Int16Array(rows.importerUse),
      overland: new Int16Array(rows.overland),
      seaNauticalMiles: new Float64Array(rows.seaNauticalMiles),
      landKilometres: new Float64Array(rows.landKilometres),
      firstEdge: new Uint32Array(firstEdge),
      edges: edges.finish(),
      firstGate: new Uint32Array(firstGate),
      gates: gates.finish(),
    }),
  };
}
