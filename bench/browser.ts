import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { findChromium } from "../test/browser/support/chromium.ts";
import { account } from "./measure.ts";

const FLAGS = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A laptop's window. */
const LAPTOP = { width: 1280, height: 800 } as const;
/** Small, so that software rendering does not hold the frames back. */
export const SMALL = { width: 320, height: 180 } as const;

export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
}

/**
 * Runs `look` on a page in a browser of its own that has visited nothing. An ordinary window, not a private one: those
 * decode the page's icon anew at every change of the address, which no reader pays.
 */
export async function visit<T>(
  look: (visit: Visit) => Promise<T>,
  { viewport = LAPTOP, still = true }: { viewport?: { width: number; height: number }; still?: boolean } = {},
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), "bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(() => {}),
    args: FLAGS,
    viewport,
    locale: "en",
    // What the worker saves for use without a network, after the first picture, would run beside what is measured.
    serviceWorkers: "block",
    reducedMotion: still ? "reduce" : "no-preference",
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    return await look({ page, session: await account(page) });
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
