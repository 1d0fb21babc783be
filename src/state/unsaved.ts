import type { Briefing } from "../briefing/briefing.ts";
import { briefingOf } from "../briefing/read-briefing.ts";
import type { BriefingStore } from "./briefing-store.ts";
import { newId } from "./new-id.ts";

/**
 * A page that goes away cannot wait for its database. What is not yet written then goes to local storage, which is
 * written before the page is gone, and from there to the database when an atlas is next opened.
 */
const PREFIX = "lodeway-unsaved:";

/** A place of one page's own: two tabs may write on the same story. */
export function createUnsavedPlace() {
  const key = PREFIX + newId();
  return {
    /** Puts down a briefing with the revisions that it may be written over. Where there is no room, nothing happens. */
    putDown(briefing: Briefing, own: readonly string[]): void {
      try {
        localStorage.setItem(key, JSON.stringify({ story: briefing, own }));
      } catch {
        // Full or forbidden: the write that is on its way to the database is all that is left.
      }
    },
    /** It has been written. */
    clear: () => forget(key),
  };
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Forbidden: then nothing was put down either.
  }
}

/** Writes what was put down. Where another tab has gone on with the same briefing it becomes a briefing of its own. */
export async function recoverUnsaved(store: BriefingStore): Promise<void> {
  for (const key of unsavedKeys()) {
    const { briefing, own } = unsavedAt(key);
    if (briefing !== null && (await store.write(briefing, own, newId())) === null) {
      await store.write({ ...briefing, id: newId() }, [""], newId());
    }
    forget(key);
  }
}

function unsavedKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

function unsavedAt(key: string): { briefing: Briefing | null; own: readonly string[] } {
  try {
    const { story: briefing, own } = JSON.parse(localStorage.getItem(key) ?? "null");
    return { briefing: briefingOf(briefing).briefing, own: Array.isArray(own) ? own : [] };
  } catch {
    return { briefing: null, own: [] };
  }
}
