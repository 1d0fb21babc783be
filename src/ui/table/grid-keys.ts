/**
 * The row that a key leads to from row `at` of `count`; null where the key moves nothing.
 * @param page rows that are visible at once
 */
export function rowAfterKey(event: KeyboardEvent, at: number, count: number, page: number): number | null {
  if (event.altKey || event.metaKey) {
    return null;
  }
  const step = Math.max(1, page - 1);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + step,
    PageUp: at - step,
    Home: 0,
    End: count - 1,
  };
  const target = targets[event.key];
  return target === undefined ? null : Math.max(0, Math.min(count - 1, target));
}
