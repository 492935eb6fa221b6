import { mkdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type RunningSite, runToEnd, startRunningSite } from "./testing/running-site.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

/** Starts the site, and leaves nothing running whatever becomes of the test. */
async function start(folder: string): Promise<RunningSite> {
  const site = await startRunningSite(folder);
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
  const sheet = await (await fetch(`${first.url}/api/clubs/clb-01/sheet`)).json();
  const { id, date } = sheet.meeting;
  const submission = {
    kind: "ishc-attendance",
    version: 1,
    id: "s1",
    revision: 1,
    clubId: "clb-01",
    meeting: { id, date },
    marks: [{ memberId: sheet.members[0].id, status: "present" }],
  };
  const answer = await fetch(`${first.url}/api/clubs/clb-01/attendance`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(submission),
  });
  expect(answer.status).toBe(201);
  await first.stop("SIGKILL");
  const second = await start(folder);
  const after = await (await fetch(`${second.url}/api/clubs/clb-01/sheet`)).json();
  expect(after).toMatchObject({ marks: submission.marks, recorded: { submissionId: "s1" } });
});

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
