import type { OutboxRecord } from "./outbox-record.ts";

/**
 * Records in the order they are sent: as they were put in, but the revisions of one submission one after another,
 * since an earlier one may lie where its place was lost. Behind one that waits for a person the later ones of the
 * same submission wait for the same: sent by themselves they would be taken for what the person decided.
 *
 * @param records - sorted in place
 */
export function inOrder(records: OutboxRecord[]): OutboxRecord[] {
  const stuck = new Map<string, Pick<OutboxRecord, "state" | "problem">>();
  const rest = [...records.sort((a, b) => a.order - b.order)];
  rest.sort((a, b) => a.revision - b.revision);
  return records.flatMap(({ id }) => {
    const next = rest.findIndex((each) => each.id === id);
    return rest.splice(next, 1).map((record) => {
      const { state, problem } = record;
      if (problem) stuck.set(id, { state, problem });
      return { ...record, ...stuck.get(id) };
    });
  });
}
