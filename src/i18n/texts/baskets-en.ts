/** English words of codes that hold several minerals. */
export const basketsEn = {
  "baskets.title": "{good} (HS {code})",
  "baskets.sentence":
    "In {year} the world traded {amount} of all these together, {share} of it sold by {processor}. It is in no share, ranking or arc here.",
  "baskets.flows": "Largest flows of {good}",
  "baskets.notHeld": "Not held for {year}.",
} as const;
