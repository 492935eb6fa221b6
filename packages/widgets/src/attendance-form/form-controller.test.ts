import type { AttendanceSheet, AttendanceSubmission } from "@ishc/core";
import { ATTENDANCE_FORM_WORDS_VI } from "@ishc/i18n";
import { html, LitElement } from "lit";
import { expect, test } from "vitest";
import { FetchedPart } from "../element/fetched-part.ts";
import { memoryStorage } from "../testing/draft-storages.ts";
import { conflict, json, noSignal, receipt, serve } from "../testing/fake-server.ts";
import { eventually } from "../testing/harness.ts";
import { onFreshPage } from "../testing/on-fresh-page.ts";
import { storedRecords } from "../testing/outbox.ts";
import { sampleSheet } from "../testing/samples.ts";
import * as parts from "./extras.ts";
import { FormController } from "./form-controller.ts";
import type { Extras } from "./form-view.ts";

// The controller of the attendance form without its templates: a host that draws what the focus is led to.

const extras = new FetchedPart<Extras>(async () => parts);
extras.value = parts;

class Host extends LitElement {
  stored: AttendanceSheet | undefined;
  private readonly settings = {
    words: () => ATTENDANCE_FORM_WORDS_VI,
    locale: () => "vi" as const,
    extras,
    action: () => "/api/attendance",
    headers: () => undefined,
    reload: () => async () => this.stored,
  };
  readonly controller = new FormController(this, this.settings);
  get form() {
    const view = this.controller.view();
    if (!view) throw new Error("There is no sheet yet.");
    return view;
  }
  protected override render() {
    const members = this.controller.view()?.sheet.members ?? [];
    return html`
      <input id="find"><input id="guests">
      ${["problems", "question", "conflict", "rest-done"].map((id) => html`<p id=${id} tabindex="-1"></p>`)}
      ${members.map(({ id }) => html`<p data-member=${id}><input id=${id}></p>`)}
      <p class="state" id="state" tabindex="-1"></p>
    `;
  }
}
customElements.define("x-attendance-host", Host);

onFreshPage();

/** Each with a meeting of its own: a page remembers receipts by what they are about. */
async function open(more: Partial<AttendanceSheet> = {}, kept = new Map<string, unknown>()) {
  const host = new Host();
  host.controller.drafts.storage = memoryStorage(kept);
  const sent: AttendanceSubmission[] = [];
  host.addEventListener("ishc-submit", ({ detail }: CustomEventInit) =>
    sent.push(detail.submission),
  );
  document.body.append(host);
  const { meeting } = sampleSheet();
  const sheet = sampleSheet({ meeting: { ...meeting, id: crypto.randomUUID() }, ...more });
  host.controller.use(sheet);
  await eventually(() => host.form);
  return { host, sent, kept, sheet };
}

const marks = ({ form }: Host) => Object.fromEntries(form.entries.marks);
const state = ({ form }: Host) => form.delivery.state;
const focused = ({ shadowRoot }: Host) => shadowRoot?.activeElement?.id;
const allPresent = { m1: "present", m2: "present", m3: "present", m4: "present", m5: "present" };

test("marks stand for whoever they were put to, are counted, and are taken back one by one", async () => {
  const { host } = await open();
  host.form.mark("m1", "absent");
  host.form.mark("m2", "present");
  host.form.mark("m1", "excused");
  expect(marks(host)).toEqual({ m1: "excused", m2: "present" });
  expect(host.form.tally).toMatchObject({ eligible: 4, present: 1, rate: 0.25, unmarked: 3 });
  expect(host.form.activeId).toBe("m1");
  host.form.undo();
  expect(marks(host)).toEqual({ m1: "absent", m2: "present" });
  await eventually(() => expect(host.form.said).toBe("Đã hoàn tác: Ánh: Có phép."));
  host.form.undo();
  host.form.undo();
  expect(marks(host)).toEqual({});
  expect(host.form.undoes).toBeUndefined();
});

