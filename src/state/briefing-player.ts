import { createEffect, createMemo, createSignal, on, untrack } from "solid-js";
import type { Briefing } from "../briefing/briefing.ts";
import { DataError } from "../data/data-error.ts";
import type { Loader } from "../data/load.ts";
import { selectionFromSearch } from "../link/link.ts";
import type { Index } from "../model/types.ts";
import type { BriefingEntry, BriefingPlayer, MapCamera } from "./briefing-types.ts";
import { createOnDemand } from "./dataset.ts";
import type { NoticesPart } from "./explorer-types.ts";
import type { createLinkedState, WantedPlace } from "./linked-state.ts";

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
export function createBriefingPlayer(parts: Parts): BriefingPlayer {
  const { linked } = parts;
  const [briefing, setBriefing] = createSignal<Briefing | null>(null);
  const load = (id: string) => loadBriefing(parts.loader, id);
  const shipped = createOnDemand<"all", readonly BriefingEntry[]>(() => loadList(parts.loader), parts.onError);
  const place = () => linked.wanted().place;
  const at = createMemo(() => within(briefing(), (place()?.step ?? 1) - 1));

  const show = (shown: Briefing, number: number, history: "push" | "replace", own = { view: true, camera: true }) => {
    const step = shown.steps[number];
    const next = { briefing: shown.id, step: number + 1, kiosk: place()?.kiosk ?? false };
    linked.visit(next, step && own.view ? viewOf(step.view, parts) : {}, history);
    parts.stopClock();
    if (step && own.camera) {
      parts.view.lookAt(step.camera);
    }
  };
  follow(parts, load, briefing, (shown, wanted) => {
    setBriefing(shown);
    if (shown !== null && wanted.place !== null) {
      const number = askedStep(shown, wanted.place.step, parts.notify);
      show(shown, number, "replace", { view: wanted.ownView, camera: wanted.ownCamera });
    }
  });
  const open = (next: Briefing, number = 0) => {
    setBriefing(next);
    show(next, within(next, number), "push");
  };
  const setKiosk = (kiosk: boolean) => {
    const now = place();
    if (now !== null) {
      linked.visit({ ...now, kiosk }, {}, "replace");
    }
  };
  return {
    briefing,
    at,
    step: () => briefing()?.steps[at()] ?? null,
    open,
    goTo: (number) => {
      const open = briefing();
      if (open !== null) {
        show(open, within(open, number), "replace");
      }
    },
    close: () => {
      setBriefing(null);
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
  load: BriefingPlayer["load"],
  briefing: BriefingPlayer["briefing"],
  show: (briefing: Briefing | null, wanted: WantedPlace) => void,
): void {
  createEffect(
    on(linked.wanted, (wanted) => {
      const id = wanted.place?.briefing;
      if (id === untrack(briefing)?.id) {
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

async function loadList(loader: Loader): Promise<readonly BriefingEntry[]> {
  const [list, { briefingEntriesOf }] = await Promise.all([loader.briefings(), import("../briefing/read-briefing.ts")]);
  const entries = briefingEntriesOf(list);
  if (entries === null) {
    throw new DataError("broken", "stories/index.json");
  }
  return entries;
}

/** A briefing that is not in the list is not asked for: it came within a link, or is kept in this browser. */
async function loadBriefing(loader: Loader, id: string): Promise<Briefing> {
  const list = await loadList(loader).catch((error: unknown) => error);
  if (!Array.isArray(list) || !list.some((entry) => entry.id === id)) {
    const { localBriefing } = await import("./local-briefing.ts");
    const own = await localBriefing(id);
    if (own === null) {
      throw Array.isArray(list) ? new DataError("missing", `stories/${id}.json`) : list;
    }
    return own;
  }
  const [file, { briefingOf }] = await Promise.all([loader.briefing(id), import("../briefing/read-briefing.ts")]);
  const { briefing } = briefingOf(file);
  if (briefing === null || briefing.id !== id) {
    throw new DataError("broken", `stories/${id}.json`);
  }
  return briefing;
}

/** The whole selection of a step, defaults too. */
function viewOf(view: string, { index, notify }: Parts) {
  const { selection, ignored } = selectionFromSearch(view, index);
  for (const { field, value } of ignored) {
    notify("warning", "link.ignored", { field, value });
  }
  return selection;
}

/** Number of the step that a link asks for; the first, with a notice, where the briefing has no such step. */
function askedStep(briefing: Briefing, step: number, notify: NoticesPart["notify"]): number {
  if (step <= briefing.steps.length) {
    return step - 1;
  }
  notify("warning", "link.ignored", { field: "step", value: step });
  return 0;
}

function within(briefing: Briefing | null, number: number): number {
  return Math.max(0, Math.min(number, (briefing?.steps.length ?? 1) - 1));
}
