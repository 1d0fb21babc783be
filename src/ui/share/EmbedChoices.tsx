import { Show } from "solid-js";
import type { SetStoreFunction } from "solid-js/store";
import { EMBED_CONTROLS } from "../../link/embed.ts";
import { FRAME_PIXELS, FRAME_RATIOS, isFramePixels } from "../../link/embed-code.ts";
import { Segmented } from "../kit/Segmented.tsx";
import { Switch } from "../kit/Switch.tsx";
import { Toggles } from "../kit/Toggles.tsx";
import { useWords } from "../kit/words.ts";
import { CheckedField } from "./CheckedField.tsx";
import { type EmbedOptions, isHostUsable } from "./embed-options.ts";
import { useShareTexts } from "./texts.ts";

interface ChoicesProps {
  readonly options: EmbedOptions;
  readonly set: SetStoreFunction<{ -readonly [Key in keyof EmbedOptions]: EmbedOptions[Key] }>;
  /** Whether the reader has moved the map. */
  readonly hasCamera: boolean;
}

/** Everything that can be chosen for an embed. */
export function EmbedChoices(props: ChoicesProps) {
  const words = useWords();
  const text = useShareTexts();
  return (
    <div class="embed-choices">
      <SizeChoices {...props} />
      <Segmented
        legend={text("embed.language")}
        options={[
          { value: "readers", label: text("embed.readers") },
          { value: "en", label: "English" },
          { value: "ko", label: "한국어" },
        ]}
        value={props.options.language}
        choose={(language) => props.set("language", language)}
      />
      <Segmented
        legend={text("embed.theme")}
        options={[
          { value: "readers", label: text("embed.readers") },
          { value: "dark", label: words.t("theme.dark") },
          { value: "light", label: words.t("theme.light") },
        ]}
        value={props.options.theme}
        choose={(theme) => props.set("theme", theme)}
      />
      <Toggles
        legend={text("embed.controls")}
        options={EMBED_CONTROLS.map((value) => ({ value, label: text(`control.${value}`) }))}
        chosen={props.options.controls}
        choose={(controls) => props.set("controls", controls)}
      />
      <Switch
        label={text("embed.scroll")}
        note={text("embed.scrollNote")}
        on={props.options.pageScrolls}
        set={(pageScrolls) => props.set("pageScrolls", pageScrolls)}
      />
      <Show when={props.hasCamera}>
        <Switch
          label={text("embed.camera")}
          note={text("embed.cameraNote")}
          on={props.options.keepsCamera}
          set={(keepsCamera) => props.set("keepsCamera", keepsCamera)}
        />
      </Show>
      <CheckedField
        label={text("embed.host")}
        note={text(isHostUsable(props.options.host) ? "embed.hostNote" : "embed.hostBad")}
        good={isHostUsable(props.options.host)}
        value={props.options.host}
        input={(host) => props.set("host", host.trim())}
      />
    </div>
  );
}

function SizeChoices(props: ChoicesProps) {
  const text = useShareTexts();
  const words = useWords();
  const range = () => ({ least: words.count(FRAME_PIXELS.least), most: words.count(FRAME_PIXELS.most) });
  return (
    <>
      <Segmented
        legend={text("embed.size")}
        options={(["fixed", "responsive"] as const).map((value) => ({ value, label: text(`embed.${value}`) }))}
        value={props.options.sizing}
        choose={(sizing) => props.set("sizing", sizing)}
      />
      <Show
        when={props.options.sizing === "fixed"}
        fallback={
          <div>
            <Segmented
              legend={text("embed.ratio")}
              options={FRAME_RATIOS.map((value) => ({ value, label: value.replace("/", ":") }))}
              value={props.options.ratio}
              choose={(ratio) => props.set("ratio", ratio)}
            />
            <p class="note">{text("embed.ratioNote")}</p>
          </div>
        }
      >
        <div class="embed-pixels">
          {(["width", "height"] as const).map((side) => (
            <CheckedField
              label={text(`embed.${side}`)}
              note={isFramePixels(props.options[side]) ? "" : text("embed.pixels", range())}
              good={isFramePixels(props.options[side])}
              value={Number.isNaN(props.options[side]) ? "" : String(props.options[side])}
              digits
              input={(typed) => props.set(side, /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN)}
            />
          ))}
        </div>
      </Show>
    </>
  );
}
