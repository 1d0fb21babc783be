import { createRoot, createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import { describe, expect, it } from "vitest";
import type { Loader } from "../../src/data/load.ts";
import type { Selection } from "../../src/model/selection.ts";
import { createSupply } from "../../src/state/supply.ts";
import { runTraceJob, type TraceReply, type TraceRequest } from "../../src/tracing/trace-job.ts";
import { at, dataset, selection, type TinyRow } from "./support/tiny-dataset.ts";
import { mines, NETWORK_INDEX, trade } from "./support/tiny-network.ts";

const inYear = (year: number, rows: readonly TinyRow[]) =>
  rows.map((row) => [year, ...row.slice(1)] as unknown as TinyRow);
const metal = [trade("CHN", "KOR", 80), trade("NOR", "KOR", 20), trade("NOR", "JPN", 5), trade("CHN", "USA", 7)];
const earlier = [trade("CHN", "KOR", 50), trade("NOR", "KOR", 50)];
const DATA = dataset(
  { "280469": [...inYear(2022, earlier), ...metal], "260400": [], "750110": [], "750210": [] },
  mines("silicon", "NOR"),
  NETWORK_INDEX,
);

const loader: Loader = {
  index: async () => NETWORK_INDEX,
  flows: async (hsCode) => DATA.flows.get(hsCode)!,
  reports: () => Promise.reject(new Error("not asked")),
  sites: () => Promise.reject(new Error("not asked")),
  siteText: () => Promise.reject(new Error("not asked")),
  production: async () => DATA.production,
  lanes: () => Promise.reject(new Error("not asked")),
};

/** Runs jobs at once, with copies of what is posted either way as a worker would see them. */
class InlineWorker {
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

class FailingWorker extends InlineWorker {
  override postMessage(): void {
    this.onerror?.(new Error("no memory"));
  }
}

async function started(patch: Partial<Selection>, worker: InlineWorker, errors: unknown[] = []) {
  return createRoot(async (dispose) => {
    const [selected, select] = createStore({ ...selection({ minerals: ["silicon"], year: 2023, ...patch }) });
    const [data] = createSignal(DATA);
    const supply = createSupply(
      NETWORK_INDEX,
      loader,
      selected,
      data,
      (error) => errors.push(error),
      () => worker as unknown as Worker,
    );
    const before = supply.supply();
    await new Promise((resolve) => setTimeout(resolve, 10));
    return { ...supply, before, select: select as (patch: Partial<Selection>) => void, dispose };
  });
}

describe("createSupply", () => {
  it("is on its way, then there, and looks up any year, consumer and measure from then on", async () => {
    const worker = new InlineWorker();
    const { supply, supplyByYear, before, select, dispose } = await started({ consumer: "KOR" }, worker);
    expect(before).toBeUndefined();
    expect(supply()?.refinedIn).toEqual([
      { country: at("CHN"), amount: 80 },
      { country: at("NOR"), amount: 20 },
    ]);
    expect(supplyByYear().map(({ year, total }) => [year, total])).toEqual([
      [2022, 100],
      [2023, 100],
    ]);
    select({ year: 2022 });
    expect(supply()?.refinedIn[0]).toEqual({ country: at("CHN"), amount: 50 });
    select({ year: 2023, consumer: "JPN", measure: "weight" });
    expect(supply()).toMatchObject({ measure: "weight", total: 5, consumers: [at("JPN")] });
    select({ year: 2015 });
    expect(supply()).toBeNull();
    expect(worker.jobs).toBe(1);
    dispose();
  });

  it("takes Korea where nobody is chosen, and a group as one bloc", async () => {
    const { supply, select, dispose } = await started({}, new InlineWorker());
    expect(supply()?.consumers).toEqual([at("KOR")]);
    select({ consumer: "msp" });
    const members = (["AUS", "KOR", "JPN", "USA", "NOR", "ITA"] as const).map(at).sort((a, b) => a - b);
    expect(supply()).toMatchObject({ imports: 87, consumers: members });
    dispose();
  });

  it("says how far the answer rests on the mixing and on the year", async () => {
    const { sensitivity, dispose } = await started({ consumer: "KOR" }, new InlineWorker());
    const shift = { country: at("CHN"), part: 0.8, otherwise: 0.5 };
    expect(sensitivity()?.yearBefore).toMatchObject({
      year: 2022,
      mixMeasure: "value",
      refinedIn: shift,
      throughProcessor: shift,
    });
    expect(sensitivity()?.otherMix).toMatchObject({
      year: 2023,
      mixMeasure: "weight",
      refinedIn: { part: 0.8, otherwise: 0.8 },
    });
    dispose();
  });

  it("traces another processor anew and keeps what it had", async () => {
    const worker = new InlineWorker();
    const { supply, select, dispose } = await started({ consumer: "KOR" }, worker);
    select({ processor: "NOR" });
    expect(supply()).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(supply()?.throughProcessor).toEqual({ processor: at("NOR"), amount: 20 });
    select({ processor: "CHN" });
    expect(supply()?.throughProcessor.amount).toBe(80);
    expect(worker.jobs).toBe(2);
    dispose();
  });

  it("is null without one mineral, and where the worker fails: the reader is told once", async () => {
    const errors: unknown[] = [];
    const { supply, supplyByYear, sensitivity, select, dispose } = await started(
      { consumer: "KOR" },
      new FailingWorker(),
      errors,
    );
    expect([supply(), sensitivity(), supplyByYear()]).toEqual([null, null, []]);
    expect(errors).toHaveLength(1);
    select({ minerals: ["silicon", "nickel"] });
    expect(supply()).toBeNull();
    dispose();
  });
});
