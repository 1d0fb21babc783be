import * as v from "valibot";
import { STORY_FORMAT, STORY_LIMITS, STORY_VERSION, type Story } from "./story.ts";

/** Why a file is no story that can be opened. Keys of the dictionary are made of it. */
export type StoryProblem = "tooLarge" | "notJson" | "notStory" | "newer" | "invalid";

export type StoryReading =
  | { readonly story: Story; readonly problem: null }
  /** `where`: the field that is wrong, such as "steps.2.camera.zoom"; "" where the whole file is. */
  | { readonly story: null; readonly problem: StoryProblem; readonly where: string };

const LIMITS = STORY_LIMITS;
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
const storySchema = v.object({
  format: v.literal(STORY_FORMAT),
  version: v.literal(STORY_VERSION),
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

/** Reads the text of a story file. Never throws. */
export function readStory(text: string): StoryReading {
  if (text.length > LIMITS.fileBytes) {
    return refused("tooLarge");
  }
  try {
    return storyOf(JSON.parse(text));
  } catch {
    return refused("notJson");
  }
}

/** Checks what a file, a link or the browser's storage held. Never throws. */
export function storyOf(value: unknown): StoryReading {
  const head = v.safeParse(v.object({ format: v.literal(STORY_FORMAT), version: v.number() }), value);
  if (!head.success) {
    return refused("notStory");
  }
  if (head.output.version > STORY_VERSION) {
    return refused("newer");
  }
  const read = v.safeParse(storySchema, value, { abortEarly: true });
  return read.success ? { story: read.output, problem: null } : refused("invalid", v.getDotPath(read.issues[0]) ?? "");
}

/** What is shown of the shipped stories before one is opened. */
const listSchema = v.array(
  v.object({
    id,
    title: bilingual(LIMITS.titleCharacters),
    summary: bilingual(LIMITS.textCharacters),
    steps: between(0, LIMITS.steps),
    seconds: between(0, LIMITS.steps * LIMITS.seconds.most),
  }),
);

/** The list of shipped stories, `stories/index.json`; null where it is none. */
export function storyEntriesOf(value: unknown): v.InferOutput<typeof listSchema> | null {
  const read = v.safeParse(listSchema, value);
  return read.success ? read.output : null;
}

function refused(problem: StoryProblem, where = ""): StoryReading {
  return { story: null, problem, where };
}
