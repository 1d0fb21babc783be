import type { CDPSession } from "@playwright/test";

/** One event of Chromium's trace. Microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly thread: string;
  readonly start: number;
  /** CPU time of the thread: waiting is not in it. */
  readonly cpu: number;
}

interface RawEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
}

/** Name of the events that `mark` leaves. */
const MARK = "bench-mark";

/** Script that leaves an event in the trace: where one round ends and the next begins. */
export const markScript = `performance.mark("${MARK}");`;

/** True for the events of `markScript`. */
export function isMark(event: TraceEvent): boolean {
  return event.name === MARK;
}

/** Traces tasks and what the page does in them while `act` runs. Events in order of their start. */
export async function traced(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const raw: RawEvent[] = [];
  const collect = ({ value }: { value: object[] }) => raw.push(...(value as RawEvent[]));
  session.on("Tracing.dataCollected", collect);
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline", "blink.user_timing"] },
  });
  await act();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", collect);
  return raw
    .filter((event) => event.tdur !== undefined || event.name === MARK)
    .map(({ name, pid, tid, ts, tdur = 0 }) => ({ name, thread: `${pid} ${tid}`, start: ts, cpu: tdur }))
    .sort((a, b) => a.start - b.start);
}
