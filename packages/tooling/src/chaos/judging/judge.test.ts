import { expect, test } from "vitest";
import { ATTENDANCE_SCRIPT } from "../forms/attendance-script.ts";
import { MEMBER_SCRIPT } from "../forms/member-script.ts";
import { hashOf, receiptOf, type StoredRow } from "../stored-rows.ts";
import { keyOf, type Submission, Witness } from "../witness.ts";
import type { Evidence } from "./evidence.ts";
import { judge } from "./judge.ts";

const member = (id: string, name = "Trần Thị Minh Họa") => ({
  id,
  name,
  sex: "female",
  memberships: [{ kind: "official", from: "2023-02-03" }],
});
const joins = (id: string, revision = 1): Submission => ({ id, revision, member: member("new") });
const attends = (id: string, more: object = {}): Submission => ({
  id,
  revision: 1,
  meeting: { id: "sh-2024-05" },
  marks: [{ memberId: "m1", status: "present" }],
  ...more,
});

function row(document: Submission, outcome = "accepted"): StoredRow {
  const { id, revision } = document;
  return { id, revision, outcome, document, hash: hashOf(document) };
}

interface Scene {
  readonly rows: readonly StoredRow[];
  /** Saved and told of, unless they are said to be others. */
  readonly saved?: readonly Submission[];
  readonly register?: object;
  readonly listed?: Evidence["listed"];
  readonly receipts?: Evidence["receipts"];
  readonly isWarned?: boolean;
  readonly isDecided?: boolean;
  readonly seen?: readonly string[];
  /** What stood beside a conflict. */
  readonly beside?: readonly StoredRow[];
}

function evidenceOf(script: Evidence["script"], scene: Scene): Evidence {
  const witness = new Witness();
  const {
    rows,
    saved = rows.map(({ document }) => document),
    isWarned = false,
    isDecided = false,
  } = scene;
  for (const submission of saved) {
    witness.saves.push({
      device: 0,
      submission,
      isKept: false,
      isConfirmed: true,
      isWarned,
      isDecided,
    });
  }
  for (const name of scene.seen ?? []) witness.conflictsSeen.add(name);
  for (const { document } of scene.beside ?? []) {
    witness.contentsInConflict.add(`0/${keyOf(script.answersOf(document))}`);
  }
  return {
    script,
    witness,
    stored: { rows, register: { members: [], meetings: [], ...scene.register } },
    listed: scene.listed ?? [],
    phones: [{ shown: undefined, queue: [] }],
    receipts: scene.receipts ?? [],
    met: [],
    kills: 0,
  };
}

const inRegister = { members: [member("new")] };

test.each<[string, Scene, string[]]>([
  ["one save, one member", { rows: [row(joins("s1"))], register: inRegister }, []],
  ["a save that is nowhere", { rows: [], saved: [joins("s1")] }, ["lost"]],
  ["a save that its person gave up", { rows: [], saved: [joins("s1")], isDecided: true }, []],
  ["a record that the register does not say", { rows: [row(joins("s1"))] }, ["lost"]],
  [
    "a receipt without a record",
    { rows: [], receipts: [{ submissionId: "s1", revision: 1 }] },
    ["lost"],
  ],
  ["a row of nobody's", { rows: [row(joins("s1"))], saved: [], register: inRegister }, ["twice"]],
  [
    "one save in two rows",
    { rows: [row(joins("s1")), row(joins("s1"))], register: inRegister },
    ["twice"],
  ],
  [
    "one member two times under one id",
    { rows: [row(joins("s1"))], register: { members: [member("new"), member("new")] } },
    ["twice", "twice"],
  ],
  [
    "one member under two ids",
    { rows: [row(joins("s1"))], register: { members: [member("new"), member("other")] } },
    ["twice"],
  ],
  [
    "another name in the register",
    { rows: [row(joins("s1"))], register: { members: [member("new", "Ai đó")] } },
    ["wrong"],
  ],
  [
    "a hash of something else",
    { rows: [{ ...row(joins("s1")), hash: hashOf(joins("s2")) }], register: inRegister },
    ["wrong"],
  ],
])("%s", (_, scene, kinds) => {
  const findings = judge(evidenceOf(MEMBER_SCRIPT, scene));
  expect(findings.map(({ kind }) => kind)).toEqual(kinds);
});

const first = row(attends("s1"));
const kept = row(attends("s2", { guests: 2 }), "conflict");
const named = ({ id, revision, hash }: StoredRow) => ({
  submissionId: id,
  revision,
  receipt: receiptOf(hash),
});
const inList = [named(kept)];
const said = (guests?: number) => ({
  meetings: [{ id: "sh-2024-05", attendance: attends("")["marks"], guests }],
});

test.each<[string, Omit<Scene, "rows">, string[]]>([
  ["shown and listed", { seen: ["0/s2/1"], listed: inList }, []],
  ["found by the form itself in a new sheet, and listed", { beside: [kept], listed: inList }, []],
  ["beside which something else stood", { beside: [first], listed: inList }, ["unseen"]],
  ["listed, and not shown, where nothing was said", { listed: inList }, ["unseen"]],
  ["listed, and not shown, on a phone that had warned", { listed: inList, isWarned: true }, []],
  ["neither, on a phone that had warned", { isWarned: true }, ["unseen", "unseen"]],
  ["shown, and not listed", { seen: ["0/s2/1"] }, ["unseen"]],
])("a conflict %s", (_, scene, kinds) => {
  const rows = [first, kept];
  const findings = judge(evidenceOf(ATTENDANCE_SCRIPT, { ...scene, rows, register: said() }));
  expect(findings.map(({ kind }) => kind)).toEqual(kinds);
});

const decides = (id: string, more: object = {}) =>
  row({ ...attends(id, { guests: 3, ...more }), replaces: { submissionId: "s1", revision: 1 } });
const warned = { isWarned: true, seen: [] };
const seen = { seen: ["0/s2/1"] };

test.each<[string, StoredRow, Omit<Scene, "rows">, string[]]>([
  ["of another that was named", decides("s3", { settles: inList }), seen, []],
  ["of the same id", decides("s2", { revision: 2 }), seen, []],
  ["of another", decides("s3"), seen, ["unseen"]],
  ["of another, which is listed still", decides("s3"), { ...seen, listed: inList }, []],
  [
    "by another receipt",
    decides("s3", { settles: [{ ...inList[0], receipt: "7F3K" }] }),
    seen,
    ["unseen"],
  ],
  ["of another, and not shown", decides("s3"), warned, ["unseen", "unseen"]],
  ["of the same phone, before it was shown", decides("s2", { revision: 2 }), warned, []],
])("a conflict, and a decision %s", (_, decision, scene, kinds) => {
  const rows = [first, kept, decision];
  const findings = judge(evidenceOf(ATTENDANCE_SCRIPT, { ...scene, rows, register: said(3) }));
  expect(findings.map(({ kind }) => kind)).toEqual(kinds);
});
