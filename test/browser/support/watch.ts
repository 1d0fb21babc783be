import { type BrowserContext, test as base, type ConsoleMessage, expect } from "@playwright/test";

import { withoutPaint } from "./paint.ts";

/** What browser and driver say of their own accord: each with the reason why it is not ours. */
const DRIVER_NOISE: readonly RegExp[] = [
  // Picking and screenshots read pixels back, which stalls a GPU that is the CPU.
  /GL Driver Message .*GPU stall due to ReadPixels/,
  // Chromium on machines without a GPU.
  /Automatic fallback to software WebGL has been deprecated/,
  // Playwright itself, where the worker for offline use is not what a journey is about.
  /Service Worker registration blocked by Playwright/,
];

/** Everything that went wrong in the contexts that are followed, and every origin that was asked for something. */
export class Watch {
  readonly problems: string[] = [];
  readonly origins = new Set<string>();
  /** Origins that the journey visits beside the atlas. */
  readonly visited = new Set<string>();
  private readonly allowed: RegExp[] = [...DRIVER_NOISE];

  /** Messages that the journey brings about on purpose. */
  allow(pattern: RegExp): void {
    this.allowed.push(pattern);
  }

  follow(context: BrowserContext): void {
    context.on("console", (message) => this.hear(message));
    context.on("weberror", (failure) => this.note(`page error: ${failure.error().message}`));
    context.on("request", (request) => this.see(request.url()));
  }

  private hear(message: ConsoleMessage): void {
    if (message.type() === "error" || message.type() === "warning") {
      this.note(`${message.type()}: ${message.text()}`);
    }
  }

  private note(problem: string): void {
    if (!this.allowed.some((pattern) => pattern.test(problem))) {
      this.problems.push(problem);
    }
  }

  /** Addresses that never leave the machine have no origin. */
  private see(address: string): void {
    const url = new URL(address);
    if (url.protocol !== "blob:" && url.protocol !== "data:") {
      this.origins.add(url.origin);
    }
  }
}

/** What a journey is tried with. */
interface Setting {
  readonly watch: Watch;
  /** False where nobody looks at the map or clicks on it: it is not painted then (see paint.ts). */
  readonly painted: boolean;
}

/** Every journey fails on a console error, a warning of ours, a page error, and a request that leaves the origin. */
export const test = base.extend<Setting>({
  painted: [true, { option: true }],
  watch: [
    async ({ context, baseURL, painted }, use) => {
      if (!painted) {
        await withoutPaint(context);
      }
      const watch = new Watch();
      watch.follow(context);
      await use(watch);
      expect.soft(watch.problems, "errors and warnings").toEqual([]);
      const asked = [...watch.origins].filter((origin) => !watch.visited.has(origin));
      expect.soft(asked, "origins asked").toEqual([new URL(baseURL!).origin]);
    },
    { auto: true },
  ],
});

export { expect };
