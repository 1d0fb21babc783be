import { createEffect, createSignal, onCleanup } from "solid-js";
import { loadPart } from "../../i18n/texts/part-texts.ts";
import type { Parts } from "../../state/explorer-types.ts";
import { LATE_TABLES } from "../table/late-tables.ts";
import type { PreparedPrint } from "./prepared-print.ts";

/** A print that was asked for by a key waits no longer than this for its table. */
const PATIENCE_MILLISECONDS = 3000;

type Paper = typeof import("./paper.tsx");

/**
 * Gets ready what the browser's own command prints. The browser waits for nothing, so the program of the table comes before: once
 * the atlas is on the device, or when the reader is about to print (a hand on Ctrl, or a pointer on its way to the
 * browser's menu). Ctrl+P itself waits for what is still missing. Call inside a Solid root.
 */
export function createPlainPaper(
  explorer: Parts<"sites" | "facts" | "supply" | "lanes" | "offline">,
): () => PreparedPrint | null {
  const [paper, setPaper] = createSignal<Paper>();
  const load = () => {
    // Lost on the way: what prints without it says where the table is to be had.
    loadPart(loadPaper).then(setPaper, () => undefined);
  };
  const isReady = () => paper() !== undefined && explorer.sites.texts() !== undefined;
  createEffect(() => {
    if (explorer.offline.status().kind === "ready") {
      whenIdle(() => {
        load();
        explorer.sites.texts();
      });
    }
  });
  onCleanup(listen(load, isReady));
  return () => paper()?.paperOf(explorer, "") ?? null;
}

/** The program of the paper, with the tables of features. */
async function loadPaper(): Promise<Paper> {
  const [paper] = await Promise.all([import("./paper.tsx"), LATE_TABLES.load()]);
  return paper;
}

/** Hears of a reader who is about to print; gives the way to stop hearing. */
function listen(load: () => void, isReady: () => boolean): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) {
      load();
    }
    if (printsByKey(event) && !isReady()) {
      event.preventDefault();
      waitFor(isReady).then(() => window.print());
    }
  };
  const page = document.documentElement;
  // Before the presenter, which lets no key pass.
  addEventListener("keydown", onKey, { capture: true });
  page.addEventListener("pointerleave", load);
  return () => {
    removeEventListener("keydown", onKey, { capture: true });
    page.removeEventListener("pointerleave", load);
  };
}

async function waitFor(isReady: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE_MILLISECONDS;
  while (!isReady() && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Safari knows no idle time. */
function whenIdle(act: () => void): void {
  "requestIdleCallback" in window ? requestIdleCallback(act) : setTimeout(act, PATIENCE_MILLISECONDS);
}

/** Ctrl+P or ⌘P; with Korean letters switched on the key says "ㅔ", so that its place on the keyboard counts too. */
function printsByKey(
  event: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
): boolean {
  const isPrint = event.key.toLowerCase() === "p" || event.code === "KeyP";
  return isPrint && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
}
