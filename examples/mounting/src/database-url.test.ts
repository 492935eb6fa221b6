import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { buildRegister } from "@ishc/core/testing";
import { openStore } from "@ishc/server";
import { createClient } from "@ishc/server/client";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import {
  type Postgres,
  startPostgres,
} from "../../../packages/tooling/src/postgres/start-postgres.ts";
import { databasePlace } from "./association.ts";

const TOKEN = "only-for-this-test";
const MEETING = { id: "2024-05-17", date: "2024-05-17" };

let postgres: Postgres;
let count = 0;

beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);

afterAll(() => postgres?.stop());

/** A database with a register, and a token of its board. */
async function makeDatabase(): Promise<string> {
  count += 1;
  const place = await postgres.createDatabase(`mounted${count}`);
  const store = await openStore(place);
  const now = Date.now();
  await store.transaction(async (each) => {
    const change = { at: new Date(now).toISOString(), by: "test", why: "import" };
    await each.writeRegister(buildRegister(), change);
    await each.addToken({
      id: "board",
      hash: createHash("sha256").update(TOKEN).digest("hex"),
      role: "club-board",
      scope: { clubId: "club-01" },
      label: "",
      createdAt: new Date(now - 1000).toISOString(),
      expiresAt: new Date(now + 3_600_000).toISOString(),
    });
  });
  await store.close();
  return place;
}

/** Whether the attendance of the meeting is in the database. */
async function isRecorded(place: string): Promise<boolean> {
  const store = await openStore(place);
  try {
    const stored = await store.readRegister("club-01");
    return stored?.register.meetings?.some(({ id }) => id === MEETING.id) ?? false;
  } finally {
    await store.close();
  }
}

function sendTo(baseUrl: string, fetch?: (request: Request) => Promise<Response>) {
  const client = createClient({ baseUrl, token: TOKEN, ...(fetch && { fetch }) });
  return client.sendAttendance({
    kind: "ishc-attendance",
    version: 1,
    id: "s1",
    revision: 1,
    clubId: "club-01",
    meeting: MEETING,
    marks: [{ memberId: "m1", status: "present" }],
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function start(kind: string, databaseUrl: string): Promise<string> {
  const port = await freePort();
  const child: ChildProcess = spawn(
    process.execPath,
    [join(import.meta.dirname, "main.ts"), kind],
    {
      env: { ...process.env, PORT: String(port), DATABASE_URL: databaseUrl },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  onTestFinished(async () => {
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  });
  await once(child.stdout ?? child, "data");
  return `http://localhost:${port}/api`;
}

describe("the database that DATABASE_URL names", { timeout: 60_000 }, () => {
  test.each(["node", "hono", "express"])("is behind the server of %s", async (kind) => {
    const place = await makeDatabase();
    expect(await isRecorded(place)).toBe(false);
    expect(await sendTo(await start(kind, place))).toMatchObject({ ok: true, status: 201 });
    expect(await isRecorded(place)).toBe(true);
  });

  test("is behind a Next.js route", async () => {
    const place = await makeDatabase();
    vi.stubEnv("DATABASE_URL", place);
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.resetModules();
    const { POST } = await import("./next-route.ts");
    expect(await sendTo("http://localhost/api", POST)).toMatchObject({ ok: true, status: 201 });
    expect(await isRecorded(place)).toBe(true);
  });

  test.each([
    [{ DATABASE_URL: "postgresql://ishc@db.example/ishc" }, "postgresql://ishc@db.example/ishc"],
    [{ DATABASE_URL: " /var/lib/ishc.sqlite\n" }, "/var/lib/ishc.sqlite"],
    [{ DATABASE_URL: "" }, "association.sqlite"],
    [{}, "association.sqlite"],
  ])("with %j is %s", (env, place) => {
    expect(databasePlace(env)).toBe(place);
  });
});
