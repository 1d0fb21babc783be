import type { Segment } from "../i18n/segments.ts";

/** A piece of a told text. A figure is a number of the atlas with its sources, as in the headline. */
export type ToldInline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly segment: Segment }
  | { readonly kind: "strong" | "emphasis"; readonly inlines: readonly ToldInline[] }
  | { readonly kind: "link"; readonly address: string; readonly inlines: readonly ToldInline[] };

/** A block of a told text: what the Markdown subset can say, as values, so that nobody ever inserts raw HTML. */
export type ToldBlock =
  | { readonly kind: "paragraph"; readonly inlines: readonly ToldInline[] }
  | { readonly kind: "list"; readonly items: readonly (readonly ToldInline[])[] };

/** The figure of what stands between braces in a text, "chinaShare" or "chinaShare|year=2019"; null where unknown. */
export type FigureOf = (reference: string) => Segment | null;
