import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MOST_OPEN_COPIES } from "../contract/open-copies.ts";
import { openStore } from "../store/open-store.ts";
import { buildSubmission, CHANGE, MEETING, registerWithMeetings, SUBJECT } from "../testing/api.ts";
import { NEW_MEMBER as NEW_ROW } from "../testing/rows.ts";
import { LARGEST_FILE_MEBIBYTES } from "./receive-file.ts";
import { runCommand } from "./run-command.ts";

let folder: string;
let db: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "ishc-receive-"));
  db = join(folder, "store.sqlite");
  const store = await openStore(db);
  await store.transaction((each) => each.writeRegister(registerWithMeetings(), CHANGE));
  await store.close();
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command, and gives what it says. */
async function receive(files: readonly string[], lang = "en") {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const code = await runCommand(["receive", "--db", db, "--lang", lang, ...files]);
  const said = [...log.mock.calls, ...error.mock.calls].flat().join("\n");
  log.mockRestore();
  error.mockRestore();
  return { code, lines: said.replaceAll(`${folder}/`, "").split("\n") };
}

function file(content: unknown, name = "a.ishc.json"): string {
  const path = join(folder, name);
  const isRaw = typeof content === "string" || content instanceof Uint8Array;
  writeFileSync(path, isRaw ? content : JSON.stringify(content));
  return path;
}

const outbox = (...submissions: readonly unknown[]) => ({
  kind: "ishc-outbox",
  version: 1,
  submissions,
});

async function stored() {
  const store = await openStore(db);
  const register = await store.readRegister("club-01");
  const submissions = await store.readSubmissions("club-01", SUBJECT);
  const history = await store.readHistory("club-01", { limit: 10 });
  await store.close();
  return { version: register?.version, submissions, history, register: register?.register };
}

const NEW_MEMBER = {
  kind: "ishc-member",
  version: 1,
  id: "s-member",
  revision: 1,
  clubId: "club-01",
  member: NEW_ROW,
};

describe("a file that a form saved", () => {
  test("is written into the register, and a second time gives the earlier receipt", async () => {
    const path = file(outbox(buildSubmission(), NEW_MEMBER));
    const first = await receive([path]);
    expect(first).toEqual({
      code: 0,
      lines: [
        "a.ishc.json",
        expect.stringMatching(/^ {2}1\. attendance, club club-01: received, receipt \w{4}\.$/),
        expect.stringMatching(/^ {2}2\. member, club club-01: received, receipt \w{4}\.$/),
        "Received 2, came in before 0, a person is needed for 0, not taken 0.",
      ],
    });
    const after = await stored();
    expect(after.version).toBe(3);
    expect(after.register?.members?.some(({ id }) => id === "m-new")).toBe(true);
    expect(after.history.at(-1)).toMatchObject({ by: "ishc-server", device: "a.ishc.json" });

    const again = await receive([path]);
    const receipt = (line = "") => /receipt (\w{4})/.exec(line)?.[1];
    expect(again.code).toBe(0);
    expect(again.lines[1]).toContain("had come in before");
    expect(again.lines.map(receipt)).toEqual(first.lines.map(receipt));
    expect((await stored()).version).toBe(3);
  });

  test("beside another record is kept, told, and needs a person", async () => {
    const other = buildSubmission({ id: "s2" });
    const { code, lines } = await receive([file(outbox(buildSubmission(), other))]);
    expect(code).toBe(1);
    expect(lines[2]).toContain("another record of this exists. This one is kept beside it");
    const { submissions, version } = await stored();
    expect(submissions.map(({ outcome }) => outcome)).toEqual(["accepted", "conflict"]);
    expect(version).toBe(2);
  });

  test("with an amendment before it takes both, in their order", async () => {
    const amended = buildSubmission({ revision: 2, guests: 4 });
    const { lines } = await receive([file(outbox(buildSubmission(), amended))]);
    expect(lines.at(-1)).toMatch(/^Received 2,/);
    expect(await stored()).toMatchObject({ version: 3 });
  });

  test("speaks Vietnamese unless asked otherwise", async () => {
    const { lines } = await receive([file(outbox(buildSubmission()))], "vi");
    expect(lines[1]).toMatch(/^ {2}1\. điểm danh, câu lạc bộ club-01: đã nhận, mã \w{4}\.$/);
  });
});

