import { LONGEST_LINE, MOST_ISSUES_A_LINE } from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { describe, expect, test } from "vitest";
import { testFolder } from "../testing/folder.ts";
import { readDocument } from "./read-document.ts";

const good = buildRegister();

test("a register over many lines is read, with a mark of byte order and ends of Windows", async () => {
  const { file } = testFolder();
  const text = `\uFEFF${JSON.stringify(good, null, 2).replaceAll("\n", "\r\n")}\r\n`;
  expect(await readDocument(file("a.json", text), { number: 7 })).toEqual({
    status: "read",
    line: 7,
    register: good,
  });
});

describe("is refused", () => {
  test.each<[string, string | Uint8Array, object]>([
    ["an empty file", "", { issues: [{ code: "not-json" }] }],
    ["half a register", JSON.stringify(good).slice(0, 90), { issues: [{ code: "not-json" }] }],
    ["what is no UTF-8", new Uint8Array([0x22, 0xff, 0x22]), { issues: [{ code: "bad-text" }] }],
    [
      "a register with a fault, under the id of its club",
      JSON.stringify({ ...good, club: { ...good.club, name: "" } }),
      {
        clubId: good.club.id,
        issues: [{ code: "missing", path: ["club", "name"] }],
        issueCount: 1,
      },
    ],
    [
      "an id that no club can have, which is not taken for one",
      '{"club":{"id":"\u001b[2J"}}',
      { clubId: undefined },
    ],
  ])("%s", async (_, content, expected) => {
    const { file } = testFolder();
    const read = await readDocument(file("a.json", content));
    expect({ clubId: undefined, ...read }).toMatchObject({
      status: "refused",
      line: 1,
      ...expected,
    });
  });

  test.each([
    ["just as long as allowed", 0, "not-json"],
    ["one character longer", 1, "too-long"],
    ["so long that it is not read to its end", LONGEST_LINE * 3, "too-long"],
  ])("what is %s", async (_, more, code) => {
    const { file } = testFolder();
    const path = file("a.json", Buffer.alloc(LONGEST_LINE + more, "x"));
    expect(await readDocument(path)).toMatchObject({ issues: [{ code }], issueCount: 1 });
  });

  test("with some of a thousand issues, and how many there were", async () => {
    const { file } = testFolder();
    const members = buildMembers(1000).map((member) => ({ ...member, sex: "?" }));
    const read = await readDocument(file("a.json", JSON.stringify({ ...good, members })));
    expect(read.status === "refused" && read.issues.length).toBe(MOST_ISSUES_A_LINE);
    expect(read.status === "refused" && read.issueCount).toBeGreaterThanOrEqual(1000);
  });
});

test("a file that is not there is for the caller to tell", async () => {
  await expect(readDocument(testFolder().path("gone.json"))).rejects.toThrow("ENOENT");
});
