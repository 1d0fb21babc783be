import { runTraceJob, type TraceRequest } from "./trace-job.ts";

/** A module worker: tracing off the main thread. An error ends up in the page's `onerror` of the worker. */
addEventListener("message", (event: MessageEvent<TraceRequest>) => {
  runTraceJob(event.data, (reply) => postMessage(reply));
});