describe("what is refused", () => {
  test("is told with every issue, stops nothing else, and the file is as it was", async () => {
    const wrong = { ...NEW_MEMBER, member: { ...NEW_MEMBER.member, name: "", birthDate: "19" } };
    const content = outbox(wrong, { ...NEW_MEMBER, clubId: "club-99" }, buildSubmission());
    const path = file(content);
    const { code, lines } = await receive([path]);
    expect(code).toBe(1);
    expect(lines.slice(1)).toEqual([
      "  1. member: not taken, because:",
      "     member.name – member › Name: This is missing.",
      expect.stringMatching(/^ {5}member\.birthDate – member › Birth date: “19” is not a day/),
      "  2. member, club club-99: not taken; there is no register of this club here.",
      expect.stringContaining("  3. attendance, club club-01: received"),
      "Received 1, came in before 0, a person is needed for 0, not taken 2.",
      expect.stringContaining("The files are as they were."),
    ]);
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(content);
    expect((await stored()).version).toBe(2);
  });

  test("what contradicts the register is told as over HTTP, too", async () => {
    const marks = [{ memberId: "nobody", status: "present" as const }];
    const { lines } = await receive([file(outbox(buildSubmission({ marks })))]);
    expect(lines[1]).toContain("attendance, club club-01: not taken, because:");
    expect(lines[2]).toMatch(/^ {5}marks\[0\]\.memberId – /);
    expect((await stored()).version).toBe(1);
  });

  test("beside too many copies is told, and taken once some are decided about", async () => {
    const copies = Array.from({ length: MOST_OPEN_COPIES + 1 }, (_, i) =>
      buildSubmission({ id: `copy-${i}` }),
    );
    const path = file(outbox(buildSubmission(), ...copies, NEW_MEMBER));
    const { code, lines } = await receive([path]);
    expect(code).toBe(1);
    expect(lines.slice(-4)).toEqual([
      "  52. attendance, club club-01: not taken; too many copies of this wait for a decision. Look at those (ishc-server conflicts), then receive this file again.",
      expect.stringContaining("  53. member, club club-01: received"),
      "Received 2, came in before 0, a person is needed for 50, not taken 1.",
      expect.stringContaining("The files are as they were."),
    ]);
    expect((await stored()).submissions).toHaveLength(MOST_OPEN_COPIES + 1);
    const settle = ["--keep", "stored", "--by", "Hoa", "--why", "xem", "--lang", "en"];
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    const call = ["conflicts", "settle", "--db", db, ...settle, "club-01", "copy-3"];
    expect(await runCommand(call)).toBe(0);
    log.mockRestore();
    expect((await receive([path])).lines).toContainEqual(
      expect.stringContaining("  52. attendance, club club-01: another record of this exists."),
    );
  });

  test("once put right is taken in by the same command", async () => {
    const late = { ...MEETING, id: "sh-later", date: "2024-05-20" };
    const path = file(outbox(buildSubmission({ meeting: { ...late, date: "2999-01-01" } })));
    expect((await receive([path])).code).toBe(1);
    file(outbox(buildSubmission({ meeting: late })));
    expect((await receive([path])).code).toBe(0);
  });
});

