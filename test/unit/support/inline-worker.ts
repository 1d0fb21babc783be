import type { Loader } from "../../../src/data/load.ts";
import { runTraceJob, type TraceReply, type TraceRequest } from "../../../src/tracing/trace-job.ts";
import { dataset, type TinyRow } from "./tiny-dataset.ts";
import { mines, NETWORK_INDEX, trade } from "./tiny-network.ts";

const inYear = (year: number, rows: readonly TinyRow[]) =>
  rows.map((row) => [year, ...row.slice(1)] as unknown as TinyRow);
const metal = [trade("CHN", "KOR", 80), trade("NOR", "KOR", 20), trade("NOR", "JPN", 5), trade("CHN", "USA", 7)];
const earlier = [trade("CHN", "KOR", 50), trade("NOR", "KOR", 50)];
/** Silicon metal of two years in the tiny world. */
export const SILICON_DATA = dataset(
  { "280469": [...inYear(2022, earlier), ...metal], "260400": [], "750110": [], "750210": [] },
  mines("silicon", "NOR"),
  NETWORK_INDEX,
);

/** Gives what the tiny world holds. */
export const tinyLoader: Loader = {
  index: async () => NETWORK_INDEX,
  flows: async (good) => SILICON_DATA.flows.get(good)!,
  earlyFlows: () => Promise.reject(new Error("not asked")),
  reports: () => Promise.reject(new Error("not asked")),
  sites: () => Promise.reject(new Error("not asked")),
  siteText: () => Promise.reject(new Error("not asked")),
  production: async () => SILICON_DATA.production,
  earlyProduction: () => Promise.reject(new Error("not asked")),
  lanes: () => Promise.reject(new Error("not asked")),
  briefings: () => Promise.reject(new Error("not asked")),
  briefing: () => Promise.reject(new Error("not asked")),
  changes: () => Promise.reject(new Error("none")),
  isReachable: async () => true,
};

/** Runs jobs at once, with copies of what is posted either way as a worker would see them. */
export class InlineWorker {
  onmessage: ((event: MessageEvent<TraceReply>) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  jobs = 0;

  postMessage(request: TraceRequest): void {
    this.jobs += 1;
    runTraceJob(structuredClone(request), (reply) =>
      this.onmessage?.({ data: structuredClone(reply) } as MessageEvent),
    );
  }

  terminate(): void {}
}
