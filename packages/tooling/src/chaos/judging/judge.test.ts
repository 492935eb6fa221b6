import { expect, test } from "vitest";
import { ATTENDANCE_SCRIPT } from "../forms/attendance-script.ts";
import { MEMBER_SCRIPT } from "../forms/member-script.ts";
import { hashOf, type StoredRow } from "../stored-rows.ts";
import { type Submission, Witness } from "../witness.ts";
import type { Evidence } from "./evidence.ts";
import { judge } from "./judge.ts";
import { decidedOver } from "./judge-conflicts.ts";

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
  readonly seen?: readonly string[];
}

function evidenceOf(script: Evidence["script"], scene: Scene): Evidence {
  const witness = new Witness();
  const { rows, saved = rows.map(({ document }) => document), isWarned = false } = scene;
  for (const submission of saved) {
    witness.saves.push({ device: 0, submission, isKept: false, isConfirmed: true, isWarned });
  }
  for (const name of scene.seen ?? []) witness.conflictsSeen.add(name);
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
const decision = row(attends("s3", { guests: 3, replaces: { submissionId: "s1", revision: 1 } }));
const inList = [{ submissionId: "s2", revision: 1 }];
const said = (guests?: number) => ({
  meetings: [{ id: "sh-2024-05", attendance: attends("")["marks"], guests }],
});

test.each<[string, Omit<Scene, "rows">, string[]]>([
  ["shown and listed", { seen: ["0/s2/1"], listed: inList }, []],
  ["listed, and not shown, where nothing was said", { listed: inList }, ["unseen"]],
  ["listed, and not shown, on a phone that had warned", { listed: inList, isWarned: true }, []],
  ["neither, on a phone that had warned", { isWarned: true }, ["unseen", "unseen"]],
  ["shown, and not listed", { seen: ["0/s2/1"] }, ["unseen"]],
])("a conflict %s", (_, scene, kinds) => {
  const rows = [first, kept];
  const findings = judge(evidenceOf(ATTENDANCE_SCRIPT, { ...scene, rows, register: said() }));
  expect(findings.map(({ kind }) => kind)).toEqual(kinds);
});

test("a conflict that somebody decided over is counted", () => {
  const scene = { rows: [first, kept, decision], register: said(3), isWarned: true };
  const evidence = evidenceOf(ATTENDANCE_SCRIPT, scene);
  expect([judge(evidence), decidedOver(evidence)]).toEqual([[], 1]);
});
