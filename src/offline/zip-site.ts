import { Zip, ZipDeflate } from "fflate";
import { YEARS } from "../model/selection.ts";
import { isOfYears, type KeptYears, SITE_FILES, SITE_WORKER, type SiteFiles } from "./site-files.ts";

/** Every file has the same date, the zip format's first day of this century: the same site makes the same bytes. */
const DATE = { year: 2000, month: 0, day: 1 } as const;
/** Start scripts may be run where the system asks for leave: rwxr-xr-x and rw-r--r-- of a Unix. */
const UNIX = 3;
const MODES = { script: 0o100755, file: 0o100644 } as const;
/** Bytes handed to the packer at once. */
const SLICE_BYTES = 1 << 18;

/** Name of the zip of a site; one without the early years says so. */
export function zipName({ dataVersion }: Pick<SiteFiles, "dataVersion">, years: KeptYears = "all"): string {
  return `lodeway-${dataVersion}${years === "all" ? "" : `-from-${YEARS.recent}`}.zip`;
}

/** Every path of a site, or of its recent years, its list and its worker too, in the order of the zip. */
export function pathsInZip({ files }: Pick<SiteFiles, "files">, years: KeptYears = "all"): string[] {
  const paths = files.map(({ path }) => path).filter((path) => isOfYears(path, years));
  return [...paths, SITE_FILES, SITE_WORKER].sort();
}

/**
 * Packs files one after the other: the same files give the same bytes, on any machine. Only the file in hand is in
 * memory beside what is packed.
 * @param take is given the zip piece by piece
 */
export async function zipSite(
  paths: readonly string[],
  read: (path: string) => Promise<Uint8Array>,
  take: (piece: Uint8Array) => void,
): Promise<void> {
  const zip = new Zip((error, piece) => {
    if (error !== null) {
      throw error;
    }
    take(piece);
  });
  for (const path of paths) {
    pack(zip, path, await read(path));
  }
  zip.end();
}

function pack(zip: Zip, path: string, bytes: Uint8Array): void {
  const entry = new ZipDeflate(path, { level: 6 });
  entry.mtime = new Date(DATE.year, DATE.month, DATE.day);
  entry.os = UNIX;
  entry.attrs = (path.endsWith(".command") ? MODES.script : MODES.file) * 2 ** 16;
  zip.add(entry);
  let start = 0;
  do {
    const end = Math.min(bytes.length, start + SLICE_BYTES);
    entry.push(bytes.subarray(start, end), end === bytes.length);
    start = end;
  } while (start < bytes.length);
}
