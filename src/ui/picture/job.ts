import { createSignal, onCleanup } from "solid-js";
import { PictureError, type PictureProblem } from "../../state/picture-types.ts";

/** Where a job stands. `part` (0–1) is null while nobody knows how long it takes. */
export type JobState =
  | { readonly type: "idle" }
  | { readonly type: "working"; readonly part: number | null }
  | { readonly type: "done"; readonly name: string }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly problem: PictureProblem };

/** Does a job: gives the name of what was saved ("" for nothing to say), and throws when `signal` is aborted. */
export type Work = (signal: AbortSignal, report: (part: number) => void) => Promise<string>;

/** One job at a time, which can be cancelled; closing the dialog cancels it. */
export function createJob() {
  const [state, setState] = createSignal<JobState>({ type: "idle" });
  let running: AbortController | undefined;
  const cancel = () => running?.abort();
  onCleanup(cancel);
  const start = async (work: Work) => {
    if (running) {
      return;
    }
    running = new AbortController();
    const { signal } = running;
    setState({ type: "working", part: null });
    try {
      const name = await work(signal, (part) => setState({ type: "working", part }));
      setState(name === "" ? { type: "idle" } : { type: "done", name });
    } catch (error) {
      setState(signal.aborted ? { type: "cancelled" } : { type: "failed", problem: problemOf(error) });
    } finally {
      running = undefined;
    }
  };
  return { state, start, cancel, isWorking: () => state().type === "working" };
}

export type Job = ReturnType<typeof createJob>;

function problemOf(error: unknown): PictureProblem {
  return error instanceof PictureError ? error.reason : "write";
}
