import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createLoader } from "../src/data/load.ts";
import { indexEntries, siteEntry } from "../src/search/entries.ts";
import type { Entry } from "../src/search/entry.ts";
import { createEntryIndex } from "../src/search/entry-index.ts";
import { search } from "../src/search/search.ts";
import { folded } from "../src/search/tokens.ts";
import { median } from "./measure.ts";

/** What readers type, letter by letter: names, a symbol, other names and scripts, typing errors, goods. */
const TYPED = [
  ...["lithium", "lithum", "co", "greenbushes", "bayan obo", "bayan obbo", "sangdong", "mine at", "democratic congo"],
  ...["코발트", "리툼", "강원 상동", "콩고민주공화국", "白云鄂博", "赣锋锂业", "283691", "lithium hydroxide", "xyzzyx"],
];
const ROUNDS = 7;

/** Milliseconds. */
export interface SearchCost {
  /** Texts looked for: every beginning of every word above. */
  readonly texts: number;
  readonly sites: number;
  /** Of one text: the middle one, the slowest (middle of its rounds), and the slowest of the first round of all. */
  readonly median: number;
  readonly slowest: { readonly text: string; readonly milliseconds: number };
  readonly firstRound: number;
  /** A scan of all names for the text as it stands: no ranking, no errors forgiven. */
  readonly scanMedian: number;
  /** Making the index, and the longest that it kept the page from anything else. */
  readonly build: number;
  readonly longestSlice: number;
}

/** The search over the whole data package, beside a plain scan of the same names in the same run. */
export async function searchCost(geo: string): Promise<SearchCost> {
  const loader = createLoader("", async (path) => new Response(new Uint8Array(readFileSync(join(geo, path)))));
  const texts = await loader.siteText();
  const known = indexEntries(await loader.index());
  const [few, sites] = [createEntryIndex(), createEntryIndex()];
  few.add(known);
  const built = await timedBuild(sites, texts.length, (row) => siteEntry(texts[row]!, row));
  const names = [...known, ...texts.map(siteEntry)].map(({ names: all, words }) =>
    folded([...all, ...words].join("\n")),
  );
  const typed = [...new Set(TYPED.flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1).trim())))];

  const rounds = Array.from({ length: ROUNDS }, () =>
    typed.map((text) => milliseconds(() => search({ text, few: [few], sites }))),
  );
  const scans = typed.map((text) =>
    median(
      Array.from({ length: ROUNDS }, () => milliseconds(() => names.filter((name) => name.includes(folded(text))))),
    ),
  );
  const costs = typed.map((_, at) => median(rounds.map((round) => round[at]!)));
  const most = Math.max(...costs);
  return {
    texts: typed.length,
    sites: texts.length,
    median: median(costs),
    slowest: { text: typed[costs.indexOf(most)]!, milliseconds: most },
    firstRound: Math.max(...rounds[0]!),
    scanMedian: median(scans),
    ...built,
  };
}

/** As the palette does it: a pause after every slice. */
async function timedBuild(
  index: ReturnType<typeof createEntryIndex>,
  count: number,
  entryAt: (row: number) => Entry,
): Promise<Pick<SearchCost, "build" | "longestSlice">> {
  const slices: number[] = [];
  let start = performance.now();
  const endSlice = () => slices.push(performance.now() - start);
  await index.addSlowly(count, entryAt, async () => {
    endSlice();
    await new Promise((done) => setTimeout(done));
    start = performance.now();
    return true;
  });
  endSlice();
  return { build: slices.reduce((sum, slice) => sum + slice, 0), longestSlice: Math.max(...slices) };
}

function milliseconds(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
