import type { SubmissionReceipt } from "@ishc/core";
import { LitElement } from "lit";
import { expect, test } from "vitest";
import { DraftController } from "../controllers/draft-controller.ts";
import { memoryStorage } from "../testing/draft-storages.ts";
import { DraftSession, type DraftTerms } from "./draft-session.ts";
import { type Entries, sameEntries } from "./entries.ts";
import {
  type EntryDraft,
  type EntryIdentity,
  restoreStored,
  storeEntries,
} from "./stored-entries.ts";

class Host extends LitElement {}
customElements.define("x-session-host", Host);

const key = "ishc-member:c1:new";
const action = "Họ và tên";
const begun = { id: "s1", revision: 1, subjectId: "m9" };

const terms: DraftTerms<Entries, EntryIdentity> = {
  key,
  entries: {},
  identity: begun,
  isSame: sameEntries,
  store: storeEntries,
  restore: restoreStored,
};

type Session = DraftSession<Entries, string, EntryIdentity>;

function begin(kept = new Map<string, unknown>(), identity: EntryIdentity = begun, what = terms) {
  const drafts = new DraftController(new Host(), { isElsewhere: false });
  drafts.storage = memoryStorage(kept);
  const session: Session = new DraftSession({ ...what, identity }, drafts);
  return { kept, session };
}

function receiptOf(revision: number, submissionId = "s1"): SubmissionReceipt {
  return {
    kind: "ishc-receipt",
    version: 1,
    receipt: "7F3K",
    submissionId,
    revision,
    receivedAt: "2024-05-17T07:05:00.000Z",
    amendment: revision > 1,
  };
}

/** Enters a text, and sends. */
function send(session: Session, name: string): EntryDraft {
  session.change(action, { name });
  session.attempted();
  const { entries, identity } = session;
  return { entries, identity };
}

const named = (submissionId: string, revision: number) => ({ submissionId, revision });

const draftStored = () => new Promise((resolve) => setTimeout(resolve));

test("a receipt of what is entered now ends the draft", async () => {
  const { kept, session } = begin();
  const sent = send(session, "Ánh");
  session.received(receiptOf(1), sent);
  await draftStored();
  expect(session.receipt?.revision).toBe(1);
  expect(session.identity.revision).toBe(2);
  expect(kept.size).toBe(0);
});

test("a receipt of an earlier revision does not end a later one that is on its way", async () => {
  const { kept, session } = begin();
  const first = send(session, "Ánh");
  send(session, "Ánh Nguyệt");
  session.received(receiptOf(1), first);
  await draftStored();
  expect(session.receipt).toBeUndefined();
  expect(kept.get(key)).toMatchObject({ identity: { revision: 2 }, isAttempted: true });
  // No answer has come to revision 2: what is changed now must not go out under its name.
  session.change(action, { name: "Nguyệt" });
  expect(session.identity).toMatchObject({ id: "s1", revision: 3 });
});

test("nor where both say the same", async () => {
  const { kept, session } = begin();
  const first = send(session, "Ánh");
  session.change(action, { name: "Nguyệt" });
  const second = send(session, "Ánh");
  session.received(receiptOf(1), second);
  await draftStored();
  expect(kept.size).toBe(1);
  session.received(receiptOf(2), first);
  await draftStored();
  expect(kept.size).toBe(0);
  expect(session.identity.revision).toBe(3);
});

test("an earlier revision's receipt leaves the number of one that was not sent yet", async () => {
  const { kept, session } = begin();
  const first = send(session, "Ánh");
  session.change(action, { name: "Nguyệt" });
  session.received(receiptOf(1), first);
  await draftStored();
  expect(session.identity.revision).toBe(2);
  expect(kept.get(key)).toMatchObject({ identity: { revision: 2 }, isAttempted: false });
});

