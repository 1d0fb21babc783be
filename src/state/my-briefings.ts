import { createSignal, onCleanup, onMount } from "solid-js";
import type { Briefing, BriefingText } from "../briefing/briefing.ts";
import { copyOfBriefing, withBriefingWords } from "../briefing/edit-briefing.ts";
import { LIST_WORD } from "../link/fields.ts";
import { openBriefingStore } from "./briefing-database.ts";
import type { BriefingStore, KeptBriefing, StoredBriefing } from "./briefing-store.ts";
import { LINKED_ID } from "./linked-code.ts";
import { newId } from "./new-id.ts";
import { today } from "./today.ts";

/** The briefings that this browser keeps, last changed first, and what can be done to them as a whole. */
export function createMyBriefings(openStore = openBriefingStore) {
  const [briefings, setBriefings] = createSignal<readonly KeptBriefing[]>();
  const [keeps, setKeeps] = createSignal<BriefingStore["keeps"]>("browser");
  const [removed, setRemoved] = createSignal<StoredBriefing | null>(null);
  /** What the browser said when it refused; "" where it did not. */
  const [refusal, setRefusal] = createSignal("");

  const refresh = async () => {
    const store = await openStore();
    setKeeps(store.keeps);
    setBriefings([...(await store.all())].sort((a, b) => b.savedAt.localeCompare(a.savedAt)));
  };
  /** Does something to the store and shows what is there then. */
  const attempt = async <Result>(act: (store: BriefingStore) => Promise<Result>): Promise<Result | null> => {
    try {
      const result = await act(await openStore());
      setRefusal("");
      await refresh();
      return result;
    } catch (error) {
      setRefusal(error instanceof Error ? error.name : String(error));
      return null;
    }
  };
  onMount(() => attempt(async () => undefined));
  let stop = () => {};
  openStore().then((store) => {
    stop = store.watch(() => attempt(async () => undefined));
  });
  onCleanup(() => stop());

  return {
    briefings,
    keeps,
    removed,
    refusal,
    remove: async (id: string) => {
      setRemoved(await attempt((store) => store.remove(id)));
    },
    restore: async () => {
      const last = removed();
      if (last !== null) {
        await attempt((store) => store.putBack(last));
        setRemoved(null);
      }
    },
    rename: (kept: KeptBriefing, title: BriefingText) =>
      attempt(async (store) => {
        const briefing = kept.reading.briefing;
        if (briefing !== null) {
          const named = withBriefingWords({ briefing: { ...briefing, date: today() }, at: 0 }, { title }).briefing;
          await store.write(named, [kept.revision], newId());
        }
      }),
    /** Keeps a copy under an id of its own. @returns the id; null where the browser refused */
    duplicate: (briefing: Briefing, title: (text: BriefingText) => BriefingText) =>
      attempt((store) => keepCopy(store, briefing, title)),
  };
}

async function keepCopy(
  store: BriefingStore,
  briefing: Briefing,
  title: (text: BriefingText) => BriefingText,
): Promise<string> {
  const copy = copyOfBriefing(briefing, newId(), title);
  await store.write(copy, [""], newId());
  return copy.id;
}

/**
 * Keeps a briefing from elsewhere, under its own id where that is free. The same briefing twice is one; another with the same
 * id, or with that of a shipped one, gets an id of its own: nothing is written over.
 * @returns the id
 */
export async function takeBriefing(
  store: BriefingStore,
  briefing: Briefing,
  shipped: readonly string[],
): Promise<string> {
  const isReserved = [LIST_WORD, LINKED_ID, ...shipped].includes(briefing.id);
  const isTaken = isReserved || (await store.write(briefing, [""], newId())) === null;
  return isTaken ? keepCopy(store, briefing, (title) => title) : briefing.id;
}
