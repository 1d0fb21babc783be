import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildPackage, buildTables } from "./package/build-package.ts";
import { writeFiles } from "./package/write-files.ts";

const project = join(import.meta.dirname, "..");
const { values } = parseArgs({ options: { "open-only": { type: "boolean", default: false } } });

const tables = buildTables({ openOnly: values["open-only"] });
const files = buildPackage(tables);
const report = writeFiles(join(project, "public/geo"), files);
console.log(`public/geo: ${files.size} files, ${report.written} written, ${report.removed} removed`);
