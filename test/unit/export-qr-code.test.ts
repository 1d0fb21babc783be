import { expect, test } from "vitest";
import { FAR_SQUARES, qrCode, qrSvg } from "../../src/export/qr-code.ts";

test("a short link makes a code with a quiet zone of four squares that a room can read", () => {
  const code = qrCode("https://atlas.example/?mineral=cobalt&year=2022");
  expect(code?.squares).toBeLessThanOrEqual(FAR_SQUARES);
  expect(code?.viewBox).toBe(`-4 -4 ${code!.squares + 8} ${code!.squares + 8}`);
  const corners = [...code!.path.matchAll(/\d+/g)].map(Number);
  expect([Math.min(...corners), Math.max(...corners)]).toEqual([0, code?.squares]);
});

test("a long link makes smaller squares, and one that is too long none", () => {
  expect(qrCode(`https://a.org/?to=${"KOR,".repeat(100)}`)?.squares).toBeGreaterThan(FAR_SQUARES);
  expect(qrCode("x".repeat(2400))).toBeNull();
});

test("the file is black on white, whatever it is laid upon", () => {
  const svg = qrSvg(qrCode("https://a.org/")!);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="-4 -4 \d+ \d+"/);
  expect(svg).toContain('fill="#fff"');
  expect(svg).toContain('fill="#000"');
});
