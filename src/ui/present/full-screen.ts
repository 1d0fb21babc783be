import { onCleanup } from "solid-js";

/** What opens over the picture and has keys of its own. */
export const LAYERS = "dialog[open], [popover]:popover-open";

/**
 * Full screen while a briefing is shown. Where a browser refuses (no gesture of the reader, no such ability) the presenter
 * fills the window all the same. Call inside a Solid root.
 * @param onLeft the reader left it by the browser's own Escape, which no page hears as a key
 */
export function createFullScreen(onLeft: () => void) {
  let wanted = false;
  const enter = () => {
    // Asked without a gesture, Chromium complains in the console.
    if (navigator.userActivation?.isActive !== false) {
      wanted = true;
      document.documentElement.requestFullscreen?.({ navigationUI: "hide" }).catch(() => undefined);
    }
  };
  const leave = () => {
    wanted = false;
    if (isFullScreen()) {
      document.exitFullscreen().catch(() => undefined);
    }
  };
  const onChange = () => {
    if (wanted && !isFullScreen()) {
      wanted = false;
      // With something open over the picture the Escape was meant for that.
      if (document.querySelector(LAYERS) === null) {
        onLeft();
      }
    }
  };
  document.addEventListener("fullscreenchange", onChange);
  onCleanup(() => {
    document.removeEventListener("fullscreenchange", onChange);
    leave();
  });
  return {
    enter,
    toggle: () => (isFullScreen() ? leave() : enter()),
    /** Full screen may end by itself, as it does where a window opens, and that is no wish to leave. */
    letGo: () => {
      wanted = false;
    },
  };
}

function isFullScreen(): boolean {
  return (document.fullscreenElement ?? null) !== null;
}
