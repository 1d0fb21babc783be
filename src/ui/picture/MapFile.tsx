import { createMemo, createResource, createSignal, Show } from "solid-js";
import { pictureName } from "../../export/file-name.ts";
import type { PictureLayout } from "../../export/picture/picture-types.ts";
import type { LegendEntry } from "../../layers/legend-types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { MapPictures } from "../../state/picture-types.ts";
import { Segmented } from "../kit/Segmented.tsx";
import { saveFile } from "../kit/save-file.ts";
import { useWords } from "../kit/words.ts";
import { createMeasure, loadFonts } from "./draw-page.ts";
import { JobStatus } from "./JobStatus.tsx";
import type { Job, Work } from "./job.ts";
import { makePng, type PicturePlan } from "./make-png.ts";
import { Preview } from "./Preview.tsx";
import { CLIP_SIZES, type PageSize, PICTURE_SIZES, pageLayout, pixelsOf } from "./page-size.ts";
import { pageColours, pictureContent } from "./picture-content.ts";
import { usePictureTexts } from "./texts.ts";

/** The map as a picture or a clip: its size, how it will look, and the button that saves it. */
export function MapFile(props: {
  legend: readonly LegendEntry[];
  pictures: MapPictures;
  kind: "png" | "webm";
  job: Job;
}) {
  const explorer = useExplorer();
  const t = usePictureTexts();
  const words = useWords();
  const sizes: readonly PageSize[] = props.kind === "png" ? PICTURE_SIZES : CLIP_SIZES;
  const [id, setId] = createSignal<PageSize["id"]>(sizes[0]!.id);
  const size = () => sizes.find((one) => one.id === id()) ?? sizes[0]!;
  const content = createMemo(() => pictureContent(explorer, props.legend));
  /** Without the names of the sites the picture could not say whose they are. */
  const isReady = () => explorer.sites.shown().length === 0 || explorer.sites.texts() !== undefined;
  const layoutOf = (one: PageSize) => pageLayout(content(), one, props.pictures.size(), createMeasure());
  const sidesOf = ({ ratio }: PageSize, layout: PictureLayout) =>
    pixelsOf(layout, ratio, props.kind === "webm" ? 2 : 1);
  const label = (one: PageSize) => t(`size.${one.id}`, asWords(sidesOf(one, layoutOf(one))));
  const work: Work = async (signal, report) => {
    await loadFonts(content());
    signal.throwIfAborted();
    const layout = layoutOf(size());
    const plan: PicturePlan = {
      content: content(),
      layout,
      ratio: size().ratio,
      colours: pageColours(),
      theme: explorer.look.theme(),
    };
    const name = pictureName(explorer.link.selection, "map", props.kind, sidesOf(size(), layout));
    saveFile(name, await makeFile(props.kind, props.pictures, plan, signal, report));
    return name;
  };
  const [canMakeClips] = createResource(
    () => props.kind === "webm",
    async () => {
      const { clipCodec } = await import("./encode-clip.ts");
      return (await clipCodec({ width: 1280, height: 720, frames: 25, seconds: 1 })) !== null;
    },
  );
  const isMissing = () => props.kind === "webm" && canMakeClips() === false;
  return (
    <>
      <Preview pictures={props.pictures} content={content()} size={size()} />
      <div class="picture-choice">
        <Segmented
          legend={t("size")}
          stacked
          options={sizes.map((one) => ({ value: one.id, label: label(one) }))}
          value={id()}
          choose={setId}
        />
        <p class="note">
          {props.kind === "png"
            ? t("png.about")
            : t("webm.about", { seconds: props.pictures.periodSeconds().toFixed(1) })}
        </p>
        <Show when={!isMissing()} fallback={<p class="note warning">{t("webm.missing")}</p>}>
          <JobStatus
            job={props.job}
            label={t(props.kind === "png" ? "png.save" : "webm.save")}
            disabled={!isReady()}
            start={() => props.job.start(work)}
          />
        </Show>
      </div>
    </>
  );

  function asWords({ width, height }: { width: number; height: number }) {
    return { width: words.count(width), height: words.count(height) };
  }
}

async function makeFile(
  kind: "png" | "webm",
  pictures: MapPictures,
  plan: PicturePlan,
  signal: AbortSignal,
  report: (part: number) => void,
): Promise<Blob> {
  if (kind === "png") {
    return makePng(pictures, plan, signal, report);
  }
  const { makeClip } = await import("./make-clip.ts");
  return makeClip(pictures, plan, signal, report);
}
