import { drawn, expectToSay, headline } from "./support/atlas.ts";
import { hostileLinks } from "./support/hostile-links.ts";
import { TINY } from "./support/screens.ts";
import { expect, test } from "./support/watch.ts";

test.use({ viewport: TINY });
test.setTimeout(600_000);

test("50 random links, most of them hostile: each opens with a sentence and a map, and nothing breaks", async ({
  page,
  watch,
}) => {
  for (const link of hostileLinks(50, 20220614)) {
    await test.step(link.slice(0, 80), async () => {
      await page.goto(`index.html${link}`);
      await expectToSay(headline(page), /\S{2,}.*(\.|다\.)/);
      await expect(headline(page)).not.toContainText(/undefined|NaN|\[object|\{\w+\}/);
      // The map reads the hash only; to wait for it each time would take minutes.
      if (link.includes("#")) {
        await expect(page.locator(".map-view")).toHaveAttribute("data-ready", "yes");
      }
      await expect(page.getByRole("alert")).toHaveCount(0);
      expect(await drawn(page, "arcs")).toBeGreaterThanOrEqual(0);
      expect(watch.problems, link).toEqual([]);
    });
  }
});
