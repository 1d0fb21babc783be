/** First wait before a page that failed is loaded anew, and the longest, milliseconds. Each failure doubles it. */
const WAIT = { first: 5_000, longest: 600_000 } as const;
/** A page that ran this long without a failure begins anew with the first wait, milliseconds. */
const FORGET_AFTER = 3_600_000;
const KEPT_AS = "lodeway-restarts";

/** How often the page was loaded anew of late, and when last. */
export interface Restarts {
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** How long to wait before the next loading. */
export function restartWait(before: Restarts | null, now: number): { readonly wait: number; readonly next: Restarts } {
  const isRecent = before !== null && now - before.at < FORGET_AFTER;
  const count = isRecent ? before.count : 0;
  const wait = Math.min(WAIT.longest, WAIT.first * 2 ** Math.min(count, 20));
  return { wait, next: { count: count + 1, at: now + wait } };
}

/**
 * Loads the page anew, link and all, once: after a wait that grows with each time, and not while the server does not
 * answer, when the page would be lost. Gives the way to call it off.
 */
export function createRestart(isReachable: () => Promise<boolean>, reload = () => location.reload()) {
  let timer: number | undefined;
  const restart = (wait: number, next: Restarts) => {
    timer = window.setTimeout(async () => {
      const reachable = await isReachable();
      if (timer === undefined) {
        return;
      }
      if (reachable) {
        keep(next);
        reload();
      } else {
        restart(wait, next);
      }
    }, wait);
  };
  return {
    restartSoon: () => {
      if (timer === undefined) {
        const { wait, next } = restartWait(kept(), Date.now());
        restart(wait, next);
      }
    },
    callOff: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

/** Kept with the tab; nothing where the browser keeps nothing for this page. */
function kept(): Restarts | null {
  try {
    const { count, at } = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? "null") as Restarts;
    return Number.isFinite(count) && Number.isFinite(at) ? { count, at } : null;
  } catch {
    return null;
  }
}

function keep(restarts: Restarts): void {
  try {
    sessionStorage.setItem(KEPT_AS, JSON.stringify(restarts));
  } catch {
    // Then every wait is the first one.
  }
}
