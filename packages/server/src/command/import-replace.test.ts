import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Register } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "../store/open-store.ts";
import { CHANGE } from "../testing/api.ts";
import { importRegisters } from "./import-registers.ts";

let folder: string;
let db: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ishc-replace-"));
  db = join(folder, "store.sqlite");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const gift = { id: "e1", date: "2024-05-13", kind: "gift", amountVnd: 50_000 } as const;

type Entries = readonly (typeof gift | { readonly [key in keyof typeof gift]: unknown })[];

const withEntries = (entries: Entries) =>
  buildRegister({
    funds: {
      operating: { openedOn: "2024-01-01", openingVnd: 500_000, managedBy: "club", entries },
    },
  } as Partial<Register>);

async function replaceBy(...registers: readonly Register[]) {
  const files = registers.map(({ club }) => join(folder, `${club.id}.json`));
  for (const [i, file] of files.entries()) writeFileSync(file, JSON.stringify(registers[i]));
  return importRegisters({ db, files, unitsFile: undefined, isReplacing: true, locale: "en" });
}

describe("an import that replaces a register", () => {
  beforeEach(async () => {
    const store = await openStore(db);
    await store.transaction((each) => each.writeRegister(withEntries([gift]), CHANGE));
    await store.close();
  });

  const other = buildRegister({ club: { ...buildRegister().club, id: "club-02" } });

  test.each([
    ["changes a line of a ledger", [{ ...gift, amountVnd: 1 }]],
    ["leaves one out", []],
  ])("and %s stores nothing, and says which", async (_, entries) => {
    const { isDone, lines } = await replaceBy(other, withEntries(entries));
    expect(isDone).toBe(false);
    expect(lines[0]).toContain(
      "club-01.json: the register of club “club-01” changes or leaves out",
    );
    expect(lines[1]).toMatch(/^ {2}funds\.operating\.entries/);
    expect(lines.at(-1)).toBe("Nothing was stored.");
    const store = await openStore(db);
    expect((await store.readRegister("club-01"))?.version).toBe(1);
    expect(await store.readRegister("club-02")).toBeUndefined();
    await store.close();
  });

  test("and adds lines is stored", async () => {
    const more = { ...gift, id: "e2", date: "2024-05-14" };
    expect((await replaceBy(other, withEntries([gift, more]))).isDone).toBe(true);
  });
});

describe("an import of a register from before a consent was withdrawn", () => {
  const given = { purpose: "health", givenOn: "2021-06-01" } as const;
  const withdrawn = { ...given, withdrawnOn: "2024-05-20" };
  const [first, second, ...others] = buildRegister().members ?? [];
  const withConsents = (...consents: readonly (typeof given)[]) =>
    buildRegister({
      members: [first, { ...second, consents }, ...others],
    } as Partial<Register>);

  beforeEach(async () => {
    const store = await openStore(db);
    await store.transaction((each) => each.writeRegister(withConsents(withdrawn), CHANGE));
    await store.close();
  });

  test("stores nothing, and says where it was", async () => {
    const { isDone, lines } = await replaceBy(withConsents(given));
    expect(isDone).toBe(false);
    expect(lines[0]).toContain(
      "club-01.json: the register of club “club-01” does not say any more that a consent was withdrawn",
    );
    expect(lines[1]).toMatch(
      /^ {2}members\[1\]\.consents\[0\]\.withdrawnOn – .*: This is missing\.$/,
    );
    expect(lines.at(-1)).toBe("Nothing was stored.");
    const store = await openStore(db);
    expect((await store.readRegister("club-01"))?.version).toBe(1);
    await store.close();
  });

  test("is done where the withdrawal is in it", async () => {
    expect((await replaceBy(withConsents(withdrawn, given))).isDone).toBe(true);
  });
});
