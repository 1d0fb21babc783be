import { createEffect, createSignal, on, onCleanup } from "solid-js";
import { type KioskState, kioskDue, kioskShows, kioskTouched } from "../../briefing/kiosk.ts";
import type { Parts } from "../../state/explorer-types.ts";

/** Seconds without a touch after which the kiosk begins anew: the theme says, and this where it does not. */
const IDLE_SECONDS = 60;
/** Seconds that the number of the step is held to end the kiosk; the same. */
const HOLD_SECONDS = 3;
/** Stays where a step of a briefing that is empty would. */
const EMPTY_SECONDS = 10;

/** What tells somebody is there. Moving the pointer does not: a mouse that lies on a table trembles. */
const SIGNS_OF_LIFE = ["pointerdown", "wheel", "keydown"] as const;

/** Where the time comes from. */
export interface KioskClock {
  now(): number;
  /** Calls once, after so many milliseconds; gives the way to call it off. */
  after(milliseconds: number, act: () => void): () => void;
}

const BROWSER_CLOCK: KioskClock = {
  now: () => Date.now(),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};

/**
 * Plays the open briefing over and over while it is in kiosk mode; waits while somebody uses it, and begins anew after them.
 * Call inside a Solid root.
 * @returns whether it waits for somebody
 */
export function createKiosk(explorer: Parts<"briefing">, clock: KioskClock = BROWSER_CLOCK): () => boolean {
  const { briefing } = explorer;
  const [state, setState] = createSignal<KioskState | null>(null);
  const shows = () => kioskShows(clock.now(), briefing.step()?.seconds ?? EMPTY_SECONDS);
  const wake = () => {
    const now = state();
    const next = now && kioskDue(now, clock.now(), briefing.at(), briefing.briefing()?.steps.length ?? 0);
    if (next !== null) {
      briefing.goTo(next);
      setState(shows());
    } else {
      // A timer may come early: it waits for the rest.
      setState(now && { ...now });
    }
  };
  const touched = () => setState((now) => now && kioskTouched(clock.now(), idleSeconds()));

  createEffect(on([briefing.kiosk, briefing.briefing], ([kiosk]) => setState(kiosk ? shows() : null)));
  createEffect(() => {
    const now = state();
    if (now !== null) {
      onCleanup(clock.after(Math.max(0, now.until - clock.now()), wake));
    }
  });
  createEffect(() => {
    if (briefing.kiosk()) {
      for (const sign of SIGNS_OF_LIFE) {
        addEventListener(sign, touched, { capture: true, passive: true });
        onCleanup(() => removeEventListener(sign, touched, { capture: true }));
      }
    }
  });
  return () => state()?.phase === "paused";
}

function idleSeconds(): number {
  return seconds("--kiosk-idle", IDLE_SECONDS);
}

/** How long the number of the step is held to end the kiosk. */
export function holdSeconds(): number {
  return seconds("--kiosk-hold", HOLD_SECONDS);
}

function seconds(token: string, fallback: number): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(token)) || fallback;
}
