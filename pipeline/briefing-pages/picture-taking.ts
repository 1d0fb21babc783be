import { expect, type Page } from "@playwright/test";

/** WebP qualities, 0–1: the best that keeps a picture small. At the worst of them letters are still clean. */
const QUALITIES = [0.76, 0.68, 0.6, 0.52] as const;
const SMALL_BYTES = 70_000;
/** The map is at rest when so many pictures in a row are the same. */
const SAME_PICTURES = 3;
const BETWEEN_MILLISECONDS = 400;

/** A picture of the page once everything of the step has come and the map stands still. PNG. */
export async function still(page: Page, view: string): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  const map = page.locator(".map-view");
  await expect(map).toHaveAttribute("data-picture", "yes", { timeout: 180_000 });
  await expect(page.locator('.briefing-map[aria-busy="false"]')).toBeAttached({ timeout: 180_000 });
  await expect(page.locator(".map-working")).toHaveCount(0, { timeout: 180_000 });
  const fields = new URLSearchParams(view);
  if (fields.get("fill")?.endsWith("-in")) {
    // Traced by a worker: the colours come after the rest.
    await expect(map).toHaveAttribute("data-fill", /./, { timeout: 180_000 });
  }
  if (fields.get("routes") === "lanes") {
    await expect(map).toHaveAttribute("data-lanes", "1.00", { timeout: 180_000 });
  }
  const pictures: Buffer[] = [];
  while (
    pictures.length < SAME_PICTURES ||
    !pictures.slice(-SAME_PICTURES).every((each) => each.equals(pictures.at(-1)!))
  ) {
    await page.waitForTimeout(BETWEEN_MILLISECONDS);
    pictures.push(await page.screenshot());
  }
  return pictures.at(-1)!;
}

/** The same picture as WebP. */
export async function webpOf(page: Page, png: Buffer): Promise<Buffer> {
  let webp = png;
  for (const quality of QUALITIES) {
    webp = await packed(page, png, quality);
    if (webp.length <= SMALL_BYTES) {
      break;
    }
  }
  return webp;
}

/** The browser that took the picture packs it. */
async function packed(page: Page, png: Buffer, quality: number): Promise<Buffer> {
  const letters = await page.evaluate(
    async ({ base64, quality }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      const webp = await canvas.convertToBlob({ type: "image/webp", quality });
      const bytesOfWebp = Array.from(new Uint8Array(await webp.arrayBuffer()), (byte) => String.fromCharCode(byte));
      return btoa(bytesOfWebp.join(""));
    },
    { base64: png.toString("base64"), quality },
  );
  return Buffer.from(letters, "base64");
}
