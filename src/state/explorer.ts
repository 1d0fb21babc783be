import { createMemo, createSignal, mergeProps } from "solid-js";
import { createStore } from "solid-js/store";
import { DataError } from "../data/data-error.ts";
import type { Loader } from "../data/load.ts";
import { answerFacts } from "../model/answer.ts";
import { flowsView } from "../model/flows-view.ts";
import { groupsView } from "../model/groups.ts";
import { DEFAULT_SELECTION, type Selection } from "../model/selection.ts";
import { worldShares } from "../model/shares.ts";
import { groupTotals } from "../model/totals.ts";
import type { Index, Stage } from "../model/types.ts";
import type { Dataset } from "../model/views.ts";
import { journeyArcs } from "../tracing/journey-arcs.ts";
import { journeysThrough } from "../tracing/journeys.ts";
import { createYearClock } from "./clock.ts";
import { createDataset, createOnDemand } from "./dataset.ts";
import type { Explorer, Language, MapProblem, ThemeChoice } from "./explorer-types.ts";
import { createLanes } from "./lanes.ts";
import { readLink, writeLink } from "./link.ts";
import { createLinkSync } from "./link-sync.ts";
import { createNotices } from "./notices.ts";
import { shownSiteRows } from "./site-filter.ts";
import { createSupply } from "./supply.ts";
import { createTheme } from "./theme.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Everything reactive of the atlas: the small selection store, the data that it needs, and the views made of both.
 * Call inside a Solid root.
 */
export function createExplorer(index: Index, loader: Loader): Explorer {
  const messages = createNotices();
  const start = readLink(location.search, index, messages.notify);
  const [selection, setSelection] = createStore<Mutable<Selection>>({ ...start.selection });
  const [language, setLanguageSignal] = createSignal<Language>(start.language);
  const look = createTheme(start.theme);
  const onError = (error: unknown) => reportDataError(error, messages.notify);
  const data = createDataset(index, loader, selection, onError);
  // Back and Forward bring back the selection; language and theme are the reader's and stay.
  const link = createLinkSync((search) => {
    setSelection({ ...readLink(search, index, messages.notify).selection });
    write("replace");
    link.flush();
  });
  const write = (history: "push" | "replace") =>
    link.write(writeLink({ selection: { ...selection }, language: language(), theme: look.choice() }), history);
  const select: Explorer["select"] = (patch, history = "push") => {
    setSelection(patch);
    write(history);
  };

  const views = createViews(index, selection, data.dataset, data.productionRows);
  const supply = createSupply(index, loader, selection, data.dataset, (error) =>
    error instanceof DataError ? onError(error) : messages.notify("error", "supply.failed"),
  );
  const lanes = createLanes({
    index,
    loader,
    selection,
    select,
    dataset: data.dataset,
    arcs: views.arcs,
    sites: data.sites,
    onError,
  });
  const years = createMemo(() => yearsOf(index, new Set(data.codes().map((code) => code.hsCode))));
  const clock = createYearClock(
    years,
    () => selection.year,
    (year) => select({ year }, "replace"),
  );
  const siteText = createOnDemand<"text", Awaited<ReturnType<Loader["siteText"]>>>(() => loader.siteText(), onError);
  const reports = createOnDemand((code: string) => loader.reports(code), onError);
  const shownSites = createMemo(() => {
    const table = data.sites();
    return table ? shownSiteRows(table, selection) : new Uint32Array();
  });
  const [mapProblem, setMapProblem] = createSignal<MapProblem | null>(null);
  const [focusRequest, setFocusRequest] = createSignal<ReturnType<Explorer["focusRequest"]>>(null);

  return {
    index,
    selection,
    select,
    address: () => {
      link.flush();
      return location.href;
    },
    reset: () => select({ ...DEFAULT_SELECTION }),
    language,
    setLanguage: (next) => {
      setLanguageSignal(next);
      document.documentElement.lang = next;
      write("replace");
      link.flush();
    },
    themeChoice: look.choice,
    theme: look.theme,
    setTheme: (choice: ThemeChoice) => {
      look.setTheme(choice);
      write("replace");
      link.flush();
    },
    years,
    ...clock,
    ...views,
    ...supply,
    production: data.productionRows,
    ...lanes,
    loading: data.loading,
    sites: data.sites,
    shownSites,
    siteText: () => siteText("text"),
    chooseSite: (row) => {
      loader.siteText().then(
        (sites) => select({ item: { type: "site", id: sites[row]!.id } }),
        (error) => reportDataError(error, messages.notify),
      );
    },
    flowTable: (hsCode) => data.dataset()?.flows.get(hsCode),
    reportTable: (hsCode) => reports(hsCode),
    ...messages,
    mapProblem,
    setMapProblem: (problem) => {
      setMapProblem(problem);
      messages.notify("error", `map.${problem}`);
    },
    focusRequest,
    focus: (longitude, latitude, zoom) => setFocusRequest({ longitude, latitude, zoom }),
  };
}

/** Memos over plain data: each is the same object until something that it reads has changed. */
function createViews(
  index: Index,
  selection: Selection,
  dataset: () => Dataset | undefined,
  production: () => Dataset["production"],
) {
  const groups = createMemo(() => groupsView(index, selection.year, selection.withEu));
  const withData = <T>(make: (data: Dataset) => T) =>
    createMemo<T | undefined>((last) => {
      const data = dataset();
      return data ? make(data) : last;
    });
  const shares = (stage: Stage) =>
    createMemo(() => {
      const mineral = selection.minerals[0];
      return mineral && selection.minerals.length === 1
        ? worldShares(production(), mineral, stage, selection.year)
        : null;
    });
  const mining = shares("ore");
  const refining = shares("refined");
  const flows = withData((data) => flowsView(data, selection, groups()));
  const journeys = withData((data) => journeysThrough(data, selection));
  const arcs = createMemo(() => {
    const view = journeys();
    return (view && journeyArcs(view, selection, index, groups())) ?? flows()?.arcs ?? [];
  });
  return {
    groups,
    mining,
    refining,
    flows,
    unfoldedFlows: () => {
      const data = dataset();
      // Merged, not copied: a copy would read, and so depend on, the whole selection.
      return data && flowsView(data, mergeProps(selection, { everyFlow: true }), groups());
    },
    journeys,
    arcs,
    totals: withData((data) => groupTotals(data, selection, groups())),
    answer: withData((data) => answerFacts(data, selection)),
  };
}

/** Years with at least one row of the codes, ascending. */
function yearsOf(index: Index, codes: ReadonlySet<string>): readonly number[] {
  const years = new Set(index.flowFiles.filter((file) => codes.has(file.hsCode)).flatMap((file) => file.years));
  return [...years].sort((a, b) => a - b);
}

function reportDataError(error: unknown, notify: Explorer["notify"]): void {
  const kind = error instanceof Error && "kind" in error ? String(error.kind) : "broken";
  notify("error", `dataError.${kind}`);
}
