import { onCleanup } from "solid-js";
import { PRESSING_KEYS, presentAction } from "./present-keys.ts";
import { type AskedAction, isAsked } from "./speaker-messages.ts";

/** Keys of the speaker window steer the presenter. Space and Enter press a button that has the focus. */
export function listenToSpeakerKeys(act: (action: AskedAction) => void): void {
  const onKey = (event: KeyboardEvent) => {
    const action = presentAction(event);
    const presses = PRESSING_KEYS.includes(event.key) && document.activeElement?.closest("button") !== null;
    if (action === null || presses) {
      return;
    }
    // A clicker's F5 must not load this window anew either.
    if (action === "nothing") {
      event.preventDefault();
    }
    if (isAsked(action)) {
      event.preventDefault();
      act(action);
    }
  };
  addEventListener("keydown", onKey);
  onCleanup(() => removeEventListener("keydown", onKey));
}
