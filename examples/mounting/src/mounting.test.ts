import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { serve } from "@hono/node-server";
import type { AttendanceSubmission, Register } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { createHandler, type Handler, openSqliteStore } from "@ishc/server";
import { createClient } from "@ishc/server/client";
import { describe, expect, onTestFinished, test, vi } from "vitest";
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

describe("a Next.js route", () => {
  test("takes every method that a form and a page use, over the database it opens with the first", async () => {
    const place = join(mkdtempSync(join(tmpdir(), "ishc-next-")), "next.sqlite");
    onTestFinished(() => rmSync(dirname(place), { recursive: true, force: true }));
    const store = await openSqliteStore(place);
    onTestFinished(() => store.close());
    await store.transaction((each) => each.addToken(tokenOf("board")));
    vi.stubEnv("DATABASE_URL", place);
    onTestFinished(() => void vi.unstubAllEnvs());
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    onTestFinished(() => log.mockRestore());
    vi.resetModules();
    const route: Readonly<Record<string, unknown>> = await import("./next-route.ts");
    expect(route).toMatchObject({ runtime: "nodejs", dynamic: "force-dynamic" });
    const methods: string[] = [];
    // As Next.js does: by the name of the method, with the request alone.
    const fetch = async (request: Request) => {
      methods.push(request.method);
      return (route[request.method] as Handler)(request);
    };
    const client = createClient({ baseUrl: "http://localhost/api", token: "board", fetch });
    expect(await client.putRegister(REGISTER)).toMatchObject({ ok: true, status: 201 });
    const sent = await client.sendAttendance(SUBMISSION);
    expect(sent).toMatchObject({ ok: true, status: 201, value: { kind: "ishc-receipt" } });
    expect(await client.sendAttendance(SUBMISSION)).toEqual({ ...sent, status: 200 });
    expect(await client.sendAttendance({ ...SUBMISSION, id: "s2" })).toMatchObject({
      problem: { status: 409 },
    });
    expect(await client.getRegister("club-01")).toMatchObject({
      value: { meetings: [{ id: "2024-05-17", attendance: SUBMISSION.marks }] },
    });
    const address = "http://localhost/api/clubs/club-01/scorecard";
    const head = await fetch(new Request(address, { method: "HEAD" }));
    expect([head.status, await head.text()]).toEqual([200, ""]);
    const asked = await fetch(new Request(address, { method: "OPTIONS" }));
    expect([asked.status, asked.headers.get("allow")]).toEqual([204, "GET, HEAD"]);
    expect(new Set(methods)).toEqual(new Set(["PUT", "POST", "GET", "HEAD", "OPTIONS"]));
    const nobody = createClient({ baseUrl: "http://localhost/api", fetch });
    expect(await nobody.sendAttendance(SUBMISSION)).toMatchObject({ problem: { status: 401 } });
    expect((await store.readRegister("club-01"))?.version).toBe(2);
    const lines = log.mock.calls.map(([line]) => String(line));
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      method: "PUT",
      route: "/clubs/:id/register",
      status: 201,
    });
    expect(lines).toHaveLength(methods.length);
    expect(lines.join("\n")).not.toMatch(/club-01|Bearer|Nguyễn/);
  });
});

const tokenOf = (secret: string) => ({
  id: secret,
  hash: createHash("sha256").update(secret).digest("hex"),
  role: "club-board" as const,
  scope: { clubId: "club-01" },
  label: "",
  createdAt: new Date(Date.now() - 1000).toISOString(),
  expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
});
