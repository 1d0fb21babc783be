import { countryInSentence, productName, publisherShort } from "../../i18n/names.ts";
import { supplyConcentration } from "../../model/concentration.ts";
import { listedFlows, secondReport } from "../../model/row-lists.ts";
import { goodsInView } from "../../model/row-roles.ts";
import { largestShare } from "../../model/shares.ts";
import type { ConsumerSupply } from "../../model/supply.ts";
import { hasShares, partOfSupply, supplyShares } from "../../model/supply-parts.ts";
import type { SharesView } from "../../model/views.ts";
import type { Explorer, Parts } from "../../state/explorer-types.ts";
import { createWords } from "../kit/words.ts";
import { gapOf } from "../provenance/flow-rows.ts";
import { hhiWords } from "../supply/hhi-words.ts";
import { consumerName, totalText } from "../supply/supply-view.ts";
import { createMethodTexts } from "./texts.ts";

/** The paragraphs of the methods page, in their order. */
export const METHODS = [
  "tracing",
  "base",
  "worldAverage",
  "shares",
  "hhi",
  "reports",
  "sensitivity",
  "groups",
  "fold",
  "content",
  "unknown",
] as const;
type Method = (typeof METHODS)[number];

/** An example of each method from what is on screen; null where the data on screen cannot give one. Reactive. */
export const METHOD_EXAMPLES: Readonly<Record<Method, (explorer: Explorer) => string | null>> = {
  tracing: (explorer) => withSupply(explorer, tracingExample),
  base: (explorer) => withSupply(explorer, baseExample),
  worldAverage: (explorer) => withSupply(explorer, worldAverageExample),
  shares: (explorer) => {
    const view = explorer.facts.refining() ?? explorer.facts.mining();
    return view && sharesExample(explorer, view);
  },
  hhi: (explorer) => withSupply(explorer, hhiExample),
  reports: reportsExample,
  sensitivity: sensitivityExample,
  groups: groupsExample,
  fold: foldExample,
  content: contentExample,
  unknown: (explorer) => {
    const view = explorer.facts.flows();
    return view
      ? createMethodTexts(explorer)("unknown.example", { count: createWords(explorer).count(view.unknownRows) })
      : null;
  },
};

function withSupply(
  explorer: Explorer,
  example: (explorer: Explorer, supply: ConsumerSupply) => string | null,
): string | null {
  const supply = explorer.supply.now();
  return supply && hasShares(supply) ? example(explorer, supply) : null;
}

function nameAt(explorer: Parts<"look" | "data">, country: number): string {
  return countryInSentence(
    explorer.data.index,
    explorer.data.index.countries[country]?.iso3 ?? "",
    explorer.look.language(),
  );
}

/** The largest path of which both ends are known. */
function tracingExample(explorer: Parts<"link" | "look" | "data">, supply: ConsumerSupply): string | null {
  const words = createWords(explorer);
  const path = [...supply.paths]
    .sort((a, b) => b.amount - a.amount)
    .find(({ origin, processor }) => origin >= 0 && processor >= 0);
  const refined = supply.refinedIn.find((row) => row.country === path?.processor);
  return path === undefined || refined === undefined
    ? null
    : createMethodTexts(explorer)("tracing.example", {
        total: totalText(explorer, supply),
        refined: words.estimate(refined.amount, supply.measure),
        processor: nameAt(explorer, path.processor),
        path: words.estimate(path.amount, supply.measure),
        origin: nameAt(explorer, path.origin),
        share: words.share(partOfSupply(supply, path.amount)),
        base: words.t(`base.${supply.base}`),
        consumer: consumerName(explorer, supply),
      });
}

function baseExample(explorer: Parts<"link" | "look" | "data">, supply: ConsumerSupply): string {
  const t = createMethodTexts(explorer);
  const words = createWords(explorer);
  const imports = words.amount(supply.imports, supply.measure);
  return supply.ownOutput === null
    ? t("base.exampleImports", { imports })
    : t("base.exampleSupply", {
        imports,
        own: words.estimate(supply.ownOutput, supply.measure),
        total: totalText(explorer, supply),
      });
}

function worldAverageExample(explorer: Parts<"link" | "look" | "data">, supply: ConsumerSupply): string {
  const words = createWords(explorer);
  return createMethodTexts(explorer)("worldAverage.example", {
    amount: words.estimate(supply.worldAverageAmount, supply.measure),
    total: totalText(explorer, supply),
    share: words.share(partOfSupply(supply, supply.worldAverageAmount)),
  });
}

