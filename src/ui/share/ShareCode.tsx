import { createMemo, createSignal, Show } from "solid-js";
import { viewName } from "../../export/file-name.ts";
import { FAR_SQUARES, type QrCode, qrCode, qrSvg } from "../../export/qr-code.ts";
import { viewTitle } from "../../i18n/selection-words.ts";
import { selectionToSearch } from "../../link/link.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { Segmented } from "../kit/Segmented.tsx";
import { saveFile } from "../kit/save-file.ts";
import { useWords } from "../kit/words.ts";
import { CodePicture } from "./CodePicture.tsx";
import { CodePoster } from "./CodePoster.tsx";
import { useShareTexts } from "./texts.ts";

/** The link as a code for phones: small here, large on a wall, or as a file. */
export function ShareCode(props: { address: string }) {
  const explorer = useExplorer();
  const text = useShareTexts();
  const short = selectionLink(explorer, props.address);
  const [length, setLength] = createSignal<"whole" | "short">("whole");
  const link = () => (length() === "short" ? short : props.address);
  const code = createMemo(() => qrCode(link()));
  return (
    <div class="share-code">
      <Show when={code()} fallback={<p class="warning">{text("code.tooLong", { characters: link().length })}</p>}>
        {(made) => <CodePicture code={made()} label={text("code.label")} />}
      </Show>
      <div class="share-code-words">
        <Show when={short.length < props.address.length}>
          <Segmented
            legend={text("code.length")}
            options={(["whole", "short"] as const).map((value) => ({ value, label: text(`code.${value}`) }))}
            value={length()}
            choose={setLength}
          />
        </Show>
        <Show when={code()}>
          {(made) => (
            <p class="note" role="status">
              {text("code.squares", { squares: made().squares, characters: link().length })}{" "}
              <Reach squares={made().squares} canShorten={link().length > short.length} />
            </p>
          )}
        </Show>
        <Show when={code()}>{(made) => <CodeButtons code={made()} link={link()} />}</Show>
      </div>
    </div>
  );
}

/** From how far the code can be read, and what would help. */
function Reach(props: { squares: number; canShorten: boolean }) {
  const text = useShareTexts();
  return (
    <Show when={props.squares > FAR_SQUARES} fallback={text("code.far")}>
      <span class="warning">
        {text("code.near")} {props.canShorten ? text("code.nearShort") : ""}
      </span>
    </Show>
  );
}

/** The code on the whole screen, and as a file. */
function CodeButtons(props: { code: QrCode; link: string }) {
  const { link, look, data } = useExplorer();
  const words = useWords();
  const text = useShareTexts();
  const [large, setLarge] = createSignal(false);
  const { index } = data;
  const { selection } = link;
  const view = () => viewTitle(selection, index, look.language());
  const save = () =>
    saveFile(`${viewName(selection, "map")}-qr.svg`, new Blob([qrSvg(props.code)], { type: "image/svg+xml" }));
  return (
    <>
      <div class="share-buttons">
        <button type="button" onClick={() => setLarge(true)}>
          {text("code.large")}
        </button>
        <button type="button" onClick={save}>
          {text("code.save")}
        </button>
      </div>
      <CodePoster
        open={large()}
        close={() => setLarge(false)}
        closeLabel={words.t("close")}
        title={text("code.scan")}
        view={view()}
        host={shortAddress(props.link)}
      >
        <CodePicture code={props.code} label={text("code.label")} />
      </CodePoster>
    </>
  );
}

/** The link without camera, card, language and theme. */
function selectionLink({ link: { selection } }: Parts<"link">, address: string): string {
  const search = selectionToSearch({ ...selection, item: null });
  return `${address.split(/[?#]/)[0]}${search === "" ? "" : `?${search}`}`;
}

/** Where the atlas is, short enough to be typed: "example.org/atlas". */
function shortAddress(link: string): string {
  const { host, pathname } = new URL(link);
  return host + pathname.replace(/\/(index\.html)?$/, "");
}
