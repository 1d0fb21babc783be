import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CopyOfTree, copyTree } from "./support/copy-of-tree.ts";
import { PLANTS } from "./support/plants.ts";

/** Tests that docs/extending.md names. */
const CHECKS = ["link.test", "i18n-dictionaries", "actions.test", "layers.test", "architecture", "features.test"];
const ROUNDS = [0, 1, 2];

const DOCUMENT = readFileSync("docs/extending.md", "utf8");
const sections = new Map(DOCUMENT.split(/^## /mu).map((text) => [text.slice(0, text.indexOf("\n")), text]));

describe.each(PLANTS)("the list of docs/extending.md: $heading", ({ heading, steps }) => {
  it("names every file that is touched", () => {
    const files = steps.map(({ file }) => file).filter((file) => !file.includes("planted"));
    expect(files.filter((file) => !sections.get(heading)?.includes(file))).toEqual([]);
  });
});

describe("one of each, planted in a copy", () => {
  /** What compiler and checks say when a round is done. */
  const said: string[] = [];
  let copy: CopyOfTree | undefined;
  afterAll(() => copy?.remove());

  beforeAll(async () => {
    copy = copyTree();
    copy.moveSkeleton();
    for (const round of ROUNDS) {
      for (const { file, edit } of PLANTS.flatMap(({ steps }) => steps.filter((step) => step.round === round))) {
        copy.edit(file, edit);
      }
      // What the last round asks for is asked for by the compiler.
      const checked = round === 1 ? "" : copy.test(...CHECKS);
      said.push(...(await Promise.all([copy.compile(), checked])));
    }
  }, 300_000);

  const later = PLANTS.flatMap(({ heading, steps }) => steps.map((step) => ({ heading, ...step }))).filter(
    ({ round }) => round > 0,
  );
  it.each(later)("$heading: $file is asked for", ({ round, askedBy }) => {
    const before = said.slice(2 * round - 2, 2 * round).join("\n");
    expect(before.includes(askedBy), `nobody says ${askedBy}`).toBe(true);
  });

  it("is whole when every place of the lists is done", () => {
    expect(said.slice(-2)).toEqual(["", ""]);
  });
});
