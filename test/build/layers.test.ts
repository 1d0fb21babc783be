import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

/** Each planted file breaks one rule of docs/architecture.md; Biome must say so. */
const VIOLATIONS: readonly (readonly [name: string, file: string, code: string, rule: string])[] = [
  [
    "model imports layers",
    "src/model/planted.ts",
    'export { arcWidth } from "../layers/scales.ts";',
    "noRestrictedImports",
  ],
  ["model imports Solid", "src/model/planted.ts", 'export { createSignal } from "solid-js";', "noRestrictedImports"],
  [
    "routing imports deck.gl",
    "src/routing/planted.ts",
    'export { Layer } from "@deck.gl/core";',
    "noRestrictedImports",
  ],
  ["tracing imports data", "src/tracing/planted.ts", 'export * from "../data/load.ts";', "noRestrictedImports"],
  ["search imports Solid", "src/search/planted.ts", 'export { createSignal } from "solid-js";', "noRestrictedImports"],
  ["search imports i18n", "src/search/planted.ts", 'export * from "../i18n/en.ts";', "noRestrictedImports"],
  ["search imports export", "src/search/planted.ts", 'export * from "../export/csv.ts";', "noRestrictedImports"],
  ["model imports search", "src/model/planted.ts", 'export * from "../search/search.ts";', "noRestrictedImports"],
  ["layers import MapLibre", "src/layers/planted.ts", 'export { Map } from "maplibre-gl";', "noRestrictedImports"],
  ["layers import state", "src/layers/planted.ts", 'export * from "../state/explorer.ts";', "noRestrictedImports"],
  [
    "offline imports Solid",
    "src/offline/planted.ts",
    'export { createSignal } from "solid-js";',
    "noRestrictedImports",
  ],
  ["offline imports state", "src/offline/planted.ts", 'export * from "../state/explorer.ts";', "noRestrictedImports"],
  ["data imports offline", "src/data/planted.ts", 'export * from "../offline/messages.ts";', "noRestrictedImports"],
  ["state imports ui", "src/state/planted.ts", 'export * from "../ui/App.tsx";', "noRestrictedImports"],
  ["state imports the map", "src/state/planted.ts", 'export * from "../map/map-view.tsx";', "noRestrictedImports"],
  ["export imports Solid", "src/export/planted.ts", 'export { createSignal } from "solid-js";', "noRestrictedImports"],
  ["export imports ui", "src/export/planted.ts", 'export * from "../ui/App.tsx";', "noRestrictedImports"],
  ["model imports export", "src/model/planted.ts", 'export * from "../export/csv.ts";', "noRestrictedImports"],
  ["story imports Solid", "src/story/planted.ts", 'export { createSignal } from "solid-js";', "noRestrictedImports"],
  ["story imports state", "src/story/planted.ts", 'export * from "../state/explorer.ts";', "noRestrictedImports"],
  ["model imports story", "src/model/planted.ts", 'export * from "../story/story.ts";', "noRestrictedImports"],
  ["ui imports MapLibre", "src/ui/planted.ts", 'export { Map } from "maplibre-gl";', "noRestrictedImports"],
  ["ui imports deck.gl", "src/ui/planted.ts", 'export { Layer } from "@deck.gl/core";', "noRestrictedImports"],
];

afterEach(() => {
  for (const [, file] of VIOLATIONS) {
    rmSync(file, { force: true });
  }
  rmSync("src/model/planted-a.ts", { force: true });
  rmSync("src/model/planted-b.ts", { force: true });
});

function lint(...files: string[]): { status: number | null; output: string } {
  const run = spawnSync("npx", ["biome", "lint", ...files], { encoding: "utf8" });
  return { status: run.status, output: run.stdout + run.stderr };
}

describe("the layer rules", () => {
  it.each(VIOLATIONS)("fail when %s", (_name, file, code, rule) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${code}\n`);
    const { status, output } = lint(file);
    expect(output).toContain(rule);
    expect(status).not.toBe(0);
  });

  it("fail on an import cycle", () => {
    writeFileSync("src/model/planted-a.ts", 'import { b } from "./planted-b.ts";\nexport const a = () => b;\n');
    writeFileSync("src/model/planted-b.ts", 'import { a } from "./planted-a.ts";\nexport const b = () => a;\n');
    const { status, output } = lint("src/model/planted-a.ts", "src/model/planted-b.ts");
    expect(output).toContain("noImportCycles");
    expect(status).not.toBe(0);
  });

  it("pass on the code as it is", () => {
    expect(lint("src").status).toBe(0);
  });
});
