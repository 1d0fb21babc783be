import AxeBuilder from "@axe-core/playwright";
import { openAtlas } from "./support/atlas.ts";
import { expect, test } from "./support/watch.ts";

/** Every kind of view: the answer with a traced supply, cards, lanes with a closed strait, filters, dark and Korean. */
const VIEWS = [
  "?consumer=KOR&year=2023&fill=refined-in",
  "?item=country:COD&mineral=cobalt&theme=dark",
  "?item=flow:CHL-CHN&lang=ko",
  "?routes=lanes&closed=malacca&year=2023",
  "?routes=lanes&item=chokepoint:malacca&theme=dark&lang=ko",
] as const;

for (const view of VIEWS) {
  test(`axe finds nothing serious: ${view}`, async ({ page }) => {
    await openAtlas(page, view);
    await expect(page.locator("#answer")).toContainText(/\d/);
    await page.waitForLoadState("networkidle");
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`)).toEqual(
      [],
    );
  });
}
