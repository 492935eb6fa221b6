import { spawn } from "node:child_process";
import { once } from "node:events";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { type Postgres, startPostgres } from "../../../../tooling/src/postgres/start-postgres.ts";
import { apiOn, buildSubmission, CHANGE, registerWithMeetings } from "../../testing/api.ts";
import { type SilentNetwork, silentNetwork } from "../../testing/silent-network.ts";
import type { Store } from "../store.ts";
import { openPostgresWithin } from "./open-postgres-store.ts";

/** How long a statement may take here: longer than any does, also where the disk is busy. */
const ANSWER_MS = 2000;

let postgres: Postgres;
let made = 0;
let network: SilentNetwork;
let store: Store;

beforeAll(async () => {
  postgres = await startPostgres();
});

afterAll(() => postgres?.stop());

beforeEach(async () => {
  made += 1;
  network = await silentNetwork(await postgres.createDatabase(`silent${made}`));
  store = await openPostgresWithin(network.place, ANSWER_MS);
  await store.transaction((each) => each.writeRegister(registerWithMeetings(), CHANGE));
});

afterEach(async () => {
  network.speak();
  await store.close().catch(() => {});
  await network.close();
});

const unreachable = { name: "StoreError", fault: "unreachable" };

test("a database that goes silent costs 503, and answers again once it speaks", async () => {
  const api = apiOn(store, { onError: () => {} });
  network.goSilent();
  const sent = await Promise.all([
    api.get("/health"),
    api.get("/clubs/club-01/register"),
    api.send("POST", "/clubs/club-01/submissions", buildSubmission()),
  ]);
  expect(sent.map(({ status }) => status)).toEqual([503, 503, 503]);
  network.speak();
  const again = await api.send("POST", "/clubs/club-01/submissions", buildSubmission());
  expect(again.status).toBe(201);
  expect((await store.readRegister("club-01"))?.version).toBe(2);
});

test("no connection is used again on which an answer is still to come", async () => {
  network.goSilent();
  await expect(store.readRegister("club-01")).rejects.toMatchObject(unreachable);
  expect(network.connections()).toBe(1);
  // That it was given up is heard only now.
  network.speak();
  await expect.poll(network.connections, { timeout: 5000 }).toBe(0);
  const both = await Promise.all([store.readRegister("club-02"), store.readRegister("club-01")]);
  expect(both.map((each) => each?.version)).toEqual([undefined, 1]);
});

test("a transaction within which it goes silent is not stored, also where its statements arrive later", async () => {
  const silent = store.transaction(async (each) => {
    await each.writeRegister(buildRegister({ members: buildMembers(1) }), CHANGE);
    network.goSilent();
    await each.readUnits();
  });
  await expect(silent).rejects.toMatchObject(unreachable);
  network.speak();
  await store.transaction((each) => each.lockClub("club-01"));
  expect((await store.readRegister("club-01"))?.version).toBe(1);
});

test("whoever was not told that a commit was done sends again, and gets the earlier receipt", async () => {
  const api = apiOn(store, { onError: () => {} });
  const send = () => api.send("POST", "/clubs/club-01/submissions", buildSubmission());
  network.loseAnswersTo("commit");
  expect((await send()).status).toBe(503);
  network.speak();
  const again = await send();
  expect(again.status).toBe(200);
  expect((await store.readRegister("club-01"))?.version).toBe(2);
});

test("a store is closed while the database is silent", async () => {
  let closing: Promise<void> | undefined;
  const asked = store.transaction(async (each) => {
    network.goSilent();
    closing = store.close();
    await each.readUnits();
  });
  await expect(asked).rejects.toMatchObject(unreachable);
  await closing;
});

test("a program that has closed its store ends, though no connection hears a goodbye", async () => {
  const module = JSON.stringify(new URL("open-postgres-store.ts", import.meta.url));
  const program = `
    import { openPostgresStore } from ${module};
    const store = await openPostgresStore(process.argv[1]);
    await store.readUnits();
    process.stdout.write("opened");
    process.stdin.once("data", () => store.close());
    process.stdin.once("end", () => {});`;
  const args = ["--input-type=module", "-e", program, network.place];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  network.goSilent();
  child.stdin.end("close");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("a store that cannot be opened for silence says so", async () => {
  network.goSilent();
  await expect(openPostgresWithin(network.place, ANSWER_MS)).rejects.toMatchObject(unreachable);
}, 15_000);
