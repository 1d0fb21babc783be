import { beforeAll, describe, expect, test } from "vitest";
import { loadLocalNames } from "../../pipeline/sites/local-names.ts";
import type { SiteText } from "../../src/model/types.ts";
import { indexEntries, siteEntry } from "../../src/search/entries.ts";
import type { FoundGroup } from "../../src/search/entry.ts";
import { createEntryIndex } from "../../src/search/entry-index.ts";
import { search } from "../../src/search/search.ts";
import { loader } from "./support/geo.ts";
import { readTable } from "./support/package.ts";

const few = createEntryIndex();
const sites = createEntryIndex();
let texts: readonly SiteText[] = [];

beforeAll(async () => {
  few.add(indexEntries(await loader.index()));
  texts = await loader.siteText();
  sites.add(texts.map(siteEntry));
});

function find(text: string): FoundGroup[] {
  return search({ text, few: [few], sites });
}

/** Ids of the sites found, the best first. */
function siteIds(text: string): string[] {
  const group = find(text).find(({ kind }) => kind === "site");
  return group?.found.map(({ entry }) => (texts[Number(entry.id)] as SiteText).id) ?? [];
}

describe("sites of the package", () => {
  test.each([
    ["Bayan Obo", "pp1802-bayan-obo-109.97_41.80"],
    ["Bayan Obbo", "pp1802-bayan-obo-109.97_41.80"],
    ["白云鄂博", "pp1802-bayan-obo-109.97_41.80"],
    ["Baiyun Obo", "pp1802-bayan-obo-109.97_41.80"],
    ["Sangdong", "icmm-ICMM07080"],
    ["상동", "icmm-ICMM07080"],
    ["강원 상동", "icmm-ICMM07080"],
    ["포항", "curated-gr-pohang-posco"],
    ["Pohang", "curated-gr-pohang-posco"],
    ["고려아연", "curated-zn-onsan-koreazinc"],
    ["赣锋锂业", "curated-li-xinyu-ganfeng-mahong"],
    ["住友金属", "curated-ni-niihama-smm"],
  ])("%s finds %s among the first", (text, id) => {
    expect(siteIds(text).slice(0, 4)).toContain(id);
  });

  test("a well-known mine comes first, and before everything else", () => {
    const [first] = find("Greenbushes");
    expect(first?.kind).toBe("site");
    expect(first?.found[0]?.entry.names[0]).toBe("Greenbushes");
    expect(siteIds("Greenbushes")).toEqual(expect.arrayContaining(["icmm-ICMM06436"]));
  });

  test("every site is found by its own name", () => {
    // Each seventieth: looking up all of them takes a minute.
    const missed = texts.filter(
      ({ name }, row) => row % 70 === 0 && !sites.find(name, false).found.some(({ entry }) => entry.names[0] === name),
    );
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});

describe("the rest of the package", () => {
  test.each([
    ["DRC", "country", "COD"],
    ["콩고민주공화국", "country", "COD"],
    ["Burma", "country", "MMR"],
    ["UK", "country", "GBR"],
    ["US", "country", "USA"],
    ["한국", "country", "KOR"],
    ["대한민국", "country", "KOR"],
    ["kor", "country", "KOR"],
    ["turkey", "country", "TUR"],
    ["cote d'ivoire", "country", "CIV"],
    ["lithum", "mineral", "lithium"],
    ["리툼", "mineral", "lithium"],
    ["코발트", "mineral", "cobalt"],
    ["aluminum", "mineral", "aluminium"],
    ["W", "mineral", "tungsten"],
    ["CaF2", "mineral", "fluorspar"],
    ["283691", "good", "lithium-carbonate"],
    ["수산화리튬", "good", "lithium-hydroxide"],
    ["lithium ore (spodumene", "good", "lithium-ore"],
  ])("%s finds %s %s first of all", (text, kind, id) => {
    const [first] = find(text);
    expect(first?.found[0]?.entry).toMatchObject({ kind, id });
  });

  test("every mineral and country is the first thing found by each of its names", async () => {
    const index = await loader.index();
    const named = [...index.minerals, ...index.countries].flatMap(({ en, ko }) => [en, ko]);
    const missed = named.filter((name) => !["mineral", "country"].includes(find(name)[0]?.kind ?? ""));
    expect(missed).toEqual([]);
  });
});

describe("local names (pipeline/sites/local-names.csv)", () => {
  const rows = new Map(readTable("sites").map((row) => [row["id"], row]));

  test.each(loadLocalNames())("$site is in the package with its names, and each name with its evidence", (name) => {
    const row = rows.get(name.site);
    expect(row).toBeDefined();
    const names = [row?.["name_local"], ...(row?.["aliases"] ?? "").split("; ")];
    const wanted = [name.name_local, ...name.aliases.split("; ")].filter((one) => one !== "");
    expect(names).toEqual(expect.arrayContaining(wanted));
    expect(name.citation).toMatch(/^https?:\/\/\S+$/);
    expect(name.evidence).not.toBe("");
  });
});
