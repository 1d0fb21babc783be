import { Index, Show } from "solid-js";
import "./BarList.css";

/** One row of a bar list. `part` (0–1) is the length of the bar; without `choose` the row is not a button. */
export interface BarRow {
  readonly name: string;
  readonly figure: string;
  /** A second, quieter figure. */
  readonly detail?: string;
  /** What must be known of the figures, on a line of its own. */
  readonly note?: string;
  readonly part: number;
  readonly tone: "china" | "plain" | "rest";
  readonly chosen?: boolean;
  readonly choose?: () => void;
}

/**
 * Ranked rows with a thin bar under each: name and number are text, the bar only helps the eye.
 * Rows are kept by position, so that a row that was clicked keeps the focus when the list changes.
 */
export function BarList(props: { rows: readonly BarRow[]; label: string }) {
  return (
    <ol class="bar-list" aria-label={props.label}>
      <Index each={props.rows}>
        {(row) => (
          <li>
            <Show
              when={row().choose}
              fallback={
                <div class={`bar-row ${row().tone}`}>
                  <RowContent row={row()} />
                </div>
              }
            >
              <button
                type="button"
                class={`bar-row ${row().tone}`}
                aria-current={row().chosen ? "true" : undefined}
                onClick={() => row().choose?.()}
              >
                <RowContent row={row()} />
              </button>
            </Show>
          </li>
        )}
      </Index>
    </ol>
  );
}

function RowContent(props: { row: BarRow }) {
  return (
    <>
      <span class="bar-name">{props.row.name}</span>
      <span class="bar-detail number quiet">{props.row.detail}</span>
      <span class="bar-figure number">{props.row.figure}</span>
      <Show when={props.row.note}>{(note) => <span class="bar-note quiet">{note()}</span>}</Show>
      <span class="bar" style={{ "--part": props.row.part }} />
    </>
  );
}
