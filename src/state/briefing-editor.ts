import { createEffect, createMemo, createRoot, createSignal, on } from "solid-js";
import type { Briefing } from "../briefing/briefing.ts";
import {
  type Draft,
  draftOf,
  isBlank,
  newBriefing,
  openStep,
  withBriefingWords,
  withStepOpen,
} from "../briefing/edit-briefing.ts";
import { type History, newHistory, record, redone, undone, withPresent } from "../briefing/history.ts";
import type { BriefingProblem } from "../briefing/read-briefing.ts";
import { copyTitle } from "../i18n/copy-title.ts";
import { selectionFromSearch, selectionToSearch } from "../link/link.ts";
import { openBriefingStore } from "./briefing-database.ts";
import { createBriefingSaver } from "./briefing-saver.ts";
import type { BriefingStore, KeptBriefing } from "./briefing-store.ts";
import type { Explorer, Parts } from "./explorer-types.ts";
import { newId } from "./new-id.ts";
import { today } from "./today.ts";

/** Why the briefing that the link names is not open: not kept here, or kept and not readable. */
export type OpeningProblem = "gone" | BriefingProblem;

type Saver = ReturnType<typeof createBriefingSaver>;

interface Open {
  readonly store: BriefingStore;
  readonly saver: Saver;
  readonly dispose: () => void;
}

/** The briefing that is being written: what can be done to it, undone, and how it is kept. */
export interface BriefingEditor {
  /** Null while none is open. */
  readonly draft: () => Draft | null;
  readonly problem: () => OpeningProblem | null;
  /** The last write could not be read: what is open is the one before it. */
  readonly isPrevious: () => boolean;
  readonly saving: () => ReturnType<Saver["saving"]>;
  readonly elsewhere: () => ReturnType<Saver["elsewhere"]>;
  /** Id under which the briefing goes on since another tab went on with the one that was open; "" where none did. */
  readonly forked: () => string;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  undo(): void;
  redo(): void;
  /** Makes a change that can be undone; changes of one group without a pause are undone at once. */
  change(change: (draft: Draft) => Draft, group?: string): void;
  /** Opens a step and shows its view. */
  goTo(at: number): void;
  /** Whether the map shows the selection of the open step. */
  readonly isShown: () => boolean;
  /** Starts a briefing and opens it. */
  create(): void;
  /** Takes over what another tab has written; what was here can be had back by undo. */
  takeOther(): Promise<void>;
  /** Tries to write again what could not be written. */
  saveAgain(): void;
  /** Writes what is not yet written. */
  flush(): Promise<void>;
}

const EDITORS = new WeakMap<Explorer, BriefingEditor>();

/** The editor of an atlas: made at the first ask, it outlives the panels that show it. */
export function briefingEditorOf(explorer: Explorer, openStore = openBriefingStore): BriefingEditor {
  const editor = EDITORS.get(explorer) ?? createRoot(() => createBriefingEditor(explorer, openStore));
  EDITORS.set(explorer, editor);
  return editor;
}

