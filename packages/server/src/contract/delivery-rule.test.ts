import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Delivered,
  type DeliveredBefore,
  idOfRegister,
  judgeDelivery,
  recordedFor,
} from "./delivery-rule.ts";

const MAY = { kind: "meeting", id: "may" };
const JUNE = { kind: "meeting", id: "june" };

/** `s1:2:bb` is the second revision of submission s1, with content bb. */
function delivered(text: string, more: Partial<Delivered> = {}): Delivered {
  const [submissionId = "", revision, contentHash = ""] = text.split(":");
  return { submissionId, revision: Number(revision), contentHash, subject: MAY, ...more };
}

const kept = (text: string, more: Partial<DeliveredBefore> = {}): DeliveredBefore => ({
  ...delivered(text, more),
  outcome: "accepted",
  amendment: more.replaces !== undefined,
  ...more,
});

const over = (submissionId: string, revision: number) => ({
  replaces: { submissionId, revision },
});
const onlyKept = { outcome: "conflict" } as const;

const s1 = kept("s1:1:aa");
const decided = [s1, kept("s2:1:bb", onlyKept), kept("s3:1:cc", over("s1", 1))];

describe("same id, revision and content as a stored one", () => {
  test.each([
    ["the same again", [s1], delivered("s1:1:aa")],
    ["an earlier revision once more", [s1, kept("s1:2:bb")], delivered("s1:1:aa")],
    ["a conflict again", [s1, kept("s2:1:bb", onlyKept)], delivered("s2:1:bb")],
    ["a decision again", decided, delivered("s3:1:cc", over("s1", 1))],
    [
      "even where its id is for another subject",
      [kept("s1:1:aa", { subject: JUNE })],
      delivered("s1:1:aa"),
    ],
  ])("%s is repeated", (_, history, incoming) => {
    expect(judgeDelivery(incoming, history).verdict).toBe("repeated");
  });
});

describe("an id that is stored for another subject", () => {
  test.each([
    ["a newer revision", [s1], delivered("s1:2:cc", { subject: JUNE })],
    [
      "of the same id for a thing of another kind",
      [s1],
      delivered("s1:2:cc", { subject: { kind: "visit", id: "may" } }),
    ],
    [
      "also where nothing is recorded on that",
      [kept("s1:1:aa", onlyKept)],
      delivered("s1:2:cc", { subject: JUNE }),
    ],
  ])("%s is a conflict", (_, history, incoming) => {
    expect(judgeDelivery(incoming, history).verdict).toBe("conflict");
  });
});

describe("nothing recorded on the subject", () => {
  test.each([
    ["nothing at all", [], delivered("s1:1:aa")],
    ["begun at a later revision", [], delivered("s1:3:aa")],
    ["another subject alone", [s1], delivered("s2:1:cc", { subject: JUNE })],
    [
      "the same id of another kind",
      [s1],
      delivered("s2:1:cc", { subject: { kind: "visit", id: "may" } }),
    ],
    ["a conflict alone", [kept("s9:1:zz", onlyKept)], delivered("s1:1:aa")],
    ["a replacement of what is not there", [], delivered("s1:1:aa", over("s9", 1))],
    [
      "a replacement of what only begins like a register's",
      [],
      delivered("s1:1:aa", over("register-1", 1)),
    ],
  ])("%s: it is the first", (_, history, incoming) => {
    expect(judgeDelivery(incoming, history).verdict).toBe("first");
  });

  const id = idOfRegister("0".repeat(32));
  test.each([
    ["that it replaces", [], delivered("s1:1:aa", over(id, 1))],
    [
      "that it replaces, beside other conflicts",
      [kept("s9:1:zz", onlyKept)],
      delivered("s1:1:aa", over(id, 1)),
    ],
    ["under the id of which it goes on", [], delivered(`${id}:2:aa`)],
    ["whatever such a one replaces", [], delivered(`${id}:2:aa`, over("s1", 1))],
  ])("but what a register said, %s: it is a conflict", (_, history, incoming) => {
    expect(judgeDelivery(incoming, history).verdict).toBe("conflict");
  });
});

