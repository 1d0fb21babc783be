import { createEffect, createMemo, createSignal, on, untrack } from "solid-js";
import { DataError } from "../data/data-error.ts";
import type { Loader } from "../data/load.ts";
import { selectionFromSearch } from "../link/link.ts";
import type { Index } from "../model/types.ts";
import type { Story } from "../story/story.ts";
import { createOnDemand } from "./dataset.ts";
import type { NoticesPart } from "./explorer-types.ts";
import type { createLinkedState, WantedPlace } from "./linked-state.ts";
import type { MapCamera, StoryEntry, StoryPlayer } from "./story-types.ts";

interface Parts {
  readonly index: Index;
  readonly loader: Loader;
  readonly linked: ReturnType<typeof createLinkedState>;
  readonly view: MapCamera;
  readonly stopClock: () => void;
  readonly notify: NoticesPart["notify"];
  readonly onError: (error: unknown) => void;
}

/**
 * The briefing that is open. The link says which and where (`linked.wanted`): this follows it, also on Back and Forward,
 * and writes it. Opening and closing are steps of the history, going from step to step is none: Back leaves the briefing
 * for the view from before it.
 */
export function createStoryPlayer(parts: Parts): StoryPlayer {
  const { linked } = parts;
  const [story, setStory] = createSignal<Story | null>(null);
  const load = (id: string) => loadStory(parts.loader, id);
  const shipped = createOnDemand<"all", readonly StoryEntry[]>(() => loadList(parts.loader), parts.onError);
  const place = () => linked.wanted().place;
  const at = createMemo(() => within(story(), (place()?.step ?? 1) - 1));

  const show = (shown: Story, number: number, history: "push" | "replace", own = { view: true, camera: true }) => {
    const step = shown.steps[number];
    const next = { story: shown.id, step: number + 1, kiosk: place()?.kiosk ?? false };
    linked.visit(next, step && own.view ? viewOf(step.view, parts) : {}, history);
    parts.stopClock();
    if (step && own.camera) {
      parts.view.lookAt(step.camera);
    }
  };
  follow(parts, load, story, (shown, wanted) => {
    setStory(shown);
    if (shown !== null && wanted.place !== null) {
      const number = askedStep(shown, wanted.place.step, parts.notify);
      show(shown, number, "replace", { view: wanted.ownView, camera: wanted.ownCamera });
    }
  });
  const open = (next: Story, number = 0) => {
    setStory(next);
    show(next, within(next, number), "push");
  };
  const setKiosk = (kiosk: boolean) => {
    const now = place();
    if (now !== null) {
      linked.visit({ ...now, kiosk }, {}, "replace");
    }
  };
  return {
    story,
    at,
    step: () => story()?.steps[at()] ?? null,
    open,
    goTo: (number) => {
      const open = story();
      if (open !== null) {
        show(open, within(open, number), "replace");
      }
    },
    close: () => {
      setStory(null);
      linked.visit(null, {}, "push");
    },
    kiosk: () => place()?.kiosk ?? false,
    setKiosk,
    shipped: () => shipped("all"),
    load,
    present: (id, kiosk = false) =>
      load(id).then((loaded) => {
        open(loaded);
        setKiosk(kiosk);
      }, parts.onError),
  };
}

/** Loads what the link asks for where it is not what is open. What was asked for in between counts. */
function follow(
  { linked, notify, onError }: Parts,
  load: StoryPlayer["load"],
  story: StoryPlayer["story"],
  show: (story: Story | null, wanted: WantedPlace) => void,
): void {
  createEffect(
    on(linked.wanted, (wanted) => {
      const id = wanted.place?.story;
      if (id === untrack(story)?.id) {
        return;
      }
      if (id === undefined) {
        show(null, wanted);
        return;
      }
      load(id).then(
        (loaded) => linked.wanted() === wanted && show(loaded, wanted),
        (error: unknown) => {
          if (linked.wanted() === wanted) {
            linked.visit(null, {}, "replace");
          }
          if (error instanceof DataError && error.kind === "missing") {
            notify("warning", "link.ignored", { field: "story", value: id });
          } else {
            onError(error);
          }
        },
      );
    }),
  );
}

async function loadList(loader: Loader): Promise<readonly StoryEntry[]> {
  const [list, { storyEntriesOf }] = await Promise.all([loader.stories(), import("../story/read-story.ts")]);
  const entries = storyEntriesOf(list);
  if (entries === null) {
    throw new DataError("broken", "stories/index.json");
  }
  return entries;
}

/** A story that is not in the list is not asked for: it came within a link, or is kept in this browser. */
async function loadStory(loader: Loader, id: string): Promise<Story> {
  const list = await loadList(loader).catch((error: unknown) => error);
  if (!Array.isArray(list) || !list.some((entry) => entry.id === id)) {
    const { localStory } = await import("./local-story.ts");
    const own = await localStory(id);
    if (own === null) {
      throw Array.isArray(list) ? new DataError("missing", `stories/${id}.json`) : list;
    }
    return own;
  }
  const [file, { storyOf }] = await Promise.all([loader.story(id), import("../story/read-story.ts")]);
  const { story } = storyOf(file);
  if (story === null || story.id !== id) {
    throw new DataError("broken", `stories/${id}.json`);
  }
  return story;
}

/** The whole selection of a step, defaults too. */
function viewOf(view: string, { index, notify }: Parts) {
  const { selection, ignored } = selectionFromSearch(view, index);
  for (const { field, value } of ignored) {
    notify("warning", "link.ignored", { field, value });
  }
  return selection;
}

/** Number of the step that a link asks for; the first, with a notice, where the story has no such step. */
function askedStep(story: Story, step: number, notify: NoticesPart["notify"]): number {
  if (step <= story.steps.length) {
    return step - 1;
  }
  notify("warning", "link.ignored", { field: "step", value: step });
  return 0;
}

function within(story: Story | null, number: number): number {
  return Math.max(0, Math.min(number, (story?.steps.length ?? 1) - 1));
}
