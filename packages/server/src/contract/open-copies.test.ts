import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Deciding, openCopies } from "./open-copies.ts";
import { receiptCode } from "./receipt.ts";

/** `s1:2:bb` is the second revision of submission s1, with content bb. */
function submission(text: string, more: Partial<Deciding> = {}): Deciding {
  const [submissionId = "", revision, contentHash = ""] = text.split(":");
  return {
    submissionId,
    revision: Number(revision),
    contentHash,
    subject: { kind: "meeting", id: "may" },
    outcome: "accepted",
    amendment: false,
    ...more,
  };
}

const copy = (text: string) => submission(text, { outcome: "conflict" });

/** What a receipt says of a copy. */
function name(text: string) {
  const { submissionId, revision, contentHash } = copy(text);
  return { submissionId, revision, receipt: receiptCode(contentHash) };
}

/** A decision, with the copies that it says were seen. */
const decision = (text: string, seen?: string[]) =>
  submission(text, {
    amendment: true,
    replaces: { submissionId: "r", revision: 1 },
    settles: seen?.map(name),
  });

const record = submission("r:1:aa");
const open = (...history: Deciding[]) =>
  openCopies(history).map(
    ({ submissionId, revision, contentHash }) => `${submissionId}:${revision}:${contentHash}`,
  );

describe("a decision that names no copies", () => {
  test.each<[string, Deciding[], string[]]>([
    [
      "without one every copy is open",
      [record, copy("a:1:bb"), copy("b:1:cc")],
      ["a:1:bb", "b:1:cc"],
    ],
    ["closes the copy of its own id", [record, copy("a:1:bb"), decision("a:2:bb")], []],
    [
      "closes all earlier revisions of its own id",
      [record, copy("a:1:bb"), copy("a:3:cc"), decision("a:4:cc")],
      [],
    ],
    [
      "leaves the copy of another phone",
      [record, copy("a:1:bb"), copy("b:1:cc"), decision("a:2:bb")],
      ["b:1:cc"],
    ],
    [
      "leaves a later revision of its own id, which another tab has sent",
      [record, copy("a:1:bb"), copy("a:5:cc"), decision("a:2:bb")],
      ["a:5:cc"],
    ],
    [
      "is not what was taken without one: an older revision that came in the same moment is open",
      [copy("a:1:bb"), submission("a:2:cc")],
      ["a:1:bb"],
    ],
    [
      "leaves what comes after it",
      [record, copy("a:2:bb"), decision("a:3:bb"), copy("a:1:cc"), copy("b:1:cc")],
      ["a:1:cc", "b:1:cc"],
    ],
    [
      "leaves copies under an id that sheets have told to others",
      [record, copy("r:2:bb"), copy("r:2:cc"), decision("r:3:bb")],
      ["r:2:bb", "r:2:cc"],
    ],
    [
      "closes nothing under its own id once that has been accepted",
      [record, copy("a:1:bb"), decision("a:2:bb"), copy("a:3:dd"), decision("a:4:ee")],
      ["a:3:dd"],
    ],
  ])("%s", (_, history, expected) => {
    expect(open(...history)).toEqual(expected);
  });
});

describe("a decision that names copies", () => {
  const history = [record, copy("r:2:bb"), copy("r:2:cc"), copy("b:1:dd")];

  test.each<[string, string[], string[]]>([
    ["closes what it names", ["r:2:bb"], ["r:2:cc", "b:1:dd"]],
    ["closes another’s, where it was seen", ["b:1:dd"], ["r:2:bb", "r:2:cc"]],
    ["closes several", ["r:2:bb", "r:2:cc", "b:1:dd"], []],
    ["closes nothing by another receipt", ["r:2:ee"], ["r:2:bb", "r:2:cc", "b:1:dd"]],
    ["closes nothing by another revision", ["r:3:bb"], ["r:2:bb", "r:2:cc", "b:1:dd"]],
    ["closes nothing by another id", ["a:2:bb"], ["r:2:bb", "r:2:cc", "b:1:dd"]],
    ["closes no record", ["r:1:aa"], ["r:2:bb", "r:2:cc", "b:1:dd"]],
  ])("%s", (_, seen, expected) => {
    expect(open(...history, decision("r:3:bb", seen))).toEqual(expected);
  });

  test("closes its own as well", () => {
    expect(open(record, copy("a:1:bb"), copy("b:1:cc"), decision("a:2:bb", ["b:1:cc"]))).toEqual(
      [],
    );
  });

  test("closes nothing where it became a conflict itself", () => {
    const late = { ...decision("c:1:ee", ["r:2:bb"]), outcome: "conflict" } as const;
    expect(open(...history, late)).toEqual(["r:2:bb", "r:2:cc", "b:1:dd", "c:1:ee"]);
  });

  test("closes neither of two copies that it cannot tell apart", () => {
    const alike = [copy("r:2:abcabcabcabc00"), copy("r:2:abcabcabcabc11")];
    expect(open(record, ...alike, decision("r:3:bb", ["r:2:abcabcabcabc00"]))).toHaveLength(2);
  });
});

test("whatever came in: no copy goes that no accepted submission names or continues, and none comes twice", () => {
  const text = fc
    .tuple(
      fc.constantFrom("r", "a", "b"),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom("bb", "cc"),
    )
    .map((parts) => parts.join(":"));
  const each = fc.oneof(
    text.map(copy),
    fc
      .tuple(text, fc.option(fc.array(text, { maxLength: 2 }), { nil: undefined }))
      .map(([of, seen]) => decision(of, seen)),
  );
  fc.assert(
    fc.property(fc.array(each, { maxLength: 8 }), (history) => {
      const left = openCopies(history);
      expect(new Set(left).size).toBe(left.length);
      const isAbout = (accepted: Deciding, gone: Deciding) =>
        accepted.outcome === "accepted" &&
        (accepted.submissionId === gone.submissionId ||
          accepted.settles?.some(({ submissionId }) => submissionId === gone.submissionId));
      for (const gone of history.filter(({ outcome }) => outcome === "conflict")) {
        if (!left.includes(gone)) expect(history.some((other) => isAbout(other, gone))).toBe(true);
      }
    }),
    { seed: 1336 },
  );
});
