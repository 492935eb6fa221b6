import type {
  ActivitySubmission,
  AttendanceSubmission,
  MemberSubmission,
  SupervisionSubmission,
} from "@ishc/core";
import { expect, expectTypeOf, test } from "vitest";
import "../activity-form/define.ts";
import "../attendance-form/define.ts";
import "../member-form/define.ts";
import "../supervision-form/define.ts";

test("an element's own events have their details, without a cast", () => {
  const form = document.createElement("ishc-member-form");
  const heard: string[] = [];
  const listener = (event: CustomEvent<{ readonly submission: MemberSubmission }>) =>
    void heard.push(event.detail.submission.member.name);
  form.addEventListener("ishc-submit", listener);
  form.addEventListener("ishc-received", ({ detail }) => {
    expectTypeOf(detail.submission).toEqualTypeOf<MemberSubmission>();
    expectTypeOf(detail.receipt.receipt).toBeString();
  });
  form.addEventListener("ishc-refused", ({ detail }) => {
    expectTypeOf(detail.reason).toEqualTypeOf<"conflict" | "refused">();
  });
  const detail = { submission: { member: { name: "Bà Lan" } } };
  form.dispatchEvent(new CustomEvent("ishc-submit", { detail }));
  form.removeEventListener("ishc-submit", listener);
  form.dispatchEvent(new CustomEvent("ishc-submit", { detail }));
  expect(heard).toEqual(["Bà Lan"]);
});

test("each form has those of its own kind", () => {
  document.createElement("ishc-activity-form").addEventListener("ishc-submit", ({ detail }) => {
    expectTypeOf(detail.submission).toEqualTypeOf<ActivitySubmission>();
  });
  const supervision = document.createElement("ishc-supervision-form");
  supervision.addEventListener("ishc-submit", ({ detail }) => {
    expectTypeOf(detail.submission).toEqualTypeOf<SupervisionSubmission>();
    // @ts-expect-error A visit is about no activity.
    expect(() => detail.submission.activity).toBeTypeOf("function");
  });
  supervision.addEventListener("ishc-received", ({ detail }) => {
    expectTypeOf(detail.submission).toEqualTypeOf<SupervisionSubmission>();
  });
  document.createElement("ishc-attendance-form").addEventListener("ishc-submit", ({ detail }) => {
    expectTypeOf(detail.submission).toEqualTypeOf<AttendanceSubmission>();
    // @ts-expect-error Attendance is about no member alone.
    expect(() => detail.submission.member).toBeTypeOf("function");
  });
});

test("other events and objects that listen are as with every element", () => {
  const form = document.createElement("ishc-attendance-form");
  form.addEventListener("click", (event) => expectTypeOf(event.clientX).toBeNumber());
  form.addEventListener("x-event", (event: Event) => expectTypeOf(event.type).toBeString());
  const types: string[] = [];
  const listener = { handleEvent: ({ type }: Event) => void types.push(type) };
  form.addEventListener("x-event", listener);
  form.dispatchEvent(new Event("x-event"));
  expect(types).toEqual(["x-event"]);
});
