import { ArcLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Topology } from "topojson-specification";
import { flowArcsLayer } from "../../src/layers/flow-arcs.ts";
import type { DrawnArc, Rgba } from "../../src/layers/flow-attributes.ts";
import type { LngLat } from "../../src/model/types.ts";
import { plainMap, reportPicture } from "./map.ts";

/** Multiples of the real arcs, a little apart from one another. `?layer=arc` draws deck.gl's own ArcLayer instead. */
const COUNT = 20_000;

const COLOUR: Rgba = [232, 96, 60, 200];

// Software rendering takes seconds for a frame of so many arcs. What is measured is the page's own thread, which has
// done its part when it gives the order to draw: the order itself is not carried out.
WebGL2RenderingContext.prototype.drawArraysInstanced = () => {};
WebGL2RenderingContext.prototype.drawElementsInstanced = () => {};

const [topology, rows] = await Promise.all([
  fetch("./countries.topo.json").then((response) => response.json() as Promise<Topology>),
  fetch("./rows.json").then((response) => response.json() as Promise<{ arcs: { source: LngLat; target: LngLat }[] }>),
]);

const arcs: DrawnArc[] = Array.from({ length: COUNT }, (_, index) => {
  const { source, target } = rows.arcs[index % rows.arcs.length]!;
  const shift = (index / COUNT) * 8;
  return {
    source: [source[0], source[1] + shift],
    target: [target[0], target[1] - shift],
    width: 1,
    dashed: false,
    sourceColour: COLOUR,
    targetColour: COLOUR,
  };
});

const plain = new URLSearchParams(location.search).get("layer") === "arc";
const map = await plainMap(topology);
const layer = plain
  ? new ArcLayer<DrawnArc>({
      id: "arcs",
      data: arcs,
      getSourcePosition: (arc) => [...arc.source] as [number, number],
      getTargetPosition: (arc) => [...arc.target] as [number, number],
    })
  : flowArcsLayer(arcs, { clock: () => performance.now() / 1000, moving: true, widthScale: 1 }).layer;
let frames = 0;
map.addControl(
  new MapLibreOverlay({
    layers: [layer],
    _animate: true,
    onAfterRender: () => {
      frames++;
      document.body.dataset["frames"] = String(frames);
      reportPicture();
    },
  }),
);
