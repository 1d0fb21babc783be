import { createSignal, For } from "solid-js";
import { useWords } from "../kit/words.ts";
import "./AnswerContents.css";

/** A part of the panel: the words of its heading, and the heading itself. */
interface Part {
  readonly name: string;
  readonly heading: HTMLElement;
}

/**
 * The parts of the answer by name: the panel is long, and a keyboard reader would pass every number on the way.
 * The list is read from the headings when it is opened, so that it names what is there.
 */
export function AnswerContents() {
  const words = useWords();
  const [parts, setParts] = createSignal<readonly Part[]>([]);
  let list!: HTMLDetailsElement;
  const read = () => {
    const headings = list.closest(".answer-panel")?.querySelectorAll<HTMLElement>(".section > h2") ?? [];
    setParts([...headings].map((heading) => ({ name: heading.textContent ?? "", heading })));
  };
  const go = ({ heading }: Part) => {
    list.open = false;
    heading.tabIndex = -1;
    heading.scrollIntoView({ block: "start" });
    heading.focus();
  };
  return (
    <details class="answer-contents" ref={list} onToggle={() => list.open && read()}>
      <summary>{words.t("answer.contents")}</summary>
      <ul>
        <For each={parts()}>
          {(part) => (
            <li>
              <button type="button" class="link-button" onClick={() => go(part)}>
                {part.name}
              </button>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}
