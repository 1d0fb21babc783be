import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildDocs } from "../../pipeline/package/build-docs.ts";
import { buildPackage, buildTables, type Tables } from "../../pipeline/package/build-package.ts";
import { listFiles } from "../../pipeline/package/write-files.ts";
import { buildProduction } from "../../pipeline/production/build-production.ts";
import { buildTrade } from "../../pipeline/trade/build-trade.ts";
import type { Index } from "../../src/model/types.ts";
import { hasRawData } from "../support/raw-data.ts";
import { geoBytes, geoFolder } from "./support/package.ts";

const projectFolder = resolve(import.meta.dirname, "../..");
/** A build takes half a minute on a free machine. */
const timeout = 400_000;

if (!hasRawData()) {
  console.log("Raw data is not here: the package is not rebuilt (docs/data.md says which files to get).");
}

describe.runIf(hasRawData())("the raw data", () => {
  let tables: Tables;
  beforeAll(() => {
    tables = buildTables({ openOnly: false });
  }, timeout);

  test("makes the committed package, byte for byte", { timeout }, () => {
    const { files, sources } = buildPackage(tables);
    expect(listFiles(geoFolder).sort()).toEqual([...files.keys()].sort());
    const changed = [...files].filter(([path, content]) => !geoBytes(path).equals(Buffer.from(content as Uint8Array)));
    expect(changed.map(([path]) => path)).toEqual([]);
    for (const [path, content] of buildDocs(tables, sources)) {
      expect(readFileSync(join(projectFolder, path), "utf8"), path).toBe(content);
    }
  });

  test("makes a package of open rows only, if asked", { timeout }, () => {
    const trade = buildTrade(tables.countries, { openOnly: true });
    const production = buildProduction({ openOnly: true });
    expect(production.filter((row) => row.source.startsWith("iea"))).toEqual([]);
    const { files, sources } = buildPackage({ ...tables, openOnly: true, trade, production });
    expect(sources.filter((source) => !source.open)).toEqual([]);
    const index: Index = JSON.parse(String(files.get("app/index.json")));
    expect(index.openOnly).toBe(true);
    expect(index.flowFiles.length).toBeGreaterThan(20);
    expect(index.flowFiles.every(({ good, rows }) => rows === 0 || files.has(`app/flows/${good}.arrow`))).toBe(true);
  });
});
