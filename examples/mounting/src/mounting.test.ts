import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { serve } from "@hono/node-server";
import type { AttendanceSubmission, Register } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { createHandler, type Handler, type HandlerOptions, openSqliteStore } from "@ishc/server";
import { createClient } from "@ishc/server/client";
import { afterAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { addressOf } from "./association.ts";
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

/** Hono's server puts others in their place, for everybody in the process. */
const before = Object.getOwnPropertyDescriptors(globalThis);
afterAll(() => {
  const { Request, Response } = before;
  Object.defineProperties(globalThis, { Request, Response });
});

/** An empty store, in which everybody may do everything; tells whom it limits. */
async function opened(addresses: string[]): Promise<HandlerOptions> {
  const store = await openSqliteStore(":memory:");
  onTestFinished(() => store.close());
  return {
    store,
    today: () => "2024-05-25",
    basePath: "/api",
    // As whoever looks up a token: what is sent comes in meanwhile.
    access: async () => {
      await pause(20);
      return { by: "test" };
    },
    rateLimit: {
      addressOf: (request) => {
        const address = addressOf(request);
        addresses.push(address ?? "");
        return address;
      },
    },
  };
}

async function urlOf(server: Server): Promise<string> {
  onTestFinished(() => void server.close());
  if (!server.listening) await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const MOUNTED = {
  "plain Node": (options: HandlerOptions) => plainNode(options).listen(0, "127.0.0.1"),
  Hono: (options: HandlerOptions) => {
    const { fetch } = withHono(createHandler(options));
    return serve({ fetch, port: 0, hostname: "127.0.0.1" }) as Server;
  },
  Express: (options: HandlerOptions) => withExpress(options).listen(0, "127.0.0.1"),
};

describe.each(Object.entries(MOUNTED))("mounted in %s", (_, listen) => {
  test("a submission goes through, is told apart from a repeated one, and is counted", async () => {
    const addresses: string[] = [];
    const url = await urlOf(listen(await opened(addresses)));
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
    const url = await urlOf(listen(await opened(addresses)));
    await fetch(`${url}/api/health`, { headers: { "x-real-ip": "10.9.8.7" } });
    expect(addresses).toEqual(["127.0.0.1"]);
  });

  test("a refusal, a HEAD and what is nowhere come through as they are", async () => {
    const url = await urlOf(listen(await opened([])));
    const unknown = await fetch(`${url}/api/nope`);
    expect([unknown.status, unknown.headers.get("content-type")]).toEqual([
      404,
      "application/problem+json",
    ]);
    const head = await fetch(`${url}/api/health`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });
});

/** What is answered to bytes on a line of their own, until the answer is whole. */
async function answerTo(url: string, head: string, body = ""): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  let told = "";
  socket.on("data", (chunk: Buffer) => {
    told += chunk.toString("utf8");
  });
  socket.write(`${head}\r\nconnection: close\r\n\r\n${body}`);
  // Whoever is cut off while still sending may be told so by an error.
  socket.on("error", () => {});
  await new Promise((resolve) => socket.once("close", resolve));
  return told;
}

describe.each(Object.entries(MOUNTED))("nobody brings down %s", (name, listen) => {
  const SIZE = 2 * 1024 * 1024;
  const long = " ".repeat(SIZE);
  const post =
    "POST /api/clubs/club-01/submissions HTTP/1.1\r\nhost: x\r\ncontent-type: application/json";

  test.each([
    ["with its length", `${post}\r\ncontent-length: ${SIZE}`, long],
    [
      "in chunks",
      `${post}\r\ntransfer-encoding: chunked`,
      `${SIZE.toString(16)}\r\n${long}\r\n0\r\n\r\n`,
    ],
  ])("by a body of 2 MiB %s", async (_, head, body) => {
    const url = await urlOf(listen(await opened([])));
    expect(await answerTo(url, head, body)).toMatch(/^HTTP\/1.1 413 /);
    // What nobody could catch would be thrown while the rest comes in.
    const again = await fetch(`${url}/api/clubs/club-01/submissions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: long,
    });
    expect([again.status, (await again.json()).type]).toEqual([413, "urn:ishc:problem:too-large"]);
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
  });

  test.each([
    ["a host that is none", "GET /api/health HTTP/1.1\r\nhost: a b"],
    ["a host that is more", "GET /api/health HTTP/1.1\r\nhost: a/b?c"],
    // Hono's server hands it on as a GET.
    ...(name === "Hono" ? [] : [["a TRACE", "TRACE /api/health HTTP/1.1\r\nhost: x"]]),
  ])("by %s: a bad request, told nothing of the server", async (_, head = "") => {
    const url = await urlOf(listen(await opened([])));
    const told = await answerTo(url, head);
    expect(told).toMatch(/^HTTP\/1.1 400 /);
    expect(told).not.toMatch(/<|Error|node|file:|\.ts/);
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
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
