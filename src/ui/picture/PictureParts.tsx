import { createSignal, Match, Show, Switch } from "solid-js";
import type { LegendEntry } from "../../layers/legend-types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Segmented } from "../kit/Segmented.tsx";
import { ChartFiles } from "./ChartFiles.tsx";
import { createJob } from "./job.ts";
import { MapFile } from "./MapFile.tsx";
import { PrintPart } from "./PrintPart.tsx";
import type { Print } from "./print.ts";
import { usePictureTexts } from "./texts.ts";
import "./picture.css";

const KINDS = ["png", "svg", "print", "webm"] as const;
type Kind = (typeof KINDS)[number];

/** Everything that can be made of the view to take away: picture, charts, paper, clip. */
export default function PictureParts(props: { legend: readonly LegendEntry[]; print: Print; close: () => void }) {
  const explorer = useExplorer();
  const t = usePictureTexts();
  const pictures = () => explorer.map.pictures();
  const [kind, setKind] = createSignal<Kind>(pictures() === null ? "svg" : "png");
  const job = createJob();
  // A picture is of one year: nothing plays while it is made.
  explorer.time.setPlaying(false);
  /** Another kind is another job. */
  const chooseKind = (next: Kind) => {
    job.cancel();
    setKind(next);
  };
  return (
    <div class="picture-parts">
      <Segmented
        legend={t("kind")}
        hideLegend
        options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={kind()}
        choose={chooseKind}
      />
      <Switch>
        <Match when={kind() === "svg"}>
          <ChartFiles legend={props.legend} />
        </Match>
        <Match when={kind() === "print"}>
          <PrintPart print={props.print} job={job} />
        </Match>
        <Match when={pictures() === null}>
          <NoMap close={props.close} />
        </Match>
        <Match when={pictures()}>
          {(map) => (
            <Show when={kind()} keyed>
              {(shown) => (
                <MapFile legend={props.legend} pictures={map()} kind={shown === "webm" ? "webm" : "png"} job={job} />
              )}
            </Show>
          )}
        </Match>
      </Switch>
    </div>
  );
}

/** Where there is no map: what can be had without it. */
function NoMap(props: { close: () => void }) {
  const { link } = useExplorer();
  const t = usePictureTexts();
  const open = () => {
    props.close();
    link.select({ table: "flows" });
  };
  return (
    <>
      <p class="note warning">{t("noMap")}</p>
      <button type="button" class="picture-start" onClick={open}>
        {t("noMap.table")}
      </button>
    </>
  );
}
