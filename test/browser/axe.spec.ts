import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { goTo, openAtlas, settled } from "./support/atlas.ts";
import { LAPTOP, PHONE } from "./support/screens.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

/**
 * Every kind of view: the answer with a traced supply, cards, lanes with a closed strait, reading pages, the table,
 * filters, dark and Korean. One page shows them all after each other: to load it ten times is what would cost.
 */
const VIEWS = [
  ["?consumer=KOR&year=2023&fill=refined-in", ".supply-sentence"],
  ["?item=country:COD&mineral=cobalt&theme=dark", "article h2"],
  ["?item=flow:CHL-CHN&lang=ko", "article h2"],
  ["?routes=lanes&closed=malacca&year=2023", ".closure-report"],
  ["?routes=lanes&item=chokepoint:malacca&theme=dark&lang=ko", "article h2"],
  ["?page=method&lang=ko", ".page-content"],
  ["?page=country&item=country:KOR&consumer=KOR&theme=dark", ".page-content"],
  ["?page=mineral&mineral=nickel&consumer=msp&fill=mined-in", ".page-content"],
  ["?table=sites&mineral=all", "[role=grid] [role=row][aria-rowindex='2']"],
] as const;

test.use({ viewport: LAPTOP });

test("axe finds nothing serious in any view", async ({ page }) => {
  test.setTimeout(180_000);
  await openAtlas(page);
  await expectClean(page, "as it opens");
  for (const [link, sign] of VIEWS) {
    await test.step(link, async () => {
      await goTo(page, link);
      await expect(page.locator(sign).first()).toBeVisible();
      await settled(page);
      await expectClean(page, link);
    });
  }
  await page.setViewportSize(PHONE);
  await expectClean(page, "the table on a phone");
});

async function expectClean(page: Page, view: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const found = serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  expect(found, view).toEqual([]);
}
