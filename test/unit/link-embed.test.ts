import { describe, expect, it } from "vitest";
import { cameraForWidth, embedAddress, frozenLink } from "../../src/link/address.ts";
import { DEFAULT_EMBED, hostOf } from "../../src/link/embed.ts";
import { embedCode, isFramePixels } from "../../src/link/embed-code.ts";
import { isEmbedLink, readLink, writeLink } from "../../src/link/link.ts";
import { INDEX, selection } from "./support/tiny-dataset.ts";

const read = (search: string) => {
  const { link, ignored } = readLink(search, INDEX);
  return { embed: link.embed, ignored };
};

describe("the settings of an embed", () => {
  it("are none without embed=1, and the least with it", () => {
    expect(read("?mineral=cobalt&controls=all").embed).toBeNull();
    expect(read("?embed=0").embed).toBeNull();
    expect(read("?embed=1")).toEqual({ embed: DEFAULT_EMBED, ignored: [] });
    expect([isEmbedLink("?embed=1"), isEmbedLink("?embed=yes")]).toEqual([true, false]);
    expect(read("?embed=yes")).toEqual({ embed: null, ignored: [{ field: "embed", value: "yes" }] });
  });

  it("go both ways", () => {
    for (const search of [
      "embed=1",
      "embed=1&controls=none",
      "embed=1&controls=all&scroll=map",
      "embed=1&controls=legend,year&host=https://example.org,http://localhost:8080",
      "embed=1&host=*",
    ]) {
      expect(writeLink(read(search))).toBe(search);
    }
    expect(writeLink({ embed: null })).toBe("");
  });

  it("add up hosts, and name those that are no origins", () => {
    const { embed, ignored } = read("embed=1&host=https://a.org/,https://a.org/x&host=https://b.org&host=javascript:1");
    expect(embed?.hosts).toEqual(["https://a.org", "https://b.org"]);
    expect(ignored.map(({ value }) => value)).toEqual(["https://a.org/x", "javascript:1"]);
  });
});

describe("a host", () => {
  it("is a whole origin of the web, or every page where that is written", () => {
    expect(hostOf("https://EXAMPLE.org:443")).toBe("https://example.org");
    expect(hostOf("*")).toBe("*");
    for (const bad of ["", "null", "example.org", "https://*.example.org", "https://a.org?", "https://u:p@a.org"]) {
      expect(hostOf(bad)).toBeNull();
    }
    for (const bad of ["file:///", "data:text/html,x", "https://", "ftp://a.org", "https://a.org/#", " "]) {
      expect(hostOf(bad)).toBeNull();
    }
  });
});

describe("addresses", () => {
  const view = {
    page: "https://atlas.example/",
    selection: selection({
      minerals: ["cobalt"],
      item: { type: "country", iso3: "CHL" },
      page: "method",
      table: "flows",
    }),
    settings: { lang: "ko", theme: null },
    camera: "3/20/100",
  } as const;

  it("of an embed leave out what has no place in it", () => {
    expect(embedAddress({ ...view, embed: DEFAULT_EMBED })).toBe(
      "https://atlas.example/?mineral=cobalt&lang=ko&embed=1#3/20/100",
    );
    expect(embedAddress({ ...view, embed: { ...DEFAULT_EMBED, controls: ["answer"] }, camera: "" })).toBe(
      "https://atlas.example/?mineral=cobalt&item=country:CHL&lang=ko&embed=1&controls=answer",
    );
  });

  it("name the version of the data once, before the camera", () => {
    expect(frozenLink("https://a.org/x?year=2020#1/2/3", "abc")).toBe("https://a.org/x?year=2020&data=abc#1/2/3");
    expect(frozenLink("https://a.org/x", "abc")).toBe("https://a.org/x?data=abc");
    expect(frozenLink("https://a.org/x?data=old&year=2020", "abc")).toBe("https://a.org/x?year=2020&data=abc");
  });

  it("keep the stretch of the map in another width; the whole world frames itself", () => {
    const map = { width: 800, height: 600 };
    expect(cameraForWidth("#4.5/20/-100.5", map, 400)).toBe("3.5/20/-100.5");
    expect(cameraForWidth("#0.41/22/133", { width: 680, height: 500 }, 400)).toBe("");
    expect(cameraForWidth("#0.09/0/133", { width: 390, height: 545 }, 400)).toBe("");
    expect(cameraForWidth("#-0.68/22/133", { width: 320, height: 200 }, 400)).toBe("");
    for (const bad of ["", "#", "#1/2", "#x/1/2", "#NaN/1/2"]) {
      expect(cameraForWidth(bad, map, 400)).toBe("");
    }
    expect(cameraForWidth("#4/20/100", { width: 0, height: 0 }, 400)).toBe("");
  });
});

describe("the code of an embed", () => {
  it("is one frame without script or inline style, its attributes escaped", () => {
    const code = embedCode(`https://a.org/?a=1&b="><script>alert(1)</script>`, `O'Brien's "map" & <more>`, {
      type: "fixed",
      width: 640,
      height: 400,
    });
    expect(code).toBe(
      '<iframe src="https://a.org/?a=1&amp;b=&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" ' +
        'title="O&#39;Brien&#39;s &quot;map&quot; &amp; &lt;more&gt;" width="640" height="400" ' +
        'frameborder="0" loading="lazy"></iframe>',
    );
    expect(code.match(/[<>]/g)).toHaveLength(4);
  });

  it("fills its column with a proportion, and has a height without", () => {
    const code = embedCode("https://a.org/?embed=1", "Map", { type: "responsive", ratio: "16/9" });
    expect(code).toContain('width="100%" height="450"');
    expect(code).toContain('style="aspect-ratio: 16/9; height: auto; min-height: 320px"');
  });

  it("has sides that can be drawn", () => {
    expect([320, 4000].every(isFramePixels)).toBe(true);
    expect([319, 4001, 400.5, Number.NaN, Number.POSITIVE_INFINITY].some(isFramePixels)).toBe(false);
  });
});