test("a mark that is taken back leaves the person blank, and leads to their first choice", async () => {
  const { host } = await open();
  host.form.mark("m3", "absent");
  host.form.clear("m3");
  expect(marks(host)).toEqual({});
  await eventually(() => expect(focused(host)).toBe("m3"));
  const steps = host.form.undoes;
  // Nothing is there to take back: that is no step.
  host.form.clear("m4");
  expect(host.form.undoes).toBe(steps);
  expect(host.form.activeId).toBe("m3");
});

test("those left are present in one step, which is said, and undone as one", async () => {
  const { host } = await open();
  host.form.mark("m2", "absent");
  host.form.markRest();
  expect(marks(host)).toEqual({ ...allPresent, m2: "absent" });
  await eventually(() => expect(host.form.said).toBe(ATTENDANCE_FORM_WORDS_VI.markedRest("4")));
  await eventually(() => expect(focused(host)).toBe("rest-done"));
  host.form.undo();
  expect(marks(host)).toEqual({ m2: "absent" });
});

test("two things done between two drawings are both there", async () => {
  const { host } = await open();
  const before = host.form;
  before.mark("m1", "present");
  before.mark("m2", "absent");
  before.setArea("culture", true, "nội dung");
  before.setArea("health", true, "nội dung");
  expect(marks(host)).toEqual({ m1: "present", m2: "absent" });
  // In the order of the eight, not of the taps.
  expect(host.form.entries.areas).toEqual(["health", "culture"]);
});

test("a number that is typed is one step, however many keys it takes", async () => {
  const { host } = await open();
  for (const typed of ["1", "12", "120"]) host.form.setGuests(typed, "số khách");
  expect([host.form.entries.guests, host.form.undoes]).toEqual(["120", "số khách"]);
  host.form.undo();
  expect([host.form.entries.guests, host.form.undoes]).toEqual(["", undefined]);
});

test("a search is no entry: nothing is kept of it, and it ends where a person is led elsewhere", async () => {
  const { host, kept } = await open();
  host.form.find("huong");
  expect([host.form.typed, host.form.undoes]).toEqual(["huong", undefined]);
  expect(kept.size).toBe(0);
  host.form.findAll();
  expect(host.form.typed).toBe("");
  await eventually(() => expect(focused(host)).toBe("find"));
  host.form.find("huong");
  host.form.goTo("m5");
  expect(host.form.typed).toBe("");
  await eventually(() => expect(focused(host)).toBe("m5"));
  host.form.goTo("guests");
  await eventually(() => expect(focused(host)).toBe("guests"));
});

test("blanks are asked about once, lead to the first of them, and are sent as blanks all the same", async () => {
  serve(receipt);
  const { host, sent } = await open();
  host.form.mark("m1", "absent");
  host.form.save();
  expect(host.form.question).toBe("unmarked");
  await eventually(() => expect(focused(host)).toBe("question"));
  host.form.goToUnmarked();
  await eventually(() => expect(focused(host)).toBe("m2"));
  // What is marked by then is no longer asked about in the same words.
  host.form.mark("m2", "present");
  expect(host.form.question).toBeUndefined();
  host.form.save();
  host.form.saveAnyway();
  await eventually(() => expect(focused(host)).toBe("state"));
  await eventually(() => expect(host.form.isSent).toBe(true));
  expect(host.form.question).toBeUndefined();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.marks).toEqual([
    { memberId: "m1", status: "absent" },
    { memberId: "m2", status: "present" },
  ]);
});

test("what everybody is marked in goes out without a question, and its draft goes with the receipt", async () => {
  const requests = serve(receipt);
  const { host, sent, kept, sheet } = await open();
  host.form.markRest();
  await eventually(() => expect(kept.size).toBe(1));
  host.form.save();
  await eventually(() => expect(state(host)).toBe("received"));
  await eventually(() => expect(kept.size).toBe(0));
  expect(sent[0]).toMatchObject({ revision: 1, clubId: sheet.club.id });
  // Pressed again, it tells the same again, and sends nothing.
  host.form.save();
  await eventually(() => expect(state(host)).toBe("received"));
  expect(requests).toHaveLength(1);
  host.form.mark("m1", "absent");
  expect([state(host), host.form.isSent]).toEqual(["idle", false]);
  host.form.undo();
  expect([state(host), host.form.isSent]).toEqual(["received", true]);
});

