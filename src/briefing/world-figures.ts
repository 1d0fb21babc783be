import { hhiFigure } from "../i18n/hhi-figure.ts";
import { figure, type Segment, unknown } from "../i18n/segments.ts";
import { worldConcentration } from "../model/concentration.ts";
import { largestShare } from "../model/shares.ts";
import { shareBehind } from "../model/supply-rows.ts";
import type { SharesView } from "../model/views.ts";
import { countryAsked, countryOrUnknown, type Figure, shareOrUnknown, yearOrUnknown } from "./figure.ts";
import type { FigureFacts } from "./figure-facts.ts";

/** Figures of the world's mining and refining, as the panel ranks them. */
export const WORLD_FIGURES: Readonly<Record<string, Figure>> = {
  ...figuresOf("mined", (facts) => facts.mining),
  ...figuresOf("refined", (facts) => facts.refining),
};

function figuresOf(name: string, viewOf: (facts: FigureFacts) => SharesView | null): Record<string, Figure> {
  const top = (facts: FigureFacts) => {
    const view = viewOf(facts);
    return view && largestShare(view);
  };
  return {
    [`${name}Year`]: (facts) => yearOrUnknown(viewOf(facts)?.year, facts.context),
    [`${name}Top`]: (facts) => countryOrUnknown(top(facts)?.iso3, facts.context),
    [`${name}TopShare`]: (facts) => shareIn(viewOf(facts), top(facts)?.iso3, facts),
    [`${name}Share`]: (facts) => {
      const asked = countryAsked(facts);
      return asked && shareIn(viewOf(facts), asked.iso3, facts);
    },
    [`${name}Hhi`]: (facts) => hhiIn(viewOf(facts), facts),
  };
}

function shareIn(view: SharesView | null, iso3: string | undefined, { context }: FigureFacts): Segment {
  return view === null || iso3 === undefined
    ? unknown(context)
    : shareOrUnknown(view.shares.get(iso3), [view.sourceId], shareBehind(view, iso3), context);
}

function hhiIn(view: SharesView | null, { context }: FigureFacts): Segment {
  const found = worldConcentration(view);
  return view === null || found === null
    ? unknown(context)
    : figure(hhiFigure(found, context.language), [view.sourceId], shareBehind(view, null));
}
