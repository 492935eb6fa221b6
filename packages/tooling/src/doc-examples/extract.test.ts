import { expect, test } from "vitest";
import { extractExamples, extractMarkdownExamples } from "./extract.ts";

test("finds every block, with the name it stands on and its line", () => {
  const source = `/**
 * Adds.
 *
 * @param a - one
 * @example
 * import { add } from "@ishc/core";
 * add(1, 2); // 3
 * @example
 * add(0, 0); // 0
 */
export function add(a: number) {}

/**
 * @example
 * \`\`\`ts
 * if (ZERO === 0) {
 *   ZERO; // 0
 * }
 * \`\`\`
 */
export const ZERO = 0;
`;
  expect(extractExamples("add.ts", source)).toEqual([
    { name: "add", line: 5, code: 'import { add } from "@ishc/core";\nadd(1, 2); // 3' },
    { name: "add", line: 8, code: "add(0, 0); // 0" },
    { name: "ZERO", line: 14, code: "if (ZERO === 0) {\n  ZERO; // 0\n}" },
  ]);
});

test("finds blocks on members of interfaces and classes", () => {
  const source = "interface A {\n  /**\n   * @example\n   * 1; // 1\n   */\n  b: number;\n}";
  expect(extractExamples("a.ts", source)).toEqual([{ name: "b", line: 3, code: "1; // 1" }]);
});

test("finds nothing where there is nothing", () => {
  expect(extractExamples("a.ts", "/** Words. */ export const a = 1; // 1")).toEqual([]);
});

test("finds the TypeScript blocks of a Markdown file, and no others", () => {
  const text = "# A\n\n```sh\nnpm start\n```\n\n```ts\nconst a = 1;\n\na; // 1\n```\n";
  expect(extractMarkdownExamples(text)).toEqual([
    { name: "block", line: 7, code: "const a = 1;\n\na; // 1" },
  ]);
});
