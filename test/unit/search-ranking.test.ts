import { describe, expect, test } from "vitest";
import type { Entry, EntryKind } from "../../src/search/entry.ts";
import { createEntryIndex } from "../../src/search/entry-index.ts";
import { search } from "../../src/search/search.ts";

function entry(kind: EntryKind, id: string, names: readonly string[], words: readonly string[] = []): Entry {
  return { kind, id, names, words };
}

const FEW = [
  entry("mineral", "lithium", ["Lithium", "리튬", "Li"]),
  entry("mineral", "cobalt", ["Cobalt", "코발트", "Co"]),
  entry("mineral", "graphite", ["Graphite", "흑연", "C"]),
  entry("country", "COD", ["DR Congo", "콩고민주공화국", "COD", "DRC"]),
  entry("country", "GBR", ["United Kingdom", "영국", "GBR", "UK"]),
  entry("country", "UKR", ["Ukraine", "우크라이나", "UKR"]),
  entry("good", "283691", ["283691", "Lithium carbonate", "탄산리튬"]),
  entry("good", "282520", ["282520", "Lithium oxide and hydroxide", "산화·수산화리튬"]),
];
const SITES = [
  entry("site", "0", ["Bayan Obo East Mine", "Baotou Steel Barun"]),
  entry("site", "1", ["Bayan Obo", "白云鄂博"]),
  entry("site", "2", ["Lithium plant at Xinyu"], ["Ganfeng Lithium"]),
  entry("site", "3", ["Cobar"]),
  entry("site", "4", ["Obo Bay"]),
];

const few = createEntryIndex();
const sites = createEntryIndex();
few.add(FEW);
sites.add(SITES);

/** Kind and id of everything found, in the order of the list. */
function find(text: string): string[] {
  const groups = search({ text, few: [few], sites });
  return groups.flatMap(({ found }) => found.map(({ entry: { kind, id } }) => `${kind} ${id}`));
}

describe("typing errors", () => {
  test.each([
    ["lithum", "mineral lithium"],
    ["lihtium", "mineral lithium"],
    ["리툼", "mineral lithium"],
    ["Bayan Obbo", "site 1"],
    ["coblat", "mineral cobalt"],
    ["콩고민주공하국", "country COD"],
  ])("%s finds %s first", (text, first) => {
    expect(find(text)[0]).toBe(first);
  });

  test("none are forgiven in numbers and in words of three letters", () => {
    expect(find("283692")).toEqual([]);
    expect(find("xli")).toEqual([]);
  });
});

describe("the order", () => {
  test("a mineral goes before goods, goods before sites that bear its name", () => {
    expect(find("lithium")).toEqual(["mineral lithium", "good 283691", "good 282520", "site 2"]);
    expect(find("코발트")).toEqual(["mineral cobalt"]);
  });

  test("a symbol is a name: one letter finds its mineral first, and no sites", () => {
    expect(find("C")[0]).toBe("mineral graphite");
    expect(find("B")).toEqual([]);
    expect(find("Co")[0]).toBe("mineral cobalt");
  });

  test("an exact name goes before one that only begins so", () => {
    expect(find("uk")).toEqual(["country GBR", "country UKR"]);
    expect(find("DRC")).toEqual(["country COD"]);
  });

  test("a site's exact name goes before names that hold it, whatever their words' order", () => {
    expect(find("Bayan Obo")).toEqual(["site 1", "site 0"]);
    expect(find("obo bayan").sort()).toEqual(["site 0", "site 1"]);
  });

  test("what is only alike is left out where something is meant", () => {
    expect(find("cobar")).toEqual(["site 3"]);
    expect(find("cobat")).toEqual(expect.arrayContaining(["mineral cobalt", "site 3"]));
  });

  test("goods are found by number, part of it, and with its point", () => {
    expect(find("283691")).toEqual(["good 283691"]);
    expect(find("2836.91")).toEqual(["good 283691"]);
    expect(find("28")).toEqual(["good 283691", "good 282520"]);
  });

  test("a site is found by who runs it, and says by which name it was found", () => {
    expect(find("ganfeng")).toEqual(["site 2"]);
    expect(sites.find("白云", false).found[0]?.name).toBe("白云鄂博");
  });

  test("half of what was typed is enough, less is not", () => {
    expect(find("강원 코발트")[0]).toBe("mineral cobalt");
    expect(find("some words about bayan")).toEqual([]);
  });
});

describe("building", () => {
  test("stops for the page, can be searched meanwhile, and ends when told to", async () => {
    const index = createEntryIndex();
    let pauses = 0;
    // Each entry holds as many names as it takes for many slices of work.
    const names = Array.from({ length: 400 }, (_, at) => `name${at}`);
    const all = await index.addSlowly(
      200,
      (at) => entry("site", String(at), [`first${at}`, ...names]),
      async () => {
        pauses += 1;
        expect(index.find("first0", false).total).toBe(1);
        return pauses < 3;
      },
    );
    expect(all).toBe(false);
    expect(pauses).toBe(3);
    expect(index.find("first199", false).total).toBe(0);
  });

  test("nothing fits an empty text", () => {
    expect(search({ text: "", few: [few], sites })).toEqual([]);
  });
});
