import { existsSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { clubFacts, type Member, periodContaining, type Register } from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { registerWithRecord } from "../../handler/register-with-record.ts";
import { takeSubmission } from "../../handler/take-submission.ts";
import {
  buildStoredSubmission,
  buildSubmission,
  CHANGE,
  MEETING,
  SUBJECT,
} from "../../testing/api.ts";
import { databaseKinds } from "../../testing/databases.ts";
import { withChanges } from "../history/changed-values.ts";
import { openStore } from "../open-store.ts";
import type { Store, StoredSubmission } from "../store.ts";

const NAME = "Hoàng Thị Út Mười";
const EARLIER_NAME = "Hoàng Thị Uất Mười";
const NOTE = "mổ mắt ở viện tỉnh";
const ORDER = { clubId: "club-01", memberId: "ba-ut", on: "2024-05-25" };
const WHY = { ...CHANGE, why: `${NAME} xin xóa` };

const person = {
  id: ORDER.memberId,
  name: NAME,
  sex: "female" as const,
  birthDate: "1948-11-23",
  memberships: [{ kind: "official" as const, from: "2021-06-01" }],
};
const gone = {
  ...person,
  memberships: [{ ...person.memberships[0], to: "2024-05-20", reason: "left" as const }],
} as NonNullable<Register["members"]>[number];

/** Versions of one club's register: under an earlier name, in need, at a meeting, and gone. */
function versions(): readonly Register[] {
  const others = buildMembers(3);
  const base = (member: typeof gone, more: Partial<Register> = {}) =>
    buildRegister({
      members: [...others.slice(0, 2), member, ...others.slice(2)],
      meetings: [
        {
          ...MEETING,
          kind: "general",
          status: "held",
          attendance: [{ memberId: ORDER.memberId, status: "present" }],
        },
      ],
      ...more,
    });
  const sick = { activities: [{ id: "a1", area: "health", date: "2024-05-01", note: NOTE }] };
  const named = {
    activities: [{ id: "a1", area: "health", date: "2024-05-01", note: `${NAME}: ${NOTE}` }],
  };
  return [
    base({
      ...person,
      name: EARLIER_NAME,
      circumstances: [{ kind: "disability", from: "2022-01-01" }],
    }),
    base(person, sick as Partial<Register>),
    base({ ...person, birthDate: "1949" }, named as Partial<Register>),
    base(gone, {
      activities: [
        {
          id: "a1",
          area: "health",
          date: "2024-05-01",
          note: `thăm ${EARLIER_NAME.toUpperCase()}`,
        },
      ],
    }),
  ];
}

const delivery = (overrides: Partial<StoredSubmission>) =>
  buildStoredSubmission({
    receivedAt: "2024-05-20T07:05:00.000Z",
    submission: buildSubmission({ marks: [{ memberId: ORDER.memberId, status: "present" }] }),
    ...overrides,
  });

const aboutPerson = delivery({
  submissionId: "s2",
  contentHash: "bb",
  subject: { kind: "member", id: ORDER.memberId },
  submission: {
    kind: "ishc-member",
    version: 1,
    id: "s2",
    revision: 1,
    clubId: "club-01",
    member: person,
  } as StoredSubmission["submission"],
});

describe.each(Object.entries(databaseKinds()))("forgetting in %s", (kind, { make, ask }) => {
  let place: string;
  let store: Store;

  beforeEach(async () => {
    place = await make();
    store = await openStore(place);
    for (const register of versions()) {
      await store.transaction((each) =>
        each.writeRegister(register, { ...CHANGE, device: `máy ${NAME}` }),
      );
    }
    await store.transaction(async (each) => {
      await each.addSubmission(delivery({}));
      await each.addSubmission(aboutPerson);
    });
  });

  afterEach(() => store.close());

  const forget = () => store.forgetMember(ORDER, WHY);

  /** All that the store gives of the club, as one text. */
  async function allThereIs(): Promise<string> {
    const history = await store.readHistory("club-01", { limit: 100 });
    const subjects = (await store.readDeliveries("club-01")).map(({ subject }) => subject);
    const submissions = await Promise.all(
      subjects.map((subject) => store.readSubmissions("club-01", subject)),
    );
    const registers = await store.readRegisters();
    return JSON.stringify({ history, submissions, subjects, registers });
  }

  test("leaves neither id nor name anywhere, and every fact as it was", async () => {
    const facts = () =>
      store
        .readRegister("club-01")
        .then((stored) =>
          clubFacts(stored?.register ?? buildRegister(), periodContaining("2024-05-13", "month")),
        );
    const before = await facts();
    expect(await allThereIs()).toContain(NAME);
    expect(await forget()).toEqual({ outcome: "done", version: 5 });
    const left = (await allThereIs()).toLowerCase();
    for (const each of [NAME, EARLIER_NAME, ORDER.memberId, "1948-11"]) {
      expect(left).not.toContain(each.toLowerCase());
    }
    expect(await facts()).toEqual(before);
  });

  test("the history still gives every version back, the last one as it is stored", async () => {
    await forget();
    const history = await store.readHistory("club-01", { limit: 100 });
    const all = history.reduce<unknown[]>((documents, { values }) => {
      documents.push(withChanges(documents.at(-1), values));
      return documents;
    }, []);
    const stored = await store.readRegister("club-01");
    expect(all.at(-1)).toEqual(stored?.register);
    expect(all).toHaveLength(5);
    const ids = all.map((each) => (each as Register).members?.[2]?.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^forgotten-[0-9a-f]{12}$/);
    expect(history.at(-1)).toMatchObject({ why: "… xin xóa", values: [] });
    expect(history[0]?.device).toBe("máy …");
  });

  test("what was sent keeps its id, revision and hash, so that it is known when it comes again", async () => {
    await forget();
    const deliveries = await store.readDeliveries("club-01");
    const about = deliveries.find(({ submissionId }) => submissionId === "s2");
    const { submission: _, subject: __, ...known } = aboutPerson;
    expect(about).toMatchObject(known);
    expect(about?.subject.id).toMatch(/^forgotten-/);
    expect(await store.readSubmissions("club-01", aboutPerson.subject)).toEqual([]);
    expect(await store.readSubmissions("club-01", about?.subject ?? SUBJECT)).toMatchObject([
      { submission: { kind: "ishc-member", id: "s2", member: { birthDate: "1948" } } },
    ]);
  });

  test("is left out of the labels of the club's tokens, which stay in force", async () => {
    const token = {
      id: "t1",
      hash: "ab",
      role: "club-board",
      scope: { clubId: "club-01" },
      label: `bà ${NAME}, thủ quỹ`,
      createdAt: "2024-05-01T00:00:00.000Z",
      expiresAt: "2025-05-01T00:00:00.000Z",
    } as const;
    const other = { ...token, id: "t2", hash: "cd", scope: { clubId: "club-02" } };
    await store.transaction(async (each) => {
      await each.addToken(token);
      await each.addToken(other);
    });
    await forget();
    expect(await store.listTokens()).toEqual([{ ...token, label: "bà …, thủ quỹ" }, other]);
  });

  test("is remembered, of this club, and done once", async () => {
    expect(await store.readForgotten("club-01", ["ba-ut"])).toEqual([]);
    await forget();
    expect(await store.readForgotten("club-01", ["m1", "ba-ut"])).toEqual(["ba-ut"]);
    expect(await store.readForgotten("club-02", ["ba-ut"])).toEqual([]);
    expect(await forget()).toEqual({ outcome: "repeated", version: 5 });
    const id = (await store.readRegister("club-01"))?.register.members?.[2]?.id ?? "";
    const again = { ...ORDER, memberId: id };
    expect(await store.forgetMember(again, WHY)).toEqual({ outcome: "repeated", version: 5 });
    expect(await store.readHistory("club-01", { limit: 100 })).toHaveLength(5);
  });

  test("is refused with nothing changed while something lasts, and of whoever is not known", async () => {
    const before = await allThereIs();
    expect(await store.forgetMember({ ...ORDER, memberId: "m2" }, WHY)).toMatchObject({
      outcome: "invalid",
      issues: expect.arrayContaining([
        { code: "missing", path: ["members", 1, "memberships", 0, "to"] },
      ]),
    });
    expect(await store.forgetMember({ ...ORDER, memberId: "m99" }, WHY)).toMatchObject({
      outcome: "invalid",
      issues: [{ code: "unknown-reference" }],
    });
    expect(await store.forgetMember({ ...ORDER, clubId: "club-02" }, WHY)).toEqual({
      outcome: "unknown-club",
    });
    expect(await allThereIs()).toBe(before);
  });

  test("withdrawing a consent takes what rested on it out of earlier versions as well", async () => {
    expect(await allThereIs()).toContain("disability");
    const order = { ...ORDER, purposes: ["circumstances"] } as const;
    expect(await store.withdrawConsent(order, WHY)).toEqual({ outcome: "done", version: 5 });
    const left = await allThereIs();
    expect(left).not.toContain("disability");
    expect(left).toContain(NAME);
    expect(await store.readForgotten("club-01", ["ba-ut"])).toEqual([]);
    const before = await allThereIs();
    expect(await store.withdrawConsent(order, WHY)).toEqual({ outcome: "repeated", version: 5 });
    expect(await allThereIs()).toBe(before);
    const unknown = { ...order, memberId: "m99" };
    expect(await store.withdrawConsent(unknown, WHY)).toMatchObject({ outcome: "invalid" });
  });

  test("withdrawing takes out what is entered again, as often as it is", async () => {
    const clubId = "club-09";
    const subject = { kind: "member", id: person.id };
    const order = { ...ORDER, clubId, purposes: ["circumstances"] } as const;
    const { club } = buildRegister();
    const members = [...buildMembers(3), person];
    const imported = buildRegister({ club: { ...club, id: clubId }, members, board: [] });
    await store.transaction((each) => each.writeRegister(imported, CHANGE));
    const now = async () => (await store.readRegister(clubId))?.register ?? imported;
    const arrival = { today: ORDER.on, receivedAt: CHANGE.at, by: "test" };
    const member = { ...person, circumstances: [{ kind: "poor", from: "2023-01-01" }] } as Member;
    const take = async (id: string, revision: number, more: object = {}) => {
      const submission = { version: 1, id, revision, clubId, member, ...more } as const;
      return takeSubmission(store, { kind: "ishc-member", ...submission }, arrival);
    };

    for (const id of ["f1", "f2", "f3"]) {
      const found = await registerWithRecord(store, clubId, subject);
      const begun = found?.recorded && { replaces: found.recorded };
      expect(await take(id, 1, begun)).toMatchObject({ outcome: "accepted" });
      expect(await store.withdrawConsent(order, WHY)).toMatchObject({ outcome: "done" });
      expect((await now()).members).toEqual(members);
      expect(await store.withdrawConsent(order, WHY)).toMatchObject({ outcome: "repeated" });
      // A phone that goes on with its own, or with what it was begun from, meets a conflict each time.
      expect(await take(id, 2)).toMatchObject({ outcome: "conflict" });
      expect(await take(id, 3, begun)).toMatchObject({ outcome: "conflict" });
    }
    expect(await registerWithRecord(store, clubId, subject)).toMatchObject({
      recorded: { submissionId: expect.stringMatching(/^register-[0-9a-f]{32}$/), revision: 4 },
    });
  });

  describe("reaches whoever has no row on the roll any more", () => {
    const withoutPerson = () =>
      store.transaction((each) =>
        each.writeRegister(buildRegister({ members: buildMembers(3) }), CHANGE),
      );

    test("and stands in earlier versions, while they lasted and since", async () => {
      await withoutPerson();
      expect(await forget()).toEqual({ outcome: "done", version: 6 });
      const left = (await allThereIs()).toLowerCase();
      for (const each of [NAME, EARLIER_NAME, ORDER.memberId, "1948-11"]) {
        expect(left).not.toContain(each.toLowerCase());
      }
      expect(await store.readForgotten("club-01", ["ba-ut"])).toEqual(["ba-ut"]);
      expect(await forget()).toEqual({ outcome: "repeated", version: 6 });
      expect((await store.readRegister("club-01"))?.register.members).toEqual(buildMembers(3));
    });

    test("and had not left yet in the last that has them", async () => {
      const members = [...buildMembers(3), person as Member];
      await store.transaction((each) => each.writeRegister(buildRegister({ members }), CHANGE));
      await withoutPerson();
      expect(await forget()).toEqual({ outcome: "done", version: 7 });
      expect(await allThereIs()).not.toContain(NAME);
    });

    test("and stands in a submission alone, which was only kept", async () => {
      const member = { ...person, id: "ba-tam", name: "Đỗ Thị Tám" };
      const kept = delivery({
        ...aboutPerson,
        submissionId: "s9",
        contentHash: "ee",
        outcome: "conflict",
        subject: { kind: "member", id: member.id },
        submission: {
          ...aboutPerson.submission,
          id: "s9",
          member,
        } as StoredSubmission["submission"],
      });
      await store.transaction((each) => each.addSubmission(kept));
      const order = { ...ORDER, memberId: member.id };
      expect(await store.forgetMember(order, WHY)).toEqual({ outcome: "done", version: 5 });
      expect(await allThereIs()).not.toMatch(/ba-tam|Đỗ Thị Tám/);
    });

    test("when a consent is withdrawn", async () => {
      await withoutPerson();
      const order = { ...ORDER, purposes: ["circumstances"] } as const;
      expect(await store.withdrawConsent(order, WHY)).toEqual({ outcome: "done", version: 6 });
      expect(await allThereIs()).not.toContain("disability");
      expect(await allThereIs()).toContain(NAME);
      expect(await store.withdrawConsent(order, WHY)).toEqual({ outcome: "repeated", version: 6 });
    });
  });

  test("finds names as files have them, and in letters taken apart", async () => {
    const members = [...buildMembers(3), gone];
    const apart = NAME.normalize("NFD");
    await store.transaction(async (each) => {
      await each.writeRegister(buildRegister({ members }), {
        ...CHANGE,
        why: `bà ${apart} chuyển tổ`,
        device: "hoang_thi-ut_muoi.ishc.json",
      });
      await each.addToken({
        id: "t1",
        hash: "ab",
        role: "club-board",
        scope: { clubId: "club-01" },
        label: `máy ${apart}`,
        createdAt: "2024-05-01T00:00:00.000Z",
        expiresAt: "2025-05-01T00:00:00.000Z",
      });
    });
    await store.forgetMember(ORDER, { ...WHY, why: `${apart} xin xóa` });
    const history = await store.readHistory("club-01", { limit: 100 });
    expect(history.at(-2)).toMatchObject({ why: "bà … chuyển tổ", device: "….ishc.json" });
    expect(history.at(-1)?.why).toBe("… xin xóa");
    expect((await store.listTokens())[0]?.label).toBe("máy …");
  });

  describe("is the only way in which rows of the history change", () => {
    const open = "insert into redactions (club_id) values ('club-01')";
    const close = "delete from redactions";
    test.each([
      ["an update by itself", "update changes set changed_values = '[]'"],
      ["one of submissions", "update submissions set document = '{}'"],
      ["removing", `begin; ${open}; delete from changes; ${close}; commit`],
      ["removing submissions", `begin; ${open}; delete from submissions; ${close}; commit`],
      ["who it was", `begin; ${open}; update changes set changed_by = 'x'; ${close}; commit`],
      ["when it was", `begin; ${open}; update changes set changed_at = 'x'; ${close}; commit`],
      ["a hash", `begin; ${open}; update submissions set content_hash = 'x'; ${close}; commit`],
      [
        "an outcome",
        `begin; ${open}; update submissions set outcome = 'conflict'; ${close}; commit`,
      ],
      [
        "while another club is redacted",
        `begin; insert into redactions (club_id) values ('club-02'); update changes set why = ''; ${close}; commit`,
      ],
    ])("but for %s", async (_, statement) => {
      const before = await allThereIs();
      await expect(ask(place, statement)).rejects.toThrow(/only ever added/);
      expect(await allThereIs()).toBe(before);
    });

    // SQLite has no such statement: “delete” without a “where” is refused above.
    const canTruncate = kind === "PostgreSQL" ? ["changes", "submissions"] : [];
    test.each(canTruncate)("but for emptying %s at once", async (table) => {
      const before = await allThereIs();
      const emptied = `begin; ${open}; truncate ${table}; ${close}; commit`;
      for (const each of [`truncate ${table}`, emptied, "truncate registers cascade"]) {
        await expect(ask(place, each)).rejects.toThrow(/only ever added/);
      }
      expect(await allThereIs()).toBe(before);
    });

    test("but for a redaction that does not end in its transaction", async () => {
      const left = `begin; ${open}; update changes set why = ''; commit`;
      await expect(ask(place, left)).rejects.toThrow(/foreign key/i);
      await expect(ask(place, "update changes set why = ''")).rejects.toThrow(/only ever added/);
    });

    test("but for a row in place of another", async () => {
      const row = "('club-01', 1, 'x', 'x', 'x', '[]')";
      const columns = "(club_id, version, changed_at, changed_by, why, changed_values)";
      const statement =
        kind === "SQLite"
          ? `insert or replace into changes ${columns} values ${row}`
          : `insert into changes ${columns} values ${row} on conflict (club_id, version) do update set why = 'x'`;
      await expect(ask(place, statement)).rejects.toThrow(/only ever added/);
    });
  });

  // PostgreSQL's files are its own, and somebody else's to clean: see the guide.
  const keepsOwnFiles = kind === "SQLite" ? [kind] : [];
  describe.each(keepsOwnFiles)("leaves no byte of the name in the files of %s", () => {
    const isThere = (text: string) =>
      [place, `${place}-wal`, `${place}-shm`]
        .filter((file) => existsSync(file))
        .some((file) => readFileSync(file).includes(text));

    test("when it is done", async () => {
      expect(isThere(NAME)).toBe(true);
      await forget();
      for (const each of [NAME, EARLIER_NAME, "ba-ut", "1948-11-23"]) {
        expect(isThere(each)).toBe(false);
      }
      expect(isThere("forgotten-")).toBe(true);
    });

    test("and the file is written anew once, however often it is asked", async () => {
      /** Every writing anew counts one more. */
      const written = () => {
        const file = new DatabaseSync(place);
        const count = file.prepare("pragma schema_version").get();
        file.close();
        return count;
      };
      const before = written();
      await forget();
      const after = written();
      expect(after).not.toEqual(before);
      for (let i = 0; i < 3; i += 1) expect((await forget()).outcome).toBe("repeated");
      expect(written()).toEqual(after);
    });

    test("nor when somebody read meanwhile: done again, it does the rest", async () => {
      const reader = new DatabaseSync(place);
      reader.exec("begin; select * from changes");
      const cause = { name: "StoreError", fault: "busy" };
      await expect(forget()).rejects.toMatchObject({ fault: "not-wiped", cause });
      expect(await store.readForgotten("club-01", ["ba-ut"])).toEqual(["ba-ut"]);
      reader.close();
      expect((await forget()).outcome).toBe("repeated");
      expect(isThere(NAME)).toBe(false);
    }, 30_000);
  });
});