describe("files that are none of ours", () => {
  const deep = "[".repeat(5000) + "]".repeat(5000);
  test.each([
    ["empty", "", "What was sent is not JSON."],
    ["cut off", '{"kind":"ishc-outbox","version":1,"submissions":[', "What was sent is not JSON."],
    ["another kind", registerWithMeetings(), "kind – "],
    ["a list", [], "kind – "],
    ["null", "null", "kind – "],
    ["a later version", { ...outbox(), version: 2 }, "version – "],
    ["no submissions", { ...outbox(), submissions: { 0: buildSubmission() } }, "submissions – "],
    ["not UTF-8", Buffer.from([0x22, 0xff, 0x22]), "What was sent is not JSON."],
  ])("%s", async (_, content, said) => {
    const { code, lines } = await receive([
      file(content),
      file(outbox(buildSubmission()), "b.json"),
    ]);
    expect(code).toBe(1);
    expect(lines[0]).toBe("a.ishc.json: 1 problem.");
    expect(lines[1]).toContain(said);
    expect(lines[3]).toContain("attendance, club club-01: received");
  });

  test.each([
    ["a number", "1", "not taken 1"],
    ["null", "null", "not taken 1"],
    ["a name that reaches a prototype", '{"__proto__":{"kind":"ishc-attendance"}}', "__proto__"],
    ["the same deep inside", '{"kind":"ishc-member","member":{"constructor":1}}', "constructor"],
    ["nested without end", deep, "not taken 1"],
    ["a party", '{"kind":"ishc-party"}', "kind – "],
  ])("with an entry that is %s", async (_, entry, said) => {
    const text = `{"kind":"ishc-outbox","version":1,"submissions":[${entry}]}`;
    const { code, lines } = await receive([file(text)]);
    expect(code).toBe(1);
    expect(lines.join("\n")).toContain(said);
    expect((await stored()).version).toBe(1);
    expect(({} as { kind?: unknown }).kind).toBeUndefined();
  });

  test.each([
    ["as large as may be", 0, "not JSON"],
    ["one byte larger", 1, "the file is too large (over 8 MB)"],
  ])("%s", async (_, more, said) => {
    const path = file(" ".repeat(LARGEST_FILE_MEBIBYTES * 1024 * 1024 + more));
    expect((await receive([path])).lines.join("\n")).toContain(said);
  });

  test("without an end are not read to it", async () => {
    const { code, lines } = await receive(["/dev/zero"]);
    expect([code, lines[0]]).toEqual([1, "/dev/zero: the file is too large (over 8 MB)."]);
  });

  test("that are gone, or folders, are named", async () => {
    const { code, lines } = await receive([join(folder, "gone.json"), folder]);
    expect(code).toBe(1);
    expect(lines[0]).toContain("gone.json: the file cannot be read");
    expect(lines[1]).toContain("the file cannot be read");
  });

  test.each([
    ["sound", outbox(buildSubmission()), 0],
    ["faulty", "{", 1],
    ["too large", " ".repeat(LARGEST_FILE_MEBIBYTES * 1024 * 1024 + 1), 1],
    ["gone", undefined, 1],
  ])("cannot steer the terminal by their names: %s", async (_, content, expected) => {
    const name = "a\u001b[2J\u009b1m\n.json";
    const path = content === undefined ? join(folder, name) : file(content, name);
    const { code, lines } = await receive([path]);
    expect(code).toBe(expected);
    expect(lines.join("")).not.toMatch(/\p{Cc}/u);
    expect(lines[0]).toContain("a\u{FFFD}[2J\u{FFFD}1m\u{FFFD}.json");
  });

  test("are named in the history in letters of one form", async () => {
    const apart = "bà Ánh.json".normalize("NFD");
    expect((await receive([file(outbox(buildSubmission()), apart)])).code).toBe(0);
    expect((await stored()).history.at(-1)?.device).toBe("bà Ánh.json");
  });

  test("say at most a hundred things each, and cannot steer the terminal", async () => {
    const fields = Array.from({ length: 150 }, (_, i) => [`\u001b[2J${i}`, 1]);
    const entry = { ...NEW_MEMBER, ...Object.fromEntries(fields) };
    const { lines } = await receive([file(outbox(entry))]);
    expect(lines.filter((line) => line.startsWith("     "))).toHaveLength(101);
    expect(lines).toContain("     … and 50 more.");
    expect(lines.join()).not.toContain("\u001b");
  });
});

test("explains itself when called without files", async () => {
  const { code, lines } = await receive([]);
  expect([code, lines[0]]).toEqual([
    2,
    "Usage: ishc-server receive --db PLACE [--lang vi|en] FILE.ishc.json…",
  ]);
});
