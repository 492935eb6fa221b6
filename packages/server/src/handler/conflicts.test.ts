import type { SubmissionReceipt } from "@ishc/core";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Conflicts } from "../contract/documents.ts";
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

const kinds = databaseKinds();

const over = (submissionId: string, revision: number) => ({
  replaces: { submissionId, revision },
});

describe.each(["SQLite", "PostgreSQL"] as const)("a conflict, in %s", (kind) => {
  let minute = 0;

  async function api(): Promise<Api> {
    const store = await openStore(kinds[kind].make());
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
});
