import { type IgnoredValue, shortened } from "./ignored.ts";

/** Where in which briefing a link leads. */
export interface StoryPlace {
  /** Id of the story: letters, digits, "-". */
  readonly story: string;
  /** Number of the step, from 1. */
  readonly step: number;
  /** The briefing plays by itself, over and over. */
  readonly kiosk: boolean;
}

/** Names of the fields, stable. */
export const STORY_FIELDS = ["story", "step", "kiosk"] as const;

/** The place as a search string without "?"; first steps are left out, as every default. */
export function storyPlaceToSearch(place: StoryPlace | null): string {
  if (place === null) {
    return "";
  }
  const { story, step, kiosk } = place;
  return [`story=${story}`, ...(step === 1 ? [] : [`step=${step}`]), ...(kiosk ? ["kiosk=1"] : [])].join("&");
}

/**
 * The place that a search string (with or without "?") leads to, null where it names no story. Never throws: what cannot
 * be read is named in `ignored`. Step and kiosk say nothing without a story.
 */
export function storyPlaceFromSearch(search: string): {
  readonly place: StoryPlace | null;
  readonly ignored: readonly IgnoredValue[];
} {
  const texts = new URLSearchParams(search);
  const ignored: IgnoredValue[] = [];
  const read = <T>(field: (typeof STORY_FIELDS)[number], pattern: RegExp, fallback: T, of: (text: string) => T): T => {
    const text = texts.get(field);
    if (text === null || pattern.test(text)) {
      return text === null ? fallback : of(text);
    }
    ignored.push({ field, value: shortened(text) });
    return fallback;
  };
  const story = read("story", /^[A-Za-z0-9-]{1,64}$/, "", String);
  const step = read("step", /^[1-9]\d{0,2}$/, 1, Number);
  const kiosk = read("kiosk", /^[01]$/, false, (text) => text === "1");
  return { place: story === "" ? null : { story, step, kiosk }, ignored };
}
