import { cpus } from "node:os";
import { findChromium } from "../test/browser/support/chromium.ts";
import { visit } from "./browser.ts";
import { allScriptBytes, bytesByPart } from "./bytes.ts";
import { changes, firstChange } from "./changes.ts";
import { closingTime } from "./closing.ts";
import { firstPicture } from "./first-picture.ts";
import { frameCost } from "./frames.ts";
import { laneTimes } from "./lanes.ts";
import { waitFor } from "./measure.ts";
import { BUILT, prepare, serve } from "./prepare.ts";
import { searchCost } from "./search.ts";
import { SOAK_MINUTES, soak } from "./soak.ts";
import { supplyCost } from "./supply.ts";

/**
 * `npm run bench [-- part …]`: the atlas beside a page of nothing but MapLibre and deck.gl with the same rows.
 * Without parts all are measured: picture, changes, frames, bytes, closing, search, lanes, supply. The last three need no page.
 * `soak [minutes]` is apart: it plays a briefing in kiosk mode for twenty minutes, or as long as is said.
 */

const ATLAS_STANDS = '.map-view[data-ready="yes"]:not([data-arcs="0"]):not([data-sites="0"])';
const ATLAS_PICTURE = '.map-view[data-picture="yes"]';
const BARE_STANDS = 'body[data-picture="yes"]';

const PARTS: Readonly<Record<string, (atlas: string, pages: string) => Promise<void>>> = {
  picture: reportPicture,
  changes: reportChanges,
  frames: reportFrames,
  bytes: reportBytes,
  closing: reportClosing,
};

/** The briefing with the most kinds of view: flows, sites, and lanes. */
const SOAKED_BRIEFING = "korea-batteries";

async function main(wanted: readonly string[]): Promise<void> {
  if (wanted[0] === "soak") {
    await reportSoak(Number(wanted[1] ?? SOAK_MINUTES));
    return;
  }
  if (wanted.length === 0 || wanted.includes("search")) {
    await reportSearch();
  }
  if (wanted.length === 0 || wanted.includes("lanes")) {
    await reportLanes();
  }
  if (wanted.length === 0 || wanted.includes("supply")) {
    await reportSupply();
  }
  if (wanted.length === 0 || wanted.some((part) => part in PARTS)) {
    await reportPages(wanted);
  }
}

/** Whether a kiosk grows: the heap after every step was shown once, and at the end. */
async function reportSoak(minutes: number): Promise<void> {
  await prepare();
  const atlas = await serve(BUILT.atlas);
  findChromium(say);
  try {
    const { loops, problems } = await soak(`${atlas.url}index.html`, SOAKED_BRIEFING, minutes);
    for (const { objects, buffers, minutes: after, steps } of loops) {
      say(
        `kiosk after ${digits(after)} min, ${steps} steps: ${digits(objects)} MB of objects, ${digits(buffers)} MB of buffers`,
      );
    }
    const [first = Number.NaN, last = Number.NaN] = [loops[0], loops.at(-1)].map(
      (heap) => heap && heap.objects + heap.buffers,
    );
    compare("heap of the kiosk at the end, after its first loop, MB", last, first, "≤ 1.10×");
    say(`errors and reloads: ${problems.length === 0 ? "none" : problems.join("; ")}`);
  } finally {
    await atlas.close();
  }
}

/** What the worker of the lanes takes, without the message there and back. */
async function reportLanes(): Promise<void> {
  const { mineral, year, flows, closing, opening, fromNothing, trees } = await laneTimes("public/geo");
  say(`lanes: ${mineral} ${year}, the most flows of any mineral and year: ${flows}; medians over eight straits`);
  compare("closing a strait, ms (target ≤ 300), against all from nothing", closing, fromNothing, "< 1×");
  compare("  shortest-path trees", trees.closing, trees.fromNothing, "none");
  say(`  opening it again: ${digits(opening)} ms`);
}

/** What the worker of the supply takes, without the message there and back. */
async function reportSupply(): Promise<void> {
  const { middle, slowest, all, traces, lookup } = await supplyCost("public/geo");
  say(
    `supply: one mineral traced in all years, ms: ${digits(middle)} in the middle, ${digits(slowest.milliseconds)} for ${slowest.mineral}; all ${traces} minerals and years: ${digits(all)}`,
  );
  say(`  one consumer in all years of ${slowest.mineral}, once traced: ${digits(lookup)} ms (target ≤ 16, one frame)`);
}

/** The whole way of a closure, in the page. */
async function reportClosing(atlas: string): Promise<void> {
  say(`closing a strait, press to new lanes in the map's hands: ${digits(await closingTime(atlas))} ms (target ≤ 300)`);
}

