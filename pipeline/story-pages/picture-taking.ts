import { expect, type Page } from "@playwright/test";

/** WebP quality, 0–1: lines and letters stay clean, a map has some 50 kB. */
const QUALITY = 0.76;
/** The map is at rest when so many pictures in a row are the same. */
const SAME_PICTURES = 3;
const BETWEEN_MILLISECONDS = 400;

/** A picture of the page once everything of the step has come and the map stands still. PNG. */
export async function still(page: Page, view: string): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  const map = page.locator(".map-view");
  await expect(map).toHaveAttribute("data-picture", "yes", { timeout: 180_000 });
  await expect(page.locator('.story-map[aria-busy="false"]')).toBeAttached({ timeout: 180_000 });
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

/** The same picture as WebP. The browser that took it packs it. */
export async function webpOf(page: Page, png: Buffer): Promise<Buffer> {
  const packed = await page.evaluate(
    async ({ base64, quality }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      const webp = await canvas.convertToBlob({ type: "image/webp", quality });
      const letters = Array.from(new Uint8Array(await webp.arrayBuffer()), (byte) => String.fromCharCode(byte));
      return btoa(letters.join(""));
    },
    { base64: png.toString("base64"), quality: QUALITY },
  );
  return Buffer.from(packed, "base64");
}
