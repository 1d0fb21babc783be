import { createRoot, createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import { describe, expect, it } from "vitest";
import type { Selection } from "../../src/model/selection.ts";
import { createSupply } from "../../src/state/supply.ts";
import type { TraceRequest } from "../../src/tracing/trace-job.ts";
import { InlineWorker, SILICON_DATA, tinyLoader } from "./support/inline-worker.ts";
import { at, selection } from "./support/tiny-dataset.ts";
import { NETWORK_INDEX } from "./support/tiny-network.ts";

class FailingWorker extends InlineWorker {
  override postMessage(): void {
    this.onerror?.(new Error("no memory"));
  }
}

/** Answers when it is told to. */
class PatientWorker extends InlineWorker {
  waits = false;
  private readonly waiting: TraceRequest[] = [];

  override postMessage(request: TraceRequest): void {
    if (this.waits) {
      this.waiting.push(request);
    } else {
      super.postMessage(request);
    }
  }

  answer(): void {
    this.waits = false;
    for (const request of this.waiting.splice(0)) {
      super.postMessage(request);
    }
  }
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 10));

async function started(patch: Partial<Selection>, worker: InlineWorker, errors: unknown[] = []) {
  return createRoot(async (dispose) => {
    const [selected, select] = createStore({ ...selection({ minerals: ["silicon"], year: 2023, ...patch }) });
    const [data] = createSignal(SILICON_DATA);
    const supply = createSupply(
      NETWORK_INDEX,
      tinyLoader,
      selected,
      data,
      () => false,
      (error) => errors.push(error),
      () => worker as unknown as Worker,
    );
    const before = supply.now();
    await new Promise((resolve) => setTimeout(resolve, 10));
    return { ...supply, before, select: select as (patch: Partial<Selection>) => void, dispose };
  });
}

describe("createSupply", () => {
  it("is on its way, then there, and looks up any year, consumer and measure from then on", async () => {
    const worker = new InlineWorker();
    const { now, byYear, before, select, dispose } = await started({ consumer: "KOR" }, worker);
    expect(before).toBeUndefined();
    expect(now()?.refinedIn).toEqual([
      { country: at("CHN"), amount: 80 },
      { country: at("NOR"), amount: 20 },
    ]);
    expect(byYear().map(({ year, total }) => [year, total])).toEqual([
      [2022, 100],
      [2023, 100],
    ]);
    select({ year: 2022 });
    expect(now()?.refinedIn[0]).toEqual({ country: at("CHN"), amount: 50 });
    select({ year: 2023, consumer: "JPN", measure: "weight" });
    expect(now()).toMatchObject({ measure: "weight", total: 5, consumers: [at("JPN")] });
    select({ year: 2015 });
    expect(now()).toBeNull();
    expect(worker.jobs).toBe(1);
    dispose();
  });

  it("takes Korea where nobody is chosen, and a group as one bloc", async () => {
    const { now, select, dispose } = await started({}, new InlineWorker());
    expect(now()?.consumers).toEqual([at("KOR")]);
    select({ consumer: "msp" });
    const members = (["AUS", "KOR", "JPN", "USA", "NOR", "ITA"] as const).map(at).sort((a, b) => a - b);
    expect(now()).toMatchObject({ imports: 87, consumers: members });
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

  it("traces another processor anew, shows what it had until then and keeps it", async () => {
    const worker = new InlineWorker();
    const { now, select, dispose } = await started({ consumer: "KOR" }, worker);
    select({ processor: "NOR" });
    expect(now()?.throughProcessor, "it says whose touch it tells").toEqual({ processor: at("CHN"), amount: 80 });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(now()?.throughProcessor).toEqual({ processor: at("NOR"), amount: 20 });
    select({ processor: "CHN" });
    expect(now()?.throughProcessor.amount).toBe(80);
    expect(worker.jobs).toBe(2);
    dispose();
  });

  it("never drops what is on screen: the least lately used goes first", async () => {
    const worker = new PatientWorker();
    const { now, select, dispose } = await started({ consumer: "KOR", processor: "CHN" }, worker);
    for (const processor of ["NOR", "JPN", "USA", "AUS", "CHL", "BRA", "ITA"]) {
      select({ processor });
      await soon();
    }
    worker.waits = true;
    select({ processor: "EST" });
    await soon();
    select({ processor: "CHN" });
    worker.answer();
    await soon();
    expect(now()?.throughProcessor).toEqual({ processor: at("CHN"), amount: 80 });
    expect(worker.jobs).toBe(9);
    // Norway's went, as the one that was looked at longest ago; Japan's is still here.
    select({ processor: "JPN" });
    expect(now()?.throughProcessor.processor).toBe(at("JPN"));
    select({ processor: "NOR" });
    expect(now()?.throughProcessor.processor).toBe(at("JPN"));
    await soon();
    expect(now()?.throughProcessor.processor).toBe(at("NOR"));
    expect(worker.jobs).toBe(10);
    dispose();
  });

  it("shows nothing of another mineral in between", async () => {
    const { now, select, dispose } = await started({ consumer: "KOR" }, new InlineWorker());
    select({ minerals: ["nickel"] });
    expect(now()).toBeUndefined();
    dispose();
  });

  it("is null without one mineral, and where the worker fails: the reader is told once", async () => {
    const errors: unknown[] = [];
    const { now, byYear, sensitivity, select, dispose } = await started(
      { consumer: "KOR" },
      new FailingWorker(),
      errors,
    );
    expect([now(), sensitivity(), byYear()]).toEqual([null, null, []]);
    expect(errors).toHaveLength(1);
    select({ minerals: ["silicon", "nickel"] });
    expect(now()).toBeNull();
    dispose();
  });
});
