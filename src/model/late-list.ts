/** A list of which some entries come later, with programs of their own. */
export interface LateList<Entry> {
  /** What will come when it is asked for. */
  add(load: () => Promise<readonly Entry[]>): void;
  /** Loads what has not come yet, all at once; may be called again where it fails. */
  load(): Promise<void>;
  /** What has come, in the order in which it was added. */
  readonly entries: readonly Entry[];
}

interface Item<Entry> {
  readonly load: () => Promise<readonly Entry[]>;
  /** On its way: who asks meanwhile waits for the same. */
  coming: Promise<readonly Entry[]> | null;
  entries: readonly Entry[];
}

/** An empty list. */
export function createLateList<Entry>(): LateList<Entry> {
  const items: Item<Entry>[] = [];
  return {
    add: (load) => items.push({ load, coming: null, entries: [] }),
    load: async () => {
      await Promise.all(items.map(take));
    },
    get entries() {
      return items.flatMap(({ entries }) => entries);
    },
  };
}

async function take<Entry>(item: Item<Entry>): Promise<void> {
  item.coming ??= item.load();
  try {
    item.entries = await item.coming;
  } catch (error) {
    item.coming = null;
    throw error;
  }
}
