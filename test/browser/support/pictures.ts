import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { chooseSetting } from "./atlas.ts";
import { expect } from "./watch.ts";

/** Opens the dialog that makes pictures, at a kind of file. */
export async function openPictures(page: Page, kind: string): Promise<Locator> {
  await chooseSetting(page, "Picture and print");
  const dialog = page.getByRole("dialog", { name: "Picture and print" });
  await dialog.getByText(kind).click();
  return dialog;
}

/** Presses a button that saves a file, and reads the file. */
export async function saved(page: Page, button: Locator): Promise<{ name: string; file: Buffer }> {
  const started = page.waitForEvent("download", { timeout: 150_000 });
  await button.click();
  const download = await started;
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}

/** How far the picture of the screen is from where it stands in a larger picture. */
export interface Likeness {
  /** Part of the pixels that differ by no more than anti-aliasing does, 0–1. */
  readonly alike: number;
  /** Mean of the differences of all channels, 0–255. */
  readonly meanDifference: number;
  /** Where it was found, pixels. */
  readonly left: number;
  readonly top: number;
  /** Number of colours above it, and below it. */
  readonly coloursAbove: number;
  readonly coloursBelow: number;
}

/** Looks for the picture of the screen in a larger one, in which it stands in the middle of the width. */
export async function likeness(page: Page, screen: Buffer, picture: Buffer): Promise<Likeness> {
  const found = await page.evaluate(compare, [screen.toString("base64"), picture.toString("base64")] as const);
  expect(found.top, "the map stands below the sentence").toBeGreaterThan(0);
  return found;
}

/** Runs in the page, which can read a PNG. */
async function compare([inner, outer]: readonly [string, string]): Promise<Likeness> {
  const read = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [small, large] = [await read(inner), await read(outer)];
  const left = (large.width - small.width) / 2;
  const difference = (top: number, step: number) => {
    let [sum, alike, count] = [0, 0, 0];
    for (let pixel = 0; pixel < small.width * small.height; pixel += step) {
      const [x, y] = [pixel % small.width, Math.floor(pixel / small.width)];
      const other = ((y + top) * large.width + x + left) * 4;
      let most = 0;
      for (let channel = 0; channel < 3; channel += 1) {
        const apart = Math.abs(small.data[pixel * 4 + channel]! - large.data[other + channel]!);
        sum += apart / 3;
        most = Math.max(most, apart);
      }
      alike += most <= 32 ? 1 : 0;
      count += 1;
    }
    return { meanDifference: sum / count, alike: alike / count };
  };
  let top = 0;
  for (let at = 0; at <= large.height - small.height; at += 1) {
    top = difference(at, 97).meanDifference < difference(top, 97).meanDifference ? at : top;
  }
  const colours = (from: number, to: number) =>
    new Set(new Uint32Array(large.data.buffer.slice(from * large.width * 4, to * large.width * 4))).size;
  return {
    ...difference(top, 1),
    left,
    top,
    coloursAbove: colours(0, top),
    coloursBelow: colours(top + small.height, large.height),
  };
}
