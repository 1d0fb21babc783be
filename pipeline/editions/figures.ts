import { answerFacts } from "../../src/model/answer.ts";
import type { ComparedFigure } from "../../src/model/changes.ts";
import { flowsView } from "../../src/model/flows-view.ts";
import { groupsView } from "../../src/model/groups.ts";
import { DEFAULT_SELECTION, type Selection } from "../../src/model/selection.ts";
import { MINERAL_IDS, type MineralId } from "../../src/model/types.ts";
import type { Dataset, FlowsView } from "../../src/model/views.ts";

/** A figure as one edition says it, and what it rests on. */
export interface EditionFigure {
  readonly mineral: MineralId;
  readonly year: number;
  readonly figure: ComparedFigure;
  /** A share (0–1, to four digits) or whole USD; null where unknown. */
  readonly value: number | null;
  /** Ids of its sources, and the customs codes behind it, each sorted and joined by spaces. */
  readonly sources: string;
  readonly codes: string;
}

/** Years that are compared: those that every edition so far holds. */
export const COMPARED_YEARS = { first: 2012, last: 2024 } as const;

/** All compared figures of one edition, by mineral, year and figure. */
export function editionFigures(dataset: Dataset): EditionFigure[] {
  const years = Array.from(
    { length: COMPARED_YEARS.last - COMPARED_YEARS.first + 1 },
    (_, at) => COMPARED_YEARS.first + at,
  );
  return MINERAL_IDS.flatMap((mineral) => years.flatMap((year) => figuresOf(dataset, mineral, year)));
}

function figuresOf(dataset: Dataset, mineral: MineralId, year: number): EditionFigure[] {
  const selection: Selection = { ...DEFAULT_SELECTION, minerals: [mineral], year };
  const { processorShare, consumerShare, topOrigin } = answerFacts(dataset, selection);
  const viewOf = (lens: Selection["lens"]) =>
    flowsView(dataset, { ...selection, lens }, groupsView(dataset.index, year, false));
  const through = viewOf("through");
  const rested = (view: FlowsView) => ({ sources: joined(view.sourceIds), codes: codesOf(dataset, view) });
  const share = (part: number | undefined) => (part === undefined ? null : Number(part.toFixed(4)));
  const amount = (view: FlowsView, role: "feed" | "output" | "direct") =>
    view.known[role] ? Math.round(view.totalsByRole[role]) : null;
  const [msp, all] = [viewOf("msp-resource"), viewOf("all")];
  const of = (figure: ComparedFigure, value: number | null, on: Pick<EditionFigure, "sources" | "codes">) => ({
    mineral,
    year,
    figure,
    value,
    ...on,
  });
  const isKorea = consumerShare?.consumer === "KOR";
  return [
    of("processorShare", share(processorShare?.part), { sources: processorShare?.sourceId ?? "", codes: "" }),
    of("consumerShare", isKorea ? share(consumerShare.part) : null, {
      sources: joined(consumerShare?.sourceIds ?? []),
      codes: consumerShare === null ? "" : codesOfGood(dataset, consumerShare.good),
    }),
    of("feedAmount", amount(through, "feed"), rested(through)),
    of("outputAmount", amount(through, "output"), rested(through)),
    of("topOriginShare", share(topOrigin?.part), rested(through)),
    of("mspTrade", amount(msp, "direct"), rested(msp)),
    of("allTrade", amount(all, "direct"), rested(all)),
  ];
}

function codesOf({ index }: Dataset, view: FlowsView): string {
  return joined(index.goods.filter((good) => view.goods.includes(good)).flatMap((good) => good.hsCodes));
}

function codesOfGood({ index }: Dataset, id: string): string {
  return joined(index.goods.find((good) => good.id === id)?.hsCodes ?? []);
}

function joined(words: readonly string[]): string {
  return [...new Set(words)].sort().join(" ");
}