test("typing in one field is one step, and what else is done is a step by itself", () => {
  const { session } = begin();
  for (const name of ["Á", "Án", "Ánh"]) session.change(action, { name }, "name");
  session.change("Tổ", { name: "Ánh", group: "Tổ 2" }, "group");
  session.change(action, { name: "Ánh N", group: "Tổ 2" }, "name");
  session.typing = "";
  session.change(action, { name: "Ánh Ng", group: "Tổ 2" }, "name");
  session.change("Bỏ", { name: "" });
  session.change("Bỏ", {});
  expect(session.history.map((step) => step.action)).toEqual([
    "Họ và tên",
    "Tổ",
    "Họ và tên",
    "Họ và tên",
    "Bỏ",
    "Bỏ",
  ]);
  for (let step = 0; step < 4; step += 1) session.undo();
  expect(session.entries).toEqual({ name: "Ánh", group: "Tổ 2" });
  expect([session.undo(), session.undo(), session.undo()]).toEqual(["Tổ", "Họ và tên", undefined]);
  expect(session.entries).toEqual({});
});

test.each([
  ["goes on where nothing is recorded", undefined, undefined, false],
  ["goes on from what it was begun from", named("s7", 2), named("s7", 2), false],
  ["goes on from its own record", undefined, named("s1", 1), false],
  [
    "goes on from its own record, whatever that took the place of",
    named("s7", 2),
    named("s1", 1),
    false,
  ],
  ["is overtaken by a later revision of its own", undefined, named("s1", 2), true],
  ["is overtaken by another record", undefined, named("s7", 1), true],
  ["is overtaken by what somebody else has made of it", named("s7", 2), named("s7", 3), true],
  [
    "is overtaken by what took its place, though its own number is higher",
    named("s7", 1),
    named("s8", 1),
    true,
  ],
])("a draft %s", async (_name, replaces, recorded, isOvertaken) => {
  const { kept, session } = begin(new Map(), { ...begun, replaces });
  send(session, "Ánh");
  session.change(action, { name: "Nguyệt" });
  expect(session.identity.revision).toBe(2);
  const again = begin(kept, { ...begun, id: "s9", replaces: recorded }).session;
  expect(await again.restore()).toBe(true);
  expect(again.isOvertaken).toBe(isOvertaken);
  expect(again.identity).toMatchObject({ id: "s1", revision: 2 });
  expect(again.identity.replaces).toEqual(replaces);
  expect(again.entries).toEqual({ name: "Nguyệt" });
});

test("a draft that was sent is done once it is what is recorded, however that is written", async () => {
  const { kept, session } = begin();
  send(session, "Ánh ");
  const recorded = { ...terms, entries: { name: "Ánh" } };
  const again = begin(kept, { ...begun, id: "s9", replaces: named("s1", 1) }, recorded).session;
  expect(await again.restore()).toBe(false);
  expect(again.entries).toEqual({ name: "Ánh" });
  expect(kept.size).toBe(0);
});

test("what was sent and not changed since is what came in, however that is written", async () => {
  const { kept, session } = begin();
  const { identity } = send(session, "Ánh ");
  const sent = { identity, entries: { name: "Ánh" } };
  expect(session.isSaidBy(sent)).toBe(true);
  session.received(receiptOf(1), sent);
  await draftStored();
  expect(session.receipt?.revision).toBe(1);
  expect(kept.size).toBe(0);
  session.change(action, { name: "Ánh N" });
  expect(session.isSaidBy(sent)).toBe(false);
  expect(session.receipt).toBeUndefined();
});

test("a receipt of another tab's submission is what a change takes the place of", () => {
  const { session } = begin();
  session.change(action, { name: "Ánh" });
  const { entries } = session;
  session.received(receiptOf(3, "s7"), { entries, identity: { id: "s7", revision: 3 } });
  expect(session.isSent).toBe(true);
  session.change(action, { name: "Nguyệt" });
  expect(session.identity).toMatchObject({ id: "s1", replaces: named("s7", 3) });
});

test.each([
  ["another submission", { id: "s7", revision: 9 }, true],
  ["the same, not sent", { id: "s1", revision: 1 }, false],
  ["a later revision", { id: "s1", revision: 2 }, false],
])("a draft held against %s of the queue", (_name, record, isAfter) => {
  const { session } = begin();
  session.change(action, { name: "Ánh" });
  expect(session.isAfter(record)).toBe(isAfter);
  session.attempted();
  expect(session.isAfter({ id: "s1", revision: 1 })).toBe(true);
  expect(session.isAfter({ id: "s1", revision: 2 })).toBe(false);
});

