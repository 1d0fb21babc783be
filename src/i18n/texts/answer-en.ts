/** English words of the consumer, its traced supply and the pages, as far as the first screen needs them. */
export const answerEn = {
  "fill.mined-in": "Mined in, traced",
  "fill.refined-in": "Refined in, traced",
  "legend.mined-in": "Mined in: traced share of the {mineral} {base} of {consumer}, {low} to {high} (estimate)",
  "legend.refined-in": "Refined in: traced share of the {mineral} {base} of {consumer}, {low} to {high} (estimate)",
  "base.imports": "imports",
  "base.supply": "supply",
  "filters.consumer": "Whose supply?",
  "filters.consumerAny": "Nobody chosen",
  "filters.consumerPreset": "{name} (shown first)",
  "filters.consumerBlocs": "Groups",
  "filters.consumerCountries": "Countries",
  "partyInSentence.msp": "the MSP partners",
  "partyInSentence.resource-rich": "the resource-rich countries",
  "partyInSentence.china": "China",
  "partyInSentence.others": "the other countries",
  "sentence.consumers.value":
    "{consumer} bought {share} of their imports of {product} by value from {processor} in {year} ({source}).",
  "sentence.consumers.weight":
    "{consumer} bought {share} of their imports of {product} by weight from {processor} in {year} ({source}).",
  "credits.behind": "Where {figure} comes from",
  "page.close": "Close the page",
  "page.country": "Page of {name}",
  "page.mineral": "Page of {name}",
  "page.mineralShort": "Mineral page",
  "page.method": "Methods",
  "page.methodLink": "How this is computed",
} as const;
