import type { Language } from "../model/reader.ts";
import { readStory, type StoryReading } from "./read-story.ts";
import { STORY_LIMITS, type Story, storyText } from "./story.ts";

/** A story read from a file, or what is wrong with the file and where: it may be no text at all. */
export type StoryFileReading =
  | StoryReading
  | { readonly story: null; readonly problem: "notText"; readonly where: string };

/** The content of a story file, laid out for people. */
export function storyFileText(story: Story): string {
  return `${JSON.stringify(story, null, 2)}\n`;
}

/** Longest part of a file's name that comes from a title, characters. */
const NAME_CHARACTERS = 60;

/** A name that says what is in the file, such as lodeway-briefing-cobalt-for-korea.json. */
export function storyFileName(story: Story, language: Language): string {
  const words = storyText(story.title, language)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, NAME_CHARACTERS)
    .replace(/^-+|-+$/gu, "");
  return `lodeway-briefing-${words === "" ? story.id : words}.json`;
}

/** True where a file is too large to be looked at. */
export function isTooLarge(bytes: number): boolean {
  return bytes > STORY_LIMITS.fileBytes;
}

/** Reads the bytes of a story file: UTF-8, with or without a byte order mark. Never throws. */
export function storyOfBytes(bytes: Uint8Array): StoryFileReading {
  if (isTooLarge(bytes.byteLength)) {
    return { story: null, problem: "tooLarge", where: "" };
  }
  try {
    return readStory(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { story: null, problem: "notText", where: "" };
  }
}
