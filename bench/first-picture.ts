import { visit } from "./browser.ts";
import { heapMegabytes, type Metrics, median, medianMetrics, metrics, waitClosely, waitFor } from "./measure.ts";

/** Fresh visits that count; one more warms the server and the disk. */
const VISITS = 5;
/** Both pages have done all that they do by themselves (labels, fonts) this long after their picture stands. */
const REST_MILLISECONDS = 2500;

export interface FirstPicture {
  /** From the address until the picture stands. */
  readonly cost: Metrics;
  /** From the address until all is at rest: the long panel, labels and fonts too. */
  readonly atRest: Metrics;
  readonly heap: { readonly objects: number; readonly buffers: number };
}

/** Medians over fresh visits of a page whose picture stands when `selector` matches. */
export async function firstPicture(url: string, selector: string): Promise<FirstPicture> {
  const costs: Metrics[] = [];
  const rests: Metrics[] = [];
  const heaps: FirstPicture["heap"][] = [];
  for (let run = 0; run <= VISITS; run++) {
    await visit(async ({ page, session }) => {
      await page.goto(url, { waitUntil: "commit" });
      await waitFor(session, "body");
      await waitClosely(session, selector);
      const cost = await metrics(session);
      await page.waitForTimeout(REST_MILLISECONDS);
      const atRest = await metrics(session);
      if (run > 0) {
        costs.push(cost);
        rests.push(atRest);
        heaps.push(await heapMegabytes(session));
      }
    });
  }
  return {
    cost: medianMetrics(costs),
    atRest: medianMetrics(rests),
    heap: { objects: median(heaps.map((heap) => heap.objects)), buffers: median(heaps.map((heap) => heap.buffers)) },
  };
}
