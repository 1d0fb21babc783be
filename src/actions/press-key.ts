import type { Actor } from "./action.ts";
import { ACTIONS } from "./actions.ts";

/**
 * Acts on a key pressed anywhere but in a text field. True where the key was ours.
 * Escape always closes the page, then the card, then the table, and Ctrl-K or ⌘-K opens the search also from a text
 * field; single letters can be switched off (WCAG 2.1.4).
 * @param withLetters whether single keys act
 */
export function pressKey(event: KeyboardEvent, actor: Actor, withLetters: boolean): boolean {
  if (isSearchKey(event)) {
    actor.open("search");
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isBehindDialog()) {
    return false;
  }
  const key = event.key.toLowerCase();
  const action = ACTIONS.find(({ keys }) => keys?.pressed.includes(key));
  const isOn = action !== undefined && (withLetters || action.keys?.always === true);
  // A popover closes itself on Escape.
  if (!isOn || action.when?.(actor) === false || (key === "escape" && isInPopover(event.target))) {
    return false;
  }
  action.do(actor, key);
  return true;
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

/** A dialog keeps every key for itself, wherever the focus fell: nothing may change behind it. */
function isBehindDialog(): boolean {
  return document.querySelector("dialog[open]") !== null;
}

function isInPopover(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[popover]:popover-open") !== null;
}
