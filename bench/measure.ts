import type { CDPSession, Page } from "@playwright/test";

/** Figures of Chromium's own accounting for one page. Seconds and bytes. */
export interface Metrics {
  readonly taskSeconds: number;
  readonly scriptSeconds: number;
  readonly heapBytes: number;
}

/** A page's main thread so far: all tasks, the script in them, and the JavaScript heap. */
export async function metrics(session: CDPSession): Promise<Metrics> {
  const { metrics: list } = await session.send("Performance.getMetrics");
  const value = (name: string) => list.find((entry) => entry.name === name)?.value ?? Number.NaN;
  return {
    taskSeconds: value("TaskDuration"),
    scriptSeconds: value("ScriptDuration"),
    heapBytes: value("JSHeapUsedSize"),
  };
}

/** Opens the accounting of a page. Call before it loads. */
export async function account(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  return session;
}

/** Main-thread milliseconds that `act` costs until the page has been quiet for `quietMilliseconds`. */
export async function costOf(page: Page, session: CDPSession, act: () => Promise<void>, quietMilliseconds = 600) {
  const before = await metrics(session);
  await act();
  await page.waitForTimeout(quietMilliseconds);
  const after = await metrics(session);
  return {
    taskMilliseconds: (after.taskSeconds - before.taskSeconds) * 1000,
    scriptMilliseconds: (after.scriptSeconds - before.scriptSeconds) * 1000,
  };
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Heap after a garbage collection, in megabytes (10⁶ bytes). */
export async function heapMegabytes(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  return (await metrics(session)).heapBytes / 1e6;
}
