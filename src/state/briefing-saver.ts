import { createSignal, onCleanup } from "solid-js";
import type { Briefing } from "../briefing/briefing.ts";
import { briefingOf } from "../briefing/read-briefing.ts";
import type { BriefingStore } from "./briefing-store.ts";
import { newId } from "./new-id.ts";
import { createUnsavedPlace } from "./unsaved.ts";

/** "memory": the browser keeps nothing; "full": it has no room; "failed": it refused for another reason. */
export type Saving = "saved" | "saving" | "memory" | "full" | "failed";
/** What another tab has done to the briefing that is open here. */
export type ElsewhereChange = "none" | "changed" | "removed";

/** Letters typed in this time are written at once, milliseconds. */
const QUIET_MILLISECONDS = 300;

/**
 * Writes one briefing as it changes, soon after each change and when the page goes away. Never writes over what somebody
 * else wrote: `onForked` is told that the briefing goes on under an id of its own.
 * @param revision the one that was read, "" for a new briefing
 */
export function createBriefingSaver(
  store: BriefingStore,
  id: string,
  revision: string,
  onForked: (id: string) => void,
) {
  const [saving, setSaving] = createSignal<Saving>(store.keeps === "memory" ? "memory" : "saved");
  const [elsewhere, setElsewhere] = createSignal<ElsewhereChange>("none");
  const unsavedPlace = createUnsavedPlace();
  let target = id;
  /** Revisions that are this page's: the last one written and the one that is on its way. */
  let own = [revision];
  let waiting: Briefing | null = null;
  let writing: Briefing | null = null;
  let running: Promise<void> | null = null;
  let timer = 0;

  const write = async (briefing: Briefing) => {
    if (briefingOf({ ...briefing, id: target }).briefing === null) {
      throw new Error("What could not be read again must not take the place of what can");
    }
    const next = newId();
    own = [own[0]!, next];
    const now = await store.write({ ...briefing, id: target }, own, next);
    if (now === null) {
      target = newId();
      own = [""];
      setElsewhere("none");
      waiting ??= briefing;
      onForked(target);
    } else {
      own = [now];
      unsavedPlace.clear();
    }
  };
  const writeAll = async () => {
    while (waiting !== null) {
      const briefing: Briefing = waiting;
      writing = briefing;
      waiting = null;
      try {
        await write(briefing);
        writing = null;
      } catch (error) {
        waiting ??= briefing;
        setSaving(isFull(error) ? "full" : "failed");
        return;
      }
    }
    setSaving(store.keeps === "memory" ? "memory" : "saved");
  };
  const flush = () => {
    clearTimeout(timer);
    timer = 0;
    running ??= writeAll().finally(() => {
      running = null;
    });
    return running;
  };
  const putDown = () => {
    const unsaved = waiting ?? writing;
    if (unsaved !== null && store.keeps === "browser") {
      unsavedPlace.putDown({ ...unsaved, id: target }, own);
    }
    return unsaved !== null;
  };
  listenToLeaving(() => putDown() && flush());
  onCleanup(
    store.watch((changed, by) => {
      if (changed === target && !own.includes(by)) {
        own = by === "" ? [""] : own;
        setElsewhere(by === "" ? "removed" : "changed");
      }
    }),
  );
  return {
    saving,
    elsewhere,
    save(briefing: Briefing): void {
      waiting = briefing;
      if (store.keeps === "browser") {
        setSaving("saving");
      }
      timer ||= window.setTimeout(flush, QUIET_MILLISECONDS);
    },
    /** Writes what waits. Resolves when it is written, or could not be. */
    flush,
    /** Puts down what could not be written, for the next opening. */
    putDown,
    /** Revisions that are this page's own. */
    own: () => own,
    /** The briefing was read anew: what is written next goes over this revision. */
    setRead(read: string): void {
      waiting = null;
      own = [read];
      setElsewhere("none");
    },
  };
}

/** Phones tell that a page is hidden, and no more. */
function listenToLeaving(leave: () => void): void {
  const onVisibility = () => document.visibilityState === "hidden" && leave();
  document.addEventListener("visibilitychange", onVisibility);
  addEventListener("pagehide", leave);
  onCleanup(() => {
    document.removeEventListener("visibilitychange", onVisibility);
    removeEventListener("pagehide", leave);
  });
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
