import { expect, it } from "vitest";
import { createLateList } from "../../src/model/late-list.ts";

it("comes once, all at once, in the order it was added, and again where it failed", async () => {
  const list = createLateList<string>();
  const asked: string[] = [];
  let isLost = true;
  list.add(async () => {
    asked.push("slow");
    await new Promise((resolve) => setTimeout(resolve, 10));
    return ["slow"];
  });
  list.add(async () => {
    asked.push("lost");
    if (isLost) {
      throw new Error("lost");
    }
    return ["found"];
  });
  await expect(list.load()).rejects.toThrow("lost");
  expect(asked).toEqual(["slow", "lost"]);
  isLost = false;
  await Promise.all([list.load(), list.load()]);
  expect(list.entries).toEqual(["slow", "found"]);
  expect(asked).toEqual(["slow", "lost", "lost"]);
});
