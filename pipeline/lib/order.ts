/** Compares by code unit, so that the order does not depend on the machine's language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A comparison by several keys in turn; numbers ascending, text by code unit. */
export function byKeys<T>(...keys: readonly ((item: T) => string | number)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const left = key(a);
      const right = key(b);
      if (left !== right) {
        return left < right ? -1 : 1;
      }
    }
    return 0;
  };
}

/** Rounds to `digits` decimals, so that the written text is short and stable. */
export function roundTo(value: number, digits: number): number {
  return Number.isFinite(value) ? Number(value.toFixed(digits)) : value;
}
