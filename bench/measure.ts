import type { CDPSession, Page } from "@playwright/test";

/** What a page's main thread has done so far, as Chromium accounts for it. CPU time: waiting is not in it. */
export interface Metrics {
  /** All tasks: script, style, layout, paint records, garbage collection. */
  readonly taskMilliseconds: number;
  /** Script alone. */
  readonly scriptMilliseconds: number;
}

/** Opens the accounting of a page. Call before it loads. */
export async function account(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  // Thread ticks count CPU time, so that a busy machine does not make the page look slower.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return session;
}

export async function metrics(session: CDPSession): Promise<Metrics> {
  const { metrics: list } = await session.send("Performance.getMetrics");
  const seconds = (name: string) => list.find((entry) => entry.name === name)?.value ?? Number.NaN;
  return {
    taskMilliseconds: seconds("TaskDuration") * 1000,
    scriptMilliseconds: seconds("ScriptDuration") * 1000,
  };
}

/** Runs an expression in the page without the helpers that Playwright would inject (they cost CPU of their own). */
export async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}

/** Waits for `selector` by asking seldom, so that the asking does not count. @throws after `seconds` */
export async function waitFor(session: CDPSession, selector: string, seconds = 90): Promise<void> {
  for (let attempt = 0; attempt < seconds * 5; attempt++) {
    if (await evaluate(session, `document.querySelector(${JSON.stringify(selector)}) !== null`)) {
      return;
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`Nothing matched ${selector}.`);
}

/** Waits until `selector` matches, and asks the page itself often: for the moment when something happens. */
export async function waitClosely(session: CDPSession, selector: string): Promise<void> {
  await evaluate(
    session,
    `new Promise((resolve) => {
      const timer = setInterval(() => {
        if (document.querySelector(${JSON.stringify(selector)})) { clearInterval(timer); resolve(true); }
      }, 20);
    })`,
  );
}

export function difference(before: Metrics, after: Metrics): Metrics {
  return {
    taskMilliseconds: after.taskMilliseconds - before.taskMilliseconds,
    scriptMilliseconds: after.scriptMilliseconds - before.scriptMilliseconds,
  };
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median of each figure. */
export function medianMetrics(all: readonly Metrics[]): Metrics {
  return {
    taskMilliseconds: median(all.map((one) => one.taskMilliseconds)),
    scriptMilliseconds: median(all.map((one) => one.scriptMilliseconds)),
  };
}

/** JavaScript heap after a garbage collection, in megabytes (10⁶ bytes): objects, and the bytes behind typed arrays. */
export async function heapMegabytes(session: CDPSession): Promise<{ objects: number; buffers: number }> {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const usage = await session.send("Runtime.getHeapUsage");
  const { backingStorageSize = 0 } = usage as { backingStorageSize?: number };
  return { objects: usage.usedSize / 1e6, buffers: backingStorageSize / 1e6 };
}