describe("a decision of a person", () => {
  test.each([
    ["names the record", [s1], delivered("s2:1:bb", over("s1", 1)), "amendment"],
    [
      "names the record by a newer revision of itself",
      [s1],
      delivered("s1:2:bb", over("s1", 1)),
      "amendment",
    ],
    ["names the one decided for before", decided, delivered("s4:1:dd", over("s3", 1)), "amendment"],
    [
      "goes back to the first submission",
      decided,
      delivered("s1:2:ee", over("s3", 1)),
      "amendment",
    ],
    [
      "names what somebody else amended meanwhile",
      [s1, kept("s1:2:bb")],
      delivered("s2:1:cc", over("s1", 1)),
      "conflict",
    ],
    [
      "names what somebody else decided over meanwhile",
      decided,
      delivered("s4:1:dd", over("s1", 1)),
      "conflict",
    ],
    ["names the copy that was only kept", decided, delivered("s4:1:dd", over("s2", 1)), "conflict"],
    ["names nothing there is", [s1], delivered("s2:1:bb", over("s9", 1)), "conflict"],
    [
      "names another than the one decided over, though it is a newer revision",
      decided,
      delivered("s3:2:dd", over("s2", 1)),
      "conflict",
    ],
    [
      "uses a revision once more that was accepted",
      decided,
      delivered("s1:1:ee", over("s3", 1)),
      "conflict",
    ],
  ] as const)("%s: %o", (_, history, incoming, verdict) => {
    expect(judgeDelivery(incoming, history).verdict).toBe(verdict);
  });
});

describe("names the record it was begun from", () => {
  const begun = over("s1", 1);
  const own = kept("s2:1:bb", begun);

  test.each([
    ["whose place it is to take", [s1], delivered("s2:1:bb", begun), "amendment"],
    ["though an earlier sending never came", [s1], delivered("s2:3:bb", begun), "amendment"],
    [
      "though an earlier one has come, unknown to it",
      [s1, own],
      delivered("s2:2:cc", begun),
      "amendment",
    ],
    [
      "and goes on for as long as it knows of none",
      [s1, own, kept("s2:2:cc", begun)],
      delivered("s2:3:dd", begun),
      "amendment",
    ],
    [
      "once more under a revision that was taken",
      [s1, own],
      delivered("s2:1:cc", begun),
      "conflict",
    ],
    [
      "whose place another has taken",
      [s1, kept("s3:1:cc", begun)],
      delivered("s2:1:bb", begun),
      "conflict",
    ],
    [
      "while another took the place of its own",
      [s1, own, kept("s3:1:cc", over("s2", 1))],
      delivered("s2:2:dd", begun),
      "conflict",
    ],
    [
      "under an id that more than one knows, past what somebody else amended",
      [s1, kept("s1:2:bb", begun)],
      delivered("s1:3:cc", begun),
      "conflict",
    ],
  ] as const)("%s", (_, history, incoming, verdict) => {
    expect(judgeDelivery(incoming, history).verdict).toBe(verdict);
  });
});

describe("same id as the record, greater revision", () => {
  test.each([
    ["the next", [s1], delivered("s1:2:bb")],
    ["with the same content", [s1], delivered("s1:2:aa")],
    ["one that skips some", [s1], delivered("s1:9:bb")],
    ["after a decision for it", decided, delivered("s3:2:dd")],
    ["after its own copy was only kept", [s1, kept("s1:1:bb", onlyKept)], delivered("s1:2:cc")],
  ])("%s is an amendment", (_, history, incoming) => {
    expect(judgeDelivery(incoming, history).verdict).toBe("amendment");
  });
});

