import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { changesCsv, changesOf, changesText } from "../../pipeline/editions/main.ts";
import { parseChanges } from "../../src/data/changes-schema.ts";
import { geoFolder } from "./support/package.ts";

const folder = join(geoFolder, "../editions");

it("the list of what changed is that of this package: else run `npm run editions`", async () => {
  const changes = await changesOf(geoFolder);
  expect(readFileSync(join(folder, "changes.json"), "utf8")).toBe(changesText(changes));
  expect(readFileSync(join(folder, "changes.csv"), "utf8")).toBe(changesCsv(changes.changes));
  expect(parseChanges(JSON.parse(changesText(changes)))).toEqual(changes);
});

it("tells what this edition was made for: rare earths have raw material, copper ore every pair", async () => {
  const { changes } = parseChanges(JSON.parse(readFileSync(join(folder, "changes.json"), "utf8")));
  const of = (mineral: string, figure: string) =>
    changes.filter((change) => change.mineral === mineral && change.figure === figure);
  expect(of("rare-earths", "feedAmount").length).toBeGreaterThan(8);
  expect(of("copper", "feedAmount").filter(({ old }) => old === null).length).toBeGreaterThan(8);
});
