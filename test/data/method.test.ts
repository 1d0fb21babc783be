import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { countryNumber } from "../../src/model/lookup.ts";
import { DEFAULT_SELECTION } from "../../src/model/selection.ts";
import { journeysBetween, journeysThrough } from "../../src/tracing/journeys.ts";
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
  for (const code of data.index.hsCodes.filter((entry) => entry.minerals[0] === "lithium")) {
    const table = data.flows.get(code.hsCode);
    for (let row = 0; row < (table?.length ?? 0); row += 1) {
      const [from, to, value] = [table!.exporter[row], table!.importer[row], table!.valueUsd[row]!];
      if (table!.year[row] !== 2024 || Number.isNaN(value) || from === to) {
        continue;
      }
      imports += code.feed && to === china ? value : 0;
      fromChile += code.feed && to === china && from === chile ? value : 0;
      const isShown = DEFAULT_SELECTION.stages.includes(code.stage);
      toKorea += code.output && isShown && from === china && to === korea ? value : 0;
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

// `npx vitest run --project data test/data/method.test.ts -u` writes the example anew after a change of the data.
it.skipIf(!hasFlows)("docs/method.md: the example is what the data package gives", async () => {
  const [before, , after] = readFileSync(methodPath, "utf8").split(/(?<=<!-- example -->\n)|(?=<!-- \/example -->)/);
  await expect(`${before}\n${await exampleLines()}\n\n${after}`).toMatchFileSnapshot(methodPath);
});
