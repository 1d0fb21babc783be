import { mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Files that are no briefing, and what is said of each. `good` is the text of one that is. */
export function hostileFiles(good: string): readonly { readonly path: string; readonly says: RegExp }[] {
  const folder = mkdtempSync(join(tmpdir(), "lodeway-files-"));
  const file = (name: string, content: string | Uint8Array, says: RegExp) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return { path, says };
  };
  const briefing = JSON.parse(good);
  const huge = file("huge.json", good, /larger than 2 MB/);
  truncateSync(huge.path, 51_000_000);
  return [
    huge,
    file("truncated.json", good.slice(0, good.length / 2), /not whole, or not a JSON file/),
    file("empty.json", "", /not whole, or not a JSON file/),
    file("page.html", "<script>document.title = 'taken'</script>", /not whole, or not a JSON file/),
    file("map.json", '{"type":"FeatureCollection","features":[]}', /not a briefing of Lodeway/),
    file("nested.json", `${"[".repeat(200_000)}${"]".repeat(200_000)}`, /not a briefing of Lodeway/),
    file("newer.json", JSON.stringify({ ...briefing, version: 2 }), /written by a newer Lodeway/),
    file("utf16.json", Buffer.from(`\ufeff${good}`, "utf16le"), /not text in UTF-8/),
    file(
      "wrong-field.json",
      JSON.stringify({ ...briefing, steps: [briefing.steps[0], { ...briefing.steps[1], seconds: "soon" }] }),
      /field “seconds” of step 2 is missing or not allowed/,
    ),
    file("polluted.json", '{"__proto__":{"format":"lodeway-story","version":1}}', /not a briefing of Lodeway/),
  ];
}
