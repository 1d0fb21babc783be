import type { Page } from "@playwright/test";
import { choose, drawn, inAddress, openAtlas } from "./support/atlas.ts";
import { ink, stillPicture } from "./support/picture.ts";
import { expect, test } from "./support/watch.ts";

/** Brightness of the page's ground, 0 black to 1 white. */
async function brightness(page: Page): Promise<number> {
  const colour = await page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext("2d")!;
    context.fillStyle = getComputedStyle(document.body).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  });
  return colour.reduce((sum, part) => sum + part, 0) / (3 * 255);
}

test("dark and light: by the machine, by choice, and in the link", async ({ page }) => {
  await openAtlas(page);
  expect(await brightness(page)).toBeGreaterThan(0.8);
  const light = await stillPicture(page);
  await page.getByRole("button", { name: "Settings" }).click();
  await choose(page, "Theme", "Dark");
  await expect.poll(() => brightness(page)).toBeLessThan(0.2);
  expect(inAddress(page, "theme")).toBe("dark");
  expect((await stillPicture(page)).equals(light), "the map is as light as before").toBe(false);
  await choose(page, "Theme", "System");
  await expect.poll(() => brightness(page)).toBeGreaterThan(0.8);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => brightness(page)).toBeLessThan(0.2);
  expect(inAddress(page, "theme")).toBeNull();
});

test("the globe shows the same journeys, and the flat map comes back", async ({ page }) => {
  await openAtlas(page);
  const arcs = await drawn(page, "arcs");
  const flat = await stillPicture(page);
  await choose(page, "Map form", "Globe");
  expect(inAddress(page, "view")).toBe("globe");
  await expect.poll(async () => (await stillPicture(page)).equals(flat)).toBe(false);
  expect(await drawn(page, "arcs")).toBe(arcs);
  expect((await ink(page)).part, "arcs and marks on the globe").toBeGreaterThan(0.005);
  await choose(page, "Map form", "Flat map");
  expect((await ink(page)).part, "arcs and marks on the flat map").toBeGreaterThan(0.005);
  expect(inAddress(page, "view")).toBeNull();
});
