import type { ToldInline } from "../../briefing/told.ts";
import type { Segment, Sentence } from "../../i18n/segments.ts";

/**
 * A figure is a button, after which browsers may begin a line: a Korean particle, a full stop or a bracket would stand
 * there alone. What is stuck to a figure is taken from the words after it and shown with it.
 */
export interface Stuck<Part> {
  readonly part: Part;
  /** The letters right behind a figure, as far as the next space; "" elsewhere. */
  readonly tail: string;
}

const TAIL = /^\S+/u;

/** The pieces of a sentence, as many as before. */
export function stuckSegments(sentence: Sentence): readonly Stuck<Segment>[] {
  return stuck(sentence, isFigure, (segment) => segment.kind === "text" && !isFigure(segment));
}

/** The pieces of a told line. A figure at the end of strong words is a piece of its own: the words before it may wrap. */
export function stuckInlines(inlines: readonly ToldInline[]): readonly Stuck<ToldInline>[] {
  return stuck(inlines.flatMap(lastFigureApart), endsWithFigure, (inline) => inline.kind === "text");
}

function lastFigureApart(inline: ToldInline): readonly ToldInline[] {
  if (!("inlines" in inline) || inline.kind === "link" || inline.inlines.length < 2 || !endsWithFigure(inline)) {
    return [inline];
  }
  const { kind, inlines } = inline;
  return [
    { kind, inlines: inlines.slice(0, -1) },
    { kind, inlines: inlines.slice(-1) },
  ];
}

function stuck<Part extends object>(
  parts: readonly Part[],
  isSticky: (part: Part) => boolean,
  isText: (part: Part) => boolean,
): readonly Stuck<Part>[] {
  const textOf = (part: Part | undefined) => (part && isText(part) ? (part as unknown as { text: string }).text : "");
  const tailOf = (at: number) => (at >= 0 && isSticky(parts[at]!) ? (TAIL.exec(textOf(parts[at + 1]))?.[0] ?? "") : "");
  return parts.map((part, at) => {
    const taken = tailOf(at - 1).length;
    return { part: taken === 0 ? part : { ...part, text: textOf(part).slice(taken) }, tail: tailOf(at) };
  });
}

function isFigure({ sourceIds }: Segment): boolean {
  return sourceIds.length > 0;
}

function endsWithFigure(inline: ToldInline): boolean {
  if (inline.kind === "figure") {
    return isFigure(inline.segment);
  }
  const last = "inlines" in inline ? inline.inlines.at(-1) : undefined;
  return last !== undefined && endsWithFigure(last);
}
