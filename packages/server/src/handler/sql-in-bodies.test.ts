import type { Member, Register } from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";
import { type Api, apiOn, buildSubmission, CHANGE, MEETING } from "../testing/api.ts";
import { databaseKinds } from "../testing/databases.ts";
import { type DescribedText, textsOf } from "../testing/described-texts.ts";
import {
  everythingIn,
  ODD_TEXTS,
  SQL_IN_LINES,
  SQL_TEXTS,
  TELLTALE,
} from "../testing/sql-attacks.ts";

const TEXTS: readonly string[] = [...SQL_TEXTS, SQL_IN_LINES];
const ALL_TEXTS: readonly string[] = [...TEXTS, ...ODD_TEXTS];

const CONSENTS: Member["consents"] = [
  { purpose: "circumstances", givenOn: "2024-01-01", explainedBy: "Bà Lan", proof: "sổ tay" },
];

/** Somebody who left, for each text: a person can be forgotten once. */
const LEFT: readonly Member[] = SQL_TEXTS.map((_, index) => ({
  id: `left-${index}`,
  name: `Trần Thị Rời ${index}`,
  sex: "female",
  birthDate: "1950",
  memberships: [{ kind: "official", from: "2021-06-01", to: "2024-01-31", reason: "left" }],
  consents: CONSENTS,
}));

const REGISTER: Register = buildRegister({
  members: [...buildMembers(55), ...LEFT],
  meetings: [{ ...MEETING, kind: "general", status: "planned" }],
});

interface Sample {
  readonly kind: string;
  /** What is sent: everything in it that a person writes in words of their own. */
  readonly content: object;
  /** What of the register it is about. */
  readonly about: (register: Register) => object | undefined;
}

const withId = (list: readonly { readonly id: string }[] | undefined, id: string) =>
  list?.find((each) => each.id === id);

const SAMPLES: readonly Sample[] = [
  {
    kind: "ishc-attendance",
    content: { meeting: MEETING, marks: buildSubmission().marks },
    about: ({ meetings }) => withId(meetings, MEETING.id),
  },
  {
    kind: "ishc-member",
    content: {
      member: {
        id: "m-new",
        name: "Nguyễn Thị Mới",
        sex: "female",
        birthDate: "1950",
        group: "Xóm 1",
        memberships: [{ kind: "official", from: "2024-01-01" }],
        consents: CONSENTS,
      },
    },
    about: ({ members }) => withId(members, "m-new"),
  },
  {
    kind: "ishc-activity",
    content: {
      activity: {
        id: "act-1",
        area: "health",
        date: "2024-05-13",
        note: "Đo huyết áp",
        partner: "Trạm y tế",
        evidence: "ảnh",
      },
    },
    about: ({ activities }) => withId(activities, "act-1"),
  },
  {
    kind: "ishc-supervision",
    content: {
      visit: {
        id: "v1",
        date: "2024-05-20",
        mode: "on-site",
        officer: "Ông Bình",
        note: "Sổ sách đủ",
        items: [{ item: "Sổ thu chi", score: 8, outOf: 10 }],
        actions: [{ id: "a1", what: "Họp đều hơn" }],
      },
    },
    about: ({ support }) => withId(support?.supervision, "v1"),
  },
];

type Path = DescribedText["path"];

/** A copy with a text at a place; what leads there is made where it is not there. */
function put(value: unknown, [step, ...rest]: Path, text: string): unknown {
  if (step === undefined) return text;
  const inner = put((value as Record<string, unknown> | undefined)?.[step], rest, text);
  if (typeof step === "string") return { ...(value as object), [step]: inner };
  return [inner, ...((value as unknown[] | undefined) ?? []).slice(1)];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => Object(inner)[step], value);
}

