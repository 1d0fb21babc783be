import { type DBSchema, openDB } from "idb";
import type { Briefing } from "../briefing/briefing.ts";
import {
  afterWrite,
  type BriefingStore,
  createMemoryStore,
  keptBriefing,
  mayRemove,
  type StoredBriefing,
  type StoreListener,
} from "./briefing-store.ts";
import { recoverUnsaved } from "./unsaved.ts";

const NAME = "lodeway";
const VERSION = 1;
/** A browser that has not opened its database by then never will: some hang instead of refusing. */
const PATIENCE_MILLISECONDS = 4000;

interface Schema extends DBSchema {
  stories: { key: string; value: StoredBriefing };
}

let opened: Promise<BriefingStore> | undefined;

/** The store of this browser, the same for everybody on the page; one in memory where the browser keeps nothing. */
export function openBriefingStore(): Promise<BriefingStore> {
  opened ??= openDatabase().catch(createMemoryStore);
  return opened;
}

async function openDatabase(): Promise<BriefingStore> {
  const store = await Promise.race([createDatabaseStore(), timeout()]);
  // What cannot be written now stays where it is for the next opening; what is kept can be read all the same.
  await recoverUnsaved(store).catch(() => undefined);
  return store;
}

function timeout(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error("the database did not open")), PATIENCE_MILLISECONDS);
  });
}

async function createDatabaseStore(): Promise<BriefingStore> {
  const database = await connect();
  const tabs = createTabs();
  const { write, remove, putBack } = database;
  return {
    keeps: "browser",
    all: database.all,
    one: database.one,
    write: async (briefing, own, revision) => {
      const now = await write(briefing, own, revision);
      if (now === revision) {
        askToPersist();
        tabs.tell(briefing.id, revision);
      }
      return now;
    },
    remove: async (id, own) => {
      const last = await remove(id, own);
      if (last !== null) {
        tabs.tell(id, "");
      }
      return last;
    },
    putBack: async (last) => {
      await putBack(last);
      tabs.tell(last.id, last.revision);
    },
    watch: tabs.watch,
  };
}

/** The database, opened anew where the browser has closed it. */
async function connect() {
  const open = () =>
    openDB<Schema>(NAME, VERSION, {
      upgrade: (database) => database.createObjectStore("stories", { keyPath: "id" }),
      // A newer atlas in another tab: it may have the database, this one opens it again when it next writes.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
      terminated: () => undefined,
    });
  let database = await open();
  const begin = () => {
    const transaction = database.transaction("stories", "readwrite", { durability: "strict" });
    // Whoever waits for it hears of a failure; who already heard of it from a request waits no longer.
    transaction.done.catch(() => undefined);
    return transaction;
  };
  const ready = async () => {
    try {
      return begin();
    } catch {
      database = await open();
      return begin();
    }
  };
  return {
    all: async () => (await (await ready()).store.getAll()).map(keptBriefing),
    one: async (id: string) => {
      const found = await (await ready()).store.get(id);
      return found === undefined ? null : keptBriefing(found);
    },
    /** Reads and writes in one transaction: no other tab can come between. */
    write: async (briefing: Briefing, own: readonly string[], revision: string) => {
      const { store, done } = await ready();
      const now = await store.get(briefing.id);
      const next = afterWrite(now, briefing, own, revision);
      if (next !== null && next !== now) {
        await store.put(next);
      }
      await done;
      return next?.revision ?? null;
    },
    remove: async (id: string, own?: readonly string[]) => {
      const { store, done } = await ready();
      const last = await store.get(id);
      const isRemoved = last !== undefined && mayRemove(last, own);
      if (isRemoved) {
        await store.delete(id);
      }
      await done;
      return isRemoved ? last : null;
    },
    putBack: async (last: StoredBriefing) => {
      const { store, done } = await ready();
      await store.put(last);
      await done;
    },
  };
}

/** What tabs tell each other. Without the channel the revision still keeps them from writing over each other. */
function createTabs() {
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("lodeway-stories");
  const listeners = new Set<StoreListener>();
  channel?.addEventListener("message", ({ data }: MessageEvent<{ id: string; revision: string }>) => {
    for (const listener of listeners) {
      listener(data.id, data.revision);
    }
  });
  return {
    tell: (id: string, revision: string) => channel?.postMessage({ id, revision }),
    watch(listener: StoreListener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

let asked = false;

/** Asks the browser, once, not to clear the store when it needs room. It may say no: nothing depends on it. */
function askToPersist(): void {
  if (!asked) {
    asked = true;
    navigator.storage?.persist?.().catch(() => undefined);
  }
}
