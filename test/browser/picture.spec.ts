import type { Page } from "@playwright/test";
import { pngSize, pngTexts } from "../support/png.ts";
import { openAtlas, settled } from "./support/atlas.ts";
import { stillPicture } from "./support/picture.ts";
import { likeness, openPictures, saved } from "./support/pictures.ts";
import { SMALL_DESKTOP, TINY } from "./support/screens.ts";
import { expect, test } from "./support/watch.ts";

// A GPU of software draws a 4K picture in a good ten seconds, and much longer on a busy machine.
test.describe.configure({ timeout: 240_000 });

test("a picture equals the screen; cancelling leaves nothing behind; charts are files with the same numbers", async ({
  page,
}) => {
  await page.setViewportSize(SMALL_DESKTOP);
  await openAtlas(page, "?consumer=KOR");
  await mapOnWholePixels(page);
  const [sentence] = await page.locator(".headline-first").allInnerTexts();
  const legend = await page.getByRole("region", { name: "Legend" }).getByRole("listitem").allInnerTexts();
  const screen = await stillPicture(page);

  const dialog = await openPictures(page, "Picture (PNG)");
  const { name, file } = await saved(page, dialog.getByRole("button", { name: "Save picture" }));
  const { width, height } = pngSize(file);
  expect(name).toBe(`lodeway-lithium-2024-map-${width}x${height}.png`);
  const found = await likeness(page, screen, file);
  expect(found.alike, "pixels alike").toBeGreaterThan(0.99);
  expect(found.meanDifference, "mean difference").toBeLessThan(1);
  expect(found.coloursAbove, "words above the map").toBeGreaterThan(8);
  expect(found.coloursBelow, "signs and words below the map").toBeGreaterThan(16);
  const texts = pngTexts(file);
  expect(texts["Title"]).toBe(sentence!.trim());
  for (const words of legend) {
    expect(texts["Description"]).toContain(words.trim());
  }
  expect(texts["Source"]).toMatch(
    /Sources: figures CEPII BACI.*Natural Earth\.\n.*Data version \w+\.\nhttp.*consumer=KOR/u,
  );

  await dialog.getByText("4K (3840 × 2160)").click();
  await dialog.getByRole("button", { name: "Save picture" }).click();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Cancelled. Nothing was saved.");
  await expect(page.locator(".map-off-screen")).toHaveCount(0);

  await dialog.getByText("Charts (SVG)").click();
  const onScreen = page.locator("#answer svg.sankey .box text");
  const diagram = await saved(page, dialog.getByRole("button", { name: /^Flow diagram/ }));
  expect(diagram.name).toBe("lodeway-lithium-2024-flow-diagram.svg");
  const inFile = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    return parsed.querySelector("parsererror")?.textContent ?? parsed.documentElement.textContent;
  }, diagram.file.toString("utf8"));
  const figures = await onScreen.allTextContents();
  expect(figures.length).toBeGreaterThan(4);
  for (const words of [...figures, "Sources: figures", "Data version"]) {
    expect(inFile).toContain(words);
  }
  await page.keyboard.press("Escape");
  expect((await stillPicture(page)).equals(screen), "the map is as it was").toBe(true);
});

test("on paper: sentence, map, legend, answer, table, sources; A4 and Letter", async ({ page }) => {
  await openAtlas(page, "?theme=dark");
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "yes");
  });
  const dialog = await openPictures(page, "Print, PDF");
  await dialog.getByRole("button", { name: "Print or save as PDF" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "yes", { timeout: 100_000 });
  // What the browser does before it prints.
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const tops = await page.evaluate(() =>
    [".headline", ".print-map img", ".legend", ".answer-panel", ".print-table", ".print-foot"].map(
      (part) => document.querySelector(part)?.getBoundingClientRect().top ?? Number.NaN,
    ),
  );
  expect(tops, "from top to bottom").toEqual([...tops].sort((a, b) => a - b));
  expect(await page.evaluate(() => getComputedStyle(document.querySelector(".headline")!).color)).toBe(
    "rgb(23, 33, 42)",
  );
  await expect(page.locator(".header")).toBeHidden();
  await expect(dialog).toBeHidden();
  expect(await page.locator(".print-table tbody tr").count()).toBeGreaterThan(20);
  await expect(page.locator(".print-foot")).toContainText("CEPII");
  await expect(page.locator(".print-foot a")).toHaveText(/^http.*theme=dark/);
  for (const [format, box] of [
    ["A4", "595.91998 842.88"],
    ["Letter", "612 792"],
  ] as const) {
    const pdf = (await page.pdf({ format })).toString("latin1");
    expect(pdf).toContain(`/MediaBox [0 0 ${box}]`);
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length, format).toBeGreaterThanOrEqual(2);
  }
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator(".print-foot")).toHaveCount(0);
});

