import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readStory, storyEntriesOf } from "../../src/story/read-story.ts";
import type { Story } from "../../src/story/story.ts";

/** Names of folders beside those of the stories. */
const TAKEN = ["ko", "pictures"];

/**
 * The shipped stories, in the order of their list; none where the folder holds no list.
 * @throws where the list or a story cannot be read; the message says which file and what is wrong
 */
export function readStories(folder: string): readonly Story[] {
  const list = join(folder, "index.json");
  if (!existsSync(list)) {
    return [];
  }
  const entries = storyEntriesOf(JSON.parse(readFileSync(list, "utf8")));
  if (entries === null) {
    throw new Error(`${list} is no list of stories (docs/stories.md).`);
  }
  return entries.map(({ id }) => storyIn(folder, id));
}

function storyIn(folder: string, id: string): Story {
  const file = join(folder, `${id}.json`);
  const reading = readStory(readFileSync(file, "utf8"));
  if (reading.story === null) {
    throw new Error(`${file} is no story: ${reading.problem} ${reading.where}`.trim());
  }
  if (reading.story.id !== id || TAKEN.includes(id)) {
    throw new Error(`${file}: the id must be the file's name, and none of ${TAKEN.join(", ")}.`);
  }
  return reading.story;
}
