import { expect, test } from "vitest";
import { readLinkState } from "../../src/state/link.ts";
import { createNotices } from "../../src/state/notices.ts";
import { FAKE_INDEX } from "./fake-index.ts";

/** What the reader is told of a link. */
function told(search: string) {
  const { shown, notify } = createNotices();
  readLinkState(search, FAKE_INDEX, notify);
  return shown().map(({ key, values }) => ({ key, values }));
}

test("a link that is understood says nothing", () => {
  expect(told("?year=2020")).toEqual([]);
});

test("one value that is not understood is named", () => {
  expect(told("?year=1700")).toEqual([{ key: "link.ignored", values: { field: "year", value: "1700" } }]);
});

test("several are named in one notice, the first of them", () => {
  const values = (search: string) => told(search).map((notice) => notice.values);
  expect(values("?mineral=foo&year=1700")).toEqual([{ count: 2, values: "mineral = foo, year = 1700" }]);
  const [many] = values("?mineral=foo,bar&year=1700&lens=zz");
  expect(many).toMatchObject({ count: 4 });
  expect(String(many?.["values"])).toMatch(/, …$/);
});