test("the browser's own command prints the same parts; a key that comes too early waits for them", async ({ page }) => {
  // The wait ends after three seconds, which a busy machine needs for less: here a second of the page is ten.
  await page.addInitScript(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() / 10;
  });
  await openAtlas(page, "?mineral=cobalt");
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "yes");
  });
  // As from a menu before anything is there: the paper says where the table is to be had.
  const before = () => page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const after = () => page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await before();
  await expect(page.locator(".print-foot")).toContainText("The table is not on this page.");
  await after();

  await page.keyboard.press("Control+p");
  await expect(page.locator("body")).toHaveAttribute("data-printed", "yes");
  await before();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".print-table tbody tr")).toHaveCount(50);
  await expect(page.locator(".print-map canvas")).toBeVisible();
  const foot = page.locator(".print-foot");
  await expect(foot).not.toContainText("The table is not on this page.");
  for (const source of ["CEPII", "International Council on Mining and Metals", "Natural Earth"]) {
    await expect(foot).toContainText(source);
  }
  await after();
  await expect(page.locator(".print-table")).toHaveCount(0);
});

test("a 4K picture has as many pixels; a clip is one round of the motion", async ({ page, context }) => {
  await page.setViewportSize(TINY);
  await openAtlas(page, "?stage=ore&kind=none");
  await settled(page);
  const before = await stillPicture(page);
  const dialog = await openPictures(page, "Picture (PNG)");
  await dialog.getByText("4K (3840 × 2160)").click();
  const { file } = await saved(page, dialog.getByRole("button", { name: "Save picture" }));
  expect(pngSize(file)).toEqual({ width: 3840, height: 2160 });

  await dialog.getByText("Clip (WebM)").click();
  await dialog.getByText(/^As on the screen/).click();
  const clip = await saved(page, dialog.getByRole("button", { name: "Save clip" }));
  const [width, height] = /-(\d+)x(\d+)\.webm$/.exec(clip.name)!.slice(1).map(Number);
  // The atlas itself plays no films, so its policy allows none.
  const player = await context.newPage();
  const film = await player.evaluate(play, clip.file.toString("base64"));
  expect(film).toMatchObject({ width, height });
  expect(film.seconds).toBeCloseTo(120 / 34, 1);
  // The lights on a few thin lines: 0.0004 of all values.
  expect(film.moved, "part of the picture that changes within it").toBeGreaterThan(0.0001);
  await page.keyboard.press("Escape");
  expect((await stillPicture(page)).equals(before), "the map is as it was").toBe(true);
});

/** A map that begins at half a pixel is smeared by the screen: its place is moved to whole ones. */
async function mapOnWholePixels(page: Page): Promise<void> {
  await page.locator(".map-slot").evaluate((slot: HTMLElement) => {
    const place = { position: "fixed", left: "220px", top: "150px", width: "520px", height: "300px" };
    Object.assign(slot.style, place);
  });
}

/** Runs in the page: size and length of a film, and how much of the picture changes from its start to its middle. */
async function play(base64: string) {
  const video = Object.assign(document.createElement("video"), {
    muted: true,
    src: `data:video/webm;base64,${base64}`,
  });
  await new Promise((resolve, reject) => {
    video.onloadeddata = resolve;
    video.onerror = () => reject(new Error(video.error?.message));
  });
  const { videoWidth: width, videoHeight: height, duration: seconds } = video;
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
  const pixelsAt = async (time: number) => {
    video.currentTime = time;
    await new Promise((resolve) => {
      video.onseeked = resolve;
    });
    context.drawImage(video, 0, 0);
    return context.getImageData(0, 0, width, height).data;
  };
  const [start, middle] = [await pixelsAt(0.01), await pixelsAt(seconds / 2)];
  const moved = start.filter((value, at) => Math.abs(value - middle[at]!) > 24).length / start.length;
  return { width, height, seconds, moved };
}
