import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { worldShares } from "../../src/model/shares.ts";
import type { ProductionRow } from "../../src/model/types.ts";
import { hasRawData } from "../support/raw-data.ts";
import { checkStageShares, LEFT_OUT, type ShareCheck } from "./support/check-stage-shares.ts";
import { loader } from "./support/geo.ts";

const docPath = join(import.meta.dirname, "../../docs/stage-shares.md");

/** Both are rounded to a tenth of a per cent, or to four digits. */
const ROUNDING_PERCENT = 0.11;

/** Why two figures differ: looked at one by one. */
const UNDERSTOOD: Readonly<Record<string, string>> = {
  "silicon · ferrosilicon smelting (Si content) · CHN · 2024 · usgs-mcs-2026":
    "the fact divides by a world total of 4600 kt, the package by the 4570 kt of its table",
  "gallium · refining (primary low-purity) · CHN · 2025 · usgs-mcs-2026":
    "the fact quotes the publisher's sentence (99 %), the package its table",
  "cobalt · mining · COD · 2025 · usgs-mcs-2026": "the fact quotes the publisher's sentence, the package its table",
  "cobalt · mining · IDN · 2025 · usgs-mcs-2026": "the fact quotes the publisher's sentence, the package its table",
};

if (!hasRawData()) {
  console.log("Raw data is not here: world shares are not compared with facts/stage-shares.csv.");
}

describe.runIf(hasRawData())("world shares of mining and refining", () => {
  let production: readonly ProductionRow[];
  let checks: readonly ShareCheck[];
  beforeAll(async () => {
    production = await loader.production();
    checks = checkStageShares(production);
  });
  const compared = () =>
    checks.flatMap((check) => (check.leftOut === null && check.packagePercent !== null ? [check] : []));
  const different = () =>
    compared().filter((each) => Math.abs(each.factPercent - (each.packagePercent ?? 0)) > ROUNDING_PERCENT);

  it("reproduce every verified share that the package covers, but for the ones that are understood", () => {
    expect(compared().length).toBeGreaterThan(500);
    expect(
      different()
        .map((each) => each.fact)
        .sort(),
    ).toEqual(Object.keys(UNDERSTOOD).sort());
  });

  it("are what the app shows wherever the series is the preferred one", () => {
    const shown = compared().filter(({ row }) => row?.preferred);
    // The fact file quotes the USGS, the IEA and the EU; mine output of 2018–2024 is shown from World Mining Data.
    expect(shown.length).toBeGreaterThan(260);
    for (const { row, fact } of shown) {
      const view = worldShares(production, row!.mineral, row!.stage, row!.year);
      expect(view?.exact, fact).toBe(true);
      expect(view?.shares.get(row!.iso3), fact).toBe(row!.share);
    }
  });

  // `npx vitest run --project data test/data/stage-shares.test.ts -u` writes the page anew.
  it("are listed in docs/stage-shares.md where they differ", async () => {
    await expect(page(checks, compared().length, different())).toMatchFileSnapshot(docPath);
  });
});

function page(
  checks: readonly ShareCheck[],
  comparedCount: number,
  different: readonly { readonly fact: string; readonly factPercent: number; readonly packagePercent: number | null }[],
): string {
  const reasonOf = (check: ShareCheck) => check.leftOut ?? (check.packagePercent === null ? LEFT_OUT[4] : null);
  const leftOut = LEFT_OUT.map(
    (reason) => `- ${checks.filter((check) => reasonOf(check) === reason).length}: ${reason}`,
  );
  const differing = different.map(
    ({ fact, factPercent, packagePercent }) =>
      `- ${fact}: fact file ${factPercent} %, package ${(packagePercent ?? 0).toFixed(2)} %; ${UNDERSTOOD[fact]}.`,
  );
  return `# World shares against the verified facts

\`facts/stage-shares.csv\` holds shares of world mining and refining that were checked by hand. A test compares every row that is
marked VERIFIED with the package's own share of the same publisher, year and stage, and writes this page.

Rows marked VERIFIED: ${checks.length}. Compared: ${comparedCount}. Equal within rounding (${ROUNDING_PERCENT} percentage points): ${comparedCount - different.length}.

## They differ

${differing.join("\n")}

## Not compared

${leftOut.join("\n")}
`;
}
