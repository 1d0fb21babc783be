import { type StoryReading, storyOf } from "../story/read-story.ts";
import type { Story } from "../story/story.ts";

/** A story as it stands in the store. */
export interface StoredStory {
  readonly id: string;
  /** Counts the writes: who writes says which one it has read. */
  readonly revision: number;
  /** ISO time of the last write. */
  readonly savedAt: string;
  /** Checked when it is read: an older or newer atlas may have written it. */
  readonly story: unknown;
  /** What could be read before the last write; undefined before the second. */
  readonly previous: unknown;
}

/** A story as it was read from the store. */
export interface KeptStory {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
  readonly reading: StoryReading;
  /** The last write could not be read: this is the one before it. */
  readonly isPrevious: boolean;
  /** As it stands in the store, for a file where it cannot be read. */
  readonly raw: unknown;
}

/** Hears that a story was written or, at `null`, removed by another tab. */
export type StoreListener = (id: string, revision: number | null) => void;

/** Keeps stories. Every method but `watch` may reject where the browser refuses, such as on a full disk. */
export interface StoryStore {
  /** "memory": nothing outlives the page. */
  readonly keeps: "browser" | "memory";
  all(): Promise<readonly KeptStory[]>;
  one(id: string): Promise<KeptStory | null>;
  /**
   * Writes a story over the revision that was read, 0 where there was none.
   * @returns the new revision; null, and nothing is written, where somebody else has written another content meanwhile
   */
  write(story: Story, base: number): Promise<number | null>;
  remove(id: string): Promise<void>;
  /** @returns stops listening */
  watch(listener: StoreListener): () => void;
}

/** Reads what stands in the store: the last write, or where it cannot be read the one before. */
export function keptStory({ id, revision, savedAt, story, previous }: StoredStory): KeptStory {
  const reading = storyOf(story);
  const before = reading.story === null && reading.problem !== "newer" ? storyOf(previous) : reading;
  const isPrevious = reading.story === null && before.story !== null;
  return { id, revision, savedAt, reading: isPrevious ? before : reading, isPrevious, raw: story };
}

/** What is to stand in the store after a write; null where the revision that was read is no longer the last. */
export function nextStored(now: StoredStory | undefined, story: Story, base: number): StoredStory | null {
  if ((now?.revision ?? 0) !== base) {
    return null;
  }
  const previous = now === undefined || storyOf(now.story).story === null ? now?.previous : now.story;
  return { id: story.id, revision: base + 1, savedAt: new Date().toISOString(), story, previous };
}

/** True where a write was already made, such as by a tab that recovered what this one could not write in time. */
export function isSameContent(now: StoredStory | undefined, story: Story): boolean {
  return now !== undefined && JSON.stringify(now.story) === JSON.stringify(story);
}

/** A store for browsers that keep nothing: it lives as long as the page. */
export function createMemoryStore(): StoryStore {
  const stored = new Map<string, StoredStory>();
  return {
    keeps: "memory",
    all: async () => [...stored.values()].map(keptStory),
    one: async (id) => {
      const found = stored.get(id);
      return found === undefined ? null : keptStory(found);
    },
    write: async (story, base) => {
      const now = stored.get(story.id);
      const next = nextStored(now, story, base);
      if (next === null) {
        return isSameContent(now, story) ? now!.revision : null;
      }
      stored.set(story.id, next);
      return next.revision;
    },
    remove: async (id) => {
      stored.delete(id);
    },
    watch: () => () => undefined,
  };
}
