import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Briefing } from "../../src/briefing/briefing.ts";
import { newStep, withBriefingWords, withStepAdded, withStepWords } from "../../src/briefing/edit-briefing.ts";
import { briefingEditorOf } from "../../src/state/briefing-editor.ts";
import {
  type BriefingStore,
  createMemoryStore,
  keptBriefing,
  type StoreListener,
} from "../../src/state/briefing-store.ts";
import { recoverUnsaved } from "../../src/state/unsaved.ts";
import { A_BRIEFING } from "../unit/support/briefings.ts";
import { createFakeExplorer } from "./fake-explorer.ts";

/** The database of a browser, and the tabs that have it open: each hears what the others write. */
function createBrowser() {
  const memory = createMemoryStore();
  const tabs: StoreListener[] = [];
  const refuse: { next: Error | null } = { next: null };
  const openTab = (): BriefingStore => {
    let own: StoreListener = () => undefined;
    const tell = (id: string, revision: string) => {
      for (const tab of tabs.filter((other) => other !== own)) {
        tab(id, revision);
      }
    };
    return {
      ...memory,
      keeps: "browser",
      write: async (briefing, revisions, revision) => {
        if (refuse.next !== null) {
          throw refuse.next;
        }
        const now = await memory.write(briefing, revisions, revision);
        if (now === revision) {
          tell(briefing.id, revision);
        }
        return now;
      },
      remove: async (id, own) => {
        const last = await memory.remove(id, own);
        if (last !== null) {
          tell(id, "");
        }
        return last;
      },
      watch: (listener) => {
        own = listener;
        tabs.push(listener);
        return () => undefined;
      },
    };
  };
  return { memory, refuse, openTab };
}

/** An atlas with its editor in one tab, with this briefing open. */
async function openEditor(store: BriefingStore, id: string) {
  const { explorer } = createFakeExplorer();
  const editor = briefingEditorOf(explorer, async () => store);
  explorer.writing.edit(id);
  await vi.waitFor(() => expect(editor.draft()?.briefing.id).toBe(id));
  return { explorer, editor };
}

const titled = (en: string) => (draft: Parameters<typeof withBriefingWords>[0]) =>
  withBriefingWords(draft, { title: { en, ko: "" } });
const storedTitle = async (memory: BriefingStore, id: string) => (await memory.one(id))?.reading.briefing?.title.en;

let browser: ReturnType<typeof createBrowser>;
beforeEach(async () => {
  browser = createBrowser();
  await browser.memory.write(A_BRIEFING, [""], "r1");
});
afterEach(() => localStorage.clear());

describe("writing", () => {
  test("a new briefing is kept as it grows, within half a second of each change", async () => {
    const { explorer } = createFakeExplorer();
    const editor = briefingEditorOf(explorer, async () => browser.openTab());
    editor.create();
    await vi.waitFor(() => expect(editor.draft()).not.toBeNull());
    const { id } = editor.draft()!.briefing;
    expect(explorer.writing.editing()).toBe(id);
    const camera = { longitude: 1, latitude: 2, zoom: 3 };
    editor.change((draft) => withStepAdded(draft, newStep("one", "mineral=cobalt", camera, { en: "One", ko: "" })));
    expect(editor.saving()).toBe("saving");
    await vi.waitFor(() => expect(editor.saving()).toBe("saved"), { timeout: 500 });
    expect((await browser.memory.one(id))?.reading.briefing).toMatchObject({ id, steps: [{ id: "one", camera }] });
  });

  test("every change can be undone and done again, and what is kept follows", async () => {
    const { editor } = await openEditor(browser.openTab(), A_BRIEFING.id);
    editor.change(titled("New"));
    editor.change((draft) => withStepWords(draft, { seconds: 50 }));
    editor.undo();
    editor.undo();
    expect([editor.draft()?.briefing, editor.canUndo()]).toEqual([A_BRIEFING, false]);
    editor.redo();
    expect(editor.draft()?.briefing.title.en).toBe("New");
    await editor.flush();
    expect(await storedTitle(browser.memory, A_BRIEFING.id)).toBe("New");
  });

  test("going to a step shows its view and is no change", async () => {
    const { explorer, editor } = await openEditor(browser.openTab(), A_BRIEFING.id);
    expect(editor.isShown()).toBe(false);
    editor.goTo(2);
    expect(explorer.link.selection).toMatchObject({ minerals: ["cobalt"], year: 2022 });
    expect([editor.draft()?.at, editor.isShown(), editor.canUndo()]).toEqual([2, true, false]);
  });

  test("a briefing that is not kept here, or was saved by a newer atlas, is said to be so and stays untouched", async () => {
    const { explorer } = createFakeExplorer();
    const newer = { ...A_BRIEFING, id: "newer", version: 2 } as unknown as Briefing;
    await browser.memory.putBack({ id: "newer", revision: "r", savedAt: "", story: newer, previous: A_BRIEFING });
    const editor = briefingEditorOf(explorer, async () => browser.openTab());
    explorer.writing.edit("nowhere");
    await vi.waitFor(() => expect(editor.problem()).toBe("gone"));
    explorer.writing.edit("newer");
    await vi.waitFor(() => expect(editor.problem()).toBe("newer"));
    expect((await browser.memory.one("newer"))?.raw).toBe(newer);
  });
});

