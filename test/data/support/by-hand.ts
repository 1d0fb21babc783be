import { group } from "d3-array";
import { readTable, type TableRow } from "./package.ts";

/**
 * The tracing of lithium in 2024 done once more, as docs/method.md tells it, from the CSV files alone and by going
 * round and round in place of solving: nothing of src/tracing is used. USD throughout.
 */

const YEAR = 2024;
const ORE = "lithium-ore";
const CARBONATE = "lithium-carbonate";
const HYDROXIDE = "lithium-hydroxide";
/** Tonnes of lithium in a tonne of Li2CO3 and of LiOH·H2O, to four digits as the table of goods has them. */
const CONTENT: Readonly<Record<string, number>> = { [CARBONATE]: 0.1879, [HYDROXIDE]: 0.1654 };
/** Many more than it takes until no digit moves. */
const ROUNDS = 200;

interface Sale {
  readonly from: string;
  readonly to: string;
  readonly usd: number;
}

const isNear = (row: TableRow) => Math.abs(Number(row["year"]) - YEAR) <= 3;
const hasFigure = (row: TableRow) => row["quantity_tonnes"] !== "" || row["share_of_world"] !== "";
const figure = (row: TableRow) => Number(row["quantity_tonnes"] || row["share_of_world"]);

/** iso3s by their nearest year with a figure; who has none at all counts as a producer where `withheld` says so. */
function producers(stage: string, withheld: boolean): Set<string> {
  const rows = readTable("production")
    .filter((row) => row["mineral"] === "lithium" && row["stage"] === stage && isNear(row))
    .filter((row) => withheld || hasFigure(row));
  const distance = (row: TableRow) => Math.abs(Number(row["year"]) - YEAR) + (Number(row["year"]) > YEAR ? 0.5 : 0);
  const named = new Set(rows.map((row) => row["country_iso3"] ?? ""));
  return new Set(
    [...named].filter((iso3) => {
      const known = rows.filter((row) => row["country_iso3"] === iso3 && hasFigure(row));
      const nearest = Math.min(...known.map(distance));
      return known.length === 0 || known.some((row) => distance(row) === nearest && figure(row) > 0);
    }),
  );
}

/** Mine or refined output in contained tonnes in the year: of the preferred series if it weighs so, else of the first. */
export function tonnesIn(stage: string, iso3: string): number | null {
  const rows = readTable("production").filter(
    (each) =>
      each["mineral"] === "lithium" &&
      each["stage"] === stage &&
      each["country_iso3"] === iso3 &&
      each["year"] === String(YEAR) &&
      each["basis"] === "contained metal" &&
      each["quantity_tonnes"] !== "",
  );
  const row = rows.find((each) => each["preferred"] === "true") ?? rows[0];
  return row === undefined ? null : Number(row["quantity_tonnes"]);
}

/** Of the world's mine output in the year, which stands in where nothing is known; shares that exceed 1 are scaled. */
function worldShare(iso3: string): number {
  const rows = readTable("production").filter(
    (row) =>
      row["mineral"] === "lithium" &&
      row["stage"] === "ore" &&
      row["year"] === String(YEAR) &&
      row["preferred"] === "true" &&
      row["share_of_world"] !== "",
  );
  const share = (row: TableRow) => Number(row["share_of_world"]);
  const whole = rows.reduce((sum, row) => sum + share(row), 0);
  return (
    rows.filter((row) => row["country_iso3"] === iso3).reduce((sum, row) => sum + share(row), 0) / Math.max(1, whole)
  );
}

const sumOf = (sales: readonly Sale[]) => sales.reduce((sum, sale) => sum + sale.usd, 0);
const NO_SALES: readonly Sale[] = [];
const grouped = new WeakMap<readonly Sale[], Readonly<Record<"from" | "to", ReadonlyMap<string, readonly Sale[]>>>>();

function salesBy(sales: readonly Sale[], end: "from" | "to", iso3: string): readonly Sale[] {
  let maps = grouped.get(sales);
  if (maps === undefined) {
    maps = { from: group(sales, (sale) => sale.from), to: group(sales, (sale) => sale.to) };
    grouped.set(sales, maps);
  }
  return maps[end].get(iso3) ?? NO_SALES;
}

const into = (sales: readonly Sale[], iso3: string) => salesBy(sales, "to", iso3);
const outOf = (sales: readonly Sale[], iso3: string) => salesBy(sales, "from", iso3);

/** Works a country's figure out once. */
function once<T>(work: (iso3: string) => T): (iso3: string) => T {
  const known = new Map<string, T>();
  return (iso3) => {
    if (!known.has(iso3)) {
      known.set(iso3, work(iso3));
    }
    return known.get(iso3) as T;
  };
}

/** Goes round until nothing moves: each country's part is its own, and the rest by value that of its suppliers. */
function settle(countries: Iterable<string>, next: (iso3: string, parts: ReadonlyMap<string, number>) => number) {
  const list = [...countries];
  let parts: ReadonlyMap<string, number> = new Map(list.map((iso3) => [iso3, 0]));
  for (let round = 0; round < ROUNDS; round += 1) {
    parts = new Map(list.map((iso3) => [iso3, next(iso3, parts)]));
  }
  return parts;
}

