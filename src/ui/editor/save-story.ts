import type { Language } from "../../model/reader.ts";
import type { Story } from "../../story/story.ts";
import { storyFileName, storyFileText } from "../../story/story-file.ts";
import { saveFile } from "../kit/save-file.ts";

const TYPE = "application/json";

/** Hands a story to the reader as a file. */
export function saveStory(story: Story, language: Language): void {
  saveFile(storyFileName(story, language), new Blob([storyFileText(story)], { type: TYPE }));
}

/** Hands out what is kept and cannot be read as it stands, so that it can be repaired by hand. */
export function saveUnreadable(id: string, raw: unknown): void {
  saveFile(`lodeway-briefing-${id}.json`, new Blob([JSON.stringify(raw, null, 2)], { type: TYPE }));
}
