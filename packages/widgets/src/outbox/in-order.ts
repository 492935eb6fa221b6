import type { OutboxRecord } from "./outbox-record.ts";

/**
 * Records in the order they are sent. Behind one that waits for a person the later ones of the same submission
 * wait for the same: sent by themselves they would be taken for what the person decided.
 *
 * @param records - sorted in place
 */
export function inOrder(records: OutboxRecord[]): OutboxRecord[] {
  const stuck = new Map<string, Pick<OutboxRecord, "state" | "problem">>();
  return records
    .sort((a, b) => a.order - b.order)
    .map((record) => {
      const { id, state, problem } = record;
      if (problem) stuck.set(id, { state, problem });
      return { ...record, ...stuck.get(id) };
    });
}
