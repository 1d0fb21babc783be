import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";

/** Milliseconds of a change, from the theme; 0 under reduced motion. */
export function themeMilliseconds(duration: "quick" | "slow"): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(`--duration-${duration}`)) || 0;
}

/** Follows `isOn` from 0 to 1 and back, in the theme's slow duration, at once under reduced motion. */
export function createFade(isOn: Accessor<boolean>, milliseconds = () => themeMilliseconds("slow")): Accessor<number> {
  const [part, setPart] = createSignal(isOn() ? 1 : 0);
  let frame = 0;
  const run = (goal: number) => {
    cancelAnimationFrame(frame);
    const [from, start, duration] = [part(), performance.now(), milliseconds()];
    if (duration === 0) {
      setPart(goal);
      return;
    }
    const step = (now: number) => {
      const done = Math.min(1, Math.max(0, now - start) / duration);
      setPart(from + (goal - from) * done);
      if (done < 1) {
        frame = requestAnimationFrame(step);
      }
    };
    frame = requestAnimationFrame(step);
  };
  createEffect(on(isOn, (now) => run(now ? 1 : 0), { defer: true }));
  onCleanup(() => cancelAnimationFrame(frame));
  return part;
}
