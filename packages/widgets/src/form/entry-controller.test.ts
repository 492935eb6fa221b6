import type { Issue } from "@ishc/core";
import { html, LitElement } from "lit";
import { expect, test } from "vitest";
import { FetchedPart } from "../element/fetched-part.ts";
import type { OutboxRecord } from "../outbox/outbox-record.ts";
import { memoryStorage } from "../testing/draft-storages.ts";
import { json, noSignal, receipt, serve } from "../testing/fake-server.ts";
import { eventually } from "../testing/harness.ts";
import { onFreshPage } from "../testing/on-fresh-page.ts";
import { storedRecords } from "../testing/outbox.ts";
import { EntryController } from "./entry-controller.ts";
import type { FormExtras } from "./entry-view.ts";
import { queuedOf, stuckOf } from "./extras/queue-notice.ts";
import type { FormKind } from "./form-kind.ts";
import type { FormSheet, FormSubmission } from "./form-setting.ts";
import type { FormWords } from "./form-words.ts";

// The controller of forms of rows, with the smallest form there is: one name that must not be blank.

interface Note {
  readonly id: string;
  readonly name: string;
}
interface NoteSheet extends FormSheet {
  readonly note?: Note;
}
interface NoteSubmission extends FormSubmission {
  readonly note: Note;
}

const missing: Issue = { code: "missing", path: ["note", "name"] };

const kind: FormKind<NoteSheet, NoteSubmission, FormWords> = {
  subject: "note",
  begin: ({ note }) => ({ name: note?.name ?? "" }),
  fields: () => [{ name: "name", label: "Tên", path: ["note", "name"] }],
  submission: ({ id, revision, subjectId }, { name }, { sheet }) => ({
    kind: "note",
    id,
    revision,
    clubId: sheet.club.id,
    note: { id: subjectId, name: String(name) },
  }),
  check: ({ note }) => (note.name === "" ? [missing] : []),
  sheetOf: (sheet, { note, id, revision }) => ({
    ...sheet,
    note,
    recorded: { submissionId: id, revision },
  }),
  body: () => html``,
};

const words = {
  undone: (what: string) => `Đã hoàn tác: ${what}.`,
  refused: "Không nhận.",
  reasons: { missing: () => "Chưa điền." },
  day: (day: string) => day,
} as unknown as FormWords;

class Host extends LitElement {
  fresh: () => Promise<NoteSheet | undefined> = async () => undefined;
  readonly controller = new EntryController(this, kind, {
    words: () => words,
    locale: () => "vi",
    extras: new FetchedPart<FormExtras>(() => new Promise(() => {})),
    action: () => "/api/notes",
    headers: () => undefined,
    reload: () => undefined,
    fresh: () => this.fresh(),
  });
  get form() {
    const view = this.controller.view();
    if (!view) throw new Error("There is no sheet yet.");
    return view;
  }
  protected override render() {
    const isWrong = this.controller.view()?.problems.length;
    return html`<h2 id="title" tabindex="-1"></h2><input id="name" aria-invalid=${Boolean(isWrong)}>`;
  }
}
customElements.define("x-entry-host", Host);

onFreshPage();

const sheetOf = (club: string, more: Partial<NoteSheet> = {}): NoteSheet => ({
  kind: "note-sheet",
  version: 1,
  club: { id: club, name: "CLB Minh Họa", village: "Thôn Minh Họa" },
  today: "2024-05-17",
  ...more,
});

const recorded = { submissionId: "mine", revision: 1 };

/** Each in a club of its own: a page remembers receipts by what they are about. */
async function open(more: Partial<NoteSheet> = {}, kept = new Map<string, unknown>()) {
  const host = new Host();
  host.controller.drafts.storage = memoryStorage(kept);
  const sent: NoteSubmission[] = [];
  host.addEventListener("ishc-submit", ({ detail }: CustomEventInit) =>
    sent.push(detail.submission),
  );
  document.body.append(host);
  const club = crypto.randomUUID();
  host.controller.use(sheetOf(club, more));
  await eventually(() => host.form);
  return { host, sent, kept, club };
}

/** Fills the form in, and presses “save”. */
function send({ form }: Host, name: string): void {
  form.set("name", name);
  form.save();
}

const shown = ({ form }: Host) => form.problems.map(({ name, text }) => `${name}: ${text}`);
const state = ({ form }: Host) => form.delivery.state;
const focused = ({ shadowRoot }: Host) => shadowRoot?.activeElement?.id;

test("what is blank is wrong at once, and shown only when a sending was tried", async () => {
  const { host, sent } = await open();
  host.form.leave("name");
  expect(shown(host)).toEqual([]);
  host.form.save();
  expect(shown(host)).toEqual(["name: Chưa điền."]);
  expect(host.form.isTried).toBe(true);
  await eventually(() => expect(focused(host)).toBe("name"));
  expect(sent).toEqual([]);
});

test("what a person left wrong is shown when they leave it, and gone when it is right", async () => {
  const { host } = await open();
  host.form.set("name", "Ánh");
  host.form.set("name", "");
  expect(shown(host)).toEqual([]);
  host.form.leave("name");
  expect(shown(host)).toEqual(["name: Chưa điền."]);
  host.form.set("name", "Ánh");
  expect(shown(host)).toEqual([]);
});

