import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { countryNumber } from "../../src/model/lookup.ts";
import { DEFAULT_SELECTION } from "../../src/model/selection.ts";
import { journeysBetween, journeysThrough } from "../../src/tracing/journeys.ts";
import { supplyOf } from "../../src/tracing/supply-of.ts";
import { traceSupply } from "../../src/tracing/trace-supply.ts";
import { into, lithiumByHand, mixed, sumOf, tonnesIn } from "./support/by-hand.ts";
import { hasGeo, loadDataset, loader } from "./support/geo.ts";

const hasFlows = hasGeo && (await loader.index()).flowFiles.length > 0;
const methodPath = join(import.meta.dirname, "../../docs/method.md");

const million = (usd: number) => (usd / 1e6).toFixed(1);
const percent = (part: number) => (part * 100).toFixed(2);
const tonnes = (amount: number) => Math.round(amount).toLocaleString("en");

/** The lines of the example, added up from the rows here. @throws where the app traces another amount */
async function exampleLines(): Promise<string> {
  const data = await loadDataset();
  const [chile, china, korea] = ["CHL", "CHN", "KOR"].map((iso3) => countryNumber(data.index, iso3));
  const view = journeysThrough(data, { ...DEFAULT_SELECTION, year: 2024 });
  let [fromChile, imports, toKorea] = [0, 0, 0];
  for (const good of data.index.goods.filter((entry) => entry.minerals[0] === "lithium")) {
    const table = data.flows.get(good.id);
    for (let row = 0; row < (table?.length ?? 0); row += 1) {
      const [from, to, value] = [table!.exporter[row], table!.importer[row], table!.valueUsd[row]!];
      if (table!.year[row] !== 2024 || Number.isNaN(value) || from === to) {
        continue;
      }
      imports += good.feed && to === china ? value : 0;
      fromChile += good.feed && to === china && from === chile ? value : 0;
      const isShown = DEFAULT_SELECTION.stages.includes(good.stage);
      toKorea += good.output && isShown && from === china && to === korea ? value : 0;
    }
  }
  const own = view.mix.own!;
  const ownPart = own.mineTonnes / own.refinedTonnes;
  const part = (1 - ownPart) * (fromChile / imports);
  const journey = journeysBetween(view, chile!, korea!)[0]!.amount;
  expect(Math.abs(journey - toKorea * part)).toBeLessThan(1e-6 * journey);
  return [
    `    own             = ${tonnes(own.mineTonnes)} t ÷ ${tonnes(own.refinedTonnes)} t (${own.basis}, ${own.year}) = ${percent(ownPart)} %`,
    `    part(Chile)     = (1 − ${percent(ownPart)} %) × USD ${million(fromChile)} M ÷ USD ${million(imports)} M = ${percent(part)} %`,
    `    exports to Korea = USD ${million(toKorea)} M`,
    `    journey         = USD ${million(toKorea)} M × ${percent(part)} % = USD ${million(journey)} M`,
  ].join("\n");
}

/** The lines of the example of full tracing, from the CSV files alone. @throws where the app traces another amount */
async function supplyLines(): Promise<string> {
  const data = await loadDataset();
  const [chile, china, korea] = ["CHL", "CHN", "KOR"].map((iso3) => countryNumber(data.index, iso3));
  const hand = lithiumByHand();
  const [refinedInChina, minedInChile] = [hand.refinedIn("CHN"), hand.minedIn("CHL")];
  const bought = into(hand.products, "KOR");
  const [fromChina, elsewhere] = splitBy(bought, "CHN");
  const refined = sumOf(bought) * mixed(bought, refinedInChina);
  const [mined, made] = [tonnesIn("ore", "CHN")!, tonnesIn("refined", "CHN")!];
  const [ores, feed] = [into(hand.ore, "CHN"), into(hand.feed, "CHN")];
  const [feedFromChile, feedElsewhere] = splitBy(feed, "CHL");
  const raw = sumOf(ores) + sumOf(feed);
  const inOthers =
    sumOf(ores) * mixed(ores, minedInChile.oreParts) +
    sumOf(feedElsewhere) * mixed(feedElsewhere, minedInChile.productParts);
  const ofChile = minedInChile.productParts.get("CHL")!;
  const part = (sumOf(feedFromChile) * ofChile + inOthers) / raw;
  const path = refined * minedInChile.refined("CHN");
  expect(minedInChile.refined("CHN")).toBeCloseTo((1 - mined / made) * part, 9);

  const supply = supplyOf(traceSupply(data, "lithium", 2024, "CHN")!, [korea!], "value");
  const traced = supply.paths.find(({ origin, processor }) => origin === chile && processor === china);
  expect(traced!.amount / path).toBeCloseTo(1, 9);
  expect(supply.total / sumOf(bought)).toBeCloseTo(1, 9);

  const imported = sumOf(into(hand.products, "CHN"));
  return [
    `    Korea bought      USD ${million(sumOf(bought))} M of carbonate and hydroxide, USD ${million(sumOf(fromChina))} M of it from China`,
    `    price             USD ${tonnes(hand.usdPerTonne)} for a tonne of lithium in them, the world's mean`,
    `    China made        ${tonnes(made)} t × USD ${tonnes(hand.usdPerTonne)} = USD ${million(hand.made("CHN"))} M, and imported USD ${million(imported)} M of products`,
    `    own (products)    ${million(hand.made("CHN"))} ÷ (${million(hand.made("CHN"))} + ${million(imported)}) = ${percent(hand.ownProduct("CHN"))} %; with what comes back, r(China)[China] = ${percent(refinedInChina.get("CHN")!)} %`,
    `    refined in China  USD ${million(sumOf(fromChina))} M × ${percent(refinedInChina.get("CHN")!)} % + USD ${million(sumOf(elsewhere))} M from others × ${percent(mixed(elsewhere, refinedInChina))} % = USD ${million(refined)} M`,
    `    China's mines     ${tonnes(mined)} t ÷ ${tonnes(made)} t = ${percent(mined / made)} %`,
    `    raw material      USD ${million(raw)} M imported: USD ${million(sumOf(feedFromChile))} M of carbonate from Chile, ${percent(ofChile)} % of it mined there,`,
    `                      and in all the rest USD ${million(inOthers)} M that were mined in Chile = ${percent(part)} %`,
    `    z(China)[Chile]   (1 − ${percent(mined / made)} %) × ${percent(part)} % = ${percent(minedInChile.refined("CHN"))} %`,
    `    path              USD ${million(refined)} M × ${percent(minedInChile.refined("CHN"))} % = USD ${million(path)} M`,
  ].join("\n");
}

function splitBy<T extends { readonly from: string }>(sales: readonly T[], iso3: string): [T[], T[]] {
  return [sales.filter((sale) => sale.from === iso3), sales.filter((sale) => sale.from !== iso3)];
}

/** The page with the lines between the markers of one example put in anew. */
function withExample(page: string, name: string, lines: string): string {
  const [before, , after] = page.split(new RegExp(`(?<=<!-- ${name} -->\n)|(?=<!-- /${name} -->)`));
  return `${before}\n${lines}\n\n${after}`;
}

// `npx vitest run --project data test/data/method.test.ts -u` writes the examples anew after a change of the data.
it.skipIf(!hasFlows)("docs/method.md: the examples are what the data package gives", async () => {
  const page = withExample(readFileSync(methodPath, "utf8"), "example", await exampleLines());
  await expect(withExample(page, "supply", await supplyLines())).toMatchFileSnapshot(methodPath);
});
