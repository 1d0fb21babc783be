import { expect, test } from "vitest";
import { readLink, withoutFields, writeLink } from "../../src/link/link.ts";
import { INDEX } from "./support/tiny-dataset.ts";

const read = (search: string) => {
  const { link, ignored } = readLink(search, INDEX);
  return { editing: link.writing.editing, ignored };
};

test.each([
  [null, ""],
  ["", "edit=1"],
  ["k3v9-x", "edit=k3v9-x"],
])("what is written, %j, is %j in a link and comes back from it", (editing, search) => {
  expect(writeLink({ writing: { editing } })).toBe(search);
  expect(read(`?mineral=cobalt&${search}`)).toEqual({ editing, ignored: [] });
});

test("what is no id is named and left out", () => {
  expect(read("?edit=../x")).toEqual({ editing: null, ignored: [{ field: "edit", value: "../x" }] });
  expect(read(`?edit=${"a".repeat(65)}`).ignored).toHaveLength(1);
  expect(read("?edit=0")).toEqual({ editing: null, ignored: [] });
});

test("the link to what is on the screen does not lead others to a desk that is not theirs", () => {
  const shared = (address: string) => withoutFields(address, "edit");
  const address = "https://x.org/a/?mineral=cobalt,nickel&edit=abc&lang=ko#2/10/20";
  expect(shared(address)).toBe("https://x.org/a/?mineral=cobalt,nickel&lang=ko#2/10/20");
  expect(shared("https://x.org/?edit=1#2/1/1")).toBe("https://x.org/#2/1/1");
  expect(shared("https://x.org/?item=site:edit=1")).toBe("https://x.org/?item=site:edit=1");
});
