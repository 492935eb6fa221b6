import type { Register, SubmissionReceipt } from "@ishc/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Conflicts, History } from "../contract/documents.ts";
import type { Problem } from "../contract/problem.ts";
import { openStore } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";
import { type Api, apiOn, buildSubmission, CHANGE, registerWithMeetings } from "../testing/api.ts";
import { databaseKinds } from "../testing/databases.ts";
import { ACTIVITY as activity, NEW_MEMBER as member, VISIT as visit } from "../testing/rows.ts";

/** A kind of submission: two contents of one subject, what is seen of them in the register, and two that are refused. */
interface Kind {
  readonly kind: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly contents: readonly [object, object];
  readonly seen: readonly [unknown, unknown];
  readonly read: (register: Register) => unknown;
  readonly sheet: string;
  /** Wrong by itself. */
  readonly invalid: readonly [object, readonly (string | number)[]];
  /** Wrong beside this register and day. */
  readonly contradicting: readonly [object, { code: string; path: readonly (string | number)[] }];
}

const { meeting, marks } = buildSubmission();

const KINDS: readonly Kind[] = [
  {
    kind: "ishc-attendance",
    subject: { kind: "meeting", id: meeting.id },
    contents: [
      { meeting, marks },
      { meeting, marks, guests: 3 },
    ],
    seen: [undefined, 3],
    read: ({ meetings = [] }) => meetings.find(({ id }) => id === meeting.id)?.guests,
    sheet: `/sheet?meeting=${meeting.id}`,
    invalid: [{ meeting, marks: "all" }, ["marks"]],
    contradicting: [
      { meeting, marks: [{ memberId: "nobody", status: "present" }] },
      { code: "unknown-reference", path: ["marks", 0, "memberId"] },
    ],
  },
  {
    kind: "ishc-member",
    subject: { kind: "member", id: member.id },
    contents: [{ member }, { member: { ...member, name: "Nguyễn Thị Tứ" } }],
    seen: ["Nguyễn Thị Tư", "Nguyễn Thị Tứ"],
    read: ({ members = [] }) => members.find(({ id }) => id === member.id)?.name,
    sheet: `/sheets/member?subject=${member.id}`,
    invalid: [{ member: { ...member, birthDate: "19" } }, ["member", "birthDate"]],
    contradicting: [
      { member: { ...member, memberships: [{ kind: "official", from: "2024-05-26" }] } },
      { code: "in-future", path: ["member", "memberships", 0, "from"] },
    ],
  },
  {
    kind: "ishc-activity",
    subject: { kind: "activity", id: activity.id },
    contents: [{ activity }, { activity: { ...activity, area: "culture" } }],
    seen: ["health", "culture"],
    read: ({ activities = [] }) => activities.find(({ id }) => id === activity.id)?.area,
    sheet: `/sheets/activity?subject=${activity.id}`,
    invalid: [{ activity: { ...activity, area: "party" } }, ["activity", "area"]],
    contradicting: [
      { activity: { ...activity, date: "2024-05-26" } },
      { code: "in-future", path: ["activity", "date"] },
    ],
  },
  {
    kind: "ishc-supervision",
    subject: { kind: "visit", id: visit.id },
    contents: [{ visit }, { visit: { ...visit, mode: "remote" } }],
    seen: ["on-site", "remote"],
    read: ({ support }) => support?.supervision?.find(({ id }) => id === visit.id)?.mode,
    sheet: `/sheets/supervision?subject=${visit.id}`,
    invalid: [{ visit: { ...visit, mode: "by letter" } }, ["visit", "mode"]],
    contradicting: [
      { visit, closed: [{ actionId: "none", closedOn: "2024-05-20" }] },
      { code: "unknown-reference", path: ["closed", 0, "actionId"] },
    ],
  },
];

