import fc from "fast-check";
import { Matrix, solve } from "ml-matrix";
import { describe, expect, it } from "vitest";
import { massFraction } from "../../pipeline/trade/goods/chemistry.ts";
import type { ConsumerSupply } from "../../src/model/supply.ts";
import type { ProductionRow } from "../../src/model/types.ts";
import type { Dataset } from "../../src/model/views.ts";
import { solveMixing } from "../../src/tracing/solve-mixing.ts";
import { supplyOf } from "../../src/tracing/supply-of.ts";
import { traceSupply } from "../../src/tracing/trace-supply.ts";
import { at, COUNTRIES, dataset, output, type TinyIso3, type TinyRow } from "./support/tiny-dataset.ts";
import { NETWORK_INDEX, trade } from "./support/tiny-network.ts";

describe("solveMixing", () => {
  /** Rows of links and sources that sum to 1, with some zeros. */
  const system = fc.integer({ min: 1, max: 7 }).chain((pools) =>
    fc.tuple(
      fc.constant(pools),
      fc.array(
        fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1, noNaN: true })), {
          minLength: pools + 3,
          maxLength: pools + 3,
        }),
        { minLength: pools, maxLength: pools },
      ),
    ),
  );

  it("agrees with a library's LU decomposition wherever there is a source", () => {
    fc.assert(
      fc.property(system, ([pools, cells]) => {
        const rows = cells.map((row, pool) => {
          const sourced = row.map((part, cell) => (cell === pool ? 0 : cell === pools ? part + 0.05 : part));
          const sum = sourced.reduce((total, part) => total + part, 0);
          return sourced.map((part) => part / sum);
        });
        const links = rows.map((row) => row.slice(0, pools));
        const sources = rows.map((row) => row.slice(pools));
        const expected = solve(Matrix.eye(pools).sub(new Matrix(links)), new Matrix(sources)).to1DArray();
        const found = solveMixing(Float64Array.from(links.flat()), Float64Array.from(sources.flat()), pools, 2);
        for (const [cell, part] of expected.entries()) {
          expect(found[cell]).toBeCloseTo(part, 9);
        }
      }),
    );
  });

  it("sends a closed loop to the unknown outcome, and whoever buys from it", () => {
    // Pools 0 and 1 feed each other; pool 2 takes half from them and half from outcome 0.
    const links = Float64Array.of(0, 1, 0, 1, 0, 0, 0.5, 0, 0);
    const sources = Float64Array.of(0, 0, 0, 0, 0.5, 0);
    expect([...solveMixing(links, sources, 3, 1)]).toEqual([0, 1, 0, 1, 0.5, 0.5]);
  });

  it("solves nothing for nobody", () => {
    expect(solveMixing(new Float64Array(), new Float64Array(), 0, 0)).toHaveLength(0);
  });
});

describe("content of compounds", () => {
  it("is what handbooks say", () => {
    expect(massFraction("Li", { Li: 2, C: 1, O: 3 })).toBeCloseTo(0.1879, 4);
    expect(massFraction("Li", { Li: 1, O: 2, H: 3 })).toBeCloseTo(0.1654, 4);
    expect(massFraction("Ni", { Ni: 1, S: 1, O: 10, H: 12 })).toBeCloseTo(0.2233, 4);
    expect(massFraction("Ni", { Ni: 1, Cl: 2, O: 6, H: 12 })).toBeCloseTo(0.2469, 4);
  });
});

/** Nothing, or at least a thousandth: nobody trades or makes a denormal number of tonnes. */
const from0 = (max: number) => fc.oneof(fc.constant(0), fc.double({ min: 0.001, max, noNaN: true }));
const amount = fc.oneof(fc.constant(Number.NaN), from0(1e9));
const row = fc.tuple(
  fc.constant(2023),
  fc.constantFrom(...COUNTRIES),
  fc.constantFrom(...COUNTRIES),
  amount,
  amount,
) as fc.Arbitrary<TinyRow>;
const rows = fc.array(row, { maxLength: 40 });
const produced = fc.array(
  fc.tuple(
    fc.constantFrom("ore" as const, "refined" as const),
    fc.constantFrom(...COUNTRIES),
    fc.oneof(fc.constant(null), from0(1e5)),
    fc.oneof(fc.constant(null), fc.double({ min: 0, max: 0.4, noNaN: true })),
  ),
  { maxLength: 12 },
);

interface World {
  readonly tables: Readonly<Record<string, readonly TinyRow[]>>;
  readonly production: readonly ProductionRow[];
}

/** Lithium (codes that are feed and product) or nickel (intermediates), with any trade and any production. */
const world: fc.Arbitrary<World & { readonly mineral: "lithium" | "nickel" }> = fc
  .tuple(fc.constantFrom("lithium" as const, "nickel" as const), rows, rows, rows, produced)
  .map(([mineral, first, second, third, outputs]) => ({
    mineral,
    tables:
      mineral === "lithium"
        ? { "253090": first, "283691": second, "282520": third }
        : { "260400": first, "750110": second, "750210": third },
    production: outputs.map(([stage, iso3, tonnes, share]) => output(mineral, stage, iso3, 2023, tonnes, { share })),
  }));

