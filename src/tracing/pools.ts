import type { Trade } from "./layers.ts";
import { feedOf, ownFeed, ownIntermediate, ownOre, ownProduct } from "./made-at-home.ts";
import type { Network } from "./network.ts";
import { solveMixing } from "./solve-mixing.ts";

/** What goods are told apart by when they are followed back: a numbered list of ends. */
export interface Outcomes {
  readonly count: number;
  /** The outcome of goods that were mined in a country. */
  mine(country: number): number;
  readonly unknown: number;
  /** Nothing is known of the raw material: the world's mix stands in. */
  readonly world: number;
  /** Goods that touch this country are followed no further, and end in `absorbed`; -1 for none. */
  readonly absorbing: number;
  readonly absorbed: number;
}

/** The mix of the goods of some countries: row `rowOf[country]` (-1 for none) of `parts`, one column an outcome. */
export interface Mix {
  readonly members: readonly number[];
  readonly rowOf: Int32Array;
  readonly outcomes: number;
  readonly parts: Float64Array;
}

/** Where a row of a mix says what its goods are made of: outcomes, and the pools of exporters. */
export interface Row {
  fromOutcome(outcome: number, part: number): void;
  fromPool(exporter: number, part: number): void;
}

/** The mix of the goods that countries sell, by what is asked (`Outcomes`), and of what they refine. */
export interface Traced {
  readonly products: Mix;
  readonly refined: Mix;
}

/**
 * Follows goods back through all trade at once: pools of ores, then of intermediates, then of products together with
 * what refineries are fed, since products can be feed again.
 * @param processors countries whose refined goods are asked for
 */
export function followBack(network: Network, outcomes: Outcomes, processors: readonly number[]): Traced {
  const { layers } = network;
  const ore = solvePools(layers.ore, outcomes, (country, row) => {
    const own = ownOre(network, country);
    row.fromOutcome(mineOutcome(network, outcomes, country), own);
    passOn(layers.ore, country, 1 - own, row);
  });
  const intermediate = solvePools(layers.intermediate, outcomes, (country, row) => {
    const own = ownIntermediate(network, country);
    addOreInput(network, outcomes, ore, country, own, row);
    passOn(layers.intermediate, country, 1 - own, row);
  });
  const refine = (country: number, part: number, row: Row) =>
    addRefined(network, outcomes, { ore, intermediate }, country, part, row);
  const products = solvePools(sumOfExports(layers.product, layers.productFeed), outcomes, (country, row) => {
    const own = ownProduct(network, country);
    refine(country, own, row);
    passOn(layers.product, country, 1 - own, row);
  });
  return { products, refined: refinedMix(processors, products, outcomes, refine) };
}

/** The countries whose refining products carry, by the last one before they were sold on. */
export function lastRefiners(network: Network, processors: readonly number[]): Mix {
  const { product, productFeed } = network.layers;
  const column = new Map(processors.map((country, at) => [country, at]));
  const unknown = processors.length;
  const outcomes = { ...NO_OUTCOMES, count: unknown + 1, unknown };
  return solvePools(sumOfExports(product, productFeed), outcomes, (country, row) => {
    const own = ownProduct(network, country);
    row.fromOutcome(column.get(country) ?? unknown, own);
    passOn(product, country, 1 - own, row);
  });
}

const NO_OUTCOMES: Outcomes = { count: 0, mine: () => 0, unknown: 0, world: 0, absorbing: -1, absorbed: 0 };

/** Countries that export something of either kind; imports are those of the first. */
function sumOfExports(first: Trade, second: Trade): Trade {
  return { ...first, exports: first.exports.map((amount, country) => amount + (second.exports[country] as number)) };
}

function mineOutcome({ mines, minePart }: Network, outcomes: Outcomes, country: number): number {
  const isMined = mines[country] === 1 || (minePart[country] as number) > 0;
  return isMined ? outcomes.mine(country) : outcomes.unknown;
}

/** What intermediates are made of at home: own mines and imported ores. */
function addOreInput(network: Network, outcomes: Outcomes, ore: Mix, country: number, part: number, row: Row): void {
  const imports = network.layers.ore.imports[country] as number;
  const own = imports > 0 ? ownFeed(network, country, imports) : 1;
  row.fromOutcome(mineOutcome(network, outcomes, country), part * own);
  addImports(network.layers.ore, ore, country, part * (1 - own), row);
}

