import { SMALL, type Visit, visit } from "./browser.ts";
import { difference, evaluate, type Metrics, metrics, waitFor } from "./measure.ts";

const WARM_MILLISECONDS = 2500;
const ANIMATION_MILLISECONDS = 8000;

/** What one frame costs while the arcs of a bench page move, and how many were seen. */
export async function frameCost(url: string): Promise<Metrics & { frames: number }> {
  const look = async ({ page, session }: Visit) => {
    await page.goto(url, { waitUntil: "commit" });
    await waitFor(session, 'body[data-picture="yes"]');
    await page.waitForTimeout(WARM_MILLISECONDS);
    const count = async () => Number(await evaluate(session, "document.body.dataset.frames"));
    const before = { frames: await count(), ...(await metrics(session)) };
    await page.waitForTimeout(ANIMATION_MILLISECONDS);
    const after = { frames: await count(), ...(await metrics(session)) };
    const frames = Math.max(1, after.frames - before.frames);
    const cost = difference(before, after);
    return {
      frames,
      taskMilliseconds: cost.taskMilliseconds / frames,
      scriptMilliseconds: cost.scriptMilliseconds / frames,
    };
  };
  return visit(look, { viewport: SMALL, still: false });
}