async function reportPages(wanted: readonly string[]): Promise<void> {
  await prepare();
  const [atlas, pages] = [await serve(BUILT.atlas), await serve(BUILT.pages)];
  findChromium(say);
  say(`machine: ${cpus().length} cores, software rendering; CPU is the page's main thread (CDP, thread time), medians`);
  try {
    for (const [name, part] of Object.entries(PARTS)) {
      if (wanted.length === 0 || wanted.includes(name)) {
        await part(`${atlas.url}index.html`, pages.url);
      }
    }
  } finally {
    await Promise.all([atlas.close(), pages.close()]);
  }
}

async function reportPicture(atlas: string, pages: string): Promise<void> {
  const ours = await firstPicture(atlas, ATLAS_PICTURE);
  const bare = await firstPicture(`${pages}bare.html`, BARE_STANDS);
  compare("CPU to first picture, ms of tasks", ours.cost.taskMilliseconds, bare.cost.taskMilliseconds, "≤ 1.5×");
  compare("  of it script, ms", ours.cost.scriptMilliseconds, bare.cost.scriptMilliseconds, "none");
  compare("  until all is at rest, ms of tasks", ours.atRest.taskMilliseconds, bare.atRest.taskMilliseconds, "none");
  const heap = ({ objects, buffers }: typeof ours.heap) => objects + buffers;
  compare("heap after it (objects and array buffers), MB", heap(ours.heap), heap(bare.heap), "atlas ≤ 60");
}

async function reportChanges(atlas: string): Promise<void> {
  const once = await changes(atlas, ATLAS_STANDS, 1);
  const unseen = await firstChange(atlas, ATLAS_STANDS);
  const tenfold = await changes(atlas, ATLAS_STANDS, 10);
  say("a change, data already loaded: script, style, layout and paint, without the map's own drawing");
  for (const [name, cost] of once) {
    const more = tenfold.get(name)!;
    say(
      `change of ${name}: ${digits(cost.felt)} ms until the next picture (target ≤ 10), ${digits(cost.own)} ms with the panel that follows it, and ${digits(cost.drawing)} ms of drawing the map`,
    );
    compare("  with 10× the rows, until the next picture, ms", more.felt, cost.felt, "≤ 1.3×");
    compare("  with 10× the rows, panel too, ms", more.own, cost.own, "≤ 1.3×");
    compare("  with 10× the rows, drawing too, ms", more.own + more.drawing, cost.own + cost.drawing, "none");
  }
  say(
    `first change to a mineral, fetching and decoding its rows: ${digits(unseen.own)} ms, and ${digits(unseen.drawing)} ms of drawing (target none)`,
  );
}

async function reportFrames(_atlas: string, pages: string): Promise<void> {
  const ours = await frameCost(`${pages}arcs.html`);
  const plain = await frameCost(`${pages}arcs.html?layer=arc`);
  compare("script per frame at 20,000 arcs, ms", ours.scriptMilliseconds, plain.scriptMilliseconds, "≤ 0.5 ms");
  compare("  all tasks per frame, ms", ours.taskMilliseconds, plain.taskMilliseconds, "none");
  say(`  frames seen: ${ours.frames} and ${plain.frames}`);
}

/** Brotli bytes of everything that a first visit asks for, by part, and of every script that could ever be asked for. */
async function reportBytes(atlas: string): Promise<void> {
  const paths = new Set<string>();
  await visit(async ({ page, session }) => {
    page.context().on("request", (request) => paths.add(new URL(request.url()).pathname));
    await page.goto(atlas, { waitUntil: "commit" });
    await waitFor(session, ATLAS_STANDS);
    await page.waitForTimeout(3000);
  });
  const parts = bytesByPart(BUILT.atlas, paths);
  for (const [part, size] of [...parts].sort((a, b) => b[1] - a[1])) {
    say(`first visit, ${part}: ${digits(size / 1000)} kB brotli`);
  }
  const total = [...parts.values()].reduce((sum, size) => sum + size, 0);
  say(`first visit, all: ${digits(total / 1000)} kB brotli (target ≤ 1,400)`);
  say(`every script, the worker's too: ${digits(allScriptBytes(BUILT.atlas) / 1000)} kB brotli (target ≤ 700)`);
}

async function reportSearch(): Promise<void> {
  const cost = await searchCost("public/geo");
  const { text, milliseconds } = cost.slowest;
  compare(
    `search: first result, median of ${cost.texts} texts over ${cost.sites} sites, ms; plain scan`,
    cost.median,
    cost.scanMedian,
    "none",
  );
  say(
    `  slowest text, “${text}”: ${digits(milliseconds)} ms (target ≤ 20); slowest of a first round: ${digits(cost.firstRound)} ms`,
  );
  say(
    `  making the index: ${digits(cost.build)} ms in slices of at most ${digits(cost.longestSlice)} ms (target ≤ 50)`,
  );
}

function compare(name: string, ours: number, theirs: number, target: string): void {
  say(`${name}: ${digits(ours)} against ${digits(theirs)} = ${(ours / theirs).toFixed(2)}× (target ${target})`);
}

function digits(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function say(line: string): void {
  console.log(line);
}

await main(process.argv.slice(2));
