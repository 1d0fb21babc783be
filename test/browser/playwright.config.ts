import { defineConfig } from "@playwright/test";
import { findChromium } from "./support/chromium.ts";

// Workers load this file again: only the first process looks, the others inherit what it found.
process.env["LODEWAY_CHROMIUM"] ??= findChromium();

const PORT = 4187;

/** Journeys against the built site, served under a sub-path to prove that it works under any. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 1,
  retries: 0,
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/atlas/`,
    viewport: { width: 1280, height: 800 },
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
    command: `npx tsx support/serve.ts ${PORT} /atlas/`,
    url: `http://127.0.0.1:${PORT}/atlas/index.html`,
    reuseExistingServer: !process.env["CI"],
  },
});
