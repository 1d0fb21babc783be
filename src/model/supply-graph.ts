import { type ConsumerSupply, type SupplyPath, UNKNOWN_COUNTRY } from "./supply.ts";
import type { CountryAmount } from "./views.ts";

/** A box of the flow diagram: a country, the small ones folded into one, or what is unknown. */
export interface SupplyNode {
  /** Such as "mined:12", "refined:others", "consumer". */
  readonly id: string;
  readonly column: "mined" | "refined" | "consumer";
  /** Country number; null for "others", for the consumer and where unknown. */
  readonly country: number | null;
  readonly unknown: boolean;
  /** How many countries are folded into it; 0 where it is one country. */
  readonly folded: number;
  readonly amount: number;
}

/** A band between two boxes. */
export interface SupplyLink {
  readonly source: string;
  readonly target: string;
  readonly amount: number;
}

/** Mine country → processor → consumer; each column sums to `total`. */
export interface SupplyGraph {
  readonly nodes: readonly SupplyNode[];
  readonly links: readonly SupplyLink[];
  readonly total: number;
}

/** How many countries of each column have a box of their own. */
export interface FoldLimits {
  readonly mined: number;
  readonly refined: number;
  /** Country numbers that are never folded, because they are chosen. */
  readonly always: readonly number[];
}

export const CONSUMER_NODE = "consumer";
const OTHERS = "others";
const UNKNOWN = "unknown";

/** Below this part of the total a band could not be seen. */
const LEAST_PART = 0.005;

/** The diagram of a supply: the largest countries of each column, the rest folded into "others" with its count. */
export function supplyGraph(supply: ConsumerSupply, limits: FoldLimits): SupplyGraph {
  const mined = columnOf("mined", supply.minedIn, limits.mined, limits.always, supply.total);
  const refined = columnOf("refined", supply.refinedIn, limits.refined, limits.always, supply.total);
  const consumer: SupplyNode = {
    id: CONSUMER_NODE,
    column: "consumer",
    country: null,
    unknown: false,
    folded: 0,
    amount: supply.total,
  };
  return {
    nodes: [...mined.nodes, ...refined.nodes, consumer],
    links: [...linksBetween(supply.paths, mined.idOf, refined.idOf), ...linksInto(refined.nodes)],
    total: supply.total,
  };
}

interface Column {
  readonly nodes: readonly SupplyNode[];
  readonly idOf: (country: number) => string;
}

function columnOf(
  column: "mined" | "refined",
  rows: readonly CountryAmount[],
  most: number,
  always: readonly number[],
  total: number,
): Column {
  const known = rows.filter((row) => row.country !== UNKNOWN_COUNTRY && row.amount > 0);
  const isLarge = (row: CountryAmount, place: number) => place < most && row.amount >= total * LEAST_PART;
  const shown = known.filter((row, place) => isLarge(row, place) || always.includes(row.country));
  const own = new Set(shown.map((row) => row.country));
  const folded = known.filter((row) => !own.has(row.country));
  // One country more takes no more room than "others" with one country in it.
  if (folded.length === 1) {
    own.add((folded[0] as CountryAmount).country);
    shown.push(...folded.splice(0));
  }
  const unknown = sumOf(rows.filter((row) => row.country === UNKNOWN_COUNTRY));
  const node = (name: string | number, parts: Partial<SupplyNode>): SupplyNode => ({
    id: `${column}:${name}`,
    column,
    country: null,
    unknown: false,
    folded: 0,
    amount: 0,
    ...parts,
  });
  return {
    nodes: [
      ...shown.map(({ country, amount }) => node(country, { country, amount })),
      ...(folded.length > 0 ? [node(OTHERS, { folded: folded.length, amount: sumOf(folded) })] : []),
      ...(unknown > 0 ? [node(UNKNOWN, { unknown: true, amount: unknown })] : []),
    ],
    idOf: (country) => `${column}:${country === UNKNOWN_COUNTRY ? UNKNOWN : own.has(country) ? country : OTHERS}`,
  };
}

function linksBetween(
  paths: readonly SupplyPath[],
  minedId: (country: number) => string,
  refinedId: (country: number) => string,
): SupplyLink[] {
  const links = new Map<string, { source: string; target: string; amount: number }>();
  for (const { origin, processor, amount } of paths) {
    const [source, target] = [minedId(origin), refinedId(processor)];
    const link = links.get(`${source} ${target}`) ?? { source, target, amount: 0 };
    link.amount += amount;
    links.set(`${source} ${target}`, link);
  }
  return [...links.values()].filter((link) => link.amount > 0).sort((a, b) => b.amount - a.amount);
}

function linksInto(refined: readonly SupplyNode[]): SupplyLink[] {
  return refined.map(({ id, amount }) => ({ source: id, target: CONSUMER_NODE, amount }));
}

function sumOf(rows: readonly CountryAmount[]): number {
  return rows.reduce((sum, { amount }) => sum + amount, 0);
}
