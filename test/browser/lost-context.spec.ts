import type { Page } from "@playwright/test";
import { card, openAtlas } from "./support/atlas.ts";
import { ink } from "./support/picture.ts";
import { expect, test } from "./support/watch.ts";

/** What a driver reset does: the context of one canvas goes. */
async function loseContext(page: Page, canvas: string): Promise<void> {
  await page.locator(canvas).evaluate((element) => {
    const context = (element as HTMLCanvasElement).getContext("webgl2");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
  });
}

test("when the graphics card drops the arcs, the reader is told and they come back", async ({ page, watch }) => {
  // Chromium's own word on the loss that this journey brings about.
  watch.allow(/CONTEXT_LOST_WEBGL/);
  await openAtlas(page, "?kind=none");
  await expect.poll(async () => (await ink(page)).part).toBeGreaterThan(0.005);
  const before = await ink(page);
  await loseContext(page, "#deckgl-overlay");
  const notice = page.getByRole("status").filter({ hasText: "The graphics card dropped the map." });
  await expect(notice).toBeVisible();
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect.poll(async () => Math.abs((await ink(page)).part / before.part - 1)).toBeLessThan(0.05);

  const { spot } = await ink(page);
  await page.mouse.click(spot!.x, spot!.y);
  await expect(card(page).getByRole("heading", { level: 2, name: "→" })).toBeVisible();
  await page.getByRole("radio", { name: "Not through China" }).check({ force: true });
  await expect.poll(async () => Math.abs((await ink(page)).part / before.part - 1)).toBeGreaterThan(0.05);
});
