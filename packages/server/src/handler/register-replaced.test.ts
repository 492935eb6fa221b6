import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseSubmission, type Register, recordSubmission } from "@ishc/core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { importRegisters } from "../command/import-registers.ts";
import type { Conflicts } from "../contract/documents.ts";
import { openStore } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";
import { type Api, apiOn, buildSubmission, CHANGE, registerWithMeetings } from "../testing/api.ts";
import { databaseKinds } from "../testing/databases.ts";
import { ACTIVITY as activity, NEW_MEMBER as member, VISIT as visit } from "../testing/rows.ts";
import { settleCopy } from "./settle-copy.ts";

const { meeting, marks } = buildSubmission();

/** A row of a register as a test changes it; none where it is taken out. */
type Change = (row: object) => object | undefined;

const inRows = <T extends { readonly id: string }>(
  rows: readonly T[] | undefined,
  id: string,
  change: Change,
) =>
  (rows ?? []).flatMap((row) => {
    const changed = row.id === id ? change(row) : row;
    return changed ? [changed as T] : [];
  });

/** A kind of subject: what is submitted on it, what the board says instead, and what the register says of it. */
interface Kind {
  readonly subject: { readonly kind: string; readonly id: string };
  readonly kind: string;
  readonly content: object;
  readonly corrected: object;
  readonly change: (register: Register, change: Change) => Register;
  readonly correct: Change;
  readonly sheet: string;
}

const KINDS: readonly Kind[] = [
  {
    kind: "ishc-attendance",
    subject: { kind: "meeting", id: meeting.id },
    content: { meeting, marks },
    corrected: { meeting, marks, guests: 3 },
    change: (register, change) => ({
      ...register,
      meetings: inRows(register.meetings, meeting.id, change),
    }),
    correct: (row) => ({ ...row, guests: 3 }),
    sheet: `/sheet?meeting=${meeting.id}`,
  },
  {
    kind: "ishc-member",
    subject: { kind: "member", id: member.id },
    content: { member },
    corrected: { member: { ...member, name: "Nguyễn Thị Tứ" } },
    change: (register, change) => ({
      ...register,
      members: inRows(register.members, member.id, change),
    }),
    correct: (row) => ({ ...row, name: "Nguyễn Thị Tứ" }),
    sheet: `/sheets/member?subject=${member.id}`,
  },
  {
    kind: "ishc-activity",
    subject: { kind: "activity", id: activity.id },
    content: { activity },
    corrected: { activity: { ...activity, area: "culture" } },
    change: (register, change) => ({
      ...register,
      activities: inRows(register.activities, activity.id, change),
    }),
    correct: (row) => ({ ...row, area: "culture" }),
    sheet: `/sheets/activity?subject=${activity.id}`,
  },
  {
    kind: "ishc-supervision",
    subject: { kind: "visit", id: visit.id },
    content: { visit },
    corrected: { visit: { ...visit, mode: "remote" } },
    change: (register, change) => ({
      ...register,
      support: {
        ...register.support,
        supervision: inRows(register.support?.supervision, visit.id, change),
      },
    }),
    correct: (row) => ({ ...row, mode: "remote" }),
    sheet: `/sheets/supervision?subject=${visit.id}`,
  },
];

const FIRST = { submissionId: "s1", revision: 1 };

const headOf = ({ kind }: Kind) => ({ kind, version: 1, revision: 1, clubId: "club-01" });

/** A register that said of a subject, when it was imported, what otherwise is submitted. */
function importedWith(kind: Kind): Register {
  const said = parseSubmission({ ...headOf(kind), ...kind.content, id: "s1" });
  if (!said.ok) throw new Error(JSON.stringify(said.issues));
  const recorded = recordSubmission(registerWithMeetings(), said.value, "2024-05-25");
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.issues));
  return recorded.value;
}

