import { execFileSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildRegister } from "@ishc/core/testing";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openStore } from "../store/open-store.ts";
import type { StoredToken } from "../store/tokens/stored-token.ts";
import { CHANGE } from "../testing/api.ts";
import { saidBy as run } from "../testing/said-by.ts";

let folder: string;
let db: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ishc-places-"));
  db = join(folder, "store.sqlite");
  file = join(folder, "copy.jsonl");
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function fill(tokens: readonly Partial<StoredToken>[] = []): Promise<void> {
  const store = await openStore(db);
  await store.transaction(async (each) => {
    await each.writeRegister(buildRegister(), CHANGE);
    for (const [i, token] of tokens.entries()) {
      await each.addToken({
        ...{ id: `token-${i}`, hash: `${i}`, role: "centre", scope: {}, label: "x" },
        createdAt: "2024-05-01T00:00:00.000Z",
        expiresAt: "2999-05-01T00:00:00.000Z",
        ...token,
      });
    }
  });
  await store.close();
}

test("a token is not added to a database that is not there", async () => {
  const { code, said } = await run("token", "add", "--role", "centre", "--label", "x", "--db", db);
  expect(code).toBe(1);
  expect(said).toContain("cannot be opened");
  expect(readdirSync(folder)).toEqual([]);
});

describe("a copy that is taken back", () => {
  const restored = async () => {
    await run("backup", "--db", db, file);
    return (await run("restore", "--db", join(folder, "other.sqlite"), file)).said;
  };

  test("says how many tokens are in force with it, so that those taken back since are again", async () => {
    const [revokedAt, expiresAt] = ["2024-05-02T00:00:00.000Z", "2024-05-03T00:00:00.000Z"];
    await fill([{}, {}, { revokedAt }, { expiresAt }]);
    expect(await restored()).toContain(
      "Tokens that are in force with this copy: 2. Whichever was revoked after it was made: revoke it again.",
    );
  });

  test("says nothing of tokens where none is in force", async () => {
    await fill();
    expect(await restored()).not.toContain("oken");
  });
});

describe("a copy is not written in the place of", () => {
  test.each([
    ["a pipe", () => execFileSync("/usr/bin/env", ["mkfifo", file])],
    ["a folder", () => mkdirSync(file)],
    ["a link to a device", () => symlinkSync("/dev/null", file)],
    [
      "a link, which would be gone",
      () => {
        writeFileSync(join(folder, "there"), "");
        symlinkSync(join(folder, "there"), file);
      },
    ],
  ])("%s", async (_, make) => {
    await fill();
    make();
    const before = lstatSync(file).ino;
    const { code, said } = await run("backup", "--db", db, file);
    expect([code, said]).toEqual([1, `${file}: this is no ordinary file, and stays as it is.`]);
    expect(lstatSync(file).ino).toBe(before);
    expect(readdirSync(folder).some((name) => name.endsWith(".part"))).toBe(false);
  });

  test("what is an ordinary file, it is", async () => {
    await fill();
    writeFileSync(file, "an earlier copy");
    expect((await run("backup", "--db", db, file)).code).toBe(0);
    expect(existsSync(file)).toBe(true);
  });
});
