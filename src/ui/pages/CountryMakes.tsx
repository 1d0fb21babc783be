import { createMemo, For, Show } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { worldShares } from "../../model/shares.ts";
import { shareBehind } from "../../model/supply-rows.ts";
import { MINERAL_IDS, type MineralId } from "../../model/types.ts";
import type { SharesView } from "../../model/views.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { FigureButton } from "../kit/FigureButton.tsx";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { usePagesTexts } from "./texts.ts";

interface Made {
  readonly mineral: MineralId;
  readonly mining: SharesView | null;
  readonly refining: SharesView | null;
}

/** Every mineral that the country mines or refines, with its shares of the world. */
export function CountryMakes(props: { iso3: string; showSource: ShowSource }) {
  const { link, data } = useExplorer();
  const t = usePagesTexts();
  const words = useWords();
  const { selection } = link;
  const shareOf = (view: SharesView | null) => view?.shares.get(props.iso3) ?? 0;
  const largest = (row: Made) => Math.max(shareOf(row.mining), shareOf(row.refining));
  const made = createMemo(() => {
    const production = data.production();
    const view = (mineral: MineralId, stage: "ore" | "refined") => {
      const shares = worldShares(production, mineral, stage, selection.year);
      return shares?.shares.has(props.iso3) ? shares : null;
    };
    return MINERAL_IDS.map(
      (mineral): Made => ({ mineral, mining: view(mineral, "ore"), refining: view(mineral, "refined") }),
    )
      .filter((row) => row.mining !== null || row.refining !== null)
      .sort((a, b) => largest(b) - largest(a));
  });
  return (
    <Section title={t("country.makes")} unit={t("country.makesUnit", { year: selection.year })}>
      <Show when={made().length > 0} fallback={<p class="note">{t("country.makesNone", { year: selection.year })}</p>}>
        <table class="page-table">
          <thead>
            <tr>
              <th scope="col">{t("mineral")}</th>
              <th scope="col">{t("mines")}</th>
              <th scope="col">{t("refines")}</th>
            </tr>
          </thead>
          <tbody>
            <For each={made()}>
              {(row) => (
                <tr>
                  <th scope="row">{words.mineral(row.mineral)}</th>
                  <For each={[row.mining, row.refining]}>
                    {(view) => <ShareCell view={view} iso3={props.iso3} showSource={props.showSource} />}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </Section>
  );
}

function ShareCell(props: { view: SharesView | null; iso3: string; showSource: ShowSource }) {
  const words = useWords();
  const figure = (view: SharesView) => words.share(view.shares.get(props.iso3) ?? null);
  const open = (view: SharesView) =>
    props.showSource({ figure: figure(view), sourceIds: [view.sourceId], ...shareBehind(view, props.iso3) });
  return (
    <td class="number">
      <Show when={props.view} fallback={<span class="quiet">–</span>}>
        {(view) => (
          <>
            <FigureButton figure={figure(view())} open={() => open(view())} />
            <span class="quiet"> {view().year}</span>
          </>
        )}
      </Show>
    </td>
  );
}
