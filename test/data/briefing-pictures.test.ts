import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readBriefings } from "../../pipeline/briefing-pages/briefing-files.ts";
import { MANIFEST, pictureProblems, picturesWanted, readManifest } from "../../pipeline/briefing-pages/pictures.ts";

const FOLDER = "public/stories/pictures";
const { dataVersion } = JSON.parse(readFileSync("public/geo/app/index.json", "utf8"));
const wanted = picturesWanted(readBriefings("public/stories"), dataVersion);

test("every step and every card has a picture, made of what it shows now: else run `npm run pictures`", () => {
  const { missing, stale } = pictureProblems(wanted, FOLDER);
  const names = (pictures: readonly { readonly file: string }[]) => pictures.map(({ file }) => file);
  expect({ missing: names(missing), stale: names(stale) }, "run `npm run pictures`").toEqual({
    missing: [],
    stale: [],
  });
});

test("no picture is left over, and all together stay below 4 MB", () => {
  const files = readdirSync(FOLDER).filter((name) => name !== MANIFEST);
  expect(files.sort()).toEqual(wanted.map(({ file }) => file).sort());
  expect(Object.keys(readManifest(FOLDER)).sort()).toEqual(files.sort());
  const bytes = files.map((name) => statSync(join(FOLDER, name)).size).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThan(4_000_000);
});
