import { LENSES, type Selection, YEARS } from "../../model/selection.ts";
import type { Parts } from "../../state/explorer-types.ts";

/** What single keys do, beside what the explorer can. */
export interface ShortcutTargets {
  readonly enabled: () => boolean;
  openMinerals(): void;
  openSearch(): void;
  toggleTable(): void;
  openKeys(): void;
}

/**
 * Acts on a key pressed anywhere but in a text field. True where the key was ours.
 * Escape always closes the page, then the card, then the table, and Ctrl-K or ⌘-K opens the search also from a text
 * field; single letters can be switched off (WCAG 2.1.4).
 */
export function pressKey(
  event: KeyboardEvent,
  explorer: Parts<"link" | "look" | "time">,
  targets: ShortcutTargets,
): boolean {
  if (isSearchKey(event)) {
    targets.openSearch();
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isBehindDialog()) {
    return false;
  }
  const closed = event.key === "Escape" && !isInPopover(event.target) && topmost(explorer.link.selection);
  if (closed) {
    explorer.link.select(closed);
    return true;
  }
  const action = targets.enabled() ? actions(explorer, targets)[event.key.toLowerCase()] : undefined;
  action?.();
  return action !== undefined;
}

function actions(
  explorer: Parts<"link" | "look" | "time">,
  targets: ShortcutTargets,
): Readonly<Record<string, () => void>> {
  const { selection } = explorer.link;
  const year = (step: number) => () => {
    const next = Math.min(YEARS.last, Math.max(YEARS.first, explorer.time.askedYear() + step));
    explorer.link.select({ year: next }, "replace");
  };
  const lenses = LENSES.map((lens, at) => [String(at + 1), () => explorer.link.select({ lens })]);
  return {
    ...Object.fromEntries(lenses),
    p: () => explorer.time.setPlaying(!explorer.time.playing()),
    "[": year(-1),
    "]": year(1),
    "/": targets.openSearch,
    m: targets.openMinerals,
    g: () => explorer.link.select({ projection: selection.projection === "globe" ? "flat" : "globe" }),
    t: targets.toggleTable,
    d: () => explorer.look.setTheme(explorer.look.theme() === "dark" ? "light" : "dark"),
    "?": targets.openKeys,
  };
}

/** With Korean letters switched on, the key K says "ㅏ". */
function isSearchKey(event: KeyboardEvent): boolean {
  const oneOfThem = event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
  return oneOfThem && ["k", "ㅏ"].includes(event.key.toLowerCase());
}

/** Letters choose an option of a list, too. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && ["text", "search", "number"].includes(target.type))
  );
}

/** What Escape closes: the page first, then the card, then the table; null where none is open. */
function topmost({ page, item, table }: Selection): Partial<Selection> | null {
  if (page !== "") {
    return { page: "" };
  }
  if (item !== null) {
    return { item: null };
  }
  return table === "" ? null : { table: "" };
}

/** A dialog keeps every key for itself, wherever the focus fell: nothing may change behind it. */
function isBehindDialog(): boolean {
  return document.querySelector("dialog[open]") !== null;
}

/** A popover closes itself on Escape. */
function isInPopover(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[popover]:popover-open") !== null;
}
