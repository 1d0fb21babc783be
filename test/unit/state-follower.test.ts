import { createMemo, createRoot, createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import { expect, it } from "vitest";
import { DEFAULT_SELECTION, type Selection } from "../../src/model/selection.ts";
import type { Explorer } from "../../src/state/explorer-types.ts";
import { createFollower } from "../../src/state/follower.ts";

/** An explorer with a year and one view of it, and a picture that is drawn when the test says so. */
function setUp() {
  const waiting: (() => void)[] = [];
  /** Years for which the bloc was made. */
  const calls: number[] = [];
  const made = createRoot((dispose) => {
    const [selection, setSelection] = createStore<Selection>({ ...DEFAULT_SELECTION, year: 2020 });
    const [language, setLanguage] = createSignal("en");
    const view = createMemo(() => `flows of ${selection.year}`);
    const nothing = () => undefined;
    const silent = (names: string) => Object.fromEntries(names.split(" ").map((name) => [name, nothing]));
    const explorer = {
      link: { selection, select: (patch: Partial<Selection>) => setSelection(patch) },
      look: { language },
      data: {},
      facts: {
        ...silent("journeys arcs groups answer mining refining feed"),
        flows: view,
        bloc: () => {
          calls.push(selection.year);
          return `bloc of ${selection.year}`;
        },
        totals: () => `totals of ${selection.year}`,
        with: ({ lens }: Partial<Selection>) => ({
          ...silent("journeys arcs groups answer mining refining bloc totals feed"),
          flows: () => `${lens} of ${selection.year}`,
        }),
      },
      supply: silent("now byYear sensitivity"),
      lanes: silent("routed closureEffects"),
      sites: silent("shown"),
    } as unknown as Explorer;
    const follower = createFollower(explorer, (act) => {
      waiting.push(act);
      return () => waiting.splice(waiting.indexOf(act), 1);
    });
    // Something that reads, as a panel does.
    const shown = createMemo(() => `${follower.link.selection.year}: ${String(follower.facts.flows())}`);
    const made = createMemo(
      () => `${String(follower.facts.bloc())}, ${String(follower.facts.with({ lens: "all" }).flows())}`,
    );
    return { explorer, follower, shown, made, setLanguage, dispose };
  });
  return {
    ...made,
    draw: () => {
      for (const act of waiting.splice(0)) {
        act();
      }
    },
    waiting,
    calls,
  };
}

it("shows the old state as a whole until the picture is drawn, then the new one as a whole", () => {
  const { explorer, shown, draw, dispose } = setUp();
  explorer.link.select({ year: 2021 });
  expect(explorer.link.selection.year).toBe(2021);
  expect(shown()).toBe("2020: flows of 2020");
  draw();
  expect(shown()).toBe("2021: flows of 2021");
  dispose();
});

it("makes what only the panel shows after the picture, not before", () => {
  const { explorer, draw, calls, dispose } = setUp();
  expect(calls).toEqual([2020]);
  explorer.link.select({ year: 2021 });
  expect(calls).toEqual([2020]);
  draw();
  expect(calls).toEqual([2020, 2021]);
  dispose();
});

it("makes at a call what the same state makes", () => {
  const { explorer, made, draw, dispose } = setUp();
  explorer.link.select({ year: 2021 });
  expect(made()).toBe("bloc of 2020, all of 2020");
  draw();
  expect(made()).toBe("bloc of 2021, all of 2021");
  dispose();
});

it("catches up once, however often a slider has moved meanwhile", () => {
  const { explorer, shown, draw, waiting, dispose } = setUp();
  for (const year of [2021, 2022, 2023]) {
    explorer.link.select({ year });
  }
  expect(waiting).toHaveLength(1);
  draw();
  expect(shown()).toBe("2023: flows of 2023");
  dispose();
});

it("does not wait for what the panel itself asks, nor for a card", () => {
  const { explorer, follower, shown, dispose } = setUp();
  follower.link.select({ year: 2019 });
  expect(shown()).toBe("2019: flows of 2019");
  explorer.link.select({ year: 2018, item: { type: "country", iso3: "KOR" } });
  expect(follower.link.selection.item).toEqual({ type: "country", iso3: "KOR" });
  expect(shown()).toBe("2018: flows of 2018");
  dispose();
});
