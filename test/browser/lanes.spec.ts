import { card, expectToSay, goTo, openAtlas } from "./support/atlas.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

test("arcs become lanes, a strait is closed, and the link holds it; a flow's card tells its legs, days and straits", async ({
  page,
}) => {
  await openAtlas(page, "?mineral=cobalt&year=2023");
  await page.getByRole("radio", { name: "Sea lanes" }).check({ force: true });
  const malacca = page.getByRole("switch", { name: "Strait of Malacca" });
  await expect(malacca).toBeChecked();
  await malacca.focus();
  await page.keyboard.press("Space");
  await expect(malacca).not.toBeChecked();
  await expectToSay(
    page.locator(".closure-report"),
    /flows take another way: \+[\d,]+ nautical miles or \+[\d.]+ days on average/,
  );
  await expect(malacca).toBeFocused();
  await expect(page).toHaveURL(/routes=lanes.*closed=malacca/);
  await page.goBack();
  await expect(malacca).toBeChecked();
  await expect(page.locator(".closure-report")).toHaveCount(0);

  await goTo(page, "?mineral=cobalt&routes=lanes&knots=12&item=flow:COD-CHN");
  await expectToSay(card(page), /By road: Kolwezi to Durban/);
  await expectToSay(card(page), /By sea: Durban to Ningbo, [\d,]+ nautical miles .* days at 12 knots/);
  await expectToSay(card(page), /Taiwan Strait/);
});
