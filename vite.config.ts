import { availableParallelism } from "node:os";
import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import { briefingPages } from "./pipeline/briefing-pages/plugin.ts";
import { sitePlugin } from "./pipeline/site/site-plugin.ts";

/** `base: "./"`: the built site works under any path, without being told which. */
export default defineConfig({
  base: "./",
  plugins: [solid(), briefingPages({ pictures: process.env["LODEWAY_PICTURES"] !== "later" }), sitePlugin()],
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      output: {
        // The map's libraries in one file: cut at random places they are 5 kB more.
        codeSplitting: {
          groups: [
            { name: "map-libraries", test: /node_modules\/(?:@luma|@deck|@probe|maplibre-gl)/u },
            // What everybody needs must not be sought there.
            { name: "preload", test: /preload-helper/u, priority: 1 },
          ],
        },
      },
    },
  },
  // MapLibre's package says that its worker has no effect but its exports; being imported is all that it is for.
  worker: { rolldownOptions: { treeshake: { moduleSideEffects: true } } },
  preview: { port: 4173 },
  test: {
    // vite-plugin-solid forces jsdom when the root environment is unset (solidjs/solid-vite-plugin #323).
    environment: "node",
    // Vitest would leave one of the two cores idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      project("unit", "test/unit/**/*.test.{ts,tsx}"),
      project("dom", "test/dom/**/*.test.{ts,tsx}", "happy-dom", ["test/dom/setup.ts"]),
      project("data", "test/data/**/*.test.ts"),
      project("build", "test/build/**/*.test.ts"),
    ],
  },
});

function project(name: string, include: string, environment = "node", setupFiles: string[] = []) {
  return {
    extends: true as const,
    test: {
      name,
      include: [include],
      environment,
      setupFiles: ["test/support/texts.ts", ...setupFiles],
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
}
