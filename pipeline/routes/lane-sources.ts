import type { Source } from "../../src/model/types.ts";

const SEAROUTE = "https://github.com/genthalili/searoute-py";

/** The network, its ancestors, and what the gateways rest on. */
export const LANE_SOURCES: readonly Source[] = [
  {
    id: "searoute-py-marnet",
    publisher: "genthalili/searoute-py",
    title: "Sea-lane network marnet_searoute.geojson, searoute 1.6.0 (2026-05-17)",
    year: "2026",
    licence: "Apache License 2.0 (as its author claims; derived from an EUPL-1.2 work, see eurostat-marnet)",
    open: true,
    url: SEAROUTE,
    citation:
      "Gent Halili, searoute-py 1.6.0, marnet_searoute.geojson (Apache-2.0), after Eurostat searoute and Oak Ridge National Laboratory. Changed here: see licences/searoute-notice.txt.",
  },
  {
    id: "eurostat-marnet",
    publisher: "Eurostat",
    title: "searoute: maritime network marnet, which searoute-py-marnet is derived from",
    year: "2022",
    licence: "European Union Public Licence 1.2 (EUPL-1.2)",
    open: true,
    url: "https://github.com/eurostat/searoute",
    citation: "Eurostat, searoute (EUPL-1.2).",
  },
  {
    id: "ornl-shipping-lanes",
    publisher: "Oak Ridge National Laboratory, Center for Transportation Analysis",
    title: "Global Shipping Lane Network, World, 2000, which eurostat-marnet is derived from",
    year: "2000",
    licence: "US Government work, public domain (as far as known)",
    open: true,
    url: "",
    citation:
      "Oak Ridge National Laboratory CTA Transportation Network Group, Global Shipping Lane Network, World, 2000.",
  },
  {
    id: "nga-world-port-index",
    publisher: "US National Geospatial-Intelligence Agency, Maritime Safety Office",
    title: "World Port Index (Pub. 150)",
    year: "2025",
    licence: "Public domain (17 USC 105)",
    open: true,
    url: "https://msi.nga.mil/Publications/WPI",
    citation:
      "National Geospatial-Intelligence Agency, World Port Index (Pub. 150), UpdatedPub150.csv. Not for navigation.",
  },
  {
    id: "lodeway-lanes",
    publisher: "Lodeway",
    title: "Gates of chokepoints, border crossings, and by which port a country's trade goes: assigned by hand",
    year: "2026",
    licence: "Facts compiled by hand for this project",
    open: true,
    url: "",
    citation: "Lodeway, chokepoints and gateways, assigned by hand. Schematic.",
  },
  {
    id: "afp-2022-03-09",
    publisher: "Agence France-Presse, republished by Republic of Mining",
    title: "Highway nightmare: DR Congo's export route for high-value metals",
    year: "2022",
    licence: "Facts only, no text copied (news)",
    open: true,
    url: "https://republicofmining.com/2022/03/10/highway-nightmare-dr-congos-export-route-for-high-value-metals-by-annie-thomas-and-lucien-kahozi-yahoo-news-afp-march-9-2022/",
    citation: "Agence France-Presse: Highway nightmare: DR Congo's export route for high-value metals, 9 March 2022.",
  },
  {
    id: "ecofin-2024-08-26",
    publisher: "Ecofin Agency",
    title: "Lobito Corridor: DRC sends first copper shipment to the US",
    year: "2024",
    licence: "Facts only, no text copied (news)",
    open: true,
    url: "http://ecofinagency.com/mining/2608-45807-lobito-corridor-drc-sends-first-copper-shipment-to-the-us",
    citation: "Ecofin Agency: Lobito Corridor: DRC sends first copper shipment to the US, 26 August 2024.",
  },
];

/** Who made the network, in turn. */
export const NETWORK_SOURCE_IDS = ["searoute-py-marnet", "eurostat-marnet", "ornl-shipping-lanes"] as const;

/** `licences/searoute-notice.txt`: what Apache-2.0 asks to be said where a changed work is passed on. */
export const NETWORK_NOTICE = `Sea-lane network: csv/lanes.csv, app/lanes/nodes.arrow and app/lanes/edges.arrow

Derived from marnet_searoute.geojson of searoute-py 1.6.0 (${SEAROUTE},
commit 4446009a, 2026-05-17), licensed under the Apache License, Version 2.0. A copy of the licence is in
licences/apache-2.0.txt.

That file is derived from the maritime network of Eurostat's searoute (https://github.com/eurostat/searoute), licensed
under the European Union Public Licence 1.2 (https://joinup.ec.europa.eu/collection/eupl), which is derived from the
Global Shipping Lane Network, World, 2000, of the Oak Ridge National Laboratory. That the data may be licensed under
Apache-2.0 is the claim of searoute-py's author. These three files are kept apart from the rest of the package so that
whoever sees it otherwise can leave them out.

Changed by Lodeway: longitudes brought into -180 to 180 degrees, coordinates rounded to 0.00001 degrees, lines split
into edges between nodes, double edges dropped, edges over land (the Great Lakes, rivers, some capes) and what they
alone connected left out, distances of nodes to the shore added. Not for navigation.
`;
