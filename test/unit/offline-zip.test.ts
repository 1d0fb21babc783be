import { unzipSync } from "fflate";
import { afterEach, describe, expect, test } from "vitest";
import { pathsInZip, zipName, zipSite } from "../../src/offline/zip-site.ts";

const CONTENT = new Map([
  ["index.html", Buffer.from("<!doctype html>".repeat(40_000))],
  ["geo/app/empty.arrow", Buffer.alloc(0)],
  ["start.command", Buffer.from("#!/bin/sh\n")],
]);

async function zip(): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  await zipSite(
    [...CONTENT.keys()],
    async (path) => CONTENT.get(path)!,
    (piece) => pieces.push(piece),
  );
  return Buffer.concat(pieces);
}

const zone = process.env["TZ"];
afterEach(() => {
  process.env["TZ"] = zone;
});

describe("the zip of the site", () => {
  test("holds every file, empty ones too", async () => {
    const files = unzipSync(await zip());
    expect(Object.keys(files)).toEqual([...CONTENT.keys()]);
    for (const [path, content] of CONTENT) {
      expect(Buffer.from(files[path]!).equals(content), path).toBe(true);
    }
  });

  test("is the same bytes whenever and wherever it is made", async () => {
    process.env["TZ"] = "Asia/Seoul";
    const inSeoul = await zip();
    process.env["TZ"] = "America/Los_Angeles";
    expect((await zip()).equals(inSeoul)).toBe(true);
  });

  test("is named after the data, and lists the list and the worker too", () => {
    expect(zipName({ dataVersion: "ec1737ab643b" })).toBe("lodeway-ec1737ab643b.zip");
    const files = ["z.json", "a.html"].map((path) => ({ path, bytes: 1, sha256: "" }));
    expect(pathsInZip({ files })).toEqual(["a.html", "site-files.json", "site-worker.js", "z.json"]);
  });

  test("fails where a file cannot be read", async () => {
    const broken = zipSite(
      ["index.html"],
      () => Promise.reject(new Error("gone")),
      () => undefined,
    );
    await expect(broken).rejects.toThrow("gone");
  });
});
