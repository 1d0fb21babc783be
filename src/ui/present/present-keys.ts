/** What keys and buttons can ask of the presenter. */
export type PresentAction =
  | "next"
  | "back"
  | "first"
  | "last"
  | "black"
  | "list"
  | "laser"
  | "ink"
  | "notes"
  | "kiosk"
  | "full"
  | "help"
  | "leave"
  /** The key does nothing here, and nothing else either: a clicker's F5 would load the page anew. */
  | "nothing";

/** Keys of the keyboard and of clickers, which send the page keys, the full stop or "b", F5 and Escape. */
const KEYS: ReadonlyMap<string, PresentAction> = new Map(
  Object.entries({
    ArrowRight: "next",
    ArrowDown: "next",
    PageDown: "next",
    " ": "next",
    Enter: "next",
    ArrowLeft: "back",
    ArrowUp: "back",
    PageUp: "back",
    Backspace: "back",
    Home: "first",
    End: "last",
    Escape: "leave",
    F5: "nothing",
  } as const),
);

/** Single characters: they can be switched off with the other single keys of the atlas. */
const LETTERS: ReadonlyMap<string, PresentAction> = new Map(
  Object.entries({
    ".": "black",
    b: "black",
    j: "list",
    l: "laser",
    i: "ink",
    n: "notes",
    k: "kiosk",
    f: "full",
    "?": "help",
  } as const),
);

/** Keys that also press a button that has the focus. */
export const PRESSING_KEYS: readonly string[] = [" ", "Enter"];
/** Keys that act through an open dialog: a clicker has no other. */
export const PAGE_KEYS: readonly string[] = ["PageDown", "PageUp", "F5"];

type Key = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** What a key asks for; null where it asks for nothing. Shift-F5 and everything with Ctrl stay the browser's. */
export function presentAction(event: Key, withLetters = true): PresentAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || (event.key === "F5" && event.shiftKey)) {
    return null;
  }
  return KEYS.get(event.key) ?? (withLetters ? LETTERS.get(letterOf(event)) : undefined) ?? null;
}

/** With Korean letters switched on, the key J says "ㅓ", or nothing at all: then its place on the keyboard counts. */
function letterOf({ key, code }: Key): string {
  const isLatin = /^[\x20-\x7e]$/.test(key);
  return (isLatin ? key : code.replace(/^Key/, "").replace(/^Period$/, ".")).toLowerCase();
}
