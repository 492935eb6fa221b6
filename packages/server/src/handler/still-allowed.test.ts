import { once } from "node:events";
import { request as ask, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buildRegister } from "@ishc/core/testing";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { sha256 } from "../hash/sha-256.ts";
import { createNodeListener } from "../node/create-node-listener.ts";
import { type Api, apiOn, buildSubmission, makeApi, registerWithMeetings } from "../testing/api.ts";
import { tokenAccess } from "./token-access.ts";

const today = () => "2024-05-25";
let now: Date;
let api: Api;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  now = new Date("2024-05-25T07:05:00Z");
  const { store } = await makeApi(registerWithMeetings());
  const token = {
    id: "t1",
    hash: await sha256("secret"),
    role: "club-board" as const,
    scope: { clubId: "club-01" },
    label: "",
    createdAt: "2024-01-01T00:00:00.000Z",
    expiresAt: "2024-05-25T07:06:00.000Z",
  };
  await store.transaction((each) => each.addToken(token));
  api = apiOn(store, { access: tokenAccess(store, { now: () => now, today }) });
});

afterEach(() => vi.useRealTimers());

const revoke = () =>
  api.store.transaction((each) => each.revokeToken("t1", "2024-05-25T07:05:01.000Z"));
const expire = async () => {
  now = new Date("2024-05-25T07:06:00Z");
};

/** Sends half a body, lets something happen, and sends the rest. */
function halfway(body: unknown, meanwhile: () => Promise<unknown>): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  return new ReadableStream({
    async start(controller) {
      controller.enqueue(bytes.subarray(0, 20));
      await meanwhile();
      controller.enqueue(bytes.subarray(20));
      controller.close();
    },
  });
}

const headers = { authorization: "Bearer secret", "content-type": "application/json" };

async function send(
  [method, path]: readonly [string, string],
  body: unknown,
  meanwhile: () => Promise<unknown>,
): Promise<number> {
  // Access is asked, and only then the stream is read: what happens in its beginning happens before.
  const stream = halfway(body, async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await meanwhile();
  });
  const init = { method, headers: { ...headers, "if-match": '"1"' }, body: stream, duplex: "half" };
  return (await api.ask(path, init as RequestInit)).status;
}

describe("whoever sends slowly", () => {
  const writes = [
    ["POST", "/clubs/club-01/submissions", buildSubmission()],
    ["POST", "/clubs/club-01/attendance", buildSubmission()],
    ["PUT", "/clubs/club-01/register", buildRegister()],
    ["POST", "/clubs/club-01/members/m1/forget", {}],
    ["POST", "/clubs/club-01/members/m1/withdraw-consent", {}],
  ] as const;
  const ends = [
    ["was taken back", revoke],
    ["ran out", expire],
  ] as const;
  const cases = writes.flatMap(([method, path, body]) =>
    ends.map(([how, end]) => ({ method, path, body, how, end })),
  );

  test.each(cases)("$method $path writes nothing with a token that $how", async (each) => {
    const { method, path, body, end } = each;
    const before = await api.store.readVersions();
    const status = await send([method, path], body, async () => {
      await end();
      vi.advanceTimersByTime(1000);
    });
    expect(status).toBe(401);
    expect(await api.store.readVersions()).toEqual(before);
  });

  test("is taken in where the token is still good", async () => {
    const status = await send(
      ["POST", "/clubs/club-01/submissions"],
      buildSubmission(),
      async () => {
        vi.advanceTimersByTime(5000);
      },
    );
    expect(status).toBe(201);
  });

  test.each([
    [999, 1],
    [1000, 2],
  ])(
    "after %i ms: access is asked %i times, and can read its request each time",
    async (ms, times) => {
      const access = vi.fn(
        async (request: Request) => new Request(request.clone()).method === "POST",
      );
      api = apiOn(api.store, { access });
      const status = await send(
        ["POST", "/clubs/club-01/submissions"],
        buildSubmission(),
        async () => {
          vi.advanceTimersByTime(ms);
        },
      );
      expect([status, access.mock.calls.length]).toEqual([201, times]);
    },
  );

  test("to a server of Node's is judged as well", async () => {
    const { store } = api;
    const access = tokenAccess(store, { now: () => now, today });
    const server = createServer(createNodeListener({ store, today, access, basePath: "/api" }));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const path = "/api/clubs/club-01/submissions";
    const sending = ask({ port, host: "127.0.0.1", method: "POST", path, headers });
    const bytes = Buffer.from(JSON.stringify(buildSubmission()));
    sending.write(bytes.subarray(0, 20));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await revoke();
    vi.advanceTimersByTime(1000);
    sending.end(bytes.subarray(20));
    const [answer] = await once(sending, "response");
    answer.resume();
    expect(answer.statusCode).toBe(401);
    server.closeAllConnections();
    server.close();
  });
});
