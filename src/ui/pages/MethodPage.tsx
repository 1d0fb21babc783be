import { For, Show } from "solid-js";
import { useExplorer } from "../../state/explorer-context.tsx";
import { EditionChanges } from "./EditionChanges.tsx";
import { METHOD_EXAMPLES, METHODS } from "./method-examples.ts";
import { useMethodTexts } from "./texts.ts";
import "./MethodPage.css";

/** Each formula in one paragraph, with an example computed from the data on screen. */
export function MethodPage() {
  const explorer = useExplorer();
  const t = useMethodTexts();
  return (
    <>
      <p>{t("intro")}</p>
      <For each={METHODS}>
        {(method) => (
          <section class="method" data-method={method}>
            <h2>{t(`${method}.title`)}</h2>
            <p>{t(`${method}.text`)}</p>
            <p class="method-example">
              <Show when={METHOD_EXAMPLES[method](explorer)} fallback={<span class="quiet">{t("noExample")}</span>}>
                {(example) => (
                  <>
                    <strong>{t("example")}:</strong> {example()}
                  </>
                )}
              </Show>
            </p>
          </section>
        )}
      </For>
      <EditionChanges />
    </>
  );
}
