/** A briefing that plays by itself: when it does something next. Times in milliseconds of one clock. */
export interface KioskState {
  /** "paused": somebody has touched it, and it waits for them. */
  readonly phase: "playing" | "paused";
  readonly until: number;
}

/** A step is shown and stays for its time. */
export function kioskShows(now: number, seconds: number): KioskState {
  return { phase: "playing", until: now + seconds * 1000 };
}

/** Somebody is there: it waits until nothing has happened for `idleSeconds`. */
export function kioskTouched(now: number, idleSeconds: number): KioskState {
  return { phase: "paused", until: now + idleSeconds * 1000 };
}

/**
 * The step to show now, from 0; null while it is not time yet. After the last step, and after a pause, the first.
 * However late the clock is (a machine that slept), it is one step.
 */
export function kioskDue({ phase, until }: KioskState, now: number, at: number, steps: number): number | null {
  if (now < until) {
    return null;
  }
  return phase === "paused" || steps === 0 ? 0 : (at + 1) % steps;
}
