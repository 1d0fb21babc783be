/** A list of which some entries come later, with programs of their own. */
export interface LateList<Entry> {
  /** What will come when it is asked for. */
  add(load: () => Promise<readonly Entry[]>): void;
  /** Loads what has not come yet; may be called again where it fails. */
  load(): Promise<void>;
  /** What has come, in the order in which it was added. */
  readonly entries: readonly Entry[];
}

/** An empty list. */
export function createLateList<Entry>(): LateList<Entry> {
  const waiting: (() => Promise<readonly Entry[]>)[] = [];
  const entries: Entry[] = [];
  const loadNext = async (): Promise<void> => {
    const [next] = waiting;
    if (next !== undefined) {
      const come = await next();
      // Two that wait for the same one take it once.
      if (waiting[0] === next) {
        waiting.shift();
        entries.push(...come);
      }
      await loadNext();
    }
  };
  return { add: (load) => waiting.push(load), load: loadNext, entries };
}