describe("two tabs on one briefing", () => {
  test("the older one says so; what is written there becomes a copy and neither is lost", async () => {
    const first = await openEditor(browser.openTab(), A_BRIEFING.id);
    const second = await openEditor(browser.openTab(), A_BRIEFING.id);
    first.editor.change(titled("From the first"));
    await first.editor.flush();
    expect(second.editor.elsewhere()).toBe("changed");
    expect(first.editor.elsewhere()).toBe("none");
    second.editor.change(titled("From the second"));
    await second.editor.flush();
    const forked = second.editor.forked();
    expect(forked).not.toBe("");
    expect([second.explorer.writing.editing(), second.editor.draft()?.briefing.id]).toEqual([forked, forked]);
    await second.editor.flush();
    expect(await storedTitle(browser.memory, A_BRIEFING.id)).toBe("From the first");
    expect(await storedTitle(browser.memory, forked)).toBe("From the second (copy)");
  });

  test("the newer state can be shown; what was here comes back by undo", async () => {
    const first = await openEditor(browser.openTab(), A_BRIEFING.id);
    const second = await openEditor(browser.openTab(), A_BRIEFING.id);
    first.editor.change(titled("Newer"));
    await first.editor.flush();
    await second.editor.takeOther();
    expect([second.editor.draft()?.briefing.title.en, second.editor.elsewhere()]).toEqual(["Newer", "none"]);
    second.editor.undo();
    expect(second.editor.draft()?.briefing.title.en).toBe(A_BRIEFING.title.en);
    await second.editor.flush();
    expect([second.editor.forked(), await storedTitle(browser.memory, A_BRIEFING.id)]).toEqual([
      "",
      A_BRIEFING.title.en,
    ]);
    expect(first.editor.elsewhere()).toBe("changed");
  });

  test("a blank one that is left stays where another tab has written into it, and goes where none has", async () => {
    const { explorer, editor } = await openEditor(browser.openTab(), A_BRIEFING.id);
    editor.create();
    await vi.waitFor(() => expect(explorer.writing.editing()).not.toBe(A_BRIEFING.id));
    const id = explorer.writing.editing() ?? "";
    await editor.flush();
    const other = await openEditor(browser.openTab(), id);
    other.editor.change(titled("Written elsewhere"));
    await other.editor.flush();
    explorer.writing.edit("");
    await vi.waitFor(() => expect(editor.draft()).toBeNull());
    await new Promise((done) => setTimeout(done, 20));
    expect(await storedTitle(browser.memory, id)).toBe("Written elsewhere");

    editor.create();
    await vi.waitFor(() => expect(explorer.writing.editing()).not.toBe(""));
    const blank = explorer.writing.editing() ?? "";
    await editor.flush();
    expect(await browser.memory.one(blank)).not.toBeNull();
    explorer.writing.edit("");
    await vi.waitFor(async () => expect(await browser.memory.one(blank)).toBeNull());
  });

  test("one that was deleted elsewhere is kept again as soon as one goes on", async () => {
    const tab = browser.openTab();
    const { editor } = await openEditor(browser.openTab(), A_BRIEFING.id);
    await tab.remove(A_BRIEFING.id);
    expect(editor.elsewhere()).toBe("removed");
    editor.change(titled("Still here"));
    await editor.flush();
    expect(await storedTitle(browser.memory, A_BRIEFING.id)).toBe("Still here");
  });
});

