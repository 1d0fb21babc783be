import { isPartyGroup } from "../model/groups.ts";
import type { Behind } from "../model/provenance.ts";
import type { Language } from "../model/reader.ts";
import type { Lens, Party } from "../model/selection.ts";
import type { Index, Measure } from "../model/types.ts";
import { atStart, countryInSentence, partyInSentence } from "./names.ts";
import { particle } from "./particle.ts";
import { createTranslate, templateParts } from "./translate.ts";

/** A piece of the sentence. A "figure" leads to its sources; a "country" may be shown in the colour of its role. */
export interface Segment {
  readonly kind: "text" | "figure" | "country";
  readonly text: string;
  readonly sourceIds: readonly string[];
  /** Of a country, else "". */
  readonly iso3: string;
  /** What stands behind a figure. */
  readonly behind?: Behind;
}

/** A sentence as pieces in reading order. */
export type Sentence = readonly Segment[];

/** What a sentence is made in: names, language, and the selection that the numbers stand for. */
export interface SentenceContext {
  readonly index: Index;
  readonly language: Language;
  readonly measure: Measure;
  readonly lens: Lens;
  /** iso3 */
  readonly processor: string;
}

/** Plain words. */
export function text(value: string | number): Segment {
  return { kind: "text", text: String(value), sourceIds: [], iso3: "" };
}

/** A number that leads to its sources and, where `behind` is given, to the rows behind it. */
export function figure(value: string, sourceIds: readonly string[], behind?: Behind): Segment {
  return { kind: "figure", text: value, sourceIds, iso3: "", ...(behind ? { behind } : {}) };
}

/** The word for what is not known. */
export function unknown({ language }: Pick<SentenceContext, "language">): Segment {
  return text(createTranslate(language)("unknown"));
}

/** A country by name. */
export function country(context: SentenceContext, iso3: string): Segment {
  return { kind: "country", text: countryInSentence(context.index, iso3, context.language), sourceIds: [], iso3 };
}

/** A country, or a group in words. */
export function party(context: SentenceContext, who: Party): Segment {
  return isPartyGroup(who) ? text(partyInSentence(context.index, who, context.language)) : country(context, who);
}

/** Plain text of sentences, as a screen reader says it. */
export function sentenceText(sentences: readonly Sentence[]): string {
  return sentences.map((sentence) => sentence.map((segment) => segment.text).join("")).join(" ");
}

/** Puts segments into a template; the particle after a value belongs to the text that follows it. */
export function sentenceOf(template: string, values: Readonly<Record<string, Segment>>): Sentence {
  const segments = templateParts(template).flatMap((part): Segment[] => {
    if ("text" in part) {
      return [text(part.text)];
    }
    const value = values[part.name] ?? text("");
    return part.particles === "" ? [value] : [value, text(particle(value.text, part.particles))];
  });
  return startingLarge(joinTexts(segments));
}

function joinTexts(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last?.kind === "text" && segment.kind === "text") {
      joined[joined.length - 1] = text(last.text + segment.text);
    } else {
      joined.push(segment);
    }
  }
  return joined;
}

function startingLarge(segments: readonly Segment[]): Sentence {
  return segments.map((segment, at) => (at === 0 ? { ...segment, text: atStart(segment.text) } : segment));
}
