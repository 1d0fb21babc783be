import type { KeptYears } from "./site-files.ts";
import type { ZipReply, ZipRequest } from "./zip-messages.ts";

/** Zips the site, with these years, in a worker of its own. Returns how to stop it; after that nothing more is heard. */
export function startZip(years: KeptYears, hear: (reply: ZipReply) => void): () => void {
  const worker = new Worker(new URL("./zip-worker.ts", import.meta.url), { type: "module" });
  const stop = () => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<ZipReply>) => {
    hear(data);
    if (data.type !== "progress") {
      stop();
    }
  };
  worker.onerror = ({ message }) => {
    stop();
    hear({ type: "failed", problem: "other", path: "", message: message ?? "" });
  };
  worker.postMessage({ scope: new URL(".", document.baseURI).href, years } satisfies ZipRequest);
  return stop;
}
