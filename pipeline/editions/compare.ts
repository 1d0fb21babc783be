import type { Change, ChangeReason } from "../../src/model/changes.ts";
import { isShare } from "../../src/model/changes.ts";
import type { EditionFigure } from "./figures.ts";

/** A change smaller than what a reader sees: half a point of a share, half a hundredth of an amount. */
const UNSEEN = { share: 0.005, amount: 0.005 } as const;

/** Figures that differ between two editions so that a reader sees it, in the order of the newer one. */
export function compareEditions(before: readonly EditionFigure[], now: readonly EditionFigure[]): Change[] {
  const known = new Map(before.map((figure) => [keyOf(figure), figure]));
  return now.flatMap((figure) => {
    const old = known.get(keyOf(figure));
    return old === undefined || isAlike(old, figure)
      ? []
      : [
          {
            mineral: figure.mineral,
            year: figure.year,
            figure: figure.figure,
            old: old.value,
            now: figure.value,
            why: reasonOf(old, figure),
          },
        ];
  });
}

function keyOf({ mineral, year, figure }: EditionFigure): string {
  return `${mineral} ${year} ${figure}`;
}

function isAlike(old: EditionFigure, now: EditionFigure): boolean {
  if (old.value === null || now.value === null) {
    return old.value === now.value;
  }
  const difference = Math.abs(old.value - now.value);
  return isShare(now.figure) ? difference < UNSEEN.share : difference <= UNSEEN.amount * Math.abs(old.value);
}

function reasonOf(old: EditionFigure, now: EditionFigure): ChangeReason {
  if (now.figure === "processorShare" && old.sources !== now.sources) {
    return "publisher";
  }
  if (old.codes !== now.codes) {
    return "goods";
  }
  return old.sources === now.sources ? "rows" : "source";
}
