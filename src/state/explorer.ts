import { createMemo, createSignal, mergeProps } from "solid-js";
import { DataError } from "../data/data-error.ts";
import type { Loader } from "../data/load.ts";
import type { Selection } from "../model/selection.ts";
import { shownSiteRows } from "../model/shown-sites.ts";
import type { Index, SiteTable } from "../model/types.ts";
import { isTracedEarly } from "../tracing/trace-job.ts";
import { createBriefingPlayer } from "./briefing-player.ts";
import { createYearClock } from "./clock.ts";
import { createDataset, createOnDemand } from "./dataset.ts";
import { createEditions } from "./editions.ts";
import type { Explorer, LinkPart, MapPart, MapProblem, NoticesPart } from "./explorer-types.ts";
import { createFacts } from "./facts.ts";
import { createLanes } from "./lanes.ts";
import { createLinkedState } from "./linked-state.ts";
import { createMapCamera } from "./map-camera.ts";
import { createNotices } from "./notices.ts";
import { createOffline } from "./offline.ts";
import type { MapPictures } from "./picture-types.ts";
import { createPresenting } from "./presenting.ts";
import { createSupply } from "./supply.ts";

type OnError = (error: unknown) => void;

/**
 * Everything reactive of the atlas: the small selection store, the data that it needs, and the views made of both.
 * Call inside a Solid root.
 * @param given a search string to start from where the page has an address of its own, which is then left alone
 */
export function createExplorer(index: Index, loader: Loader, given?: string): Explorer {
  const notices = createNotices();
  const onError: OnError = (error) => reportDataError(error, notices.notify);
  const linked = createLinkedState(index, notices.notify, given);
  const { select } = linked.link;
  const [longTrend, setLongTrend] = createSignal(false);
  const data = createDataset(index, loader, linked.link.selection, longTrend, onError);
  const selection = createShownSelection(linked.link.selection, data.isEarlyOnItsWay);
  const facts = createFacts({ index, selection, dataset: data.dataset, production: data.productionRows });
  // Asked for with the year, not when it is shown: the worker begins while the rows are on their way.
  const wantsEarly = () => longTrend() || data.isEarlyAsked() || isTracedEarly(linked.link.selection.year);
  const supply = createSupply(index, loader, selection, data.dataset, wantsEarly, (error) =>
    error instanceof DataError ? onError(error) : notices.notify("error", "supply.failed"),
  );
  const years = createYears(index, linked.link.selection, select, data);
  const camera = createMapCamera();
  const briefing = createBriefingPlayer({
    index,
    loader,
    linked,
    view: camera.camera,
    stopClock: () => years.setPlaying(false),
    notify: notices.notify,
    onError,
  });
  const map = createMapState(notices.notify);
  const baskets = createOnDemand((good: string) => loader.flows(good), onError);
  const reports = createOnDemand((good: string) => loader.reports(good), onError);
  return {
    link: { ...linked.link, selection, ownsAddress: given === undefined },
    look: linked.look,
    time: { ...years, longTrend, setLongTrend: (wanted) => setLongTrend(wanted), askEarly: data.askEarly },
    data: {
      index,
      dataset: data.dataset,
      production: data.productionRows,
      loading: data.loading,
      flowTable: (good) => data.keptDataset()?.flows.get(good),
      basketTable: (good) => baskets(good),
      reportTable: (good) => reports(good),
      isReachable: loader.isReachable,
    },
    sites: createSites(loader, selection, select, data.sites, onError),
    facts,
    supply,
    lanes: createLanes({
      index,
      loader,
      selection,
      select,
      dataset: data.dataset,
      arcs: facts.arcs,
      sites: data.sites,
      onError,
    }),
    map: { ...camera, ...map },
    briefing,
    writing: linked.writing,
    notices,
    editions: createEditions({
      index,
      loader,
      selection,
      linkedData: linked.linkedData,
      briefing: briefing.briefing,
      onError,
    }),
    offline: createOffline({ pictured: map.pictured, isPresenting: createPresenting(briefing) }),
  };
}

/**
 * The selection as it is shown: while the rows of an early year are on their way the year stays what it was, so that no
 * view shows numbers of one year under the title of another.
 */
function createShownSelection(selection: Selection, isOnItsWay: () => boolean): Selection {
  const year = createMemo<number | undefined>((before) =>
    before !== undefined && isOnItsWay() ? before : selection.year,
  );
  return mergeProps(selection, {
    get year() {
      return year() as number;
    },
  });
}

/** The years that the goods have rows for, and the clock that plays them. */
function createYears(
  index: Index,
  selection: Selection,
  select: LinkPart["select"],
  { goods, isEarlyOnItsWay }: Pick<ReturnType<typeof createDataset>, "goods" | "isEarlyOnItsWay">,
) {
  const years = createMemo(() => yearsOf(index, new Set(goods().map((good) => good.id))));
  const askedYear = () => selection.year;
  const clock = createYearClock(
    years,
    askedYear,
    () => !isEarlyOnItsWay(),
    (year) => select({ year }, "replace"),
  );
  return { years, askedYear, ...clock };
}

function createSites(
  loader: Loader,
  selection: Selection,
  select: LinkPart["select"],
  sites: () => SiteTable | undefined,
  onError: OnError,
) {
  const siteText = createOnDemand<"text", Awaited<ReturnType<Loader["siteText"]>>>(() => loader.siteText(), onError);
  const shownSites = createMemo(() => {
    const table = sites();
    return table ? shownSiteRows(table, selection) : new Uint32Array();
  });
  return {
    table: sites,
    shown: shownSites,
    texts: () => siteText("text"),
    choose: (row: number) => {
      loader.siteText().then((texts) => select({ item: { type: "site", id: texts[row]!.id } }), onError);
    },
  };
}

/** What the map could not do, and what it is asked to show. */
function createMapState(notify: NoticesPart["notify"]) {
  const [pictured, setPictured] = createSignal(false);
  const [problem, setProblem] = createSignal<MapProblem | null>(null);
  const [pictures, setPictures] = createSignal<MapPictures | null>(null);
  const [focusRequest, setFocusRequest] = createSignal<ReturnType<MapPart["focusRequest"]>>(null);
  return {
    pictured,
    setPictured: () => setPictured(true),
    problem,
    setProblem: (next: MapProblem) => {
      setProblem(next);
      notify("error", `map.${next}`);
    },
    pictures,
    setPictures: (next: MapPictures | null) => {
      setPictures(next);
    },
    focusRequest,
    focus: (longitude: number, latitude: number, zoom: number) => setFocusRequest({ longitude, latitude, zoom }),
  };
}

/** Years with at least one row of the goods, ascending. */
function yearsOf(index: Index, goods: ReadonlySet<string>): readonly number[] {
  const files = index.flowFiles.filter((file) => goods.has(file.good));
  const years = new Set(files.flatMap((file) => [...file.earlyYears, ...file.years]));
  return [...years].sort((a, b) => a - b);
}

function reportDataError(error: unknown, notify: NoticesPart["notify"]): void {
  const kind = error instanceof Error && "kind" in error ? String(error.kind) : "broken";
  notify("error", `dataError.${kind}`);
}
