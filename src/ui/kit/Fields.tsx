import { For, type JSX, Show } from "solid-js";
import { useWords } from "./words.ts";
import "./Fields.css";

/** A name and its value; an empty value is shown as unknown. */
export interface Field {
  readonly name: string;
  readonly value: JSX.Element;
  /** True for what must not be overlooked. */
  readonly warning?: boolean;
}

/** Fields of a card, none left out: what is not known says so. */
export function Fields(props: { fields: readonly Field[] }) {
  const words = useWords();
  return (
    <dl class="fields">
      <For each={props.fields}>
        {(field) => (
          <div>
            <dt>{field.name}</dt>
            <dd classList={{ warning: field.warning ?? false }}>
              <Show when={field.value !== ""} fallback={<span class="quiet">{words.t("unknown")}</span>}>
                {field.value}
              </Show>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}
