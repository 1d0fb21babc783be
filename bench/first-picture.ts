import { visit } from "./browser.ts";
import { heapMegabytes, type Metrics, median, medianMetrics, metrics, waitFor } from "./measure.ts";

/** Fresh visits that count; one more warms the server and the disk. */
const VISITS = 5;
/** Both pages have done all that they do by themselves (labels, fonts) this long after their picture stands. */
const REST_MILLISECONDS = 2500;

export interface FirstPicture {
  /** From the address to the picture at rest. */
  readonly cost: Metrics;
  readonly heap: { readonly objects: number; readonly buffers: number };
}

/** Medians over fresh visits of a page whose picture stands when `selector` matches. */
export async function firstPicture(url: string, selector: string): Promise<FirstPicture> {
  const costs: Metrics[] = [];
  const heaps: FirstPicture["heap"][] = [];
  for (let run = 0; run <= VISITS; run++) {
    await visit(async ({ page, session }) => {
      await page.goto(url, { waitUntil: "commit" });
      await waitFor(session, selector);
      await page.waitForTimeout(REST_MILLISECONDS);
      const cost = await metrics(session);
      if (run > 0) {
        costs.push(cost);
        heaps.push(await heapMegabytes(session));
      }
    });
  }
  return {
    cost: medianMetrics(costs),
    heap: { objects: median(heaps.map((heap) => heap.objects)), buffers: median(heaps.map((heap) => heap.buffers)) },
  };
}
