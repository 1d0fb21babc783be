import { Show } from "solid-js";
import { hasShares } from "../../model/supply-parts.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { SupplySankey } from "./SupplySankey.tsx";

/** Where the country of the open card stands in the consumer's supply: the diagram with its boxes marked. */
export default function CountrySupplyPart(props: { explorer: Explorer }) {
  return (
    <Show when={props.explorer.supply.now()}>
      {(supply) => (
        <Show when={hasShares(supply())}>
          <SupplySankey explorer={props.explorer} supply={supply()} />
        </Show>
      )}
    </Show>
  );
}
