import { Match, Show, Switch } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { storyEditorOf } from "../../state/story-editor.ts";
import { MyBriefings } from "./MyBriefings.tsx";
import { OpeningProblem } from "./OpeningProblem.tsx";
import { createEditorTexts } from "./texts.ts";
import { WritingDesk } from "./WritingDesk.tsx";
import "./editor.css";

/** The place where briefings are written: the list of one's own, or the one that is open. */
export default function Editor(props: { explorer: Explorer; showSource: ShowSource }) {
  const t = createEditorTexts(props.explorer);
  const editor = storyEditorOf(props.explorer);
  return (
    <section class="editor" aria-label={t("title")}>
      <Switch>
        <Match when={props.explorer.editing() === ""}>
          <MyBriefings explorer={props.explorer} />
        </Match>
        <Match when={editor.draft() !== null}>
          <WritingDesk explorer={props.explorer} editor={editor} showSource={props.showSource} />
        </Match>
        <Match when={editor.problem()}>
          {(problem) => <OpeningProblem explorer={props.explorer} problem={problem()} />}
        </Match>
      </Switch>
      <Show when={props.explorer.editing() === null}>{null}</Show>
    </section>
  );
}