function sumOf(amounts: readonly { readonly amount: number }[]): number {
  return amounts.reduce((sum, each) => sum + each.amount, 0);
}

function expectBalance(supply: ConsumerSupply): void {
  const near = (sum: number) => expect(Math.abs(sum - supply.total)).toBeLessThanOrEqual(1e-9 * supply.total);
  near(supply.imports + (supply.ownOutput ?? 0));
  near(sumOf(supply.minedIn));
  near(sumOf(supply.refinedIn));
  near(sumOf(supply.paths));
  for (const { amount: part } of [...supply.minedIn, ...supply.refinedIn, ...supply.paths]) {
    expect(part).toBeGreaterThan(0);
  }
  for (const part of [supply.worldAverageAmount, supply.minesLeftOutAmount ?? 0, supply.throughProcessor.amount]) {
    expect(part).toBeGreaterThanOrEqual(0);
    expect(part).toBeLessThanOrEqual(supply.total * (1 + 1e-9));
  }
}

describe("any network", () => {
  it("balances for every consumer, and for all as one bloc", () => {
    fc.assert(
      fc.property(
        world,
        fc.constantFrom("value" as const, "weight" as const),
        ({ tables, production, mineral }, measure) => {
          const trace = traceSupply(dataset(tables, production, NETWORK_INDEX), mineral, 2023, "CHN");
          if (trace !== null) {
            for (const country of COUNTRIES.keys()) {
              expectBalance(supplyOf(trace, [country], measure));
            }
            expect(supplyOf(trace, [...COUNTRIES.keys()], measure).imports).toBe(0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is not changed by the order of the countries", () => {
    const order = fc.shuffledSubarray([...COUNTRIES], { minLength: COUNTRIES.length });
    fc.assert(
      fc.property(world, order, ({ tables, production, mineral }, countries) => {
        const plain = dataset(tables, production, NETWORK_INDEX);
        const shuffled = reordered(plain, countries);
        for (const iso3 of ["CHN", "KOR", "ZMB"] as const) {
          const expected = byName(plain, mineral, iso3, COUNTRIES);
          const found = byName(shuffled, mineral, iso3, countries);
          expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
          for (const [name, part] of expected) {
            expect(Math.abs((found.get(name) ?? 0) - part)).toBeLessThanOrEqual(1e-6 * part + 1e-9);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("without re-exports gives the direct shares of the exporters", () => {
    const sellers = COUNTRIES.slice(0, 6);
    const buyers = COUNTRIES.slice(6);
    const sales = fc.array(
      fc.tuple(fc.constantFrom(...sellers), fc.constantFrom(...buyers), fc.double({ min: 1, max: 1e6, noNaN: true })),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(sales, (sold) => {
        const table = sold.map(([exporter, importer, usd]) => trade(exporter, importer, usd));
        const trace = traceSupply(dataset({ "280469": table }, [], NETWORK_INDEX), "silicon", 2023, "CHN");
        for (const buyer of buyers) {
          const direct = new Map<number, number>();
          for (const [exporter, importer, usd] of sold.filter((sale) => sale[1] === buyer)) {
            expect(importer).toBe(buyer);
            direct.set(at(exporter), (direct.get(at(exporter)) ?? 0) + usd);
          }
          const found = supplyOf(trace!, [at(buyer)], "value").refinedIn;
          expect(found.map(({ country }) => country).sort()).toEqual([...direct.keys()].sort());
          for (const { country, amount: part } of found) {
            expect(Math.abs(part - (direct.get(country) ?? 0))).toBeLessThanOrEqual(1e-9 * part);
          }
        }
      }),
    );
  });
});

/** The same world with its countries numbered in another order. */
function reordered(data: Dataset, countries: readonly TinyIso3[]): Dataset {
  const renumber = (numbers: Uint16Array) => numbers.map((number) => countries.indexOf(COUNTRIES[number]!));
  const index = { ...data.index, countries: countries.map((iso3) => data.index.countries[at(iso3)]!) };
  const flows = new Map(
    [...data.flows].map(([good, table]) => [
      good,
      { ...table, exporter: renumber(table.exporter), importer: renumber(table.importer) },
    ]),
  );
  return { index, flows, production: data.production };
}

/** Paths of one consumer by the names of origin and processor, without crumbs that rounding makes. */
function byName(data: Dataset, mineral: "lithium" | "nickel", iso3: TinyIso3, countries: readonly string[]) {
  const trace = traceSupply(data, mineral, 2023, "CHN");
  const supply = trace === null ? null : supplyOf(trace, [countries.indexOf(iso3)], "value");
  const paths = supply?.paths.filter((path) => path.amount > 1e-9 * supply.total) ?? [];
  return new Map(paths.map((path) => [`${countries[path.origin]} ${countries[path.processor]}`, path.amount]));
}
