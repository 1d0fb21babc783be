import { expectToSay, groupTotals, headline, inAddress, openAtlas, textOf, tradeInView } from "./support/atlas.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

test("the year goes by keyboard, says where nothing is known, plays and pauses", async ({ page }) => {
  await openAtlas(page);
  const slider = page.getByRole("slider", { name: "Year" });
  const year = page.getByRole("region", { name: "Year" }).locator("output");
  const totals2024 = await textOf(groupTotals(page));

  await test.step("arrows, page keys, ends", async () => {
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    await expect(year).toHaveText("2023");
    await expectToSay(headline(page), "from China in 2023");
    await expect(groupTotals(page)).not.toHaveText(totals2024);
    await expect.poll(() => inAddress(page, "year")).toBe("2023");
    await page.keyboard.press("PageDown");
    await expect(year).toHaveText("2020");
    await page.keyboard.press("Home");
    await expect(year).toHaveText("1995");
    await page.keyboard.press("End");
    await expect(year).toHaveText("2025");
    await expect(slider).toHaveAttribute("aria-valuetext", "2025: no trade rows");
    await expectToSay(tradeInView(page), "No trade rows are known for this selection in 2025.");
  });

  await test.step("play and pause", async () => {
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    await expect(year).toHaveText("2019");
    await page.getByRole("button", { name: "Play the years" }).click();
    await expect(year).toHaveText("2021");
    await page.getByRole("button", { name: "Pause" }).click();
    const stopped = await textOf(year);
    await page.waitForTimeout(2500);
    await expect(year).toHaveText(stopped);
    await expect.poll(() => inAddress(page, "year")).toBe(stopped);
  });

  await test.step("an event leads to its year", async () => {
    await page.getByRole("button", { name: /^All events \(\d+\)$/ }).click();
    const events = page.getByRole("dialog", { name: "Export controls and milestones" });
    await events.getByRole("button", { name: "Minerals Security Partnership" }).first().click();
    await page.keyboard.press("Escape");
    await expect(year).toHaveText("2022");
    await expect(page.locator(".events-of-year")).toContainText("June 2022");
  });
});
