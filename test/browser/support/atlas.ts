import type { Locator, Page } from "@playwright/test";
import { expect } from "./watch.ts";

/** Opens the atlas and waits until its sentence, its map and its data are there. `link` as in docs/links.md. */
export async function openAtlas(page: Page, link = ""): Promise<void> {
  await page.goto(`index.html${link}`);
  await expect(headline(page)).toBeVisible();
  await settled(page);
}

/** Goes to another link without loading the page anew, as Back and Forward do. */
export async function goTo(page: Page, link: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
    dispatchEvent(new HashChangeEvent("hashchange"));
  }, link);
}

/** Waits until the map is mounted, no data is on its way, and the panel that follows the map shows what it shows. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator(".map-view")).toHaveAttribute("data-ready", "yes");
  await expect(page.getByRole("main")).toHaveAttribute("aria-busy", "false");
  await expect(page.locator(".answer-panel")).toHaveAttribute("aria-busy", "false");
}

/** The sentence at the top. */
export function headline(page: Page): Locator {
  return page.getByRole("heading", { level: 1 });
}

/** Waits until an element says something, as it is rendered: notes that only screen readers hear are left out. */
export async function expectToSay(element: Locator, words: string | RegExp): Promise<void> {
  await expect(element).toContainText(words, { useInnerText: true });
}

/** The measured trade in view, in words. */
export function tradeInView(page: Page): Locator {
  return page.locator(".trade-in-view");
}

/** Exports and imports by group of countries. */
export function groupTotals(page: Page, { behindCard = false } = {}): Locator {
  return page.getByRole("table", { name: "By group of countries", includeHidden: behindCard });
}

/** Clicks or taps the middle of the map until a card with this title opens: the basemap may not be drawn yet. */
export async function openAtMapCentre(page: Page, title: string, by: "click" | "tap" = "click"): Promise<void> {
  await expect(async () => {
    await page.locator(".map-view")[by]();
    await expect(card(page).getByRole("heading", { name: title, exact: true })).toBeVisible({ timeout: 2000 });
  }).toPass();
}

/** The card of what is selected. */
export function card(page: Page): Locator {
  return page.getByRole("article");
}

/** The value of a field of a card. */
export function field(within: Locator, name: string): Locator {
  return within
    .locator(".fields > div")
    .filter({ has: within.page().locator("dt").getByText(name, { exact: true }) })
    .locator("dd");
}

/** Everything in an element, said or not: to compare with later. */
export async function textOf(element: Locator): Promise<string> {
  return (await element.textContent()) ?? "";
}

/** Chooses one of several, or toggles one of a set, by the word that the reader sees. */
export async function choose(page: Page, group: string | RegExp, option: string): Promise<void> {
  await page.getByRole("group", { name: group }).getByText(option, { exact: true }).click();
}

/** Presses one of the buttons behind the settings. */
export async function chooseSetting(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Settings" }).click();
  await page.locator(".settings").getByRole("button", { name }).click();
}

/** How many arcs or sites the map was told to draw. */
export async function drawn(page: Page, what: "arcs" | "sites"): Promise<number> {
  return Number(await page.locator(".map-view").getAttribute(`data-${what}`));
}

/** A word of the address's search string; null where it is left out. */
export function inAddress(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}
