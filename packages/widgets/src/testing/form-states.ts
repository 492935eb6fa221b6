import { page } from "vitest/browser";
import type { DraftStorage } from "../controllers/draft-storage.ts";
import { brokenStorage, memoryStorage } from "./draft-storages.ts";
import {
  type Answer,
  conflict,
  json,
  noSignal,
  receipt,
  serve,
  silence,
  stopServing,
} from "./fake-server.ts";
import { all, eventually, isShown, mount, one, settled, tap, text, until } from "./harness.ts";
import type { AnyForm, KnownForm } from "./known-forms.ts";
import { emptyPage } from "./on-fresh-page.ts";
import { blockDatabase, sampleRecord, storeAnything } from "./outbox.ts";

/** What stands between a person and a form, or what has become of what was entered. */
export interface FormState {
  readonly name: string;
  /** What the form says of it at the bottom; undefined where it has no bottom. */
  readonly said: string | RegExp | undefined;
  /** Brings a form there. */
  readonly reach: (known: KnownForm) => Promise<AnyForm>;
}

/** What a form is opened with, where it is not what most have. */
export interface Opening {
  readonly storage?: DraftStorage;
  readonly sheet?: object;
  /** The address of the sheet, in place of the sheet. */
  readonly src?: string;
}

const undo: (() => void)[] = [];

/** An empty page on a phone, with nothing in the queue, and nobody who answers. */
export async function beginAnew(): Promise<void> {
  for (const each of undo.splice(0)) each();
  await emptyPage();
  await page.viewport(360, 740);
}

/** Puts a form into the page, and waits until all its parts are there. */
export async function open(known: KnownForm, opening: Opening = {}): Promise<AnyForm> {
  const form = known.create();
  form.storage = opening.storage ?? memoryStorage();
  form.action = "/api/submissions";
  form.src = opening.src;
  if (opening.src === undefined) form.sheet = opening.sheet ?? known.sheet;
  await mount(form);
  await eventually(() => one(form, ".ways"));
  await settled(form);
  return form;
}

/** Opens a form with everything on the screen. */
export async function unfolded(known: KnownForm, opening?: Opening): Promise<AnyForm> {
  const form = await open(known, opening);
  await known.unfold(form);
  const ways = one<HTMLDetailsElement>(form, ".ways");
  if (!ways.open) await tap(form, "In, lưu tệp hoặc gửi tin nhắn");
  for (const fold of all<HTMLDetailsElement>(form, ".ways ~ [part=discard]")) fold.open = true;
  return form;
}

/** Fills everything in. */
export async function filled(known: KnownForm, opening?: Opening): Promise<AnyForm> {
  const form = await unfolded(known, opening);
  await known.complete(form);
  return form;
}

/** Presses the button that sends. */
export async function send(form: AnyForm): Promise<void> {
  one(form, ".save").click();
  await settled(form);
}

/** What the form hands out when it sends. */
function submissionsOf(form: AnyForm): object[] {
  const heard: object[] = [];
  form.addEventListener("ishc-submit", ({ detail }: CustomEventInit<{ submission: object }>) => {
    if (detail) heard.push(detail.submission);
  });
  return heard;
}

/** Presses the button, and gives what the form hands out once it has read the queue. */
export async function sentFrom(form: AnyForm): Promise<object> {
  const heard = submissionsOf(form);
  await send(form);
  await until(() => heard.length > 0, form);
  return heard[0] as object;
}

/** Fills in, sends, and gets answers. */
async function sent(known: KnownForm, ...answers: Answer[]): Promise<AnyForm> {
  serve(...answers);
  const form = await filled(known);
  await send(form);
  return form;
}

/** The line at the bottom says something. */
async function says(form: AnyForm, words: string): Promise<AnyForm> {
  await until(() => text(form, ".state").includes(words), form);
  return form;
}

