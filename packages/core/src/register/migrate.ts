import { REGISTER_SCHEMA_VERSION } from "./register.ts";

type Document = Readonly<Record<string, unknown>>;

/** What turns a document of one version into one of the next; by the version it starts from. */
const STEPS: Readonly<Record<number, (document: Document) => Document>> = { 1: agendaFromAreas };

/** Versions that are read: the one written now, and every one that a step leads on from. */
export const READABLE_VERSIONS: readonly number[] = [
  ...Object.keys(STEPS).map(Number),
  REGISTER_SCHEMA_VERSION,
];

/**
 * Brings a register of an older version up to the present one, as far as it
 * can be read; whatever else it holds is left for the parser to judge, which
 * does this by itself. For whoever keeps registers that were accepted long ago.
 *
 * @param input - a document; left as it was
 * @returns the document in the present version; one of any other version, itself
 * @example
 * import { migrateRegister } from "@ishc/core";
 * const meetings = [{ id: "t1", date: "2024-05-17", kind: "general", status: "held", areas: ["health"] }];
 * migrateRegister({ schemaVersion: 1, meetings });
 * // { schemaVersion: 2, meetings: [{ id: "t1", date: "2024-05-17", kind: "general", status: "held", agenda: [{ area: "health" }] }] }
 */
export function migrateRegister(input: unknown): unknown {
  let document = input;
  while (isDocument(document)) {
    const step = stepFrom(document["schemaVersion"]);
    if (!step) break;
    document = step(document);
  }
  return document;
}

function stepFrom(version: unknown) {
  return typeof version === "number" ? STEPS[version] : undefined;
}

/** Version 1 named the areas of a meeting alone; version 2 has an agenda of items, each with its area. */
function agendaFromAreas(document: Document): Document {
  const { meetings } = document;
  const migrated = Array.isArray(meetings) ? { meetings: meetings.map(meetingWithAgenda) } : {};
  return { ...document, ...migrated, schemaVersion: 2 };
}

function meetingWithAgenda(meeting: unknown): unknown {
  if (!isDocument(meeting) || !Array.isArray(meeting["areas"])) return meeting;
  const { areas, ...rest } = meeting;
  return { ...rest, agenda: (areas as unknown[]).map((area) => ({ area })) };
}

function isDocument(value: unknown): value is Document {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
