/** A column of small whole numbers that grows: a plain array of a million of them costs the collector tens of milliseconds. */
export interface Growing<Column extends Uint8Array | Uint16Array> {
  readonly length: number;
  append(more: ArrayLike<number>): void;
  finish(): Column;
}

/** An empty column. @param make a typed array of a length */
export function createGrowing<Column extends Uint8Array | Uint16Array>(
  make: (length: number) => Column,
): Growing<Column> {
  let room = make(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    append(more) {
      if (length + more.length > room.length) {
        const larger = make(Math.max(room.length * 2, length + more.length));
        larger.set(room);
        room = larger;
      }
      room.set(more, length);
      length += more.length;
    },
    finish: () => room.slice(0, length) as Column,
  };
}
