import { createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import { groupsView } from "../../src/model/groups.ts";
import type { Language } from "../../src/model/reader.ts";
import { DEFAULT_SELECTION, type Selection } from "../../src/model/selection.ts";
import { FLOW_FLAGS } from "../../src/model/types.ts";
import type { Explorer, FactReaders, Notice, ThemeChoice } from "../../src/state/explorer-types.ts";
import {
  BLOC,
  FLOWS,
  flowTable,
  JOURNEYS,
  MINING,
  REFINING,
  SITE_TEXT,
  SITES,
  TOTALS,
  UNFOLDED,
} from "./fake-facts.ts";
import { FAKE_INDEX } from "./fake-index.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Members of parts that a test makes its own. */
export type FakeParts = { readonly [Part in keyof Explorer]?: Partial<Explorer[Part]> };

/** An explorer without data loading: made-up facts, a real selection. `selected` lists the patches it was asked for. */
export function createFakeExplorer(start: Partial<Selection> = {}, overrides: FakeParts = {}) {
  const [selection, setSelection] = createStore<Mutable<Selection>>({ ...DEFAULT_SELECTION, ...start });
  const [language, setLanguage] = createSignal<Language>("en");
  const [theme, setTheme] = createSignal<ThemeChoice>("dark");
  const [playing, setPlaying] = createSignal(false);
  const [longTrend, setLongTrend] = createSignal(false);
  const [editing, setEditing] = createSignal<string | null>(null);
  const [notices, setNotices] = createSignal<readonly Notice[]>([]);
  const selected: Partial<Selection>[] = [];
  const facts: FactReaders = {
    flows: () => FLOWS,
    arcs: () => FLOWS.arcs,
    journeys: () => JOURNEYS,
    totals: () => TOTALS,
    bloc: () => BLOC,
    groups: () => groupsView(FAKE_INDEX, selection.year, selection.withEu),
    answer: () => ({
      minerals: selection.minerals,
      year: selection.year,
      processorShare: {
        part: 0.7,
        stage: "refined",
        year: selection.year,
        sourceId: "iea",
        basis: "contained metal",
      },
      consumerShare: { consumer: "KOR", importers: [1], part: 0.79, good: "282520", sourceIds: ["baci"] },
      topOrigin: { iso3: "AUS", part: 0.61 },
    }),
    mining: () => MINING,
    refining: () => REFINING,
    feed: () => undefined,
  };
  const explorer = withParts(
    {
      link: {
        selection,
        ownsAddress: true,
        address: () => location.href,
        embed: null,
        select(patch) {
          selected.push(patch);
          setSelection(patch);
        },
        reset: () => setSelection({ ...DEFAULT_SELECTION }),
      },
      look: {
        language,
        setLanguage: (next) => setLanguage(next),
        themeChoice: theme,
        theme: () => (theme() === "light" ? "light" : "dark"),
        setTheme: (next) => setTheme(next),
      },
      time: {
        years: () => [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024],
        askedYear: () => selection.year,
        playing,
        setPlaying: (value) => setPlaying(value),
        longTrend,
        setLongTrend: (wanted) => setLongTrend(wanted),
        askEarly: () => undefined,
      },
      data: {
        index: FAKE_INDEX,
        dataset: () => undefined,
        production: () => [],
        loading: () => false,
        flowTable: (good) =>
          good === "282520" ? flowTable([0], FLOW_FLAGS.otherReport | FLOW_FLAGS.outlier) : undefined,
        basketTable: () => undefined,
        reportTable: () => flowTable([1], 0),
        isReachable: () => Promise.resolve(true),
      },
      sites: {
        table: () => SITES,
        shown: () => Uint32Array.from([0]),
        texts: () => SITE_TEXT,
        choose: (row) => explorer.link.select({ item: { type: "site", id: SITE_TEXT[row]?.id ?? "" } }),
      },
      facts: { ...facts, with: (patch) => ({ ...facts, flows: () => (patch.everyFlow ? UNFOLDED : FLOWS) }) },
      supply: {
        now: () => null,
        byYear: () => [],
        with: () => null,
        sensitivity: () => null,
        isLost: () => false,
        isLongTrendOnItsWay: () => false,
      },
      lanes: {
        routed: () => undefined,
        closureEffects: () => null,
        chosen: () => null,
        places: () => undefined,
        loading: () => false,
        shared: () => [],
        choose: () => undefined,
        nearestPlants: () => undefined,
      },
      map: {
        camera: { rest: () => null, lookAt: () => undefined },
        cameraRequest: () => null,
        setCamera: () => undefined,
        pictured: () => true,
        setPictured: () => undefined,
        problem: () => null,
        setProblem: () => undefined,
        pictures: () => null,
        setPictures: () => undefined,
        focusRequest: () => null,
        focus: () => undefined,
      },
      briefing: NO_BRIEFING,
      writing: { editing, edit: (next) => setEditing(next) },
      notices: {
        shown: notices,
        notify: (kind, key, values = {}) => setNotices((all) => [...all, { id: all.length, kind, key, values }]),
        dismiss: (id) => setNotices((all) => all.filter((notice) => notice.id !== id)),
      },
      editions: { older: () => null, dismiss: () => {}, changes: () => undefined },
      offline: NO_OFFLINE,
    },
    overrides,
  );
  return { explorer, selected };
}

/** An explorer with some members of its parts replaced. */
export function withParts(explorer: Explorer, overrides: FakeParts): Explorer {
  const parts = Object.entries(overrides).map(([part, members]) => [
    part,
    { ...explorer[part as keyof Explorer], ...members },
  ]);
  return { ...explorer, ...Object.fromEntries(parts) };
}

const NO_OFFLINE: Explorer["offline"] = {
  status: () => ({ kind: "ready" }),
  years: () => "recent",
  chooseYears: () => undefined,
  saveEverything: () => undefined,
  newVersion: () => false,
  otherWindows: () => 0,
  loadNewVersion: () => undefined,
  dismissNewVersion: () => undefined,
};

const NO_BRIEFING: Explorer["briefing"] = {
  briefing: () => null,
  at: () => 0,
  step: () => null,
  open: () => undefined,
  goTo: () => undefined,
  close: () => undefined,
  kiosk: () => false,
  setKiosk: () => undefined,
  shipped: () => [],
  load: () => Promise.reject(new Error("no story")),
  present: () => Promise.resolve(),
};
