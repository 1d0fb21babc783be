import { describe, expect, it } from "vitest";
import { laneLegend } from "../../src/layers/lane-legend.ts";
import { laneAttributes, laneWidths } from "../../src/layers/lane-marks.ts";
import { ARC_PIXELS, QUIET_ARC_PIXELS } from "../../src/layers/scales.ts";
import { CHOKEPOINT_IDS } from "../../src/model/chokepoints.ts";
import { laneFlows } from "../../src/model/lane-flows.ts";
import { waysOfFlow } from "../../src/model/lane-legs.ts";
import { LINE_KINDS } from "../../src/model/lanes-view.ts";
import type { LngLat } from "../../src/model/types.ts";
import type { Arc } from "../../src/model/views.ts";
import { PALETTES } from "../../src/theme/palette.ts";
import { routeFlows } from "./support/route-flows.ts";
import { at, dataset, INDEX } from "./support/tiny-dataset.ts";
import { laneFlow, tinyNetwork } from "./support/tiny-lanes.ts";

/** From 175° over the antimeridian to -175°; DR Congo by road, Chile and Korea by port, China and Chile by land. */
const NETWORK = tinyNetwork({
  nodes: [
    [175, 0],
    [-175, 0],
  ],
  edges: [[0, 1]],
  gates: { suez: [0] },
  gateways: [
    { node: 0 },
    { node: 1 },
    { kind: "inland", longitude: 170, latitude: 0 },
    { kind: "crossing", longitude: 80, latitude: 40 },
  ],
  uses: [
    { iso3: "COD", gateway: 0, inland: 2, mode: "rail", confidence: "low" },
    { iso3: "KOR", gateway: 1, confidence: "high" },
  ],
  overland: [{ countries: ["CHL", "CHN"], via: 3, mode: "road", confidence: "medium" }],
});
const PLACES = new Map(
  INDEX.countries.map((country): [string, LngLat] => [country.iso3, [country.longitude, country.latitude]]),
);
const routed = routeFlows(
  NETWORK,
  PLACES,
  [laneFlow("COD", "KOR"), laneFlow("CHL", "CHN", { amount: 50, role: "direct" })],
  { closed: [], presets: [] },
);

describe("legs of a flow", () => {
  it("are land, sea and what it passes, as sure as the less sure end", () => {
    const [way] = waysOfFlow(routed, NETWORK.places, INDEX, 0);
    expect(way?.legs.map((leg) => leg.mode)).toEqual(["rail", "sea"]);
    expect(way?.legs[0]?.landKilometres).toBeCloseTo(555.97, 1);
    expect(way?.legs[1]?.nauticalMiles).toBeCloseTo(600.4, 1);
    expect(way?.chokepoints).toEqual(["suez"]);
    expect(way?.confidence).toBe("low");
  });

  it("go over the border crossing by land, each leg with its own length", () => {
    const [way] = waysOfFlow(routed, NETWORK.places, INDEX, 1);
    expect(way?.legs.map((leg) => [leg.from, leg.to])).toEqual([
      [{ iso3: "CHL" }, { gateway: 3 }],
      [{ gateway: 3 }, { iso3: "CHN" }],
    ]);
    const sum = way!.legs.reduce((total, leg) => total + leg.landKilometres!, 0);
    expect(sum).toBeCloseTo(routed.landKilometres[1]!, 3);
  });
});

describe("flows of arcs", () => {
  const arc: Arc = {
    exporter: at("CHL"),
    importer: at("KOR"),
    role: "output",
    amount: 90,
    estimated: false,
    doubtful: false,
    rows: [],
  };
  const empty = dataset({});

  it("take the one mineral that is selected, and no trade of a country with itself", () => {
    const own = { ...arc, importer: arc.exporter };
    expect(laneFlows([arc, own], empty, { minerals: ["cobalt"], measure: "value" })).toEqual([
      { exporter: "CHL", importer: "KOR", mineral: "cobalt", role: "output", amount: 90, arc: 0 },
    ]);
  });

  it("are split by mineral where several are selected, by the amounts of the rows", () => {
    const [first, second] = INDEX.goods.filter(
      (code, number, all) => all.findIndex((other) => other.minerals[0] === code.minerals[0]) === number,
    );
    const data = dataset({
      [first!.id]: [[2024, "CHL", "KOR", 30, 1]],
      [second!.id]: [[2024, "CHL", "KOR", 60, 1]],
    });
    const rows = [first!, second!].map(({ id }) => ({ good: id, row: 0 }));
    const flows = laneFlows([{ ...arc, rows }], data, { minerals: [], measure: "value" });
    expect(flows.map((flow) => [flow.mineral, flow.amount])).toEqual([
      [first!.minerals[0], 30],
      [second!.minerals[0], 60],
    ]);
  });
});

describe("the lane layer", () => {
  const look = {
    colours: { feed: [1, 2, 3, 255], output: [4, 5, 6, 255], direct: [7, 8, 9, 255] },
    quietDirect: true,
  } as const;
  const { ends, style, colours, length } = laneAttributes(routed.lines, look);

  it("brings every piece into one world, however the line runs over ±180°", () => {
    expect(Math.max(...routed.lines.positions.filter((_, index) => index % 2 === 0))).toBeGreaterThan(180);
    for (let piece = 0; piece < length; piece += 1) {
      const middle = (ends[piece * 4]! + ends[piece * 4 + 2]!) / 2;
      expect(Math.abs(middle)).toBeLessThanOrEqual(180);
      expect(Math.abs(ends[piece * 4]! - ends[piece * 4 + 2]!)).toBeLessThan(3);
    }
  });

  it("draws the widest lines first, land dotted, trade outside the journeys thin", () => {
    const widths = laneWidths(routed.lines, true);
    const direct = [...routed.lines.role.keys()].filter((line) => routed.lines.role[line] === 2);
    expect(direct.map(widths)).toEqual(direct.map(() => QUIET_ARC_PIXELS));
    expect(style[0]).toBe(ARC_PIXELS.widest);
    const dotted = [...Array(length).keys()].filter((piece) => style[piece * 4 + 3] === 1);
    const onLand = [...routed.lines.kind.keys()].filter((line) => LINE_KINDS[routed.lines.kind[line]!] === "land");
    const pieces = (line: number) => routed.lines.firstPoint[line + 1]! - routed.lines.firstPoint[line]! - 1;
    expect(dotted).toHaveLength(onLand.reduce((sum, line) => sum + pieces(line), 0));
    expect([...colours.slice(-4)]).toEqual([7, 8, 9, 255]);
  });

  it("explains only what is drawn", () => {
    const legend = laneLegend(routed, {
      colours: { feed: "#111111", output: "#222222", direct: "#333333" },
      palette: PALETTES.dark,
      quietDirect: true,
      processor: "China",
      formatAmount: String,
      chokepoints: 1,
      closed: 0,
    });
    expect(legend.map((entry) => entry.id)).toEqual([
      "lane-feed",
      "lane-direct",
      "width",
      "lane-direction",
      "lane-land",
      "chokepoint",
    ]);
  });
});

it("chokepoints fit into the bits of one number, which is how edges of the network hold them", () => {
  expect(CHOKEPOINT_IDS.length).toBeLessThanOrEqual(31);
});
