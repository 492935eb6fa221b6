import { expect, test } from "vitest";
import { IshcAttendanceForm } from "../attendance-form/define.ts";
import { IshcMemberForm } from "../member-form/define.ts";
import { type Answer, json, receipt, serve } from "../testing/fake-server.ts";
import { sampleMemberSheet } from "../testing/form-samples.ts";
import { eventually, mount, one, settled, tap } from "../testing/harness.ts";
import { onFreshPage } from "../testing/on-fresh-page.ts";
import { sampleRecord, storeAnything, storedRecords } from "../testing/outbox.ts";
import { stateIs } from "../testing/roster-harness.ts";
import { sampleSheet } from "../testing/samples.ts";

const headers = {
  authorization: "Bearer bi-mat",
  "x-ishc-device": encodeURIComponent("Máy bà Nga"),
};

onFreshPage();

/** A server that answers whoever has the token. */
const guarded =
  (answer: Answer): Answer =>
  (request) =>
    (request.headers.get("authorization") === headers.authorization ? answer : json({}, 401))(
      request,
    );

async function attendance(action = "/api/attendance"): Promise<IshcAttendanceForm> {
  const form = new IshcAttendanceForm();
  form.src = "/api/sheet";
  form.action = action;
  form.headers = headers;
  await mount(form);
  await eventually(() => one(form, ".ways"));
  await settled(form);
  return form;
}

test("a form asks and sends with the headers of the page, and keeps them nowhere", async () => {
  const requests = serve(guarded(json(sampleSheet())), guarded(receipt));
  const form = await attendance();
  await tap(form, "Đánh dấu có mặt cả 5 người");
  const seen = Promise.resolve().then(storedRecords);
  await tap(form, "Gửi điểm danh");
  await stateIs(form, "mã 7F3K");
  expect(requests.map((each) => each.headers.get("x-ishc-device"))).toEqual([
    headers["x-ishc-device"],
    headers["x-ishc-device"],
  ]);
  expect(JSON.stringify([await seen, { ...localStorage }, form.outerHTML])).not.toContain("bi-mat");
});

test("they go to the form's own address and to no other; what they are missing for waits for its own page", async () => {
  const address = new URL("/api/members", location.href).href;
  await storeAnything(sampleRecord("ishc-member:c1:new", { action: address }));
  const requests = serve((request) =>
    new URL(request.url).pathname === "/api/members"
      ? guarded(receipt)(request)
      : json(sampleSheet())(request),
  );
  const form = await attendance();
  const asked = () => requests.filter(({ url }) => url === address);
  await eventually(() => expect(asked()).toHaveLength(1));
  expect(asked()[0]?.headers.get("authorization")).toBeNull();
  await eventually(async () => expect(await storedRecords()).toMatchObject([{ state: "waiting" }]));
  form.remove();
  const own = new IshcMemberForm();
  own.sheet = sampleMemberSheet();
  own.action = "/api/members";
  own.headers = headers;
  await mount(own);
  await eventually(async () => expect(await storedRecords()).toEqual([]));
});

test("a refusal of the form's own is told, with headers or without", async () => {
  serve(json(sampleSheet()), json({ status: 401 }, 401));
  const form = await attendance();
  await tap(form, "Đánh dấu có mặt cả 5 người");
  await tap(form, "Gửi điểm danh");
  await stateIs(form, "Cần bà con xem lại");
});
