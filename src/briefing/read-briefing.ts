import * as v from "valibot";
import { BRIEFING_FORMAT, BRIEFING_LIMITS, BRIEFING_VERSION, type Briefing } from "./briefing.ts";

/** Why a file is no briefing that can be opened. Keys of the dictionary are made of it. */
export type BriefingProblem = "tooLarge" | "notJson" | "notBriefing" | "newer" | "invalid";

export type BriefingReading =
  | { readonly briefing: Briefing; readonly problem: null }
  /** `where`: the field that is wrong, such as "steps.2.camera.zoom"; "" where the whole file is. */
  | { readonly briefing: null; readonly problem: BriefingProblem; readonly where: string };

const LIMITS = BRIEFING_LIMITS;
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/));
const bilingual = (characters: number) =>
  v.object({
    en: v.optional(v.pipe(v.string(), v.maxLength(characters)), ""),
    ko: v.optional(v.pipe(v.string(), v.maxLength(characters)), ""),
  });
const between = (least: number, most: number) => v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
const NO_TEXT = { en: "", ko: "" } as const;

const stepSchema = v.object({
  id,
  view: v.pipe(v.string(), v.maxLength(LIMITS.viewCharacters)),
  camera: v.object({
    longitude: between(-180, 180),
    latitude: between(-85, 85),
    zoom: between(LIMITS.zoom.least, LIMITS.zoom.most),
  }),
  title: bilingual(LIMITS.titleCharacters),
  text: v.optional(bilingual(LIMITS.textCharacters), NO_TEXT),
  notes: v.optional(bilingual(LIMITS.textCharacters), NO_TEXT),
  seconds: v.optional(between(LIMITS.seconds.least, LIMITS.seconds.most), 20),
});

/** Only the fields named here are taken over: what else a file holds, `__proto__` too, goes nowhere. */
const briefingSchema = v.object({
  format: v.literal(BRIEFING_FORMAT),
  version: v.literal(BRIEFING_VERSION),
  id,
  title: bilingual(LIMITS.titleCharacters),
  summary: v.optional(bilingual(LIMITS.textCharacters), NO_TEXT),
  author: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.titleCharacters)), ""),
  date: v.optional(v.union([v.literal(""), v.pipe(v.string(), v.isoDate())]), ""),
  steps: v.pipe(
    v.array(stepSchema),
    v.maxLength(LIMITS.steps),
    v.check((steps) => new Set(steps.map((step) => step.id)).size === steps.length, "step ids must differ"),
  ),
});

/** Reads the text of a briefing file. Never throws. */
export function readBriefing(text: string): BriefingReading {
  if (text.length > LIMITS.fileBytes) {
    return refused("tooLarge");
  }
  try {
    return briefingOf(JSON.parse(text));
  } catch {
    return refused("notJson");
  }
}

/** Checks what a file, a link or the browser's storage held. Never throws. */
export function briefingOf(value: unknown): BriefingReading {
  const head = v.safeParse(v.object({ format: v.literal(BRIEFING_FORMAT), version: v.number() }), value);
  if (!head.success) {
    return refused("notBriefing");
  }
  if (head.output.version > BRIEFING_VERSION) {
    return refused("newer");
  }
  const read = v.safeParse(briefingSchema, value, { abortEarly: true });
  return read.success
    ? { briefing: read.output, problem: null }
    : refused("invalid", v.getDotPath(read.issues[0]) ?? "");
}

/** What is shown of the shipped briefings before one is opened. */
const listSchema = v.array(
  v.object({
    id,
    title: bilingual(LIMITS.titleCharacters),
    summary: bilingual(LIMITS.textCharacters),
    steps: between(0, LIMITS.steps),
    seconds: between(0, LIMITS.steps * LIMITS.seconds.most),
  }),
);

/** The list of shipped briefings, `stories/index.json`; null where it is none. */
export function briefingEntriesOf(value: unknown): v.InferOutput<typeof listSchema> | null {
  const read = v.safeParse(listSchema, value);
  return read.success ? read.output : null;
}

function refused(problem: BriefingProblem, where = ""): BriefingReading {
  return { briefing: null, problem, where };
}
