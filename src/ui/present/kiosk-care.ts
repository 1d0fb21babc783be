import { createEffect, onCleanup } from "solid-js";
import type { Parts } from "../../state/explorer-types.ts";
import { createRestart } from "./restart.ts";

/** So long a lost drawing context has to come back, milliseconds. The map makes its own anew within a second. */
const CONTEXT_MILLISECONDS = 15_000;
/** What browsers report as an error although the next frame makes up for it. */
const HARMLESS = "ResizeObserver loop";

/**
 * What keeps a kiosk alive for days: a failure that stays on the screen loads the page anew, link and all, and messages
 * that nobody is there to read are put away. Call inside a Solid root, while it is in kiosk mode.
 */
export function careForKiosk(explorer: Parts<"link" | "data" | "map" | "notices">): void {
  const { restartSoon, callOff } = createRestart(explorer.data.isReachable, () => {
    explorer.link.address();
    location.reload();
  });
  const timers = new Set<number>();
  const onContextLost = ({ target }: Event) => {
    const timer = window.setTimeout(() => {
      timers.delete(timer);
      if (target instanceof HTMLCanvasElement && isStillLost(target)) {
        restartSoon();
      }
    }, CONTEXT_MILLISECONDS);
    timers.add(timer);
  };
  const onError = ({ message }: ErrorEvent) => {
    if (!message.includes(HARMLESS)) {
      restartSoon();
    }
  };
  addEventListener("error", onError);
  addEventListener("unhandledrejection", restartSoon);
  addEventListener("webglcontextlost", onContextLost, { capture: true });
  createEffect(() => {
    for (const { id, kind } of explorer.notices.shown()) {
      if (kind === "error") {
        restartSoon();
      } else {
        explorer.notices.dismiss(id);
      }
    }
    if (explorer.map.problem() !== null) {
      restartSoon();
    }
  });
  onCleanup(() => {
    callOff();
    for (const timer of timers) {
      clearTimeout(timer);
    }
    removeEventListener("error", onError);
    removeEventListener("unhandledrejection", restartSoon);
    removeEventListener("webglcontextlost", onContextLost, { capture: true });
  });
}

function isStillLost(canvas: HTMLCanvasElement): boolean {
  const context = canvas.isConnected ? canvas.getContext("webgl2") : null;
  return context?.isContextLost() ?? false;
}