/** The row behind the largest share: its tonnes and, divided by the share, the world's. */
function sharesExample(explorer: Parts<"link" | "look" | "data">, view: SharesView): string | null {
  const words = createWords(explorer);
  const largest = largestShare(view);
  const row = explorer.data
    .production()
    .find(
      (candidate) =>
        candidate.preferred &&
        candidate.mineral === view.mineral &&
        candidate.stage === view.stage &&
        candidate.year === view.year &&
        candidate.iso3 === largest?.iso3,
    );
  const source = explorer.data.index.sources.find((candidate) => candidate.id === view.sourceId);
  return largest === null || row?.quantityTonnes == null || source === undefined
    ? null
    : createMethodTexts(explorer)("shares.example", {
        name: words.country(largest.iso3),
        year: view.year,
        quantity: words.count(row.quantityTonnes),
        share: words.share(largest.part),
        world: words.count(Number((row.quantityTonnes / largest.part).toPrecision(3))),
        basis: words.datum("basis", view.basis),
        publisher: publisherShort(source),
      });
}

/** Squares that are written out; the others are in the sum all the same. */
const TERMS = 3;

function hhiExample(explorer: Parts<"link" | "look" | "data">, supply: ConsumerSupply): string | null {
  const found = supplyConcentration(supply, "refined", explorer.data.index);
  const parts = [...supplyShares(supply, "refined", explorer.data.index).values()].sort((a, b) => b - a);
  const terms = parts.slice(0, TERMS).map((part) => `${(100 * part).toFixed(1)}²`);
  return found === null
    ? null
    : createMethodTexts(explorer)("hhi.example", {
        terms: [...terms, ...(parts.length > TERMS ? ["…"] : [])].join(" + "),
        ...hhiWords(explorer, found),
        consumer: consumerName(explorer, supply),
      });
}

/** The largest flow in view of which a second report is held. */
function reportsExample(explorer: Parts<"link" | "look" | "data" | "facts">): string | null {
  const words = createWords(explorer);
  const { year } = explorer.link.selection;
  const tables = explorer.facts.flows()?.goods.flatMap((good) => explorer.data.flowTable(good.id) ?? []) ?? [];
  const query = { type: "flows", goods: [], year, exporters: null, importers: null } as const;
  const first = listedFlows(tables, query).find((row) => row.otherReport);
  const second = first ? secondReport(explorer.data.reportTable(first.good), first, year) : null;
  const gap = gapOf(first?.valueUsd ?? null, second?.valueUsd ?? null);
  return first === undefined || second === null || gap === null
    ? null
    : createMethodTexts(explorer)("reports.example", {
        exporter: words.countryAt(first.exporter),
        importer: words.countryAt(first.importer),
        code: first.good,
        first: words.amount(first.valueUsd, "value"),
        second: words.amount(second.valueUsd, "value"),
        gap: words.gap(gap),
      });
}

function sensitivityExample(explorer: Parts<"link" | "look" | "data" | "supply">): string | null {
  const words = createWords(explorer);
  const otherMix = explorer.supply.sensitivity()?.otherMix;
  const shift = otherMix?.refinedIn;
  const isByContent = otherMix?.mixMeasure === "content";
  return shift
    ? createMethodTexts(explorer)(isByContent ? "sensitivity.exampleContent" : "sensitivity.example", {
        processor: nameAt(explorer, shift.country),
        share: words.share(shift.part),
        otherwise: words.share(shift.otherwise),
      })
    : null;
}

function groupsExample(explorer: Parts<"link" | "look" | "data" | "facts">): string {
  const words = createWords(explorer);
  const { msp, resourceRich, both } = explorer.facts.groups();
  return createMethodTexts(explorer)("groups.example", {
    year: explorer.link.selection.year,
    msp: msp.size,
    rich: resourceRich.size,
    both: both.length === 0 ? words.t("none") : words.list(both.map(words.country)),
  });
}

/** What the goods in view contain, each with where the range comes from. */
function contentExample(explorer: Parts<"link" | "look" | "data">): string | null {
  const words = createWords(explorer);
  const { index } = explorer.data;
  const { selection } = explorer.link;
  const { language } = explorer.look;
  const lines = goodsInView(index, selection).flatMap(({ id, content }) =>
    content === undefined
      ? []
      : [
          createMethodTexts(explorer)(content.low === content.high ? "content.one" : "content.range", {
            good: productName(index, id, language()),
            low: words.share(content.low),
            high: words.share(content.high),
            basis: words.datum("basis", content.basis),
            evidence: language() === "ko" ? content.evidenceKo : content.evidence,
          }),
        ],
  );
  return lines.length === 0 ? null : lines.join(" ");
}

function foldExample(explorer: Parts<"link" | "look" | "data" | "facts">): string | null {
  const words = createWords(explorer);
  const view = explorer.facts.flows();
  return view
    ? createMethodTexts(explorer)("fold.example", {
        drawn: words.amount(view.drawnTotal),
        total: words.amount(view.total),
        count: words.count(view.foldedCount),
        folded: words.amount(view.foldedAmount),
      })
    : null;
}
