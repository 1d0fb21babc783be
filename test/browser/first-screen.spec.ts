import { firstScripts } from "../build/support/site.ts";
import { drawn, expectToSay, headline, openAtlas, tradeInView } from "./support/atlas.ts";
import { ink, mapPicture, stillPicture } from "./support/picture.ts";
import { LAPTOP } from "./support/screens.ts";
import { expect, test } from "./support/watch.ts";

test.use({ viewport: LAPTOP });

test.describe("the first screen", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("says what China's share is, of what year and by whom, and shows journeys that move", async ({ page }) => {
    await openAtlas(page);
    await expect(page).toHaveTitle(/Lodeway/);
    await expectToSay(headline(page), "In 2024 China refined 70% of the world’s lithium (IEA).");
    await expectToSay(headline(page), /South Korea bought \d+% of its imports of .+ from China in 2024/);
    await expectToSay(
      tradeInView(page),
      /USD.[\d.]+.bn of raw material went into China; USD.[\d.]+.bn of processed goods came out\./,
    );
    expect(await drawn(page, "arcs")).toBeGreaterThan(10);
    expect(await drawn(page, "sites")).toBeGreaterThan(50);
    const before = await mapPicture(page);
    await page.waitForTimeout(1000);
    expect((await mapPicture(page)).equals(before), "two pictures a second apart are the same").toBe(false);
  });
});

test.describe("what is told beside the map", () => {
  test.use({ painted: false });

  test("asks for the scripts that the budget counts, and for no script or data that waits for a reader's act", async ({
    page,
  }) => {
    const scripts = new Set<string>();
    const paths: string[] = [];
    page.on("request", (request) => {
      paths.push(new URL(request.url()).pathname);
      const [script] = /assets\/[^/]*\.js$/.exec(request.url()) ?? [];
      return script && scripts.add(script);
    });
    await openAtlas(page);
    await page.waitForLoadState("networkidle");
    expect([...scripts].sort()).toEqual(firstScripts());
    expect(paths.filter((path) => /geo.*(site-text|reports|lanes)/.test(path))).toEqual([]);
  });

  test("explains its signs and leads from a number to its source", async ({ page }) => {
    await openAtlas(page);
    const legend = page.getByRole("region", { name: "Legend" });
    for (const sign of ["China", "MSP partners", "Arrow points to the buyer", "Mine", "Refinery or plant"]) {
      await expect(legend.getByText(sign, { exact: true })).toBeInViewport();
    }
    await headline(page).getByRole("button", { name: "70%" }).click();
    const sources = page.getByRole("dialog", { name: "Where 70% comes from" });
    await expect(
      sources.getByRole("listitem").filter({ hasText: "International Energy Agency" }).first(),
    ).toBeInViewport();
    await page.keyboard.press("Escape");
    await expect(sources).toBeHidden();
  });
});

test("stands still for readers who want no motion, and still shows the journeys", async ({ page }) => {
  await openAtlas(page);
  const before = await stillPicture(page);
  await page.waitForTimeout(1000);
  expect((await mapPicture(page)).equals(before), "two pictures a second apart are the same").toBe(true);
  const { part } = await ink(page);
  expect(part).toBeGreaterThan(0.01);
  expect(part).toBeLessThan(0.4);
});
