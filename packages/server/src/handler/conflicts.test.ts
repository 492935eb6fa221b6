import type { SubmissionReceipt } from "@ishc/core";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Conflicts } from "../contract/documents.ts";
import { MOST_OPEN_COPIES } from "../contract/open-copies.ts";
import type { Problem } from "../contract/problem.ts";
import { openStore } from "../store/open-store.ts";
import {
  type Api,
  apiOn,
  buildActivitySubmission,
  CHANGE,
  registerWithMeetings,
} from "../testing/api.ts";
import { databaseKinds } from "../testing/databases.ts";
import { ACTIVITY } from "../testing/rows.ts";

const kinds = databaseKinds();

const over = (submissionId: string, revision: number) => ({
  replaces: { submissionId, revision },
});

describe.each(["SQLite", "PostgreSQL"] as const)("a conflict, in %s", (kind) => {
  let minute = 0;

  async function api(): Promise<Api> {
    const store = await openStore(await kinds[kind].make());
    onTestFinished(() => store.close());
    await store.transaction((change) => change.writeRegister(registerWithMeetings(), CHANGE));
    // Each comes in a minute after the one before.
    return apiOn(store, { now: () => new Date(Date.UTC(2024, 4, 25, 7, minute++)) });
  }

  const send = (to: Api, body: object) => to.send("POST", "/clubs/club-01/submissions", body);

  async function conflicts(from: Api): Promise<Conflicts["conflicts"]> {
    const response = await from.get("/clubs/club-01/conflicts");
    return ((await response.json()) as Conflicts).conflicts;
  }

  /** Ids of the copies that wait for a person. */
  const open = async (from: Api) =>
    (await conflicts(from)).flatMap(({ kept }) => kept.map(({ submission }) => submission.id));

  /** Sends what becomes a conflict, and gives what a decision names it by. */
  async function keep(to: Api, body: object) {
    const response = await send(to, body);
    expect(response.status).toBe(409);
    const { receipt } = (await response.json()) as Problem & { receipt: SubmissionReceipt };
    const { submissionId, revision } = receipt;
    return { submissionId, revision, receipt: receipt.receipt };
  }

  test("shows both copies until a person who saw them decides", async () => {
    const to = await api();
    expect(await conflicts(to)).toEqual([]);
    await send(to, buildActivitySubmission());
    const other = buildActivitySubmission({ id: "a-2" }, { area: "rights" });
    const seen = await keep(to, other);
    expect(await conflicts(to)).toMatchObject([
      {
        subject: { kind: "activity", id: "act-1" },
        recorded: { submission: buildActivitySubmission() },
        kept: [{ submission: other, receipt: { submissionId: "a-2" } }],
      },
    ]);
    const decision = { id: "a-3", ...over("a-1", 1), settles: [seen] };
    expect((await send(to, buildActivitySubmission(decision, { area: "rights" }))).status).toBe(
      201,
    );
    expect(await conflicts(to)).toEqual([]);
    const stored = await to.store.readRegister("club-01");
    expect(stored?.register.activities).toMatchObject([{ area: "rights" }]);
    expect(await to.store.readDeliveries("club-01")).toHaveLength(3);
  });

  test("of two phones: who decides on one leaves the other for somebody who sees it", async () => {
    const to = await api();
    await send(to, buildActivitySubmission());
    await keep(to, buildActivitySubmission({ id: "a-2" }, { area: "rights" }));
    const unseen = await keep(to, buildActivitySubmission({ id: "b-1" }, { area: "culture" }));
    const decision = buildActivitySubmission(
      { id: "a-2", revision: 2, ...over("a-1", 1) },
      { area: "rights" },
    );
    expect((await send(to, decision)).status).toBe(201);
    expect(await conflicts(to)).toMatchObject([
      {
        recorded: { receipt: { submissionId: "a-2", revision: 2 } },
        kept: [{ submission: { id: "b-1" } }],
      },
    ]);
    const officer = buildActivitySubmission({ id: "o-1", ...over("a-2", 2), settles: [unseen] });
    expect((await send(to, officer)).status).toBe(201);
    expect(await open(to)).toEqual([]);
  });

  test("of two phones that amended one record under one revision, the receipt tells which was seen", async () => {
    const to = await api();
    await send(to, buildActivitySubmission());
    await send(to, buildActivitySubmission({ revision: 2 }));
    const mine = await keep(to, buildActivitySubmission({ revision: 2 }, { area: "rights" }));
    const theirs = await keep(to, buildActivitySubmission({ revision: 2 }, { area: "culture" }));
    expect({ ...theirs, receipt: "" }).toEqual({ ...mine, receipt: "" });
    const decision = buildActivitySubmission({ revision: 3, ...over("a-1", 2), settles: [mine] });
    expect((await send(to, decision)).status).toBe(201);
    expect(await conflicts(to)).toMatchObject([{ kept: [{ receipt: theirs }] }]);
  });

  test("under the id of the record: who does not say what they saw closes nothing", async () => {
    const to = await api();
    await send(to, buildActivitySubmission());
    await send(to, buildActivitySubmission({ revision: 2 }));
    await keep(to, buildActivitySubmission({ revision: 2 }, { area: "rights" }));
    expect(
      (await send(to, buildActivitySubmission({ revision: 3, ...over("a-1", 2) }))).status,
    ).toBe(201);
    expect(await open(to)).toEqual(["a-1"]);
  });

  test("is one again where somebody else decided meanwhile, and settles nothing", async () => {
    const to = await api();
    await send(to, buildActivitySubmission());
    const seen = await keep(to, buildActivitySubmission({ id: "a-2" }, { area: "rights" }));
    expect((await send(to, buildActivitySubmission({ id: "a-3", ...over("a-1", 1) }))).status).toBe(
      201,
    );
    await keep(to, buildActivitySubmission({ id: "a-4", ...over("a-1", 1), settles: [seen] }));
    expect(await open(to)).toEqual(["a-2", "a-4"]);
    expect(await conflicts(to)).toMatchObject([{ recorded: { receipt: { submissionId: "a-3" } } }]);
  });

  test.each([
    ["a copy that is not kept", [{ submissionId: "nobody", revision: 1, receipt: "7F3K" }], 201],
    ["none", [], 201],
    ["a copy without its receipt", [{ submissionId: "a-2", revision: 1 }], 422],
  ])("a decision that names %s closes nothing that was not seen", async (_, settles, status) => {
    const to = await api();
    await send(to, buildActivitySubmission());
    await keep(to, buildActivitySubmission({ id: "a-2" }, { area: "rights" }));
    expect(
      (await send(to, buildActivitySubmission({ id: "o-1", ...over("a-1", 1), settles }))).status,
    ).toBe(status);
    expect(await open(to)).toEqual(["a-2"]);
  });

  /** Sends one copy after another on one subject. */
  async function fill(to: Api, activityId = "act-1", copies = MOST_OPEN_COPIES) {
    const seen = [];
    for (let i = 1; i <= copies; i += 1) {
      const id = `copy-${activityId}-${i}`;
      seen.push(
        await keep(to, buildActivitySubmission({ id }, { id: activityId, area: "rights" })),
      );
    }
    return seen;
  }

  test("where many copies wait, a further one is sent again later, and nothing is lost", async () => {
    const to = await api();
    await send(to, buildActivitySubmission());
    const seen = await fill(to);
    const further = buildActivitySubmission({ id: "further" }, { area: "culture" });
    const full = await send(to, further);
    expect([full.status, full.headers.get("retry-after")]).toEqual([429, "600"]);
    expect(await full.json()).toMatchObject({
      type: "urn:ishc:problem:too-many-copies",
      title: "Việc này đã có quá nhiều bản chờ quyết định",
    });
    expect(await open(to)).toHaveLength(MOST_OPEN_COPIES);
    const again = buildActivitySubmission({ id: "copy-act-1-1" }, { area: "rights" });
    expect(await keep(to, again)).toEqual(seen[0]);
    const stale = buildActivitySubmission({ id: "o-1", ...over("nobody", 1), settles: seen });
    expect((await send(to, stale)).status).toBe(429);
    const other = { id: "act-2" };
    expect((await send(to, buildActivitySubmission({ id: "b-1" }, other))).status).toBe(201);
    await keep(to, buildActivitySubmission({ id: "b-2" }, { ...other, area: "rights" }));
    expect((await send(to, buildActivitySubmission({ revision: 2 }))).status).toBe(201);
    const decision = { id: "o-2", ...over("a-1", 2), settles: seen.slice(0, 1) };
    expect((await send(to, buildActivitySubmission(decision))).status).toBe(201);
    await keep(to, further);
    expect(await open(to)).toHaveLength(MOST_OPEN_COPIES + 1);
    expect((await send(to, buildActivitySubmission({ id: "late" }))).status).toBe(429);
  });

  test("what a register says takes its place beside many copies, too", async () => {
    const to = await api();
    await send(to, buildActivitySubmission());
    await fill(to);
    const replace = { ...registerWithMeetings(), activities: [{ ...ACTIVITY, area: "culture" }] };
    const put = await to.send("PUT", "/clubs/club-01/register", replace, { "if-match": '"2"' });
    expect(put.status).toBe(204);
  });

  test("is judged and listed without opening a document that is not answered", async () => {
    const { store } = await api();
    const opened: string[] = [];
    const to = apiOn(
      {
        ...store,
        readSubmissions: () => Promise.reject(new Error("Thôi.")),
        readDocument: (delivery) => {
          opened.push(`${delivery.submissionId} ${delivery.revision}`);
          return store.readDocument(delivery);
        },
      },
      { now: () => new Date(Date.UTC(2024, 4, 26, 7, minute++)) },
    );
    await send(to, buildActivitySubmission());
    const [seen] = await fill(to, "act-1", 2);
    const decision = { id: "o-1", ...over("a-1", 1), settles: [seen] };
    expect((await send(to, buildActivitySubmission(decision))).status).toBe(201);
    expect(opened).toEqual([]);
    expect((await to.get("/clubs/club-01/sheets/activity?subject=act-1")).status).toBe(200);
    const replace = { ...registerWithMeetings(), activities: [{ ...ACTIVITY, area: "culture" }] };
    const put = await to.send("PUT", "/clubs/club-01/register", replace, { "if-match": '"3"' });
    expect(put.status).toBe(204);
    expect(opened).toEqual([]);
    expect(await open(to)).toEqual(["copy-act-1-2"]);
    expect(opened.sort()).toEqual(["copy-act-1-2 1", expect.stringMatching(/^register-/)]);
  });

  test("is listed page by page where that is asked for, each once, also while others are decided", async () => {
    const to = await api();
    const subjects = ["act-1", "act-2", "act-3"];
    const seen = [];
    for (const id of subjects) {
      await send(to, buildActivitySubmission({ id: `of-${id}` }, { id }));
      seen.push(
        await keep(to, buildActivitySubmission({ id: `on-${id}` }, { id, area: "rights" })),
      );
    }
    const page = async (query: string) =>
      (await (await to.get(`/clubs/club-01/conflicts${query}`)).json()) as Conflicts;
    const idsOf = (found: Conflicts) => found.conflicts.map(({ subject }) => subject.id);
    const all = await page("");
    expect([idsOf(all), all.next]).toEqual([subjects, undefined]);
    const first = await page("?limit=2");
    expect([idsOf(first), first.next]).toEqual([["act-1", "act-2"], 2]);
    const decision = { id: "o-1", ...over("of-act-1", 1), settles: [seen[0]] };
    expect((await send(to, buildActivitySubmission(decision))).status).toBe(201);
    const last = await page(`?limit=2&after=${first.next}`);
    expect([idsOf(last), last.next]).toEqual([["act-3"], undefined]);
    expect(idsOf(await page("?limit=3"))).toEqual(["act-2", "act-3"]);
    expect(await page("?limit=3&after=3")).toEqual({
      kind: "ishc-conflicts",
      version: 1,
      conflicts: [],
    });
  });

  test.each(["limit=0", "limit=x", "limit=", "after=-1", "after=1.5"])(
    "cannot be listed by %s",
    async (query) => {
      const response = await (await api()).get(`/clubs/club-01/conflicts?${query}`);
      expect(response.status).toBe(422);
      const [name] = query.split("=");
      expect(await response.json()).toMatchObject({
        issues: [{ code: "not-whole", path: [name] }],
      });
    },
  );

  test("where all are too long for one answer, none is left out unsaid", async () => {
    const { store } = await api();
    const long = { note: "x".repeat(3 * 1024 * 1024) };
    const to = apiOn(
      {
        ...store,
        readDocument: async (delivery) => ({ ...(await store.readDocument(delivery)), ...long }),
      },
      { now: () => new Date(Date.UTC(2024, 4, 26, 7, minute++)) },
    );
    const ids = ["act-1", "act-2", "act-3"];
    for (const id of ids) {
      await send(to, buildActivitySubmission({ id: `of-${id}` }, { id }));
      await keep(to, buildActivitySubmission({ id: `on-${id}` }, { id, area: "rights" }));
    }
    const whole = await to.get("/clubs/club-01/conflicts");
    expect(whole.status).toBe(422);
    expect(await whole.json()).toMatchObject({ issues: [{ code: "missing", path: ["limit"] }] });
    const found = [];
    let after: number | undefined = 0;
    while (after !== undefined) {
      const answer = await to.get(`/clubs/club-01/conflicts?limit=50&after=${after}`);
      const page = (await answer.json()) as Conflicts;
      found.push(page.conflicts.map(({ subject }) => subject.id));
      after = page.next;
    }
    expect(found).toEqual(ids.map((id) => [id]));
  });
});
