import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  arrowsOf,
  circles,
  folderOf,
  mutualFolders,
  readArrows,
  readTable,
  violations,
} from "./support/architecture.ts";

const TABLE = readTable(readFileSync("docs/architecture.md", "utf8"));
/** As if there were a feature of its own folder. */
const WITH_FEATURE = { ...TABLE, may: new Map([...TABLE.may, ["features/compare", []]]) };
const ARROWS = readArrows("src", "pipeline");

describe("the table of docs/architecture.md", () => {
  it("names every folder, and no folder that is not there", () => {
    const folders = new Set(ARROWS.map(({ from }) => folderOf(from)).filter((folder) => folder !== ""));
    const named = [...TABLE.may.keys()].filter((name) => !name.includes("*"));
    expect(named.toSorted()).toEqual([...folders].toSorted());
  });

  it("allows the code as it is", () => {
    expect(ARROWS.length).toBeGreaterThan(2000);
    expect(violations(ARROWS, TABLE)).toEqual([]);
  });

  it.each([
    ["model imports layers", "src/model/planted.ts", 'export { arcWidth } from "../layers/scales.ts";'],
    ["model imports a type of story", "src/model/planted.ts", 'import type { Story } from "../briefing/briefing.ts";'],
    ["model imports Solid", "src/model/planted.ts", 'export { createSignal } from "solid-js";'],
    ["tracing imports data", "src/tracing/planted.ts", 'export * from "../data/load.ts";'],
    ["tracing imports routing late", "src/tracing/planted.ts", 'import("../routing/reach.ts");'],
    ["routing imports deck.gl", "src/routing/planted.ts", 'export { Layer } from "@deck.gl/core";'],
    ["facts import state", "src/facts/planted.ts", 'export * from "../state/explorer.ts";'],
    ["facts import Solid", "src/facts/planted.ts", 'import { createMemo } from "solid-js/web";'],
    ["link imports i18n", "src/link/planted.ts", 'export * from "../i18n/en.ts";'],
    ["search imports i18n", "src/search/planted.ts", 'export * from "../i18n/en.ts";'],
    ["story imports state", "src/briefing/planted.ts", 'export * from "../state/explorer.ts";'],
    ["export imports Solid", "src/export/planted.ts", 'export { createSignal } from "solid-js";'],
    ["offline imports state", "src/offline/planted.ts", 'export * from "../state/explorer.ts";'],
    ["layers import MapLibre", "src/layers/planted.ts", 'export { Map } from "maplibre-gl";'],
    ["layers import Solid", "src/layers/planted.ts", 'export { createMemo } from "solid-js";'],
    ["layers import state", "src/layers/planted.ts", 'export * from "../state/explorer.ts";'],
    ["state imports the map", "src/state/planted.ts", 'export * from "../map/map-view.tsx";'],
    ["state imports ui", "src/state/planted.ts", 'export * from "../ui/shell/App.tsx";'],
    ["the map imports ui", "src/map/planted.ts", 'export * from "../ui/kit/words.ts";'],
    ["kit imports a feature", "src/ui/kit/planted.tsx", 'export * from "../answer/Headline.tsx";'],
    ["a feature imports the shell", "src/ui/answer/planted.ts", 'export * from "../shell/App.tsx";'],
    ["supply imports the answer", "src/ui/supply/planted.ts", 'export * from "../answer/Headline.tsx";'],
    ["ui imports MapLibre", "src/ui/answer/planted.ts", 'export { Map } from "maplibre-gl";'],
    ["ui imports deck.gl", "src/ui/answer/planted.ts", 'export { Layer } from "@deck.gl/core";'],
    ["ui imports the map", "src/ui/answer/planted.ts", 'export * from "../../map/camera.ts";'],
    ["the pipeline imports state", "pipeline/trade/planted.ts", 'export * from "../../src/state/explorer.ts";'],
    ["sites import trade", "pipeline/sites/planted.ts", 'export * from "../trade/rows.ts";'],
    ["the core imports a feature", "src/ui/answer/planted.ts", 'export * from "../../features/features.ts";'],
    ["the map imports a feature", "src/map/planted.ts", 'export * from "../features/compare/things.ts";'],
    ["a feature imports another", "src/features/compare/planted.ts", 'export * from "../regions/regions.ts";'],
    ["a feature imports a story", "src/features/compare/planted.ts", 'export * from "../../briefing/briefing.ts";'],
    ["a folder has no name", "src/planted/planted.ts", 'export * from "../model/types.ts";'],
  ])("forbids that %s", (_name, file, code) => {
    expect(violations(arrowsOf(file, code), WITH_FEATURE)).toHaveLength(1);
  });
});

describe("circles", () => {
  it("are none, types included", () => {
    expect(circles(ARROWS)).toEqual([]);
  });

  it("are found, of types too", () => {
    const arrows = [
      ...arrowsOf("src/a/one.ts", 'import type { Two } from "./two.ts";'),
      ...arrowsOf("src/a/two.ts", 'export { one } from "./one.ts";'),
    ];
    expect(circles(arrows)).toEqual(["src/a/one.ts -> src/a/two.ts -> src/a/one.ts"]);
  });
});

it("no two folders import each other", () => {
  expect(mutualFolders(ARROWS)).toEqual([]);
  const planted = [
    { from: "src/a/one.ts", to: "src/b/two.ts" },
    { from: "src/b/three.ts", to: "src/a/four.ts" },
  ];
  expect(mutualFolders(planted)).toEqual(["src/a src/b"]);
});

it("every module of ui is in a room", () => {
  expect(readdirSync("src/ui", { withFileTypes: true }).filter((entry) => entry.isFile())).toEqual([]);
});

it("China is named by its code in one place", () => {
  const files = new Set(ARROWS.flatMap(({ from, to }) => [from, to]).filter((file) => /^src\/.*\.tsx?$/u.test(file)));
  expect([...files].filter((file) => readFileSync(file, "utf8").includes('"CHN"'))).toEqual(["src/model/china.ts"]);
});
