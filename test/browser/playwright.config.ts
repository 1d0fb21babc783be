import { defineConfig } from "@playwright/test";
import { builtSite } from "./support/built-site.ts";
import { findChromium } from "./support/chromium.ts";
import { SMALL_DESKTOP } from "./support/screens.ts";

// Workers load this file again: only the first process looks, the others inherit what it found.
process.env["LODEWAY_CHROMIUM"] ??= findChromium();

const PORT = Number(process.env["LODEWAY_PORT"] ?? 4187);
const SITE = builtSite();

const ALONE = "lanes-long-tasks.spec.ts";

/** Journeys against the built site, served under a sub-path to prove that it works under any. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // Two for the two cores that the checks are made for: drawing without a GPU leaves half of one idle.
  workers: 2,
  // On a machine that draws without a GPU beside other work one of ninety may come too late; the report names it as flaky.
  retries: 1,
  reporter: [["list"]],
  projects: [
    { name: "journeys", testIgnore: ALONE },
    // Looks at how long the page's thread is busy: nothing else may run beside it.
    { name: "alone", testMatch: ALONE, dependencies: ["journeys"] },
  ],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/atlas/`,
    viewport: SMALL_DESKTOP,
    locale: "en-GB",
    colorScheme: "light",
    // Moving arcs cost a software GPU dear; the journey that is about motion asks for it.
    contextOptions: { reducedMotion: "reduce" },
    // Each journey begins with an empty device; those that are about offline use allow the worker.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env["LODEWAY_CHROMIUM"],
      args: [
        "--no-sandbox",
        "--use-gl=angle",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `npx tsx support/serve.ts ${PORT} /atlas/ "${SITE}"`,
    url: `http://127.0.0.1:${PORT}/atlas/index.html`,
    reuseExistingServer: !process.env["CI"],
  },
});
