import { expect, test } from "vitest";
import { editingFromSearch, editingToSearch, withoutEditing } from "../../src/link/edit-place.ts";

test.each([
  [null, ""],
  ["", "edit=1"],
  ["k3v9-x", "edit=k3v9-x"],
])("what is written, %j, is %j in a link and comes back from it", (editing, search) => {
  expect(editingToSearch(editing)).toBe(search);
  expect(editingFromSearch(`?mineral=cobalt&${search}`)).toEqual({ editing, ignored: [] });
});

test("what is no id is named and left out", () => {
  expect(editingFromSearch("?edit=../x")).toEqual({ editing: null, ignored: [{ field: "edit", value: "../x" }] });
  expect(editingFromSearch(`?edit=${"a".repeat(65)}`).ignored).toHaveLength(1);
  expect(editingFromSearch("?edit=0")).toEqual({ editing: null, ignored: [] });
});

test("the link to what is on the screen does not lead others to a desk that is not theirs", () => {
  const address = "https://x.org/a/?mineral=cobalt,nickel&edit=abc&lang=ko#2/10/20";
  expect(withoutEditing(address)).toBe("https://x.org/a/?mineral=cobalt,nickel&lang=ko#2/10/20");
  expect(withoutEditing("https://x.org/?edit=1#2/1/1")).toBe("https://x.org/#2/1/1");
  expect(withoutEditing("https://x.org/?item=site:edit=1")).toBe("https://x.org/?item=site:edit=1");
});
