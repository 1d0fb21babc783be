import type { Page } from "@playwright/test";
import { expect } from "./watch.ts";

/** Pixels of the map that arcs and marks cover. */
export interface Ink {
  /** Part of the map's area, 0–1. */
  readonly part: number;
  /** A covered pixel surrounded by covered ones, nearest to the middle, in CSS pixels of the page; null if there is none. */
  readonly spot: { readonly x: number; readonly y: number } | null;
}

/** The map as a PNG. */
export async function mapPicture(page: Page): Promise<Buffer> {
  return page.locator(".map-view").screenshot();
}

/** The map as a PNG once two pictures in a row are the same; fails where it never stands still. */
export async function stillPicture(page: Page): Promise<Buffer> {
  let last = await mapPicture(page);
  await expect(async () => {
    const next = await mapPicture(page);
    const same = next.equals(last);
    last = next;
    expect(same, "the map stands still").toBe(true);
  }).toPass({ intervals: [200], timeout: 30_000 });
  return last;
}

/** Looks at the layer of arcs and marks alone: the basemap is hidden for the picture. */
export async function ink(page: Page): Promise<Ink> {
  const box = (await page.locator("#deckgl-overlay").boundingBox())!;
  await setBasemapVisible(page, false);
  const picture = await page.locator("#deckgl-overlay").screenshot();
  await setBasemapVisible(page, true);
  const found = await page.evaluate(findInk, picture.toString("base64"));
  const spot = found.spot && { x: box.x + found.spot.x, y: box.y + found.spot.y };
  return { part: found.part, spot };
}

async function setBasemapVisible(page: Page, visible: boolean): Promise<void> {
  await page.locator(".maplibregl-canvas").evaluate((canvas, shown) => {
    (canvas as HTMLElement).style.visibility = shown ? "" : "hidden";
  }, visible);
}

/** Runs in the page, which can read a PNG. The ground is the colour of most pixels. */
async function findInk(base64: string) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
  context.drawImage(image, 0, 0);
  const colours = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
  const counts = new Map<number, number>();
  for (const colour of colours) {
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [ground, groundPixels] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
  const covered = (x: number, y: number) => colours[y * image.width + x] !== ground;
  let spot: { x: number; y: number } | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let y = 2; y < image.height - 2; y++) {
    for (let x = 2; x < image.width - 2; x++) {
      const distance = (x - image.width / 2) ** 2 + (y - image.height / 2) ** 2;
      const inside = covered(x, y) && covered(x - 1, y) && covered(x + 1, y) && covered(x, y - 1) && covered(x, y + 1);
      if (distance < nearest && inside) {
        nearest = distance;
        spot = { x, y };
      }
    }
  }
  return { part: 1 - groundPixels / colours.length, spot };
}
