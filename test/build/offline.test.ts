import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { pathsIn } from "../../pipeline/site/list-files.ts";
import { isEarlyFile, isKeptOffline, SITE_FILES, SITE_WORKER, type SiteFiles } from "../../src/offline/site-files.ts";
import { pathsInZip, zipSite } from "../../src/offline/zip-site.ts";
import { read, SITE } from "./support/site.ts";

const site: SiteFiles = JSON.parse(read(SITE_FILES).toString());
const page = read("index.html").toString();
const sha256 = (content: Buffer) => createHash("sha256").update(content).digest("hex");
/** Width and height of a PNG, in its first chunk. */
const pngSize = (path: string) => [16, 20].map((at) => read(path).readUInt32BE(at)).join("x");

describe("the list of files", () => {
  it("holds every file of the site but itself and the worker", () => {
    const listed = site.files.map(({ path }) => path);
    expect(listed).toEqual(pathsIn(SITE).filter((path) => path !== SITE_FILES && path !== SITE_WORKER));
  });

  it("has every size and hash right", () => {
    const wrong = site.files.filter(({ path, bytes, sha256: hash }) => {
      const content = read(path);
      return content.length !== bytes || sha256(content) !== hash;
    });
    expect(wrong).toEqual([]);
  });

  it("is of the version that the page and the worker are of, and of the data that the atlas names", () => {
    expect(page).toContain(`<meta name="lodeway-version" content="${site.version}" />`);
    expect(read(SITE_WORKER).toString()).toMatch(new RegExp(`version:.${site.version}.`));
    expect(site.dataVersion).toBe(JSON.parse(read("geo/app/index.json").toString()).dataVersion);
  });
});

describe("the worker", () => {
  const worker = read(SITE_WORKER).toString();
  const kept = [...worker.matchAll(/path:.([^`"']+).,bytes:([\d.e]+),sha256:.([0-9a-f]{64})/g)];

  it("keeps every file but the tables for other programs, and the list itself", () => {
    const wanted = site.files.filter(({ path }) => isKeptOffline(path)).map(({ path }) => path);
    expect(wanted.length).toBeGreaterThan(200);
    expect(kept.map(([, path]) => path)).toEqual([...wanted, SITE_FILES]);
  });

  it("has their hashes", () => {
    const hashes = new Map(site.files.map(({ path, sha256: hash }) => [path, hash]));
    hashes.set(SITE_FILES, sha256(read(SITE_FILES)));
    expect(kept.filter(([, path = "", , hash]) => hashes.get(path) !== hash)).toEqual([]);
  });

  // Measured 32.4 and 7.7 MB on 30 November 2026.
  it("keeps at most 35 MB, and 10 MB of early years where they are asked for", () => {
    const sum = (isEarly: boolean) =>
      kept.filter(([, path = ""]) => isEarlyFile(path) === isEarly).reduce((bytes, file) => bytes + Number(file[2]), 0);
    expect(sum(false)).toBeLessThan(35e6);
    expect(sum(true)).toBeLessThan(10e6);
  });
});

describe("the manifest of the installed atlas", () => {
  const manifest = JSON.parse(read("manifest.webmanifest").toString());

  it("is linked and works under any path", () => {
    expect(page).toContain('<link rel="manifest" href="./manifest.webmanifest" />');
    expect([manifest.start_url, manifest.scope]).toEqual(["./", "./"]);
    expect(manifest.display).toBe("standalone");
    expect(manifest.name).toContain(manifest.short_name);
    expect(manifest.lang).toBe("en");
  });

  it("has the icons that it names, in their sizes, one of them to be cut", () => {
    const pictures: { src: string; sizes: string; type: string; purpose: string }[] = manifest.icons;
    expect(pictures.filter(({ src }) => !existsSync(`${SITE}/${src}`))).toEqual([]);
    const drawn = pictures.filter(({ type }) => type === "image/png");
    expect(drawn.map(({ sizes }) => sizes)).toEqual(["192x192", "512x512", "512x512"]);
    expect(drawn.filter(({ src, sizes }) => pngSize(src) !== sizes)).toEqual([]);
    expect(pictures.map(({ purpose }) => purpose)).toContain("maskable");
  });
});

it("the zip holds the whole site, file for file", async () => {
  const pieces: Uint8Array[] = [];
  await zipSite(
    pathsInZip(site),
    async (path) => read(path),
    (piece) => pieces.push(piece),
  );
  const files = unzipSync(Buffer.concat(pieces));
  expect(Object.keys(files)).toEqual(pathsIn(SITE));
  expect(Object.keys(files).filter((path) => !read(path).equals(files[path]!))).toEqual([]);
});
