import { describe, expect, test } from "vitest";
import { type DeliveredBefore, judgeDelivery, recordedFor } from "./delivery-rule.ts";

const stored = (
  submissionId: string,
  revision: number,
  contentHash: string,
  outcome: DeliveredBefore["outcome"] = "accepted",
  meetingId = "may",
): DeliveredBefore => ({
  submissionId,
  revision,
  contentHash,
  subject: { kind: "meeting", id: meetingId },
  outcome,
});

const incoming = (
  submissionId: string,
  revision: number,
  contentHash: string,
  meetingId = "may",
) => ({ submissionId, revision, contentHash, subject: { kind: "meeting", id: meetingId } });

describe("what becomes of a submission", () => {
  const s1 = stored("s1", 1, "aa");
  test.each([
    ["the first of a meeting", [], incoming("s1", 1, "aa"), "first"],
    ["the first, begun at a later revision", [], incoming("s1", 3, "aa"), "first"],
    ["the same again", [s1], incoming("s1", 1, "aa"), "repeated"],
    ["a newer revision", [s1], incoming("s1", 2, "bb"), "amendment"],
    ["a newer revision with the same marks", [s1], incoming("s1", 2, "aa"), "amendment"],
    ["a revision that skips one", [s1], incoming("s1", 3, "bb"), "amendment"],
    ["the same revision, other content: a second tab", [s1], incoming("s1", 1, "bb"), "conflict"],
    ["another id: a second phone", [s1], incoming("s2", 1, "bb"), "conflict"],
    ["another id at a later revision", [s1], incoming("s2", 2, "bb"), "conflict"],
    ["an older revision, late", [stored("s1", 2, "bb")], incoming("s1", 1, "aa"), "conflict"],
    [
      "an earlier revision once more",
      [s1, stored("s1", 2, "bb")],
      incoming("s1", 1, "aa"),
      "repeated",
    ],
    [
      "a conflict again",
      [s1, stored("s2", 1, "bb", "conflict")],
      incoming("s2", 1, "bb"),
      "repeated",
    ],
    ["another meeting", [s1], incoming("s3", 1, "cc", "june"), "first"],
    ["an id already used for another meeting", [s1], incoming("s1", 2, "cc", "june"), "conflict"],
  ] as const)("%s", (_, history, delivered, verdict) => {
    expect(judgeDelivery(delivered, history).verdict).toBe(verdict);
  });

  test("the newest accepted revision holds the attendance, whatever the order", () => {
    const history = [stored("s1", 2, "bb"), s1, stored("s9", 7, "cc", "conflict")];
    expect(recordedFor(history, { kind: "meeting", id: "may" })).toMatchObject({
      submissionId: "s1",
      revision: 2,
    });
    expect(recordedFor(history, { kind: "meeting", id: "june" })).toBeUndefined();
    expect(recordedFor(history, { kind: "member", id: "may" })).toBeUndefined();
  });
});
