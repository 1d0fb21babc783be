import { type Facts, readFacts } from "../facts/facts.ts";
import type { SentenceContext } from "../i18n/segments.ts";
import { fitMeasure } from "../model/content.ts";
import type { Language } from "../model/reader.ts";
import type { Selection } from "../model/selection.ts";
import type { ConsumerSupply } from "../model/supply.ts";
import type { Dataset } from "../model/views.ts";

/** What figures are read from: the data, the view of the step, and the language they are said in. */
export interface FigureSource {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly language: Language;
  /** The traced supply of the selection with some fields changed; undefined while it is on its way. */
  readonly supplyWith: (patch: Partial<Selection>) => ConsumerSupply | null | undefined;
  /** Asks for the early years of the data, where it holds recent ones only. */
  readonly askEarly?: () => void;
}

/** The facts of one selection, and what figures made of them are said in. */
export interface FigureFacts extends Facts {
  readonly selection: Selection;
  readonly context: SentenceContext;
  /** Traced: null where it is told nowhere, undefined while it is on its way. */
  readonly supply: ConsumerSupply | null | undefined;
}

/** The facts of a source's selection with some fields changed. */
export function figureFacts(source: FigureSource, patch: Partial<Selection>): FigureFacts {
  const { dataset, language } = source;
  const { index, production } = dataset;
  const selection = fitMeasure({ ...source.selection, ...patch }, index);
  const { measure, lens, processor } = selection;
  const facts = readFacts({ index, selection, dataset, production });
  const context: SentenceContext = { index, language, measure, lens, processor };
  return Object.defineProperties(facts, {
    selection: { value: selection },
    context: { value: context },
    // Only the one mineral in view is traced, and what is asked for again may have come meanwhile.
    supply: { get: () => (source.selection.minerals.length === 1 ? source.supplyWith(patch) : null) },
  }) as FigureFacts;
}
