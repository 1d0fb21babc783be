import { card, expectToSay, goTo, openAtlas, settled } from "./support/atlas.ts";
import { ink } from "./support/picture.ts";
import { expect, test } from "./support/watch.ts";

/** Waits until lanes stand in place of the arcs. */
async function openLanes(page: Parameters<typeof openAtlas>[0], link: string): Promise<void> {
  await openAtlas(page, link);
  await expect(page.locator(".map-view")).toHaveAttribute("data-lanes", "1.00");
}

test("a click on a lane opens its largest flow and offers the others on it", async ({ page }) => {
  await openLanes(page, "?mineral=copper&year=2023&lens=all&kind=none&from=CHL&routes=lanes#4/-22/-78");
  const { spot } = await ink(page);
  await page.mouse.click(spot!.x, spot!.y);
  await expect(card(page).getByRole("heading", { name: /Chile → / })).toBeVisible();
  await expect(card(page).getByRole("heading", { name: "Way (schematic)" })).toBeVisible();
  const shared = card(page).getByRole("list", { name: /On the lane that you chose/ });
  await expect(shared.getByRole("button", { name: /^Chile to / }).nth(1)).toBeVisible();
  const before = page.url();
  await shared.getByRole("button").nth(1).click();
  await expect(page).not.toHaveURL(before);
  await expect(shared.getByRole("button").nth(1)).toHaveAttribute("aria-current", "true");
});

test("a click on a chokepoint opens it, it is closed there, and Back opens it again", async ({ page }) => {
  await openLanes(page, "?mineral=cobalt&year=2023&kind=none&routes=lanes#6/2.6/100.9");
  await page.locator(".map-view").click();
  await expect(card(page).getByRole("heading", { name: "Strait of Malacca" })).toBeVisible();
  await card(page).getByRole("button", { name: "Close details" }).click();
  await page.getByRole("button", { name: "Details of Strait of Malacca" }).press("Enter");
  await expect(card(page).getByRole("heading", { name: "Strait of Malacca" })).toBeFocused();
  await expectToSay(card(page), /Number \d+ of \d+ chokepoints/);
  await expect(page).toHaveURL(/item=chokepoint:malacca/);
  await card(page).getByRole("button", { name: "Close it" }).click();
  await expect(page).toHaveURL(/closed=malacca/);
  await expectToSay(card(page), "Closed: nothing passes.");
  await expectToSay(card(page).locator(".closure-report"), /flows take another way/);
  await page.goBack();
  await expect(card(page).getByRole("button", { name: "Close it" })).toBeVisible();
});

test.describe("what is told beside the map", () => {
  test.use({ painted: false });

  test("a preset is one click, in the link, and Back undoes it", async ({ page }) => {
    await openLanes(page, "?mineral=copper&year=2023&lens=all&routes=lanes");
    const lobito = page.getByRole("button", { name: "Lobito instead of Durban" });
    await lobito.click();
    await expect(page).toHaveURL(/corridor=lobito/);
    await expectToSay(page.locator(".closure-report"), /Congo/);
    await page.getByRole("button", { name: "Suez and Bab-el-Mandeb closed" }).click();
    await expect(page).toHaveURL(/closed=suez,bab-el-mandeb,panama/);
    await expectToSay(page.locator(".closure-report"), /One voyage of each together: \+[\d,]+ nautical miles/);
    await page.goBack();
    await expect(lobito).toHaveAttribute("aria-pressed", "true");
  });

  test("a mine's card names the nearest plants by lane or land; the table tells how far and by what flows go", async ({
    page,
  }) => {
    await openAtlas(page, "?item=site:icmm-ICMM06436");
    await card(page).getByText("Nearest plants", { exact: true }).click();
    const plants = card(page).getByRole("list", { name: "Nearest plants" });
    await expect(plants.getByRole("button").first()).toHaveText(/, Australia$/);
    await expectToSay(plants, /[\d,]+ nm \([\d,]+ km\)/);
    await plants.getByRole("button").first().click();
    await settled(page);
    await expect(card(page).getByText("Refinery or plant").first()).toBeVisible();

    await goTo(page, "?mineral=copper&year=2023&lens=all&from=MNG&to=CHN&kind=none&routes=lanes&table=flows");
    await expect(page.getByRole("columnheader", { name: /Distance, nm/ })).toBeVisible();
    await expect(page.getByRole("row", { name: /Mongolia.*China.*Road/ })).toBeVisible();
  });
});
