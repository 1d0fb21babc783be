import { createEffect, createSignal, on, onCleanup, onMount, Show } from "solid-js";
import { formatShare } from "../../i18n/format.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useShareTexts } from "./texts.ts";

/** An atlas is not started for every key of a number that is being typed. */
const QUIET_MILLISECONDS = 500;

/** The embed as it will look, made smaller where there is no room for it. */
export function EmbedPreview(props: { address: string; size: { readonly width: number; readonly height: number } }) {
  const { look } = useExplorer();
  const text = useShareTexts();
  const [room, setRoom] = createSignal(0);
  const [address, setAddress] = createSignal(props.address);
  let box!: HTMLDivElement;
  let timer = 0;
  createEffect(
    on(
      () => props.address,
      (next) => {
        clearTimeout(timer);
        timer = window.setTimeout(() => setAddress(next), QUIET_MILLISECONDS);
      },
      { defer: true },
    ),
  );
  onMount(() => {
    const observer = new ResizeObserver(() => setRoom(box.clientWidth));
    observer.observe(box);
    onCleanup(() => observer.disconnect());
  });
  onCleanup(() => clearTimeout(timer));
  const scale = () => (room() === 0 ? 1 : Math.min(1, room() / props.size.width));
  return (
    <div ref={box}>
      <p class="label">
        {text("embed.preview")}:{" "}
        {text("embed.previewScaled", {
          width: props.size.width,
          height: Math.round(props.size.height),
          percent: formatShare(scale(), look.language()),
        })}
      </p>
      <div
        class="embed-preview"
        style={{ width: `${props.size.width * scale()}px`, height: `${props.size.height * scale()}px` }}
      >
        {/* A frame made anew: one that goes elsewhere would leave a step in this page's history. */}
        <Show when={address()} keyed>
          {(src) => (
            <iframe
              src={src}
              title={text("embed.preview")}
              width={props.size.width}
              height={props.size.height}
              style={{ scale: scale() }}
            />
          )}
        </Show>
      </div>
    </div>
  );
}
