/** English words of the card of a site. */
export const siteCardEn = {
  "card.missing": "Nothing with this name is in the data. It may have been removed since the link was made.",
  "field.kind": "Kind",
  "field.stage": "Stage",
  "field.minerals": "Minerals",
  "field.product": "Product",
  "field.capacity": "Capacity a year",
  "field.capacityBasis": "Weighed as",
  "field.capacityYear": "Capacity as of",
  "field.status": "Status",
  "field.statusYear": "Status as of",
  "field.operator": "Operator",
  "field.owner": "Owner",
  "field.precision": "Position known to",
  "field.confidence": "Confidence",
  "field.position": "Position",
  "field.note": "Note",
} as const;
