export { ChokepointCard } from "./ChokepointCard.tsx";
export { Chokepoints } from "./Chokepoints.tsx";
export { FlowLegs } from "./FlowLegs.tsx";
export { NearestPlants } from "./NearestPlants.tsx";
