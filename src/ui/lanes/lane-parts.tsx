import { later } from "../kit/later.tsx";

/** Parts of the panels that come with the first look at lanes, so that nobody else waits for them. */

const parts = () => import("./parts.ts");

/** How a flow goes. */
export const FlowLegs = later(async () => ({ default: (await parts()).FlowLegs }));
/** Straits and canals by what passes. */
export const Chokepoints = later(async () => ({ default: (await parts()).Chokepoints }));
/** One of them. */
export const ChokepointCard = later(async () => ({ default: (await parts()).ChokepointCard }));
/** The plants that are nearest to a site. */
export const NearestPlants = later(async () => ({ default: (await parts()).NearestPlants }));
