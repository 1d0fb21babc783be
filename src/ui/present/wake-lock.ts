import { onCleanup } from "solid-js";

/** Keeps the screen on while a briefing is shown, where the browser can. It lets go of a hidden page, so asks again. */
export function keepAwake(): void {
  let lock: WakeLockSentinel | undefined;
  let over = false;
  const ask = async () => {
    if (over || document.hidden || !("wakeLock" in navigator)) {
      return;
    }
    // Refused where the battery is low or the page is not secure: then the screen goes out as it always does.
    lock = await navigator.wakeLock.request("screen").catch(() => undefined);
    if (over) {
      await lock?.release();
    }
  };
  ask();
  document.addEventListener("visibilitychange", ask);
  onCleanup(() => {
    over = true;
    document.removeEventListener("visibilitychange", ask);
    lock?.release().catch(() => undefined);
  });
}
