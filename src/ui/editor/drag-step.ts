/**
 * Follows a pointer that drags a step by its handle.
 * @param show the number of the place where it would be dropped, null when it is over
 * @param drop called with that number when it is let go over another place
 */
export function dragStep(
  event: PointerEvent,
  list: HTMLElement,
  from: number,
  show: (place: number | null) => void,
  drop: (place: number) => void,
): void {
  const handle = event.currentTarget as HTMLElement;
  let place = from;
  const onMove = (moved: PointerEvent) => {
    place = placeAt(list, moved.clientY);
    show(place === from ? null : place);
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
