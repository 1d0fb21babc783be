import {
  BRIEFING_FORMAT,
  BRIEFING_LIMITS,
  BRIEFING_VERSION,
  type Briefing,
  type BriefingCamera,
  type BriefingStep,
  type BriefingText,
} from "./briefing.ts";

/** A briefing that is being written, and the number of the step that is open; -1 where it has none. */
export interface Draft {
  readonly briefing: Briefing;
  readonly at: number;
}

/** What a step says about itself, beside its view. */
export type StepWords = Partial<Pick<BriefingStep, "title" | "text" | "notes" | "seconds">>;
/** What a briefing says about itself. */
export type BriefingWords = Partial<Pick<Briefing, "title" | "summary" | "author">>;

const NO_TEXT: BriefingText = { en: "", ko: "" };
/** How long a step stays where nobody says, as in files. */
const USUAL_SECONDS = 20;

/** A briefing without steps. */
export function newBriefing(id: string, date: string): Briefing {
  return {
    format: BRIEFING_FORMAT,
    version: BRIEFING_VERSION,
    id,
    title: NO_TEXT,
    summary: NO_TEXT,
    author: "",
    date,
    steps: [],
  };
}

/** A briefing as a draft, its first step open. */
export function draftOf(briefing: Briefing, at = 0): Draft {
  return { briefing, at: clamp(at, Math.min(0, briefing.steps.length - 1), briefing.steps.length - 1) };
}

/** A step that shows a view, with a title that may be changed. */
export function newStep(id: string, view: string, camera: BriefingCamera, title: BriefingText): BriefingStep {
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

/** The step that is open; null where the briefing has none. */
export function openStep({ briefing, at }: Draft): BriefingStep | null {
  return briefing.steps[at] ?? null;
}

/** Opens another step; numbers beyond the ends stay at the ends. */
export function withStepOpen(draft: Draft, at: number): Draft {
  const next = draftOf(draft.briefing, at);
  return next.at === draft.at ? draft : next;
}

/** Puts a step after the open one and opens it. A full briefing stays as it is. */
export function withStepAdded(draft: Draft, step: BriefingStep): Draft {
  const { briefing, at } = draft;
  return isFull(briefing)
    ? draft
    : { briefing: withSteps(briefing, briefing.steps.toSpliced(at + 1, 0, step)), at: at + 1 };
}

/** True where no step can be added. */
export function isFull(briefing: Briefing): boolean {
  return briefing.steps.length >= BRIEFING_LIMITS.steps;
}

/** Changes the words of the open step; longer texts are cut to what a file may hold. */
export function withStepWords(draft: Draft, words: StepWords): Draft {
  return withOpenStep(draft, (step) => fittingStep({ ...step, ...words }));
}

/** Shows another view in the open step. */
export function withStepView(draft: Draft, view: string, camera: BriefingCamera): Draft {
  return withOpenStep(draft, (step) => ({ ...step, view, camera: fittingCamera(camera) }));
}

/** Moves a step to another place and keeps open the step that is. */
export function withStepMoved(draft: Draft, from: number, to: number): Draft {
  const { briefing } = draft;
  const step = briefing.steps[from];
  const place = clamp(to, 0, briefing.steps.length - 1);
  if (step === undefined || place === from) {
    return draft;
  }
  const open = openStep(draft);
  const steps = briefing.steps.toSpliced(from, 1).toSpliced(place, 0, step);
  return { briefing: withSteps(briefing, steps), at: open === null ? -1 : steps.indexOf(open) };
}

/** Puts a copy of the open step after it and opens the copy. */
export function withStepDuplicated(draft: Draft, id: string): Draft {
  const step = openStep(draft);
  return step === null ? draft : withStepAdded(draft, { ...step, id });
}

/** Takes the open step out; the one after it is open then, or the last. */
export function withoutOpenStep({ briefing, at }: Draft): Draft {
  return draftOf(withSteps(briefing, briefing.steps.toSpliced(at, 1)), at);
}

/** Changes what the briefing says about itself. */
export function withBriefingWords({ briefing, at }: Draft, words: BriefingWords): Draft {
  const next = { ...briefing, ...words };
  return {
    briefing: {
      ...next,
      title: cut(next.title, BRIEFING_LIMITS.titleCharacters),
      summary: cut(next.summary, BRIEFING_LIMITS.textCharacters),
      author: next.author.slice(0, BRIEFING_LIMITS.titleCharacters),
    },
    at,
  };
}

/** A briefing of the same content under another id, with a title that says so. */
export function copyOfBriefing(briefing: Briefing, id: string, title: (text: BriefingText) => BriefingText): Briefing {
  return { ...briefing, id, title: cut(title(briefing.title), BRIEFING_LIMITS.titleCharacters) };
}

/** True where nothing has been written yet. */
export function isBlank({ title, summary, author, steps }: Briefing): boolean {
  return steps.length === 0 && [title.en, title.ko, summary.en, summary.ko, author].every((text) => text === "");
}

function withOpenStep(draft: Draft, change: (step: BriefingStep) => BriefingStep): Draft {
  const step = openStep(draft);
  return step === null
    ? draft
    : { briefing: withSteps(draft.briefing, draft.briefing.steps.with(draft.at, change(step))), at: draft.at };
}

function withSteps(briefing: Briefing, steps: readonly BriefingStep[]): Briefing {
  return { ...briefing, steps };
}

function fittingStep(step: BriefingStep): BriefingStep {
  const { least, most } = BRIEFING_LIMITS.seconds;
  return {
    ...step,
    title: cut(step.title, BRIEFING_LIMITS.titleCharacters),
    text: cut(step.text, BRIEFING_LIMITS.textCharacters),
    notes: cut(step.notes, BRIEFING_LIMITS.textCharacters),
    seconds: clamp(step.seconds, least, most),
  };
}

/** The map can be panned round the world, and further than a file may say. */
function fittingCamera({ longitude, latitude, zoom }: BriefingCamera): BriefingCamera {
  return {
    longitude: longitude - 360 * Math.round(longitude / 360),
    latitude: clamp(latitude, -85, 85),
    zoom: clamp(zoom, BRIEFING_LIMITS.zoom.least, BRIEFING_LIMITS.zoom.most),
  };
}

function cut(text: BriefingText, characters: number): BriefingText {
  return { en: text.en.slice(0, characters), ko: text.ko.slice(0, characters) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
