import type { Locator, Page } from "@playwright/test";
import { expect } from "./watch.ts";

/** Opens a step of a shipped briefing in the presenter. */
export async function openPresenter(page: Page, link: string): Promise<void> {
  await page.goto(`index.html${link}`);
  // Map, briefing and presenter come one after the other; a machine without a graphics card draws in between.
  await expect(presentation(page)).toBeVisible({ timeout: 60_000 });
  await told(page);
}

export function presentation(page: Page): Locator {
  return page.locator(".presentation");
}

export function caption(page: Page): Locator {
  return page.getByRole("article");
}

/** What the caption says once all its figures are there. */
export async function told(page: Page): Promise<string> {
  await expect(page.locator('.presentation-caption[aria-busy="false"]')).toBeVisible();
  await expect(caption(page)).not.toContainText("…", { useInnerText: true });
  return seen(caption(page));
}

/** What the reader sees in an element, unbreakable spaces as plain ones: notes that only a screen reader says are not in it. */
export async function seen(element: Locator): Promise<string> {
  return plain((await element.allInnerTexts()).join("\n"));
}

export function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
