import { createSignal, onCleanup, onMount } from "solid-js";
import { LIST_WORD } from "../link/fields.ts";
import { copyOfStory, withStoryWords } from "../story/edit-story.ts";
import type { Story, StoryText } from "../story/story.ts";
import { LINKED_ID } from "./linked-code.ts";
import { newId } from "./new-id.ts";
import { openStoryStore } from "./story-database.ts";
import type { KeptStory, StoredStory, StoryStore } from "./story-store.ts";
import { today } from "./today.ts";

/** The stories that this browser keeps, last changed first, and what can be done to them as a whole. */
export function createMyStories(openStore = openStoryStore) {
  const [stories, setStories] = createSignal<readonly KeptStory[]>();
  const [keeps, setKeeps] = createSignal<StoryStore["keeps"]>("browser");
  const [removed, setRemoved] = createSignal<StoredStory | null>(null);
  /** What the browser said when it refused; "" where it did not. */
  const [refusal, setRefusal] = createSignal("");

  const refresh = async () => {
    const store = await openStore();
    setKeeps(store.keeps);
    setStories([...(await store.all())].sort((a, b) => b.savedAt.localeCompare(a.savedAt)));
  };
  /** Does something to the store and shows what is there then. */
  const attempt = async <Result>(act: (store: StoryStore) => Promise<Result>): Promise<Result | null> => {
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
    stories,
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
    rename: (kept: KeptStory, title: StoryText) =>
      attempt(async (store) => {
        const story = kept.reading.story;
        if (story !== null) {
          const named = withStoryWords({ story: { ...story, date: today() }, at: 0 }, { title }).story;
          await store.write(named, [kept.revision], newId());
        }
      }),
    /** Keeps a copy under an id of its own. @returns the id; null where the browser refused */
    duplicate: (story: Story, title: (text: StoryText) => StoryText) =>
      attempt((store) => keepCopy(store, story, title)),
  };
}

async function keepCopy(store: StoryStore, story: Story, title: (text: StoryText) => StoryText): Promise<string> {
  const copy = copyOfStory(story, newId(), title);
  await store.write(copy, [""], newId());
  return copy.id;
}

/**
 * Keeps a story from elsewhere, under its own id where that is free. The same story twice is one; another with the same
 * id, or with that of a shipped one, gets an id of its own: nothing is written over.
 * @returns the id
 */
export async function takeStory(store: StoryStore, story: Story, shipped: readonly string[]): Promise<string> {
  const isReserved = [LIST_WORD, LINKED_ID, ...shipped].includes(story.id);
  const isTaken = isReserved || (await store.write(story, [""], newId())) === null;
  return isTaken ? keepCopy(store, story, (title) => title) : story.id;
}
