/** Words about tracing in the worker. */
export const supplyEn = {
  "supply.failed":
    "The tracing could not be worked out. The map and all measured trade still work; reload the page to try again.",
  "supply.blocOutside": "Trade among the partners is left out.",
} as const;
