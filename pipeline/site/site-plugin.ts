import { resolve } from "node:path";
import type { Plugin } from "vite";
import { finishSite } from "./finish-site.ts";

/** Finishes the site when every other plugin has written its files. */
export function sitePlugin(): Plugin {
  let folder = "";
  return {
    name: "lodeway-site",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: { order: "post", sequential: true, handler: () => finishSite(folder) },
  };
}