describe.each(Object.entries(databaseKinds()))("SQL, in %s", { timeout: 60_000 }, (_, { make }) => {
  let store: Store;
  let api: Api;
  let errors: unknown[];

  beforeAll(async () => {
    store = await openStore(await make());
    await store.transaction(async (each) => {
      await each.writeRegister(REGISTER, CHANGE);
      const other = buildRegister({ club: { ...REGISTER.club, id: "club-02" } });
      await each.writeRegister(other, CHANGE);
    });
  });

  afterAll(() => store.close());

  beforeEach(() => {
    errors = [];
    const onError = (error: unknown) => errors.push(error);
    api = apiOn(store, { rateLimit: false, onError });
  });

  const readRegister = async (clubId = "club-01") =>
    (await store.readRegister(clubId))?.register as Register;

  describe.each(SAMPLES)("in $kind", ({ kind, content, about }) => {
    const texts = textsOf(kind);
    const sample = (revision = 1) => ({
      kind,
      version: 1,
      id: `s-${kind}`,
      revision,
      clubId: "club-01",
      ...content,
    });
    const send = (body: unknown) => api.send("POST", "/clubs/club-01/submissions", body);
    const free = texts.filter(({ isFree }) => isFree).map(({ path }) => path);
    const bound = texts.filter(({ isFree }) => !isFree).map(({ path }) => path);

    test("every text of their own words comes back to the letter", async () => {
      // Of attendance there is none: nothing but ids, days and marks.
      expect(free.length > 0).toBe(kind !== "ishc-attendance");
      for (const [index, text] of (free.length > 0 ? TEXTS : []).entries()) {
        const body = free.reduce<unknown>(
          (inner, path) => put(inner, path, text),
          sample(index + 1),
        );
        expect([text, (await send(body)).status]).toEqual([text, 201]);
        const recorded = about(await readRegister());
        const [name = ""] = Object.keys(content);
        const subject = { kind: name, id: at(content, [name, "id"]) as string };
        const kept = (await store.readSubmissions("club-01", subject)).at(-1)?.submission;
        for (const path of free) {
          expect([path, at(recorded, path.slice(1))]).toEqual([path, text]);
          expect([path, at(kept, path)]).toEqual([path, text]);
        }
      }
      expect(await readRegister("club-02")).toMatchObject({ club: { id: "club-02" } });
      expect(errors).toEqual([]);
    });

    test("ids, days and names of kinds take none, and nothing is changed", async () => {
      const before = await everythingIn(store);
      for (const path of bound) {
        for (const text of ALL_TEXTS) {
          const answer = await send(put(sample(), path, text));
          expect([path, text, answer.status]).toEqual([path, text, 422]);
          expect(await answer.text()).not.toMatch(TELLTALE);
        }
      }
      expect(errors).toEqual([]);
      expect(await everythingIn(store)).toEqual(before);
    });

    test("what cannot be kept is refused, wherever it stands, and a name of a field as well", async () => {
      const before = await everythingIn(store);
      for (const path of free) {
        for (const text of ODD_TEXTS) {
          const answer = await send(put(sample(), path, text));
          expect([path, text, answer.status]).toEqual([path, text, 422]);
        }
      }
      const within = [[], Object.keys(content).slice(0, 1)];
      for (const path of within) {
        for (const name of ALL_TEXTS) {
          const answer = await send(put(sample(), [...path, name], "x"));
          expect([path, name, answer.status]).toEqual([path, name, 422]);
        }
      }
      expect(errors).toEqual([]);
      expect(await everythingIn(store)).toEqual(before);
    });
  });

  describe.each(["withdraw-consent", "forget"])("in an order to %s", (order) => {
    const send = (index: number, body: object) =>
      api.send("POST", `/clubs/club-01/members/left-${index}/${order}`, body);

    test("the reason is kept to the letter", async () => {
      for (const [index, why] of SQL_TEXTS.entries()) {
        const answer = await send(index, { why });
        expect([why, answer.status]).toEqual([why, 204]);
        const { version = 0 } = (await store.readRegister("club-01")) ?? {};
        const [change] = await store.readHistory("club-01", { after: version - 1, limit: 1 });
        expect(change?.why).toBe(why);
      }
      expect(await readRegister("club-02")).toMatchObject({ club: { id: "club-02" } });
      expect(errors).toEqual([]);
    });

    test("a purpose or a name of a field is none", async () => {
      const before = await everythingIn(store);
      for (const text of ALL_TEXTS) {
        for (const body of [{ purposes: [text] }, { [text]: "x" }]) {
          expect((await send(0, body)).status).toBe(422);
        }
      }
      expect(errors).toEqual([]);
      expect(await everythingIn(store)).toEqual(before);
    });
  });

  test("in the names of a register comes back to the letter", async () => {
    for (const text of SQL_TEXTS) {
      const register = buildRegister({
        club: { ...REGISTER.club, id: "club-02", name: text, village: text },
        members: buildMembers(5).map((member) => ({ ...member, name: text, group: text })),
      });
      const answer = await api.send("PUT", "/clubs/club-02/register", register, {
        "if-match": "*",
      });
      expect([text, answer.status]).toEqual([text, 204]);
      expect(await readRegister("club-02")).toEqual(register);
    }
    expect(errors).toEqual([]);
  });
});
