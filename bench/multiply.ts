import { type Table, tableFromArrays, tableFromIPC, tableToIPC } from "apache-arrow";

/** The same table `factor` times over, sorted as the app expects (year, then value): synthetic multiples of real rows. */
export function multiplied(bytes: Buffer, factor: number): Uint8Array {
  const table = tableFromIPC(bytes);
  const years = table.getChild("year")!.toArray() as Uint16Array;
  const values = table.getChild("valueUsd")!.toArray() as Float64Array;
  const order = Array.from({ length: table.numRows * factor }, (_, index) => index % table.numRows).sort(
    (a, b) => years[a]! - years[b]! || (values[b] || 0) - (values[a] || 0) || a - b,
  );
  return tableToIPC(reordered(table, order), "stream");
}

function reordered(table: Table, order: readonly number[]) {
  const columns = Object.fromEntries(
    table.schema.fields.map((field) => {
      const column = table.getChild(field.name)!.toArray() as Float64Array;
      const Column = column.constructor as Float64ArrayConstructor;
      return [field.name, Column.from(order, (row) => column[row]!)];
    }),
  );
  return tableFromArrays(columns);
}
