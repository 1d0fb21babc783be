import type { Language } from "../../state/explorer-types.ts";
import type { Story } from "../../story/story.ts";
import { storyFileName, storyFileText } from "../../story/story-file.ts";
import { saveText } from "../table/save-text.ts";

/** Hands a story to the reader as a file. */
export function saveStory(story: Story, language: Language): void {
  saveText(storyFileName(story, language), "application/json", storyFileText(story));
}
