import type { Locator } from "@playwright/test";
import { card, openAtlas } from "./support/atlas.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

/** More stops than this between the skip link and a list would be a chore. */
const MOST_STOPS = 30;

test("keyboard alone: skip to the answer, open a flow from its list, come back to the row", async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the answer" })).toBeFocused();
  await page.keyboard.press("Enter");

  // The parts of the panel by name, so that nobody has to pass every number above.
  const toAndEnter = async (target: Locator) => {
    for (let stop = 0; stop < MOST_STOPS && !(await target.evaluate((element) => element.matches(":focus"))); stop++) {
      await page.keyboard.press("Tab");
    }
    await expect(target).toBeFocused();
    await page.keyboard.press("Enter");
  };
  await toAndEnter(page.locator("summary").filter({ hasText: "Contents" }));
  await toAndEnter(page.locator(".answer-contents").getByRole("button", { name: "What China buys to process" }));

  const row = page.getByRole("list", { name: "What China buys to process" }).getByRole("button", { name: "Australia" });
  await toAndEnter(row);
  const title = card(page).getByRole("heading", { name: "Australia → China" });
  await expect(title).toBeFocused();
  await expect(card(page)).toContainText("HS 253090");

  await page.keyboard.press("Escape");
  await expect(card(page)).toBeHidden();
  await expect(row).toBeFocused();
});

test("single keys act, their list tells of them, and they can be switched off", async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(help.getByText("Play or pause the years")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await page.keyboard.press("3");
  await expect(page.getByRole("radio", { name: "MSP partners ↔ resource-rich" })).toBeChecked();
  await page.keyboard.press("[");
  await expect(page.locator("output")).toHaveText("2023");

  await page.keyboard.press("?");
  await help.getByRole("switch", { name: "Single-key shortcuts" }).uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("]");
  await expect(page.locator("output")).toHaveText("2023");
});