test("a draft that says what is recorded by now is done", async () => {
  const { kept, session } = begin();
  session.change(action, { name: "" });
  const { session: again } = begin(kept, { ...begun, id: "s7", replaces: named("s6", 1) });
  expect(await again.restore()).toBe(false);
  expect(again.identity.id).toBe("s7");
  expect(kept.size).toBe(0);
});

test("a record that a person decided for takes the place of the draft, and undo brings that back", async () => {
  const { kept, session } = begin();
  session.change(action, { name: "Ánh" });
  const stored = {
    entries: { name: "Bình" },
    identity: { id: "s7", revision: 3, subjectId: "m9" },
  };
  const next = session.giveWay(stored, "giữ bản đã lưu");
  await draftStored();
  expect(next).toMatchObject(stored);
  expect(kept.size).toBe(0);
  expect(next.undo()).toBe("giữ bản đã lưu");
  expect(next.entries).toEqual({ name: "Ánh" });
  expect(next.identity).toMatchObject({ id: "s7", revision: 3 });
  expect(kept.get(key)).toMatchObject({ identity: { id: "s7" }, entries: { name: "Ánh" } });
});

test("another copy of the sheet goes on with what was entered, or begins where nothing was", () => {
  const { session } = begin();
  session.renew({ ...terms, entries: { name: "Bình" }, identity: { ...begun, id: "s2" } });
  expect(session).toMatchObject({ entries: { name: "Bình" }, identity: { id: "s2" } });
  send(session, "Ánh");
  session.renew({ ...terms, entries: { name: "Cúc" }, identity: { ...begun, id: "s3" } });
  expect(session).toMatchObject({ entries: { name: "Ánh" }, identity: { id: "s2" } });
  session.change(action, { name: "Nguyệt" });
  expect(session.identity.revision).toBe(2);
  expect(session.history).toHaveLength(2);
});

test("a change after a sending takes the next revision, whatever became of it: a draft tells itself from what waits", () => {
  const { session } = begin();
  const { identity } = send(session, "Ánh");
  session.change(action, { name: "Nguyệt" });
  expect(session.identity.revision).toBe(2);
  expect(session.isAfter(identity)).toBe(true);
  session.attempted();
  session.attempted();
  session.change(action, { name: "Ánh" });
  expect(session.identity.revision).toBe(3);
});

test("what was written meanwhile by another window is not forgotten with the receipt", async () => {
  const { kept, session } = begin();
  const sent = send(session, "Ánh");
  await draftStored();
  const other = { version: 1, identity: { id: "s2", revision: 1, subjectId: "m8" }, entries: {} };
  kept.set(key, other);
  session.received(receiptOf(1), sent);
  await draftStored();
  expect(kept.get(key)).toBe(other);
});

test("a draft that was taken up stays when another copy of the sheet comes", async () => {
  const { kept, session } = begin();
  session.change(action, { name: "Án" });
  await draftStored();
  const again = begin(kept).session;
  await again.restore();
  expect(again.isBegun).toBe(true);
  again.renew({ ...terms, entries: { name: "Bình" }, identity: { ...begun, id: "s2" } });
  expect(again.entries).toEqual({ name: "Án" });
  expect(again.identity.id).toBe("s1");
});

test.each([
  ["what a new sheet begins with", {}, false],
  ["what is recorded as it stands", { identity: { ...begun, replaces: named("s7", 1) } }, true],
])(
  "%s: whether nothing is left to send",
  (_name, { identity = begun }: { identity?: EntryIdentity }, isSent) => {
    const { session } = begin(new Map(), identity);
    expect(session.isSent).toBe(isSent);
    session.change(action, { name: "Án" });
    expect(session.isSent).toBe(false);
    session.undo();
    expect(session.isSent).toBe(isSent);
    session.attempted();
    expect(session.isSent).toBe(false);
  },
);
