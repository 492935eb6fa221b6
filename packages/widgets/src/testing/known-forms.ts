import type {
  ActivitySubmission,
  AttendanceSubmission,
  MemberSubmission,
  SupervisionSubmission,
} from "@ishc/core";
import type { LitElement } from "lit";
import { IshcActivityForm } from "../activity-form/define.ts";
import { IshcAttendanceForm } from "../attendance-form/define.ts";
import type { DraftStorage } from "../controllers/draft-storage.ts";
import { IshcMemberForm } from "../member-form/define.ts";
import type { Delivery } from "../outbox/delivery.ts";
import { IshcSupervisionForm } from "../supervision-form/define.ts";
import {
  sampleActivitySheet,
  sampleMemberSheet,
  samplePoints,
  sampleSupervisionSheet,
} from "./form-samples.ts";
import { all, one, settled, tap } from "./harness.ts";
import { markAs } from "./roster-harness.ts";
import { sampleSheet } from "./samples.ts";

/** A form of the kit, whichever. */
export type AnyForm = LitElement & {
  sheet: object | undefined;
  src: string | undefined;
  action: string | undefined;
  storage: DraftStorage;
  theme: "light" | "dark" | undefined;
  settle(delivery: Delivery): void;
  showStored(sheet: object): void;
};

/** One form, and how a person comes to see all of it. */
export interface KnownForm {
  /** Its tag without what all have in common. */
  readonly name: string;
  readonly create: () => AnyForm;
  /** A sheet about something new. */
  readonly sheet: object;
  /** Brings everything onto the screen that can stand there at once. */
  readonly unfold: (form: AnyForm) => Promise<void>;
  /** Then answers what must be answered. */
  readonly complete: (form: AnyForm) => Promise<void>;
  /** Types what no form takes. */
  readonly spoil: (form: AnyForm) => Promise<void>;
  /** The sheet of what was sent, as if somebody else had recorded it with other words. */
  readonly stored: (submission: never) => object;
  /** Where the server may find something wrong. */
  readonly path: readonly (string | number)[];
}

const recorded = { submissionId: "theirs", revision: 4 };

/** Chooses answers by their values, one after another. */
async function choose(form: AnyForm, ...values: string[]): Promise<void> {
  for (const value of values) {
    one(form, `input[value="${value}"]`).click();
    await settled(form);
  }
}

/** Puts texts in by the ids of their fields, each at once. */
async function put(form: AnyForm, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, text] of Object.entries(texts)) {
    const field = one<HTMLInputElement>(form, `[id="${id}"]`);
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    await form.updateComplete;
  }
  await settled(form);
}

const date = (name: string) => ({
  [`${name}.day`]: "17",
  [`${name}.month`]: "5",
  [`${name}.year`]: "2024",
});

/** The fields for what is to be done, as far as there are rows. */
const rowFields = (form: AnyForm) => all(form, ".row textarea").map(({ id }) => id);

const attendance: KnownForm = {
  name: "attendance-form",
  // What it takes and gives is typed more narrowly in each.
  create: () => new IshcAttendanceForm() as AnyForm,
  sheet: sampleSheet(),
  async unfold(form) {
    await markAs(form as IshcAttendanceForm, "m1", "Có phép");
    await tap(form, "Nội dung buổi này");
    await choose(form, "health");
    await put(form, { find: "t" });
  },
  async complete(form) {
    await put(form, { guests: "3" });
    await tap(form, "Đánh dấu có mặt");
  },
  async spoil(form) {
    await put(form, { guests: "mười" });
    one(form, ".save").click();
    await settled(form);
  },
  stored: ({ guests = 0 }: AttendanceSubmission) =>
    sampleSheet({
      marks: [{ memberId: "m1", status: "absent" }],
      guests: guests + 1,
      areas: ["culture"],
      recorded,
    }),
  path: ["marks", 0, "memberId"],
};

const member: KnownForm = {
  name: "member-form",
  create: () => new IshcMemberForm() as AnyForm,
  sheet: sampleMemberSheet(),
  async unfold(form) {
    await put(form, { name: "le thi anh" });
    await choose(form, "circumstances", "some", "poor");
  },
  async complete(form) {
    await choose(form, "female", "official");
    await put(form, { group: "Tổ của tôi", ...date("from") });
  },
  async spoil(form) {
    await put(form, { "birthDate.year": "12", name: "\u0007" });
    one(form, ".save").click();
    await settled(form);
  },
  stored: ({ member: { group: _, ...mine } }: MemberSubmission) =>
    sampleMemberSheet({
      people: [],
      member: { ...mine, name: "Hoàng Thị Kia", group: "Tổ của bản kia" },
      recorded,
    }),
  path: ["member", "name"],
};

const activity: KnownForm = {
  name: "activity-form",
  create: () => new IshcActivityForm() as AnyForm,
  sheet: sampleActivitySheet(),
  unfold: (form) => choose(form, "rights", "entitlement-case", "settled"),
  async complete(form) {
    await put(form, {
      ...date("date"),
      ...date("settledOn"),
      peopleReached: "30",
      note: "Lời của tôi",
      partner: "Bên tôi nhờ",
      evidence: "Ảnh của tôi",
    });
  },
  async spoil(form) {
    await put(form, { peopleReached: "mười", note: "\u0007" });
    one(form, ".save").click();
    await settled(form);
  },
  stored: ({ activity: mine }: ActivitySubmission) =>
    sampleActivitySheet({
      activity: { ...mine, note: "Lời kể kia", partner: "Bên kia", evidence: "Ảnh kia" },
      recorded,
    }),
  path: ["activity", "note"],
};

const supervision: KnownForm = {
  name: "supervision-form",
  create: () => new IshcSupervisionForm() as AnyForm,
  sheet: sampleSupervisionSheet(),
  async unfold(form) {
    await choose(form, "done");
    for (const _ of [1, 2]) await tap(form, "Thêm một việc");
  },
  async complete(form) {
    await choose(form, "on-site");
    const rows = rowFields(form).map((id, i) => [id, `Việc tôi dặn ${i}`]);
    const texts = { officer: "Cán bộ của tôi", note: "Lời của tôi", ...Object.fromEntries(rows) };
    await put(form, { ...date("date"), ...date("closedOn.a1"), ...texts });
  },
  async spoil(form) {
    await put(form, { [samplePoints.books]: "mười", officer: "\u0007" });
    one(form, ".save").click();
    await settled(form);
  },
  stored: ({ visit: { actions: _, ...mine } }: SupervisionSubmission) =>
    sampleSupervisionSheet({
      visit: { ...mine, officer: "Cán bộ kia", note: "Lời kia" },
      recorded,
    }),
  path: ["visit", "officer"],
};

/** Every form of the kit. */
export const knownForms: readonly KnownForm[] = [attendance, member, activity, supervision];