describe.each(Object.entries(databaseKinds()))("in %s", (_, { make }) => {
  let store: Store;
  let api: Api;

  beforeEach(async () => {
    store = await openStore(await make());
    await store.transaction((each) => each.writeRegister(registerWithMeetings(), CHANGE));
    api = apiOn(store, { access: () => ({ by: "bà Ánh" }) });
  });

  afterEach(() => store.close());

  const read = async <T>(path: string) => (await (await api.get(path)).json()) as T;

  describe.each(KINDS)("$kind over HTTP", (each) => {
    const send = (content: object, more: object = {}) =>
      api.send("POST", "/clubs/club-01/submissions", {
        kind: each.kind,
        version: 1,
        id: "s1",
        revision: 1,
        clubId: "club-01",
        ...content,
        ...more,
      });
    const [content, changed] = each.contents;
    const now = async () => {
      const stored = await store.readRegister("club-01");
      return { version: stored?.version, seen: stored && each.read(stored.register) };
    };
    const conflicts = async () => (await read<Conflicts>("/clubs/club-01/conflicts")).conflicts;

    test("the first is written, and the same again gives its receipt again", async () => {
      const first = await send(content);
      const receipt = await first.json();
      expect([first.status, receipt]).toMatchObject([201, { revision: 1, amendment: false }]);
      expect(await now()).toEqual({ version: 2, seen: each.seen[0] });
      const again = await send(content);
      expect([again.status, await again.json()]).toEqual([200, receipt]);
      expect((await now()).version).toBe(2);
      const { changes } = await read<History>("/clubs/club-01/history?after=1");
      expect(changes).toMatchObject([{ version: 2, by: "bà Ánh", why: `${each.kind} s1 1` }]);
    });

    test("a newer revision amends, the sheet says what is recorded, and both are kept", async () => {
      await send(content);
      const amended = await send(changed, { revision: 2 });
      expect([amended.status, await amended.json()]).toMatchObject([201, { amendment: true }]);
      expect(await now()).toEqual({ version: 3, seen: each.seen[1] });
      expect(await read(`/clubs/club-01${each.sheet}`)).toMatchObject({
        recorded: { submissionId: "s1", revision: 2 },
      });
      const kept = await store.readSubmissions("club-01", each.subject);
      expect(kept.map(({ revision, submission }) => [revision, submission])).toMatchObject([
        [1, content],
        [2, changed],
      ]);
    });

    // The server that chooses the meeting has asked once more before.
    const sheets: [string, number][] = [[each.sheet, 1]];
    if (each.kind === "ishc-attendance") sheets.push(["/sheet", 2]);
    test.each(sheets)(
      "who asks for %s while it changes writes over nothing",
      async (path, when) => {
        await send(content);
        let questions = 0;
        // The change comes in between the questions that a sheet is made from.
        const change = async <T>(answer: Promise<T>) => {
          const found = await answer;
          questions += 1;
          if (questions === when) {
            expect((await send(changed, { revision: 2 })).status).toBe(201);
          }
          return found;
        };
        const changing: Store = {
          ...store,
          readRegister: (clubId) => change(store.readRegister(clubId)),
          readDeliveries: (...which) => change(store.readDeliveries(...which)),
        };
        const page = apiOn(changing, { access: () => ({ by: "bà Ánh" }) });
        const sheet = await page.get(`/clubs/club-01${path}`);
        const { recorded } = (await sheet.json()) as { recorded: object };
        expect((await send(content, { id: "s2", replaces: recorded })).status).toBe(409);
        expect((await now()).seen).toEqual(each.seen[1]);
      },
    );

    test.each([
      ["another id", { id: "s2" }],
      ["the same revision with another content", {}],
      ["an older revision", { revision: 1 }],
    ])("%s is kept beside it and changes nothing", async (_name, more) => {
      const isOlder = "revision" in more;
      await send(content, isOlder ? { revision: 2 } : {});
      const response = await send(changed, more);
      expect(response.status).toBe(409);
      const { receipt } = (await response.json()) as Problem;
      expect(await now()).toEqual({ version: 2, seen: each.seen[0] });
      expect(await conflicts()).toMatchObject([
        { subject: each.subject, kept: [{ submission: changed, receipt }] },
      ]);
      const again = await send(changed, more);
      expect([again.status, ((await again.json()) as Problem).receipt]).toEqual([409, receipt]);
      expect(await store.readSubmissions("club-01", each.subject)).toHaveLength(2);
    });

    test("a person decides by naming what is replaced, and only what holds it now", async () => {
      await send(content);
      const kept = [await send(changed, { id: "s2" })];
      const replaces = { submissionId: "s1", revision: 1 };
      const wrong = { id: "s3", replaces: { ...replaces, revision: 2 } };
      kept.push(await send(changed, wrong));
      expect(kept.map(({ status }) => status)).toEqual([409, 409]);
      expect((await now()).seen).toEqual(each.seen[0]);
      const settles = await Promise.all(kept.map(nameOf));
      const decided = await send(changed, { id: "s4", replaces, settles });
      expect([decided.status, await decided.json()]).toMatchObject([201, { amendment: true }]);
      expect((await now()).seen).toEqual(each.seen[1]);
      expect(await conflicts()).toEqual([]);
      expect((await send(content, { id: "s5", replaces })).status).toBe(409);
      expect((await now()).seen).toEqual(each.seen[1]);
    });

    test("what is wrong by itself, or beside the register, is refused and not kept", async () => {
      const [invalid, path] = each.invalid;
      const refused = await send(invalid);
      expect([refused.status, await refused.json()]).toMatchObject([422, { issues: [{ path }] }]);
      const [contradicting, issue] = each.contradicting;
      const against = await send(contradicting);
      expect([against.status, await against.json()]).toMatchObject([422, { issues: [issue] }]);
      expect(await store.readDeliveries("club-01")).toEqual([]);
      expect((await now()).version).toBe(1);
      expect((await send(content)).status).toBe(201);
    });
  });
});

/** What a decision names a kept copy by. */
async function nameOf(response: Response) {
  const { receipt } = (await response.json()) as Problem & { receipt: SubmissionReceipt };
  return {
    submissionId: receipt.submissionId,
    revision: receipt.revision,
    receipt: receipt.receipt,
  };
}