describe("where the browser refuses", () => {
  test("a full disk is said; the text stays and is written when there is room", async () => {
    const { editor } = await openEditor(browser.openTab(), A_BRIEFING.id);
    browser.refuse.next = new DOMException("full", "QuotaExceededError");
    editor.change(titled("No room"));
    await editor.flush();
    expect([editor.saving(), editor.draft()?.briefing.title.en]).toEqual(["full", "No room"]);
    browser.refuse.next = null;
    editor.saveAgain();
    await vi.waitFor(() => expect(editor.saving()).toBe("saved"));
    expect(await storedTitle(browser.memory, A_BRIEFING.id)).toBe("No room");
  });

  test("what could not be written when a briefing is left is written at the next opening", async () => {
    const { explorer, editor } = await openEditor(browser.openTab(), A_BRIEFING.id);
    browser.refuse.next = new DOMException("full", "QuotaExceededError");
    editor.change(titled("No room"));
    explorer.writing.edit("");
    await vi.waitFor(() => expect(localStorage.length).toBe(1));
    browser.refuse.next = null;
    await recoverUnsaved(browser.openTab());
    expect(await storedTitle(browser.memory, A_BRIEFING.id)).toBe("No room");
  });

  test("what could not be read again never takes the place of what can", async () => {
    const { editor } = await openEditor(browser.openTab(), A_BRIEFING.id);
    editor.change(({ briefing, at }) => ({ briefing: { ...briefing, title: { en: "x".repeat(999), ko: "" } }, at }));
    await editor.flush();
    expect(editor.saving()).toBe("failed");
    expect(await storedTitle(browser.memory, A_BRIEFING.id)).toBe(A_BRIEFING.title.en);
  });

  test("where nothing is kept one is told so", async () => {
    const { explorer } = createFakeExplorer();
    const editor = briefingEditorOf(explorer, async () => createMemoryStore());
    editor.create();
    await vi.waitFor(() => expect(editor.draft()).not.toBeNull());
    expect(editor.saving()).toBe("memory");
  });

  test("a last write that cannot be read gives way to the one before", () => {
    const stored = { id: "a", revision: "r", savedAt: "", previous: A_BRIEFING };
    const kept = keptBriefing({ ...stored, story: { ...A_BRIEFING, steps: "broken" } });
    expect([kept.reading.briefing, kept.isPrevious]).toEqual([A_BRIEFING, true]);
    expect(keptBriefing({ ...stored, story: "broken", previous: 1 }).reading.problem).toBe("notBriefing");
  });
});

describe("a page that goes away", () => {
  /** Types and leaves before anything could be written. */
  async function leaveInHaste() {
    const { editor } = await openEditor(browser.openTab(), A_BRIEFING.id);
    browser.refuse.next = new Error("gone");
    editor.change(titled("Last words"));
    dispatchEvent(new Event("pagehide"));
    await editor.flush();
    browser.refuse.next = null;
    expect(await storedTitle(browser.memory, A_BRIEFING.id)).toBe(A_BRIEFING.title.en);
  }

  test("puts down what is not written; the next one writes it", async () => {
    await leaveInHaste();
    await recoverUnsaved(browser.openTab());
    expect(await storedTitle(browser.memory, A_BRIEFING.id)).toBe("Last words");
    expect(localStorage.length).toBe(0);
  });

  test("where another tab has gone on meanwhile, both are kept", async () => {
    await leaveInHaste();
    await browser.memory.write({ ...A_BRIEFING, author: "Another" }, ["r1"], "r2");
    await recoverUnsaved(browser.openTab());
    const all = await browser.memory.all();
    expect(all.map(({ reading }) => reading.briefing?.title.en).sort()).toEqual([A_BRIEFING.title.en, "Last words"]);
    expect((await browser.memory.one(A_BRIEFING.id))?.reading.briefing?.author).toBe("Another");
  });

  test("what was put down and cannot be read is dropped without harm", async () => {
    localStorage.setItem("lodeway-unsaved:x", "{");
    localStorage.setItem("lodeway-unsaved:y", '{"story":{"format":"lodeway-story","version":9},"own":"r1"}');
    await recoverUnsaved(browser.openTab());
    expect([localStorage.length, (await browser.memory.all()).length]).toEqual([0, 1]);
  });
});