/** What a country refines: own mines, and by value its imports of ores, intermediates and products that are feed. */
function addRefined(
  network: Network,
  outcomes: Outcomes,
  pools: { readonly ore: Mix; readonly intermediate: Mix },
  country: number,
  part: number,
  row: Row,
): void {
  if (country === outcomes.absorbing) {
    row.fromOutcome(outcomes.absorbed, part);
    return;
  }
  const { own, imports } = feedOf(network, country);
  row.fromOutcome(outcomes.mine(country), part * own);
  const rest = part * (1 - own);
  if (imports === 0) {
    row.fromOutcome(own > 0 ? outcomes.unknown : outcomes.world, rest);
    return;
  }
  const { ore, intermediate, productFeed } = network.layers;
  const restOf = (trade: Trade) => rest * ((trade.imports[country] as number) / imports);
  addImports(ore, pools.ore, country, restOf(ore), row);
  addImports(intermediate, pools.intermediate, country, restOf(intermediate), row);
  passOn(productFeed, country, restOf(productFeed), row);
}

/** Spreads `part` over the exporters whose goods a country bought, as pools that are still to be solved. */
function passOn(trade: Trade, country: number, part: number, row: Row): void {
  const total = trade.imports[country] as number;
  if (part > 0 && total > 0) {
    for (let exporter = 0; exporter < trade.countries; exporter += 1) {
      const amount = trade.amounts[country * trade.countries + exporter] as number;
      if (amount > 0) {
        row.fromPool(exporter, (part * amount) / total);
      }
    }
  }
}

/** The same with pools that are solved. */
function addImports(trade: Trade, mix: Mix, country: number, part: number, row: Row): void {
  passOn(trade, country, part, { ...row, fromPool: (exporter, share) => addMix(mix, exporter, share, row) });
}

function addMix(mix: Mix, member: number, part: number, row: Row): void {
  const start = (mix.rowOf[member] as number) * mix.outcomes;
  for (let outcome = 0; outcome < mix.outcomes; outcome += 1) {
    const share = mix.parts[start + outcome] as number;
    if (share > 0) {
      row.fromOutcome(outcome, part * share);
    }
  }
}

/** Solves the pools of all exporters of a layer at once; `fill` says what each is made of. */
function solvePools(trade: Trade, outcomes: Outcomes, fill: (country: number, row: Row) => void): Mix {
  const members = exportersOf(trade);
  const rowOf = rowsOf(members, trade.countries);
  const links = new Float64Array(members.length ** 2);
  const sources = new Float64Array(members.length * outcomes.count);
  for (const [at, country] of members.entries()) {
    const row = matrixRow(links, sources, at, rowOf, members.length, outcomes.count);
    if (country === outcomes.absorbing) {
      row.fromOutcome(outcomes.absorbed, 1);
    } else {
      fill(country, row);
    }
  }
  const parts = solveMixing(links, sources, members.length, outcomes.unknown);
  return { members, rowOf, outcomes: outcomes.count, parts };
}

function matrixRow(
  links: Float64Array,
  sources: Float64Array,
  at: number,
  rowOf: Int32Array,
  pools: number,
  outcomes: number,
): Row {
  const add = (values: Float64Array, place: number, part: number) => {
    values[place] = (values[place] as number) + part;
  };
  return {
    fromOutcome: (outcome, part) => add(sources, at * outcomes + outcome, part),
    fromPool: (exporter, part) => add(links, at * pools + (rowOf[exporter] as number), part),
  };
}

/** Exporters, those with few suppliers first: eliminated first, they fill few cells of the others' rows. */
function exportersOf(trade: Trade): number[] {
  const { countries, amounts, exports } = trade;
  const suppliers = new Uint16Array(countries);
  for (let cell = 0; cell < amounts.length; cell += 1) {
    if ((amounts[cell] as number) > 0) {
      const importer = Math.floor(cell / countries);
      suppliers[importer] = (suppliers[importer] as number) + 1;
    }
  }
  const exporters = Array.from({ length: countries }, (_, country) => country).filter(
    (country) => (exports[country] as number) > 0,
  );
  return exporters.sort((a, b) => (suppliers[a] as number) - (suppliers[b] as number) || a - b);
}

function rowsOf(members: readonly number[], countries: number): Int32Array {
  const rowOf = new Int32Array(countries).fill(-1);
  for (const [at, country] of members.entries()) {
    rowOf[country] = at;
  }
  return rowOf;
}

function refinedMix(
  processors: readonly number[],
  products: Mix,
  { count }: Outcomes,
  refine: (country: number, part: number, row: Row) => void,
): Mix {
  const parts = new Float64Array(processors.length * count);
  for (const [at, country] of processors.entries()) {
    const fromOutcome = (outcome: number, part: number) => {
      parts[at * count + outcome] = (parts[at * count + outcome] as number) + part;
    };
    const row: Row = { fromOutcome, fromPool: (exporter, part) => addMix(products, exporter, part, row) };
    refine(country, 1, row);
  }
  return { members: processors, rowOf: rowsOf(processors, products.rowOf.length), outcomes: count, parts };
}
