import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { card, inAddress, openAtlas } from "./support/atlas.ts";
import { PHONE } from "./support/screens.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

const palette = (page: Page) => page.getByRole("dialog", { name: "Search" });
const field = (page: Page) => palette(page).getByRole("combobox");
const camera = (page: Page) => new URL(page.url()).hash.slice(1).split("/").map(Number);

test("a key opens the search, a name finds a site, Enter opens its card and flies there, the focus returns", async ({
  page,
}) => {
  await openAtlas(page, "?mineral=lithium&kind=plant");
  const opener = page.getByRole("button", { name: "Share", exact: true });
  await opener.focus();
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("白云鄂博");
  // Until all sites are read, the mine beside the deposit may be the only one of that name.
  await expect(palette(page).getByRole("status")).toHaveText("Results: 2");
  const first = palette(page).getByRole("option").first();
  await expect(first).toContainText("Bayan Obo白云鄂博 · Deposit");
  await expect(first).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");

  await expect(palette(page)).toBeHidden();
  await expect(card(page).getByRole("heading", { name: "Bayan Obo", exact: true })).toBeVisible();
  await expect(card(page)).toContainText("白云鄂博");
  await expect(opener).toBeFocused();
  // The site is a deposit of rare earths: the filters had to be widened, and the page says so.
  await expect(page.getByText("Filters were widened to show this site: Rare earths and Deposits.")).toBeVisible();
  expect(inAddress(page, "mineral")).toBe("lithium,rare-earths");
  expect(inAddress(page, "kind")).toBe("deposit,plant");
  await expect.poll(() => camera(page)[0]).toBeCloseTo(6, 0);
  expect(camera(page)[1]).toBeCloseTo(41.8, 0);
  expect(camera(page)[2]).toBeCloseTo(110, 0);

  await page.goBack();
  await expect(card(page)).toBeHidden();
  expect(inAddress(page, "mineral")).toBeNull();
});

test("no key that is typed while the search is on its way is lost, and nothing typed acts on the page", async ({
  page,
}) => {
  await openAtlas(page);
  await page.route("**/palette-engine-*.js", async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("tungstn");
  await expect(field(page)).toHaveValue("tungstn");
  await expect(palette(page).getByRole("option").first()).toContainText("Tungsten");
  const { violations } = await new AxeBuilder({ page }).include("dialog[open]").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page.locator(".mineral-button")).toContainText("Tungsten");
  expect(inAddress(page, "theme")).toBeNull();
  await expect(palette(page)).toBeHidden();

  await page.keyboard.press("/");
  await expect(field(page)).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(palette(page)).toBeHidden();
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test("the search is a tap away, in Korean too, and its lines have room for a finger", async ({ page }) => {
    await openAtlas(page, "?lang=ko");
    await page.getByRole("button", { name: "검색" }).tap();
    const dialog = page.getByRole("dialog", { name: "검색" });
    await dialog.getByRole("combobox").fill("민주콩고");
    const line = dialog.getByRole("option").filter({ has: page.getByText("콩고민주공화국", { exact: true }) });
    expect((await line.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), "no scrolling sideways").toBe(PHONE.width);
    await line.tap();
    await expect(card(page).getByRole("heading", { name: "콩고민주공화국" })).toBeVisible();
    expect(inAddress(page, "item")).toBe("country:COD");
  });
});
