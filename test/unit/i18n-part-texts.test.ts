import { beforeEach, expect, it, vi } from "vitest";

type Module = typeof import("../../src/i18n/texts/part-texts.ts");
let texts: Module;

// What is wanted and what parts there are is kept for the life of a page: each test is a page of its own.
beforeEach(async () => {
  vi.resetModules();
  texts = await import("../../src/i18n/texts/part-texts.ts");
});

const source = (text: string) => vi.fn(async () => ({ hello: text }));

it("loads a language when it is wanted, once, and no other", async () => {
  const [en, ko] = [source("Hello"), source("안녕")];
  const part = texts.partTexts({ en, ko });
  expect([en, ko].map((one) => one.mock.calls.length)).toEqual([0, 0]);
  await texts.loadTexts(["en"]);
  await texts.loadTexts(["en"]);
  expect([en, ko].map((one) => one.mock.calls.length)).toEqual([1, 0]);
  expect(part.en.hello).toBe("Hello");
});

it("gives a part that comes later its words in all languages that were ever wanted", async () => {
  await texts.loadTexts(["en"]);
  await texts.loadTexts(["ko"]);
  const { part } = await texts.loadPart(async () => ({
    part: texts.partTexts({ en: source("Hello"), ko: source("안녕") }),
  }));
  expect([part.en.hello, part.ko.hello]).toEqual(["Hello", "안녕"]);
});

it("gives a part the other languages that it names", async () => {
  await texts.loadTexts(["en"]);
  const part = texts.partTexts({ en: source("Hello"), ko: source("안녕") });
  await texts.loadPart(async () => undefined, ["ko"]);
  expect(part.ko.hello).toBe("안녕");
});

it("says that words did not come, and asks again", async () => {
  const ko = vi
    .fn<() => Promise<{ hello: string }>>()
    .mockRejectedValueOnce(new Error("no network"))
    .mockResolvedValue({ hello: "안녕" });
  const part = texts.partTexts({ en: source("Hello"), ko });
  await expect(texts.loadTexts(["ko"])).rejects.toThrow("no network");
  await texts.loadTexts();
  expect(part.ko.hello).toBe("안녕");
});
