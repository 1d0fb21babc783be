import { describe, expect, test } from "vitest";
import { fileAtAddress, isKeptOffline } from "../../src/offline/site-files.ts";

const SCOPE = "https://example.org/atlas/";
const FILES = new Set(["index.html", "stories/index.html", "stories/korea.html", "geo/app/a b.json"]);
const at = (address: string) => fileAtAddress(address, SCOPE, (path) => FILES.has(path));

describe("the file that an address means", () => {
  test.each([
    ["https://example.org/atlas/", "index.html"],
    ["https://example.org/atlas/?year=2020#2/0/0", "index.html"],
    ["https://example.org/atlas/index.html?story=a", "index.html"],
    ["https://example.org/atlas/stories/", "stories/index.html"],
    ["https://example.org/atlas/stories/korea", "stories/korea.html"],
    ["https://example.org/atlas/geo/app/a%20b.json", "geo/app/a b.json"],
  ])("%s is %s", (address, path) => {
    expect(at(address)).toBe(path);
  });

  test.each([
    "https://example.org/atlas/nothing.json",
    "https://example.org/atlas2/index.html",
    "https://example.org/",
    "https://elsewhere.org/atlas/index.html",
    "https://example.org/atlas/%E0%A4%A",
    "blob:https://example.org/0",
  ])("%s is none of ours", (address) => {
    expect(at(address)).toBeNull();
  });
});

test("all is kept but the tables for other programs", () => {
  expect(isKeptOffline("geo/csv/sites.csv")).toBe(false);
  expect(["geo/app/flows/2846.arrow", "index.html", "stories/a.json"].every(isKeptOffline)).toBe(true);
});
