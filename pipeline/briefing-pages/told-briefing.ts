import { type Briefing, type BriefingCamera, type BriefingText, briefingText } from "../../src/briefing/briefing.ts";
import { createFigureReader } from "../../src/briefing/read-figures.ts";
import { tell, tellLine, toldLineText } from "../../src/briefing/tell.ts";
import type { FigureOf, ToldBlock, ToldInline } from "../../src/briefing/told.ts";
import { selectionFromSearch } from "../../src/link/link.ts";
import { flowsView } from "../../src/model/flows-view.ts";
import { groupsView } from "../../src/model/groups.ts";
import type { Language } from "../../src/model/reader.ts";
import type { Selection } from "../../src/model/selection.ts";
import { worldShares } from "../../src/model/shares.ts";
import { shownSiteRows } from "../../src/model/shown-sites.ts";
import { sourceRefs } from "../../src/model/site-sources.ts";
import type { SiteTable, SiteText, Source } from "../../src/model/types.ts";
import type { Dataset } from "../../src/model/views.ts";
import { mapWords } from "./map-words.ts";

/** A step with its figures, as a page tells it. */
export interface ToldStep {
  readonly id: string;
  readonly title: readonly ToldInline[];
  readonly blocks: readonly ToldBlock[];
  /** What its map shows, in words. */
  readonly map: string;
  readonly view: string;
  readonly camera: BriefingCamera;
}

/** A briefing in one language with its figures: everything that a page says. */
export interface ToldBriefing {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  /** ISO (YYYY-MM-DD), or "". */
  readonly date: string;
  readonly steps: readonly ToldStep[];
  /** Of the figures, and of the flows and shares on the maps; in the order of the atlas' list. */
  readonly sources: readonly Source[];
  /** Further ones, of the sites on the maps. */
  readonly siteSources: readonly Source[];
  readonly dataVersion: string;
}

/** What briefings are told from. */
export interface BriefingData {
  readonly dataset: Dataset;
  readonly sites: SiteTable;
  readonly siteText: readonly SiteText[];
}

/** Tells briefings of one data package. Traces are kept from one to the next. */
export function createTeller(data: BriefingData): (briefing: Briefing, language: Language) => ToldBriefing {
  const { index } = data.dataset;
  const figuresOf = createFigureReader(data.dataset);
  return (briefing, language) => {
    const used = new Set<string>();
    const ofSites = new Set<string>();
    const steps = briefing.steps.map((step): ToldStep => {
      const { selection } = selectionFromSearch(step.view, index);
      const figureOf = noting(figuresOf(selection, language), used);
      add(used, mapSources(selection, data.dataset, figureOf));
      add(ofSites, siteSources(selection, data));
      return {
        id: step.id,
        title: tellLine(briefingText(step.title, language), figureOf),
        blocks: tell(briefingText(step.text, language), figureOf),
        map: mapWords(selection, index, language),
        view: step.view,
        camera: step.camera,
      };
    });
    return {
      id: briefing.id,
      language,
      title: plainLine(briefing.title, language),
      summary: plainLine(briefing.summary, language),
      author: briefing.author,
      date: briefing.date,
      steps,
      sources: index.sources.filter(({ id }) => used.has(id)),
      siteSources: index.sources.filter(({ id }) => ofSites.has(id) && !used.has(id)),
      dataVersion: index.dataVersion,
    };
  };
}

/** Title and summary belong to no step: a figure in them stays open, as in the atlas' list of briefings. */
function plainLine(text: BriefingText, language: Language): string {
  const open: FigureOf = () => ({ kind: "text", text: "…", sourceIds: [], iso3: "" });
  return toldLineText(tellLine(briefingText(text, language), open));
}

/** The same figures; their sources are noted. */
function noting(figureOf: FigureOf, used: Set<string>): FigureOf {
  return (reference) => {
    const segment = figureOf(reference);
    add(used, segment?.sourceIds ?? []);
    return segment;
  };
}

function add(ids: Set<string>, more: readonly string[]): void {
  for (const id of more) {
    ids.add(id);
  }
}

/** Sources of the flows and of the colour of countries. */
function mapSources(selection: Selection, dataset: Dataset, figureOf: FigureOf): readonly string[] {
  const groups = groupsView(dataset.index, selection.year, selection.withEu);
  return [
    ...(selection.stages.length === 0 ? [] : flowsView(dataset, selection, groups).sourceIds),
    ...fillSources(selection, dataset, figureOf),
  ];
}

function fillSources({ fill, minerals, year }: Selection, { production }: Dataset, figureOf: FigureOf): string[] {
  const [mineral] = minerals;
  switch (fill) {
    case "mining":
    case "refining": {
      const stage = fill === "mining" ? "ore" : "refined";
      const shares = mineral && minerals.length === 1 ? worldShares(production, mineral, stage, year) : null;
      return shares === null ? [] : [shares.sourceId];
    }
    case "mined-in":
    case "refined-in":
      return [...(figureOf("supplyTotal")?.sourceIds ?? [])];
    case "none":
      return [];
  }
}

function siteSources(selection: Selection, { sites, siteText }: BriefingData): string[] {
  return [...shownSiteRows(sites, selection)].flatMap((row) =>
    sourceRefs(siteText[row]?.sources ?? "").map(({ id }) => id),
  );
}
