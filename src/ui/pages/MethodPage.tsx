import { For, Show } from "solid-js";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";
import { EditionChanges } from "./EditionChanges.tsx";
import { FEATURE_METHODS } from "./feature-methods.ts";
import { METHOD_EXAMPLES, METHODS } from "./method-examples.ts";
import { useMethodTexts } from "./texts.ts";
import "./MethodPage.css";

/** Each formula in one paragraph, with an example computed from the data on screen. */
export function MethodPage() {
  const explorer = useExplorer();
  const t = useMethodTexts();
  const words = useWords();
  return (
    <>
      <p>{t("intro")}</p>
      <For each={METHODS}>
        {(method) => (
          <Method
            name={method}
            title={t(`${method}.title`)}
            text={t(`${method}.text`)}
            example={METHOD_EXAMPLES[method](explorer)}
          />
        )}
      </For>
      <For each={FEATURE_METHODS}>
        {({ title, text, example }) => (
          <Method name={title} title={words.any(title)} text={words.any(text)} example={example(explorer)} />
        )}
      </For>
      <EditionChanges />
    </>
  );
}

function Method(props: { name: string; title: string; text: string; example: string | null }) {
  const t = useMethodTexts();
  return (
    <section class="method" data-method={props.name}>
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      <p class="method-example">
        <Show when={props.example} fallback={<span class="quiet">{t("noExample")}</span>}>
          {(example) => (
            <>
              <strong>{t("example")}:</strong> {example()}
            </>
          )}
        </Show>
      </p>
    </section>
  );
}
