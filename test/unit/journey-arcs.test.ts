import { describe, expect, it } from "vitest";
import { DEFAULT_SELECTION } from "../../src/model/selection.ts";
import type { Index } from "../../src/model/types.ts";
import type { GroupsView, JourneysView } from "../../src/model/views.ts";
import { journeyArcs } from "../../src/tracing/journey-arcs.ts";

const [CHN, CHL, KOR, USA] = [0, 1, 2, 3];
const index = { countries: ["CHN", "CHL", "KOR", "USA"].map((iso3) => ({ iso3 })) } as unknown as Index;
const view = {
  processor: CHN,
  journeys: [
    { origin: CHL, processor: CHN, consumer: KOR, amount: 30 },
    { origin: CHN, processor: CHN, consumer: KOR, amount: 50 },
    { origin: -1, processor: CHN, consumer: KOR, amount: 20 },
    { origin: CHL, processor: CHN, consumer: USA, amount: 3 },
  ],
} as unknown as JourneysView;

const groups = { msp: new Set(["KOR", "USA"]), resourceRich: new Set() } as unknown as GroupsView;

describe("journey arcs", () => {
  it("leave the measured legs alone where nothing is chosen", () => {
    expect(journeyArcs(view, DEFAULT_SELECTION, index, groups)).toBeNull();
    expect(journeyArcs(view, { ...DEFAULT_SELECTION, lens: "all", consumer: "KOR" }, index, groups)).toBeNull();
  });

  it("trace a consumer back: first leg estimated, second leg measured and whole", () => {
    const arcs = journeyArcs(view, { ...DEFAULT_SELECTION, consumer: "KOR" }, index, groups)!;
    expect(
      arcs.map(({ exporter, importer, role, amount, estimated }) => [exporter, importer, role, amount, estimated]),
    ).toEqual([
      [CHL, CHN, "feed", 30, true],
      [CHN, KOR, "output", 100, false],
    ]);
  });

  it("trace an origin forward: both legs estimated", () => {
    const arcs = journeyArcs(view, { ...DEFAULT_SELECTION, origin: "CHL" }, index, groups)!;
    expect(arcs.map(({ importer, amount, estimated }) => [importer, amount, estimated])).toEqual([
      [CHN, 33, true],
      [KOR, 30, true],
      [USA, 3, true],
    ]);
  });

  it("leave out the crumbs beyond 95 % of a leg unless every flow is asked for", () => {
    const many = { ...view, journeys: [...view.journeys, { origin: USA, processor: CHN, consumer: KOR, amount: 0.5 }] };
    const chosen = { ...DEFAULT_SELECTION, consumer: "KOR" };
    expect(journeyArcs(many as JourneysView, chosen, index, groups)).toHaveLength(2);
    expect(journeyArcs(many as JourneysView, { ...chosen, everyFlow: true }, index, groups)).toHaveLength(3);
  });

  it("trace a group back: its members' journeys and no others", () => {
    const arcs = journeyArcs(view, { ...DEFAULT_SELECTION, consumer: "msp", everyFlow: true }, index, groups)!;
    expect(arcs.map(({ exporter, importer, amount }) => [exporter, importer, amount])).toEqual([
      [CHN, KOR, 100],
      [CHL, CHN, 33],
      [CHN, USA, 3],
    ]);
    const nobody = { ...DEFAULT_SELECTION, consumer: "resource-rich" };
    expect(journeyArcs(view, nobody, index, groups)).toEqual([]);
  });
});
