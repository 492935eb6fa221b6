import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startPostgres } from "../../../packages/tooling/src/postgres/start-postgres.ts";
import { type RunningSite, runToEnd, startRunningSite } from "./testing/running-site.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

/** Starts the site, and leaves nothing running whatever becomes of the test. */
async function start(folder: string, databaseUrl?: string): Promise<RunningSite> {
  const site = await startRunningSite(folder, databaseUrl === undefined ? {} : { databaseUrl });
  onTestFinished(async () => void (await site.stop("SIGKILL")));
  return site;
}

test.each(["SIGTERM", "SIGINT"] as const)(
  "answers as soon as it says so, and leaves with 0 at %s",
  async (signal) => {
    const site = await start(temporaryFolder());
    expect((await fetch(`${site.url}/`)).status).toBe(200);
    expect(await site.stop(signal)).toBe(0);
    expect(site.output()).not.toMatch(/error|warning/i);
  },
);

test("stops although a browser keeps its connection", async () => {
  const site = await start(temporaryFolder());
  const { port } = new URL(site.url);
  const socket = connect(Number(port), "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  socket.write("GET / HTTP/1.1\r\n");
  await new Promise((resolve) => setTimeout(resolve, 100));
  const asked = Date.now();
  expect(await site.stop("SIGTERM")).toBe(0);
  expect(Date.now() - asked).toBeLessThan(5000);
}, 60_000);

test("keeps what was recorded when it starts again", async () => {
  const folder = temporaryFolder();
  const first = await start(folder);
  const marks = await recordAttendance(first);
  await first.stop("SIGKILL");
  const second = await start(folder);
  expect(await sheetOf(second)).toMatchObject({ marks, recorded: { submissionId: "s1" } });
});

test("keeps it in PostgreSQL where DATABASE_URL says so, and nothing in the folder", async () => {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const database = await postgres.createDatabase("site");
  const folder = join(temporaryFolder(), "data");
  const first = await start(folder, database);
  const marks = await recordAttendance(first);
  await first.stop("SIGKILL");
  const second = await start(folder, database);
  expect(await sheetOf(second)).toMatchObject({ marks, recorded: { submissionId: "s1" } });
  expect(existsSync(folder)).toBe(false);
}, 120_000);

test("says plainly that the database server does not answer, and not its password", async () => {
  const DATABASE_URL = "postgresql://ishc:geheim@127.0.0.1:1/ishc";
  const { code, output } = await runToEnd({ PORT: "0", DATABASE_URL });
  expect(code).toBe(1);
  expect(output).toMatch(/^Cơ sở dữ liệu nêu trong DATABASE_URL thuộc máy chủ không trả lời\./);
  expect(output).not.toMatch(/geheim| {4}at /);
});

const ROUTE = "/api/clubs/clb-01";

const sheetOf = async ({ url }: RunningSite) => (await fetch(`${url}${ROUTE}/sheet`)).json();

/** Sends the attendance of the first member; gives the marks. */
async function recordAttendance(site: RunningSite): Promise<readonly object[]> {
  const { meeting, members } = await sheetOf(site);
  const marks = [{ memberId: members[0].id, status: "present" }];
  const submission = {
    kind: "ishc-attendance",
    version: 1,
    id: "s1",
    revision: 1,
    clubId: "clb-01",
    meeting: { id: meeting.id, date: meeting.date },
    marks,
  };
  const answer = await fetch(`${site.url}${ROUTE}/attendance`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(submission),
  });
  expect(answer.status).toBe(201);
  return marks;
}

test.each(["x", "-1", "70000", "80.5", "0x50"])(
  "says plainly that PORT=%s is none",
  async (port) => {
    const { code, output } = await runToEnd({ PORT: port, ISHC_DATA_DIR: temporaryFolder() });
    expect(code).toBe(1);
    expect(output).toBe(
      `PORT phải là số từ 0 đến 65535, không phải “${port}”. Ví dụ: PORT=8080 npm start\n`,
    );
  },
);

test("says plainly that the port is taken, and which to try", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  const { code, output } = await runToEnd({ PORT: String(port), ISHC_DATA_DIR: temporaryFolder() });
  expect(code).toBe(1);
  expect(output).toContain(`Cổng ${port} đang có chương trình khác dùng.`);
  expect(output).toContain(`PORT=${port + 1} npm start`);
});

test("says plainly that the data folder cannot be made", async () => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  const { code, output } = await runToEnd({ PORT: "0", ISHC_DATA_DIR: join(file, "data") });
  expect(code).toBe(1);
  expect(output).toMatch(/^Thư mục dữ liệu .* không mở hoặc không tạo được\. .*ENOTDIR/);
  expect(output).not.toContain("    at ");
});

test("says plainly that the database is damaged, and leaves it alone", async () => {
  const folder = join(temporaryFolder(), "data");
  mkdirSync(folder);
  writeFileSync(join(folder, "association.sqlite"), "không phải cơ sở dữ liệu\n".repeat(99));
  const { code, output } = await runToEnd({ PORT: "0", ISHC_DATA_DIR: folder });
  expect(code).toBe(1);
  expect(output).toContain("bị hỏng hoặc không phải cơ sở dữ liệu");
});
