import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createKeptFiles } from "../../src/offline/kept-files.ts";
import { FakeCaches } from "./support/fake-caches.ts";

const SCOPE = "https://example.org/atlas/";
type Site = Readonly<Record<string, string>>;

const OLD: Site = { "index.html": "old page", "assets/a-1.js": "old code", "geo/app/index.json": "data" };
const NEW: Site = { "index.html": "new page", "assets/a-2.js": "new code", "geo/app/index.json": "data" };

/** A host that serves a site, the browser's caches, and what was asked of the host. */
function world() {
  const caches = new FakeCaches();
  const asked: string[] = [];
  let served: Site | null = OLD;
  const fetchNow = async (address: string, { cache }: RequestInit) => {
    asked.push(`${address.slice(SCOPE.length)} ${cache}`);
    if (served === null) {
      throw new TypeError("no network");
    }
    const content = served[address.slice(SCOPE.length)];
    const headers = { "content-type": "text/plain", "content-encoding": "br", "content-length": "1" };
    return content === undefined ? new Response(null, { status: 404 }) : new Response(content, { headers });
  };
  return {
    caches,
    asked,
    serve: (site: Site | null) => {
      served = site;
    },
    version: (version: string, site: Site, scope = SCOPE) =>
      createKeptFiles({
        version,
        scope,
        files: Object.entries(site).map(([path, content]) => ({
          path,
          bytes: content.length,
          sha256: createHash("sha256").update(content).digest("hex"),
        })),
        caches: caches as unknown as CacheStorage,
        fetchNow,
      }),
  };
}

async function answered(answer: Promise<Response>): Promise<string> {
  return (await answer).text();
}

describe("files kept on the device", () => {
  test("are all there without a network, once they are saved", async () => {
    const { version, serve } = world();
    const kept = version("1", OLD);
    expect(await kept.keptBytes()).toBe(0);
    await kept.saveAll(kept.pathsOf("all"));
    serve(null);
    expect(await kept.keptBytes()).toBe(kept.totalBytes);
    expect(await answered(kept.answer("index.html"))).toBe("old page");
    expect((await kept.answer("index.html")).headers.get("content-type")).toBe("text/plain");
    expect((await kept.answer("index.html")).headers.has("content-encoding")).toBe(false);
  });

  test("trust what the browser remembers only where the name tells the content", async () => {
    const { version, asked } = world();
    await version("1", OLD).saveAll(["assets/a-1.js", "index.html"]);
    expect(asked.toSorted()).toEqual(["assets/a-1.js default", "index.html no-cache"]);
  });

  test("come from the server where they are not kept, and are kept then", async () => {
    const { version, serve } = world();
    const kept = version("1", OLD);
    expect(await answered(kept.answer("geo/app/index.json"))).toBe("data");
    serve(null);
    expect(await answered(kept.answer("geo/app/index.json"))).toBe("data");
    await expect(kept.answer("index.html")).rejects.toMatchObject({ problem: "network", path: "index.html" });
  });

  test("are never those of another version", async () => {
    const { version, serve, asked } = world();
    const kept = version("1", OLD);
    serve(NEW);
    await expect(kept.answer("index.html")).rejects.toMatchObject({ problem: "server" });
    expect(asked, "a cache on the way is passed by").toEqual(["index.html no-cache", "index.html reload"]);
    await expect(kept.answer("assets/a-1.js")).rejects.toMatchObject({ problem: "server" });
  });

  test("stay where saving stops, and it goes on from there", async () => {
    const { version, serve, asked } = world();
    const kept = version("1", OLD);
    await kept.saveAll(["index.html"]);
    serve(null);
    await expect(kept.saveAll(kept.pathsOf("all"))).rejects.toMatchObject({ problem: "network" });
    serve(OLD);
    asked.length = 0;
    await kept.saveAll(kept.pathsOf("all"));
    expect(asked.some((line) => line.startsWith("index.html"))).toBe(false);
    expect(await kept.keptBytes()).toBe(kept.totalBytes);
  });

  test("a full device is told apart from a lost network", async () => {
    const { version, caches } = world();
    caches.isFull = true;
    await expect(version("1", OLD).saveAll(["index.html"])).rejects.toMatchObject({ problem: "room" });
    expect(await answered(version("1", OLD).answer("index.html"))).toBe("old page");
  });
});

describe("a newer version", () => {
  test("keeps everything where the older one did, and fetches only what changed", async () => {
    const { version, serve, asked } = world();
    const old = version("1", OLD);
    await old.saveAll(old.pathsOf("all"));
    serve(NEW);
    asked.length = 0;
    const newer = version("2", NEW);
    await newer.saveAll(await newer.pathsOfOthers());
    expect(asked.toSorted()).toEqual(["assets/a-2.js default", "index.html no-cache"]);
    expect(await newer.keptBytes()).toBe(newer.totalBytes);
    expect(await answered(old.answer("index.html")), "pages of the older one go on").toBe("old page");
  });

  test("keeps what the older one kept where that was not everything", async () => {
    const { version } = world();
    await version("1", OLD).saveAll(["geo/app/index.json"]);
    expect(await version("2", NEW).pathsOfOthers()).toEqual(["geo/app/index.json"]);
  });

  test("forgets the older ones of the same folder, and no other copy of the atlas on the host", async () => {
    const { version, caches } = world();
    await version("1", OLD).saveAll(["index.html"]);
    await version("2", NEW).saveAll([]);
    await caches.open("lodeway https://example.org/copy/ 1");
    await version("2", NEW).forgetOthers();
    expect(await caches.keys()).toEqual([`lodeway ${SCOPE} 2`, "lodeway https://example.org/copy/ 1"]);
  });
});

describe("the early years", () => {
  const SITE: Site = { "index.html": "page", "geo/app/flows/tin-ore-early.arrow": "early" };
  const NEXT: Site = { "index.html": "other page", "geo/app/flows/tin-ore-early.arrow": "early rows" };

  test("are kept when they are asked for, and counted for themselves", async () => {
    const { version, serve } = world();
    serve(SITE);
    const kept = version("1", SITE);
    expect([kept.totalBytes, kept.earlyTotalBytes]).toEqual([4, 5]);
    await kept.saveAll(kept.pathsOf("recent"));
    expect([await kept.keptBytes(), await kept.earlyKeptBytes()]).toEqual([4, 0]);
    await kept.saveAll(kept.pathsOf("all"));
    expect(await kept.earlyKeptBytes()).toBe(5);
  });

  test("are kept by the next version where the older one had all of them, and only there", async () => {
    const { version, serve } = world();
    serve(SITE);
    const older = version("1", SITE);
    await older.saveAll(older.pathsOf("recent"));
    expect(await version("2", NEXT).pathsOfOthers()).toEqual(["index.html"]);
    await older.saveAll(older.pathsOf("all"));
    expect(await version("2", NEXT).pathsOfOthers()).toEqual(Object.keys(NEXT));
  });
});
