import type { BriefingEditor } from "../../state/briefing-editor.ts";

/** Ctrl-Z or ⌘-Z undoes, with Shift it redoes, as Ctrl-Y does; in text fields of other parts they stay the browser's. */
export function undoKey(event: KeyboardEvent, editor: BriefingEditor): void {
  const isCommand = event.ctrlKey !== event.metaKey && !event.altKey;
  if (!isCommand || isElsewhere(event.target)) {
    return;
  }
  const act = actionOf(event);
  if (act !== null) {
    event.preventDefault();
    editor[act]();
  }
}

/** By the key's place as well: with Korean letters switched on, the key Z says "ㅋ". */
function actionOf({ key, code, shiftKey }: KeyboardEvent): "undo" | "redo" | null {
  const isKey = (letter: string) =>
    key.toLowerCase() === letter || (key > "\u00ff" && code === `Key${letter.toUpperCase()}`);
  if (isKey("z")) {
    return shiftKey ? "redo" : "undo";
  }
  return isKey("y") && !shiftKey ? "redo" : null;
}

function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches("input, textarea, select, dialog *") &&
    target.closest(".editor") === null
  );
}
