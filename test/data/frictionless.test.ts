import { createReadStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Table } from "tableschema";
import { beforeAll, describe, expect, test } from "vitest";
import { type DescribedResource, geoFolder, readDescriptor } from "./support/package.ts";

/*
 * The package as a stranger's program reads it: with tableschema, the reference implementation of Table Schema in
 * JavaScript, which datapackage and frictionless.js on npm are built on too. It was chosen over those two as it brings
 * least (no zip reader, no spreadsheets) and reads streams: 775,000 rows in about twenty seconds. Its releases ended in
 * 2021 and know version 1 of the standard, of which version 2 kept types, constraints and keys; what is new in 2 (the
 * descriptor itself, `dialect`) is checked with the published profile in package.test.ts. Parsing, types, constraints
 * and primary keys are the library's; foreign keys are compared here, since it looks through all rows of the other
 * table for every row.
 */

type CastRow = readonly unknown[];
type Described = Pick<DescribedResource, "dialect" | "schema">;

const { resources } = readDescriptor();

function contentOf({ path, compression }: DescribedResource): Readable {
  const file = createReadStream(join(geoFolder, path));
  return compression === "gz" ? file.pipe(createGunzip()) : file;
}

/** Hands every row, cast and checked, to `take`. @throws what the library finds first */
async function readRows(source: () => Readable, { dialect, schema }: Described, take: (row: CastRow) => void) {
  const table = await Table.load(source, {
    schema,
    strict: true,
    delimiter: dialect.delimiter,
    quote: dialect.quoteChar,
    escape: dialect.quoteChar,
    ltrim: dialect.skipInitialSpace,
    // The library lets a row of too few cells through to its own check.
    relax_column_count: true,
  });
  const rows = (await table.iter({ stream: true })) as unknown as Readable;
  for await (const row of rows) {
    take(row as CastRow);
  }
}

/** Positions of some fields in a row. */
function positions({ schema }: Described, names: readonly string[]): number[] {
  return names.map((name) => schema.fields.findIndex((field) => field.name === name));
}

function keyAt(row: CastRow, at: readonly number[]): string {
  return at.map((position) => String(row[position])).join("\u0000");
}

/** Values that foreign keys point to: resource and field → what stands there. */
const targets = new Map<string, Set<unknown>>();
const references = resources.flatMap(({ schema }) => schema.foreignKeys ?? []).map(({ reference }) => reference);
const targetName = (resource: string, fields: readonly string[]) => `${resource} ${fields}`;

beforeAll(async () => {
  for (const { resource, fields } of references) {
    const name = targetName(resource, fields);
    if (!targets.has(name)) {
      targets.set(name, await valuesOf(resource, fields));
    }
  }
});

async function valuesOf(name: string, fields: readonly string[]): Promise<Set<unknown>> {
  const resource = resources.find((candidate) => candidate.name === name) as DescribedResource;
  const at = positions(resource, fields);
  const values = new Set<unknown>();
  await readRows(
    () => contentOf(resource),
    resource,
    (row) => values.add(keyAt(row, at)),
  );
  return values;
}

/** What a row points to that is not there, an empty part of its key included. */
function faultFinder(resource: DescribedResource): (row: CastRow) => string[] {
  const { primaryKey = [], foreignKeys = [] } = resource.schema;
  const key = positions(resource, primaryKey);
  const links = foreignKeys.map(({ fields, reference }) => ({
    at: positions(resource, fields),
    known: targets.get(targetName(reference.resource, reference.fields)) ?? new Set(),
  }));
  return (row) => [
    ...(key.some((position) => row[position] === null) ? [`empty part of the key: ${row}`] : []),
    ...links
      .filter(({ at, known }) => at.some((position) => row[position] !== null) && !known.has(keyAt(row, at)))
      .map(({ at }) => `lost: ${keyAt(row, at)}`),
  ];
}

describe.each(resources)("$name", (resource) => {
  test("is read with its types, constraints and keys", async () => {
    const faultsOf = faultFinder(resource);
    const faults: string[] = [];
    let rows = 0;
    await readRows(
      () => contentOf(resource),
      resource,
      (row) => {
        rows += 1;
        faults.push(...faultsOf(row));
      },
    );
    expect(faults.slice(0, 3)).toEqual([]);
    expect(rows).toBe(resource.rows);
    expect(resource.schema.primaryKey ?? []).not.toEqual([]);
  });
});

describe("the reader refuses", () => {
  const gateways = resources.find(({ name }) => name === "gateways") as DescribedResource;
  const header = gateways.schema.fields.map(({ name }) => name).join(",");
  const good = "x,port,X,X,KOR,129,35,,1,0,nga-world-port-index,";
  const read = (...lines: string[]) =>
    readRows(
      () => Readable.from([[header, ...lines, ""].join("\n")]),
      gateways,
      () => undefined,
    );

  test("nothing of a good row", async () => {
    await expect(read(good)).resolves.toBeUndefined();
  });

  test.each([
    ["a key twice", [good, good]],
    ["a word in place of a number", [good.replace("129", "east")]],
    ["a number out of range", [good.replace("129", "229")]],
    ["a word that is not listed", [good.replace("port", "airport")]],
    ["a cell that must not be empty", [good.replace("KOR", "")]],
    ["a row of too few cells", ["x,port"]],
  ])("%s", async (_, lines) => {
    await expect(read(...lines)).rejects.toThrow();
  });
});