test("without a signal it waits, is opened again as it was, and goes out when asked to", async () => {
  serve(noSignal);
  const { host, kept, sent, sheet } = await open();
  host.form.markRest();
  host.form.save();
  await eventually(() => expect(state(host)).toBe("waiting"));
  host.remove();
  const { host: again } = await open(sheet, kept);
  await eventually(() => expect(state(again)).toBe("waiting"));
  expect(marks(again)).toEqual(allPresent);
  const requests = serve(receipt);
  again.form.save();
  await eventually(() => expect(state(again)).toBe("received"));
  expect(await requests[0]?.json()).toMatchObject({ id: sent[0]?.id, revision: 1 });
  expect(await storedRecords()).toEqual([]);
});

test("a refusal stands until it is sent again, under the next revision where something was changed", async () => {
  const issue = { code: "odd", path: ["marks", 0, "memberId"], message: "Không có người này." };
  serve(json({ title: "No", status: 422, issues: [issue] }, 422));
  const { host, sent } = await open();
  host.form.markRest();
  host.form.save();
  await eventually(() => expect(state(host)).toBe("refused"));
  expect(host.form.refusal).toMatchObject({
    submission: { id: sent[0]?.id },
    problem: { issues: [issue] },
  });
  await eventually(() => expect(focused(host)).toBe("problems"));
  serve(receipt);
  host.form.mark("m1", "absent");
  host.form.save();
  expect(host.form.refusal).toBeUndefined();
  await eventually(() => expect(host.form.isSent).toBe(true));
  expect(sent[1]?.id).toBe(sent[0]?.id);
  expect(await storedRecords()).toEqual([]);
});

test("another record of the meeting is fetched, and a person decides between the two", async () => {
  serve(conflict, receipt);
  const { host, sent, sheet } = await open();
  const recorded = { submissionId: "theirs", revision: 4 };
  host.stored = { ...sheet, marks: [{ memberId: "m1", status: "absent" }], recorded };
  host.form.markRest();
  host.form.save();
  await eventually(() => expect(host.form.stored).toBe(host.stored));
  await eventually(() => expect(focused(host)).toBe("conflict"));
  host.form.decision.keepStored("giữ bản đã lưu");
  expect(marks(host)).toEqual({ m1: "absent" });
  expect([host.form.question, host.form.activeId]).toEqual(["conflict-loaded", undefined]);
  host.form.undo();
  expect(marks(host)).toEqual(allPresent);
  host.form.save();
  await eventually(() => expect(state(host)).toBe("received"));
  expect(sent[1]).toMatchObject({ revision: 1, replaces: recorded });
});

test("a correction begins with what is recorded, and has nothing to send until something is changed", async () => {
  serve(receipt);
  const recorded = { submissionId: "mine", revision: 2 };
  const { host, sent } = await open({ marks: [{ memberId: "m1", status: "present" }], recorded });
  expect(marks(host)).toEqual({ m1: "present" });
  expect(host.form.isSent).toBe(true);
  host.form.mark("m1", "absent");
  expect(host.form.isSent).toBe(false);
  host.form.saveAnyway();
  await eventually(() => expect(state(host)).toBe("received"));
  expect(sent[0]).toMatchObject({ revision: 1, replaces: recorded });
});

test("what is handed out is as it stands, and a change after it is another revision", async () => {
  const { host } = await open();
  host.form.mark("m1", "absent");
  const first = host.form.handOut();
  expect(first).toMatchObject({ revision: 1, marks: [{ memberId: "m1", status: "absent" }] });
  host.form.mark("m1", "present");
  expect(host.form.handOut()).toMatchObject({ id: first?.id, revision: 2 });
});

test("another meeting begins with nothing of the one before, which is there again when it is opened", async () => {
  const { host, sheet } = await open();
  host.form.mark("m1", "absent");
  const other = { ...sheet, meeting: { ...sheet.meeting, id: crypto.randomUUID() } };
  host.controller.use(other);
  await eventually(() => expect(host.form.sheet).toBe(other));
  expect([marks(host), host.form.activeId, host.form.undoes]).toEqual([{}, undefined, undefined]);
  host.controller.use(sheet);
  await eventually(() => expect(marks(host)).toEqual({ m1: "absent" }));
});
