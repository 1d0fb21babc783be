import { resolve } from "node:path";
import type { Plugin } from "vite";
import { finishSite } from "./finish-site.ts";

/** Finishes the site when every other plugin has written its files. */
export function sitePlugin(): Plugin {
  let folder = "";
  let isWritten = false;
  return {
    name: "lodeway-site",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle() {
      isWritten = true;
    },
    // After a failure there is nothing to finish, and to try would hide what went wrong.
    closeBundle: { order: "post", sequential: true, handler: () => (isWritten ? finishSite(folder) : undefined) },
  };
}
