import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { openStore } from "../store/open-store.ts";
import { StoreError } from "../store/store-error.ts";
import { apiOn, buildSubmission, CHANGE, registerWithMeetings } from "../testing/api.ts";
import { databaseKinds } from "../testing/databases.ts";
import { type ErrorRecord, jsonErrors } from "./error-record.ts";

const NAME = "Hoàng Thị Út Mười";

function recordOf(error: unknown): ErrorRecord {
  const lines: string[] = [];
  jsonErrors((line) => lines.push(line))(error, { id: "r1" });
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toMatch(/\n|Hoàng|Mười/);
  return JSON.parse(lines[0] ?? "");
}

describe("the line of an error", () => {
  test.each([
    ["a fault of the program", new TypeError(`no ${NAME}`), { names: ["TypeError"], codes: [] }],
    [
      "a full disk",
      new StoreError(
        "full",
        Object.assign(new Error(NAME), { errcode: 13, code: "ERR_SQLITE_ERROR" }),
      ),
      { names: ["StoreError", "Error"], codes: ["ERR_SQLITE_ERROR", "SQLITE 13"], fault: "full" },
    ],
    [
      "a row that PostgreSQL refuses",
      Object.assign(new Error(`value "${NAME}"`), {
        code: "23505",
        detail: `Failing row contains (${NAME}).`,
        where: `COPY registers, line 1: "${NAME}"`,
        query: `insert '${NAME}'`,
        parameters: [NAME],
      }),
      { names: ["Error"], codes: ["23505"] },
    ],
    [
      "a name and a code made of data",
      Object.assign(new Error(), { name: NAME, code: NAME }),
      { names: [], codes: [] },
    ],
    ["a text", NAME, { names: [], codes: [], at: [] }],
    ["nothing", undefined, { names: [], codes: [], at: [] }],
  ])("of %s has its name, code and fault alone", (_, error, told) => {
    const record = recordOf(error);
    expect(record).toMatchObject({ level: "error", id: "r1", ...told });
    expect(record.fault).toBe("fault" in told ? told.fault : undefined);
  });

  test("says where it came up, although its message looks like a place", () => {
    const { at } = recordOf(new Error(`x\n    at ${NAME} (file:///a.ts:1:1)`));
    expect(at[0]).toContain("error-record.test.ts");
    expect(at.length).toBeLessThanOrEqual(5);
  });

  test("of an error whose message was changed afterwards has no place", () => {
    const error = new Error(NAME);
    expect(error.stack).toContain(NAME); // Written when it is first read, and not again.
    error.message = "another";
    expect(recordOf(error).at).toEqual([]);
  });

  test("ends with a cause that is its own", () => {
    const error = new Error("round");
    error.cause = error;
    expect(recordOf(error).names).toHaveLength(5);
  });
});

describe("unless told otherwise, the console has one line of it", () => {
  const written = vi.spyOn(console, "error");
  beforeEach(() => void written.mockReset().mockImplementation(() => {}));
  afterEach(() => void written.mockReset());

  test.each(Object.entries(databaseKinds()))(
    "when %s refuses a row, without the row and without the token",
    { timeout: 60_000 },
    async (_, { make, ask }) => {
      const place = await make();
      const store = await openStore(place);
      onTestFinished(() => store.close());
      await store.transaction((each) => each.writeRegister(registerWithMeetings(), CHANGE));
      // As somebody would who wants no more of it: the row and its values are in what is said.
      await ask(place, "create unique index one_only on submissions (club_id)");
      const api = apiOn(store);
      const headers = { authorization: "Bearer t0ken-of-somebody" };
      const send = (id: string) =>
        api.send(
          "POST",
          "/clubs/club-01/submissions",
          {
            ...{ kind: "ishc-activity", version: 1, id, revision: 1, clubId: "club-01" },
            activity: { id, area: "health", date: "2024-05-13", note: NAME },
          },
          headers,
        );
      expect((await send("secret-1")).status).toBe(201);
      const answer = await send("secret-2");
      expect(answer.status).toBeGreaterThanOrEqual(500);
      expect(await answer.text()).not.toMatch(/Hoàng|secret|t0ken|one_only/);
      expect(written).toHaveBeenCalledOnce();
      const line = String(written.mock.calls[0]?.join(" "));
      expect(line).not.toMatch(/\n|Hoàng|secret|t0ken|club-01/);
      const { id, codes } = JSON.parse(line) as ErrorRecord;
      expect(id).toBe(answer.headers.get("x-request-id"));
      expect(codes.length).toBeGreaterThan(0);
      expect((await api.send("POST", "/clubs/club-01/submissions", buildSubmission())).status).toBe(
        500,
      );
    },
  );

  test("and whoever mounts the handler may give their own", async () => {
    const onError = vi.fn();
    const store = await openStore(":memory:");
    await store.close();
    const answer = await apiOn(store, { onError }).get("/clubs/club-01/sheet");
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(Error), {
      id: answer.headers.get("x-request-id"),
    });
    expect(written).not.toHaveBeenCalled();
  });
});
