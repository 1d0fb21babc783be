import { describe, expect, it } from "vitest";
import { type ArcLook, drawnArcs, flowArcsLayer } from "../../src/layers/flow-arcs.ts";
import { type DrawnArc, flowAttributes } from "../../src/layers/flow-attributes.ts";
import { flowLegend, groupLegend, groupOf } from "../../src/layers/flow-legend.ts";
import { groupsView } from "../../src/model/groups.ts";
import type { Arc, GroupsView } from "../../src/model/views.ts";
import { PALETTES } from "../../src/theme/palette.ts";
import { at, INDEX } from "./support/tiny-dataset.ts";

const COLOURS = {
  msp: [1, 0, 0, 255],
  resourceRich: [2, 0, 0, 255],
  china: [3, 0, 0, 255],
  others: [4, 0, 0, 255],
} as const;
const GROUPS = groupsView(INDEX, 2024, false);
const LOOK: ArcLook = {
  countries: INDEX.countries,
  groups: GROUPS,
  colours: COLOURS,
  item: null,
  quietDirect: false,
};

function arc(exporter: Parameters<typeof at>[0], importer: Parameters<typeof at>[0], given: Partial<Arc> = {}): Arc {
  return {
    exporter: at(exporter),
    importer: at(importer),
    role: "feed",
    amount: 100,
    estimated: false,
    doubtful: false,
    rows: [],
    ...given,
  };
}

describe("what is not sure", () => {
  const drawn = (given: Partial<Arc>) => drawnArcs([arc("CHL", "CHN", given)], LOOK)[0]!;
  const flags = (one: DrawnArc) => flowAttributes([one]).style[3]! % 2;

  it("is dashed, be it an estimate or in doubt, and nothing else is", () => {
    expect([{}, { estimated: true }, { doubtful: true }].map((given) => flags(drawn(given)))).toEqual([0, 1, 1]);
  });

  it("has its line in the legend only where it is drawn", () => {
    const look = {
      countries: INDEX.countries,
      groups: GROUPS,
      palette: PALETTES.dark,
      quietDirect: false,
      formatAmount: String,
    };
    const ids = (arcs: Arc[]) => flowLegend(arcs, look).map(({ id }) => id);
    expect(ids([arc("CHL", "CHN")])).not.toContain("estimated");
    expect(ids([arc("CHL", "CHN", { doubtful: true })])).toContain("estimated");
  });
});

describe("an arc over the date line", () => {
  const [drawn] = drawnArcs([arc("CHL", "CHN")], LOOK);
  const pacific: DrawnArc = { ...drawn!, source: [-71, -33], target: [122, 31] };
  const atlantic: DrawnArc = { ...drawn!, source: [-52, -15], target: [10, 60] };

  it("is written twice, a world apart, so that both halves are there; others are written once", () => {
    const { length, ends, arcOfInstance } = flowAttributes([atlantic, pacific]);
    expect([length, [...arcOfInstance]]).toEqual([3, [0, 1, 1]]);
    expect(Math.abs(ends[8]! - ends[4]!)).toBe(360);
    expect(ends[9]).toBe(ends[5]);
  });

  it("is the same arc wherever it is clicked", () => {
    const { arcOfInstance } = flowArcsLayer([atlantic, pacific], { clock: () => 0, moving: false, widthScale: 1 });
    expect([...arcOfInstance]).toEqual([0, 1, 1]);
  });
});

describe("the role that colours a country", () => {
  it("is resource-rich before MSP partner, and China's is its own", () => {
    const both: GroupsView = { ...GROUPS, msp: new Set(["CHL", "KOR", "CHN"]), resourceRich: new Set(["CHL", "CHN"]) };
    expect(["CHN", "CHL", "KOR", "NOR"].map((iso3) => groupOf(iso3, both))).toEqual([
      "china",
      "resourceRich",
      "msp",
      "others",
    ]);
    const [drawn] = drawnArcs([arc("CHL", "CHN")], { ...LOOK, groups: both });
    expect([drawn?.sourceColour[0], drawn?.targetColour[0]]).toEqual([COLOURS.resourceRich[0], COLOURS.china[0]]);
    expect(groupLegend(["CHL"], both, PALETTES.dark).map(({ id }) => id)).toEqual(["resourceRich"]);
  });
});

describe("what steps back", () => {
  const alphas = (arcs: Arc[], look: Partial<ArcLook>) =>
    drawnArcs(arcs, { ...LOOK, ...look }).map(({ sourceColour }) => sourceColour[3]);

  it("is the trade outside of the story, and what a chosen flow or country does not touch", () => {
    const [feed, direct] = [arc("CHL", "CHN"), arc("NOR", "ITA", { role: "direct" })];
    const [briefing, quiet] = alphas([feed, direct], { quietDirect: true });
    expect(quiet).toBeLessThan(briefing!);
    const [touched, other] = alphas([feed, direct], { item: { type: "country", iso3: "CHL" } });
    expect(other).toBeLessThan(touched!);
  });
});
