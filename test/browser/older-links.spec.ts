import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { shareCode } from "../../src/briefing/share-code.ts";
import { parseChanges } from "../../src/data/changes-schema.ts";
import { selectionFromSearch } from "../../src/link/link.ts";
import { changesInView } from "../../src/model/changes.ts";
import type { Index } from "../../src/model/types.ts";
import { briefings } from "../data/support/briefings.ts";
import { geoBytes, geoFolder } from "../data/support/package.ts";
import { drawn, headline, openAtlas } from "./support/atlas.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

const list = parseChanges(JSON.parse(readFileSync(join(geoFolder, "../editions/changes.json"), "utf8")));
const index: Index = JSON.parse(geoBytes("app/index.json").toString());
const OLD = `data=${list.before.dataVersion}`;
const SAID = "Made with the data of 26 November 2026.";

const older = (page: Page) => page.getByRole("status").filter({ hasText: SAID });
const changed = (search: string) => changesInView(list, selectionFromSearch(search, index).selection).length;

for (const [kind, search] of [
  ["through a processor", "mineral=rare-earths&year=2023"],
  ["partners and the eight", "mineral=copper&year=2022&lens=msp-resource"],
  ["all trade", "mineral=graphite&year=2023&lens=all"],
  ["traced from an origin to a consumer", "mineral=cobalt&year=2023&origin=COD&consumer=KOR"],
  ["along lanes", "mineral=nickel&year=2022&routes=lanes"],
  ["a card and a table", "mineral=cobalt&year=2021&item=flow:COD-CHN&table=flows"],
] as const) {
  test(`an old link opens and says what changed: ${kind}`, async ({ page }) => {
    await openAtlas(page, `?${search}&${OLD}`);
    expect(changed(search), "figures of this view changed").toBeGreaterThan(0);
    await expect(older(page)).toContainText("Figures have changed since");
    await expect(older(page).getByRole("listitem")).toHaveCount(changed(search));
    await expect(older(page).getByRole("listitem").first()).toContainText("→");
    await expect(headline(page)).toContainText(/\d/);
    expect((await drawn(page, "arcs")) > 0 || search.includes("lanes")).toBe(true);
    await older(page).getByRole("button", { name: "Dismiss" }).click();
    await expect(older(page)).toHaveCount(0);
  });
}

test("an old embed says it too, and in Korean", async ({ page }) => {
  await page.goto(`index.html?mineral=cobalt&year=2023&embed=1&lang=ko&${OLD}`);
  const notice = page.getByRole("status").filter({ hasText: "2026년 11월 26일" });
  await expect(notice.getByRole("listitem")).toHaveCount(changed("mineral=cobalt&year=2023"));
});

test("an old link to a briefing that ships, and a briefing that was written on the older data", async ({ page }) => {
  const [shipped] = briefings;
  await openAtlas(page, `?story=${shipped!.id}&step=2&${OLD}`);
  await expect(older(page)).toBeVisible();

  const written = { ...shipped!, id: "mine-of-november", date: list.before.id };
  await page.goto("about:blank");
  await page.goto(`index.html?embed=1&lang=en#briefing=${await shareCode(written)}`);
  await expect(older(page)).toBeVisible();
});
