/** Where a dragged step would be dropped: at which row, and on which side of it. */
export interface Drop {
  readonly at: number;
  readonly side: "before" | "after";
}

/**
 * Follows a pointer that drags a step by its handle.
 * @param show told where it would be dropped, null where it would stay and when it is over
 * @param drop called with that number when it is let go over another place
 */
export function dragStep(
  event: PointerEvent,
  list: HTMLElement,
  from: number,
  show: (drop: Drop | null) => void,
  drop: (place: number) => void,
): void {
  const handle = event.currentTarget as HTMLElement;
  let place = from;
  const onMove = (moved: PointerEvent) => {
    place = placeAt(list, moved.clientY);
    show(place === from ? null : { at: place, side: place < from ? "before" : "after" });
  };
  const end = () => {
    handle.removeEventListener("pointermove", onMove);
    show(null);
  };
  handle.setPointerCapture(event.pointerId);
  handle.addEventListener("pointermove", onMove);
  handle.addEventListener(
    "pointerup",
    () => {
      end();
      if (place !== from) {
        drop(place);
      }
    },
    { once: true },
  );
  handle.addEventListener("pointercancel", end, { once: true });
}

/** Number of the row at a height; the first above the list, the last below it. */
function placeAt(list: HTMLElement, y: number): number {
  const rows = [...list.children];
  const below = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
  return below === -1 ? rows.length - 1 : below;
}
