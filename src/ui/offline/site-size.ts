import { type Accessor, createResource } from "solid-js";
import { bytesOf, isKeptOffline, SITE_FILES, type SiteFiles } from "../../offline/site-files.ts";

/** How large the atlas is, unpacked: all of it, and what is kept offline. Undefined where there is no list. */
export function createSiteSize(): Accessor<{ readonly all: number; readonly kept: number } | undefined> {
  const [size] = createResource(async () => {
    try {
      const response = await fetch(new URL(SITE_FILES, document.baseURI));
      const { files } = (await response.json()) as SiteFiles;
      return { all: bytesOf(files), kept: bytesOf(files.filter(({ path }) => isKeptOffline(path))) };
    } catch {
      return undefined;
    }
  });
  return size;
}
