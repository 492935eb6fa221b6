import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleEntry } from "../testing/outbox.ts";
import { inOrder } from "./in-order.ts";
import { newRecord, type OutboxRecord } from "./outbox-record.ts";

const problem = { status: 409 };
const some = await newRecord(sampleEntry("a"), 7);

const keys = (records: readonly OutboxRecord[]) => records.map(({ key }) => key);

/** `a2!` is the second revision of submission a, which needs a person. */
function queue(...names: string[]): OutboxRecord[] {
  return names.map((name, order) => {
    const [id = "", revision = ""] = name;
    const record = { ...some, key: name, id, revision: Number(revision), order };
    return name.endsWith("!") ? { ...record, state: "needs-you", problem } : record;
  });
}

const stuck = (records: readonly OutboxRecord[]) =>
  records.filter(({ state }) => state === "needs-you").map(({ key }) => key);

test.each<[string, string[], string[]]>([
  ["nothing", [], []],
  ["nobody is needed", ["a1", "a2", "b1"], []],
  ["one needs a person", ["a1!"], ["a1!"]],
  ["a later revision is held", ["a1!", "a2"], ["a1!", "a2"]],
  ["an earlier one is not", ["a1", "a2!"], ["a2!"]],
  ["other submissions are not", ["a1!", "b1", "b2"], ["a1!"]],
  ["each behind its own", ["a1!", "b1", "a2", "b2!", "b3"], ["a1!", "a2", "b2!", "b3"]],
])("%s", (_, names, expected) => {
  const records = inOrder(queue(...names));
  expect(stuck(records)).toEqual(expected);
  for (const each of records) expect(each.problem).toEqual(stuck([each])[0] ? problem : undefined);
});

test.each<[string, string[], string[]]>([
  ["as they were put in", ["b1", "a1", "a2"], ["b1", "a1", "a2"]],
  ["by revision within a submission", ["a2", "a1"], ["a1", "a2"]],
  ["others keep their places", ["a3", "b1", "a1", "c1", "a2"], ["a1", "b1", "a2", "c1", "a3"]],
  ["behind one that needs a person, too", ["a2", "b1", "a1!"], ["a1!", "b1", "a2"]],
])("in order: %s", (_, names, expected) => {
  expect(keys(inOrder(queue(...names)))).toEqual(expected);
});

test("a later revision put in before one that needs a person is held, too", () => {
  expect(stuck(inOrder(queue("a2", "a1!")))).toEqual(["a1!", "a2"]);
});

test("whatever is in the queue stays in it, in order, and only what is held changes", () => {
  const name = fc.tuple(
    fc.constantFrom("a", "b", "c"),
    fc.constantFrom("1", "2", "3"),
    fc.constantFrom("", "!"),
  );
  fc.assert(
    fc.property(fc.array(name), fc.nat(), (names, turn) => {
      const records = queue(...names.map((parts) => parts.join("")));
      const at = records.length === 0 ? 0 : turn % records.length;
      const ordered = inOrder([...records.slice(at), ...records.slice(0, at)]);
      const plain = ({ state: _, problem: __, ...rest }: OutboxRecord) => rest;
      // The places are those of the submissions; each submission fills its own by revision.
      expect(ordered.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
      for (const id of ["a", "b", "c"]) {
        const own = (all: OutboxRecord[]) => all.filter((each) => each.id === id).map(plain);
        const byRevision = own(records).sort((a, b) => a.revision - b.revision);
        expect(own(ordered)).toEqual(byRevision);
      }
      const before = new Map(records.map((each) => [each.order, each]));
      for (const [i, each] of ordered.entries()) {
        const isBehind = ordered
          .slice(0, i + 1)
          .some(({ id, order }) => id === each.id && before.get(order)?.state === "needs-you");
        expect(each.state).toBe(isBehind ? "needs-you" : "waiting");
      }
    }),
    { seed: 1336 },
  );
});
