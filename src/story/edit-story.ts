import {
  STORY_FORMAT,
  STORY_LIMITS,
  STORY_VERSION,
  type Story,
  type StoryCamera,
  type StoryStep,
  type StoryText,
} from "./story.ts";

/** A story that is being written, and the number of the step that is open; -1 where it has none. */
export interface Draft {
  readonly story: Story;
  readonly at: number;
}

/** What a step says about itself, beside its view. */
export type StepWords = Partial<Pick<StoryStep, "title" | "text" | "notes" | "seconds">>;
/** What a story says about itself. */
export type StoryWords = Partial<Pick<Story, "title" | "summary" | "author">>;

const NO_TEXT: StoryText = { en: "", ko: "" };
/** How long a step stays where nobody says, as in files. */
const USUAL_SECONDS = 20;

/** A story without steps. */
export function newStory(id: string, date: string): Story {
  return {
    format: STORY_FORMAT,
    version: STORY_VERSION,
    id,
    title: NO_TEXT,
    summary: NO_TEXT,
    author: "",
    date,
    steps: [],
  };
}

/** A story as a draft, its first step open. */
export function draftOf(story: Story, at = 0): Draft {
  return { story, at: clamp(at, Math.min(0, story.steps.length - 1), story.steps.length - 1) };
}

/** A step that shows a view, with a title that may be changed. */
export function newStep(id: string, view: string, camera: StoryCamera, title: StoryText): StoryStep {
  const step = {
    id,
    view,
    camera: fittingCamera(camera),
    title,
    text: NO_TEXT,
    notes: NO_TEXT,
    seconds: USUAL_SECONDS,
  };
  return fittingStep(step);
}

/** The step that is open; null where the story has none. */
export function openStep({ story, at }: Draft): StoryStep | null {
  return story.steps[at] ?? null;
}

/** Opens another step; numbers beyond the ends stay at the ends. */
export function withStepOpen(draft: Draft, at: number): Draft {
  const next = draftOf(draft.story, at);
  return next.at === draft.at ? draft : next;
}

/** Puts a step after the open one and opens it. A full story stays as it is. */
export function withStepAdded(draft: Draft, step: StoryStep): Draft {
  const { story, at } = draft;
  return isFull(story) ? draft : { story: withSteps(story, story.steps.toSpliced(at + 1, 0, step)), at: at + 1 };
}

/** True where no step can be added. */
export function isFull(story: Story): boolean {
  return story.steps.length >= STORY_LIMITS.steps;
}

/** Changes the words of the open step; longer texts are cut to what a file may hold. */
export function withStepWords(draft: Draft, words: StepWords): Draft {
  return withOpenStep(draft, (step) => fittingStep({ ...step, ...words }));
}

/** Shows another view in the open step. */
export function withStepView(draft: Draft, view: string, camera: StoryCamera): Draft {
  return withOpenStep(draft, (step) => ({ ...step, view, camera: fittingCamera(camera) }));
}

/** Moves a step to another place and keeps open the step that is. */
export function withStepMoved(draft: Draft, from: number, to: number): Draft {
  const { story } = draft;
  const step = story.steps[from];
  const place = clamp(to, 0, story.steps.length - 1);
  if (step === undefined || place === from) {
    return draft;
  }
  const open = openStep(draft);
  const steps = story.steps.toSpliced(from, 1).toSpliced(place, 0, step);
  return { story: withSteps(story, steps), at: open === null ? -1 : steps.indexOf(open) };
}

/** Puts a copy of the open step after it and opens the copy. */
export function withStepDuplicated(draft: Draft, id: string): Draft {
  const step = openStep(draft);
  return step === null ? draft : withStepAdded(draft, { ...step, id });
}

/** Takes the open step out; the one after it is open then, or the last. */
export function withoutOpenStep({ story, at }: Draft): Draft {
  return draftOf(withSteps(story, story.steps.toSpliced(at, 1)), at);
}

/** Changes what the story says about itself. */
export function withStoryWords({ story, at }: Draft, words: StoryWords): Draft {
  const next = { ...story, ...words };
  return {
    story: {
      ...next,
      title: cut(next.title, STORY_LIMITS.titleCharacters),
      summary: cut(next.summary, STORY_LIMITS.textCharacters),
      author: next.author.slice(0, STORY_LIMITS.titleCharacters),
    },
    at,
  };
}

/** A story of the same content under another id, with a title that says so. */
export function copyOfStory(story: Story, id: string, title: (text: StoryText) => StoryText): Story {
  return { ...story, id, title: cut(title(story.title), STORY_LIMITS.titleCharacters) };
}

/** True where nothing has been written yet. */
export function isBlank({ title, summary, author, steps }: Story): boolean {
  return steps.length === 0 && [title.en, title.ko, summary.en, summary.ko, author].every((text) => text === "");
}

function withOpenStep(draft: Draft, change: (step: StoryStep) => StoryStep): Draft {
  const step = openStep(draft);
  return step === null
    ? draft
    : { story: withSteps(draft.story, draft.story.steps.with(draft.at, change(step))), at: draft.at };
}

function withSteps(story: Story, steps: readonly StoryStep[]): Story {
  return { ...story, steps };
}

function fittingStep(step: StoryStep): StoryStep {
  const { least, most } = STORY_LIMITS.seconds;
  return {
    ...step,
    title: cut(step.title, STORY_LIMITS.titleCharacters),
    text: cut(step.text, STORY_LIMITS.textCharacters),
    notes: cut(step.notes, STORY_LIMITS.textCharacters),
    seconds: clamp(step.seconds, least, most),
  };
}

/** The map can be panned round the world, and further than a file may say. */
function fittingCamera({ longitude, latitude, zoom }: StoryCamera): StoryCamera {
  return {
    longitude: longitude - 360 * Math.round(longitude / 360),
    latitude: clamp(latitude, -85, 85),
    zoom: clamp(zoom, STORY_LIMITS.zoom.least, STORY_LIMITS.zoom.most),
  };
}

function cut(text: StoryText, characters: number): StoryText {
  return { en: text.en.slice(0, characters), ko: text.ko.slice(0, characters) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
