import { For, Match, Show, Switch } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { SourceButton } from "../provenance/SourceButton.tsx";
import { cellText, type ShownColumn } from "./table-definition.ts";
import type { TableWords } from "./table-words.ts";

/** More sources than this are counted: the card names them all. */
const MOST_SOURCES = 2;

/** One cell. Its buttons are stops of the Tab key only in the row with the focus. */
export function GridCell<Row>(props: {
  words: TableWords;
  column: ShownColumn<Row>;
  row: Row;
  isFirst: boolean;
  isActive: boolean;
  showSource: ShowSource;
}) {
  const text = () => cellText(props.column, props.row, props.words.t("unknown"));
  const sources = () => props.column.sources?.(props.row) ?? [];
  const tabindex = () => (props.isActive ? 0 : -1);
  return (
    <Show
      when={!props.isFirst}
      fallback={
        <th role="rowheader" scope="row">
          {text()}
        </th>
      }
    >
      <td
        role="gridcell"
        classList={{
          numeric: props.column.numeric === true,
          warning: props.column.isWarning?.(props.row) === true,
          quiet: props.column.value(props.row) === null,
        }}
      >
        <Switch fallback={text()}>
          <Match when={props.column.action}>
            {(action) => (
              <button
                type="button"
                class="link-button"
                tabindex={tabindex()}
                aria-label={action().label(props.row)}
                onClick={() => action().run(props.row)}
              >
                {props.words.t("table.goToMap")}
              </button>
            )}
          </Match>
          <Match when={props.column.sources}>
            <For each={sources().slice(0, MOST_SOURCES)}>
              {(id) => <SourceButton id={id} showSource={props.showSource} tabindex={tabindex()} />}
            </For>
            <Show when={sources().length > MOST_SOURCES}>+{sources().length - MOST_SOURCES}</Show>
          </Match>
        </Switch>
      </td>
    </Show>
  );
}
