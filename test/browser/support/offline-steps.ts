import type { Page } from "@playwright/test";
import { briefings } from "../../data/support/briefings.ts";
import { card, chooseSetting, expectToSay, headline } from "./atlas.ts";
import { openPictures, saved } from "./pictures.ts";
import { openPresenter, presentation, told } from "./shipped-briefings.ts";
import { grid } from "./table.ts";
import { expect } from "./watch.ts";

/** What must work without a network, in this order, on one page that has been loaded without it. New parts add theirs. */
export const OFFLINE_STEPS: readonly (readonly [name: string, act: (page: Page) => Promise<void>])[] = [
  [
    "another mineral",
    async (page) => {
      await page.keyboard.press("m");
      await page.keyboard.type("tung");
      await page.keyboard.press("Enter");
      await expectToSay(headline(page), /the world’s tungsten/);
    },
  ],
  [
    "sea lanes",
    async (page) => {
      await page.getByRole("radio", { name: "Sea lanes" }).check({ force: true });
      await expect(page.getByRole("switch", { name: "Strait of Malacca" })).toBeChecked();
      await expect(page.getByRole("main")).toHaveAttribute("aria-busy", "false");
    },
  ],
  [
    "search, and the details of a site",
    async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("白云鄂博");
      const results = page.getByRole("dialog", { name: "Search" });
      await expect(results.getByRole("option").first()).toContainText("Bayan Obo");
      await page.keyboard.press("Enter");
      await expect(card(page).getByRole("heading", { name: /^Bayan Obo/ })).toBeVisible();
    },
  ],
  [
    "the table",
    async (page) => {
      await page.getByRole("button", { name: "Table", exact: true }).click();
      await expect(grid(page)).toBeVisible();
      await page.getByRole("button", { name: "Close the table" }).click();
    },
  ],
  [
    "a reading page",
    async (page) => {
      await chooseSetting(page, "Methods");
      await expect(page.getByRole("region", { name: "Methods" })).toContainText("Herfindahl");
    },
  ],
  [
    "a picture as a file",
    async (page) => {
      const dialog = await openPictures(page, "Picture (PNG)");
      const save = dialog.getByRole("button", { name: "Save picture" });
      const { file } = await saved(page, save);
      expect(file.subarray(1, 4).toString()).toBe("PNG");
      expect(file.length, "more than an empty page").toBeGreaterThan(50_000);
      await expect(save, "where it was before").toBeFocused();
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
    },
  ],
  [
    "Korean, in its own typeface",
    async (page) => {
      await page.getByRole("button", { name: "한국어로 보기" }).click();
      await expect.poll(() => page.evaluate(() => document.fonts.check('16px "Lodeway Sans"', "핵심광물"))).toBe(true);
    },
  ],
  ["every briefing, to its end", playBriefings],
];

/** Shown step by step: the figures in the captions are made from the data of each. */
async function playBriefings(page: Page): Promise<void> {
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 480, height: 360 });
  for (const { id, steps } of briefings) {
    await openPresenter(page, `?story=${id}`);
    for (const number of steps.keys()) {
      await expect(page.locator(".presentation-count")).toContainText(`${number + 1} / ${steps.length}`);
      await told(page);
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("Escape");
    await expect(presentation(page)).toHaveCount(0);
  }
  await page.setViewportSize(size);
}
