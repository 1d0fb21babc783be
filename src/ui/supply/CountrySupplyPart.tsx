import { Show } from "solid-js";
import { hasShares } from "../../model/supply-parts.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { SupplySankey } from "./SupplySankey.tsx";

/** Where the country of the open card stands in the consumer's supply: the diagram with its boxes marked. */
export default function CountrySupplyPart() {
  const explorer = useExplorer();
  return (
    <Show when={explorer.supply.now()}>
      {(supply) => (
        <Show when={hasShares(supply())}>
          <SupplySankey supply={supply()} />
        </Show>
      )}
    </Show>
  );
}