function createBriefingEditor(
  explorer: Parts<"link" | "data" | "map" | "writing">,
  openStore: () => Promise<BriefingStore>,
): BriefingEditor {
  const [history, setHistory] = createSignal<History<Draft> | null>(null);
  const [id, setId] = createSignal("");
  const [open, setOpen] = createSignal<Open | null>(null);
  const [problem, setProblem] = createSignal<OpeningProblem | null>(null);
  const [isPrevious, setPrevious] = createSignal(false);
  const [forked, setForked] = createSignal("");

  const draft = createMemo<Draft | null>(() => {
    const present = history()?.present;
    return present ? { briefing: { ...present.briefing, id: id() }, at: present.at } : null;
  });
  const move = (next: History<Draft> | null) => {
    const before = history();
    if (next !== null && next !== before) {
      setHistory(next);
      if (next.present.briefing !== before?.present.briefing) {
        open()?.saver.save(next.present.briefing);
      }
    }
  };
  const change: BriefingEditor["change"] = (change, group) => {
    const before = history();
    const after = before && change(before.present);
    if (before && after && after !== before.present) {
      const isNewBriefing = after.briefing !== before.present.briefing;
      const dated = isNewBriefing ? { briefing: { ...after.briefing, date: today() }, at: after.at } : after;
      move(isNewBriefing ? record(before, dated, group ?? null, performance.now()) : withPresent(before, dated));
    }
  };

  const start = (store: BriefingStore, briefing: Briefing, revision: string) => {
    createRoot((dispose) => {
      const saver = createBriefingSaver(store, briefing.id, revision, (fork) => {
        // Found while leaving: the copy is written, and what is open by now is another story.
        if (open()?.saver !== saver) {
          return;
        }
        setId(fork);
        setForked(fork);
        change((now) => withBriefingWords(now, { title: copyTitle(now.briefing.title) }));
        explorer.writing.edit(fork, "replace");
      });
      setOpen({ store, saver, dispose });
    });
    setId(briefing.id);
    setHistory(newHistory(draftOf(briefing)));
  };
  const leave = () => {
    const last = open();
    const briefing = draft()?.briefing;
    last?.saver
      .flush()
      // Who looks in and writes nothing leaves nothing behind.
      .then(() => (briefing && isBlank(briefing) ? last.store.remove(briefing.id, last.saver.own()) : undefined))
      .catch(() => undefined)
      .finally(() => {
        last.saver.putDown();
        last.dispose();
      });
    setOpen(null);
    setHistory(null);
    setId("");
    setForked("");
    setProblem(null);
    setPrevious(false);
  };
  const read = async (wanted: string) => {
    const store = await openStore();
    const kept = await store.one(wanted).catch(() => null);
    // Another may have been asked for meanwhile.
    if (explorer.writing.editing() !== wanted || id() === wanted) {
      return;
    }
    if (kept?.reading.briefing) {
      start(store, kept.reading.briefing, kept.revision);
      setPrevious(kept.isPrevious);
    } else {
      setProblem(problemOf(kept));
    }
  };
  createEffect(
    on(explorer.writing.editing, (wanted) => {
      if (wanted === id() || wanted === null) {
        return;
      }
      leave();
      if (wanted !== "") {
        read(wanted);
      }
    }),
  );

  return {
    draft,
    problem,
    isPrevious,
    forked,
    saving: () => open()?.saver.saving() ?? "saved",
    elsewhere: () => open()?.saver.elsewhere() ?? "none",
    canUndo: () => (history()?.past.length ?? 0) > 0,
    canRedo: () => (history()?.future.length ?? 0) > 0,
    undo: () => move(mapped(history(), undone)),
    redo: () => move(mapped(history(), redone)),
    change,
    goTo(at) {
      change((now) => withStepOpen(now, at));
      const step = mapped(draft(), openStep);
      if (step) {
        explorer.link.select(selectionFromSearch(step.view, explorer.data.index).selection);
        explorer.map.camera.lookAt(step.camera);
      }
    },
    isShown: createMemo(() => {
      const step = mapped(draft(), openStep);
      return step ? canonical(step.view, explorer) === selectionToSearch(explorer.link.selection) : false;
    }),
    async create() {
      leave();
      const briefing = newBriefing(newId(), today());
      const store = await openStore();
      start(store, briefing, "");
      open()?.saver.save(briefing);
      explorer.writing.edit(briefing.id, explorer.writing.editing() === null ? "push" : "replace");
    },
    async takeOther() {
      const saver = open()?.saver;
      const kept = await (await openStore()).one(id()).catch(() => null);
      const before = history();
      if (kept?.reading.briefing && before && saver === open()?.saver) {
        saver?.setRead(kept.revision);
        setHistory(record(before, draftOf(kept.reading.briefing, before.present.at), null, performance.now()));
      }
    },
    saveAgain: () => {
      open()?.saver.flush();
    },
    flush: async () => {
      await open()?.saver.flush();
    },
  };
}

/** A view as this atlas writes it: files may hold defaults, another order, or what is no longer known. */
function canonical(view: string, explorer: Parts<"data">): string {
  return selectionToSearch(selectionFromSearch(view, explorer.data.index).selection);
}

function problemOf(kept: KeptBriefing | null): OpeningProblem {
  return kept?.reading.problem ?? "gone";
}

function mapped<Value, Result>(value: Value | null, of: (value: Value) => Result): Result | null {
  return value === null ? null : of(value);
}
