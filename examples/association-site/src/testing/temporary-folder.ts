import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A new empty folder, gone when the test ends, or when `atEnd` comes. */
export function temporaryFolder(
  atEnd: (remove: () => void) => void = (remove) => onTestFinished(remove),
): string {
  const folder = mkdtempSync(join(tmpdir(), "ishc-site-"));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
