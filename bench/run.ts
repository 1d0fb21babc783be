import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findChromium } from "../test/browser/support/chromium.ts";
import { bytesByPart } from "./bytes.ts";
import { account, costOf, heapMegabytes, median, metrics } from "./measure.ts";
import { multiplied } from "./multiply.ts";
import { prepare, serve, WORK, waitForServer } from "./prepare.ts";

/** `npm run bench`: the atlas beside a page of nothing but MapLibre and deck.gl with the same rows, in one run. */

const PORTS = { atlas: 4191, bare: 4192 } as const;
const RUNS = 5;
const ANIMATION_SECONDS = 5;
/** Small, so that software rendering does not drown what is measured. */
const VIEWPORT = { width: 1280, height: 800 } as const;

const BROWSER_FLAGS = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--js-flags=--expose-gc",
];

async function main(): Promise<void> {
  await prepare();
  const servers = [serve("dist", PORTS.atlas), serve(join(WORK, "dist"), PORTS.bare)];
  const browser = await chromium.launch({ executablePath: findChromium(), args: BROWSER_FLAGS });
  try {
    await waitForServer(PORTS.atlas);
    await waitForServer(PORTS.bare);
    const atlas = await firstPictures(browser, address("atlas"), atlasStands);
    const bare = await firstPictures(browser, address("bare", "bare.html"), bareStands);
    report("CPU to first picture, ms of main thread", atlas.cpu, bare.cpu, "≤ 1.5×");
    report("heap after it, MB", atlas.heap, bare.heap, "atlas ≤ 60 MB");
    for (const [name, cost] of await changes(browser, 1)) {
      const tenfold = (await changes(browser, 10)).find(([other]) => other === name)?.[1] ?? Number.NaN;
      console.log(
        `change of ${name}: ${format(cost)} ms, with 10× the rows ${format(tenfold)} ms (${format(tenfold / cost)}×)`,
      );
    }
    const ours = await frames(browser, address("bare", "arcs.html"));
    const theirs = await frames(browser, address("bare", "arcs.html?layer=arc"));
    report("script per animated frame at 20,000 arcs, ms", ours, theirs, "≤ 0.5 ms");
    await bytes(browser);
  } finally {
    await browser.close();
    for (const server of servers) {
      server.kill();
    }
  }
}

async function atlasStands(page: Page): Promise<void> {
  await page.locator('.map-view[data-ready="yes"]:not([data-arcs="0"]):not([data-sites="0"])').waitFor();
}

async function bareStands(page: Page): Promise<void> {
  await page.locator('body[data-picture="yes"]').waitFor();
}

/** Median main-thread milliseconds until the picture stands, and the heap then, over fresh visits. */
async function firstPictures(browser: Browser, url: string, stands: (page: Page) => Promise<void>) {
  const cpu: number[] = [];
  const heap: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const page = await (await browser.newContext({ viewport: VIEWPORT, reducedMotion: "reduce" })).newPage();
    const session = await account(page);
    await page.goto(url);
    await stands(page);
    const seconds = (await metrics(session)).taskSeconds;
    // The first visit warms the servers and the disk and is not counted.
    if (run > 0) {
      cpu.push(seconds * 1000);
      heap.push(await heapMegabytes(session));
    }
    await page.context().close();
  }
  return { cpu: median(cpu), heap: median(heap) };
}

/** Median main-thread cost of a change of mineral, year and group; rows multiplied by `factor` on their way. */
async function changes(browser: Browser, factor: number): Promise<[string, number][]> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: "reduce" });
  const page = await context.newPage();
  if (factor > 1) {
    await page.route("**/geo/app/flows/*.arrow", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: Buffer.from(multiplied(await response.body(), factor)) });
    });
  }
  const session = await account(page);
  await page.goto(address("atlas"));
  await atlasStands(page);
  await page.waitForTimeout(1500);
  const result: [string, number][] = [];
  for (const [name, links] of Object.entries(CHANGES)) {
    result.push([name, await changeCost(page, session, links)]);
  }
  await context.close();
  return result;
}

/** Two views to go to and fro between: the links' search strings. Both are visited once before it counts. */
const CHANGES: Readonly<Record<string, readonly [string, string]>> = {
  mineral: ["?mineral=cobalt", "?mineral=lithium"],
  year: ["?year=2022", "?year=2023"],
  group: ["?from=msp&lens=all", "?from=resource-rich&lens=all"],
};

async function changeCost(page: Page, session: Parameters<typeof costOf>[1], links: readonly [string, string]) {
  const go = (search: string) =>
    page.evaluate((query) => {
      history.pushState(null, "", location.pathname + query);
      dispatchEvent(new PopStateEvent("popstate"));
    }, search);
  for (const search of links) {
    await go(search);
    await page.waitForTimeout(1200);
  }
  const costs: number[] = [];
  for (let round = 0; round < RUNS * 2; round++) {
    costs.push((await costOf(page, session, () => go(links[round % 2]!))).taskMilliseconds);
  }
  const idle = (await costOf(page, session, async () => {})).taskMilliseconds;
  return median(costs) - idle;
}

/** Script milliseconds of one frame while the arcs move. */
async function frames(browser: Browser, url: string): Promise<number> {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 180 } })).newPage();
  const session = await account(page);
  await page.goto(url);
  await bareStands(page);
  await page.waitForTimeout(1500);
  const count = () => page.evaluate(() => Number(document.body.dataset["frames"]));
  const before = { frames: await count(), ...(await metrics(session)) };
  await page.waitForTimeout(ANIMATION_SECONDS * 1000);
  const after = { frames: await count(), ...(await metrics(session)) };
  await page.context().close();
  return ((after.scriptSeconds - before.scriptSeconds) * 1000) / Math.max(1, after.frames - before.frames);
}

function address(name: keyof typeof PORTS, path = ""): string {
  return `http://127.0.0.1:${PORTS[name]}/${path}`;
}

/** Prints the brotli bytes of everything that a first visit asks for, by part. */
async function bytes(browser: Browser): Promise<void> {
  const page = await (await browser.newContext({ viewport: VIEWPORT })).newPage();
  const paths = new Set<string>();
  page.on("request", (request) => paths.add(new URL(request.url()).pathname));
  await page.goto(address("atlas"));
  await atlasStands(page);
  await page.waitForTimeout(3000);
  await page.context().close();
  const parts = bytesByPart("dist", paths);
  for (const [part, size] of [...parts].sort((a, b) => b[1] - a[1])) {
    console.log(`first visit, ${part}: ${format(size / 1000)} kB brotli`);
  }
  const total = [...parts.values()].reduce((sum, value) => sum + value, 0);
  console.log(`first visit, all: ${format(total / 1000)} kB brotli (target ≤ 1,400; JS ≤ 700)`);
}

function report(name: string, ours: number, theirs: number, target: string): void {
  console.log(`${name}: ${format(ours)} against ${format(theirs)} = ${format(ours / theirs)}× (target ${target})`);
}

function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

await main();
