import { formatAmount } from "../i18n/format.ts";
import { figure, type Segment, unknown } from "../i18n/segments.ts";
import { CHINA } from "../model/china.ts";
import { countryNumber } from "../model/lookup.ts";
import { sumOf } from "../model/processor-trade.ts";
import type { Behind, FlowRowsQuery } from "../model/provenance.ts";
import { listedFlows } from "../model/row-lists.ts";
import type { PartyGroup } from "../model/selection.ts";
import { countryAsked, type Figure, shareOrUnknown } from "./figure.ts";
import type { FigureFacts } from "./figure-facts.ts";

/** Names of the groups as figures begin with them. */
const GROUP_NAMES: Readonly<Record<PartyGroup, string>> = {
  msp: "msp",
  "resource-rich": "resourceRich",
  china: "china",
  others: "others",
};

/** Figures of groups: totals, the MSP partners as one bloc, and one country as a supplier of the processor. */
export const GROUP_FIGURES: Readonly<Record<string, Figure>> = {
  ...Object.assign({}, ...Object.entries(GROUP_NAMES).map(([group, name]) => totalsOf(group as PartyGroup, name))),
  blocImports: ({ bloc, context }) =>
    figure(formatAmount(bloc.imports, context.measure, context.language), bloc.sourceIds),
  blocProcessorShare: ({ bloc, context }) => shareOrUnknown(bloc.fromProcessorPart, bloc.sourceIds, undefined, context),
  feedFrom: feedFigure((amount, rows, facts) =>
    figure(formatAmount(amount, facts.feed.measure, facts.context.language), sourcesOf(rows, facts), behind(rows)),
  ),
  feedFromShare: feedFigure((amount, rows, facts) => {
    const part = facts.feed.isShareable ? amount / sumOf(facts.feed.amounts) : null;
    return shareOrUnknown(part, sourcesOf(rows, facts), behind(rows), facts.context);
  }),
};

function totalsOf(group: PartyGroup, name: string): Record<string, Figure> {
  const total = ({ totals }: FigureFacts) => totals.find((candidate) => candidate.group === group);
  // As in the panel's table, where totals of groups name no sources.
  const amount = (value: number | null | undefined, { context }: FigureFacts) =>
    figure(formatAmount(value ?? null, context.measure, context.language), []);
  return {
    [`${name}Exports`]: (facts) => amount(total(facts)?.exports, facts),
    [`${name}Imports`]: (facts) => amount(total(facts)?.imports, facts),
    [`${name}ProcessorShare`]: (facts) => {
      const part = total(facts)?.importsFromProcessorPart;
      // The processor does not import from itself.
      const own = group === "china" && facts.context.processor === CHINA;
      return own ? null : shareOrUnknown(part, [], undefined, facts.context);
    },
  };
}

/** What the processor buys as raw material from the country of the open card. */
function feedFigure(figureOf: (amount: number, rows: FlowRowsQuery, facts: FigureFacts) => Segment): Figure {
  return (facts) => {
    const asked = countryAsked(facts);
    const amount = facts.feed.amounts[asked?.number ?? -1] ?? 0;
    if (asked === null) {
      return null;
    }
    // Who is not among the sellers has no row: unknown, not zero.
    return amount > 0 ? figureOf(amount, rowsFrom(asked.number, facts), facts) : unknown(facts.context);
  };
}

function rowsFrom(exporter: number, { feed, selection, context }: FigureFacts): FlowRowsQuery {
  return {
    type: "flows",
    goods: feed.goods.map((good) => good.id),
    year: selection.year,
    exporters: [exporter],
    importers: [countryNumber(context.index, context.processor)],
  };
}

function behind(rows: FlowRowsQuery): Behind {
  return { status: "measured", year: rows.year, rows: [rows] };
}

/** Sources of just these rows. */
function sourcesOf(rows: FlowRowsQuery, { feed, context }: FigureFacts): string[] {
  const sources = new Set(listedFlows(feed.tables, rows).map((row) => row.source));
  return context.index.sources.filter((_, source) => sources.has(source)).map(({ id }) => id);
}