describe("anything else", () => {
  test.each([
    ["another id: a second phone", [s1], delivered("s2:1:bb")],
    ["another id at a later revision", [s1], delivered("s2:2:bb")],
    ["an older revision, late", [kept("s1:2:bb")], delivered("s1:1:aa")],
    ["the same revision, other content: a second tab", [s1], delivered("s1:1:bb")],
    ["the one decided against, amended", decided, delivered("s1:2:dd")],
    ["the one only kept, amended", decided, delivered("s2:2:dd")],
  ])("%s is a conflict", (_, history, incoming) => {
    expect(judgeDelivery(incoming, history).verdict).toBe("conflict");
  });
});

describe("what holds a subject", () => {
  test.each([
    ["the newest accepted revision", [kept("s1:2:bb"), s1, kept("s9:7:cc", onlyKept)], "s1:2"],
    [
      "the one decided for, though its revision is less",
      [kept("s1:7:aa"), kept("s2:1:bb", over("s1", 7))],
      "s2:1",
    ],
    ["what was amended after a decision", [...decided, kept("s3:2:dd")], "s3:2"],
    ["nothing where all were only kept", [kept("s1:1:aa", onlyKept)], undefined],
  ])("is %s", (_, history, id) => {
    for (const order of [history, [...history].reverse()]) {
      const found = recordedFor(order, MAY);
      expect(found && `${found.submissionId}:${found.revision}`).toBe(id);
    }
    expect(recordedFor(history, JUNE)).toBeUndefined();
  });

  test("is one submission at any time, and only a first or an amendment changes it", () => {
    const id = fc.constantFrom("s1", "s2", "s3");
    const step = fc.record({
      submissionId: id,
      revision: fc.integer({ min: 1, max: 4 }),
      contentHash: fc.constantFrom("aa", "bb"),
      replaces: fc.option(
        fc.record({ submissionId: id, revision: fc.integer({ min: 1, max: 4 }) }),
        { nil: undefined },
      ),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const history: DeliveredBefore[] = [];
        for (const each of steps) {
          const incoming = { ...each, subject: MAY };
          const before = recordedFor(history, MAY);
          const { verdict } = judgeDelivery(incoming, history);
          if (verdict === "repeated") continue;
          const outcome = verdict === "conflict" ? "conflict" : "accepted";
          const entry = { ...incoming, outcome, amendment: verdict === "amendment" } as const;
          history.push(entry);
          const after = recordedFor(history, MAY);
          expect(after).toEqual(outcome === "accepted" ? entry : before);
          expect(verdict === "first").toBe(before === undefined && outcome === "accepted");
        }
      }),
      { seed: 1336, numRuns: 2000 },
    );
  });
});

test("what is neither of the same id nor on the same subject changes no verdict", () => {
  const id = fc.constantFrom("s1", "s2", "s3");
  const revision = fc.integer({ min: 1, max: 3 });
  const replaces = fc.option(fc.record({ submissionId: id, revision }), { nil: undefined });
  const step = fc.record({
    submissionId: id,
    revision,
    contentHash: fc.constantFrom("aa", "bb"),
    subject: fc.constantFrom(MAY, JUNE, { kind: "visit", id: "may" }),
    replaces,
  });
  const verdicts = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const history: DeliveredBefore[] = [];
      for (const each of steps) {
        const judged = judgeDelivery(each, history);
        const isRelated = ({ submissionId, subject: { kind, id: of } }: DeliveredBefore) =>
          submissionId === each.submissionId ||
          (kind === each.subject.kind && of === each.subject.id);
        expect(judgeDelivery(each, history.filter(isRelated))).toEqual(judged);
        const { verdict } = judged;
        verdicts.add(verdict);
        if (verdict === "repeated") continue;
        const outcome = verdict === "conflict" ? "conflict" : "accepted";
        history.push({ ...each, outcome, amendment: verdict === "amendment" });
      }
    }),
    { seed: 1336, numRuns: 2000 },
  );
  expect(verdicts.size).toBe(4);
});