/** Sends, and meets another record of the same, which is shown beside it. */
export async function inConflict(
  known: KnownForm,
  change: (stored: object) => object = (stored) => stored,
  form?: AnyForm,
): Promise<AnyForm> {
  serve(conflict, receipt);
  const element = form ?? (await filled(known));
  const heard = submissionsOf(element);
  await send(element);
  await eventually(() => one(element, "#conflict"));
  element.showStored(change(known.stored(heard[0] as never)));
  await until(() => all(element, ".compare").length > 0, element);
  return element;
}

/** Nothing can be shared or copied: a message stands there to be copied by hand. */
export async function writeMessage(form: AnyForm): Promise<HTMLTextAreaElement> {
  const writeText = () => Promise.reject(new Error("No."));
  Object.defineProperty(navigator, "share", { value: undefined, configurable: true });
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  undo.push(() => {
    for (const name of ["share", "clipboard"]) Reflect.deleteProperty(navigator, name);
  });
  await tap(form, "Gửi bằng tin nhắn");
  const field = one<HTMLTextAreaElement>(form, ".message textarea");
  await until(() => isShown(field), form);
  return field;
}

/** A form whose sheet comes from an address, or does not. */
async function fetching(known: KnownForm, answer: Answer, words: string): Promise<AnyForm> {
  serve(answer);
  const form = known.create();
  form.storage = memoryStorage();
  form.src = "/api/sheet";
  await mount(form);
  await until(() => text(form).includes(words), form);
  return form;
}

/** A form with all of it on the screen, on a device that keeps neither drafts nor the queue. */
export function withoutStorage(known: KnownForm): Promise<AnyForm> {
  undo.push(blockDatabase());
  return unfolded(known, { storage: brokenStorage });
}

/** Until then only a person's press tries it again. */
const inHalfAnHour = () => Date.now() + 1_800_000;

