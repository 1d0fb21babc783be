import { describe, expect, it } from "vitest";
import { sentenceText } from "../../src/i18n/segments.ts";
import { supplySentence } from "../../src/i18n/supply-sentence.ts";
import type { Party } from "../../src/model/selection.ts";
import type { ConsumerSupply } from "../../src/model/supply.ts";
import { supplyOf } from "./support/supply.ts";
import { at, INDEX } from "./support/tiny-dataset.ts";
import { NETWORK_INDEX } from "./support/tiny-network.ts";

const [CHN, AUS] = [at("CHN"), at("AUS")];
const imports = (patch: Partial<ConsumerSupply> = {}) => supplyOf([[AUS, CHN, 12_345_678]], patch);

function sentence(supply: ConsumerSupply, language: "en" | "ko" = "en", chosen: Party | "" = "") {
  const context = { index: INDEX, language, measure: "value", lens: "through", processor: "CHN" } as const;
  return supplySentence(supply, chosen, { ...context, index: NETWORK_INDEX });
}
const said = (...given: Parameters<typeof sentence>) => sentenceText([sentence(...given)]).replaceAll("\u00a0", " ");

describe("the sentence of a supply", () => {
  it("says of what: refined goods, or the goods where the ore itself is one", () => {
    expect(said(imports())).toMatch(/^In 2024 .+ imported USD 12\.3 m of refined lithium: 100% was refined in CHN/);
    expect(said(imports(), "ko")).toMatch(/^2024년 .+ 수입한 정제 lithium 1,230만 달러 가운데/);
    expect(said(imports({ mineral: "fluorspar", goods: ["252922"] }))).toContain("of fluorspar goods: ");
  });

  it("measures imports, and estimates what has own output in it", () => {
    const figures = (supply: ConsumerSupply) => sentence(supply).filter(({ kind }) => kind === "figure");
    expect(figures(imports())[0]?.behind?.status).toBe("measured");
    const supply = imports({ base: "supply", imports: 1_000_000, ownOutput: 11_345_678 });
    expect(said(supply)).toContain("had ≈ USD 12 m of refined lithium, imports and own output together");
    expect(figures(supply)[0]?.behind?.status).toBe("traced");
  });

  it("says that a refiner's imports are raw material, never that there are none", () => {
    const refiner = supplyOf([], { feedImports: 1.878e9, isMostlyFeed: true });
    expect(said(refiner)).toMatch(
      / refines what it imports: USD 1\.88 bn of raw material in 2024\. How much it refines is not known/,
    );
    expect(said(refiner, "ko")).toMatch(/2024년에 들여온 원료는 18\.8억 달러이다\./);
    expect(said(supplyOf([]))).toMatch(/^No imports of refined lithium by .+ are known for 2024\.$/);
  });

  it("gives no share of the little that is left beside the raw material", () => {
    const mostly = imports({ feedImports: 2.6e9, isMostlyFeed: true });
    expect(said(mostly)).toMatch(/USD 2\.6 bn of raw material in 2024, beside USD 12\.3 m of refined lithium\./);
    expect(said(mostly)).not.toContain("%");
    expect(said({ ...mostly, consumers: [1, 2] }, "en", "msp")).toMatch(
      /^The MSP partners refine most of what they import/,
    );
    expect(said(mostly, "ko")).not.toContain("%");
  });
});
