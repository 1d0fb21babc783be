import { drawn, expectToSay, goTo, headline, settled } from "./support/atlas.ts";
import { hostileLinks } from "./support/hostile-links.ts";
import { TINY } from "./support/screens.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

test.use({ viewport: TINY });
test.setTimeout(600_000);

test("50 random links, most of them hostile: each opens with a sentence and a map, and nothing breaks", async ({
  page,
  watch,
}) => {
  for (const [at, link] of hostileLinks(50, 20220614).entries()) {
    await test.step(link.slice(0, 80), async () => {
      // Loading anew takes seconds: every tenth is, the others come as by Back and Forward.
      if (at % 10 === 0) {
        await page.goto(`index.html${link}`);
      } else {
        await goTo(page, link);
      }
      await expectToSay(headline(page), /\S{2,}.*(\.|다\.)/);
      await expect(headline(page)).not.toContainText(/undefined|NaN|\[object|\{\w+\}/);
      await settled(page);
      await expect(page.getByRole("alert")).toHaveCount(0);
      expect(await drawn(page, "arcs")).toBeGreaterThanOrEqual(0);
      expect(watch.problems, link).toEqual([]);
    });
  }
});
