import { createRoot } from "solid-js";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DataError } from "../../src/data/data-error.ts";
import type { Loader } from "../../src/data/load.ts";
import type { Index } from "../../src/model/types.ts";
import { createExplorer } from "../../src/state/explorer.ts";
import { flowTable, INDEX, output, type TinyRow } from "../unit/support/tiny-dataset.ts";

const EARLY_YEARS = [1997, 1998, 2005];
const index: Index = {
  ...INDEX,
  flowFiles: INDEX.flowFiles.map((file) =>
    file.good === "282520" ? { ...file, years: [2023, 2024], earlyYears: EARLY_YEARS, earlyRows: 3 } : file,
  ),
};
const row = (year: number, value: number): TinyRow => [year, "CHN", "KOR", value, 1];
/** Nothing is traced here: browsers of tests have no workers. */
class NoWorker {
  postMessage(): void {}
  terminate(): void {}
}

let dispose = () => {};
beforeEach(() => vi.stubGlobal("Worker", NoWorker));
afterEach(() => {
  dispose();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  history.replaceState(null, "", "/");
});

/** An explorer over files that come when the test lets them, and what was asked for. */
function open(link: string, { fails = false } = {}) {
  history.replaceState(null, "", link);
  const asked: string[] = [];
  let letCome = () => {};
  const gate = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  let isFailing = fails;
  // As the loader does: what is on its way or here is not fetched again, what failed is.
  const kept = new Map<string, Promise<unknown>>();
  const early = <T>(name: string, value: T) => {
    const fetched = async () => {
      asked.push(name);
      await gate;
      if (isFailing) {
        throw new DataError("offline", name);
      }
      return value;
    };
    const promise = (kept.get(name) as Promise<T> | undefined) ?? fetched();
    kept.set(name, promise);
    promise.catch(() => kept.delete(name));
    return promise;
  };
  const loader = {
    flows: async (good: string) => flowTable(good, good === "282520" ? [row(2023, 3), row(2024, 4)] : [row(2024, 1)]),
    earlyFlows: (good: string) =>
      early(
        good,
        flowTable(
          good,
          EARLY_YEARS.map((year) => row(year, year)),
        ),
      ),
    production: async () => [output("lithium", "refined", "CHN", 2024, 1, { share: 0.6 })],
    earlyProduction: () => early("output", [output("lithium", "refined", "CHN", 2000, 1, { share: 0.1 })]),
    sites: async () => Promise.reject(new DataError("missing", "sites")),
  } as unknown as Loader;
  const explorer = createRoot((end) => {
    dispose = end;
    return createExplorer(index, loader);
  });
  const recover = () => {
    isFailing = false;
  };
  return { explorer, asked, letCome: () => letCome(), recover };
}

type Opened = ReturnType<typeof open>["explorer"];
const here = (explorer: Opened) => vi.waitFor(() => expect(explorer.data.dataset()).toBeDefined());
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("early years", () => {
  test("are not fetched for a recent year, nor with another mineral", async () => {
    const { explorer, asked } = open("/?year=2023&mineral=lithium");
    await here(explorer);
    explorer.link.select({ year: 2024 });
    explorer.link.select({ minerals: ["rare-earths"] });
    await settled();
    expect(asked).toEqual([]);
    expect(explorer.time.years()).not.toContain(1997);
  });

  test("are among the years with rows, and are fetched once where one is chosen", async () => {
    const { explorer, asked, letCome } = open("/?year=2024");
    await here(explorer);
    expect(explorer.time.years().slice(0, 3)).toEqual(EARLY_YEARS);
    explorer.link.select({ year: 1997 });
    explorer.link.select({ year: 1998 });
    letCome();
    await here(explorer);
    explorer.link.select({ year: 2024 });
    explorer.link.select({ year: 2005 });
    await settled();
    expect(asked.toSorted()).toEqual(["282520", "output"]);
    expect(explorer.data.flowTable("282520")?.length).toBe(5);
  });

  test("keep the views as they are while they are on their way; then all of them change at once", async () => {
    const { explorer, letCome } = open("/?year=2024&lens=all");
    await here(explorer);
    const before = explorer.facts.flows()?.total;
    explorer.link.select({ year: 1997 });
    expect([explorer.time.askedYear(), explorer.link.selection.year]).toEqual([1997, 2024]);
    expect([explorer.facts.flows()?.total, explorer.facts.refining()?.year]).toEqual([before, 2024]);
    expect(explorer.data.loading()).toBe(true);
    letCome();
    await here(explorer);
    expect(explorer.link.selection.year).toBe(1997);
    expect([explorer.facts.flows()?.total, explorer.facts.refining()?.year]).toEqual([1997, 2000]);
    expect(explorer.data.loading()).toBe(false);
  });

  test("open with a link", async () => {
    const { explorer, letCome } = open("/?year=1998&lens=all");
    expect(explorer.link.selection.year).toBe(1998);
    letCome();
    await here(explorer);
    expect(explorer.facts.flows()?.total).toBe(1998);
  });

  test("are left while they are on their way: the recent year is there at once", async () => {
    const { explorer } = open("/?year=2024");
    await here(explorer);
    explorer.link.select({ year: 1997 });
    expect(explorer.data.dataset()).toBeUndefined();
    explorer.link.select({ year: 2023 });
    await here(explorer);
    expect(explorer.link.selection.year).toBe(2023);
  });

  test("that did not come are said so, not taken for zero, and are asked for again at the next chance", async () => {
    const { explorer, asked, letCome, recover } = open("/?year=2005&lens=all", { fails: true });
    letCome();
    await here(explorer);
    expect(explorer.notices.shown().map(({ key }) => key)).toContain("dataError.offline");
    expect(explorer.facts.flows()?.lostGoods.map(({ id }) => id)).toEqual(["282520"]);
    expect(explorer.facts.flows()?.known.direct).toBe(false);
    expect(explorer.facts.answer()).toMatchObject({ isOutputLost: true, processorShare: null });
    recover();
    explorer.link.select({ year: 2024 });
    await here(explorer);
    explorer.link.select({ year: 2005 });
    await vi.waitFor(() => expect(explorer.facts.flows()?.total).toBe(2005));
    expect(asked.filter((name) => name === "282520")).toHaveLength(2);
  });

  test("of output alone come with a long trend", async () => {
    const { explorer, asked, letCome } = open("/?year=2024&mineral=gallium");
    await here(explorer);
    explorer.time.setLongTrend(true);
    letCome();
    await vi.waitFor(() => expect(explorer.data.production().map(({ year }) => year)).toEqual([2000, 2024]));
    expect(asked).toContain("output");
  });
});

describe("playing the years", () => {
  test("begins anew with the first held year, and waits for its rows", async () => {
    const { explorer, letCome } = open("/?year=2024");
    await here(explorer);
    vi.useFakeTimers();
    explorer.time.setPlaying(true);
    await vi.advanceTimersByTimeAsync(1800);
    expect(explorer.time.askedYear()).toBe(2025);
    await vi.advanceTimersByTimeAsync(1800);
    expect(explorer.time.askedYear()).toBe(1997);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(explorer.time.askedYear(), "the clock waits").toBe(1997);
    letCome();
    await vi.advanceTimersByTimeAsync(1);
    expect(explorer.link.selection.year).toBe(1997);
    await vi.advanceTimersByTimeAsync(1790);
    expect(explorer.time.askedYear(), "each year has its whole time").toBe(1997);
    await vi.advanceTimersByTimeAsync(20);
    expect(explorer.time.askedYear()).toBe(1998);
  });
});
