import { card, drawn, expectToSay, headline, openAtlas, tradeInView } from "./support/atlas.ts";
import { TINY } from "./support/screens.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

test.use({ viewport: TINY });
/** The browser itself reports a file that fails. */
test.beforeEach(({ watch }) => watch.allow(/Failed to load resource/));

test("one flow file fails: the reader is told, everything else works", async ({ page }) => {
  await page.route("**/geo/app/flows/lithium-ore.arrow", (route) => route.fulfill({ status: 500, body: "no" }));
  await openAtlas(page);
  await expect(page.getByRole("alert")).toContainText("A data file is missing on the server.");
  await expectToSay(headline(page), "70% of the world’s lithium");
  await expectToSay(tradeInView(page), /of processed goods came out/);
  expect(await drawn(page, "arcs")).toBeGreaterThan(0);
  expect(await drawn(page, "sites")).toBeGreaterThan(50);
});

test("the connection goes: the message says so, and what is there stays", async ({ page, context }) => {
  await openAtlas(page);
  await context.setOffline(true);
  await page.keyboard.press("m");
  await page.keyboard.type("tung");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").first()).toContainText("Check the connection");
  await expectToSay(headline(page), /the world’s tungsten/);
  await context.setOffline(false);
  await page.keyboard.press("m");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("lith");
  await page.keyboard.press("Enter");
  await expectToSay(tradeInView(page), /went into China/);
});

test("even without production figures the trade is shown", async ({ page }) => {
  await page.route("**/geo/app/production.arrow", (route) => route.abort());
  await openAtlas(page);
  await expect(page.getByRole("alert")).toContainText("Check the connection");
  await expectToSay(headline(page), "The figures of who refined and mined lithium in 2024 did not come.");
  expect(await drawn(page, "arcs")).toBeGreaterThan(0);
});

test("without site names a card says that it cannot be told", async ({ page }) => {
  await page.route("**/geo/app/site-text.arrow", (route) => route.fulfill({ status: 200, body: "rubbish" }));
  await openAtlas(page, "?item=site:icmm-ICMM06436");
  await expect(page.getByRole("alert")).toContainText("A data file could not be read.");
  await expect(card(page)).toBeVisible();
  await expectToSay(headline(page), "70%");
});

test("without the index there is a page that says so and a second try that works", async ({ page }) => {
  await page.route("**/geo/app/index.json", (route) => route.abort());
  await page.goto("index.html");
  const failure = page.getByRole("alert");
  await expect(failure.getByRole("heading")).toHaveText("The atlas could not be opened.");
  await expect(failure).toContainText("Check the connection");
  await page.unroute("**/geo/app/index.json");
  await failure.getByRole("button", { name: "Try again" }).click();
  await expectToSay(headline(page), "70% of the world’s lithium");
});

test("a part of the base map fails: it is named, and the flows are drawn all the same", async ({ page }) => {
  await page.route("**/geo/basemap/labels.json", (route) => route.fulfill({ status: 500, body: "no" }));
  await openAtlas(page);
  await expect(page.getByRole("alert")).toContainText("A part of the base map did not come (labels.json).");
  expect(await drawn(page, "arcs")).toBeGreaterThan(0);
});

test("the map's own program fails to come: the page says so and answers in words", async ({ page }) => {
  await page.route(/assets\/map-view-.*\.js/, (route) => route.abort());
  await page.goto("index.html");
  await expect(page.getByRole("alert")).toContainText("The map could not be loaded");
  await expectToSay(headline(page), "70% of the world’s lithium");
});

test("a reading page does not come: it says so in its place, and a second try brings it", async ({ page }) => {
  await page.route(/assets\/Page-.*/, (route) => route.abort());
  await page.goto("index.html?page=method");
  const methods = page.getByRole("region", { name: "Methods" });
  await expect(methods.getByRole("alert")).toContainText("This part did not come. Check the connection.");
  await page.unroute(/assets\/Page-.*/);
  await methods.getByRole("button", { name: "Try again" }).click();
  await expect(methods).toContainText("Herfindahl");
});
