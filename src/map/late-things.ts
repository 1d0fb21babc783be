import { createLateList } from "../model/late-list.ts";
import type { MapThing } from "./map-layer.ts";

/** What features put on the map: it comes with the map's own program. */
export const LATE_THINGS = createLateList<MapThing>();
