import { createEffect, createSignal, Index, on, onCleanup, Show } from "solid-js";
import type { Presentation } from "./presentation.ts";

type Point = readonly [x: number, y: number];

/** What the presenter's hand leaves on the picture: the dot of the laser, and lines of the pen until the next step. */
export function Pointers(props: { presentation: Presentation; step: unknown }) {
  return (
    <>
      <Ink active={props.presentation.tool() === "ink"} step={props.step} />
      <Show when={props.presentation.tool() === "laser"}>
        <Laser />
      </Show>
    </>
  );
}

function Laser() {
  const [at, setAt] = createSignal<Point>();
  const onMove = (event: PointerEvent) => setAt([event.clientX, event.clientY]);
  addEventListener("pointermove", onMove, { passive: true });
  onCleanup(() => removeEventListener("pointermove", onMove));
  return (
    <Show when={at()}>
      {(point) => (
        <div class="presentation-laser" aria-hidden="true" style={{ translate: `${point()[0]}px ${point()[1]}px` }} />
      )}
    </Show>
  );
}

function Ink(props: { active: boolean; step: unknown }) {
  const [strokes, setStrokes] = createSignal<readonly (readonly Point[])[]>([]);
  createEffect(
    on(
      () => props.step,
      () => setStrokes([]),
    ),
  );
  let drawing = false;
  const pointOf = (event: PointerEvent): Point => [event.clientX, event.clientY];
  const begin = (event: PointerEvent) => {
    drawing = true;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    setStrokes((all) => [...all, [pointOf(event)]]);
  };
  const draw = (event: PointerEvent) => {
    if (drawing) {
      setStrokes((all) => [...all.slice(0, -1), [...(all.at(-1) ?? []), pointOf(event)]]);
    }
  };
  const end = () => {
    drawing = false;
  };
  return (
    <Show when={props.active || strokes().length > 0}>
      <svg
        class="presentation-ink"
        classList={{ active: props.active }}
        aria-hidden="true"
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <Index each={strokes()}>
          {(stroke) => (
            <polyline
              points={stroke()
                .map((point) => point.join(","))
                .join(" ")}
            />
          )}
        </Index>
      </svg>
    </Show>
  );
}
