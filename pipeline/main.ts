import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildDocs } from "./package/build-docs.ts";
import { buildPackage, buildTables, type Tables } from "./package/build-package.ts";
import { writeFiles } from "./package/write-files.ts";
import { describeCounts } from "./sites/site-counts.ts";

const project = join(import.meta.dirname, "..");

function printCounts({ sites, siteRows, production, trade, memberships, projects, events, lanes }: Tables): void {
  console.log(describeCounts(sites.counts));
  console.log(`sites with projects ${siteRows.length}, projects ${projects.projects.length}`);
  console.log(`flows ${trade.flows.length}, second reports ${trade.reports.length}`);
  console.log(
    `production ${production.length}, memberships ${memberships.memberships.length}, events ${events.length}`,
  );
  const { network, gateways } = lanes;
  const { overLand, cutOff } = network.leftOut;
  console.log(
    `lanes: ${network.longitude.length} nodes, ${network.edges.length} edges (${overLand} over land and ${cutOff} cut off left out), gateways ${gateways.length}`,
  );
}

const { values } = parseArgs({ options: { "open-only": { type: "boolean", default: false } } });
const tables = buildTables({ openOnly: values["open-only"] });
printCounts(tables);
const { files, sources } = buildPackage(tables);
const report = writeFiles(join(project, "public/geo"), files);
console.log(
  `public/geo: ${files.size} files, ${report.written} written, ${report.unchanged} unchanged, ${report.removed} removed`,
);
for (const [path, text] of buildDocs(tables, sources)) {
  writeFileSync(join(project, path), text);
}
