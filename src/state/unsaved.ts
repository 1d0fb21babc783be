import { storyOf } from "../story/read-story.ts";
import type { Story } from "../story/story.ts";
import { newId } from "./new-id.ts";
import type { StoryStore } from "./story-store.ts";

/**
 * A page that goes away cannot wait for its database. What is not yet written then goes to local storage, which is
 * written before the page is gone, and from there to the database when an atlas is next opened.
 */
const PREFIX = "lodeway-unsaved:";

/**
 * Puts down a story that is not yet written, with the revisions that it may be written over.
 * Where there is no room, nothing happens.
 */
export function putDownUnsaved(story: Story, own: readonly string[]): void {
  try {
    localStorage.setItem(PREFIX + story.id, JSON.stringify({ story, own }));
  } catch {
    // Full or forbidden: the write that is on its way to the database is all that is left.
  }
}

/** Forgets what was put down, when it has been written. */
export function forgetUnsaved(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // Forbidden: then nothing was put down either.
  }
}

/** Writes what was put down. Where another tab has gone on with the same story it becomes a story of its own. */
export async function recoverUnsaved(store: StoryStore): Promise<void> {
  for (const key of unsavedKeys()) {
    const { story, own } = unsavedAt(key);
    if (story !== null && (await store.write(story, own, newId())) === null) {
      await store.write({ ...story, id: newId() }, [""], newId());
    }
    forgetUnsaved(key.slice(PREFIX.length));
  }
}

function unsavedKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

function unsavedAt(key: string): { story: Story | null; own: readonly string[] } {
  try {
    const { story, own } = JSON.parse(localStorage.getItem(key) ?? "null");
    return { story: storyOf(story).story, own: Array.isArray(own) ? own : [] };
  } catch {
    return { story: null, own: [] };
  }
}
