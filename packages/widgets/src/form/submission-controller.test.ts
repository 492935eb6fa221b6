import type { SubmissionReference } from "@ishc/core";
import { LitElement } from "lit";
import { expect, test } from "vitest";
import { memoryStorage } from "../testing/draft-storages.ts";
import { conflict, json, noSignal, receipt, serve } from "../testing/fake-server.ts";
import { eventually, settled } from "../testing/harness.ts";
import { onFreshPage } from "../testing/on-fresh-page.ts";
import { storedRecords } from "../testing/outbox.ts";
import type { Draft, DraftIdentity } from "./draft-session.ts";
import { SubmissionController } from "./submission-controller.ts";

// The controller of every form, with the smallest form there is: one text.

interface NoteSheet {
  readonly id: string;
  readonly note: string;
  readonly recorded?: SubmissionReference;
}

interface NoteTypes {
  readonly sheet: NoteSheet;
  readonly submission: {
    readonly kind: string;
    readonly id: string;
    readonly revision: number;
    readonly note: string;
  };
  readonly entries: string;
  readonly action: string;
  readonly identity: DraftIdentity;
}

type NoteDraft = Draft<string, DraftIdentity>;

class NoteController extends SubmissionController<NoteTypes> {
  readonly refusals: string[] = [];

  protected draftTerms({ id, note, recorded }: NoteSheet) {
    return {
      key: `note:${id}`,
      entries: note,
      identity: {
        id: recorded?.submissionId ?? crypto.randomUUID(),
        revision: (recorded?.revision ?? 0) + 1,
      },
      isSame: (a: string, b: string) => a === b,
      store: ({ entries, identity, isAttempted }: Required<NoteDraft>) => ({
        entries,
        identity,
        isAttempted,
      }),
      restore: (stored: unknown) => stored as NoteDraft | undefined,
    };
  }
  protected draftOf({ id, revision, note }: NoteTypes["submission"]) {
    return { entries: note, identity: { id, revision } };
  }
  protected submissionOf({ entries, identity }: { entries: string; identity: DraftIdentity }) {
    return { kind: "note", ...identity, note: entries };
  }
  protected subjectOf(sheet = this.sheet) {
    return sheet?.id;
  }
  protected nameOf(action: string) {
    return action;
  }
  protected forget() {}
  protected refuse({ note }: NoteTypes["submission"]) {
    this.refusals.push(note);
  }

  /** What a person does. */
  write(note: string) {
    this.session?.change("viết", note);
    this.touched();
  }
  press() {
    return this.deliver();
  }
  get view() {
    return this.session && this.common(this.session);
  }
}

class Host extends LitElement {
  readonly controller = new NoteController(this, {
    words: () => ({ undone: (what) => `Đã hoàn tác: ${what}.` }),
    locale: () => "vi",
    action: () => "/api/notes",
    headers: () => undefined,
    reload: () => async (id) => ({ id, note: "của người khác", recorded: theirs }),
    extras: { asked: Promise.resolve() },
  });
}
customElements.define("x-note-host", Host);

const theirs = { submissionId: "theirs", revision: 4 };

onFreshPage();

/** Each about a subject of its own: the queue of a page remembers receipts by what they are about. */
async function open({
  kept = new Map<string, unknown>(),
  id = crypto.randomUUID() as string,
} = {}) {
  const host = new Host();
  const { controller } = host;
  controller.drafts.storage = memoryStorage(kept);
  const heard: string[] = [];
  for (const type of ["ishc-change", "ishc-submit", "ishc-received", "ishc-refused"]) {
    host.addEventListener(type, () => void heard.push(type));
  }
  document.body.append(host);
  controller.use({ id, note: "" });
  await eventually(() => expect(controller.view).toBeDefined());
  return { host, controller, heard, kept, id };
}

const state = (controller: NoteController) => controller.view?.delivery.state;

test("from the first letter to the receipt", async () => {
  const requests = serve(receipt);
  const { controller, heard, kept } = await open();
  expect(state(controller)).toBe("idle");
  controller.write("Ánh");
  await eventually(() => expect(kept.size).toBe(1));
  await controller.press();
  await eventually(() => expect(state(controller)).toBe("received"));
  expect(heard).toEqual(["ishc-change", "ishc-submit", "ishc-received"]);
  expect(await requests[0]?.json()).toMatchObject({ note: "Ánh", revision: 1 });
  expect(controller.view?.isSent).toBe(true);
  await eventually(() => expect(kept.size).toBe(0));
});

test("a press after the receipt sends nothing, and tells the same receipt", async () => {
  const requests = serve(receipt);
  const { controller, heard } = await open();
  controller.write("Ánh");
  await controller.press();
  await controller.press();
  expect(requests).toHaveLength(1);
  expect(heard.filter((type) => type === "ishc-submit")).toHaveLength(1);
  expect(heard.filter((type) => type === "ishc-received")).toHaveLength(2);
});

