import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { BRIEFING_LIMITS } from "../../src/briefing/briefing.ts";
import { PATCH_FIELDS } from "../../src/briefing/figure-reference.ts";
import { FIGURES } from "../../src/briefing/figures.ts";
import { briefingOf, readBriefing } from "../../src/briefing/read-briefing.ts";

const textOf = (file: string) => readFileSync(`public/stories/${file}`, "utf8");
const list: readonly { readonly file: string }[] = JSON.parse(textOf("index.json"));
const matches = new Ajv2020({ allErrors: true }).compile(JSON.parse(textOf("story.schema.json")));

interface Draft {
  [field: string]: unknown;
  steps: Record<string, unknown>[];
}

const least = (): Draft => ({
  format: "lodeway-story",
  version: 1,
  id: "a-story",
  title: {},
  steps: [{ id: "one", view: "", camera: { longitude: 0, latitude: 0, zoom: 1 }, title: { en: "One" } }],
});
const changed = (change: (briefing: Draft) => unknown) => {
  const briefing = least();
  change(briefing);
  return briefing;
};
const inStep = (patch: Record<string, unknown>) => changed((briefing) => Object.assign(briefing.steps[0]!, patch));
const camera = (patch: Record<string, unknown>) => inStep({ camera: { longitude: 0, latitude: 0, zoom: 1, ...patch } });
const without = (field: string) => changed((briefing) => Reflect.deleteProperty(briefing, field));
const long = (characters: number) => "x".repeat(characters);

test.each(list.map(({ file }) => file))("%s is a story for the reader and for the schema", (file) => {
  expect(readBriefing(textOf(file)).problem).toBeNull();
  expect([matches(JSON.parse(textOf(file))), matches.errors]).toEqual([true, null]);
});

describe("what both take", () => {
  test.each([
    ["the least of a story", least()],
    ["no steps", changed((briefing) => Object.assign(briefing, { steps: [] }))],
    [
      "fields of others",
      changed((briefing) => Object.assign(briefing, { $schema: "story.schema.json", colour: "red" })),
    ],
    ["the longest title", inStep({ title: { ko: long(BRIEFING_LIMITS.titleCharacters) } })],
    ["no date", changed((briefing) => Object.assign(briefing, { date: "" }))],
    ["a date", changed((briefing) => Object.assign(briefing, { date: "2026-02-04" }))],
    ["the ends of the map", camera({ longitude: -180, latitude: 85, zoom: 12 })],
  ])("%s", (_, briefing) => {
    expect(briefingOf(briefing).problem).toBeNull();
    expect([matches(briefing), matches.errors]).toEqual([true, null]);
  });
});

describe("what both refuse", () => {
  test.each([
    ["nothing", null],
    ["a list", []],
    ["a text", "story"],
    ["another format", changed((briefing) => Object.assign(briefing, { format: "story" }))],
    ["a version to come", changed((briefing) => Object.assign(briefing, { version: 2 }))],
    ["a version in words", changed((briefing) => Object.assign(briefing, { version: "1" }))],
    ["no format", without("format")],
    ["no id", without("id")],
    ["no title", without("title")],
    ["no steps", without("steps")],
    ["an id with a space", changed((briefing) => Object.assign(briefing, { id: "a story" }))],
    ["an id too long", changed((briefing) => Object.assign(briefing, { id: long(65) }))],
    ["a title in one string", changed((briefing) => Object.assign(briefing, { title: "Title" }))],
    ["a title that is null", inStep({ title: { en: null } })],
    ["a title too long", inStep({ title: { en: long(BRIEFING_LIMITS.titleCharacters + 1) } })],
    ["a text too long", inStep({ text: { ko: long(BRIEFING_LIMITS.textCharacters + 1) } })],
    ["notes that are a number", inStep({ notes: { en: 1 } })],
    ["a view too long", inStep({ view: long(BRIEFING_LIMITS.viewCharacters + 1) })],
    ["a view that is an object", inStep({ view: {} })],
    ["no camera", inStep({ camera: undefined })],
    ["a longitude beyond the map", camera({ longitude: 181 })],
    ["a latitude beyond the map", camera({ latitude: -90 })],
    ["a zoom too near", camera({ zoom: 13 })],
    ["a zoom in words", camera({ zoom: "2" })],
    ["a step too short", inStep({ seconds: 1 })],
    ["a step too long", inStep({ seconds: 601 })],
    ["a day that is none", changed((briefing) => Object.assign(briefing, { date: "2026-13-01" }))],
    ["a day in words", changed((briefing) => Object.assign(briefing, { date: "today" }))],
    ["steps in an object", changed((briefing) => Object.assign(briefing, { steps: {} }))],
    ["too many steps", changed((briefing) => Object.assign(briefing, { steps: manySteps(BRIEFING_LIMITS.steps + 1) }))],
  ])("%s", (_, briefing) => {
    expect(briefingOf(briefing).problem).not.toBeNull();
    expect(matches(briefing)).toBe(false);
  });
});

test("the reader alone sees that step ids differ", () => {
  const twice = changed((briefing) => briefing.steps.push(briefing.steps[0]!));
  expect(briefingOf(twice).problem).toBe("invalid");
  expect(matches(twice)).toBe(true);
});

function manySteps(count: number) {
  return Array.from({ length: count }, (_, at) => ({ ...least().steps[0], id: `step-${at}` }));
}

test("docs/briefings.md names every figure and every field that a reference may carry", () => {
  const doc = readFileSync("docs/briefings.md", "utf8");
  for (const name of [...Object.keys(FIGURES), ...PATCH_FIELDS]) {
    expect(doc).toContain(`\`${name}\``);
  }
});
