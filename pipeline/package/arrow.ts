import { Bool, Table, tableFromIPC, tableToIPC, Utf8, type Vector, makeVector, vectorFromArray } from "apache-arrow";

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

/** A column: numbers as a typed array, texts, or booleans. All of one length, none missing. */
export type ArrowColumn = Numbers | readonly string[] | readonly boolean[];

function vectorOf(column: ArrowColumn): Vector {
  if (ArrayBuffer.isView(column)) {
    return makeVector(column as Numbers);
  }
  return typeof column[0] === "boolean"
    ? vectorFromArray(column as readonly boolean[], new Bool())
    : vectorFromArray(column as readonly string[], new Utf8());
}

/** An Arrow IPC stream of the columns; the same bytes for the same values. */
export function arrowBytes(columns: Readonly<Record<string, ArrowColumn>>): Uint8Array {
  const vectors = Object.entries(columns).map(([name, column]) => [name, vectorOf(column)] as const);
  return tableToIPC(new Table(Object.fromEntries(vectors)), "stream");
}

/** Rows in an Arrow IPC stream. */
export function arrowRows(bytes: Uint8Array): number {
  return tableFromIPC(bytes).numRows;
}

/** The position of a key in a list, as the Arrow files store countries, sources and enumerations. */
export function indexOf(list: readonly string[], what: string): (key: string) => number {
  const positions = new Map(list.map((key, index) => [key, index]));
  return (key) => {
    const position = positions.get(key);
    if (position === undefined) {
      throw new Error(`Unknown ${what} "${key}"`);
    }
    return position;
  };
}
