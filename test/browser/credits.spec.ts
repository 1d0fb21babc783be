import type { Index } from "../../src/model/types.ts";
import { chooseSetting, openAtlas } from "./support/atlas.ts";
import { TINY } from "./support/screens.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

test.use({ viewport: TINY });

test("the credits list every source of the data with its licence, and can be searched", async ({ page }) => {
  const { sources }: Pick<Index, "sources"> = await (await page.request.get("geo/app/index.json")).json();
  expect(sources.length).toBeGreaterThan(20);
  await openAtlas(page);
  await chooseSetting(page, "Sources and licences");
  const dialog = page.getByRole("dialog", { name: "Sources and licences" });
  const entries = await dialog.getByRole("listitem").allTextContents();
  expect(entries).toHaveLength(sources.length);
  for (const [at, source] of sources.entries()) {
    expect(entries[at]).toContain(source.title);
    expect(entries[at]).toContain(source.publisher);
    expect(source.licence, source.id).not.toBe("");
    expect(entries[at]).toContain(source.licence);
    expect(entries[at]).toContain(source.open ? "· open licence" : "· counted as not open");
  }
  await expect(dialog.getByText("Pretendard, SIL Open Font License 1.1")).toBeAttached();

  await dialog.getByRole("searchbox", { name: "Search sources" }).fill("BACI");
  await expect(dialog.getByRole("listitem").first()).toContainText("CEPII");
  expect(await dialog.getByRole("listitem").count()).toBeLessThan(sources.length);
  await page.keyboard.press("Escape");
});
