declare module "maplibre-gl/dist/maplibre-gl-worker.mjs" {
  const MapLibreWorker: unknown;
  export default MapLibreWorker;
}
