import { describe, expect, test, vi } from "vitest";
import { buildSubmission, makeApi, registerWithMeetings } from "../testing/api.ts";
import { jsonLog, type RequestRecord } from "./request-record.ts";

const SECRETS = ["Nguyễn", "Nguy%E1%BB%85n", "m17", "club-01", "s1-secret", "t0ken-of-somebody"];

describe("the log", () => {
  test("has a line for every request and nothing personal in any", async () => {
    const lines: string[] = [];
    const api = await makeApi(registerWithMeetings(), {
      onRequest: jsonLog((line) => lines.push(line)),
    });
    const headers = {
      authorization: "Bearer t0ken-of-somebody",
      "x-request-id": "m17",
      "x-ishc-reason": "Nguy%E1%BB%85n",
    };
    const asked = [
      await api.get("/clubs/club-01/scorecard", headers),
      await api.get("/clubs/club-01/sheet?meeting=m17", headers),
      await api.get("/clubs/m17/register?name=Nguyễn", headers),
      await api.get("/Nguyễn/m17", headers),
      await api.get(`/${"m17".repeat(2000)}`, headers),
      await api.send(
        "POST",
        "/clubs/club-01/attendance",
        buildSubmission({ id: "s1-secret" }),
        headers,
      ),
      await api.send("POST", "/clubs/club-01/attendance", '{"m17":1}', headers),
      await api.ask("/health", { method: "M17", headers }),
    ];
    expect(lines).toHaveLength(asked.length);
    for (const secret of SECRETS) expect(lines.join("\n")).not.toContain(secret);
    expect(lines.join("\n").toLowerCase()).not.toContain("m17");
    const records = lines.map((line) => JSON.parse(line) as RequestRecord);
    expect(records.map(({ method, route, status }) => [method, route, status])).toEqual([
      ["GET", "/clubs/:id/scorecard", 200],
      ["GET", "/clubs/:id/sheet", 404],
      ["GET", "/clubs/:id/register", 404],
      ["GET", "unknown", 404],
      ["GET", "unknown", 414],
      ["POST", "/clubs/:id/attendance", 201],
      ["POST", "/clubs/:id/attendance", 422],
      ["OTHER", "/health", 405],
    ]);
    expect(records.map(({ id }) => id)).toEqual(
      asked.map((response) => response.headers.get("x-request-id")),
    );
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  test("tells how long it took by the clock it was given, and the bytes that were sent", async () => {
    let second = 0;
    const onRequest = vi.fn();
    const now = () => new Date(Date.UTC(2024, 4, 25, 7, 5, second++));
    const api = await makeApi(undefined, { now, onRequest });
    const body = await (await api.get("/health")).text();
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({
      at: "2024-05-25T07:05:00.000Z",
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      method: "GET",
      route: "/health",
      status: 200,
      ms: 1000,
      bytes: body.length,
    });
  });

  test("that fails keeps nobody from an answer", async () => {
    const onError = vi.fn();
    const full = new Error("no space");
    const onRequest = () => {
      throw full;
    };
    const api = await makeApi(undefined, { onRequest, onError });
    expect((await api.get("/health")).status).toBe(200);
    expect(onError).toHaveBeenCalledWith(full, { id: expect.any(String) });
  });

  test("nor does one that fails later", async () => {
    const onError = vi.fn();
    const full = new Error("no space");
    const api = await makeApi(undefined, { onRequest: () => Promise.reject(full), onError });
    expect((await api.get("/health")).status).toBe(200);
    await vi.waitFor(() =>
      expect(onError).toHaveBeenCalledExactlyOnceWith(full, expect.anything()),
    );
  });
});
