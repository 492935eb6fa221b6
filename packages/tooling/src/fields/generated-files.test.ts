import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../repository.ts";
import { generatedFiles } from "./generated-files.ts";

const files = await generatedFiles();

test.each(files)(
  "$path says what the schemas say; if not, run npm run generate",
  ({ path, text }) => {
    expect(readFileSync(join(repository, path), "utf8")).toBe(text);
  },
);
