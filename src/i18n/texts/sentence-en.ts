/** English words of the headline and of the sentences that are made of figures. */
export const sentenceEn = {
  "sentence.refined": "In {year} {processor} refined {share} of the world’s {mineral} ({source}).",
  "sentence.mined": "In {year} {processor} mined {share} of the world’s {mineral} ({source}).",
  "sentence.refined.nearest":
    "In {year}, the nearest year with figures, {processor} refined {share} of the world’s {mineral} ({source}).",
  "sentence.mined.nearest":
    "In {year}, the nearest year with figures, {processor} mined {share} of the world’s {mineral} ({source}).",
  "sentence.refined.average":
    "On average over {period}, {processor} refined {share} of the world’s {mineral} ({source}).",
  "sentence.mined.average": "On average over {period}, {processor} mined {share} of the world’s {mineral} ({source}).",
  "sentence.period": "{from}–{to}",
  "sentence.mineral.magnet REE": "magnet rare earths",
  "sentence.mineral.neodymium, share only (2016–2020 average)": "neodymium (a light rare earth)",
  "sentence.mineral.battery-grade": "battery-grade {mineral}",
  "sentence.consumer.value":
    "{consumer} bought {share} of its imports of {product} by value from {processor} in {year} ({source}).",
  "sentence.consumer.weight":
    "{consumer} bought {share} of its imports of {product} by weight from {processor} in {year} ({source}).",
  "sentence.origin": "The largest supplier of raw material to {processor} was {origin}, with {share} of those imports.",
  "sentence.unknownShare":
    "What share of the world’s {mineral} {processor} refined or mined in {year} is not known from the sources used here.",
  "sentence.all": "{processor} sold {amount} of processed critical minerals abroad in {year} ({source}).",
  "sentence.noTrade": "No trade rows are known for this selection in {year}.",
  "sentence.trade.through": "{feed} of raw material went into {processor}; {output} of processed goods came out.",
  "sentence.trade.feed": "{feed} of raw material went into {processor}.",
  "sentence.trade.output": "{output} of processed goods came out of {processor}.",
  "sentence.trade.oneSided":
    "In {year}, {amount} of {goods} stand in the reports that are held: one side’s only, not all trade.",
  "sentence.trade.unknown": "No amounts are known for this selection in {year}.",
  "sentence.trade.around": "{amount} of trade in view touches {processor} at neither end.",
  "sentence.trade.msp-resource": "MSP partners and resource-rich countries traded {amount} with each other.",
  "sentence.trade.all": "{amount} of trade is in view.",
  "sentence.lens.around":
    "In {year}, {amount} of {goods} was traded without touching {processor} at either end ({source}).",
  "sentence.lens.msp-resource":
    "In {year} MSP partners and resource-rich countries traded {amount} of {goods} with each other ({source}).",
  "sentence.lens.all": "In {year} countries traded {amount} of {goods} ({source}).",
  "sentence.goods.one": "{mineral} goods",
  "sentence.goods": "critical minerals",
  "sentence.shareNote": "Source of {value}: {source}",
} as const;
