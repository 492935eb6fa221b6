import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Something is done with a file of documents, one a line, which is gone afterwards. */
export async function withLines<T>(
  documents: Iterable<unknown>,
  work: (file: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "ishc-"));
  const file = join(folder, "lines.jsonl");
  try {
    const lines = Array.from(documents, (document) => `${JSON.stringify(document)}\n`);
    writeFileSync(file, lines.join(""));
    return await work(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
