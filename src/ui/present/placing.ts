import type { FlowSpot, Size } from "../../state/flow-spots.ts";

/** Places of the caption, in the order in which they are preferred. */
export const PLACES = ["lower-left", "upper-left", "lower-right", "upper-right", "lower-middle"] as const;
export type Place = (typeof PLACES)[number];

/** A caption that jumps at each step is read worse than one with a thin arc behind it: so much more may be covered. */
const STAY = { more: 0.04, times: 1.3 } as const;

/** Where a caption covers least of the flows; where it was before, if that is hardly worse. */
export function choosePlace(spots: readonly FlowSpot[], caption: Size, map: Size, before: Place): Place {
  const covered = new Map(PLACES.map((place) => [place, coveredWeight(spots, rectangle(place, caption, map))]));
  const best = PLACES.reduce((least, place) => (covered.get(place)! < covered.get(least)! ? place : least));
  return covered.get(before)! <= covered.get(best)! * STAY.times + STAY.more ? before : best;
}

function rectangle(place: Place, caption: Size, map: Size) {
  const free = map.width - caption.width;
  const left = place.endsWith("left") ? 0 : place.endsWith("middle") ? free / 2 : free;
  const top = place.startsWith("upper") ? 0 : map.height - caption.height;
  return { left, top, right: left + caption.width, bottom: top + caption.height };
}

function coveredWeight(spots: readonly FlowSpot[], { left, top, right, bottom }: ReturnType<typeof rectangle>): number {
  return spots.reduce(
    (sum, { x, y, weight }) => (x >= left && x <= right && y >= top && y <= bottom ? sum + weight : sum),
    0,
  );
}
