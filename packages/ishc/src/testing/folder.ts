import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Register } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { onTestFinished } from "vitest";

/** A folder that is gone after the test, and a way to put files in it. */
export function testFolder() {
  const folder = mkdtempSync(join(tmpdir(), "ishc-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  return {
    folder,
    path,
    /** Writes a file and gives its path. */
    file(name: string, content: string | Uint8Array): string {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      return path(name);
    },
  };
}

/** A club under an id of its own, in a commune. */
export function clubOf(id: string, commune = "00001"): Register {
  const register = buildRegister();
  const communes = [{ code: commune, from: "2021-06-01" }];
  return { ...register, club: { ...register.club, id, communes } };
}

/** A register on a line. */
export const lineOf = (register: unknown) => `${JSON.stringify(register)}\n`;
