import type { Briefing } from "../briefing/briefing.ts";
import { type BriefingReading, briefingOf } from "../briefing/read-briefing.ts";

/** A briefing as it stands in the store. */
export interface StoredBriefing {
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

/** A briefing as it was read from the store. */
export interface KeptBriefing {
  readonly id: string;
  readonly revision: string;
  readonly savedAt: string;
  readonly reading: BriefingReading;
  /** The last write could not be read: this is the one before it. */
  readonly isPrevious: boolean;
  /** As it stands in the store, for a file where it cannot be read. */
  readonly raw: unknown;
}

/** Hears that a briefing was written or, at "", removed by another tab. */
export type StoreListener = (id: string, revision: string) => void;

/** Keeps briefings. Every method but `watch` may reject where the browser refuses, such as on a full disk. */
export interface BriefingStore {
  /** "memory": nothing outlives the page. */
  readonly keeps: "browser" | "memory";
  all(): Promise<readonly KeptBriefing[]>;
  one(id: string): Promise<KeptBriefing | null>;
  /**
   * Writes a briefing over one of the revisions that are the writer's own, "" where there was none.
   * @returns the revision that stands there now; null, and nothing is written, where somebody else has gone on with it
   */
  write(briefing: Briefing, own: readonly string[], revision: string): Promise<string | null>;
  /**
   * @param own where given, nothing is removed that somebody else has written since
   * @returns what stood there, to put it back; null where nothing did, or nothing was removed
   */
  remove(id: string, own?: readonly string[]): Promise<StoredBriefing | null>;
  putBack(stored: StoredBriefing): Promise<void>;
  /** @returns stops listening */
  watch(listener: StoreListener): () => void;
}

/** Reads what stands in the store: the last write, or where it cannot be read the one before. */
export function keptBriefing({ id, revision, savedAt, story: briefing, previous }: StoredBriefing): KeptBriefing {
  const reading = briefingOf(briefing);
  const before = reading.briefing === null && reading.problem !== "newer" ? briefingOf(previous) : reading;
  const isPrevious = reading.briefing === null && before.briefing !== null;
  return { id, revision, savedAt, reading: isPrevious ? before : reading, isPrevious, raw: briefing };
}

/** What a write does to what stands in the store: nothing where the same already stands there. */
export function afterWrite(
  now: StoredBriefing | undefined,
  briefing: Briefing,
  own: readonly string[],
  revision: string,
): StoredBriefing | null {
  if (now !== undefined && JSON.stringify(now.story) === JSON.stringify(briefing)) {
    return now;
  }
  if (!own.includes(now?.revision ?? "")) {
    return null;
  }
  const previous = now === undefined || briefingOf(now.story).briefing === null ? now?.previous : now.story;
  return { id: briefing.id, revision, savedAt: new Date().toISOString(), story: briefing, previous };
}

/** Whether a briefing stands there as its remover knows it. */
export function mayRemove(stored: StoredBriefing, own: readonly string[] | undefined): boolean {
  return own === undefined || own.includes(stored.revision);
}

/** A store for browsers that keep nothing: it lives as long as the page. */
export function createMemoryStore(): BriefingStore {
  const stored = new Map<string, StoredBriefing>();
  return {
    keeps: "memory",
    all: async () => [...stored.values()].map(keptBriefing),
    one: async (id) => {
      const found = stored.get(id);
      return found === undefined ? null : keptBriefing(found);
    },
    write: async (briefing, own, revision) => {
      const next = afterWrite(stored.get(briefing.id), briefing, own, revision);
      if (next !== null) {
        stored.set(briefing.id, next);
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
