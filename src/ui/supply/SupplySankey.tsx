import { createMemo, createSignal, For, Show } from "solid-js";
import { countryNumber } from "../../model/lookup.ts";
import type { ConsumerSupply } from "../../model/supply.ts";
import { type SupplyGraph, supplyGraph } from "../../model/supply-graph.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createMediaQuery } from "../../state/theme.ts";
import { createWidth } from "../kit/charts/create-width.ts";
import { Sankey } from "../kit/charts/Sankey.tsx";
import { sankeyPlan } from "../kit/charts/sankey-layout.ts";
import { Dialog } from "../kit/Dialog.tsx";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { createSankeyWords, nodeName } from "./sankey-words.ts";
import { chosenCountries, consumerName, goodsName, stageInView, totalText } from "./supply-view.ts";
import { useSupplyTexts } from "./texts.ts";
import "./SupplySankey.css";

/** How many countries have a box of their own in the panel, and in the enlarged diagram. */
const FOLD = { panel: { mined: 6, refined: 5 }, large: { mined: 14, refined: 12 } } as const;
/** Heights in chart units: a line of text for a mouse, and a target for a finger. */
const LINE = { fine: 19, coarse: 40 } as const;
const FLOW_HEIGHT = { panel: 130, large: 300 } as const;

/** The flow diagram mine country → processor → consumer, with its table and a large version. */
export function SupplySankey(props: { supply: ConsumerSupply }) {
  const explorer = useExplorer();
  const t = useSupplyTexts();
  const words = useWords();
  const [large, setLarge] = createSignal(false);
  const consumer = () => consumerName(explorer, props.supply);
  return (
    <Section
      title={t("sankey", { consumer: consumer() })}
      unit={t("sankey.columns", {
        consumer: consumer(),
        goods: goodsName(explorer, props.supply),
        measure: words.t(`measure.${props.supply.measure}`),
      })}
    >
      <Diagram supply={props.supply} size="panel" />
      <button type="button" class="link-button" onClick={() => setLarge(true)}>
        {t("sankey.enlarge")}
      </button>
      <SankeyTable supply={props.supply} />
      <Dialog
        open={large()}
        close={() => setLarge(false)}
        title={t("sankey", { consumer: consumer() })}
        closeLabel={words.t("close")}
        wide
      >
        <Diagram supply={props.supply} size="large" />
      </Dialog>
    </Section>
  );
}

function createGraph(explorer: Parts<"link" | "data">, supply: () => ConsumerSupply, size: keyof typeof FOLD) {
  return createMemo<SupplyGraph>(() => {
    const processor = countryNumber(explorer.data.index, explorer.link.selection.processor);
    return supplyGraph(supply(), { ...FOLD[size], always: [...chosenCountries(explorer), processor] });
  });
}

function Diagram(props: { supply: ConsumerSupply; size: keyof typeof FOLD }) {
  const explorer = useExplorer();
  let frame!: HTMLDivElement;
  const width = createWidth(() => frame);
  const coarse = createMediaQuery("(pointer: coarse)");
  const graph = createGraph(explorer, () => props.supply, props.size);
  const plan = createMemo(() =>
    sankeyPlan(graph(), {
      width: width(),
      flowHeight: FLOW_HEIGHT[props.size],
      lineHeight: coarse() ? LINE.coarse : LINE.fine,
    }),
  );
  const words = createSankeyWords(explorer, () => props.supply, graph, width);
  return (
    <div class="supply-sankey" ref={frame}>
      <Sankey plan={plan()} words={words} emphasis={stageInView(explorer)} />
    </div>
  );
}

/** The same bands as rows, for readers who do not see the drawing. */
function SankeyTable(props: { supply: ConsumerSupply }) {
  const explorer = useExplorer();
  const t = useSupplyTexts();
  const words = useWords();
  const graph = createGraph(explorer, () => props.supply, "panel");
  /** Closed, its rows need not follow every change of the year. */
  const [open, setOpen] = createSignal(false);
  const node = (id: string) => graph().nodes.find((candidate) => candidate.id === id);
  const name = (id: string) => nodeName(node(id), explorer, props.supply);
  const rows = () => graph().links.filter((link) => node(link.target)?.column === "refined");
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("sankey.table")}</summary>
      <table class="group-totals supply-table">
        <thead>
          <tr>
            <th scope="col">{t("table.mined")}</th>
            <th scope="col">{t("table.refined")}</th>
            <th scope="col">{t("table.amount")}</th>
            <th scope="col">{t("table.share")}</th>
          </tr>
        </thead>
        <tbody>
          <For each={open() ? rows() : []}>
            {(link) => (
              <tr>
                <th scope="row">{name(link.source)}</th>
                <td>{name(link.target)}</td>
                <td class="number">{words.estimate(link.amount, props.supply.measure)}</td>
                <td class="number">{words.share(link.amount / props.supply.total)}</td>
              </tr>
            )}
          </For>
        </tbody>
        <Show when={props.supply.total > 0}>
          <tfoot>
            <tr>
              <th scope="row" colspan="2">
                {t("table.total")}
              </th>
              <td class="number">{totalText(explorer, props.supply)}</td>
              <td class="number">{words.share(1)}</td>
            </tr>
          </tfoot>
        </Show>
      </table>
    </details>
  );
}
