import { type ShareReading, storyOfCode } from "../story/share-code.ts";
import type { Story } from "../story/story.ts";
import { keptLinkedCode, LINKED_ID } from "./linked-code.ts";
import { openStoryStore } from "./story-database.ts";

/** The briefing of a link, under the id of all such briefings. */
export async function linkedStory(code: string): Promise<ShareReading> {
  const reading = await storyOfCode(code);
  return reading.story === null ? reading : { ...reading, story: { ...reading.story, id: LINKED_ID } };
}

/** A story by id that is not on the server: from the link, or kept in this browser; null where there is none. */
export async function localStory(id: string): Promise<Story | null> {
  const code = keptLinkedCode();
  if (id === LINKED_ID) {
    return code === null ? null : (await linkedStory(code)).story;
  }
  const kept = await openStoryStore().then((store) => store.one(id));
  return kept?.reading.story ?? null;
}
