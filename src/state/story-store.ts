import { type StoryReading, storyOf } from "../story/read-story.ts";
import type { Story } from "../story/story.ts";

/** A story as it stands in the store. */
export interface StoredStory {
  readonly id: string;
  /** Names the last write: who writes says which one it has read. */
  readonly revision: string;
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
  readonly revision: string;
  readonly savedAt: string;
  readonly reading: StoryReading;
  /** The last write could not be read: this is the one before it. */
  readonly isPrevious: boolean;
  /** As it stands in the store, for a file where it cannot be read. */
  readonly raw: unknown;
}

/** Hears that a story was written or, at "", removed by another tab. */
export type StoreListener = (id: string, revision: string) => void;

/** Keeps stories. Every method but `watch` may reject where the browser refuses, such as on a full disk. */
export interface StoryStore {
  /** "memory": nothing outlives the page. */
  readonly keeps: "browser" | "memory";
  all(): Promise<readonly KeptStory[]>;
  one(id: string): Promise<KeptStory | null>;
  /**
   * Writes a story over one of the revisions that are the writer's own, "" where there was none.
   * @returns the revision that stands there now; null, and nothing is written, where somebody else has gone on with it
   */
  write(story: Story, own: readonly string[], revision: string): Promise<string | null>;
  /**
   * @param own where given, nothing is removed that somebody else has written since
   * @returns what stood there, to put it back; null where nothing did, or nothing was removed
   */
  remove(id: string, own?: readonly string[]): Promise<StoredStory | null>;
  putBack(stored: StoredStory): Promise<void>;
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

/** What a write does to what stands in the store: nothing where the same already stands there. */
export function afterWrite(
  now: StoredStory | undefined,
  story: Story,
  own: readonly string[],
  revision: string,
): StoredStory | null {
  if (now !== undefined && JSON.stringify(now.story) === JSON.stringify(story)) {
    return now;
  }
  if (!own.includes(now?.revision ?? "")) {
    return null;
  }
  const previous = now === undefined || storyOf(now.story).story === null ? now?.previous : now.story;
  return { id: story.id, revision, savedAt: new Date().toISOString(), story, previous };
}

/** Whether a story stands there as its remover knows it. */
export function mayRemove(stored: StoredStory, own: readonly string[] | undefined): boolean {
  return own === undefined || own.includes(stored.revision);
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
    write: async (story, own, revision) => {
      const next = afterWrite(stored.get(story.id), story, own, revision);
      if (next !== null) {
        stored.set(story.id, next);
      }
      return next?.revision ?? null;
    },
    remove: async (id, own) => {
      const last = stored.get(id) ?? null;
      if (last === null || !mayRemove(last, own)) {
        return null;
      }
      stored.delete(id);
      return last;
    },
    putBack: async (last) => {
      stored.set(last.id, last);
    },
    watch: () => () => undefined,
  };
}
