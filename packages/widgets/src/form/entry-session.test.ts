import type { SubmissionReceipt } from "@ishc/core";
import { LitElement } from "lit";
import { expect, test } from "vitest";
import { DraftController } from "../controllers/draft-controller.ts";
import { memoryStorage } from "../testing/draft-storages.ts";
import type { Entries } from "./entries.ts";
import { EntrySession } from "./entry-session.ts";

class Host extends LitElement {}
customElements.define("x-session-host", Host);

const key = "ishc-member:c1:new";
const action = { name: "name", label: "Họ và tên" };

function begin(kept = new Map<string, unknown>()) {
  const drafts = new DraftController(new Host());
  drafts.storage = memoryStorage(kept);
  const identity = { id: "s1", revision: 1, subjectId: "m9" };
  return { kept, session: new EntrySession({ key, entries: {}, identity }, drafts) };
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
function send(session: EntrySession, name: string): Entries {
  session.change(action, { name });
  session.attempted();
  return session.entries;
}

const draftStored = () => new Promise((resolve) => setTimeout(resolve));

test("a receipt of what is entered now ends the draft", async () => {
  const { kept, session } = begin();
  const sent = send(session, "Ánh");
  session.received({ receipt: receiptOf(1), sent });
  await draftStored();
  expect(session.receipt?.revision).toBe(1);
  expect(session.identity.revision).toBe(2);
  expect(kept.size).toBe(0);
});

test("a receipt of an earlier revision does not end a later one that is on its way", async () => {
  const { kept, session } = begin();
  const first = send(session, "Ánh");
  send(session, "Ánh Nguyệt");
  session.received({ receipt: receiptOf(1), sent: first });
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
  session.received({ receipt: receiptOf(1), sent: second });
  await draftStored();
  expect(kept.size).toBe(1);
  session.received({ receipt: receiptOf(2), sent: first });
  await draftStored();
  expect(kept.size).toBe(0);
  expect(session.identity.revision).toBe(3);
});

test("an earlier revision's receipt leaves the number of one that was not sent yet", async () => {
  const { kept, session } = begin();
  const first = send(session, "Ánh");
  session.change(action, { name: "Nguyệt" });
  session.received({ receipt: receiptOf(1), sent: first });
  await draftStored();
  expect(session.identity.revision).toBe(2);
  expect(kept.get(key)).toMatchObject({ identity: { revision: 2 }, isAttempted: false });
});

test("what was written meanwhile by another window is not forgotten with the receipt", async () => {
  const { kept, session } = begin();
  const sent = send(session, "Ánh");
  await draftStored();
  const other = { version: 1, identity: { id: "s2", revision: 1, subjectId: "m8" }, entries: {} };
  kept.set(key, other);
  session.received({ receipt: receiptOf(1), sent });
  await draftStored();
  expect(kept.get(key)).toBe(other);
});
