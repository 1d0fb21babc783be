import { createHash } from "node:crypto";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { listFiles } from "../../pipeline/package/write-files.ts";
import { MINERAL_IDS } from "../../src/model/types.ts";
import profile from "./profiles/datapackage-2.0.json" with { type: "json" };
import {
  type DescribedResource,
  geoBytes,
  geoFolder,
  readDescriptor,
  readTable,
  type SchemaField,
  tableText,
} from "./support/package.ts";

/*
 * Ajv with the profile that datapackage.org publishes (2.0, its texts left out). What the profile cannot say (hashes,
 * keys, ranges) is checked below, from the descriptor itself; frictionless.test.ts reads the same tables with the
 * reference library, which knows version 1 of the standard.
 */
const descriptor = readDescriptor();

test("the descriptor is a valid Data Package 2.0", () => {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: { uri: /^\w+:\S+$/, email: true, "date-time": true },
  });
  const validate = ajv.compile(profile);
  expect(validate(descriptor), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  const broken = { ...descriptor, resources: [{ ...descriptor.resources[0], path: "../secret.csv" }] };
  expect(validate(broken)).toBe(false);
});

test("the descriptor says what it is, of when, by whom, from what and under which licences", () => {
  expect(descriptor).toMatchObject({ version: manifest.version, created: expect.stringMatching(/^2\d{3}-\d\d-\d\dT/) });
  expect(descriptor.contributors).not.toEqual([]);
  expect(descriptor.sources).toHaveLength(readTable("sources").length);
  const named = descriptor.resources.flatMap(({ licenses = [] }) => licenses.map(({ name }) => name));
  const names = descriptor.licenses.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...new Set(named)]));
  expect(names).toContain("OGL-Canada-2.0");
});

test("every field of a primary key must be there", () => {
  const open = descriptor.resources.flatMap(({ name, schema: { fields, primaryKey = [] } }) =>
    fields
      .filter((field) => primaryKey.includes(field.name) && field.constraints?.required !== true)
      .map((field) => `${name}: ${field.name}`),
  );
  expect(open).toEqual([]);
});

/** Numbers that count or order and have no unit. */
const UNITLESS = ["year", "edge", "rank"];

test("every number has its unit", () => {
  const bare = descriptor.resources.flatMap(({ name, schema: { fields } }) =>
    fields
      .filter(({ type, unit }) => (type === "number" || type === "integer") && !unit)
      .flatMap((field) => (UNITLESS.includes(field.name) ? [] : [`${name}: ${field.name}`])),
  );
  expect(bare).toEqual([]);
});

test("every CSV file is described, and no other file", () => {
  const onDisk = listFiles(geoFolder).filter((path) => path.startsWith("csv/"));
  expect(descriptor.resources.map((resource) => resource.path).sort()).toEqual(onDisk.sort());
});

/** Cells with the same words but no value in them. */
const NO_VALUE = /^(nan|null|undefined|none|n\/a|-?infinity|\[object object\])$/i;

function fits(text: string, field: SchemaField): boolean {
  const { constraints } = field;
  if (text === "") {
    return constraints?.required !== true;
  }
  switch (field.type) {
    case "boolean":
      return text === "true" || text === "false";
    case "integer":
    case "number": {
      const value = Number(text);
      const inRange = value >= (constraints?.minimum ?? -Infinity) && value <= (constraints?.maximum ?? Infinity);
      return inRange && (field.type === "number" || Number.isInteger(value));
    }
    default:
      return constraints?.pattern === undefined || new RegExp(`^(?:${constraints.pattern})$`, "u").test(text);
  }
}

function keyOf(row: Readonly<Record<string, string>>, fields: readonly string[]): string {
  return fields.map((field) => row[field]).join("\u0000");
}

/** Cells that break their field's schema, as text for the report. */
function wrongCells(resource: DescribedResource): string[] {
  return readTable(resource.name).flatMap((row, index) =>
    resource.schema.fields.flatMap((field) => {
      const text = row[field.name] ?? "";
      const isListed = text === "" || (field.constraints?.enum?.includes(text) ?? true);
      const isWrong = !isListed || !fits(text, field) || NO_VALUE.test(text) || text.trim() !== text;
      return isWrong ? [`row ${index + 1}, ${field.name}: "${text}"`] : [];
    }),
  );
}

describe.each(descriptor.resources)("$name", (resource) => {
  test("has the bytes, hash and rows that are stated", () => {
    const bytes = geoBytes(resource.path);
    expect(bytes.length).toBe(resource.bytes);
    expect(`sha256:${createHash("sha256").update(bytes).digest("hex")}`).toBe(resource.hash);
    expect(readTable(resource.name)).toHaveLength(resource.rows);
  });

  test("has the stated columns, all cells of their type and range", () => {
    const { dialect, path } = resource;
    const [header] = tableText(path).split(dialect.lineTerminator, 1);
    expect(header?.split(dialect.delimiter).join(",")).toBe(
      resource.schema.fields.map((field) => field.name).join(","),
    );
    expect(wrongCells(resource).slice(0, 5)).toEqual([]);
  });

  test("has unique keys", () => {
    const { primaryKey = [] } = resource.schema;
    const rows = readTable(resource.name);
    const keys = new Set(rows.map((row) => keyOf(row, primaryKey)));
    expect(primaryKey.length === 0 ? rows.length : keys.size).toBe(rows.length);
  });

  test("points only to rows that are there", () => {
    for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
      const targets = new Set(readTable(reference.resource).map((row) => keyOf(row, reference.fields)));
      const lost = readTable(resource.name).filter((row) => row[fields[0]!] !== "" && !targets.has(keyOf(row, fields)));
      expect(lost.slice(0, 3), `${fields} → ${reference.resource}`).toEqual([]);
    }
  });
});

test("lists hold known minerals and sources", () => {
  const sources = new Set(readTable("sources").map((row) => row["id"]));
  for (const name of ["sites", "projects", "events", "goods"]) {
    for (const row of readTable(name)) {
      const minerals = (row["minerals"] ?? "").split(";").filter((mineral) => mineral !== "");
      expect(MINERAL_IDS, `${name} ${row["id"] ?? row["good"]}`).toEqual(expect.arrayContaining(minerals));
    }
  }
  for (const row of readTable("sites")) {
    for (const reference of (row["sources"] ?? "").split(";")) {
      expect(sources.has(reference.split(":")[0]), `${row["id"]}: ${reference}`).toBe(true);
    }
  }
});

test("the sources are those that the tables cite, and no others", () => {
  const cited = new Set(descriptor.resources.flatMap((resource) => (resource.sources ?? []).map(({ title }) => title)));
  const listed = readTable("sources").map((row) => `${row["publisher"]}: ${row["title"]}`);
  expect([...cited].sort()).toEqual([...new Set(listed)].sort());
});
