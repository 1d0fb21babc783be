import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { findChromium } from "../../test/browser/support/chromium.ts";

/** Draws the icons of the installed atlas from public/favicon.svg, in the browser that the tests use. */
const PUBLIC = resolve(import.meta.dirname, "../../public");
const svg = readFileSync(join(PUBLIC, "favicon.svg"), "utf8");
/** The same drawing without its rounded corners: systems cut their own shape out of it. */
const full = svg.replace(/ rx="\d+"/, "");
/** Systems may cut away all but the middle four fifths. */
const SAFE_PART = 0.8;

/** Name, pixels, and whether the system cuts a shape out of it. */
const ICONS = [
  ["icon-192.png", 192, false],
  ["icon-512.png", 512, false],
  ["icon-maskable-512.png", 512, true],
  ["apple-touch-icon.png", 180, true],
] as const;

mkdirSync(join(PUBLIC, "icons"), { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
for (const [name, pixels, isCut] of ICONS) {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
  await page.setContent(pageOf(isCut));
  await page.screenshot({ path: join(PUBLIC, "icons", name), omitBackground: true });
  await page.close();
}
await browser.close();

function pageOf(isCut: boolean): string {
  const ground = /<rect[^>]*fill="(#[0-9a-f]+)"/.exec(svg)?.[1];
  const width = isCut ? `${100 * SAFE_PART}%` : "100%";
  return `<style>
    body { margin: 0; height: 100vh; display: grid; place-items: center; background: ${isCut ? ground : "none"} }
    svg { width: ${width}; display: block }
  </style>${isCut ? full : svg}`;
}