/** States in which every form can be. */
export const formStates: readonly FormState[] = [
  { name: "fresh", said: /^$/, reach: (known) => open(known) },
  {
    name: "unfolded, with rows and answers that ask for more",
    said: "Đã lưu trên máy này, chưa gửi.",
    reach: (known) => unfolded(known),
  },
  {
    name: "sent with something blank",
    said: /^$/,
    async reach(known) {
      const form = await open(known);
      await send(form);
      return form;
    },
  },
  {
    name: "sent with something wrong",
    said: "Đã lưu trên máy này, chưa gửi.",
    async reach(known) {
      const form = await unfolded(known);
      await known.spoil(form);
      await eventually(() => one(form, "#problems"));
      return form;
    },
  },
  {
    name: "waiting for a signal",
    said: /[Đđ]ang chờ sóng/,
    reach: async (known) => says(await sent(known, noSignal), "chờ sóng"),
  },
  {
    name: "received",
    said: /^Đã nhận lúc \d\d:\d\d, mã 7F3K\.$/,
    reach: async (known) => says(await sent(known, receipt), "mã 7F3K"),
  },
  {
    name: "refused by the server",
    said: /^Cần .* xem lại/,
    async reach(known) {
      const { path } = known;
      const issues = [{ code: "too-long", path, expected: 3, message: "Dài quá." }];
      const refused = json({ type: "urn:ishc:problem:invalid", status: 422, issues }, 422);
      const form = await sent(known, refused);
      await until(() => all(form, "#problems").length > 0, form);
      return form;
    },
  },
  {
    name: "while other forms on the device are not with the server",
    said: /^$/,
    async reach(known) {
      const kind = (known.sheet as { kind: string }).kind.replace("-sheet", "");
      const own = `${kind}:c1:2024-04-17`;
      const problem = { status: 422 };
      await storeAnything(sampleRecord(own, { state: "needs-you", problem }));
      await storeAnything(sampleRecord("ishc-other:c2:x", { order: 2, nextAt: inHalfAnHour() }));
      serve(json(known.sheet), noSignal);
      const storage = memoryStorage(new Map([[`${kind}:c1:2024-03-17`, {}]]));
      const form = await open(known, { src: "/api/sheet", storage });
      await until(() => text(form, "[part=others]").includes("cần bà con xem lại"), form);
      await until(() => text(form, "[part=others]").includes("đang ghi dở"), form);
      return form;
    },
  },
  {
    name: "in conflict, with both records",
    said: /^Cần .* xem lại/,
    reach: (known) => inConflict(known),
  },
  {
    name: "in conflict, and the other record cannot be had",
    said: /^Cần .* xem lại/,
    async reach(known) {
      serve(json(known.sheet), conflict, json({}, 500));
      const form = await filled(known, { src: "/api/sheet" });
      await send(form);
      await until(() => text(form, "#conflict").includes("Chưa mở được bản đã lưu"), form);
      return form;
    },
  },
  {
    name: "decided for the stored record",
    said: /^$/,
    async reach(known) {
      const form = await inConflict(known);
      await tap(form, "Giữ bản đã lưu");
      return form;
    },
  },
  {
    name: "on a device that keeps nothing, with a message",
    said: /Máy này không giữ được bản nháp/,
    async reach(known) {
      const form = await withoutStorage(known);
      await writeMessage(form);
      return form;
    },
  },
  {
    name: "filled in by another tab",
    said: /đang được điền ở một cửa sổ khác/,
    async reach(known) {
      const storage = memoryStorage();
      const first = await unfolded(known, { storage });
      // Two forms in one document stand in for two tabs.
      first.hidden = true;
      const second = await open(known, { storage });
      await until(() => text(second, "[role=alert]") !== "", second);
      return second;
    },
  },
  {
    name: "with records in the queue that cannot be read",
    said: /^$/,
    async reach(known) {
      await storeAnything({ key: "k", schemaVersion: 99 });
      const form = await open(known);
      await until(() => text(form, ".notices").includes("Trong máy này có 1 bản"), form);
      return form;
    },
  },
  {
    name: "waiting for its sheet",
    said: undefined,
    reach: (known) => fetching(known, silence, "Đang mở"),
  },
  {
    name: "without its sheet",
    said: undefined,
    reach: (known) => fetching(known, json({}, 500), "Chưa mở được"),
  },
];

/** States of the forms that begin anew, once something is sent. */
export const nextStates: readonly FormState[] = [
  {
    name: "the next one, while the one before waits for a signal",
    said: /^$/,
    async reach(known) {
      const form = await says(await sent(known, noSignal), "chờ sóng");
      one(form, ".next").click();
      await until(() => text(form, ".notices").includes("Còn 1 phiếu"), form);
      return form;
    },
  },
  {
    name: "the next one, while the one before needs a person",
    said: /^$/,
    async reach(known) {
      const form = await says(await sent(known, noSignal), "chờ sóng");
      one(form, ".next").click();
      await until(() => text(form, ".notices").includes("Còn 1 phiếu"), form);
      stopServing();
      serve(json({ title: "No." }, 422));
      window.dispatchEvent(new Event("online"));
      await until(() => text(form, "[part=stuck]") !== "", form);
      return form;
    },
  },
  {
    name: "a correction, while something new is begun",
    said: /^$/,
    async reach(known) {
      const other = await filled(known);
      other.addEventListener("ishc-submit", (event) => event.preventDefault());
      const submission = await sentFrom(other);
      other.remove();
      const storage = memoryStorage();
      (await unfolded(known, { storage })).remove();
      const form = await open(known, { storage, sheet: known.stored(submission as never) });
      await until(() => text(form, ".notices").includes("phiếu mới"), form);
      return form;
    },
  },
];

/** The states that a form can be in. */
export function statesOf({ name }: KnownForm): readonly FormState[] {
  return name === "attendance-form" ? formStates : [...formStates, ...nextStates];
}
