import { type DBSchema, openDB } from "idb";
import type { Story } from "../story/story.ts";
import {
  createMemoryStore,
  isSameContent,
  keptStory,
  nextStored,
  type StoredStory,
  type StoreListener,
  type StoryStore,
} from "./story-store.ts";
import { recoverUnsaved } from "./unsaved.ts";

const NAME = "lodeway";
const VERSION = 1;
/** A browser that has not opened its database by then never will: some hang instead of refusing. */
const PATIENCE_MILLISECONDS = 4000;

interface Schema extends DBSchema {
  stories: { key: string; value: StoredStory };
}

let opened: Promise<StoryStore> | undefined;

/** The store of this browser, the same for everybody on the page; one in memory where the browser keeps nothing. */
export function openStoryStore(): Promise<StoryStore> {
  opened ??= openDatabase().catch(createMemoryStore);
  return opened;
}

async function openDatabase(): Promise<StoryStore> {
  const store = await Promise.race([createDatabaseStore(), timeout()]);
  await recoverUnsaved(store);
  return store;
}

function timeout(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error("the database did not open")), PATIENCE_MILLISECONDS);
  });
}

async function createDatabaseStore(): Promise<StoryStore> {
  const database = await connect();
  const tabs = createTabs();
  const { write, remove } = database;
  return {
    keeps: "browser",
    all: database.all,
    one: database.one,
    write: async (story, base) => {
      const revision = await write(story, base);
      if (revision !== null && revision !== base) {
        askToPersist();
        tabs.tell(story.id, revision);
      }
      return revision;
    },
    remove: async (id) => {
      await remove(id);
      tabs.tell(id, null);
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
  const ready = async () => {
    try {
      return database.transaction("stories", "readwrite", { durability: "strict" });
    } catch {
      database = await open();
      return database.transaction("stories", "readwrite", { durability: "strict" });
    }
  };
  return {
    all: async () => (await (await ready()).store.getAll()).map(keptStory),
    one: async (id: string) => {
      const found = await (await ready()).store.get(id);
      return found === undefined ? null : keptStory(found);
    },
    /** Reads and writes in one transaction: no other tab can come between. */
    write: async (story: Story, base: number) => {
      const { store, done } = await ready();
      const now = await store.get(story.id);
      const next = nextStored(now, story, base);
      if (next !== null) {
        await store.put(next);
      }
      await done;
      return next?.revision ?? (isSameContent(now, story) ? now!.revision : null);
    },
    remove: async (id: string) => {
      const { store, done } = await ready();
      await store.delete(id);
      await done;
    },
  };
}

/** What tabs tell each other. Without the channel the revision still keeps them from writing over each other. */
function createTabs() {
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("lodeway-stories");
  const listeners = new Set<StoreListener>();
  channel?.addEventListener("message", ({ data }: MessageEvent<{ id: string; revision: number | null }>) => {
    for (const listener of listeners) {
      listener(data.id, data.revision);
    }
  });
  return {
    tell: (id: string, revision: number | null) => channel?.postMessage({ id, revision }),
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
