import type { AttendanceSheet, Meeting } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { describe, expect, test } from "vitest";
import { buildSubmission, makeApi, registerWithMeetings } from "../testing/api.ts";
import { meetingToTake } from "./meeting-to-take.ts";

const TODAY = "2024-05-25";

const meeting = (date: string, rest: Partial<Meeting> = {}): Meeting => ({
  id: `sh-${date}`,
  date,
  kind: "general",
  status: "planned",
  ...rest,
});

describe("the meeting to take now", () => {
  const taken: Partial<Meeting> = { status: "held", attendance: [] };
  test.each([
    ["the one planned this month", [meeting("2024-05-17")], "sh-2024-05-17"],
    ["the one planned today", [meeting("2024-05-25")], "sh-2024-05-25"],
    ["the older of two that wait", [meeting("2024-05-20"), meeting("2024-05-03")], "sh-2024-05-03"],
    [
      "one that was held without attendance",
      [meeting("2024-05-03", { status: "held" })],
      "sh-2024-05-03",
    ],
    [
      "the one that waits, not the one taken",
      [meeting("2024-05-20", taken), meeting("2024-05-03")],
      "sh-2024-05-03",
    ],
    [
      "the latest taken, when none waits",
      [meeting("2024-05-03", taken), meeting("2024-05-20", taken)],
      "sh-2024-05-20",
    ],
    ["a new one, when the only one lies ahead", [meeting("2024-05-26")], "2024-05-25"],
    ["a new one, when last month's still waits", [meeting("2024-04-17")], "2024-05-25"],
    [
      "a new one, when this month's was cancelled",
      [meeting("2024-05-17", { status: "cancelled" })],
      "2024-05-25",
    ],
    ["a new one beside the board's", [meeting("2024-05-17", { kind: "board" })], "2024-05-25"],
    [
      "a new one under a free id",
      [meeting("2024-05-25", { id: "2024-05-25", kind: "board" })],
      "2024-05-25-2",
    ],
    ["a new one in an empty register", [], "2024-05-25"],
  ] as const)("%s", (_, meetings, id) => {
    expect(meetingToTake(buildRegister({ meetings: [...meetings] }), TODAY).id).toBe(id);
  });
});

describe("the sheet", () => {
  test("holds everybody on the roll, and is kept by no cache", async () => {
    const api = await makeApi(registerWithMeetings());
    const response = await api.get("/clubs/club-01/sheet");
    expect(response.headers.get("cache-control")).toBe("no-store");
    const sheet = (await response.json()) as AttendanceSheet;
    expect(sheet.meeting.id).toBe("sh-2024-05");
    expect(sheet.members).toHaveLength(55);
    expect(sheet.recorded).toBeUndefined();
  });

  test.each([
    ["sh-2024-04", 200],
    ["2024-05-25", 200],
    ["2024-05-02", 200],
    ["2024-05-26", 404],
    ["nope", 404],
    ["__proto__", 404],
    ["", 404],
  ])("of meeting %j answers %i", async (id, status) => {
    const api = await makeApi(registerWithMeetings());
    const response = await api.get(`/clubs/club-01/sheet?meeting=${id}`);
    expect(response.status).toBe(status);
  });

  test("of a new meeting stays reachable by its id, and takes a submission", async () => {
    const api = await makeApi(buildRegister());
    const sheet = (await (await api.get("/clubs/club-01/sheet")).json()) as AttendanceSheet;
    const { id, date } = sheet.meeting;
    const again = await api.get(`/clubs/club-01/sheet?meeting=${id}`);
    expect(await again.json()).toEqual(sheet);
    const sent = await api.send(
      "POST",
      "/clubs/club-01/attendance",
      buildSubmission({ meeting: { id, date } }),
    );
    expect(sent.status).toBe(201);
    const after = (await (await api.get("/clubs/club-01/sheet")).json()) as AttendanceSheet;
    expect(after).toMatchObject({ meeting: { id }, recorded: { submissionId: "s1", revision: 1 } });
  });
});
