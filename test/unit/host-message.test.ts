import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAllowedHost, readHostMessage } from "../../src/link/host-message.ts";

describe("a message of the page around an embed", () => {
  it("sets, gets or does", () => {
    const set = { type: "lodeway:set", version: 1, search: "mineral=cobalt" };
    expect(readHostMessage(set)).toEqual({ message: set });
    expect(readHostMessage({ type: "lodeway:get", version: 1, more: 1 })).toEqual({
      message: { type: "lodeway:get", version: 1 },
    });
    const act = { type: "lodeway:do", version: 1, action: "play" };
    expect(readHostMessage(act)).toEqual({ message: act });
  });

  it("is passed over where it is not for us", () => {
    const others = [
      null,
      undefined,
      "lodeway:get",
      1,
      [],
      {},
      { type: "resize" },
      { type: "lodeway:state", version: 1 },
    ];
    expect(others.map(readHostMessage)).toEqual(others.map(() => null));
  });

  it("is told what is wrong with it where it is", () => {
    const wrong = (data: unknown) => readHostMessage(data);
    expect(wrong({ type: "lodeway:get" })).toEqual({ message: null, reason: "version" });
    expect(wrong({ type: "lodeway:get", version: "1" })).toEqual({ message: null, reason: "version" });
    expect(wrong({ type: "lodeway:set", version: 1 })).toEqual({ message: null, reason: "shape" });
    expect(wrong({ type: "lodeway:do", version: 1 })).toEqual({ message: null, reason: "shape" });
    expect(wrong({ type: "lodeway:do", version: 1, action: "a".repeat(41) })).toMatchObject({ reason: "shape" });
    expect(wrong({ type: "lodeway:set", version: 1, search: ["a"] })).toEqual({ message: null, reason: "shape" });
    expect(wrong({ type: "lodeway:set", version: 1, search: "a".repeat(8001) })).toMatchObject({ reason: "shape" });
  });

  it("never throws, whatever is sent", () => {
    const type = fc.constantFrom("lodeway:set", "lodeway:get", "lodeway:do", "lodeway:", "__proto__");
    const hostile = fc.oneof(
      fc.anything(),
      fc.record({ type, version: fc.anything(), search: fc.anything(), action: fc.anything() }),
    );
    fc.assert(
      fc.property(hostile, (data) => {
        const reading = readHostMessage(data);
        expect(reading === null || reading.message !== null || reading.reason !== undefined).toBe(true);
      }),
    );
  });
});

describe("an allowed host", () => {
  const own = "https://atlas.example";
  it("is named by the link or is our own; nothing like it is", () => {
    const hosts = ["https://example.org"];
    expect(isAllowedHost("https://example.org", hosts, own)).toBe(true);
    expect(isAllowedHost(own, [], own)).toBe(true);
    for (const other of ["http://example.org", "https://example.org:8443", "https://a.example.org", "", "null"]) {
      expect(isAllowedHost(other, hosts, own)).toBe(false);
    }
  });

  it("is every page only where that is written; one without an origin only then", () => {
    expect(isAllowedHost("https://anybody.example", ["*"], own)).toBe(true);
    expect(isAllowedHost("null", ["*"], own)).toBe(true);
    expect(isAllowedHost("null", [], "null")).toBe(false);
  });
});
