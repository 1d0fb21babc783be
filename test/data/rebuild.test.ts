import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { hasRawData } from "../../pipeline/lib/raw.ts";
import { buildDocs } from "../../pipeline/package/build-docs.ts";
import { buildPackage, buildTables } from "../../pipeline/package/build-package.ts";
import { listFiles } from "../../pipeline/package/write-files.ts";
import { geoBytes, geoFolder } from "./support/package.ts";

const projectFolder = resolve(import.meta.dirname, "../..");

/** One build serves all checks: it takes longer than everything else here. */
test.runIf(hasRawData())("the raw data makes the committed package, byte for byte", { timeout: 300_000 }, () => {
  const tables = buildTables({ openOnly: false });
  const files = buildPackage(tables);
  expect(listFiles(geoFolder).sort()).toEqual([...files.keys()].sort());
  const changed = [...files].filter(([path, content]) => !geoBytes(path).equals(Buffer.from(content as Uint8Array)));
  expect(changed.map(([path]) => path)).toEqual([]);
  for (const [path, content] of buildDocs(tables)) {
    expect(readFileSync(join(projectFolder, path), "utf8"), path).toBe(content);
  }
});

test.skipIf(hasRawData())("without raw data the package is taken as it is", () => {
  console.log("Raw data is not here: the package is not rebuilt (docs/data.md says which files to get).");
});
