import { describe, expect, test } from "vitest";
import type { Consent, DataRequest } from "../club/consent.ts";
import type { ConsentPurpose } from "../club/consent-purpose.ts";
import type { Member } from "../club/member.ts";
import { counted, countedWithoutRoll, type Expected } from "./counted.fixture.ts";

const member = (id: string, more: Partial<Member> = {}): Member => ({
  id,
  name: `Nguyễn Văn ${id}`,
  sex: "male",
  memberships: [{ kind: "official", from: "2021-06-01" }],
  ...more,
});
const poor = (from = "2024-01-01") => ({ circumstances: [{ kind: "poor" as const, from }] });
const agrees = (purpose: ConsentPurpose, more: Partial<Consent> = {}): { consents: Consent[] } => ({
  consents: [{ purpose, givenOn: "2024-01-01", ...more }],
});

describe("consent", () => {
  test.each<[string, Member[], Expected]>([
    ["nobody", [], { consentCounted: 1, sensitiveMembers: 0, sensitiveConsented: 0 }],
    ["nothing kept", [member("m1")], { sensitiveMembers: 0 }],
    [
      "kept from that day, not agreed",
      [member("m1", poor("2024-12-31"))],
      { sensitiveMembers: 1, sensitiveConsented: 0 },
    ],
    ["kept from the day after", [member("m1", poor("2025-01-01"))], { sensitiveMembers: 0 }],
    [
      "agreed that day",
      [member("m1", { ...poor(), ...agrees("circumstances", { givenOn: "2024-12-31" }) })],
      { sensitiveConsented: 1 },
    ],
    [
      "agreed the day after",
      [member("m1", { ...poor(), ...agrees("circumstances", { givenOn: "2025-01-01" }) })],
      { sensitiveConsented: 0 },
    ],
    [
      "withdrawn that day",
      [member("m1", { ...poor(), ...agrees("circumstances", { withdrawnOn: "2024-12-31" }) })],
      { sensitiveConsented: 0 },
    ],
    [
      "withdrawn the day after",
      [member("m1", { ...poor(), ...agrees("circumstances", { withdrawnOn: "2025-01-01" }) })],
      { sensitiveConsented: 1 },
    ],
    [
      "agreed to publication alone",
      [member("m1", { ...poor(), ...agrees("publication") })],
      { sensitiveConsented: 0 },
    ],
    [
      "agreed where nothing is kept",
      [member("m1", agrees("circumstances"))],
      { sensitiveMembers: 0, sensitiveConsented: 0 },
    ],
    [
      "left the day before",
      [
        member("m1", {
          ...poor(),
          memberships: [{ kind: "official", from: "2021-06-01", to: "2024-12-30" }],
        }),
      ],
      { sensitiveMembers: 0 },
    ],
    [
      "an honorary member",
      [member("m1", { ...poor(), memberships: [{ kind: "honorary", from: "2021-06-01" }] })],
      { sensitiveMembers: 1 },
    ],
  ])("%s", (_, members, expected) => {
    expect(counted({ members })).toMatchObject(expected);
  });

  test("without a roll nobody knows", () => {
    expect(countedWithoutRoll({})).toMatchObject({ consentNotReported: 1, sensitiveMembers: 0 });
  });

  test("somebody of whom three kinds are kept agrees to all three or not at all", () => {
    const health = { rounds: [{ id: "r1", date: "2024-12-31", measured: ["m1"] }] };
    const care = { people: [{ id: "p1", memberId: "m1", from: "2024-12-31" }] };
    const given = (...purposes: ConsentPurpose[]) =>
      counted({
        health,
        care,
        members: [
          member("m1", {
            ...poor(),
            consents: purposes.flatMap((purpose) => agrees(purpose).consents),
          }),
        ],
      });
    expect(given("health", "care")).toMatchObject({ sensitiveMembers: 1, sensitiveConsented: 0 });
    expect(given("health", "care", "circumstances")).toMatchObject({
      sensitiveMembers: 1,
      sensitiveConsented: 1,
    });
  });
});

describe("requests about own data", () => {
  const request = (receivedOn: string, more: Partial<DataRequest> = {}): DataRequest => ({
    id: `q${receivedOn}`,
    memberId: "m1",
    kind: "access",
    receivedOn,
    ...more,
  });

  // 23 December 2024 is a Monday.
  test.each<[string, DataRequest[] | undefined, Expected]>([
    ["not reported", undefined, { dataRequestsNotReported: 1 }],
    ["none", [], { dataRequestsCounted: 1, dataRequestsDue: 0, dataRequestsInTime: 0 }],
    [
      "came on the first day, answered",
      [request("2024-01-01", { answeredOn: "2024-01-03" })],
      { dataRequestsDue: 1, dataRequestsInTime: 1 },
    ],
    [
      "came the day before",
      [request("2023-12-31", { answeredOn: "2024-01-02" })],
      { dataRequestsDue: 0 },
    ],
    [
      "came on the last day, answered",
      [request("2024-12-31", { answeredOn: "2024-12-31" })],
      { dataRequestsDue: 1, dataRequestsInTime: 1 },
    ],
    [
      "came the day after",
      [request("2025-01-01", { answeredOn: "2025-01-01" })],
      { dataRequestsDue: 0 },
    ],
    ["two working days ago, not answered", [request("2024-12-27")], { dataRequestsDue: 0 }],
    [
      "three working days ago, not answered",
      [request("2024-12-26")],
      { dataRequestsDue: 1, dataRequestsInTime: 0 },
    ],
    [
      "answered on the third working day",
      [request("2024-12-23", { answeredOn: "2024-12-26" })],
      { dataRequestsDue: 1, dataRequestsInTime: 0 },
    ],
    [
      "withdrawn, acted on in fifteen days",
      [
        request("2024-12-02", {
          kind: "withdraw",
          answeredOn: "2024-12-03",
          actedOn: "2024-12-17",
        }),
      ],
      { dataRequestsInTime: 1 },
    ],
    [
      "withdrawn, acted on in sixteen",
      [
        request("2024-12-02", {
          kind: "withdraw",
          answeredOn: "2024-12-03",
          actedOn: "2024-12-18",
        }),
      ],
      { dataRequestsInTime: 0 },
    ],
    [
      "withdrawn fifteen days ago, not acted on",
      [request("2024-12-16", { kind: "object", answeredOn: "2024-12-17" })],
      { dataRequestsDue: 1, dataRequestsInTime: 1 },
    ],
    [
      "withdrawn sixteen days ago, not acted on",
      [request("2024-12-15", { kind: "restrict", answeredOn: "2024-12-17" })],
      { dataRequestsDue: 1, dataRequestsInTime: 0 },
    ],
  ])("%s", (_, dataRequests, expected) => {
    expect(counted(dataRequests ? { dataRequests } : {})).toMatchObject(expected);
  });

  test("the month a request came in counts it, whenever it was answered", () => {
    const dataRequests = [request("2024-05-31", { answeredOn: "2024-06-04" })];
    expect(counted({ dataRequests }, "2024-05", "2024-06-30")).toMatchObject({
      dataRequestsDue: 1,
      dataRequestsInTime: 1,
    });
    expect(counted({ dataRequests }, "2024-06", "2024-06-30")).toMatchObject({
      dataRequestsDue: 0,
    });
    expect(counted({ dataRequests }, "2024-05", "2024-05-31")).toMatchObject({
      dataRequestsDue: 0,
    });
  });
});
