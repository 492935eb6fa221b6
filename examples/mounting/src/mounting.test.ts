import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { AttendanceSubmission, Register } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { createHandler, type Handler, openSqliteStore } from "@ishc/server";
import { createClient } from "@ishc/server/client";
import { describe, expect, onTestFinished, test } from "vitest";
import { GET, POST } from "./next-route.ts";
import { plainNode } from "./plain-node.ts";
import { withExpress } from "./with-express.ts";
import { withHono } from "./with-hono.ts";

const REGISTER: Register = buildRegister();

const SUBMISSION: AttendanceSubmission = {
  kind: "ishc-attendance",
  version: 1,
  id: "s1",
  revision: 1,
  clubId: "club-01",
  meeting: { id: "2024-05-17", date: "2024-05-17" },
  marks: [{ memberId: "m1", status: "present" }],
};

/** A handler over an empty store, that lets everybody do everything and tells whom it limits. */
async function openHandler(addresses: string[]): Promise<Handler> {
  const store = await openSqliteStore(":memory:");
  onTestFinished(() => store.close());
  return createHandler({
    store,
    today: () => "2024-05-25",
    basePath: "/api",
    access: () => ({ by: "test" }),
    rateLimit: {
      addressOf: (request) => {
        const address = request.headers.get("x-real-ip") ?? "";
        addresses.push(address);
        return address;
      },
    },
  });
}

async function urlOf(server: Server): Promise<string> {
  onTestFinished(() => void server.close());
  if (!server.listening) await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const MOUNTED = {
  "plain Node": (handler: Handler) => plainNode(handler).listen(0, "127.0.0.1"),
  Hono: (handler: Handler) =>
    serve({ fetch: withHono(handler).fetch, port: 0, hostname: "127.0.0.1" }) as Server,
  Express: (handler: Handler) => withExpress(handler).listen(0, "127.0.0.1"),
};

describe.each(Object.entries(MOUNTED))("mounted in %s", (_, listen) => {
  test("a submission goes through, is told apart from a repeated one, and is counted", async () => {
    const addresses: string[] = [];
    const url = await urlOf(listen(await openHandler(addresses)));
    const client = createClient({ baseUrl: `${url}/api` });
    expect(await client.putRegister(REGISTER)).toMatchObject({ ok: true, status: 201 });
    const sent = await client.sendAttendance(SUBMISSION);
    expect(sent).toMatchObject({ ok: true, status: 201, value: { kind: "ishc-receipt" } });
    expect(await client.sendAttendance(SUBMISSION)).toEqual({ ...sent, status: 200 });
    const read = await client.getRegister("club-01");
    expect(read).toMatchObject({
      value: { meetings: [{ id: "2024-05-17", attendance: SUBMISSION.marks }] },
    });
    expect(new Set(addresses)).toEqual(new Set(["127.0.0.1"]));
  });

  test("an address that a client claims is not believed", async () => {
    const addresses: string[] = [];
    const url = await urlOf(listen(await openHandler(addresses)));
    await fetch(`${url}/api/health`, { headers: { "x-real-ip": "10.9.8.7" } });
    expect(addresses).toEqual(["127.0.0.1"]);
  });

  test("a refusal, a HEAD and what is nowhere come through as they are", async () => {
    const url = await urlOf(listen(await openHandler([])));
    const unknown = await fetch(`${url}/api/nope`);
    expect([unknown.status, unknown.headers.get("content-type")]).toEqual([
      404,
      "application/problem+json",
    ]);
    const head = await fetch(`${url}/api/health`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });
});

test("a Next.js route answers web requests, and opens its database with the first", async () => {
  process.env["ISHC_DATABASE"] = ":memory:";
  onTestFinished(() => void delete process.env["ISHC_DATABASE"]);
  const health = await GET(new Request("http://localhost/api/health"));
  expect(await health.json()).toMatchObject({ status: "ok" });
  const refused = await POST(
    new Request("http://localhost/api/clubs/club-01/attendance", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(SUBMISSION),
    }),
  );
  expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([
    401,
    'Bearer realm="ishc"',
  ]);
});
