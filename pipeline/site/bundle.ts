import { openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { SITE_FILES, type SiteFiles } from "../../src/offline/site-files.ts";
import { pathsInZip, zipName, zipSite } from "../../src/offline/zip-site.ts";

/** Makes of dist/ the zip that the button in the atlas makes: the same bytes. Arguments: folder of the built site, folder to write to. */
const [folder = "dist", target = "."] = process.argv.slice(2);
const site: SiteFiles = JSON.parse(readFileSync(join(folder, SITE_FILES), "utf8"));
const name = join(target, zipName(site));
rmSync(name, { force: true });
const file = openSync(name, "w");
let bytes = 0;
await zipSite(
  pathsInZip(site),
  async (path) => readFileSync(join(folder, path)),
  (piece) => {
    bytes += writeSync(file, piece);
  },
);
console.log(`${name}: ${(bytes / 1e6).toFixed(1)} MB`);