test("from the first letter to the receipt, and on to the next, which is about another", async () => {
  serve(receipt);
  const { host, sent, kept } = await open();
  host.form.set("name", "Ánh", "tên");
  expect(host.form.undoes).toBe("tên");
  host.form.save();
  await eventually(() => expect(host.form.isDone).toBe(true));
  host.form.next();
  await eventually(() => expect(host.form.isDone).toBe(false));
  expect(host.form.entries).toEqual({ name: "" });
  await eventually(() => expect(focused(host)).toBe("title"));
  expect(kept.size).toBe(0);
  send(host, "Bình");
  await eventually(() => expect(sent).toHaveLength(2));
  const [first, second] = sent;
  expect(second).toMatchObject({ revision: 1, note: { name: "Bình" } });
  expect(new Set([first?.id, second?.id]).size).toBe(2);
  expect(new Set([first?.note.id, second?.note.id]).size).toBe(2);
});

test("without a signal the next one can be begun as well, and both go out in order", async () => {
  serve(noSignal);
  const { host, sent } = await open();
  send(host, "Ánh");
  await eventually(() => expect(state(host)).toBe("waiting"));
  host.form.next();
  await eventually(() => expect(queuedOf(host.form)).toHaveLength(1));
  expect(host.form.entries).toEqual({ name: "" });
  send(host, "Bình");
  await eventually(() => expect(state(host)).toBe("waiting"));
  const requests = serve(receipt);
  host.form.drain();
  await eventually(() => expect(state(host)).toBe("received"));
  await eventually(() => expect(queuedOf(host.form)).toEqual([]));
  const bodies = await Promise.all(requests.map((each) => each.json()));
  expect(bodies.map(({ note }) => note.name)).toEqual(["Ánh", "Bình"]);
  expect(sent).toHaveLength(2);
});

test("a sheet that is fetched for the next is used where nothing else was opened meanwhile", async () => {
  serve(receipt);
  const { host, club } = await open({ note: { id: "n1", name: "Ánh" }, recorded });
  host.fresh = async () => sheetOf(club, { today: "2024-06-01" });
  send(host, "Ánh Nguyệt");
  await eventually(() => expect(host.form.isDone).toBe(true));
  host.form.next();
  await eventually(() => expect(host.form.sheet.today).toBe("2024-06-01"));
  expect(host.form.sheet.note).toBeUndefined();
});

test("the reasons of a refusal stand with their field until it is changed", async () => {
  serve(json({ title: "No", issues: [{ ...missing, code: "odd", message: "Trùng tên." }] }, 422));
  const { host } = await open();
  send(host, "Ánh");
  await eventually(() => expect(shown(host)).toEqual(["name: Trùng tên."]));
  expect(host.form.isTried).toBe(true);
  host.form.set("name", "Bình");
  expect(shown(host)).toEqual([]);
});

test("one that was not taken is told of in the next form, and can be opened there again", async () => {
  serve(json({ title: "No" }, 422));
  const { host, sent } = await open();
  send(host, "Ánh");
  await eventually(() => expect(state(host)).toBe("refused"));
  host.form.next();
  await eventually(() => expect(stuckOf(host.form)).toHaveLength(1));
  const [stuck] = stuckOf(host.form) as [OutboxRecord];
  host.form.set("name", "Bình");
  // What is being entered is not thrown away for it.
  expect(host.form.canReopen).toBe(false);
  host.form.reopen(stuck);
  expect(host.form.entries).toEqual({ name: "Bình" });
  host.form.undo();
  expect(host.form.canReopen).toBe(true);
  host.form.reopen(stuck);
  await eventually(() => expect(host.form.entries).toEqual({ name: "Ánh" }));
  serve(receipt);
  send(host, "Ánh Nguyệt");
  await eventually(() => expect(host.form.isDone).toBe(true));
  expect(sent[1]).toMatchObject({ id: sent[0]?.id, note: { name: "Ánh Nguyệt" } });
  expect(await storedRecords()).toEqual([]);
});

test("a correction goes out under the id of what is recorded, and tells of something new that was begun", async () => {
  serve(receipt);
  const { host, kept, club } = await open();
  host.form.set("name", "Bình");
  await eventually(() => expect(kept.size).toBe(1));
  host.controller.use(sheetOf(club, { note: { id: "n1", name: "Ánh" }, recorded }));
  await eventually(() => expect(host.form.hasNewDraft).toBe(true));
  expect(host.form.entries).toEqual({ name: "Ánh" });
  host.form.open("new");
  await eventually(() => expect(host.form.entries).toEqual({ name: "Bình" }));
  expect(host.form.hasNewDraft).toBe(false);
});

test("what is handed out is as it stands, and a change after it is another revision", async () => {
  const { host } = await open();
  expect(host.form.handOut()).toBeUndefined();
  expect(shown(host)).toEqual(["name: Chưa điền."]);
  host.form.set("name", "Ánh");
  expect(host.form.handOut()).toMatchObject({ revision: 1, note: { name: "Ánh" } });
  host.form.set("name", "Bình");
  expect(host.form.handOut()).toMatchObject({ revision: 2, note: { name: "Bình" } });
});

test("several entries are one step, which is said and undone as one", async () => {
  const { host } = await open();
  host.form.change({ label: "điền hộ", entries: { name: "Ánh", group: "Tổ 1" }, said: "Đã điền." });
  await eventually(() => expect(host.form.said).toBe("Đã điền."));
  expect(host.form.entries).toEqual({ name: "Ánh", group: "Tổ 1" });
  host.form.undo();
  expect(host.form.entries).toEqual({ name: "" });
  await eventually(() => expect(host.form.said).toBe("Đã hoàn tác: điền hộ."));
});