/** The same with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).toReversed();
  return Object.fromEntries(fields.map(([name, each]) => [name, turned(each)]));
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ishc-replaced-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.entries(databaseKinds()))("in %s", (database, { make }) => {
  // The rule asks no database: what one kind shows there holds for the others.
  const someKinds = database === "SQLite" ? KINDS : KINDS.slice(0, 1);

  let db: string;
  let store: Store;
  let api: Api;

  beforeEach(async () => {
    db = await make();
    store = await openStore(db);
    await store.transaction((each) => each.writeRegister(registerWithMeetings(), CHANGE));
    api = apiOn(store);
  });

  afterEach(() => store.close());

  async function register(): Promise<Register> {
    const stored = await store.readRegister("club-01");
    return stored?.register ?? registerWithMeetings();
  }

  const replacing = {
    PUT: async (after: unknown) => {
      const path = "/clubs/club-01/register";
      const etag = (await api.get(path)).headers.get("etag") ?? "";
      const put = await api.send("PUT", path, after, { "if-match": etag });
      expect(put.status).toBe(204);
    },
    "import --replace": async (after: unknown) => {
      const file = join(folder, "club-01.json");
      writeFileSync(file, JSON.stringify(after));
      const order = { db, files: [file], unitsFile: undefined, isReplacing: true } as const;
      expect(await importRegisters({ ...order, locale: "en" })).toMatchObject({ isDone: true });
    },
  };

  const conflicts = async () => {
    const answer = await api.get("/clubs/club-01/conflicts");
    return ((await answer.json()) as Conflicts).conflicts;
  };

  /** What a person in the office decides. */
  const settle = (copy: string, keep: "stored" | "copy") =>
    settleCopy(
      store,
      { clubId: "club-01", copy, keep, id: "decision" },
      { today: "2024-05-25", receivedAt: "2024-05-25T08:00:00.000Z", by: "bà Ánh", why: "đã hỏi" },
    );

  /** What is done to one kind of subject, and what is seen of it. */
  function doing(kind: Kind) {
    const replace = replacing.PUT;
    return {
      send: async (said: object, more: object) => {
        const body = { ...headOf(kind), ...said, ...more };
        return (await api.send("POST", "/clubs/club-01/submissions", body)).status;
      },
      recorded: async () => {
        const sheet = await (await api.get(`/clubs/club-01${kind.sheet}`)).json();
        return (sheet as { recorded?: typeof FIRST }).recorded;
      },
      replace,
      correctAll: async () => replace(kind.change(await register(), kind.correct)),
      takeOut: async () => replace(kind.change(await register(), () => undefined)),
    };
  }

  describe.each(KINDS)("what a register says that took the place of another, of $kind", (kind) => {
    const { content, corrected, change, correct, subject } = kind;
    const { send, recorded, replace, correctAll, takeOut } = doing(kind);

    beforeEach(async () => expect(await send(content, { id: "s1" })).toBe(201));

    test.each(Object.entries(replacing))(
      "by %s, is not written over unseen by who began before",
      async (_way, put) => {
        await put(change(await register(), correct));
        const before = await register();
        expect(await send(content, { id: "s2", replaces: FIRST })).toBe(409);
        expect(await send(content, { id: "s1", revision: 2 })).toBe(409);
        expect(await register()).toEqual(before);
        expect(await conflicts()).toMatchObject([
          {
            subject,
            recorded: { submission: { ...corrected, replaces: FIRST } },
            kept: [{ submission: { id: "s2" } }, { submission: { id: "s1" } }],
          },
        ]);
      },
    );

    test("is what a sheet names, and who saw it amends it", async () => {
      await correctAll();
      const replaces = await recorded();
      expect(replaces?.submissionId).toMatch(/^register-[0-9a-f]{32}$/);
      expect(await send(content, { id: "s2", replaces })).toBe(201);
      expect(await recorded()).toEqual({ submissionId: "s2", revision: 1 });
    });

    test("and nothing of the subject in it is different: the submission holds it still", async () => {
      const now = await register();
      await replace(turned({ ...now, club: { ...now.club, name: "Tên khác" } }));
      expect(await recorded()).toEqual(FIRST);
      expect(await send(corrected, { id: "s2", replaces: FIRST })).toBe(201);
    });

    test("again and again, each time names another record", async () => {
      const named = [await recorded()];
      const first = await register();
      for (const next of [change(first, correct), first, change(first, correct), first]) {
        await replace(next);
        named.push(await recorded());
        for (const replaces of named.slice(0, -1)) {
          const id = `late-${named.length}-${replaces?.submissionId}-${replaces?.revision}`;
          expect(await send(corrected, { id, replaces })).toBe(409);
        }
      }
      expect(new Set(named.map((each) => JSON.stringify(each))).size).toBe(named.length);
      expect(await send(corrected, { id: "s2", replaces: named.at(-1) })).toBe(201);
    });

    test("and has the row no more: who still corrects it does not bring it back unseen", async () => {
      const first = await register();
      const others = change(first, (row) => row);
      await takeOut();
      const before = await register();
      expect(await send(corrected, { id: "s2", replaces: FIRST })).toBe(409);
      expect(await register()).toEqual(before);
      const [conflict] = await conflicts();
      expect(conflict).toMatchObject({ subject, kept: [{ submission: { id: "s2" } }] });
      const held = conflict?.recorded?.receipt;
      expect(held?.submissionId).toMatch(/^register-[0-9a-f]{32}$/);
      await replace(others);
      expect((await recorded())?.submissionId).toMatch(/^register-[0-9a-f]{32}$/);
      expect(await recorded()).not.toMatchObject({ submissionId: held?.submissionId });
      expect(await send(corrected, { id: "s3", replaces: FIRST })).toBe(409);
      await takeOut();
      await replace(others);
      expect(await send(corrected, { id: "s4", replaces: await recorded() })).toBe(201);
    });

    test("and has the row no more: who saw that and sends it all the same brings it back", async () => {
      await takeOut();
      expect(await send(corrected, { id: "s2", replaces: FIRST })).toBe(409);
      const [conflict] = await conflicts();
      const { submissionId, revision } = conflict?.recorded?.receipt ?? FIRST;
      const replaces = { submissionId, revision };
      expect(await send(corrected, { id: "s3", replaces })).toBe(201);
      expect(await recorded()).toEqual({ submissionId: "s3", revision: 1 });
    });

    describe.each(someKinds.filter((each) => each === kind))(
      "and has the row no more, and a person keeps it out",
      () => {
        let before: Register;
        let held: typeof FIRST | undefined;

        beforeEach(async () => {
          await takeOut();
          expect(await send(corrected, { id: "s2", replaces: FIRST })).toBe(409);
          expect(await send(corrected, { id: "s3", replaces: FIRST })).toBe(409);
          before = await register();
          const [conflict] = await conflicts();
          held = conflict?.recorded?.receipt;
        });

        test("copy by copy: nothing in the register changes, and the history has who and why", async () => {
          expect(await settle("s2", "stored")).toMatchObject({
            outcome: "settled",
            receipt: { submissionId: "decision", revision: 1, amendment: true },
            left: 1,
          });
          expect(await conflicts()).toMatchObject([
            {
              subject,
              recorded: { receipt: { submissionId: "decision" } },
              kept: [{ submission: { id: "s3" } }],
            },
          ]);
          expect(await register()).toEqual(before);
          expect((await store.readHistory("club-01", { limit: 50 })).at(-1)).toMatchObject({
            by: "bà Ánh",
            why: `${kind.kind} decision 1: đã hỏi`,
            values: [],
          });
        });

        test("so that nothing that was begun before comes in unseen", async () => {
          await settle("s2", "stored");
          for (const [id, replaces] of [
            ["s4", FIRST],
            ["s5", { submissionId: held?.submissionId, revision: held?.revision }],
            ["s6", undefined],
          ] as const) {
            expect([id, await send(corrected, { id, replaces })]).toEqual([id, 409]);
          }
          expect(await send(corrected, { id: "s2", revision: 2, replaces: FIRST })).toBe(409);
          expect(await send(corrected, { id: "s2", replaces: FIRST })).toBe(409);
          expect(await register()).toEqual(before);
        });

        test("until the board puts it in again", async () => {
          await settle("s2", "stored");
          await replace(importedWith(kind));
          const replaces = await recorded();
          expect(replaces?.submissionId).toMatch(/^register-[0-9a-f]{32}$/);
          const decided = { submissionId: "decision", revision: 1 };
          expect(await send(corrected, { id: "s4", replaces: decided })).toBe(409);
          expect(await send(corrected, { id: "s5", replaces })).toBe(201);
        });

        test("and a copy of the database has it decided, too", async () => {
          await settle("s2", "stored");
          const other = await openStore(await make());
          await store.readAll((entries) => other.restore(entries));
          const first = await conflicts();
          await store.close();
          store = other;
          api = apiOn(store);
          expect(await conflicts()).toEqual(first);
          expect(await send(corrected, { id: "s4", replaces: FIRST })).toBe(409);
        });
      },
    );
  });

  describe.each(someKinds)("a row on which nobody submitted, of $kind", (kind) => {
    const { content, corrected, change, subject } = kind;
    const { send, recorded, replace, correctAll, takeOut } = doing(kind);
    let replaces: typeof FIRST | undefined;
    /** With the row. */
    let imported: Register;

    beforeEach(async () => {
      imported = change(importedWith(kind), (row) => row);
      await replace(imported);
      replaces = await recorded();
    });

    test("that a register changed is not written over unseen by who began before", async () => {
      await correctAll();
      const before = await register();
      expect(await send(content, { id: "s2", replaces })).toBe(409);
      expect(await send(content, { id: replaces?.submissionId, revision: 2 })).toBe(409);
      expect(await register()).toEqual(before);
    });

    test("that a register has no more does not come back unseen", async () => {
      await takeOut();
      expect(await store.readDeliveries("club-01")).toEqual([]);
      const before = await register();
      expect(await send(corrected, { id: "s2", replaces })).toBe(409);
      expect(await send(corrected, { id: "s2", replaces })).toBe(409);
      expect(await send(corrected, { id: "s2", revision: 2, replaces })).toBe(409);
      // As forms sent a correction before it had an id of its own.
      expect(await send(corrected, { id: replaces?.submissionId, revision: 2 })).toBe(409);
      expect(await register()).toEqual(before);
      const [conflict, ...others] = await conflicts();
      expect(conflict).toMatchObject({ subject });
      expect(conflict?.recorded).toBeUndefined();
      expect(conflict?.kept).toHaveLength(3);
      expect(others).toEqual([]);
    });

    test("that a register has no more is there anew where somebody begins it anew", async () => {
      await takeOut();
      expect(await send(corrected, { id: "s2" })).toBe(201);
      expect(await recorded()).toEqual({ submissionId: "s2", revision: 1 });
    });

    test("that is in the register again as it was, is amended by who saw that", async () => {
      await takeOut();
      await replace(imported);
      expect(await send(corrected, { id: "s2", replaces })).toBe(201);
    });

    test("that is in the register again while a copy waits, stands beside that", async () => {
      await takeOut();
      expect(await send(corrected, { id: "s2", replaces })).toBe(409);
      await replace(imported);
      expect(await conflicts()).toMatchObject([
        {
          subject,
          recorded: { submission: content, receipt: replaces },
          kept: [{ submission: { id: "s2" } }],
        },
      ]);
      expect(await settle("s2", "stored")).toMatchObject({ outcome: "settled", left: 0 });
      expect(await register()).toEqual(imported);
    });

    test.each(["stored", "copy"] as const)(
      "that a register has no more is decided about by who keeps the %s",
      async (keep) => {
        await takeOut();
        expect(await send(corrected, { id: "s2", replaces })).toBe(409);
        const before = await register();
        expect(await settle("s2", keep)).toMatchObject({
          outcome: "settled",
          receipt: { submissionId: "decision", amendment: false },
          left: 0,
        });
        expect(await conflicts()).toEqual([]);
        if (keep === "stored") expect(await register()).toEqual(before);
        else expect(await recorded()).toEqual({ submissionId: "decision", revision: 1 });
        for (const each of [{ replaces }, { replaces: FIRST }, {}]) {
          const id = `late-${JSON.stringify(each).length}`;
          expect(await send(content, { id, ...each })).toBe(409);
        }
      },
    );
  });

  test("of several rows that went at once, each is held by itself", async () => {
    const head = { kind: "ishc-activity", version: 1, revision: 1, clubId: "club-01" };
    const send = async (id: string, of: string, more: object = {}) => {
      const body = { ...head, id, activity: { ...activity, id: of }, ...more };
      return (await api.send("POST", "/clubs/club-01/submissions", body)).status;
    };
    for (const id of ["a1", "a2"]) expect(await send(`s-${id}`, id)).toBe(201);
    await replacing.PUT({ ...(await register()), activities: [] });
    for (const id of ["a1", "a2"]) {
      const replaces = { submissionId: `s-${id}`, revision: 1 };
      expect(await send(`late-${id}`, id, { replaces })).toBe(409);
    }
  });

  test("nothing is held of a register that was refused", async () => {
    const head = { kind: "ishc-activity", version: 1, revision: 1, clubId: "club-01" };
    const body = { ...head, id: "s1", activity };
    expect((await api.send("POST", "/clubs/club-01/submissions", body)).status).toBe(201);
    const after = { ...(await register()), activities: [] };
    const put = await api.send("PUT", "/clubs/club-01/register", after, { "if-match": '"1"' });
    expect(put.status).toBe(412);
    expect(await store.readDeliveries("club-01")).toHaveLength(1);
  });

  test("whoever was struck off the roll so is forgotten there as well", async () => {
    const head = { kind: "ishc-member", version: 1, revision: 1, clubId: "club-01" };
    const body = { ...head, id: "s1", member };
    expect((await api.send("POST", "/clubs/club-01/submissions", body)).status).toBe(201);
    const { members, ...rest } = await register();
    await replacing.PUT({ ...rest, members: members?.filter(({ id }) => id !== member.id) });
    const late = {
      ...body,
      id: "s2",
      replaces: FIRST,
      member: { ...member, name: "Trần Thị Năm" },
    };
    expect((await api.send("POST", "/clubs/club-01/submissions", late)).status).toBe(409);
    expect(await settle("s2", "stored")).toMatchObject({ outcome: "settled" });
    const path = `/clubs/club-01/members/${member.id}/forget`;
    expect((await api.send("POST", path, {})).status).toBe(204);
    const subjects = (await store.readDeliveries("club-01")).map(({ subject }) => subject);
    expect(subjects).toHaveLength(4);
    const submissions = await Promise.all(
      subjects.map((subject) => store.readSubmissions("club-01", subject)),
    );
    const left = JSON.stringify({ subjects, submissions });
    expect(left).not.toContain(member.id);
    expect(left).not.toContain(member.name);
    expect(left).not.toContain(late.member.name);
  });

  test("who never came onto the roll, and stays out, is forgotten there as well", async () => {
    const replaces = { submissionId: `register-${"0".repeat(32)}`, revision: 1 };
    const head = { kind: "ishc-member", version: 1, revision: 1, clubId: "club-01", replaces };
    const unknown = { ...member, id: "m-new", name: "Trần Thị Năm" };
    const body = { ...head, id: "s1", member: unknown };
    expect((await api.send("POST", "/clubs/club-01/submissions", body)).status).toBe(409);
    expect(await settle("s1", "stored")).toMatchObject({ outcome: "settled" });
    expect((await api.send("POST", "/clubs/club-01/members/m-new/forget", {})).status).toBe(204);
    const left = await Promise.all(
      (await store.readDeliveries("club-01")).map((each) => store.readDocument(each)),
    );
    expect(left).toHaveLength(2);
    expect(JSON.stringify(left)).not.toMatch(/m-new|Trần Thị Năm/);
  });
});