/** By value, the part of some purchases that their sellers' parts make; 0 of nothing. */
function mixed(bought: readonly Sale[], parts: ReadonlyMap<string, number>): number {
  const total = sumOf(bought);
  return total === 0 ? 0 : bought.reduce((sum, sale) => sum + sale.usd * (parts.get(sale.from) ?? 0), 0) / total;
}

/** Everything of the example: sums of rows, and the parts that follow from them. */
export function lithiumByHand() {
  const rows = readTable(`flows-${YEAR}`).filter(
    (row) => [ORE, CARBONATE, HYDROXIDE].includes(row["good"]!) && row["exporter_iso3"] !== row["importer_iso3"],
  );
  const refiners = producers("refined", false);
  const mines = producers("ore", true);
  const salesWhere = (is: (row: TableRow) => boolean): Sale[] =>
    rows
      .filter((row) => Number(row["value_usd"]) > 0 && is(row))
      .map((row) => ({ from: row["exporter_iso3"]!, to: row["importer_iso3"]!, usd: Number(row["value_usd"]) }));
  const isFeed = (row: TableRow) => row["good"] === CARBONATE && refiners.has(row["importer_iso3"]!);
  const ore = salesWhere((row) => row["good"] === ORE);
  const feed = salesWhere(isFeed);
  const products = salesWhere((row) => row["good"] !== ORE && !isFeed(row));

  const weighed = rows.filter(
    (row) => row["good"] !== ORE && Number(row["value_usd"]) > 0 && Number(row["net_weight_tonnes"]) > 0,
  );
  const sound = weighed.filter((row) => !row["remarks"]!.includes("unusual unit value"));
  const usdPerTonne =
    sound.reduce((sum, row) => sum + Number(row["value_usd"]), 0) /
    sound.reduce((sum, row) => sum + Number(row["net_weight_tonnes"]) * (CONTENT[row["good"]!] ?? 0), 0);

  const everybody = new Set([...ore, ...feed, ...products].flatMap((sale) => [sale.from, sale.to]));
  const balance = (iso3: string, ...layers: (readonly Sale[])[]) =>
    layers.reduce((sum, sales) => sum + sumOf(outOf(sales, iso3)) - sumOf(into(sales, iso3)), 0);

  const made = once((iso3: string) => {
    const exported = sumOf(outOf(products, iso3)) + sumOf(outOf(feed, iso3));
    return Math.max(0, exported - sumOf(into(products, iso3)), (tonnesIn("refined", iso3) ?? 0) * usdPerTonne);
  });
  const ownProduct = (iso3: string) => made(iso3) / (made(iso3) + sumOf(into(products, iso3)) || 1);
  const refinedIn = (refiner: string) =>
    settle(everybody, (iso3, parts) => {
      const own = ownProduct(iso3);
      return (iso3 === refiner ? own : 0) + (1 - own) * mixed(into(products, iso3), parts);
    });

  const minePart = once((iso3: string) => {
    const [mined, refined] = [tonnesIn("ore", iso3), tonnesIn("refined", iso3)];
    return mined === null || refined === null || refined === 0 ? null : Math.min(1, mined / refined);
  });
  const ownFeed = once((iso3: string) => {
    const beyond = mines.has(iso3) ? Math.max(0, balance(iso3, ore, feed, products)) : 0;
    const fed = sumOf(into(ore, iso3)) + sumOf(into(feed, iso3));
    return minePart(iso3) ?? (beyond > 0 ? beyond / (beyond + fed) : 0);
  });
  const ownOre = once((iso3: string) => {
    const [exported, imported] = [sumOf(outOf(ore, iso3)), sumOf(into(ore, iso3))];
    const known = refiners.has(iso3) && imported > 0 ? minePart(iso3) : null;
    return known ?? (exported > imported ? (exported - imported) / exported : 0);
  });
  const minedIn = (origin: string) => {
    const oreParts = settle(everybody, (iso3, parts) => {
      const own = ownOre(iso3);
      const isOwn = iso3 === origin && mines.has(iso3);
      return (isOwn ? own : 0) + (1 - own) * mixed(into(ore, iso3), parts);
    });
    const refined = (iso3: string, productParts: ReadonlyMap<string, number>) => {
      const own = ownFeed(iso3);
      const [ores, feeds] = [into(ore, iso3), into(feed, iso3)];
      const fed = sumOf(ores) + sumOf(feeds);
      if (fed === 0 || fed < 0.01 * (1 - own) * made(iso3)) {
        return own === 0 ? worldShare(origin) : iso3 === origin ? own : 0;
      }
      const bought = (sumOf(ores) * mixed(ores, oreParts) + sumOf(feeds) * mixed(feeds, productParts)) / fed;
      return (iso3 === origin ? own : 0) + (1 - own) * bought;
    };
    const productParts = settle(everybody, (iso3, parts) => {
      const own = ownProduct(iso3);
      return own * refined(iso3, parts) + (1 - own) * mixed(into(products, iso3), parts);
    });
    return { oreParts, productParts, refined: (iso3: string) => refined(iso3, productParts) };
  };
  return { ore, feed, products, usdPerTonne, made, ownProduct, refinedIn, minedIn, minePart };
}

export { into, mixed, outOf, sumOf };
