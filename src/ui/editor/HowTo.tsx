import { For } from "solid-js";
import { useEditorTexts } from "./texts.ts";

/** How a briefing is made, in five lines. */
export function HowTo(props: { open: boolean }) {
  const t = useEditorTexts();
  return (
    <details class="how-to" open={props.open}>
      <summary>{t("how.title")}</summary>
      <ol>
        <For each={["how.go", "how.add", "how.write", "how.order", "how.present"] as const}>
          {(line) => <li>{t(line)}</li>}
        </For>
      </ol>
    </details>
  );
}
