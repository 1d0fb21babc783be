import { GROUP_IDS, type PolicyEvent, PRECISIONS, STAGES } from "../../src/model/types.ts";
import type { MembershipRecord } from "../facts/memberships.ts";
import type { Project } from "../facts/projects.ts";
import { COUNTRY_KEY, DATE_PATTERN, required, SOURCE_KEY } from "./keys.ts";
import { type Column, type Resource, tableResource } from "./resource.ts";

const MEMBERSHIP_COLUMNS: readonly Column<MembershipRecord>[] = [
  { name: "country_iso3", type: "string", description: "Member", constraints: required, cell: (row) => row.iso3 },
  {
    name: "group",
    type: "string",
    description: "Group or meeting",
    constraints: { required: true, enum: GROUP_IDS },
    cell: (row) => row.group,
  },
  { name: "role", type: "string", description: "Role in it", constraints: required, cell: (row) => row.role },
  {
    name: "from",
    type: "string",
    description: "First day (YYYY, YYYY-MM or YYYY-MM-DD); where only a latest day is known, that day (see note)",
    constraints: { required: true, pattern: DATE_PATTERN },
    cell: (row) => row.from,
  },
  {
    name: "to",
    type: "string",
    description: "Last day; empty means open",
    constraints: { pattern: DATE_PATTERN },
    cell: (row) => row.to,
  },
  { name: "source", type: "string", description: "Source", constraints: required, cell: (row) => row.source },
  {
    name: "status",
    type: "string",
    description: "VERIFIED: read in the source. INFERRED: follows from sources but none states it",
    constraints: { required: true, enum: ["VERIFIED", "INFERRED"] },
    cell: (row) => row.status,
  },
  { name: "note", type: "string", description: "What the source says beyond that", cell: (row) => row.note },
];

/** `memberships.csv`: who was in which group from when to when. */
export function membershipsResource(memberships: readonly MembershipRecord[]): Resource {
  return tableResource(
    {
      name: "memberships",
      title: "Memberships",
      description: "Stays of countries in the Minerals Security Partnership and the meetings and groups around it.",
      primaryKey: ["group", "country_iso3", "from"],
      foreignKeys: [COUNTRY_KEY, SOURCE_KEY],
    },
    MEMBERSHIP_COLUMNS,
    memberships,
    (row) => [row.source],
  );
}

const EVENT_COLUMNS: readonly Column<PolicyEvent>[] = [
  {
    name: "date",
    type: "string",
    description: "Date (YYYY, YYYY-MM or YYYY-MM-DD)",
    constraints: { required: true, pattern: DATE_PATTERN },
    cell: (row) => row.date,
  },
  {
    name: "country_iso3",
    type: "string",
    description: "Country that acts; empty for a group",
    cell: (row) => row.iso3 || null,
  },
  {
    name: "minerals",
    type: "string",
    separator: ";",
    description: "Minerals concerned; empty for all",
    cell: (row) => row.minerals.join(";"),
  },
  {
    name: "kind",
    type: "string",
    description: "Kind of event",
    constraints: { required: true, enum: ["control", "ban", "milestone"] },
    cell: (row) => row.kind,
  },
  { name: "en", type: "string", description: "What happened, English", constraints: required, cell: (row) => row.en },
  { name: "ko", type: "string", description: "What happened, Korean", constraints: required, cell: (row) => row.ko },
  { name: "source", type: "string", description: "Source", constraints: required, cell: (row) => row.source },
];

/** `events.csv`: export controls, bans and milestones, by date. */
export function eventsResource(events: readonly PolicyEvent[]): Resource {
  return tableResource(
    {
      name: "events",
      title: "Events",
      description: "Export controls and bans, and milestones of the Minerals Security Partnership.",
      primaryKey: ["date", "en"],
      foreignKeys: [COUNTRY_KEY, SOURCE_KEY],
    },
    EVENT_COLUMNS,
    events,
    (row) => [row.source],
  );
}

const PROJECT_COLUMNS: readonly Column<Project>[] = [
  {
    name: "id",
    type: "string",
    description: "Id, also that of its site",
    constraints: required,
    cell: (row) => row.id,
  },
  { name: "name", type: "string", description: "Project and company", constraints: required, cell: (row) => row.name },
  {
    name: "minerals",
    type: "string",
    separator: ";",
    description: "Minerals",
    constraints: required,
    cell: (row) => row.minerals.join(";"),
  },
  { name: "country_iso3", type: "string", description: "Country", constraints: required, cell: (row) => row.iso3 },
  {
    name: "stage",
    type: "string",
    description: "Stage of what it makes",
    constraints: { required: true, enum: STAGES },
    cell: (row) => row.stage,
  },
  {
    name: "longitude",
    type: "number",
    unit: "degrees",
    description: "Longitude, WGS84",
    constraints: { required: true, minimum: -180, maximum: 180 },
    cell: (row) => row.longitude,
  },
  {
    name: "latitude",
    type: "number",
    unit: "degrees",
    description: "Latitude, WGS84",
    constraints: { required: true, minimum: -90, maximum: 90 },
    cell: (row) => row.latitude,
  },
  {
    name: "precision",
    type: "string",
    description: "How well the position is known",
    constraints: { required: true, enum: PRECISIONS },
    cell: (row) => row.precision,
  },
  { name: "place", type: "string", description: "Place the point stands on", cell: (row) => row.place },
  {
    name: "place_source",
    type: "string",
    description: "Source and record of the point",
    cell: (row) => row.placeSource,
  },
  { name: "partners", type: "string", description: "Companies and public lenders", cell: (row) => row.partners },
  { name: "msp_link", type: "string", description: "What links it to the partnership", cell: (row) => row.link },
  {
    name: "announced",
    type: "string",
    description: "Date of the announcement",
    constraints: { pattern: DATE_PATTERN },
    cell: (row) => row.announced,
  },
  { name: "status", type: "string", description: "State of the project as reported", cell: (row) => row.projectStatus },
  { name: "source", type: "string", description: "Source", constraints: required, cell: (row) => row.source },
  { name: "note", type: "string", description: "Note", cell: (row) => row.note },
];

/** `projects.csv`: projects backed by the partnership. */
export function projectsResource(projects: readonly Project[]): Resource {
  return tableResource(
    {
      name: "projects",
      title: "Projects of the Minerals Security Partnership",
      description: "Projects with a verified link to the partnership and a place that can be cited.",
      primaryKey: ["id"],
      foreignKeys: [COUNTRY_KEY, SOURCE_KEY, { field: "id", resource: "sites", target: "id" }],
    },
    PROJECT_COLUMNS,
    projects,
    (row) => [row.source, row.placeSource.split(":")[0] ?? ""],
  );
}
