import { join, resolve } from "node:path";

/** Folder of the built site that is tested. */
export function builtSite(): string {
  return resolve(process.env["LODEWAY_SITE"] ?? join(import.meta.dirname, "../../../dist"));
}
