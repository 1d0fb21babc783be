export const skeletonEn = {
  "feature.skeleton.action": "Where flows begin",
  "feature.skeleton.legend": "Flows begin here",
  "feature.skeleton.panel": "The flows in view begin in {count} countries, most of them by amount in {name}.",
  "feature.skeleton.method.title": "Where flows begin",
  "feature.skeleton.method.text": "Each drawn flow counts for the country that exports it.",
  "feature.skeleton.method.example": "{count} countries in the view on screen",
  "feature.skeleton.country": "Country",
  "table.tab.starts": "Beginnings",
} as const;
