import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fieldComments } from "./field-comments.ts";

const folder = mkdtempSync(join(tmpdir(), "comments-"));
const file = join(folder, "register.ts");
writeFileSync(
  file,
  `interface Entry {
  /** When. @sensitivity public */
  day: string;
}
interface Shape {
  /**
   * A first line,
   * and a second with a {@link Link}.
   *
   * @unit đồng a month
   */
  amount?: number;
  /** Entries. */
  list?: Entry[];
  bare: {
    /** Inside. */
    inner: string;
  };
}
export type Register = { [Name in keyof Shape]: Shape[Name] };
`,
);
afterAll(() => rmSync(folder, { recursive: true }));

test("finds the comment of every field of a derived type, lists and groups included", () => {
  expect(Object.fromEntries(fieldComments(file, "Register"))).toEqual({
    amount: {
      meaning: "A first line, and a second with a `Link`.",
      tags: { unit: "đồng a month" },
    },
    list: { meaning: "Entries.", tags: {} },
    "list[].day": { meaning: "When.", tags: { sensitivity: "public" } },
    bare: { meaning: "", tags: {} },
    "bare.inner": { meaning: "Inside.", tags: {} },
  });
});

test("a type that is not there is said to be missing", () => {
  expect(() => fieldComments(file, "Member")).toThrow("exports no Member");
});
