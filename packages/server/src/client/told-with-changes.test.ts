import { expect, test } from "vitest";
import { buildSubmission, makeApi, registerWithMeetings } from "../testing/api.ts";
import { createClient } from "./create-client.ts";

test("what is sent is told of with its reason and its device, where they are given", async () => {
  const api = await makeApi(registerWithMeetings());
  const client = createClient({ baseUrl: "http://localhost/api/", fetch: api.handler });
  const told = { reason: "nhập nhầm bà Hoa", device: "máy thôn" };
  const sent = [
    await client.sendAttendance(buildSubmission()),
    await client.sendAttendance(buildSubmission({ revision: 2, guests: 3 }), told),
    await client.sendSubmission(buildSubmission({ revision: 3, guests: 4 }), { reason: "đếm lại" }),
  ];
  expect(sent).toMatchObject([{ status: 201 }, { status: 201 }, { status: 201 }]);
  const history = await client.getHistory("club-01");
  const { id } = buildSubmission();
  expect(history.ok && history.value.changes.slice(-3)).toMatchObject([
    { why: `ishc-attendance ${id} 1` },
    { why: `ishc-attendance ${id} 2: nhập nhầm bà Hoa`, device: "máy thôn" },
    { why: `ishc-attendance ${id} 3: đếm lại` },
  ]);
});
