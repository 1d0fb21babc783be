import { type Table, tableFromArrays, tableFromIPC, tableToIPC } from "apache-arrow";

/** The same table with every row `factor` times over, in its order: a synthetic multiple of real rows. */
export function multiplied(bytes: Uint8Array, factor: number): Uint8Array {
  return tableToIPC(repeated(tableFromIPC(bytes), factor), "stream");
}

/** Only columns of numbers, as those of flows and sites are. */
function repeated(table: Table, factor: number): Table {
  const length = table.numRows * factor;
  const columns = table.schema.fields.map((field) => {
    const column = table.getChild(field.name)!.toArray() as Float64Array;
    const Column = column.constructor as Float64ArrayConstructor;
    return [field.name, Column.from({ length }, (_, row) => column[Math.floor(row / factor)]!)] as const;
  });
  return tableFromArrays(Object.fromEntries(columns));
}
