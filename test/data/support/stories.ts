import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readStory } from "../../../src/story/read-story.ts";
import type { Story, StoryStep } from "../../../src/story/story.ts";

const folder = resolve(import.meta.dirname, "../../../public/stories");

/** A line of `stories/index.json`. */
interface Entry {
  readonly id: string;
  readonly title: Story["title"];
  readonly summary: Story["summary"];
  readonly file: string;
  readonly steps: number;
  readonly seconds: number;
}

/** The shipped briefings, in the order of their list. */
export const storyList: readonly Entry[] = JSON.parse(readFileSync(resolve(folder, "index.json"), "utf8"));

/** Reads them as the atlas does. @throws where one cannot be read */
export const stories: readonly Story[] = storyList.map(({ file }) => {
  const { story, problem } = readStory(readFileSync(resolve(folder, file), "utf8"));
  if (story === null) {
    throw new Error(`${file}: ${problem}`);
  }
  return story;
});

/** A step by "story/step". */
export function stepOf(name: string): StoryStep {
  const [storyId, stepId] = name.split("/");
  const step = stories.find(({ id }) => id === storyId)?.steps.find(({ id }) => id === stepId);
  if (step === undefined) {
    throw new Error(`no step ${name}`);
  }
  return step;
}