test("without a signal it waits, and a press tries again what waits", async () => {
  const requests = serve(noSignal, receipt);
  const { controller, heard } = await open();
  controller.write("Ánh");
  await controller.press();
  expect(state(controller)).toBe("waiting");
  await controller.press();
  await eventually(() => expect(state(controller)).toBe("received"));
  expect(requests).toHaveLength(2);
  expect(heard.filter((type) => type === "ishc-submit")).toHaveLength(1);
});

test("what the page will not have sent is handed to the page", async () => {
  const requests = serve(receipt);
  const { host, controller } = await open();
  host.addEventListener("ishc-submit", (event) => event.preventDefault());
  controller.write("Ánh");
  await controller.press();
  expect(state(controller)).toBe("handed");
  controller.settle({ state: "waiting" });
  expect(state(controller)).toBe("waiting");
  expect(requests).toEqual([]);
});

test("a change after the receipt is the next revision; undone, the receipt is true again", async () => {
  const requests = serve(receipt);
  const { controller } = await open();
  controller.write("Ánh");
  await controller.press();
  controller.write("Ánh Nguyệt");
  expect(state(controller)).toBe("idle");
  controller.view?.undo();
  expect(state(controller)).toBe("received");
  await eventually(() => expect(controller.view?.said).toBe("Đã hoàn tác: viết."));
  controller.write("Nguyệt");
  await controller.press();
  await eventually(() => expect(requests).toHaveLength(2));
  expect(await requests[1]?.json()).toMatchObject({ note: "Nguyệt", revision: 2 });
});

test("a refusal is told, and what is changed goes out as the next revision", async () => {
  const requests = serve(json({ title: "No" }, 422), receipt);
  const { controller, heard } = await open();
  controller.write("Ánh");
  await controller.press();
  expect(state(controller)).toBe("refused");
  expect(controller.refusals).toEqual(["Ánh"]);
  expect(heard).toContain("ishc-refused");
  controller.write("Nguyệt");
  await controller.press();
  await eventually(() => expect(state(controller)).toBe("received"));
  expect(await requests[1]?.json()).toMatchObject({ note: "Nguyệt", revision: 2 });
  expect(await storedRecords()).toEqual([]);
});

test("a conflict fetches the other record; a press decides nothing; the stored one can stay", async () => {
  const requests = serve(conflict);
  const { controller } = await open();
  controller.write("Ánh");
  await controller.press();
  await eventually(() => expect(controller.view?.stored?.note).toBe("của người khác"));
  expect(state(controller)).toBe("conflict");
  await controller.press();
  expect(requests).toHaveLength(1);
  controller.keepStored("giữ");
  expect(controller.view?.entries).toBe("của người khác");
  await eventually(async () => expect(await storedRecords()).toEqual([]));
  controller.view?.undo();
  expect(controller.view?.entries).toBe("Ánh");
});

test("or what was entered goes out in its place, by name", async () => {
  const requests = serve(conflict, receipt);
  const { controller } = await open();
  controller.write("Ánh");
  await controller.press();
  controller.sendMine({ replaces: theirs });
  await eventually(() => expect(state(controller)).toBe("received"));
  expect(await requests[1]?.json()).toMatchObject({ note: "Ánh", revision: 2, replaces: theirs });
});

test("what waits from an earlier page is on the screen again, and is sent once", async () => {
  serve(noSignal);
  const before = await open();
  before.controller.write("Ánh");
  await before.controller.press();
  before.host.remove();
  before.kept.clear();
  // Nothing of it comes up in a form about something else.
  const other = await open();
  await settled(other.host);
  expect(other.controller.view).toMatchObject({ entries: "", delivery: { state: "idle" } });
  other.host.remove();
  const again = await open({ id: before.id });
  await eventually(() => expect(again.controller.view?.entries).toBe("Ánh"));
  await eventually(() => expect(state(again.controller)).toBe("waiting"));
  const requests = serve(receipt);
  await again.controller.press();
  await eventually(() => expect(state(again.controller)).toBe("received"));
  expect(requests).toHaveLength(1);
});

test("a second form on the same shows the draft, and can take it over", async () => {
  serve(receipt);
  const first = await open();
  first.controller.write("Ánh");
  const second = await open({ kept: first.kept, id: first.id });
  expect(second.controller.view).toMatchObject({ entries: "Ánh", isElsewhere: true });
  await second.controller.press();
  expect(second.heard).toEqual([]);
  second.controller.view?.takeOver();
  await eventually(() => expect(second.controller.view?.isElsewhere).toBe(false));
  await eventually(() => expect(first.controller.view?.isElsewhere).toBe(true));
});

test("another copy of the same sheet goes on with what was entered; another subject does not", async () => {
  const { controller, id } = await open();
  controller.write("Ánh");
  controller.use({ id, note: "" });
  expect(controller.view?.entries).toBe("Ánh");
  controller.use({ id: "other", note: "" });
  await eventually(() => expect(controller.view?.entries).toBe(""));
});
