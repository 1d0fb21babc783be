import {
  Bool,
  Dictionary,
  makeVector,
  Schema,
  Table,
  tableToIPC,
  Uint8,
  Utf8,
  type Vector,
  vectorFromArray,
} from "apache-arrow";
import type { ColumnsOf, TableSchema } from "../../src/model/table-schemas.ts";

type Numbers = Int32Array | Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

/** A column: numbers as a typed array, texts, or booleans. All of one length, none missing. */
type ArrowColumn = Numbers | readonly string[] | readonly boolean[];

/** Most different texts that a column may hold to be stored as one-byte numbers of a dictionary. */
const DICTIONARY_SIZE = 255;

/** A text column; one with few different values as a dictionary. The id is given, as the library's own counts up. */
function textVector(texts: readonly string[], id: number): Vector {
  const words = [...new Set(texts)];
  if (words.length > DICTIONARY_SIZE || words.length === texts.length) {
    return vectorFromArray(texts, new Utf8());
  }
  const wordAt = indexOf(words, "word");
  return makeVector({
    data: Uint8Array.from(texts, wordAt),
    dictionary: vectorFromArray(words, new Utf8()),
    type: new Dictionary(new Utf8(), new Uint8(), id),
  });
}

function vectorOf(column: ArrowColumn, id: number): Vector {
  if (ArrayBuffer.isView(column)) {
    return makeVector(column as Numbers);
  }
  return typeof column[0] === "boolean"
    ? vectorFromArray(column as readonly boolean[], new Bool())
    : textVector(column as readonly string[], id);
}

/**
 * An Arrow IPC stream of the columns of a table, in the order of its schema; the same bytes for the same values.
 * @throws where a column is missing or of another kind than the reader expects
 */
export function arrowBytes<Given extends TableSchema>(
  schema: Given,
  columns: ColumnsOf<Given>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array {
  const vectors = Object.entries(schema).map(([name, kind], id) => {
    const column = columns[name] as ArrowColumn | undefined;
    if (column === undefined || (typeof kind === "function" && !(column instanceof kind))) {
      throw new Error(`Column ${name} is not ${typeof kind === "function" ? kind.name : kind}`);
    }
    return [name, vectorOf(column, id)] as const;
  });
  const table = new Table(Object.fromEntries(vectors));
  const fields = new Schema(table.schema.fields, new Map(Object.entries(metadata)));
  return tableToIPC(new Table(fields, table.batches), "stream");
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
