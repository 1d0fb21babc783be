import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { BriefingPlayer } from "./briefing-types.ts";
import { createMediaQuery } from "./theme.ts";

/** Whether somebody presents: a briefing is open, or the page fills the screen. */
export function createPresenting(briefing: Pick<BriefingPlayer, "briefing">): Accessor<boolean> {
  const isElementFull = () => document.fullscreenElement !== null;
  const [elementFull, setElementFull] = createSignal(isElementFull());
  const update = () => setElementFull(isElementFull());
  document.addEventListener("fullscreenchange", update);
  onCleanup(() => document.removeEventListener("fullscreenchange", update));
  // The browser's own key for it tells nobody but the style sheets.
  const windowFull = createMediaQuery("(display-mode: fullscreen)");
  return () => elementFull() || windowFull() || briefing.briefing() !== null;
}
