import type { AttendanceSheet, Scorecard, SubmissionReceipt } from "@ishc/core";
import { describe, expect, test } from "vitest";
import type { Problem } from "../contract/problem.ts";
import {
  type Api,
  buildSubmission,
  MEETING,
  makeApi,
  registerWithMeetings,
  SUBJECT,
} from "../testing/api.ts";

const ADDRESS = "/clubs/club-01/attendance";

const submit = (api: Api, overrides = {}) => api.send("POST", ADDRESS, buildSubmission(overrides));

async function attendanceOf(api: Api): Promise<[number, number]> {
  const card = (await (await api.get("/clubs/club-01/scorecard")).json()) as Scorecard;
  const found = card.measurements.find(({ indicator }) => indicator === "attendance-rate");
  return [found?.numerator ?? Number.NaN, found?.denominator ?? Number.NaN];
}

async function sheetOf(api: Api): Promise<AttendanceSheet> {
  return (await (await api.get("/clubs/club-01/sheet")).json()) as AttendanceSheet;
}

describe("an attendance submission", () => {
  test("is stored, receipted, and counted", async () => {
    const api = await makeApi(registerWithMeetings());
    const before = await attendanceOf(api);
    const response = await submit(api);
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      kind: "ishc-receipt",
      version: 1,
      receipt: expect.stringMatching(/^[0-9A-Z]{4}$/),
      submissionId: "s1",
      revision: 1,
      receivedAt: "2024-05-25T07:05:00.000Z",
      amendment: false,
    });
    const after = await attendanceOf(api);
    expect([after[0] - before[0], after[1] - before[1]]).toEqual([50, 55]);
  });

  test("sent twice is stored once, and gets its first receipt again", async () => {
    let minute = 0;
    const now = () => new Date(Date.UTC(2024, 4, 25, 7, minute++));
    const api = await makeApi(registerWithMeetings(), { now });
    const first = (await (await submit(api)).json()) as SubmissionReceipt;
    const again = await submit(api);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(first);
    expect(await api.store.readSubmissions("club-01", SUBJECT)).toHaveLength(1);
    expect((await api.store.readRegister("club-01"))?.version).toBe(2);
  });

  test("of a newer revision amends, and the older one is kept", async () => {
    const api = await makeApi(registerWithMeetings());
    await submit(api);
    const marks = [{ memberId: "m1", status: "present" as const }];
    const response = await submit(api, { revision: 2, marks });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ amendment: true, revision: 2 });
    const kept = await api.store.readSubmissions("club-01", SUBJECT);
    expect(kept).toMatchObject([
      { revision: 1, submission: buildSubmission() },
      { revision: 2, submission: { marks } },
    ]);
    const sheet = await sheetOf(api);
    expect(sheet.marks).toEqual(marks);
    expect(sheet.recorded).toEqual({ submissionId: "s1", revision: 2 });
  });

  test("from a second phone is kept beside the first and changes nothing", async () => {
    const api = await makeApi(registerWithMeetings());
    await submit(api);
    const counted = await attendanceOf(api);
    const response = await submit(api, { id: "s2", marks: [] });
    expect(response.status).toBe(409);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem = (await response.json()) as Problem;
    expect(problem).toMatchObject({
      type: "urn:ishc:problem:conflict",
      status: 409,
      receipt: { kind: "ishc-receipt", submissionId: "s2", amendment: false },
    });
    expect(await attendanceOf(api)).toEqual(counted);
    const kept = await api.store.readSubmissions("club-01", SUBJECT);
    expect(kept.map(({ submissionId, outcome }) => [submissionId, outcome])).toEqual([
      ["s1", "accepted"],
      ["s2", "conflict"],
    ]);
    const again = await submit(api, { id: "s2", marks: [] });
    expect(again.status).toBe(409);
    expect(((await again.json()) as Problem).receipt).toEqual(problem.receipt);
    expect(await api.store.readSubmissions("club-01", SUBJECT)).toHaveLength(2);
  });

  test("after a conflict goes through as an amendment of what is stored", async () => {
    const api = await makeApi(registerWithMeetings());
    await submit(api);
    await submit(api, { id: "s2", marks: [] });
    const { recorded } = await sheetOf(api);
    const decided = await submit(api, {
      id: recorded?.submissionId,
      revision: (recorded?.revision ?? 0) + 1,
      marks: [],
    });
    expect(decided.status).toBe(201);
    expect((await sheetOf(api)).marks).toEqual([]);
  });

  test("for a meeting nobody planned adds it", async () => {
    const api = await makeApi(registerWithMeetings());
    const response = await submit(api, { meeting: { id: "2024-05-20", date: "2024-05-20" } });
    expect(response.status).toBe(201);
    const stored = await api.store.readRegister("club-01");
    expect(stored?.register.meetings?.map(({ id }) => id)).toEqual([
      "sh-2024-04",
      "sh-2024-05",
      "2024-05-20",
    ]);
  });

  test.each([
    ["another club's", { clubId: "club-02" }, "other-club", ["clubId"]],
    [
      "tomorrow's",
      { meeting: { id: "2024-05-26", date: "2024-05-26" } },
      "in-future",
      ["meeting", "date"],
    ],
    [
      "with a stranger",
      { marks: [{ memberId: "m99", status: "present" }] },
      "unknown-reference",
      ["marks", 0, "memberId"],
    ],
    [
      "for a meeting of another day",
      { meeting: { ...MEETING, date: "2024-05-18" } },
      "other-date",
      ["meeting", "date"],
    ],
    ["so far ahead that nobody could follow", { revision: 1001 }, "too-large", ["revision"]],
    ["with a field too many", { extra: 1 }, "unknown-field", ["extra"]],
  ])(
    "%s is refused with every issue in words, and nothing is stored",
    async (_, overrides, code, path) => {
      const api = await makeApi(registerWithMeetings());
      const response = await submit(api, overrides);
      expect(response.status).toBe(422);
      const { issues } = (await response.json()) as Problem;
      expect(issues).toEqual([
        expect.objectContaining({ code, path, message: expect.any(String) }),
      ]);
      expect(await api.store.readDeliveries("club-01")).toEqual([]);
      expect((await api.store.readRegister("club-01"))?.version).toBe(1);
    },
  );

  test("that would be one meeting too many is refused", async () => {
    const meetings = Array.from({ length: 2000 }, (_, i) => ({
      id: `sh-${i}`,
      date: "2024-01-05",
      kind: "general" as const,
      status: "held" as const,
    }));
    const api = await makeApi({ ...registerWithMeetings(), meetings });
    const response = await submit(api);
    expect(response.status).toBe(422);
    expect(((await response.json()) as Problem).issues).toMatchObject([{ code: "too-many" }]);
  });
});

