import { join, resolve } from "node:path";
import { createStaticSite } from "./static-site.ts";

/** Serves the built site. Arguments: port, path, folder. */
const [port = "4187", base = "/atlas/", folder = join(import.meta.dirname, "../../../dist")] = process.argv.slice(2);
const root = resolve(folder);

createStaticSite(base, () => root).listen(Number(port), "127.0.0.1");
