import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
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

/** The system's Chromium with software rendering, the same on every machine. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: FLAGS });
}

/** Runs `look` on a page of its own (no cache, no history) whose accounting is open. */
export async function visit<T>(
  browser: Browser,
  look: (visit: Visit) => Promise<T>,
  { viewport = LAPTOP, still = true }: { viewport?: { width: number; height: number }; still?: boolean } = {},
): Promise<T> {
  const context = await browser.newContext({
    viewport,
    locale: "en",
    reducedMotion: still ? "reduce" : "no-preference",
  });
  try {
    const page = await context.newPage();
    return await look({ page, session: await account(page) });
  } finally {
    await context.close();
  }
}