describe("many submissions at once", () => {
  test("for as many meetings all end up in the register", async () => {
    const api = await makeApi(registerWithMeetings());
    const days = Array.from(
      { length: 40 },
      (_, i) => `2024-0${1 + Math.floor(i / 20)}-${10 + (i % 20)}`,
    );
    const responses = await Promise.all(
      days.map((date) => submit(api, { id: `s-${date}`, meeting: { id: date, date } })),
    );
    expect(responses.map(({ status }) => status)).toEqual(days.map(() => 201));
    const stored = await api.store.readRegister("club-01");
    const taken = stored?.register.meetings?.filter((each) => each.attendance?.length === 50);
    expect(taken).toHaveLength(40);
    expect(stored?.version).toBe(41);
  });

  test("for one meeting: one is recorded, each other is kept", async () => {
    const api = await makeApi(registerWithMeetings());
    const responses = await Promise.all(
      Array.from({ length: 25 }, (_, i) => submit(api, { id: `phone-${i}` })),
    );
    const statuses = responses.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array(24).fill(409)]);
    expect(await api.store.readSubmissions("club-01", SUBJECT)).toHaveLength(25);
  });

  test("of the same one: one is stored, all get its receipt", async () => {
    const api = await makeApi(registerWithMeetings());
    const responses = await Promise.all(Array.from({ length: 25 }, () => submit(api)));
    const receipts = (await Promise.all(
      responses.map((each) => each.json()),
    )) as SubmissionReceipt[];
    expect(responses.map(({ status }) => status).sort()).toEqual([...Array(24).fill(200), 201]);
    expect(new Set(receipts.map(({ receipt }) => receipt)).size).toBe(1);
    expect(await api.store.readSubmissions("club-01", SUBJECT)).toHaveLength(1);
  });
});

describe("attendance that came with the register", () => {
  const marks = [{ memberId: "m1", status: "present" as const }];
  const imported = () => {
    const register = registerWithMeetings();
    const meetings = (register.meetings ?? []).map((meeting) =>
      meeting.id === MEETING.id
        ? { ...meeting, status: "held" as const, attendance: marks }
        : meeting,
    );
    return makeApi({ ...register, meetings });
  };

  test("is amended by who has seen it, and kept in the history", async () => {
    const api = await imported();
    const { recorded } = await sheetOf(api);
    expect(recorded?.revision).toBe(1);
    const response = await submit(api, { id: recorded?.submissionId, revision: 2 });
    expect(response.status).toBe(201);
    expect(((await response.json()) as SubmissionReceipt).amendment).toBe(true);
    const history = await api.store.readSubmissions("club-01", SUBJECT);
    expect(history.map(({ revision, outcome }) => [revision, outcome])).toEqual([
      [1, "accepted"],
      [2, "accepted"],
    ]);
    expect(history[0]?.submission).toMatchObject({ marks });
  });

  test("is not overwritten by who has not: both are kept", async () => {
    const api = await imported();
    const response = await submit(api);
    expect(response.status).toBe(409);
    const register = (await api.store.readRegister("club-01"))?.register;
    expect(register?.meetings?.find(({ id }) => id === MEETING.id)?.attendance).toEqual(marks);
    const history = await api.store.readSubmissions("club-01", SUBJECT);
    expect(history.map(({ outcome }) => outcome).sort()).toEqual(["accepted", "conflict"]);
  });

  test("keeps its identity from sheet to sheet", async () => {
    const api = await imported();
    expect((await sheetOf(api)).recorded).toEqual((await sheetOf(api)).recorded);
  });
});
