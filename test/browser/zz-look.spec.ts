import { test } from "@playwright/test";

const views: [string, string, number, number, string][] = [
  ["flows", "?table=flows", 1280, 800, "light"],
  ["sites", "?table=sites&mineral=all", 1280, 800, "dark"],
  ["shares", "?table=shares", 1280, 800, "light"],
  ["journeys-ko", "?table=journeys&lang=ko&to=msp", 1280, 800, "dark"],
  ["phone", "?table=flows", 390, 844, "light"],
  ["wall", "?table=flows&item=flow:CHN-KOR", 3840, 2160, "dark"],
];
for (const [name, link, width, height, scheme] of views) {
  test(name, async ({ page }) => {
    page.on("console", (m) => ["error", "warning"].includes(m.type()) && console.log(name, m.text()));
    page.on("pageerror", (e) => console.log(name, e.stack));
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme as "light" });
    await page.goto(`index.html${link}`);
    await page.waitForTimeout(5000);
    await page.screenshot({ path: `/tmp/tshots/${name}.png` });
  });
}
