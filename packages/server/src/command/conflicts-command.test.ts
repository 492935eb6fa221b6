import type { Register } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { receiptOf } from "../contract/receipt.ts";
import { openConflicts } from "../handler/open-conflicts.ts";
import { openStore } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";
import {
  apiOn,
  buildActivitySubmission,
  buildSubmission,
  CHANGE,
  registerWithMeetings,
} from "../testing/api.ts";
import { databaseKinds } from "../testing/databases.ts";
import { runCommand } from "./run-command.ts";

const ACTIVITY = { kind: "activity", id: "act-1" };
const WHO = ["--by", "bà Ánh", "--why", "xem lại sổ tay"] as const;

/** Runs the command, and gives what it says. */
async function runOn(db: string, args: readonly string[], lang = "en") {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const code = await runCommand(["conflicts", ...args, "--db", db, "--lang", lang]);
  const said = [...log.mock.calls, ...error.mock.calls].flat().join("\n");
  log.mockRestore();
  error.mockRestore();
  return { code, said, lines: said.split("\n").map((line) => line.trim()) };
}

describe.each(Object.entries(databaseKinds()))("in %s", (_, { make }) => {
  let db: string;
  /** Open all the while, as a server's is. */
  let store: Store;

  const put = (register: Register) =>
    store.transaction((each) => each.writeRegister(register, CHANGE));
  async function send(...bodies: readonly { readonly clubId: string }[]) {
    for (const body of bodies) {
      const path = `/clubs/${body.clubId}/submissions`;
      expect([200, 201, 409]).toContain((await apiOn(store).send("POST", path, body)).status);
    }
  }
  const open = () => openConflicts(store, "club-01");
  const state = async () => ({
    stored: await store.readRegister("club-01"),
    deliveries: await store.readDeliveries("club-01"),
    history: await store.readHistory("club-01", { limit: 50 }),
  });
  async function registerNow(): Promise<Register> {
    const { stored } = await state();
    if (!stored) throw new Error("There is no register.");
    return stored.register;
  }
  const run = (...args: readonly string[]) => runOn(db, args);
  /** What a person reads off the list. */
  async function receiptAt(at: number) {
    const [conflict] = await open();
    const copy = conflict?.kept[at];
    if (!copy) throw new Error(`There is no copy ${at}.`);
    return receiptOf(copy).receipt;
  }

  beforeEach(async () => {
    db = await make();
    store = await openStore(db);
    await put(registerWithMeetings());
  });

  afterEach(() => store.close());

  const THEIRS = buildActivitySubmission({ id: "a-2" }, { area: "rights", peopleReached: 12 });

  test("shows both records side by side, and of them only what differs", async () => {
    expect(await run()).toMatchObject({ code: 0, said: "No record waits for a person." });
    await send(buildActivitySubmission(), THEIRS);
    const { code, lines } = await run();
    expect(code).toBe(0);
    const receipt = await receiptAt(0);
    expect(lines).toEqual([
      "Club club-01",
      "activity act-1",
      expect.stringMatching(
        /^Stored: {4}receipt \w{4}, received 14:05 25 May 2024 \(submission a-1, revision 1\)$/,
      ),
      `Kept copy: receipt ${receipt}, received 14:05 25 May 2024 (submission a-2, revision 1)`,
      expect.stringMatching(/^Where they differ +\| Stored +\| Kept copy$/),
      expect.stringMatching(/^activity\.area – Area +\| .+\(health\) \| .+\(rights\)$/),
      expect.stringMatching(/^activity\.peopleReached – .+\| – +\| 12$/),
      "",
      "1 record waits for a person. Decide about each by: ishc-server conflicts settle",
    ]);
    const { said } = await runOn(db, [], "vi");
    expect(said).toContain("Chỗ khác nhau");
    expect(said).toContain(`Bản giữ lại: mã ${receipt}, nhận 14:05 25/05/2024`);
    expect(said).toContain("1 bản chờ người xem.");
  });

  test("tells people of attendance by name, each once, whatever the order of marks", async () => {
    const { marks } = buildSubmission();
    const [first, ...others] = [...marks].reverse();
    const changed = [...others, { memberId: first?.memberId ?? "", status: "absent" as const }];
    await send(buildSubmission(), buildSubmission({ id: "s2", marks: changed }));
    const { lines } = await run("--club", "club-01");
    const rows = lines.filter((line) => line.includes(" | ")).slice(1);
    expect(rows).toEqual([
      expect.stringMatching(/^marks \(m50\) – Nguyễn Văn Mẫu 50 +\| present +\| absent$/i),
    ]);
  });

  test("of one club alone, and of no club that is not there", async () => {
    const { club, ...rest } = buildRegister();
    await put({ ...rest, club: { ...club, id: "club-02" } });
    await send(
      buildActivitySubmission({ clubId: "club-02" }),
      buildActivitySubmission({ clubId: "club-02", id: "a-2" }, { area: "rights" }),
    );
    expect((await run("--club", "club-01")).said).toBe("No record waits for a person.");
    expect((await run("--club", "club-02")).lines[0]).toBe("Club club-02");
    expect((await run()).lines[0]).toBe("Club club-02");
    expect(await run("--club", "club-99")).toMatchObject({
      code: 1,
      said: "There is no register of club “club-99” here.",
    });
  });

  test("the stored one stays: nothing in the register changes, and the history has who and why", async () => {
    await send(buildActivitySubmission(), THEIRS);
    const before = await state();
    const kept = await run("settle", "club-01", await receiptAt(0), "--keep", "stored", ...WHO);
    expect(kept).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Decided, receipt \w{4}\.$/),
    });
    const after = await state();
    expect(await open()).toEqual([]);
    expect(after.stored?.register).toEqual(before.stored?.register);
    expect(after.history).toHaveLength(before.history.length + 1);
    expect(after.history.at(-1)).toMatchObject({
      by: "bà Ánh",
      why: expect.stringMatching(/^ishc-activity [\w-]{36} 1: xem lại sổ tay$/),
      values: [],
    });
    expect(after.deliveries.slice(0, -1)).toEqual(before.deliveries);
    expect(after.deliveries.at(-1)).toMatchObject({ outcome: "accepted", amendment: true });
  });

  test("the kept copy takes its place, and the one before stays in the history", async () => {
    await send(buildActivitySubmission(), THEIRS);
    const kept = await run("settle", "club-01", "a-2", "--keep", "copy", ...WHO);
    expect(kept.code).toBe(0);
    const { stored, history, deliveries } = await state();
    expect(stored?.register.activities).toMatchObject([{ area: "rights", peopleReached: 12 }]);
    expect(history.at(-1)).toMatchObject({
      by: "bà Ánh",
      why: expect.stringContaining(": xem lại sổ tay"),
      values: expect.arrayContaining([
        { path: ["activities", 0, "area"], before: "health", after: "rights" },
      ]),
    });
    expect(deliveries.map(({ submissionId }) => submissionId).slice(0, 2)).toEqual(["a-1", "a-2"]);
    expect(await open()).toEqual([]);
  });

  test.each(["stored", "copy"])(
    "who keeps the %s of attendance decides about it, too",
    async (keep) => {
      await send(buildSubmission(), buildSubmission({ id: "s2", guests: 3 }));
      expect((await run("settle", "club-01", "s2", "--keep", keep, ...WHO)).code).toBe(0);
      const { stored } = await state();
      const held = stored?.register.meetings?.find(({ attendance = [] }) => attendance.length > 0);
      expect(held?.guests).toBe(keep === "copy" ? 3 : undefined);
      expect(await open()).toEqual([]);
    },
  );

  test("decides about the copy that is named, and no other", async () => {
    await send(
      buildActivitySubmission(),
      THEIRS,
      buildActivitySubmission({ id: "b-1" }, { area: "culture" }),
    );
    const { lines } = await run("settle", "club-01", "a-2", "--keep", "copy", ...WHO);
    expect(lines.at(-1)).toBe("On this, 1 record still waits for a person.");
    const [conflict] = await open();
    expect(conflict?.kept.map(({ submissionId }) => submissionId)).toEqual(["b-1"]);
    expect(conflict?.recorded?.submission).toMatchObject({ activity: THEIRS.activity });
  });

  test("keeps what the register says now, where it was replaced since", async () => {
    await send(buildActivitySubmission(), THEIRS);
    const now = await registerNow();
    const changed = { id: "act-1", area: "culture", date: "2024-05-13" } as const;
    await put({ ...now, activities: [changed] });
    expect((await run("settle", "club-01", "a-2", "--keep", "stored", ...WHO)).code).toBe(0);
    expect((await state()).stored?.register.activities).toEqual([changed]);
  });

  describe("a row that was taken out of the register", () => {
    async function takeOut() {
      const { activities: _, ...without } = await registerNow();
      const etag = (await apiOn(store).get("/clubs/club-01/register")).headers.get("etag") ?? "";
      const path = "/clubs/club-01/register";
      const answer = await apiOn(store).send("PUT", path, without, { "if-match": etag });
      expect(answer.status).toBe(204);
    }
    const correcting = async () => {
      const sheet = await apiOn(store).get("/clubs/club-01/sheets/activity?subject=act-1");
      const { recorded } = (await sheet.json()) as { recorded: object };
      return { ...THEIRS, replaces: recorded };
    };

    test("is told to be that, and stays out where a person keeps what is stored", async () => {
      await send(buildActivitySubmission());
      const late = await correcting();
      await takeOut();
      await send(late);
      const { lines } = await run();
      expect(lines).toContainEqual(
        expect.stringMatching(
          /^Stored: {4}taken out of the register; receipt \w{4}, received 14:05 25 May 2024 \(submission register-\w{32}, revision 1\)$/,
        ),
      );
      expect(lines).toContainEqual(expect.stringMatching(/^activity\.area – Area +\| – +\| .+$/));
      expect((await runOn(db, [], "vi")).said).toContain("Đang lưu:    đã đưa ra khỏi sổ; mã ");
      const before = await state();
      const done = await run("settle", "club-01", "a-2", "--keep", "stored", ...WHO);
      expect(done).toMatchObject({ code: 0, said: expect.stringMatching(/^Decided, receipt/) });
      expect(await open()).toEqual([]);
      expect((await state()).stored?.register).toEqual(before.stored?.register);
    });

    test("is told to be that also where nobody had submitted on it", async () => {
      await put({ ...(await registerNow()), activities: [buildActivitySubmission().activity] });
      const late = await correcting();
      await takeOut();
      await send(late);
      const { lines } = await run();
      expect(lines).toContain("Stored:    taken out of the register");
      expect(lines).toContainEqual(expect.stringMatching(/^activity\.area – Area +\| – +\| .+$/));
      expect((await runOn(db, [], "vi")).said).toMatch(/Đang lưu: {4}đã đưa ra khỏi sổ$/m);
    });

    test("is not what never was in it: of that nothing can be kept", async () => {
      await send(buildActivitySubmission());
      await send(buildActivitySubmission({}, { id: "act-2" }));
      expect((await run()).lines).toContain("Stored:    nothing");
      const before = await state();
      const done = await run("settle", "club-01", "a-1", "--keep", "stored", ...WHO);
      expect(done).toMatchObject({
        code: 1,
        said: expect.stringContaining("says nothing of this"),
      });
      expect(await state()).toEqual(before);
    });

    test("by a release that held nothing for it stays out as well", async () => {
      await send(buildActivitySubmission(), THEIRS);
      const { activities: _, ...without } = await registerNow();
      await put(without);
      const { lines } = await run();
      expect(lines).toContainEqual(
        expect.stringMatching(/^Stored: {4}taken out of the register; receipt \w{4}, /),
      );
      expect(lines).toContainEqual(expect.stringMatching(/^activity\.area – Area +\| – +\| .+$/));
      expect((await run("settle", "club-01", "a-2", "--keep", "stored", ...WHO)).code).toBe(0);
      expect(await open()).toEqual([]);
      expect((await state()).stored?.register.activities).toBeUndefined();
      expect((await run()).said).toBe("No record waits for a person.");
    });
  });

  describe("nothing is stored", () => {
    const settle = (copy: string, keep: string, clubId = "club-01") =>
      run("settle", clubId, copy, "--keep", keep, ...WHO);

    test("of a club or a copy that is not there, or where two have the name", async () => {
      await send(
        buildActivitySubmission(),
        THEIRS,
        buildActivitySubmission({ id: "a-3" }, { area: "culture" }),
        buildActivitySubmission({ id: "a-3" }, { area: "learning" }),
      );
      const before = await state();
      for (const [copy, keep, clubId, said] of [
        ["a-2", "copy", "club-99", "no register of this club"],
        ["a-9", "copy", "club-01", "No such copy"],
        ["a-1", "copy", "club-01", "No such copy"],
        ["a-3", "stored", "club-01", "More than one copy has this name"],
      ] as const) {
        const done = await settle(copy, keep, clubId);
        expect([copy, done.code, done.said]).toEqual([copy, 1, expect.stringContaining(said)]);
      }
      expect(await state()).toEqual(before);
    });

    test("where the stored one could stay only with a change in the register", async () => {
      await send(buildSubmission(), buildSubmission({ id: "s2", guests: 3 }));
      const { meetings = [], ...rest } = await registerNow();
      // Whoever records attendance puts meetings in the order of days.
      await put({ ...rest, meetings: meetings.toReversed() });
      const before = await state();
      const done = await settle("s2", "stored");
      expect(done).toMatchObject({ code: 1, said: expect.stringContaining("here it would") });
      expect(await state()).toEqual(before);
    });

    test("where the copy stands against the register by now, and every issue is told", async () => {
      const gone = [{ memberId: "m50", status: "present" as const }];
      await send(buildSubmission({ marks: [] }), buildSubmission({ id: "s2", marks: gone }));
      const { members = [], ...rest } = await registerNow();
      await put({ ...rest, members: members.filter(({ id }) => id !== "m50") });
      const before = await state();
      const done = await settle("s2", "copy");
      expect([done.code, done.lines[0]]).toEqual([1, "This cannot be decided yet, because:"]);
      expect(done.lines[1]).toMatch(/^marks\[0\]\.memberId – /);
      expect(await state()).toEqual(before);
    });
  });

  test("what is sent again after it gets its earlier receipt and is no conflict anew", async () => {
    await send(buildActivitySubmission(), THEIRS);
    await run("settle", "club-01", "a-2", "--keep", "stored", ...WHO);
    const before = await state();
    await send(THEIRS, buildActivitySubmission());
    expect(await state()).toEqual(before);
    expect(await open()).toEqual([]);
    expect(await store.readSubmissions("club-01", ACTIVITY)).toHaveLength(3);
  });
});

test.each([
  ["without who", ["settle", "club-01", "a-2", "--keep", "copy", "--why", "x"]],
  ["without why", ["settle", "club-01", "a-2", "--keep", "copy", "--by", "x"]],
  ["without which", ["settle", "club-01", "a-2", ...WHO]],
  ["with another which", ["settle", "club-01", "a-2", "--keep", "both", ...WHO]],
  ["without a copy", ["settle", "club-01", "--keep", "copy", ...WHO]],
  ["with two copies", ["settle", "club-01", "a-2", "a-3", "--keep", "copy", ...WHO]],
  ["to list and decide at once", ["--keep", "copy"]],
  ["an unknown word", ["solve"]],
])("a call %s is told the usage", async (_name, args) => {
  const { code, said } = await runOn("/nowhere/store.sqlite", args);
  expect([code, said.split("\n")[0]]).toEqual([2, "Usage:"]);
});

test("a database that is not there is not made", async () => {
  const { code, said } = await runOn("/nowhere/store.sqlite", []);
  expect(code).toBe(1);
  expect(said).toContain("The database cannot be opened or made.");
});
