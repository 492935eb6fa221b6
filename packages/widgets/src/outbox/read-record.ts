import { OUTBOX_SCHEMA_VERSION, type OutboxRecord } from "./outbox-record.ts";

/** A record of some version of the format, as it lies in the store. */
type Stored = Readonly<Record<string, unknown>>;

/** Makes a record of one version into one of the next. */
type Upgrade = (record: Stored) => Stored;

/** The way up: the step at `n` brings version `n` to `n + 1`. Empty while there is only the first version. */
const UPGRADES: ReadonlyMap<unknown, Upgrade> = new Map();

/**
 * Reads a record, of this version or an earlier one.
 *
 * @param stored - from a store that an earlier or a later script may have written
 * @param upgrades - the way from earlier versions
 * @param version - the version to arrive at
 * @returns the record; undefined where it cannot be read, which must then stay where it is
 */
export function readRecord(
  stored: unknown,
  upgrades: ReadonlyMap<unknown, Upgrade> = UPGRADES,
  version: number = OUTBOX_SCHEMA_VERSION,
): OutboxRecord | undefined {
  let record = (stored ?? {}) as Stored;
  for (;;) {
    const step = upgrades.get(record["schemaVersion"]);
    if (!step) return record["schemaVersion"] === version && isRecord(record) ? record : undefined;
    record = step(record);
  }
}

/** What the queue stands on; the rest was written with it. */
function isRecord(record: Stored): record is Stored & OutboxRecord {
  const { order, key, id, action, body } = record;
  return (
    [key, id, action].every((text) => typeof text === "string") &&
    Number.isFinite(order) &&
    body instanceof Object
  );
}
