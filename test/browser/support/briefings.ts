import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { openAtlas } from "./atlas.ts";
import { expect } from "./watch.ts";

/** The place where briefings are written. */
export function desk(page: Page): Locator {
  return page.getByRole("region", { name: "Write a briefing" });
}

/** The titles of the steps, in order. */
export function stepTitles(page: Page): Locator {
  return desk(page).locator(".desk-step-title");
}

/** Waits until everything that was written is kept. */
export async function saved(page: Page): Promise<void> {
  await expect(desk(page)).toContainText("Saved in this browser");
}

/** Opens the editor by the button that a reader finds, with a new briefing. */
export async function startBriefing(page: Page, title: string): Promise<void> {
  await openAtlas(page);
  await page.getByRole("button", { name: "Briefings" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Write a briefing" }).click();
  await desk(page).getByRole("button", { name: "New briefing" }).click();
  await desk(page).getByLabel("Title of the briefing").fill(title);
}

/** Adds the view on the map as a step and names it. */
export async function addView(page: Page, title: string): Promise<void> {
  await desk(page).getByRole("button", { name: "Add this view" }).click();
  await desk(page).getByLabel("Title", { exact: true }).fill(title);
}

/** The text of the file that "Save as a file" gives. */
export async function savedFile(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  await desk(page).getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share this briefing" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  await page.keyboard.press("Escape");
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** The titles of one's own briefings in their list. */
export function ownTitles(page: Page): Locator {
  return desk(page).locator(".kept-list:not(.shipped) .kept-title");
}

/** Opens a file as by the picker. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  await desk(page).locator('input[type="file"]').setInputFiles(path);
}

/** Drops a file on the editor. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content!], fileName!, { type: "application/json" }));
      return transfer;
    },
    [name, text],
  );
  await desk(page).dispatchEvent("drop", { dataTransfer: data });
}
